import type { holdings as En } from "../en/holdings";
import { josa } from "../josa";

export const holdings: typeof En = {
  fraction: (_name, _side, percent) => percent,
  title: {
    second: (fraction) => `이제 {holder} 자산의 ${fraction}가 {second} 하나다`,
    asset: (fraction) => `이제 {holder} 자산의 ${fraction}가 {asset:이다/다}`,
    other: (name, fraction) => `{holder}의 최대 자산은 여전히 ${josa(name, "이다/다")}(비중 ${fraction})`,
  },
  lede: {
    smaller: (openai, arm) =>
      `{person:이/가} 건 곳은 {asset:이다/다}. 그러나 장부에서는 {second}(${arm})이 훨씬 크고, 계산해 본 {asset} 몫은 약 ${openai}에 그친다.`,
    larger: (openai, arm) =>
      `{person:이/가} 건 곳은 {asset:이고/고}, 장부도 그 뒤를 따랐다. 계산해 본 {asset} 몫은 약 ${openai}, {second:은/는} ${arm}다.`,
    once: (date, name, share) => `${date}만 해도 최대 자산은 ${name}(${share})였다.`,
  },
  heading: "{holder} 보유 자산의 구성",
  line: (unit, from, to) => `보유 자산 가치 중 비중(%)과 금액(${unit}), 자산담보 차입금 차감 후, ${from}~${to}`,
  unit: "조 엔",
  panels: { share: "비중(%)", value: "금액(조 엔)" },
  label: "구성이 공표된 시점별 {holder} 보유 자산 막대",
  rest: (fund) => `${fund} 나머지`,
  computed: (name) => `${name}(계산값)`,
  totalOnly: "구성 없는 합계",
  blank: "구성 확인 안 됨",
  analysts: {
    title: "분석가들의 셈법은 다르다",
    line: "외부 기관이 각자 기준으로 추정한 NAV 대비 비중. 서로 일치하지 않으며 막대에는 넣지 않았다",
    names: { second: "{second}", asset: "{asset}", together: "{second:과/와} {asset}" },
  },
  scope: {
    band: (names) => `색으로 표시: ${names}.`,
    holder: "모든 막대가 {holder}의 보유 자산이므로 전체를 그대로 보인다.",
    within: (names) => `${josa(names, "은/는")} {holder} 계열이거나 투자처지만, 공표된 구성에 따로 나오지 않는다.`,
    former: (names) => `${josa(names, "은/는")} {holder:이/가} 이미 처분한 자산이다.`,
    none: (names) => `${josa(names, "은/는")} {holder}의 보유 자산이 아니다.`,
    grey: "막대는 모두 회색으로 남긴다.",
  },
  tables: {
    share: "보유 자산 중 비중(%)",
    value: "보유 자산 금액(조 엔)",
    analysts: "분석가가 추정한 NAV 대비 비중",
    holding: "자산",
    total: "보유 자산 전체",
    estimate: "추정 시점",
  },
  summary: {
    first: (dates, from, to) => `${from}부터 ${to}까지 ${dates}개 시점의 누적 막대.`,
    newest: (date, parts) => `${date}: ${parts}.`,
    part: (name, share) => `${name} ${share}`,
    growth: (from, to) => `보유 자산 전체는 ${from}에서 ${josa(to, "으로/로")} 바뀌었다.`,
  },
};
