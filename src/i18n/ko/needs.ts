import type { needs as En } from "../en/needs";
import { josa } from "../josa";

export const needs: typeof En = {
  title: {
    turned: (now, years, vintage, then) =>
      `{asset}의 새 계획은 ${years} ${now} 적자, ${vintage} 계획만 해도 ${then} 흑자였다`,
    deeper: (now, years, vintage, then) =>
      `{asset}의 새 계획은 ${years} ${now} 적자, ${vintage} 계획에서는 ${then}였다`,
    surplus: (now, years) => `{asset}의 새 계획은 ${years} ${now} 흑자`,
    none: "{asset}의 누적 계획이 기록에 없다",
  },
  line: "{asset:이/가} 계획하거나 보고된 현금흐름·연환산 매출·컴퓨팅 지출, 단위 억 달러. 점선은 작성 시점별 계획. 다음 돈을 누가 낼지는 어느 계획에도 없다.",
  scope: {
    lit: (names) => `${names} 관련 수치만 색으로 표시했다.`,
    listed: (names) => `${names} 관련 수치는 표에만 있다.`,
    out: (names) => `${josa(names, "은/는")} {asset}의 계획과 그 곁의 수치에 등장하지 않는다.`,
    grey: "그림 전체를 회색으로 남겨 둔다.",
  },
  plan: {
    label: "{asset:이/가} 계획한 연도별 현금흐름, 계획마다 선 하나, 그리고 실제 결과",
    title: "연도별 현금흐름",
    sub: "연간, 억 달러, 점은 실제 결과",
    vintage: (date) => `${date} 계획`,
    outcome: (value) => `실제 ${value}`,
    outcomeName: "실제 결과",
  },
  total: {
    title: (years) => `${years} 합계`,
    sub: "억 달러, 최신 자료에는 합계만 있다",
  },
  rate: {
    label: "연구소별 연환산 매출과 {asset:이/가} 계획한 컴퓨팅 지출",
    title: "연환산 매출",
    sub: "억 달러, 집계 방식은 서로 다르다",
    single: (value) => `${value}, 단일 보도`,
    name: (lab) => `${lab} 연환산 매출`,
  },
  compute: {
    title: "컴퓨팅에 쓸 돈",
    sub: "억 달러, 발표 시점별. 테두리는 기간을 가리지 않은 약정",
    plan: (date, period) => `${date}, ${period}까지`,
    open: (date) => `${date} 전체 약정`,
    planned: "계획",
    committed: "기간을 가리지 않은 약정",
  },
  summary: {
    trough: (value, year, vintage) =>
      `연도별로 나온 마지막 계획(${vintage})에서 골이 가장 깊은 해는 ${year}, ${value}이다.`,
    rate: (lab, value, date) => `${lab}의 연환산 매출은 ${date} 기준 ${josa(value, "으로/로")} 보도됐다.`,
    compute: (value, date) => `컴퓨팅 지출의 최신 계획은 ${value}(${date})이다.`,
  },
  table: {
    plan: "계획·연도별 현금흐름",
    total: "전체 기간 현금흐름",
    rate: "연환산 매출",
    compute: "컴퓨팅에 쓸 돈",
    gap: "외부에서 본 부족액",
    vintage: "계획",
    year: "연도",
    amount: "금액",
    lab: "연구소",
    date: "날짜",
    who: "주체",
    period: "대상",
    note: "비고",
    single: "단일 보도",
  },
};
