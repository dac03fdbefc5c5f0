import type { offline as En } from "../en/offline";

export const offline: typeof En = {
  ready: "새 버전이 준비됐다.",
  dataChanged: "이 페이지가 만들어진 뒤 데이터가 바뀌었다.",
  reload: "새로 고침",
  reloading: "새로 고치는 중",
  later: "나중에",
  whatChanged: "바뀐 내용",
  kept: "이 기기에 저장돼 있어 네트워크 없이도 열린다.",
  notKept: (why) => `오프라인용으로 저장하지 못했다: ${why}`,
  coming: "다른 논지를 불러오는 중",
  slow: "네트워크가 느리다. 지금 보이는 내용은 페이지에 인쇄된 것이며, 필터와 대화창은 나머지를 받은 뒤 작동한다.",
  dead: "페이지 일부를 불러오지 못해 필터와 대화창이 작동하지 않는다. 보이는 내용은 온전하며, 새로 고치면 다시 시도한다.",
  changes: {
    title: "새 데이터로 바뀌는 것",
    reviewed: (before, now) => `${now} 검토, 이전 검토는 ${before}.`,
    figures: (n) => `수치 ${n}건`,
    verdicts: (n) => `판정 ${n}건`,
    risks: (n) => `위험 ${n}건`,
    record: "항목",
    before: "이전",
    now: "현재",
    none: "없음",
    nothing: "수치, 판정, 위험 평가는 그대로이며 설명이나 출처만 바뀌었다.",
    rating: (likelihood, impact) => `가능성 ${likelihood}, 영향 ${impact}`,
  },
};
