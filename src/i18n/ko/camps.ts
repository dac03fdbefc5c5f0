import type { camps as En } from "../en/camps";
import { josa } from "../josa";

export const camps: typeof En = {
  title: (camps) => `진영: ${camps}`,
  lede: (verdicts) =>
    `기사는 판을 여러 진영으로 나누고 진영마다 앞날을 내다본다. 그 전망은 지금까지 ${josa(verdicts, "이다/다")}.`,
  are: {
    confirmed: (n) => `확인 ${n}건`,
    partly: (n) => `일부 확인 ${n}건`,
    contradicted: (n) => `반박 ${n}건`,
    open: (n) => `판단 보류 ${n}건`,
  },
  heading: "진영별 목표와 기사의 전망",
  line: (date) => `목표와 전망은 기사(날짜 미상), 판정은 ${date} 기준`,
  goal: "핵심 목표",
  evidence: "지금까지의 판정",
  field: "기사가 본 전체 판도",
  fieldLine: "기사의 주장과 이를 뒷받침하거나 반박하는 사실",
  backers: {
    caption: (name) => `누가 ${name}에 얼마를 내고 얼마를 쥐고 있나`,
    paid: "납입액",
    stake: "지분율",
    same: (name) => `가장 많이 낸 곳도, 가장 많이 쥔 곳도 ${name}`,
    differ: (payer, holder) => `가장 많이 낸 곳은 ${payer}, 가장 많이 쥔 곳은 ${holder}`,
    unknown: "납입 기록이 없다",
  },
  tables: {
    camps: "진영, 목표, 전망과 판정",
    camp: "진영",
    goal: "핵심 목표",
    forecast: "기사의 전망",
    claim: "판정한 전망",
    verdict: "판정",
    evidence: "사실",
    backers: (name) => `${name} 납입액과 지분율`,
    company: "회사",
    facts: "기사의 주장 옆에 둔 사실",
    statement: "주장",
  },
  summary: (list, verdicts) =>
    `${list} 진영을 나란히 세우고 진영마다 핵심 목표, 기사의 전망, 그에 대한 판정을 적었다. 판정은 ${josa(verdicts, "이다/다")}.`,
  scope: {
    in: (names, list) => `${josa(names, "은/는")} ${list} 쪽에 나온다.`,
    facts: (names) => `${josa(names, "은/는")} 어느 진영에도 들지 않지만 옆에 둔 사실에 나온다.`,
    out: (names) => `${josa(names, "은/는")} 기사가 나눈 진영에도, 옆에 둔 사실에도 나오지 않는다.`,
    rest: "나머지는 회색으로 둔다.",
    all: "전체를 회색으로 둔다.",
  },
  notes: {
    attribution:
      "판정은 전망이 실현됐는지를 따질 뿐, {holder}의 베팅이 그 원인이라는 뜻은 아니다. 원인은 ‘예측과 근거’에서 따로 따진다.",
    reported: (name) => `${name}의 납입액은 언론이 집계한 하한이며 회사가 밝힌 합계가 아니다.`,
  },
};
