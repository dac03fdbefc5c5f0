import type { pptx as En } from "../en/pptx";

export const pptx: typeof En = {
  date: "날짜",
  name: "이름",
  event: "사건",
  figure: "수치",
  rangeLow: (name) => `${name}: 하단`,
  rangeHigh: (name) => `${name}: 상단`,
  open: "이 화면 그대로 열기",
  and: (n) => `외 ${n}건`,
  via: "재인용: 공시 수치이나 간접 자료로 확인",
  takeaway: "핵심 내용",
  kinds: "수치의 확실성",
  sources: "출처",
  state: "이 화면의 주소",
  rest: "페이지에 있는 데이터 표",
  leftOut: (n) => `회사 자료와 언론 보도만 표시: 간접 자료로 확인한 수치 ${n}건은 제외했다.`,
  untitled: "핵심 문장은 간접 자료의 수치에 근거해 함께 제외했다",
  nothing: "이 화면의 수치는 모두 간접 자료로 확인한 것이어서, 회사 자료와 언론 보도만으로는 보여 줄 것이 없다.",
  subject: (thesis) => `${thesis}: 핵심 내용, 수치, 출처`,
  unfiltered: "전체 기업",
  page: (name, n) => `${name} (${n})`,
};
