import type { valuations as En } from "../en/valuations";
import { josa } from "../josa";

export const valuations: typeof En = {
  title: {
    above: (first, a, second, b) => `마지막으로 매겨진 몸값은 ${josa(first, "이/가")} ${second}보다 높다: ${a} 대 ${b}`,
    level: (first, second, value) => `${josa(first, "과/와")} ${second}의 마지막 몸값은 ${value}로 같다`,
    alone: (name, value) => `${name}의 마지막 몸값은 ${value}`,
    none: "달러로 값이 매겨진 연구소가 없다",
  },
  line: "AI 연구소의 기업가치, 값이 정해진 날짜 기준. 눈금선 하나마다 열 배. 채운 점은 투자 라운드로 정해진 값, 빈 점은 공개매수·구주 거래·인수, 화살표는 협상 중인 값으로 확정된 가격이 아니다.",
  label: "AI 연구소의 기업가치 추이, 로그 눈금, 위는 달러 아래는 유로",
  scope: {
    lit: (names) => `${names} 관련 수치만 색으로 표시했다.`,
    listed: (names) => `${names} 관련 수치는 표에만 있다.`,
    out: (names) => `${josa(names, "은/는")} 기업가치가 기록된 AI 연구소가 아니다.`,
    grey: "그림 전체를 회색으로 남겨 둔다.",
  },
  dollars: "억 달러",
  euros: (name) => `${name}, 억 유로`,
  sort: {
    "post-money": "투자 라운드(투자 후)",
    tender: "공개매수",
    secondary: "구주 거래",
    deal: "인수",
    talks: "협상 중(투자 전)",
    "pre-money": "투자 전",
    "ipo-upper": "상장 희망가",
    "ipo-floor": "상장 희망가",
    "ipo-reported": "상장 희망가",
  },
  point: (name, value) => `${name} ${value}`,
  talks: (value) => `${value}에 협상 중`,
  multiples: {
    title: "매출의 몇 배로 평가받나",
    line: (days) =>
      `기업가치를 연환산 매출로 나눈 값. 두 날짜의 차이가 ${days} 이내인 경우만 계산했다. 매출 집계 방식은 회사마다 달라, 한쪽은 클라우드 재판매사 몫까지 넣는다.`,
    label: "연환산 매출 대비 기업가치 배수",
    row: (name, date) => `${name}, ${date}`,
  },
  summary: {
    first: (name, from, fromDate, to, toDate) =>
      `${josa(name, "은/는")} ${fromDate} ${from}에서 ${toDate} ${josa(to, "으로/로")} 바뀌었다.`,
    talks: (name, value, date) =>
      `${date}에는 ${josa(name, "이/가")} ${value}에 협상 중이라는 보도가 나왔으나 확정된 가격은 아니다.`,
  },
  table: {
    caption: "AI 연구소의 기업가치",
    multiples: "연환산 매출 대비 기업가치",
    sought: "희망하거나 거론된 값(확정 가격 아님)",
    lab: "연구소",
    date: "날짜",
    sort: "값의 종류",
    value: "기업가치",
    range: "출처가 엇갈리는 범위",
    multiple: "배수",
    apart: "날짜 차이",
  },
};
