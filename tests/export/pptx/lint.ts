// Rules that a deck must keep so that PowerPoint opens it without offering a repair. Passing a schema is not enough for
// that, so each known cause of a repair is a rule of its own.
import { dirname, join } from "node:path/posix";
import { MIXED, orderOf } from "./order";
import { all, type Node, named, openPackage, type Package, readXml } from "./read";

export interface Fault {
  part: string;
  rule: string;
  found: string;
}

interface Book extends Package {
  roots: Map<string, Node>;
}

type Rule = (book: Book) => Fault[];

const isRels = (path: string): boolean => path.endsWith(".rels");
const each = (book: Book, pattern: RegExp, check: (part: string, root: Node) => string[], rule: string): Fault[] =>
  [...book.roots].flatMap(([part, root]) =>
    pattern.test(part) ? check(part, root).map((found) => ({ part, rule, found })) : [],
  );

const twice = (values: string[]): string[] => [...new Set(values.filter((v, i) => values.indexOf(v) !== i))];

/** Every part has one content type, every override a part; no folders, no part without a type. */
const contentTypes: Rule = (book) => {
  const part = "[Content_Types].xml";
  const root = book.roots.get(part);
  const fault = (found: string): Fault => ({ part, rule: "content types", found });
  if (!root) return [fault("missing")];
  const overrides = named(root, "Override").map((n) => n.attrs.PartName.slice(1));
  const defaults = new Set(named(root, "Default").map((n) => n.attrs.Extension));
  const parts = book.entries.filter((e) => e !== part);
  return [
    ...(book.entries[0] === part ? [] : [fault("is not the first entry")]),
    ...parts.filter((p) => p.endsWith("/")).map((p) => fault(`folder ${p}`)),
    ...overrides.filter((o) => !book.entries.includes(o)).map((o) => fault(`no part ${o}`)),
    ...twice(overrides).map((o) => fault(`${o} twice`)),
    ...parts
      .filter(
        (p) =>
          !overrides.includes(p) &&
          (!defaults.has(p.slice(p.lastIndexOf(".") + 1)) || (/\.xml$/.test(p) && !isRels(p))),
      )
      .map((p) => fault(`${p} has no type`)),
  ];
};

const ownerOf = (rels: string): string => join(dirname(dirname(rels)), rels.slice(rels.lastIndexOf("/") + 1, -5));

/** Relations lead to parts, their ids are different, every id in use is related and every relation used or implied. */
const relationships: Rule = (book) =>
  [...book.roots].flatMap(([part, root]) => {
    if (!isRels(part)) return [];
    const owner = ownerOf(part);
    const fault = (found: string): Fault => ({ part, rule: "relationships", found });
    const list = named(root, "Relationship");
    const ids = list.map((r) => r.attrs.Id);
    const lost = list.filter(
      (r) => r.attrs.TargetMode !== "External" && !book.entries.includes(join(dirname(owner), r.attrs.Target)),
    );
    const unsafe = list.filter((r) => r.attrs.TargetMode === "External" && !/^(https?:|file:)/.test(r.attrs.Target));
    const source = book.roots.get(owner);
    const used = source
      ? [...all(source)].flatMap((n) => Object.entries(n.attrs).flatMap(([k, v]) => (k.startsWith("r:") ? [v] : [])))
      : [];
    return [
      ...(owner === "." || book.entries.includes(owner) ? [] : [fault(`no part ${owner}`)]),
      ...lost.map((r) => fault(`${r.attrs.Id} leads to ${r.attrs.Target}`)),
      ...unsafe.map((r) => fault(`${r.attrs.Id} leads to ${r.attrs.Target}`)),
      ...twice(ids).map((id) => fault(`${id} twice`)),
      ...used.filter((id) => !ids.includes(id)).map((id) => fault(`${id} is not related`)),
    ];
  });

/** Parts that cite relations have some. */
const related: Rule = (book) =>
  each(
    book,
    /(?<!\.rels)$/,
    (part, root) => {
      const rels = join(dirname(part), "_rels", `${part.slice(part.lastIndexOf("/") + 1)}.rels`);
      const cites = [...all(root)].some((n) => Object.keys(n.attrs).some((k) => /^r:(id|embed|link)$/.test(k)));
      return cites && !book.entries.includes(rels) && !isRels(part) ? ["cites relations and has none"] : [];
    },
    "relationships",
  );

