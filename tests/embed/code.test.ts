// @vitest-environment happy-dom
import { expect, test } from "vitest";
import { elementCode, embedAddress, iframeCode, type Wanted } from "../../src/embed/code";

const wanted: Wanted = {
  site: "https://example.org/all-in/",
  view: "stress",
  lang: "ko",
  query: 'companies=arm&openai=-30&q="><script>',
  title: 'A "finding" <b>&',
  width: null,
  height: 640,
};

const parsed = (html: string) => {
  const box = document.createElement("div");
  box.innerHTML = html;
  return box;
};

test("the address names language, view and query", () => {
  expect(embedAddress({ ...wanted, query: "companies=arm" })).toBe(
    "https://example.org/all-in/ko/embed/stress/?companies=arm",
  );
  expect(embedAddress({ ...wanted, lang: "en", query: "" })).toBe("https://example.org/all-in/embed/stress/");
});

test("a frame is read back as it was meant, whatever stands in title and query", () => {
  const box = parsed(iframeCode(wanted));
  expect(box.children).toHaveLength(1);
  const frame = box.querySelector("iframe");
  expect(frame?.getAttribute("src")).toBe(embedAddress(wanted));
  expect(frame?.getAttribute("title")).toBe(wanted.title);
  expect(frame?.getAttribute("width")).toBe("100%");
  expect(frame?.getAttribute("height")).toBe("640");
  expect(frame?.hasAttribute("style")).toBe(false);
});

test("an element carries each parameter as an attribute, and a link for pages without script", () => {
  const [script, element] = elementCode(wanted).split("\n");
  expect(script).toBe('<script async src="https://example.org/all-in/embed.js"></script>');
  const view = parsed(element).querySelector("all-in-view");
  expect(view?.getAttribute("companies")).toBe("arm");
  expect(view?.getAttribute("openai")).toBe("-30");
  expect(view?.getAttribute("lang")).toBe("ko");
  expect(view?.getAttribute("q")).toBe('"><script>');
  expect(view?.querySelector("a")?.getAttribute("href")).toBe(embedAddress(wanted));
});
