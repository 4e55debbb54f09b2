import { existsSync } from "node:fs";
import { readFile } from "node:fs/promises";
import { env } from "node:process";

import { beforeAll, describe, expect, it } from "vitest";

import type { DocumentRow, EvidenceRow } from "../../contract/rows.ts";
import { readSeed } from "../../graph-seed/seed-packs.ts";
import { findArticle } from "./find-article.ts";
import { passageFaults } from "./passage-faults.ts";

describe("the article's pack beside the article itself", () => {
  let text: string;
  let evidence: EvidenceRow[];
  let documents: DocumentRow[];

  beforeAll(async () => {
    const found = findArticle(env, existsSync);
    if (found.state === "missing") throw new Error(`${found.why} ${found.remedy}`);
    text = await readFile(found.path, "utf8");
    const packs = await readSeed("article");
    const rows = packs.flatMap((pack) => pack.rows);
    evidence = rows.flatMap((row) => (row.type === "evidence" ? [row] : []));
    documents = rows.flatMap((row) => (row.type === "document" ? [row] : []));
  });

  it("finds every key phrase at its offsets, in its paragraph, in the text it was read from", () => {
    expect(evidence.length).toBeGreaterThan(0);
    expect(passageFaults(text, evidence)).toEqual([]);
  });

  it("states the hash of that text on the document", () => {
    const hashes = new Set(evidence.map(({ sha256 }) => sha256));
    expect(documents.map(({ sha256 }) => sha256)).toEqual([...hashes]);
  });

  it("sees one passage that is moved by one letter", () => {
    const [first, ...rest] = evidence;
    if (first?.start === undefined || first.end === undefined) throw new Error("no passage");
    const moved = { ...first, start: first.start + 1, end: first.end + 1 };
    const faults = passageFaults(text, [moved, ...rest]);
    expect(faults.filter((fault) => fault.includes(": from ")).length).toBe(1);
    expect(faults.every((fault) => fault.startsWith(`${first.id}: `))).toBe(true);
  });
});
