import { describe, expect, test } from "vitest";
import { fileName } from "../../src/export/names";

describe("names of files", () => {
  test.each([
    ["holdings", [], "2026-06-30", "png", "all-in_holdings_all_2026-06-30.png"],
    ["stress", ["openai", "arm"], "2026-09-04", "csv", "all-in_stress_openai+arm_2026-09-04.csv"],
    ["deck", ["a", "b", "c", "d", "e", "f"], "2026-09-04", "pptx", "all-in_deck_a+b+c+d+2-more_2026-09-04.pptx"],
    ["x", ["../../etc/passwd"], "2026-09-04", "zip", "all-in_x_-..-etc-passwd_2026-09-04.zip"],
  ])("%s %j", (part, companies, asOf, ext, name) => {
    expect(fileName(part, companies, asOf, ext)).toBe(name);
  });
});