const DRAWN = /^ppt\/(slides|slideLayouts|slideMasters|notesSlides|notesMasters)\/[^/]+\.xml$/;

const identifiers: Rule = (book) =>
  each(book, DRAWN, (_, root) => twice(named(root, "p:cNvPr").map((n) => n.attrs.id)), "unique shape ids");

/** Number of places for connectors of a shape: its own list, 8 of an ellipse, 4 of other outlines. */
function sitesOf(shape: Node): number {
  const [list] = named(shape, "a:cxnLst");
  if (list) return list.children.length;
  return named(shape, "a:prstGeom")[0]?.attrs.prst === "ellipse" ? 8 : 4;
}

/** Connectors hold on to shapes of their slide, at places those have. */
const glue: Rule = (book) =>
  each(
    book,
    DRAWN,
    (_, root) => {
      const sites = new Map(named(root, "p:sp").map((s) => [s.children[0].children[0].attrs.id, sitesOf(s)]));
      const ends = [...named(root, "a:stCxn"), ...named(root, "a:endCxn")];
      return ends
        .filter((n) => !(Number(n.attrs.idx) < (sites.get(n.attrs.id) ?? 0)))
        .map((n) => `${n.attrs.id} at ${n.attrs.idx}`);
    },
    "connectors",
  );

/** Everything on a slide says what it is, or that it is decoration. Placeholders are named by their layout. */
const alternatives: Rule = (book) =>
  each(
    book,
    /^ppt\/slides\/[^/]+\.xml$/,
    (_, root) =>
      ["p:sp", "p:cxnSp", "p:graphicFrame", "p:grpSp"].flatMap((name) =>
        named(root, name).flatMap((shape) => {
          const own = shape.children[0]?.children[0];
          const holder = named(shape.children[0], "p:ph").length > 0;
          const said = own?.attrs.descr || named(own, "adec:decorative").length > 0;
          return said || holder ? [] : [`${name} ${own?.attrs.id} "${own?.attrs.name}"`];
        }),
      ),
    "text alternatives",
  );

const CHART = /^ppt\/charts\/[^/]+\.xml$/;
const valOf = (n: Node | undefined): string => n?.attrs.val ?? "";

/** Axes declared by the charts of a plot are those defined in it, and cross one another. */
const axes: Rule = (book) =>
  each(
    book,
    CHART,
    (_, root) => {
      const [plot] = named(root, "c:plotArea");
      const defined = plot.children.filter((n) => /Ax$/.test(n.name));
      const ids = defined.map((n) => valOf(n.children[0]));
      const charts = plot.children.filter((n) => /Chart$/.test(n.name));
      const declared = charts.map((c) => c.children.filter((n) => n.name === "c:axId").map(valOf));
      const crossed = defined.map((n) => valOf(n.children.find((c) => c.name === "c:crossAx")));
      return [
        ...declared.filter((d) => d.length !== 2).map((d) => `${d.length} axes declared`),
        ...declared
          .flat()
          .filter((id) => !ids.includes(id))
          .map((id) => `${id} declared, not defined`),
        ...ids.filter((id) => !declared.flat().includes(id)).map((id) => `${id} defined, not declared`),
        ...twice(ids).map((id) => `${id} defined twice`),
        ...crossed.filter((id) => !ids.includes(id)).map((id) => `${id} crossed, not defined`),
      ];
    },
    "axes",
  );

const SPOTS: Record<string, string[]> = {
  clustered: ["ctr", "inEnd", "inBase", "outEnd"],
  stacked: ["ctr", "inEnd", "inBase"],
  line: ["t", "b", "l", "r", "ctr"],
};

/** Labels stand only where their kind of chart allows; a wrong place costs a repair. */
const labels: Rule = (book) =>
  each(
    book,
    CHART,
    (_, root) =>
      ["c:barChart", "c:lineChart", "c:scatterChart"].flatMap((name) =>
        named(root, name).flatMap((chart) => {
          const grouping = name === "c:barChart" ? valOf(named(chart, "c:grouping")[0]) : "line";
          return named(chart, "c:dLblPos")
            .map(valOf)
            .filter((v) => !SPOTS[grouping]?.includes(v))
            .map((v) => `${v} in ${name} ${grouping}`);
        }),
      ),
    "label places",
  );

