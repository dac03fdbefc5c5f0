// The strict policy in a real browser: what it must refuse is refused, what the page does goes on.
import { embeds, host, hostPage } from "./host";
import { chip, expect, HOMES, open, test } from "./page";

test("the page works under its policy, and a script that is slipped in does not run", async ({ page, complaints }) => {
  const response = await page.goto(HOMES.en);
  const policy = response?.headers()["content-security-policy"] ?? "";
  expect(policy).toContain("default-src 'none'");
  expect(policy).not.toContain("unsafe");
  await open(page, "/?companies=arm");
  await chip(page, /^Meta/).click();
  await page.locator("#capital-war .plot").first().hover();
  await expect(page.locator("#capital-war .plot-live:not(.is-waiting)").first()).toBeAttached({ timeout: 40_000 });
  expect(complaints).toEqual([]);
  const ran = await page.evaluate(async () => {
    const refused = (act: () => void): boolean => {
      try {
        act();
        return false;
      } catch {
        return true;
      }
    };
    const slip = "window.slipped = true";
    // In a task of the page's own: a debugger may evaluate what a page may not.
    const told = await new Promise<boolean[]>((done) =>
      setTimeout(() => {
        const script = document.createElement("script");
        done([
          refused(() => {
            script.text = slip;
          }),
          refused(() => {
            document.createElement("div").innerHTML = `<img src=x onerror="${slip}">`;
          }),
          refused(() => new Function(slip)()),
        ]);
      }),
    );
    return { told, slipped: "slipped" in window };
  });
  expect(ran).toEqual({ told: [true, true, true], slipped: false });
  complaints.length = 0;
});

test("another site may frame an embed, and not the page", async ({ page, baseURL, complaints }) => {
  const frames = await host(
    hostPage(
      `<iframe src="${baseURL}" title="page"></iframe><iframe src="${baseURL}embed/stress/" title="embed"></iframe>`,
    ),
  );
  await page.goto(frames.address);
  await expect(page.frameLocator("[title=embed]").locator("section#stress")).toBeVisible();
  expect(embeds(page)).toHaveLength(1);
  await expect(page.frameLocator("[title=page]").locator("#hero, [data-island]")).toHaveCount(0);
  expect(complaints.join()).toContain("frame-ancestors");
  complaints.length = 0;
  frames.close();
});
