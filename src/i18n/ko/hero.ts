import type { hero as En } from "../en/hero";

export const hero: typeof En = {
  claim: "제목은 기사의 주장(날짜 미상)",
  start: (count) => `약 ${count}개 기업에 나눠 담은 돈`,
  exits: "속이 빈 끝은 처분한 투자. 가닥은 개념도이며 오른쪽 끝의 폭만 실제 비율이다.",
  ends: (date) => `${date} {holder} 보유 자산`,
  rest: "나머지",
  label: (count, arm, openai, rest, date) =>
    `약 ${count}개의 가는 가닥이 왼쪽에서 오른쪽으로 모여 세 갈래가 된다. 갈래의 폭은 ${date} {holder} 보유 자산 중 비중으로 {second} ${arm}, {asset} ${openai}(계산값), 나머지 ${rest}다.`,
};