/** Series have different numbers; points lie within their count; one level of categories only. */
const series: Rule = (book) =>
  each(
    book,
    CHART,
    (_, root) => {
      const own = named(root, "c:ser");
      const caches = [...named(root, "c:numCache"), ...named(root, "c:strCache")];
      return [
        ...(own.length === 0 ? ["no series"] : []),
        ...["c:idx", "c:order"].flatMap((name) =>
          twice(own.map((s) => valOf(s.children.find((c) => c.name === name)))).map((v) => `${name} ${v} twice`),
        ),
        ...named(root, "c:multiLvlStrRef").map(() => "categories of several levels"),
        ...caches.flatMap((c) => {
          const count = Number(valOf(c.children.find((n) => n.name === "c:ptCount")));
          return c.children
            .filter((n) => n.name === "c:pt" && Number(n.attrs.idx) >= count)
            .map((n) => `point ${n.attrs.idx} of ${count}`);
        }),
        ...own.flatMap((s) => {
          const count = Number(valOf(named(s, "c:ptCount").at(-1)));
          const bad = ["c:dLbl", "c:dPt"]
            .flatMap((name) => named(s, name))
            .map((n) => Number(valOf(n.children[0])))
            .filter((i) => i < 0 || i >= count);
          return bad.map((i) => `label or point ${i} of ${count}`);
        }),
      ];
    },
    "series",
  );

