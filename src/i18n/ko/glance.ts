import type { glance as En } from "../en/glance";

export const glance: typeof En = {
  title: {
    second: (paid, fraction) => `{asset}에 ${paid}를 넣었지만 {holder} 자산의 ${fraction}는 {second:이다/다}`,
    asset: (paid, fraction) => `{holder:이/가} {asset}에 넣은 돈은 ${paid}, 이제 보유 자산의 ${fraction}를 차지한다`,
    plain: (name, value) => `${name}: ${value}`,
    unknown: (paid) => `{holder:은/는} 지금까지 {asset}에 ${paid}를 넣었다`,
  },
  line: (from, to) => `수치마다 기준일이 다르다(${from}~${to}). 증감과 추이는 같은 기준끼리만 비교했다`,
  navPerShare: "주당 NAV:",
  price: (date) => `${date} 주가:`,
  since: (date) => `${date} 이후`,
  sinceRound: (date) => `${date} 라운드 대비`,
  points: (n) => `${n}%p`,
  before: (date) => `${date}:`,
  later: (date) => `${date}(설명자료의 반올림 값):`,
  up: "증가",
  down: "감소",
  unchanged: "변동 없음",
  policy: (value) => `정책선 ${value}`,
  spark: (name, n, from, to) => `${name}: ${from}부터 ${to}까지 ${n}개 시점`,
  stale: (n) => `검토일보다 ${n}개월 앞선 수치`,
  scope: {
    all: (names) => `아래 수치는 모두 ${names} 관련 수치다.`,
    some: (names, n, all) => `전체 ${all}개 가운데 ${n}개가 ${names} 관련 수치이고, 나머지는 회색으로 남겼다.`,
    none: (names) => `${names} 관련 수치는 이 화면에 없다. {holder:과/와} {asset}에 건 베팅을 다룬다.`,
  },
  table: {
    caption: "이 화면의 수치와 이전 값",
    name: "항목",
    what: "내용",
    date: "기준일",
    value: "값",
    change: "증감",
  },
  summary: {
    figure: (name, value, beside) => `${name} ${value}${beside}.`,
    beside: (name, value) => `(${name} ${value})`,
  },
};
