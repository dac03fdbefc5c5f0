import type { risks as En } from "../en/risks";
import { josa } from "../josa";

export const risks: typeof En = {
  said: {
    title: "기사가 꼽은 위험",
    line: "기사의 진술과 날짜가 있는 찬반 사실",
    table: "기사가 꼽은 위험에 관한 사실",
    first: "진술",
  },
  title: {
    second: (asset, second) =>
      `{asset}에서 멈추는 위험은 {holder} 순자산을 최대 ${asset} 깎지만, {second}까지 번지면 ${second}까지 사라진다`,
    asset: (asset, second) =>
      `{asset}에서 멈추는 위험도 {holder} 순자산을 ${asset}까지 깎아, {second}까지 번지는 위험(${second}) 못지않다`,
    one: (most) => `가장 큰 위험은 {holder} 순자산의 ${most}를 앗아 간다`,
    none: (first, all, one) => (one ? `기록된 위험은 하나, ${first}` : `위험 ${all}가지 가운데 첫째는 ${first}`),
  },
  lede: (all, beyond) =>
    `위험 ${all}가지 가운데 ${beyond}가지는 기사가 짚지 않은 것이다. 집중한 베팅은 양날의 검이어서, 기사는 성공하면 수익이 엄청나리라고 본다.`,
  heading: "순위로 본 위험",
  scale: (top) => `가능성과 영향은 ${top}점 만점으로 이 페이지의 판단이다`,
  line: (top, date) => `가능성과 영향은 ${top}점 만점으로 이 페이지의 판단이며, NAV 영향은 ${date} 기준으로 계산했다`,
  scope: {
    some: (shown, all, names) => `위험 ${all}가지 중 ${shown}가지가 ${names} 관련이며, 나머지는 회색으로 둔다.`,
    none: (names) => `이 목록에는 ${names} 관련 위험이 없어 모두 회색으로 둔다.`,
  },
  columns: {
    risk: "위험",
    likelihood: "가능성",
    effect: "NAV 영향",
    impact: "영향",
    indicator: "지표",
    trend: "추세",
  },
  of: (n, top) => `${top}점 중 ${n}점`,
  trendNow: (trend) => `추세: ${trend}`,
  previous: (trend, l, i) => `이전 ${trend}, ${l} × ${i}`,
  unchanged: "이전과 같음",
  ratedBefore: (trend, l, i, basis) => `이전 평가(${basis}): ${trend}, ${l} × ${i}`,
  before: (value, date) => `${date} ${value}`,
  spark: (name, from, to) => `${name}, ${from}~${to}`,
  related: "관련 수치",
  noShock: "가격 충격 없음",
  noIndicator: "–",
  beyond: "기사에 없는 위험",
  fields: {
    trigger: "방아쇠",
    mechanism: "전개 과정",
    rationale: "평가 근거",
    reason: "가격 충격을 두지 않은 이유",
    order: "계산 순서와 다르게 매긴 이유",
  },
  items: {
    indicators: "지켜볼 지표",
    evidence: "근거",
    counter: "반대 근거",
    none: "찾지 못함",
    all: (n) => `${n}건 모두 보기`,
  },
  companies: "관련 기업",
  reviewed: (date) => `마지막 검토 ${date}`,
  where: "기사와의 관계",
  mine: {
    heading: "어디쯤이라고 보는가?",
    likelihood: (name) => `내가 보는 가능성: ${name}`,
    impact: (name) => `내가 보는 영향: ${name}`,
    ours: "같은 의견",
    short: { likelihood: "가능성", impact: "영향" },
  },
  take: "스트레스 테스트로 가져가기",
  left: (amount) =>
    `추가 부채 ${josa(amount, "은/는")} 위의 영향에 들어 있다. 스트레스 테스트의 슬라이더로는 넣을 수 없어, 넣었을 때의 결과를 따로 한 줄로 보여 준다.`,
  matrix: {
    label: (n) => `가능성과 영향으로 나눈 위험 ${n}가지. 숫자는 목록의 순위이고, 빈 원은 독자의 평가다.`,
    heading: "위험의 위치",
    x: "가능성 →",
    y: "{holder}에 미치는 영향 ↑",
    likelihood: ["드묾", "낮음", "보통", "높음", "거의 확실"],
    ours: "이 페이지",
    yours: "독자",
  },
  halves: {
    loss: "실패하면",
    return: "성공하면",
    worst: (name, share, amount) => `이 목록에서 가장 깊은 손실: ${name}, NAV의 ${share}(${amount})`,
    gain: (gain, date) => `지금까지의 {asset} 투자이익: ${date} ${gain}, 모두 미실현`,
  },
  table: {
    caption: "위험 목록",
    date: "날짜",
    amount: "NAV 영향(엔)",
    halves: "베팅의 양면",
    half: "구분",
    value: "수치",
  },
  summary: (all, first, worst) =>
    `위험 ${all}가지를 순위로 늘어놓은 목록과 가능성·영향 매트릭스. 첫째는 ‘${first}’이며, 계산된 NAV 감소는 최대 ${worst}다.`,
  notes: {
    judgement: "가능성과 영향, 충격의 크기는 편집진의 판단이고, 그 위의 계산은 산수다.",
    base: (date) => `영향은 ${date} 공표 NAV를 기준으로 하며, 이후 납입분은 반영하지 않았다.`,
  },
};