const numbers: Rule = (book) =>
  [...book.texts].flatMap(([part, text]) =>
    /\b(NaN|Infinity|undefined|null)\b(?=["<])|\[object /.test(text)
      ? [{ part, rule: "numbers", found: /.{0,30}(NaN|Infinity|undefined|null|\[object )/.exec(text)?.[0] ?? "" }]
      : [],
  );

const masters: Rule = (book) => {
  const count = (pattern: RegExp) => book.entries.filter((e) => pattern.test(e)).length;
  const fault = (found: string): Fault => ({ part: "ppt", rule: "masters", found });
  const notes = count(/^ppt\/notesMasters\/[^/]+\.xml$/);
  const slides = count(/^ppt\/slides\/[^/]+\.xml$/);
  const listed = named(
    book.roots.get("ppt/presentation.xml") ?? { name: "", attrs: {}, children: [], text: "" },
    "p:sldId",
  ).length;
  return [
    ...(notes === 1 ? [] : [fault(`${notes} masters of notes`)]),
    ...(count(/^ppt\/slideMasters\/[^/]+\.xml$/) === 1 ? [] : [fault("not one master of slides")]),
    ...(slides === listed ? [] : [fault(`${slides} slides, ${listed} listed`)]),
    ...(count(/^ppt\/notesSlides\/[^/]+\.xml$/) === slides ? [] : [fault("a slide without notes")]),
  ];
};

/** Sections, where there are any, hold all slides in their order. */
const sections: Rule = (book) => {
  const root = book.roots.get("ppt/presentation.xml");
  const ids = (name: string) => (root ? named(root, name).map((n) => n.attrs.id) : []);
  const [held, listed] = [ids("p14:sldId").join(" "), ids("p:sldId").join(" ")];
  if (held === "" || held === listed) return [];
  return [{ part: "ppt/presentation.xml", rule: "sections", found: `${held} of ${listed}` }];
};

/** Children stand in the order of the schema, and none is there that it does not know. */
const order: Rule = (book) =>
  [...book.roots].flatMap(([part, root]) => {
    const faults: Fault[] = [];
    const walk = (node: Node, parent: string) => {
      const wanted = orderOf(parent, node.name);
      let last = -1;
      for (const child of node.children) {
        const at = wanted?.indexOf(child.name) ?? 0;
        if (at < 0) faults.push({ part, rule: "schema order", found: `${child.name} in ${node.name}` });
        else if (wanted && at < last && !MIXED.has(node.name))
          faults.push({ part, rule: "schema order", found: `${child.name} late in ${node.name}` });
        else last = Math.max(last, at);
        walk(child, node.name);
      }
    };
    if (!isRels(part)) walk(root, "");
    return faults;
  });

/** A text body has a paragraph, a run its text; Korean is marked as Korean. */
const texts: Rule = (book) =>
  [...book.roots].flatMap(([part, root]) => {
    if (!/^ppt\//.test(part) || isRels(part)) return [];
    const fault = (found: string): Fault => ({ part, rule: "texts", found });
    const bodies = ["p:txBody", "a:txBody", "c:rich", "c:txPr"].flatMap((name) => named(root, name));
    const runs = named(root, "a:r");
    return [
      ...bodies
        .filter((b) => !b.children.some((c) => c.name === "a:p"))
        .map((b) => fault(`${b.name} without a paragraph`)),
      ...runs
        .filter(
          (r) => /[\uac00-\ud7a3]/.test(named(r, "a:t")[0]?.text ?? "") && named(r, "a:rPr")[0]?.attrs.lang !== "ko-KR",
        )
        .map((r) => fault(`Korean not marked: ${named(r, "a:t")[0]?.text.slice(0, 20)}`)),
      ...named(root, "a:t")
        .filter((t) => t.text === "")
        .map(() => fault("an empty run")),
    ];
  });

/** Charts name both fonts of the theme, for each script one. */
const fonts: Rule = (book) =>
  each(
    book,
    CHART,
    (_, root) =>
      named(root, "a:latin").length === named(root, "a:ea").length && named(root, "a:ea").length > 0
        ? []
        : ["a font without its East Asian one"],
    "fonts",
  );

/** Tables have as many cells in a row as columns. */
const tables: Rule = (book) =>
  each(
    book,
    DRAWN,
    (_, root) =>
      named(root, "a:tbl").flatMap((t) => {
        const columns = named(t, "a:gridCol").length;
        return named(t, "a:tr")
          .filter((r) => named(r, "a:tc").length !== columns)
          .map((r) => `${named(r, "a:tc").length} cells in ${columns} columns`);
      }),
    "tables",
  );

/** What is drawn stands on the slide. */
const bounds: Rule = (book) =>
  each(
    book,
    /^ppt\/slides\/[^/]+\.xml$/,
    (_, root) =>
      [...named(root, "a:xfrm"), ...named(root, "p:xfrm")].flatMap((x) => {
        const [off, ext] = [x.children.find((c) => c.name === "a:off"), x.children.find((c) => c.name === "a:ext")];
        const [left, top, w, h] = [off?.attrs.x, off?.attrs.y, ext?.attrs.cx, ext?.attrs.cy].map(Number);
        if (!off) return [];
        return left < -9525 || top < -9525 || w < 0 || h < 0 || left + w > 12201525 || top + h > 6867525
          ? [`${left},${top} ${w}x${h}`]
          : [];
      }),
    "on the slide",
  );

const RULES: Rule[] = [
  contentTypes,
  relationships,
  related,
  identifiers,
  glue,
  alternatives,
  axes,
  labels,
  series,
  numbers,
  masters,
  sections,
  order,
  texts,
  fonts,
  tables,
  bounds,
];

/** All faults of a deck; none where it keeps the rules. Workbooks within are checked as packages of their own. */
export function lint(file: Uint8Array): Fault[] {
  const book = openPackage(file);
  const roots = new Map<string, Node>();
  const faults: Fault[] = [];
  for (const [part, text] of book.texts) {
    try {
      roots.set(part, readXml(text));
    } catch (error) {
      faults.push({ part, rule: "well-formed", found: (error as Error).message });
    }
  }
  if (faults.length > 0) return faults;
  const full = { ...book, roots };
  return [
    ...RULES.flatMap((rule) => rule(full)),
    ...[...book.bytes].flatMap(([part, bytes]) => (part.endsWith(".xlsx") ? workbookFaults(part, bytes) : [])),
  ];
}

function workbookFaults(name: string, file: Uint8Array): Fault[] {
  const book = openPackage(file);
  const roots = new Map([...book.texts].map(([part, text]) => [part, readXml(text)]));
  const full = { ...book, roots };
  const headings = named(roots.get("xl/tables/table1.xml") as Node, "tableColumn").map((n) =>
    n.attrs.name.toLowerCase(),
  );
  return [
    ...[contentTypes, relationships, related, numbers, order].flatMap((rule) => rule(full)),
    ...twice(headings).map((h) => ({ part: "xl/tables/table1.xml", rule: "headings", found: `${h} twice` })),
  ].map((f) => ({ ...f, part: `${name}: ${f.part}` }));
}
