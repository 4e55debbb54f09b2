import { describe, expect, it } from "vitest";

import { readGenerateArguments } from "../../../server/commands/generate-arguments.ts";

function refused(line: string): string {
  try {
    readGenerateArguments(line.split(" "));
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "taken";
}

describe("what generate is asked for", () => {
  it("is a size, a file, and if need be which graph of that size", () => {
    const plain = "--nodes 50 --edges 0 --out made.jsonl".split(" ");
    expect(readGenerateArguments(plain)).toEqual({
      wanted: { nodes: 50, edges: 0, seed: 1, bare: false },
      out: "made.jsonl",
    });
    expect(readGenerateArguments([...plain, "--bare", "--seed", "9"]).wanted).toEqual({
      nodes: 50,
      edges: 0,
      seed: 9,
      bare: true,
    });
  });

  it.each([
    ["--nodes 50 --edges 10", "--out names the file to write."],
    ["--nodes 49 --edges 10 --out x", "--nodes is a whole number from 50 to"],
    ["--nodes 1e3 --edges 10 --out x", "--nodes is a whole number from 50 to"],
    ["--nodes 50 --edges=-1 --out x", "--edges is a whole number from 0 to"],
    ["--nodes 50 --edges 10 --out x --seed 4294967296", "--seed is a whole number from 0 to"],
    ["--nodes 50 --edges 10 --out x --sead 4", "Unknown option '--sead'"],
  ])("%s is refused in words", (line, words) => {
    expect(refused(line)).toContain(words);
    expect(refused(line)).toContain("It is called so: npm run generate -- --nodes N --edges M");
  });

  it("is told all its faults at once", () => {
    expect(refused("--nodes x --edges y --out z").split("\n")).toHaveLength(3);
  });
});
