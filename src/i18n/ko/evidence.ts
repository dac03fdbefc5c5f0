import type { evidence as En } from "../en/evidence";

export const evidence: typeof En = {
  for: "뒷받침",
  against: "반대",
  counts: (yes, no) => `뒷받침 ${yes}건, 반대 ${no}건`,
  side: "방향",
  date: "날짜",
  fact: "사실",
  figure: "수치",
  other: "다른 집계",
  article: "기사의 견해",
  forecast: "기사의 전망",
};
