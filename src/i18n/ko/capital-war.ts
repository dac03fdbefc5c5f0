import type { capitalWar as En } from "../en/capital-war";
import { josa } from "../josa";

export const capitalWar: typeof En = {
  title: {
    up: (sum, growth) => `빅4가 한 분기에 설비투자로 쓴 현금 ${sum}, 한 해 전보다 ${growth} 늘었다`,
    down: (sum, growth) => `빅4가 한 분기에 설비투자로 쓴 현금 ${sum}, 한 해 전보다 ${growth} 줄었다`,
    flat: (sum) => `빅4가 한 분기에 설비투자로 쓴 현금은 ${sum}`,
  },
  line: (quarter) =>
    `분기별 설비투자 현금 지출, 단위 억 달러, ${quarter}까지. 가는 선은 금융리스를 포함한 금액(공개된 경우), 회색은 다른 기업.`,
  scope: {
    lit: (names) => `${names} 관련 수치만 색으로 표시했다.`,
    listed: (names) => `${names} 관련 수치는 표에만 있다.`,
    out: (names) => `${josa(names, "은/는")} 설비투자나 컴퓨팅 계약 수치가 여기에 없다.`,
    grey: "그림 전체를 회색으로 남겨 둔다.",
  },
  basis: {
    cash: "현금",
    "incl-finance-leases": "금융리스 포함",
    accrual: "발생주의",
    company: "회사 자체 기준",
    "company-gross": "총액",
    "company-incl-finance-leases": "금융리스 포함",
    tally: "가이던스 집계(정의가 서로 다름)",
    analyst: "애널리스트 추정",
  },
  quartersLabel: "기업별 분기 설비투자, 같은 눈금의 선 그래프 다섯 개",
  sides: {
    title: "반대편: 그 돈은 누가 받나",
    line: "분기, 단위 억 달러. 서로 다른 지표를 나란히 놓았을 뿐 더하지 않는다. 공급사는 다른 고객에게도 팔고, 투자에는 건물과 전력도 들어 있다.",
    label: "빅4의 설비투자 합계와 칩 공급사의 데이터센터 매출, 분기별",
    four: "빅4 현금 지출",
    supplier: (name) => `${name} 데이터센터 매출`,
  },
  annual: {
    title: "연간으로 보면: 쓴 돈과 쓰겠다고 한 돈",
    line: "단위 억 달러. 막대는 집행액, 고리와 구간은 회사가 밝힌 투자 계획을 발표순으로 놓은 것.",
    label: "기업별 연간 설비투자 집행액과 가이던스, 발표순",
    paid: (period) => `집행, ${period}`,
    guided: (said, period) => `${said} 발표, ${period}분`,
    definitions: (paid, guided) => `집행: ${paid}, 가이던스: ${guided}`,
    paidLabel: "집행액",
    guidedLabel: "가이던스",
  },
  commitments: {
    title: "앞으로 몇 년치를 약속한 돈",
    line: "단위 억 달러, 기간은 계약마다 다르다. 기간이 다르고 서로 겹치기도 해 합산하지 않는다.",
    label: "오픈AI와 앤트로픽의 컴퓨팅 구매 계약, 소프트뱅크가 참여해 발표한 건설 계획",
    row: (name, date) => `${name}, ${date}`,
    total: "공개된 총액",
    overlapping: "총액과 겹침",
    kind: {
      openai: "컴퓨팅 구매처",
      anthropic: "컴퓨팅 구매처",
      softbank: "발표한 건설 계획",
    },
  },
  summary: {
    top: (name, value, quarter) => `가장 최근 분기에 현금을 가장 많이 쓴 곳은 ${name}(${quarter}, ${value})이다.`,
    trailing: (value, growth, up) =>
      `빅4의 최근 네 분기 합계는 ${value}로, 직전 네 분기보다 ${growth} ${up ? "많다" : "적다"}.`,
    supplier: (name, value, quarter) =>
      `${josa(name, "은/는")} ${quarter}에 데이터센터 부문에서 ${value}의 매출을 올렸다.`,
  },
  table: {
    newest: "최근 분기와 증가율, 최근 네 분기 합계(현금 기준)",
    quarters: "분기별 설비투자",
    sides: "빅4 합계와 공급사의 데이터센터 매출",
    annual: "연간 집행액과 가이던스, 발표순",
    commitments: "장기 약정(합산하지 않음)",
    company: "기업",
    quarter: "분기",
    cash: "현금 지출",
    leases: "금융리스 포함",
    growth: "전년 동기 대비",
    trailing: "최근 네 분기",
    trailingGrowth: "직전 네 분기 대비",
    sum: "빅4 합계",
    revenue: "데이터센터 매출",
    statement: "시점",
    definition: "정의",
    amount: "금액",
    buyer: "주체",
    counterpart: "상대",
  },
  notes: [
    "현금 지출, 금융리스 포함액, 아마존의 발생주의 금액은 정의가 서로 달라 잇거나 비교하지 않는다.",
    "오라클의 분기는 달력 분기보다 한 달 먼저, 칩 공급사의 분기는 한 달 늦게 끝난다. 둘 다 실제 날짜에 그렸다. 오라클은 빅4에 넣지 않는다.",
    "마이크로소프트가 연간 전망을 낮춘 것은 리스를 통계에서 빼는 회계 변경 때문이며, 건설을 줄인다는 뜻이 아니다.",
    "같은 달에 나온 집계 두 건은 값이 서로 달라 둘 다 싣는다.",
    "세레브라스의 두 번째 금액은 첫 번째를 대체하고, 아마존의 두 번째 계약은 첫 번째에 더해진다. 소프트뱅크의 프랑스 계획은 유로화라 표에만 싣는다.",
  ],
};
