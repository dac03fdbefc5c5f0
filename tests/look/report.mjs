// The page on which old, new and what differs are seen side by side.
const STYLE = `
  body { font: 15px/1.5 system-ui, sans-serif; margin: 24px; background: #fff; color: #222 }
  figure { display: inline-block; vertical-align: top; margin: 0 16px 16px 0 }
  img { border: 1px solid #999; max-width: 30vw; display: block }
  h2 { margin: 32px 0 4px; font-size: 17px }`;

const figureOf = (name, caption, kind) =>
  `<figure><figcaption>${caption}</figcaption><img src="${kind}/${name}.webp" alt=""></figure>`;

const entry = ({ name, why, known }) =>
  `<h2>${name}</h2><p>${why}</p>${known ? figureOf(name, "accepted", "old") : ""}${figureOf(name, "now", "new")}${
    known ? figureOf(name, "differs", "diff") : ""
  }`;

/** `found`: name, why, and whether there was an accepted picture. */
export const reportOf = (found, looked) =>
  `<!doctype html><html lang="en"><meta charset="utf-8"><title>Look</title><style>${STYLE}</style>
<h1>${found.length} of ${looked} pictures differ</h1>
<p>Accept all of them with <code>npm run look -- --accept</code>, some by parts of their names: <code>npm run look -- --accept risks ko-dark</code>.</p>
${found.map(entry).join("\n")}</html>`;
