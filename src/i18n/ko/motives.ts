import type { motives as En } from "../en/motives";
import { josa } from "../josa";

export const motives: typeof En = {
  title: {
    both: (yes, no) => `왜 돌아섰나: 기사가 꼽은 동기에 들어맞는 사실 ${yes}건, 어긋나는 사실 ${no}건`,
    for: (yes, no) => `왜 돌아섰나: 사실 대부분이 기사가 꼽은 동기를 뒷받침한다(${yes}건 대 ${no}건)`,
    against: (yes, no) => `왜 돌아섰나: 기사가 꼽은 동기와 어긋나는 사실이 ${no}건, 들어맞는 사실은 ${yes}건뿐`,
    none: () => "왜 돌아섰나: 기사가 꼽은 동기 옆에 둘 사실이 없다",
  },
  line: (date) => `동기는 기사의 의견(날짜 미상), 사실은 ${date}까지`,
  declaration: "무엇을 선언했나",
  declarationLine: "기사의 표현과 기록에 남은 발언",
  onRecord: (date) => `기록에 남은 발언, ${date}`,
  first: "주장",
  tables: { motives: "동기 옆에 둔 사실", declaration: "선언 옆에 둔 사실" },
  summary: (list, yes, no) =>
    `기사가 꼽은 동기는 다음과 같다: ${list}. 여기에 들어맞는 사실 ${yes}건과 어긋나는 사실 ${no}건을 날짜와 함께 두었고, 이어서 선언과 그 바탕의 신념을 기록에 남은 발언과 나란히 보여 준다.`,
  scope: (n, all, names) =>
    `여기 실린 사실 ${all}건 가운데 ${n}건이 ${josa(names, "과/와")} 관련된다. 나머지는 회색으로 둔다.`,
  scopeNone: (names) =>
    `동기 옆에 둔 사실 중 ${josa(names, "과/와")} 관련된 것은 없다. {person}의 동기이므로 회색 배경으로 남겨 둔다.`,
  notes: {
    article: "기사에는 날짜가 없다. 동기는 기사의 해석이며, 어떤 사실도 사람의 속마음을 증명하지는 못한다.",
  },
};
