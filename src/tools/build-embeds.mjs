// Writes embed.js, the script of embedded views, and every page at /embed/<view>/.
import { createHash } from "node:crypto";
import { mkdirSync, writeFileSync } from "node:fs";
import { dirname, join } from "node:path";
import { classicScript, SCRIPTS } from "./scripts.mjs";

const hashOf = (text) => createHash("sha256").update(text).digest("hex").slice(0, 10);

function write(file, text) {
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, text);
}

/** `css`: the page's style sheet, relative to assets/; `load` imports a part of the printer; `headOf`: more for the head. */
export async function buildEmbeds({ dist, raw, css, load, headOf }) {
  const boot = await classicScript(SCRIPTS.boot);
  const frame = await classicScript(SCRIPTS.frame);
  const script = `assets/embed-${hashOf(frame)}.js`;
  write(join(dist, script), frame);
  write(join(dist, "embed.js"), await classicScript(SCRIPTS.element));
  const { EMBEDS, embedFile, embedPrinter } = await load("embeds");
  const print = embedPrinter(raw);
  for (const embed of EMBEDS) {
    const { root, file } = embed;
    const printed = print(embed);
    const assets = {
      css: css.replaceAll("url(./", `url(${root}assets/`),
      boot,
      script: root + script,
      head: headOf(printed),
    };
    write(join(dist, file), embedFile(printed, assets));
  }
}
