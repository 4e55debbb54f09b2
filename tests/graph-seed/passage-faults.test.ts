import { createHash } from "node:crypto";

import { describe, expect, it } from "vitest";

import { passageFaults } from "../article/passage-faults.ts";
import { anEvidence } from "../support/rows.ts";

const text = "A title\n\nOne 🌍 world, and\u00a0more.\n \nThe end";
const sha256 = createHash("sha256").update(text).digest("hex");
const passage = anEvidence({ para: 2, quote: "world, and\u00a0more", start: 15, end: 30, sha256 });

describe("a passage looked up in its text", () => {
  it("is right when quote, offsets in code points, paragraph and hash are", () => {
    expect(passageFaults(text, [passage])).toEqual([]);
  });

  it("is wrong when one offset is", () => {
    expect(passageFaults(text, [{ ...passage, start: 14, end: 29 }])).toEqual([
      `${passage.id}: from 14 to 29 stands " world, and\u00a0mor", not "world, and\u00a0more"`,
    ]);
  });

  it("is wrong when a space stands for a non-breaking one", () => {
    expect(passageFaults(text, [{ ...passage, quote: "world, and more" }])).toEqual([
      `${passage.id}: from 15 to 30 stands "world, and\u00a0more", not "world, and more"`,
    ]);
  });

  it("is wrong in another paragraph, or in another text", () => {
    expect(passageFaults(text, [{ ...passage, para: 3 }])).toEqual([
      `${passage.id}: it stands in paragraph 2, not 3`,
    ]);
    expect(passageFaults(`${text} `, [passage])).toEqual([
      expect.stringContaining(`${passage.id}: sha256 is ${sha256}, not `),
    ]);
  });

  it("is wrong without a place", () => {
    const { start: _, ...loose } = passage;
    expect(passageFaults(text, [loose])).toContain(`${passage.id}: it has no quote, start and end`);
  });
});
