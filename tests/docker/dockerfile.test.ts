import { readFile } from "node:fs/promises";
import { join } from "node:path";

import { describe, expect, it } from "vitest";

import { createIgnore } from "./docker-ignore.ts";
import { parseCopy, parseDockerfile, parseHealthCheck } from "./parse-dockerfile.ts";

const root = join(import.meta.dirname, "../..");

describe("the reading of a Dockerfile", () => {
  it("parts it into stages of instructions, with long lines joined and comments left out", () => {
    const text = [
      "# First",
      "FROM node:20-slim AS build",
      "ENV A=1 \\",
      "    B=2",
      "# Then",
      "FROM node:20-slim",
      'CMD ["node"]',
    ].join("\n");
    expect(parseDockerfile(text)).toEqual([
      {
        from: "node:20-slim",
        name: "build",
        instructions: [{ word: "ENV", rest: "A=1 B=2" }],
      },
      { from: "node:20-slim", name: null, instructions: [{ word: "CMD", rest: '["node"]' }] },
    ]);
  });

  it("tells what is copied from where to where", () => {
    expect([parseCopy("a b c/"), parseCopy("--from=build --chown=1000:1000 /app /app")]).toEqual([
      { from: null, sources: ["a", "b"], target: "c/" },
      { from: "build", sources: ["/app"], target: "/app" },
    ]);
  });

  it("finds the command of a health check behind its flags", () => {
    expect(parseHealthCheck('--retries=3 CMD ["node", "-e", "1"]')).toEqual(["node", "-e", "1"]);
  });

  it("stops at what it does not understand", () => {
    expect(() => parseDockerfile("FROM a\nlet b = 1")).toThrow("Not understood: let b = 1");
  });
});

describe("what is kept from the builder", () => {
  it.each([
    ["*\n!client", "client/main.tsx", false],
    ["*\n!client", "tests/run.ts", true],
    ["*\n!tests/tsconfig.json", "tests/tsconfig.json", false],
    ["*\n!client\n**/*.tsbuildinfo", "client/tsconfig.tsbuildinfo", true],
    ["*\n!client\n**/*.tsbuildinfo", "client/a/b.tsbuildinfo", true],
    ["node_modules", "node_modules/a/b.js", true],
    ["node_modules", "client/node_modules", false],
    ["*.log", "a/b.log", false],
    ["# a comment\n\n", "a", false],
  ])("by %j: whether %s is, is %s", (text, path, kept) => {
    expect(createIgnore(text)(path)).toBe(kept);
  });

  it("is everything that is not the product: secrets, tests, what was built or installed here", async () => {
    const isIgnored = createIgnore(await readFile(join(root, ".dockerignore"), "utf8"));
    const kept = [".git/config", ".env", "secrets/neo4j-password", "node_modules/a/b.js"];
    const more = ["dist/client/index.html", "tests/run.ts", "client/tsconfig.tsbuildinfo"];
    expect([...kept, ...more].filter((path) => !isIgnored(path))).toEqual([]);
  });
});

describe("the Dockerfile", () => {
  it("stands on one image of Debian, by a tag that says which Node", async () => {
    const stages = parseDockerfile(await readFile(join(root, "Dockerfile"), "utf8"));
    expect(stages.map(({ from }) => from)).toEqual(["node:20-slim", "node:20-slim"]);
  });
});
