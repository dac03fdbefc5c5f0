// Messages as careless and hostile hosts send them, all to one live embed: it shows what it understands and stays as it is
// for the rest. Seeded; FUZZ=10000 sends more.
import { queryOf } from "../fuzz/addresses";
import { COUNT, caseOf, HOSTILE, ODD, SEED } from "../fuzz/chance";
import { embeds, host, hostPage } from "./host";
import { expect, FULL, test } from "./page";

const PATIENCE_MS = 60_000 + COUNT * 20;
/** What an embed says of itself (interface.md). */
const SAYS = ["ready", "height", "state", "key", "error"];
/** How many are sent before the embed is left a moment to draw. */
const AT_ONCE = 20;

const KEEPER = `<script>
  window.heard = [];
  addEventListener("message", (e) => heard.push(e.data));
</script>`;

/** A message: mostly one of ours with something wrong in it, often right. */
function messageOf(number: number): unknown {
  const chance = caseOf(number);
  const { next, pick } = chance;
  if (next() < 0.1) return pick([...ODD, ...HOSTILE]);
  const odd = (usual: unknown) => (next() < 0.12 ? pick([...ODD, ...HOSTILE]) : usual);
  const type = next() < 0.8 ? "set" : pick(["ready", "height", "state", "key", "error", "eval", "__proto__"]);
  return {
    allIn: odd(1),
    type: odd(type),
    query: odd(queryOf(chance)),
    view: odd("stress"),
    height: odd(7),
    key: odd("Escape"),
  };
}

for (const view of FULL ? ["stress", "sources", "relations"] : ["stress"])
  test(`${COUNT} messages of seed ${SEED} to a live embed of ${view}`, async ({ page, baseURL }) => {
    test.setTimeout(PATIENCE_MS);
    const frame = `<iframe title="view" sandbox="allow-scripts" width="900" height="900" src="${baseURL}embed/${view}/"></iframe>`;
    const at = await host(hostPage(KEEPER + frame));
    await page.goto(at.address);
    const inside = page.frameLocator("iframe");
    await inside.locator(".finding").hover();
    await expect(inside.locator("[data-live]").first()).toBeAttached();
    const tell = (messages: unknown[]) =>
      page.evaluate(async (all) => {
        for (const message of all) document.querySelector("iframe")?.contentWindow?.postMessage(message, "*");
        await new Promise((go) => setTimeout(go, 30));
      }, messages);
    for (let sent = 0; sent < COUNT; sent += AT_ONCE)
      await tell(Array.from({ length: Math.min(AT_ONCE, COUNT - sent) }, (_, i) => messageOf(sent + i)));
    await tell([{ allIn: 1, type: "set", query: "companies=arm" }]);
    await expect(inside.locator(".scope")).toContainText("Arm");
    expect(await inside.locator(".finding").textContent()).not.toBe("");
    expect(await inside.locator("[role=alert]:visible").count(), "nothing stopped working").toBe(0);
    const [embed] = embeds(page);
    for (const place of [page.mainFrame(), embed]) expect(await place.evaluate(() => "slipped" in window)).toBe(false);
    const heard = (await page.evaluate("heard")) as { allIn?: number; view?: string; type?: string }[];
    expect(heard.length).toBeGreaterThan(COUNT / 4);
    for (const message of heard) expect(SAYS).toContain(message.type);
    expect(new Set(heard.map((m) => `${m.allIn} ${m.view}`))).toEqual(new Set([`1 ${view}`]));
    at.close();
  });
