/** What a thesis is made of where its author says nothing of it. These are records of a thesis like any others. */

/** One group for all companies. */
export const DEFAULT_CAMP = { id: "companies", name_en: "Companies", name_ko: "기업" };

/** All views in the order in which one reads them; those without data are left out. */
export const DEFAULT_SECTIONS = [
  {
    id: "bet",
    name_en: "Bet",
    name_ko: "베팅",
    note_en: "What is held, and how it was paid for.",
    note_ko: "무엇을 쥐고 있고 돈은 어디서 나왔는가.",
    views: ["glance", "holdings", "motives", "funding", "needs"],
  },
  {
    id: "landscape",
    name_en: "Landscape",
    name_ko: "판도",
    note_en: "The companies, the money they spend, and what ties them together.",
    note_ko: "기업들과 그들이 쓰는 돈, 그리고 서로를 묶는 관계.",
    views: ["camps", "capital-war", "valuations", "progress", "forecasts", "relations"],
  },
  {
    id: "design",
    name_en: "Design",
    name_ko: "설계도",
    note_en: "The parts of the design, and which of their links work.",
    note_ko: "설계도의 각 부분과 실제로 이어진 연결.",
    views: ["ecosystem"],
  },
  {
    id: "risk",
    name_en: "Risk",
    name_ko: "리스크",
    note_en: "What could go wrong.",
    note_ko: "무엇이 잘못될 수 있는가.",
    views: ["risks", "stress"],
  },
  {
    id: "timeline",
    name_en: "Timeline",
    name_ko: "연표",
    note_en: "What happened, quarter by quarter.",
    note_ko: "지나온 길을 분기별로.",
    views: ["timeline"],
  },
  {
    id: "questions",
    name_en: "Questions",
    name_ko: "질문",
    note_en: "Questions, and what is on record.",
    note_ko: "질문과 기록된 사실.",
    views: ["faq"],
  },
  {
    id: "sources",
    name_en: "Sources",
    name_ko: "출처",
    note_en: "Where every figure comes from.",
    note_ko: "모든 숫자의 출처.",
    views: ["sources"],
  },
];

/** Colours given to the companies offered first, in this order; the others are grey. */
export const HUE_ORDER = ["openai", "microsoft", "google", "arm", "meta", "anthropic"];
