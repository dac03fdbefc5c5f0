import type { funding as En } from "../en/funding";
import { josa } from "../josa";

export const funding: typeof En = {
  title: {
    repaid: (paid, date, limit) =>
      `{holder:이/가} ${date}까지 {asset}에 넣은 돈 ${paid}, 그사이 빌린 ${limit} 한도 브리지론은 갚았다`,
    owed: (paid, date, balance) =>
      `{holder:이/가} ${date}까지 {asset}에 넣은 돈 ${paid}, 브리지론 ${josa(balance, "은/는")} 아직 남아 있다`,
    plain: (paid, date) => `{holder:이/가} ${date}까지 {asset}에 넣은 돈은 ${paid}`,
    none: "{holder:이/가} {asset}에 넣은 돈이 기록에 없다",
  },
  line: "들어간 돈, 팔고 빌린 돈, 갚은 돈을 각각의 날짜에 놓았다. 돈에는 꼬리표가 없으므로 조달과 용처를 선으로 잇지 않는다.",
  label: "{asset} 누적 납입액, 달러 매각·차입, 브리지론 잔액, 엔화 채권을 한 시간축에 놓은 그림",
  scope: {
    lit: (names) => `${names} 관련 수치만 색으로 표시했다.`,
    listed: (names) => `${names} 관련 수치는 표에만 있다.`,
    out: (names) => `${josa(names, "은/는")} {holder:이/가} {asset:을/를} 위해 팔거나 빌리거나 넣은 돈과 관련이 없다.`,
    grey: "그림 전체를 회색으로 남겨 둔다.",
  },
  paid: { title: "{asset} 누적 납입액", sub: "억 달러, 회사가 밝힌 날짜별 합계" },
  soldPanel: { title: "판 자산", sub: "억 달러, 매각을 마친 날짜" },
  borrowed: { title: "빌린 돈", sub: "억 달러. 채운 막대는 채권, 테두리는 {asset} 관련 대출 약정" },
  bridge: { title: "브리지론", sub: "인출 잔액, 억 달러, 확인된 날짜만" },
  yen: { title: "엔화 채권", sub: (unit) => unit },
  yenUnit: "억 엔",
  limit: (value) => `한도 ${value}`,
  sold: (name) => `${name} 매각`,
  bonds: "채권",
  loan: {
    bridge: "브리지론 약정",
    margin: "주식담보대출 약정",
  },
  bond: {
    senior: "선순위채",
    hybrid: "하이브리드채",
    "hybrid-tranche": "하이브리드채 트랜치",
    retail: "개인투자자용 채권",
    "retail-subordinated": "개인투자자용 후순위채",
    "yen-bond": "채권",
  },
  what: {
    total: "누적 납입액",
    otherTotal: "누적 납입액(회사 합계 아님)",
    instalment: "분할 납입",
    part: (name) => `${name}(더 큰 합계에 포함)`,
    limit: (name) => `${name}: 대출 한도`,
    drawn: (name) => `${name}: 인출`,
    undrawn: (name) => `${name}: 미인출`,
    bridgeLimit: "브리지론: 한도",
    bridgeDrawn: "브리지론: 인출 잔액",
    general: "특정 자산과 무관",
  },
  summary: {
    steps: (from, fromDate, to, toDate) =>
      `누적 납입액은 ${fromDate} ${from}에서 ${toDate} ${josa(to, "으로/로")} 늘었다.`,
    sold: (names) => `그사이 판 자산: ${names}.`,
    bridge: (top, topDate, now, nowDate) =>
      now
        ? `브리지론 잔액은 ${topDate} ${top}, ${nowDate} ${now}이다.`
        : `브리지론은 ${topDate} ${top}까지 늘었다가 ${nowDate}에는 모두 갚은 상태다.`,
  },
  table: {
    paid: "{asset} 납입",
    raised: "매각과 차입",
    loans: "대출 한도와 인출",
    date: "날짜",
    what: "내용",
    amount: "금액",
  },
  notes: {
    totals:
      "회사가 밝힌 합계만 그렸다. 그사이 보도된 합계와 개별 납입액은 표에 있으며, 더해도 합계와 맞아떨어지지 않는다.",
    loans: "테두리만 있는 막대는 대출 한도이지 인출액이 아니다. 엔화 채권은 환산하지 않고 따로 눈금을 둔다.",
  },
};
