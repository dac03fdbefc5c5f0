import type { forecasts as En } from "../en/forecasts";
import { josa } from "../josa";

export const forecasts: typeof En = {
  title: (total, verdicts, spotless, cause, article) =>
    `${article ? "기사의 " : ""}예측 ${total}건은 ${verdicts}${spotless ? "으로 반박된 것이 없으며" : "으로 나뉘며"}, ${cause}`,
  only: (verdict, caused) =>
    `하나뿐인 예측의 판정은 ‘${verdict}’이며, 이 베팅이 원인이라는 점은 ${caused ? "드러났다" : "드러나지 않았다"}`,
  counts: (verdicts, spotless) => `${verdicts}${spotless ? "이며 반박된 것은 없다" : "이다"}`,
  are: {
    confirmed: (n) => `확인 ${n}건`,
    partly: (n) => `일부 확인 ${n}건`,
    contradicted: (n) => `반박 ${n}건`,
    open: (n) => `판단 보류 ${n}건`,
  },
  cause: {
    none: "이 베팅이 원인으로 드러난 것은 없다",
    few: (n) => `이 베팅이 원인으로 드러난 것은 ${n}건뿐이다`,
    most: (n) => `${n}건은 이 베팅이 원인으로 드러났다`,
  },
  line: (date) =>
    `점 하나가 날짜 있는 근거 하나다. 왼쪽의 빈 점은 반대, 오른쪽의 채운 점은 찬성 근거이며, 개수가 점수는 아니다. ${date} 판정`,
  summary: (verdicts, dots, against) =>
    `절별로 예측을 늘어놓고, 예측마다 선을 사이에 두고 양쪽 근거를 점으로 놓았다. ${verdicts}. 찬성 근거 ${dots}건, 반대 근거 ${against}건이다.`,
  scope: (n, total, names) =>
    `예측 ${total}건 가운데 ${n}건이 ${josa(names, "과/와")} 관련되거나 그에 관한 근거를 갖고 있다. 나머지는 회색이다.`,
  scopeAll: (total, names) =>
    `예측 ${total}건 모두 ${josa(names, "과/와")} 관련되거나 그에 관한 근거를 갖고 있다. 다른 회사에 관한 근거는 회색이다.`,
  scopeNone: (names) => `${josa(names, "과/와")} 관련된 예측도 근거도 없어 모두 회색으로 두었다.`,
  heads: {
    claim: "예측 내용",
    against: "반대",
    for: "찬성",
    verdict: "판정",
    mine: "나의 판정",
    latest: "최근 근거",
    attribution: "인과",
    item: "근거",
    side: "방향",
    date: "날짜",
    kind: "종류",
    figure: "수치",
    reviewed: "마지막 검토",
    reasoning: "판단 이유",
    wouldChange: "판정을 바꿀 조건",
  },
  section: "그 밖의 예측",
  tables: { claims: "예측과 판정", evidence: "예측별 찬반 근거" },
  set: "정하기",
  setFor: (claim) => `나의 판정: ${claim}`,
  clear: "나의 판정 지우기",
  agree: (judged) => `${judged}건을 판정했고, 모두 이 페이지와 같다.`,
  differ: (judged, n) => `${judged}건을 판정했고, 그중 ${n}건을 다르게 본다.`,
  you: "나:",
  page: "이 페이지:",
  takeBack: "되돌리기",
  takeBackFor: (claim) => `나의 판정 되돌리기: ${claim}`,
  nothing: (side) => `${side} 근거가 없다.`,
  reviewed: (date) => `마지막 검토 ${date}`,
  dot: (text, date, kind, publisher) => `${text} (${date}, ${kind}, ${publisher})`,
  notes: {
    verdict: "판정은 그 일이 일어났는지를 말하고, 그 아래 줄은 이 베팅이 원인임이 기록으로 드러나는지를 말한다.",
    items: "합계와 그 일부를 나란히 세지 않았고, 한 예측에서 같은 사실을 두 번 세지 않았다.",
  },
};
