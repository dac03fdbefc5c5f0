import AxeBuilder from "@axe-core/playwright";
import { expect, FULL, HOMES, open, test } from "./page";

/** The combinations that npm test takes; npm run test:full takes all. */
const SAMPLE = ["en light", "en dark&source=sbg-nav-2026-06-30", "ko light&companies=arm", "ko dark"];

for (const [lang, home] of Object.entries(HOMES))
  for (const theme of ["light", "dark"])
    for (const query of ["", "&companies=arm", "&source=sbg-nav-2026-06-30"].filter(
      (q) => FULL || SAMPLE.includes(`${lang} ${theme}${q}`),
    ))
      test(`axe finds nothing: ${lang}, ${theme}${query}`, async ({ page }) => {
        // The page is long, and axe looks at every element's colours.
        test.setTimeout(240_000);
        await page.emulateMedia({ reducedMotion: "reduce" });
        await open(page, `${home}?theme=${theme}${query}`);
        const { violations } = await new AxeBuilder({ page }).analyze();
        expect(
          violations.map(
            (v) =>
              `${v.id}: ${v.nodes
                .slice(0, 5)
                .map((n) => n.target.join(" "))
                .join(" | ")}`,
          ),
        ).toEqual([]);
      });
