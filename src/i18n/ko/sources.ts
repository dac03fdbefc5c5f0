import type { sources as En } from "../en/sources";

export const sources: typeof En = {
  title: (seen, all, whole) =>
    whole
      ? `수치 ${all}개를 모두 회사 자료에서 직접 확인했다`
      : `수치 ${all}개 가운데 ${seen}개는 회사 자료에서 직접 확인했다`,
  line: (n, one) =>
    `${one ? "출처는 하나다" : `출처 ${n}개를 많이 쓰인 순서로 모았다`}. 화면 어디서든 수치 옆 번호가 출처로 이어진다`,
  scope: (names, n, all) => `${names}: 출처 ${all}개 중 ${n}개`,
  none: (names) => `이 데이터에는 ${names}에 관한 출처가 없다.`,
  summary: (n, first) => `출처 ${n}개의 목록. 가장 많이 쓰인 곳은 ${first}이다.`,
  quality:
    "공시는 회사가 스스로 밝힌 수치다. 회사 페이지를 열어 보지 못하고 이를 인용한 자료에서 옮긴 수치는 표식에 틈이 있고 ‘재인용’이라고 적었다.",
  search: "발행처나 제목 찾기",
  found: (n) => `${n}건`,
  nothing: "검색에 맞는 출처가 없다.",
  showAll: (n) => `출처 ${n}개 모두 보기`,
  columns: { source: "발행처와 제목", kinds: "종류", records: "기록", published: "최근" },
};
