import { existsSync, readdirSync, readFileSync } from "node:fs";
import { dirname, resolve } from "node:path";
import { fileURLToPath } from "node:url";
import { describe, expect, test } from "vitest";
import { anchorsOf, linksOf } from "./links.js";

const ROOT = fileURLToPath(new URL("../../", import.meta.url));
const pages = ["README.md", "CHANGELOG.md", ...readdirSync(`${ROOT}docs`).filter((name) => name.endsWith(".md")).map((name) => `docs/${name}`)];

describe("a link in the README and the docs", () => {
  test.for(pages)("of %s leads to a file and a heading that exist", (page) => {
    const broken = linksOf(readFileSync(ROOT + page, "utf8")).filter((link) => {
      if (/^[a-z]+:/.test(link)) return !URL.canParse(link);
      const [path, anchor] = link.split("#") as [string, string?];
      const target = path === "" ? ROOT + page : resolve(dirname(ROOT + page), path);
      if (!existsSync(target)) return true;
      return anchor !== undefined && !anchorsOf(readFileSync(target, "utf8")).includes(anchor);
    });
    expect(broken).toEqual([]);
  });
});

test("the list of guides in the site is that of its page", () => {
  const guides = readFileSync(`${ROOT}docs/guides.md`, "utf8");
  const children = [...guides.split("---")[1]!.matchAll(/^ {2}- (\S+)$/gm)].map(([, path]) => path);
  expect(linksOf(guides)).toEqual(children);
});

describe("what is read", () => {
  test("are the links of the text, and none of the code", () => {
    expect(linksOf("[a](b.md) `[c](d.md)` and [e](#f-g)\n```ts\n[h](i.md);\n```\n![j](k.png)\n[l]: m.md")).toEqual(["b.md", "#f-g", "k.png", "m.md"]);
  });

  test("are headings as they are linked to, twice the same with a number", () => {
    expect(anchorsOf("# The `14-day` letter\n## Who, what & why?\n```sh\n# no heading\n```\n## Who, what & why?")).toEqual(["the-14-day-letter", "who-what--why", "who-what--why-1"]);
  });
});
