import { expect, test } from "vitest";
import { oembedFile, oembedOf, shareTags, siteOf } from "../../src/tools/share";

const shared = { view: "risks", lang: "ko", title: 'A "title"', description: "What it shows" } as const;

test.each([
  [undefined, null],
  ["", null],
  ["https://example.org", "https://example.org/"],
  ["https://example.org/all-in", "https://example.org/all-in/"],
  ["https://example.org/all-in//", "https://example.org/all-in/"],
  ["http://localhost:4173/?x=1#y", "http://localhost:4173/"],
])("SITE_URL %s", (value, expected) => {
  expect(siteOf(value)).toBe(expected);
});

test.each(["example.org", "ftp://example.org", "javascript:alert(1)"])(
  "SITE_URL %s is an error that says what is expected",
  (value) => {
    expect(() => siteOf(value)).toThrow(/SITE_URL is .* expected an address/);
  },
);

test("oEmbed 1.0, type rich, has every required field and a picture", () => {
  const answer = oembedOf("https://example.org/", shared);
  expect(answer).toMatchObject({ version: "1.0", type: "rich", width: 960, height: 720, title: shared.title });
  expect(answer.html).toContain('src="https://example.org/ko/embed/risks/"');
  expect(answer.thumbnail_url).toBe("https://example.org/ko/img/risks.png");
  expect(oembedFile(shared)).toBe("ko/oembed/risks.json");
});

test("tags of a page are absolute and escaped, and lead to its oEmbed answer", () => {
  const tags = shareTags("https://example.org/", "ko/embed/risks/", shared);
  expect(tags).toContain('<meta property="og:title" content="A &quot;title&quot;">');
  expect(tags).toContain('<meta property="og:url" content="https://example.org/ko/embed/risks/">');
  expect(tags).toContain('<meta property="og:image" content="https://example.org/ko/img/risks.png">');
  expect(tags).toContain('type="application/json+oembed" href="https://example.org/ko/oembed/risks.json"');
  expect(tags).toContain('hreflang="en" href="https://example.org/embed/risks/"');
  expect(tags).toContain('hreflang="ko" href="https://example.org/ko/embed/risks/"');
});
