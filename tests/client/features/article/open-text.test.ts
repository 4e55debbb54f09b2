import { describe, expect, it } from "vitest";

import { ArticleFault } from "../../../../client/features/article/article-fault.ts";
import { openText } from "../../../../client/features/article/open-text.ts";
import { readFile } from "../../../../client/features/article/read-file.ts";
import { type DocumentRow, EvidenceRow } from "../../../../contract/rows.ts";
import { document } from "../../support/build.ts";

const text = "A title\n\nPrecursors come especially from China. Arms go south.";

function aDocument(slug: string, more: Partial<DocumentRow> = {}): DocumentRow {
  return { type: "document", id: document(slug), title: `The ${slug}`, ...more };
}

function evidence(slug: string, of: string, quote?: string) {
  return EvidenceRow.parse({
    type: "evidence",
    id: `evidence/${slug}`,
    claim: "claim/c",
    document: `document/${of}`,
    stance: "supports",
    ...(quote === undefined ? {} : { quote }),
  });
}

const all = {
  documents: [aDocument("other"), aDocument("article")],
  evidence: [
    evidence("a", "article", "especially from China"),
    evidence("b", "article", "arms  go south"),
    evidence("c", "article", "Arms go south"),
    evidence("d", "article"),
    evidence("e", "other", "A title"),
  ],
};

describe("a text that is opened", () => {
  it("is the document most of whose key phrases it has, found and counted", async () => {
    const opened = await openText({ raw: text, isPage: false }, all);
    expect({ ...opened, passages: [...opened.passages.keys()] }).toEqual({
      text,
      document: { id: "document/article", title: "The article" },
      passages: ["evidence/a", "evidence/c"],
      wanted: 3,
      identical: null,
    });
  });

  it("is read as a page where it is one", async () => {
    const raw = "<title>No</title><p>Arms go <b>south</b>.</p>";
    const opened = await openText({ raw, isPage: true }, all);
    expect([opened.text, [...opened.passages.keys()]]).toEqual(["Arms go south.", ["evidence/c"]]);
  });

  it.each([
    ["empty", "  \n "],
    ["no-phrase", "Something else altogether."],
    ["too-large", "a".repeat(4_000_001)],
  ] as const)("is refused when it is %s", async (fault, raw) => {
    await expect(openText({ raw, isPage: false }, all)).rejects.toThrow(new ArticleFault(fault));
  });
});

describe("whether a text is the document letter for letter", () => {
  it("is told by its SHA-256", async () => {
    const right = "40ebb6a4cca5273155a271197e7e1eb647e209caf54ae579c5495728c86bc28a";
    const documents = [aDocument("article", { sha256: right })];
    const one = await openText({ raw: text, isPage: false }, { ...all, documents });
    const other = await openText({ raw: `${text} `, isPage: false }, { ...all, documents });
    expect([one.identical, other.identical]).toEqual([true, false]);
  });
});

describe("a file", () => {
  it("is read as it is, and known for a page by its name or its type", async () => {
    const files = [
      new File(["\uFEFFa\r\n"], "a.txt"),
      new File(["<p>a"], "a.HTM"),
      new File(["<p>a"], "a", { type: "text/html" }),
    ];
    expect(await Promise.all(files.map(readFile))).toEqual([
      { raw: "\uFEFFa\r\n", isPage: false },
      { raw: "<p>a", isPage: true },
      { raw: "<p>a", isPage: true },
    ]);
  });

  it.each([
    ["a picture", [0x89, 0x50, 0x4e, 0x47, 0xff]],
    ["a text with nothing between its letters", [0x61, 0x00, 0x62, 0x00]],
  ])("that is %s is no text", async (_what, bytes) => {
    const file = new File([new Uint8Array(bytes)], "a.txt");
    await expect(readFile(file)).rejects.toThrow(new ArticleFault("not-text"));
  });
});
