// Writes embed.js, the script of embedded views, every page at /embed/<view>/ and, where the site's address is known, what
// oEmbed answers for it.
import { createHash } from "node:crypto";
import { classicScript, SCRIPTS } from "./scripts.mjs";

const hashOf = (text) => createHash("sha256").update(text).digest("hex").slice(0, 10);

/**
 * `css`: the page's style sheet, relative to assets/; `load` imports a part of the printer; `write` takes a path below the
 * site's root; `site`: the site's address or null.
 */
export async function buildEmbeds({ load, write, raw, css, site }) {
  const boot = await classicScript(SCRIPTS.boot);
  const frame = await classicScript(SCRIPTS.frame);
  const script = `assets/embed-${hashOf(frame)}.js`;
  write(script, frame);
  write("embed.js", await classicScript(SCRIPTS.element));
  const { embedsOf, embedFile, embedPrinter } = await load("embeds");
  const { oembedFile, oembedOf, shareTags } = await load("share");
  const print = embedPrinter(raw);
  for (const embed of embedsOf(raw)) {
    const { root, file } = embed;
    const printed = print(embed);
    const shared = { ...embed, title: printed.page.title, description: printed.page.description };
    const assets = {
      css: css.replaceAll("url(./", `url(${root}assets/`),
      boot,
      script: root + script,
      head: site ? shareTags(site, file.replace(/index\.html$/, ""), shared) : "",
    };
    write(file, embedFile(printed, assets));
    if (site) write(oembedFile(embed), JSON.stringify(oembedOf(site, shared)));
  }
}
