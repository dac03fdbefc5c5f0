import type { faq as En } from "../en/faq";
import { josa } from "../josa";

export const faq: typeof En = {
  title: {
    some: (met, all) => `기사의 답변 ${all}개 가운데 ${met}개에는 이와 어긋나는 사실이 있다`,
    one: (all) => `기사의 답변 ${all}개 가운데 하나에는 이와 어긋나는 사실이 있다`,
    all: (all) => `기사의 답변 ${all}개 모두 이와 어긋나는 사실이 있다`,
    none: (all) => `기사의 답변 ${all}개를 반박하는 사실은 기록에 없다`,
  },
  line: (date) => `답변은 기사의 견해(날짜 미상), 사실은 ${date}까지`,
  conclusion: "기사의 결론과 마지막 질문",
  verdicts: "대목별 판정",
  ask: "답은 독자에게도 열려 있다. 직접 정한 판단은 주소에 담기므로 주소를 복사하면 그대로 공유된다.",
  pointers: {
    forecasts: "전망마다 내 판정 내리기",
    risks: "위험마다 내 점수 매기기",
    stress: "가정을 바꿔 시험하기",
  },
  tables: { answers: "답변 옆에 둔 사실", conclusion: "결론 옆에 둔 사실", first: "질문" },
  firstConclusion: "주장",
  summary: (questions, yes, no) =>
    `질문은 다음과 같다. ${questions} 답변 옆에 뒷받침하는 사실 ${yes}건과 반대되는 사실 ${no}건을 두었다. 기사의 결론과 마지막 질문이 이어진다.`,
  scope: (n, all, names) =>
    `여기 실린 사실 ${all}건 가운데 ${n}건이 ${josa(names, "과/와")} 관련된다. 나머지는 회색으로 둔다.`,
  scopeNone: (names) =>
    `답변 옆에 둔 사실 중 ${josa(names, "과/와")} 관련된 것은 없다. 답변은 회색 배경으로 남겨 둔다.`,
};
