import type { timeline as En } from "../en/timeline";
import { josa } from "../josa";

export const timeline: typeof En = {
  title: {
    crowded: (recent, all, since, first, second) =>
      `${since} 이후 전환점 ${all}건 가운데 ${recent}건이 ${josa(first, "과/와")} ${second}에 몰려 있다`,
    spread: (all, since) => `${since} 이후 전환점 ${all}건은 고루 퍼져 있고, 최근 두 해의 몫은 절반에 못 미친다`,
    none: "전환점으로 꼽힌 사건이 없다",
  },
  heading: "모든 사건을 제 날짜에",
  line: (from, to) => `눈금 하나가 사건 하나다. ${from}부터 ${to}까지, 가장 긴 눈금이 전환점`,
  label: (n, lanes) => `시간축에 눈금으로 놓은 사건 ${n}건, 구분: ${lanes}`,
  review: (date) => `검토일 ${date}`,
  hint: "눈금에 커서를 올리면 내용이 보이고, 누르면 출처가 열린다. 아래 목록에도 같은 사건이 있다.",
  more: (n, alone) => (alone ? n : `그 밖의 ${n}건`),
  events: (n) => `사건 ${n}건`,
  summary: (n, from, to, lanes) =>
    `${from}부터 ${to}까지 날짜가 있는 사건 ${n}건을 시간축에 놓았다(${lanes}). 분기별 목록은 최신순이며 전환점을 먼저 보여 주고, 나머지 사건은 그 아래에서 펼친다.`,
  all: "사건",
  others: "그 밖의 사건",
  lane: (name, n) => `${name} ${n}건`,
  table: { caption: "수치가 있는 사건", date: "날짜", event: "사건", figure: "수치" },
  scope: (n, all, names) =>
    `사건 ${all}건 가운데 ${n}건이 ${josa(names, "과/와")} 관련된다. 목록은 이들로 좁히고 나머지 눈금은 회색으로 둔다.`,
  scopeNone: (all, names) =>
    `사건 ${all}건 가운데 ${josa(names, "과/와")} 관련된 것은 없다. 목록은 비우고 눈금은 모두 회색으로 둔다.`,
  note: "월이나 연도만 알려진 사건은 그 첫날에 눈금을 놓았다.",
};
