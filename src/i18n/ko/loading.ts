import type { loading as En } from "../en/loading";
import { josa, type Particle } from "../josa";
import { koreanOf } from "./checker";

/** The particle alone, where marks stand between it and its word. */
const particle = (word: string, form: Particle): string => josa(word, form).slice(word.length);

const clause = (found: string, expected: string): string => `실제 ${koreanOf(found)}, 기대 ${koreanOf(expected)}`;

export const loading: typeof En = {
  offer: {
    title: "나만의 논지",
    what: "이 페이지에 다른 베팅을 담을 수 있다. 기업도 수치도 출처도 직접 정한다. 이 브라우저 안에서만 읽고 어디로도 보내지 않는다.",
    others: "이 사이트에 있는 다른 논지:",
    open: "논지 불러오기",
    format: "논지 작성법",
  },
  bar: {
    shown: (title) => `지금 보이는 것은 다른 논지다: ${title}.`,
    byHand: (file) => `${file}에서 불러왔으며 이 기기에만 있다.`,
    fromHost: (path) => `이 호스트의 ${path}에서 불러왔다.`,
    left: (n) => `깨져서 뺀 기록 ${n}건.`,
    list: (n) => `오류 목록 (${n})`,
    back: "올인으로 돌아가기",
    unkept: "이 브라우저는 페이지에 파일을 맡겨 두지 않는다. 떠나거나 언어를 바꾸면 논지가 사라진다.",
  },
  dialog: {
    title: "논지 불러오기",
    what: "JSON 파일 하나, 논지 폴더의 ZIP 압축, 또는 그 폴더의 파일들. 여기서 검사하며 이 브라우저를 벗어나지 않는다.",
    bounds: (megabytes, records) => `최대 ${megabytes}MB, 기록 ${records}건.`,
    choose: "파일 고르기",
    again: "다른 파일 고르기",
    drop: "또는 페이지 아무 곳에나 끌어다 놓기",
    reading: "파일을 검사하는 중",
    show: "온전한 부분 보기",
    nothing: "보여 줄 수 있는 부분이 없다.",
    partly: (left, all) => `기록 ${all}건 중 ${left}건은 빼야 하고 나머지는 보여 줄 수 있다.`,
    whole: (all) => `기록 ${all}건을 모두 보여 줄 수 있다.`,
    faults: (n) => `오류 ${n}곳`,
    more: (n) => `외 ${n}건`,
    gone: "주소가 가리키는 파일은 직접 불러온 것인데 이 브라우저에 없다. 다시 불러와야 한다.",
  },
  fault: {
    where: (line, column) => `${line}행 ${column}열`,
    sentence: (found, expected) => `${clause(found, expected)}.`,
    clause,
    meant: (meant) => `\`${meant}\`${particle(meant, "을/를")} 뜻했는가?`,
    unknown: (word, meant) =>
      `\`${word}\`${particle(word, "은/는")} 없는 이름이다. \`${meant}\`${particle(meant, "을/를")} 뜻했는가?`,
  },
  said: koreanOf,
};
