// The service worker's file: what it knows of the build, then its code; and the names of its data in every page.
import { createHash } from "node:crypto";
import { FILES_ID, type Manifest } from "../data/load";
import type { Build } from "../shell/offline/build";
import type { BuiltPage } from "./policy";

const hashOf = (content: string | Uint8Array): string => createHash("sha256").update(content).digest("hex");

/** Files of a site that a reader never needs without network, or that hosts read. */
const NOT_KEPT =
  /^(img|ko\/img|oembed|ko\/oembed|schema|data\/[^.]+\/)|^(sw\.js|_headers|vercel\.json|embed\.js|data\/manifest\.json|assets\/manifest\.json)$|\.css$/;

export interface SiteFile {
  /** Below the site's root. */
  path: string;
  content: string | Uint8Array;
}

/** What a service worker knows of a site's files. */
export function buildOf(site: SiteFile[]): Build {
  const kept = site.filter(({ path }) => !NOT_KEPT.test(path)).sort((a, b) => (a.path < b.path ? -1 : 1));
  const files = Object.fromEntries(kept.map(({ path, content }) => [path, hashOf(content)]));
  return { version: hashOf(JSON.stringify(files)).slice(0, 12), files };
}

/** `sw.js`. `code`: the worker as one classic script. */
export const workerFile = (build: Build, code: string): string =>
  `self.allInBuild = ${JSON.stringify(build)};\n${code}\n`;

/** A page that names the data files it was printed from. An embed carries its records itself. */
export function withFiles({ file, html }: BuiltPage, manifest: Manifest): string {
  if (/(^|\/)embed\//.test(file)) return html;
  const files = JSON.stringify(manifest.files[file.startsWith("ko/") ? "ko" : "en"]);
  return html.replace("</head>", `<script type="application/json" id="${FILES_ID}">${files}</script>\n  </head>`);
}
