// A view as one still picture: finding, drawing, marks, sources and dates in a self-contained SVG. Every picture of a
// view, in exports, embeds, slides and previews, is this one.
import { renderToStaticMarkup } from "react-dom/server";
import { type Stage, StageContext } from "../charts/parts/stage";
import type { Words } from "../i18n/en";
import type { Choice } from "../model/choice";
import type { Facts } from "../model/facts";
import type { Spec, ViewId } from "../spec/spec";
import { Body } from "./body";
import { Foot, footHeight, headOf, MARGIN } from "./frame";
import { Inset } from "./Inset";
import type { Scene } from "./scene";
import { viewOf } from "./setting";
import { pageRules, pageVariables } from "./sheets";
import { flattened } from "./svg/flatten";
import { styled } from "./svg/style";
import { isEl, parse, print } from "./svg/xml";

export interface PictureOptions {
  theme?: "light" | "dark";
  /** Px. The picture is laid out 1600 px wide and scaled. */
  width?: number;
  height?: number;
  /** Address of the view in this exact state, printed in the foot. */
  link?: string;
  /** Company pages and press only: second-hand figures are left out, and the picture says so. */
  primaryOnly?: boolean;
}

const WIDTH = 1600;

interface Size {
  width: number;
  height: number;
}

/** Charts may ask the page for words and ways to change it; a picture answers the words only. */
const stageOf = ({ words, choice }: Scene): Stage => ({
  words,
  choice,
  set: () => undefined,
  href: () => "",
  sourceNumber: () => undefined,
  sourceOf: () => undefined,
});

function Picture({ scene, width, height }: Size & { scene: Scene }) {
  const head = headOf(scene, width);
  const h = footHeight(scene);
  const foot = { x: MARGIN, y: height - h, w: width - 2 * MARGIN, h };
  const body = { ...foot, y: head.bottom, h: foot.y - 22 - head.bottom };
  return (
    <StageContext value={stageOf(scene)}>
      <Inset className="pic" x={0} y={0} width={width} height={height}>
        <rect className="pic-ground" width={width} height={height} />
        {head.node}
        <Body scene={scene} box={body} />
        <Foot scene={scene} box={foot} />
      </Inset>
    </StageContext>
  );
}

const escaped = (text: string): string => text.replace(/&/g, "&amp;").replace(/</g, "&lt;").replace(/>/g, "&gt;");

/** light-dark(a, b) to the colour of a theme. */
const inTheme = (svg: string, theme: "light" | "dark"): string =>
  svg.replace(/light-dark\(\s*([^,()]+),\s*([^()]+)\)/g, (_, light: string, dark: string) =>
    (theme === "dark" ? dark : light).trim(),
  );

function documentOf(spec: Spec, lang: string, size: Size, laid: Size, markup: string): string {
  const tree = parse(markup);
  const style = styled(tree, pageRules(), pageVariables());
  const [root] = tree.children.filter(isEl);
  const shapes = flattened(root.children, laid.width, laid.height).map(print).join("");
  return [
    `<svg xmlns="http://www.w3.org/2000/svg" class="${root.attrs.look}" width="${size.width}" height="${size.height}" viewBox="0 0 ${laid.width} ${laid.height}" role="img" xml:lang="${lang}">`,
    `<title>${escaped(spec.title)}</title>`,
    `<desc>${escaped(spec.summary)}</desc>`,
    `<style>${style}</style>`,
    shapes,
    "</svg>",
  ].join("\n");
}

/** The picture of a view for a choice in a language, as an SVG document (1600 x 900 px where no size is given). */
export function pictureOf(
  id: ViewId,
  facts: Facts,
  choice: Choice,
  words: Words,
  options: PictureOptions = {},
): string {
  const { theme = "light", width = WIDTH, height = 900, link, primaryOnly } = options;
  const laid = { width: WIDTH, height: Math.round((WIDTH * height) / width) };
  const { spec, left } = viewOf(id, { facts, choice, words, primaryOnly });
  const scene = { spec, facts, choice, words, link, left };
  const markup = renderToStaticMarkup(<Picture scene={scene} {...laid} />);
  return inTheme(documentOf(spec, words.lang, { width, height }, laid, markup), theme);
}
