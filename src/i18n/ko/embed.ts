import type { Words } from "../en";

export const embed: Words["shell"]["embed"] = {
  fullPage: "전체 대시보드 열기",
  failed: "주소에 담긴 조건을 불러오지 못해 필터 없는 화면의 수치를 보여 준다.",
  open: "퍼가기",
  title: "이 화면 퍼가기",
  what: "웹페이지나 발표 자료에 출처와 기준일이 함께 담긴 실시간 화면을 넣는다.",
  view: "화면",
  companies: "기업",
  language: "언어",
  theme: "테마",
  themes: { system: "독자의 시스템 설정", light: "밝게", dark: "어둡게" },
  size: "너비",
  sizes: { full: "놓인 자리에 맞춤", wide: "슬라이드", narrow: "좁은 단" },
  plain: "제목과 하단 정보 빼기",
  transparent: "배경 없음",
  preview: "미리 보기",
  previewOf: (title) => `미리 보기: ${title}`,
  code: {
    iframe: "기본 프레임",
    element: "높이를 맞추는 요소",
    link: "링크",
  },
  hints: {
    iframe: "HTML을 받는 곳이면 어디든 쓸 수 있다. 높이는 직접 정한다.",
    element: "스크립트를 받는 페이지용. 가까워지면 불러오고 높이는 내용에 맞춘다.",
    link: "주소만 넣으면 화면으로 보여 주는 프로그램이나 메일용.",
  },
  copy: "복사",
  copied: "복사됨",
  notCopied: "복사하지 못했다. 글을 선택해 복사하면 된다.",
};
