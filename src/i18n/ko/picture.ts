import type { picture as En } from "../en/picture";

export const picture: typeof En = {
  sources: (names) => `출처: ${names}`,
  others: (names) => `${names} 등`,
  more: (n) => `외 ${n}건`,
  moreMissing: (n) => `이 밖에 빠진 것 ${n}건.`,
  also: (names) => `페이지에 더 있는 내용: ${names}`,
};
