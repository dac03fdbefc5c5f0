import type { relations as En } from "../en/relations";
import { josa } from "../josa";

export const relations: typeof En = {
  title: {
    providers: (hub, n, _one, both) =>
      both
        ? `${josa(hub, "을/를")} 소유하거나 자금·물자를 대는 곳은 ${n}곳이며, ${both}`
        : `${josa(hub, "을/를")} 소유하거나 자금·물자를 대는 곳은 ${n}곳이다`,
    providersBoth: (names) => `${josa(names, "은/는")} 돈을 대면서 물건도 판다`,
    provided: (hub, n, _one, both) =>
      both
        ? `${josa(hub, "이/가")} 소유하거나 자금·물자를 대는 곳은 ${n}곳이며, ${both}`
        : `${josa(hub, "이/가")} 소유하거나 자금·물자를 대는 곳은 ${n}곳이다`,
    providedBoth: (names) => `그중 ${names}에는 돈을 대면서 물건도 판다`,
    nothing: (hub) => `지금 ${josa(hub, "과/와")} 소유·자금·공급으로 이어진 곳은 기록에 없다`,
    loops: (n) => `투자한 회사가 곧 고객이어서 돈이 주문으로 되돌아오는 짝이 ${n}쌍이다`,
    noLoops: "자기 고객에게 투자한 회사는 기록에 없다",
  },
  line: {
    hub: (hub) => `${josa(hub, "이/가")} 받는 것과 주는 것. 관계의 종류와 금액순, 기록된 그대로`,
    matrix: "가로로 읽는다. 왼쪽 회사가 위쪽 회사에 준다",
    table: (n) => `기록된 관계 ${n}건 전체. 종류와 금액순`,
  },
  receives: (hub) => `${josa(hub, "이/가")} 받는 것`,
  gives: (hub) => `${josa(hub, "이/가")} 주는 것`,
  beside: "협력과 경쟁",
  none: {
    receives: (hub) => `${josa(hub, "이/가")} 받는 것은 기록에 없다.`,
    gives: (hub) => `${josa(hub, "이/가")} 주는 것은 기록에 없다.`,
    beside: (hub) => `${hub}의 협력·경쟁 관계는 기록에 없다.`,
  },
  since: (date) => `${date}부터`,
  onRecord: (date) => `기록상 ${date}부터`,
  name: (from, type, to, rest) => `${from} → ${to} ${type}: ${rest}`,
  summary: {
    hub: (hub, receives, gives, beside) =>
      `${hub}의 관계 목록이다. 받는 것 ${receives}건, 주는 것 ${gives}건, 협력과 경쟁 ${beside}건이며, 각 줄에 상대 회사와 관계의 종류, 기록된 금액, 상태, 날짜가 있다.`,
    matrix: (heads, others, n) =>
      `관계 ${n}건을 담은 행렬이다. 관계가 가장 많은 ${heads}개 회사가 행에서 열로 주고, 나머지 ${others}개 회사는 한 행과 한 열로 묶었다. 표시의 모양이 관계의 종류다.`,
    table: (n) => `관계 ${n}건을 정렬하고 찾을 수 있는 표다.`,
  },
  scope: {
    hub: (hub) => `${hub}의 관계를 보여 준다.`,
    lit: (hub, names) => `${hub}의 관계 가운데 ${josa(names, "과/와")} 맺은 것을 진하게, 나머지는 회색으로 두었다.`,
    apart: (hub, names) => `${hub}의 관계를 보여 준다. ${josa(names, "과/와")} 맺은 것은 없다.`,
    noLinks: (names, hub) => `${names}의 관계는 기록에 없어 ${hub}의 관계를 회색으로 남겼다.`,
    noHub: (name, hub) => `${name}의 관계는 기록에 없어 ${hub}의 관계를 보여 준다.`,
    all: (n, total, names) => `관계 ${total}건 가운데 ${n}건이 ${names}의 것이며, 나머지는 회색이다.`,
    noneOfAll: (names) => `${names}의 관계는 기록에 없어 모두 회색으로 두었다.`,
  },
  loops: {
    lead: "돈이 주문으로 되돌아온다.",
    pair: (funders, _one, funded) => `${josa(funders, "은/는")} ${funded}에 돈을 대면서 물건도 판다`,
    many: (funder, funded) => `${josa(funder, "은/는")} ${funded}에 모두 돈을 대면서 물건도 판다`,
    announced: (pairs) => `양쪽 모두 진행 중은 아닌 짝: ${pairs}.`,
    arrow: (funder, funded) => `${josa(funder, "과/와")} ${funded}`,
  },
  choose: "회사",
  other: "다른 회사",
  views: "보기",
  overview: "전체 행렬",
  all: "전체 목록",
  others: (n) => `기타 (${n})`,
  camps: "진한 선이 진영을 나눈다.",
  select: "표시를 고르면 거래와 날짜, 출처가 열린다.",
  hollow: "빈 표시나 점선: 진행 중이 아님",
  bundle: (from, to, family, n) => `${from} → ${to} ${family} ${n}건`,
  search: "관계 찾기",
  searchHint: "회사, 종류, 상태, 날짜, 본문",
  clear: "검색 지우기",
  more: (n) => `표에서 ${n}건 더 보기`,
  moreRows: (n) => `외 ${n}건: 검색으로 좁혀 볼 수 있다`,
  nothing: (query) => `‘${query}’에 맞는 관계가 없다.`,
  found: (n, total) => `관계 ${total}건 중 ${n}건`,
  sortBy: (column) => `${josa(column, "으로/로")} 정렬`,
  caption: { hub: (hub) => `${hub}의 관계`, all: "전체 관계" },
  heads: {
    from: "주는 쪽",
    type: "관계",
    to: "받는 쪽",
    amount: "금액",
    stake: "지분",
    status: "상태",
    date: "날짜",
    statement: "기록",
  },
  notes: {
    amounts:
      "금액은 납입액, 약정액, 상한, 라운드나 계약 전체, 장부가액 등 뜻이 서로 다르며 무엇인지는 출처에 있다. 뜻이 다른 금액은 더하거나 같은 눈금에 그리지 않는다.",
    since: "‘기록상’은 첫 기록보다 관계가 더 오래됐을 수 있다는 뜻이다.",
  },
};
