// A hundred figures drawn at random from the page equal their records: no number loses its provenance on the way.
import { readFileSync } from "node:fs";
import { expect, HOMES, open, test } from "./page";

interface Rec {
  id: string;
  value?: number | null;
  value_low?: number;
  value_high?: number;
  amount?: number;
  stake_pct?: number;
  unit?: string;
  as_of?: string;
  date?: string;
  kind: string;
  quality: string;
  published: string;
}
type Printed = Partial<Record<string, string>>;
const read = (name: string): Rec[] => JSON.parse(readFileSync(`public/data/all-in/${name}.json`, "utf8"));
const records = new Map(["observations", "relations", "events"].flatMap(read).map((r) => [r.id, r]));
const { reviewed } = JSON.parse(readFileSync("public/data/all-in/freshness.json", "utf8"));

function draw<T>(from: T[], count: number): T[] {
  let seed = 42;
  const next = () => {
    seed = (seed * 48271) % 2147483647;
    return seed / 2147483647;
  };
  const pool = [...from];
  return Array.from(
    { length: Math.min(count, pool.length) },
    () => pool.splice(Math.floor(next() * pool.length), 1)[0],
  );
}

for (const [lang, home] of Object.entries(HOMES))
  test(`${lang}: a hundred figures equal their records`, async ({ page }) => {
    await open(page, home);
    const printed: Printed[] = await page
      .locator("data[data-record]")
      .evaluateAll((all) => all.map((e) => ({ value: e.getAttribute("value") ?? "", ...(e as HTMLElement).dataset })));
    const drawn = draw(printed, 100);
    expect(drawn).toHaveLength(100);
    for (const f of drawn) {
      const r = records.get(f.record ?? "");
      expect(r, f.record).toBeDefined();
      if (!r) continue;
      const values = [r.value, r.value_low, r.value_high, r.amount, r.stake_pct]
        .filter((v) => v !== undefined && v !== null)
        .map(String);
      expect(values, r.id).toContain(f.value);
      expect([r.unit, "%"], r.id).toContain(f.unit);
      expect(f.kind, r.id).toBe(r.kind);
      expect(f.quality, r.id).toBe(r.quality);
      const end = r.as_of ?? r.date ?? "";
      if (r.kind === "forecast" || end > reviewed)
        expect(f.asOf && f.asOf <= reviewed, `${r.id}: ${f.asOf}`).toBe(true);
      else expect(f.asOf, r.id).toBe(end);
    }
  });

test("no as-of date lies after the review, and every computed figure names what it rests on", async ({ page }) => {
  await open(page, "/");
  const all: Partial<Record<string, string>>[] = await page
    .locator("data[data-as-of]")
    .evaluateAll((list) => list.map((e) => ({ ...(e as HTMLElement).dataset })));
  expect(all.filter((f) => (f.asOf ?? "") > reviewed)).toEqual([]);
  expect(all.filter((f) => !f.record && !(f.figure && f.derived))).toEqual([]);
  for (const f of all.filter((f) => f.derived))
    for (const id of (f.derived ?? "").split(" ")) expect(id).toMatch(/^[a-z0-9][a-z0-9.-]*$/);
});
