// What a browser may do on our pages: the Content-Security-Policy, and the headers a host sends with each address.
// Inline styles and scripts are named by their hash, so a page carries its policy with it and holds on any host.
import { createHash } from "node:crypto";

export interface BuiltPage {
  /** Path of the file below the site's root. */
  file: string;
  html: string;
}

/** `single`: the page that is one file and asks nobody. */
export type PageKind = "page" | "embed" | "single";

const hashOf = (text: string): string => `'sha256-${createHash("sha256").update(text).digest("base64")}'`;
const unique = (list: string[]): string[] => [...new Set(list)].sort();

/** Texts of the inline elements that a policy must name. Blocks of data are never run and need no permission. */
function inlineOf(html: string): { scripts: string[]; styles: string[] } {
  const scripts = [...html.matchAll(/<script\b([^>]*)>([\s\S]*?)<\/script>/g)].filter(
    ([, attributes]) => !/\bsrc=/.test(attributes) && !/\btype="application\//.test(attributes),
  );
  const styles = [...html.matchAll(/<style\b[^>]*>([\s\S]*?)<\/style>/g)];
  return { scripts: scripts.map((m) => m[2]), styles: styles.map((m) => m[1]) };
}

const isEmbed = (file: string): boolean => /(^|\/)embed\//.test(file);

/** Where a page may get things from beside its own inline parts. */
function sourcesFor(kind: PageKind): string[] {
  const self = kind === "single" ? "" : " 'self'";
  const data = kind === "single" ? "data:" : "'self'";
  return [
    // Pictures are drawn from an SVG in a data: address before they are saved.
    `img-src${self} data: blob:`,
    `font-src ${data}`,
    `connect-src ${data}`,
    ...(kind === "page" ? ["frame-src 'self'", "worker-src 'self'"] : []),
    "base-uri 'none'",
    "form-action 'none'",
    "require-trusted-types-for 'script'",
    "trusted-types all-in",
  ];
}

/**
 * The policy that pages of one kind share: nothing but the site's own files and the inline parts they are built with; no
 * `unsafe-inline`, no `unsafe-eval`. Works as a meta element; who may frame a page is for a header to say.
 */
export function policyOf(pages: BuiltPage[], kind: PageKind): string {
  const inline = pages.map(({ html }) => inlineOf(html));
  const scripts = unique(inline.flatMap((i) => i.scripts).map(hashOf));
  const styles = unique(inline.flatMap((i) => i.styles).map(hashOf));
  return [
    "default-src 'none'",
    `script-src ${kind === "single" ? "" : "'self' "}${scripts.join(" ")}`.trim(),
    `style-src ${styles.join(" ") || "'none'"}`,
    ...sourcesFor(kind),
  ].join("; ");
}

/** Attributes that a strict policy refuses in silence: the page would look wrong and nobody would know why. */
const REFUSED = /<[a-z][^<>]*\s(?:(?:style|on[a-z]+)=|(?:href|src)="javascript:)[^<>]*>/i;

/** A page with its policy in front of everything it governs. Throws where the page holds what the policy refuses. */
export function withPolicy({ file, html }: BuiltPage, kind: PageKind = kindOf(file)): string {
  const refused = REFUSED.exec(html.replace(/<(script|style)\b[\s\S]*?<\/\1>/g, ""))?.[0];
  if (refused) throw new Error(`${file}: the Content-Security-Policy would refuse ${refused.slice(0, 200)}`);
  const meta = `<meta http-equiv="Content-Security-Policy" content="${policyOf([{ file, html }], kind)}">`;
  const out = html.replace(/<meta charset="utf-8"\s*\/?>/, (charset) => `${charset}\n    ${meta}`);
  if (out === html) throw new Error(`${file}: no place for the Content-Security-Policy`);
  return out;
}

const kindOf = (file: string): "page" | "embed" => (isEmbed(file) ? "embed" : "page");

export interface HeaderRule {
  /** Path from the site's root; `*` at the end stands for anything. */
  path: string;
  headers: Record<string, string>;
}

const ALWAYS = {
  "X-Content-Type-Options": "nosniff",
  "Referrer-Policy": "strict-origin-when-cross-origin",
  "Permissions-Policy": "camera=(), geolocation=(), microphone=(), payment=(), usb=()",
  "Cross-Origin-Resource-Policy": "cross-origin",
};

/** `/embed/*` for embeds, which share a policy; the bare address and the file for any other page. */
const pathsOf = (file: string): string[] =>
  isEmbed(file) ? [`/${file.replace(/embed\/.*/, "embed/*")}`] : [`/${file.replace(/index\.html$/, "")}`, `/${file}`];

/** The headers of a site, for pages whose policy is already in place or not. Only embeds may be framed by others. */
export function headerRules(pages: BuiltPage[]): HeaderRule[] {
  const byPath = new Map<string, BuiltPage[]>();
  for (const page of pages)
    for (const path of pathsOf(page.file)) byPath.set(path, [...(byPath.get(path) ?? []), page]);
  const ofPages = [...byPath].map(([path, group]): HeaderRule => {
    const kind = kindOf(group[0].file);
    const policy = policyOf(group, kind);
    if (kind === "embed") return { path, headers: { "Content-Security-Policy": policy } };
    return {
      path,
      headers: {
        "Content-Security-Policy": `${policy}; frame-ancestors 'none'`,
        "X-Frame-Options": "DENY",
        "Cross-Origin-Opener-Policy": "same-origin",
      },
    };
  });
  return [
    { path: "/*", headers: ALWAYS },
    { path: "/assets/*", headers: { "Cache-Control": "public, max-age=31536000, immutable" } },
    { path: "/sw.js", headers: { "Cache-Control": "no-cache" } },
    ...ofPages,
  ];
}

/** `_headers`, as Netlify and Cloudflare Pages read it. */
export const headersFile = (rules: HeaderRule[]): string =>
  rules
    .map(({ path, headers }) =>
      [path, ...Object.entries(headers).map(([name, value]) => `  ${name}: ${value}`), ""].join("\n"),
    )
    .join("\n");

/** `vercel.json`. Its paths are patterns in which a dot is a dot only when escaped. */
export function vercelFile(rules: HeaderRule[]): string {
  const headers = rules.map((rule) => ({
    source: rule.path.replace(/\./g, "\\.").replace(/\*$/, "(.*)"),
    headers: Object.entries(rule.headers).map(([key, value]) => ({ key, value })),
  }));
  return `${JSON.stringify({ trailingSlash: true, headers }, null, 2)}\n`;
}
