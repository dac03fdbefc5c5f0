import { describe, expect, test } from "vitest";
import type { Unit } from "../../src/data/schema";
import { formatOf, joinParts, quantityText } from "../../src/i18n/format";

const en = formatOf("en");
const ko = formatOf("ko");

describe("figures", () => {
  test.each<[number, Unit, string, string]>([
    [64.6, "USD bn", "$64.6bn", "646억 달러"],
    [852, "USD bn", "$852bn", "8,520억 달러"],
    [1400, "USD bn", "$1.4tn", "1조 4,000억 달러"],
    [1000, "USD bn", "$1tn", "1조 달러"],
    [165.05, "USD bn", "$165.05bn", "1,650.5억 달러"],
    [0.0467, "USD bn", "$46.7m", "4,670만 달러"],
    [0, "USD bn", "$0bn", "0억 달러"],
    [-278, "USD bn", "−$278bn", "−2,780억 달러"],
    [0.015, "EUR bn", "€15m", "1,500만 유로"],
    [72.3, "JPY tn", "¥72.3tn", "72.3조 엔"],
    [347.3, "JPY bn", "¥347.3bn", "3,473억 엔"],
    [5002.3, "JPY bn", "¥5,002.3bn", "5조 23억 엔"],
    [13, "%", "13%", "13%"],
    [-41.43, "%", "−41.43%", "−41.43%"],
    [302, "bp", "302 bp", "302bp"],
    [1200, "people (m)", "1.2bn people", "12억 명"],
    [57.477, "people (m)", "57.5m people", "5,747.7만 명"],
    [718.8, "minutes", "12 h", "12시간"],
    [3.99, "minutes", "4 min", "4분"],
    [2033, "year", "2033", "2033년"],
    [6310, "JPY/share", "¥6,310", "6,310엔"],
    [252.09, "USD/share", "$252.09", "252.09달러"],
    [162.39, "JPY/USD", "¥162.39", "162.39엔"],
    [5.699049389, "count (bn)", "5.7bn", "56.99억"],
    [280, "count (bn)", "280bn", "2,800억"],
    [10, "GW", "10 GW", "10GW"],
    [3.5, "x", "3.5×", "3.5배"],
  ])("%s %s", (value, unit, english, korean) => {
    expect(joinParts(en.parts(value, unit))).toBe(english);
    expect(joinParts(ko.parts(value, unit))).toBe(korean);
  });

  test.each<[number | null, number | undefined, number | undefined, string, string]>([
    [null, 195, 205, "$195–205bn", "1,950~2,050억 달러"],
    [null, 50, undefined, "≥$50bn", "≥500억 달러"],
    [null, undefined, 960, "≤$960bn", "≤9,600억 달러"],
    [9.75, 8.625, 9.75, "$9.75bn", "97.5억 달러"],
  ])("bounds", (value, low, high, english, korean) => {
    const q = { value, low, high, unit: "USD bn" as const };
    expect(quantityText(en, q)).toBe(english);
    expect(quantityText(ko, q)).toBe(korean);
  });
});

describe("dates and periods", () => {
  test.each([
    ["2026-06-30", "day", "30 Jun 2026", "2026.6.30"],
    ["2026-06-30", "month", "Jun 2026", "2026.6"],
    ["2026-06-30", "quarter", "Q2 2026", "2026년 2분기"],
    ["2026-12-31", "year", "2026", "2026"],
  ] as const)("%s by %s", (iso, precision, english, korean) => {
    expect(en.date(iso, precision)).toBe(english);
    expect(ko.date(iso, precision)).toBe(korean);
  });

  test.each([
    ["2026-Q2", "Q2 2026", "2026년 2분기"],
    ["FY2025", "FY2025", "2025 회계연도"],
    ["CY2026", "calendar 2026", "2026년"],
    ["2026-2030", "2026–2030", "2026~2030년"],
    ["2025-04/2025-12", "Apr 2025 to Dec 2025", "2025.4~2025.12"],
    ["2025-H1", "H1 2025", "2025년 상반기"],
    ["2026-09", "Sep 2026", "2026.9"],
    ["2026-09-04", "4 Sep 2026", "2026.9.4"],
    ["2030", "2030", "2030년"],
  ])("%s", (period, english, korean) => {
    expect(en.period(period)).toBe(english);
    expect(ko.period(period)).toBe(korean);
  });

  test("sentences", () => {
    expect(en.longDate("2026-06-30")).toBe("30 June 2026");
    expect(ko.longDate("2026-06-30")).toBe("2026년 6월 30일");
    expect(en.list(["Arm", "OpenAI", "Meta"])).toBe("Arm, OpenAI and Meta");
  });
});
