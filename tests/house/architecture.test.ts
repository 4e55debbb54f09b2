import { describe, expect, it } from "vitest";

import { floorPlan } from "./floor-plan.ts";
import { productFolders, sourcesIn, typescript } from "./sources.ts";
import { reachOf, roomOf, strangersIn } from "./strangers.ts";

const rooms = Object.keys(floorPlan) as (keyof typeof floorPlan)[];
const files = sourcesIn(productFolders, typescript);

describe("the floor plan", () => {
  it("is kept by every file", () => {
    expect(files.flatMap(strangersIn)).toEqual([]);
  });

  it("has no empty room, so that a green never means that nothing was read", () => {
    const lived = new Set(files.map(({ path }) => roomOf(path)));
    expect(rooms.filter((room) => !lived.has(room))).toEqual([]);
  });

  it("lists a room below all that it imports, so that no arrow leads back", () => {
    const backward = rooms.flatMap((room, index) =>
      rooms.slice(index).filter((other) => reachOf(room).includes(other)),
    );
    expect(backward).toEqual([]);
  });
});

describe("the reading of imports", () => {
  it.each([
    ["a type", 'import type { App } from "../../server/app.ts";'],
    ["a side effect", 'import "../../server/app.ts";'],
    ["a dynamic import", 'const app = await import("../../server/app.ts");'],
    ["a computed import", "const app = await import(name);"],
    ["a re-export", 'export { createApp } from "../../server/app.ts";'],
    ["a re-export of everything", 'export * from "../../server/app.ts";'],
    ["names on several lines", 'import {\n  a,\n  type B,\n} from "../../server/app.ts";'],
    ["a worker", 'new Worker(new URL("../../server/app.ts", import.meta.url));'],
    ["an old-style import", 'const app = require("../../server/app.ts");'],
    ["a package behind another room's door", 'import express from "express";'],
    ["one of Node's modules", 'import { readFileSync } from "node:fs";'],
    ["another feature", 'import { panel } from "../features/search/panel.ts";'],
    ["a test", 'import { aNode } from "../../tests/support/build.ts";'],
  ])("sees %s", (_what, text) => {
    expect(strangersIn({ path: "client/canvas/planted.ts", text })).toHaveLength(1);
  });

  it("lets a room import itself, and what the plan names", () => {
    const text = 'import { look } from "./look/look.ts";\nimport cytoscape from "cytoscape";';
    expect(strangersIn({ path: "client/canvas/planted.ts", text })).toEqual([]);
  });

  it("keeps features apart", () => {
    const text = 'import { panel } from "../search/panel.tsx";';
    expect(strangersIn({ path: "client/features/inspect/planted.ts", text })).toEqual([
      "client/features/inspect/planted.ts -> client/features/search/panel.tsx",
    ]);
  });

  it("lends types where the plan says so, and nothing that runs", () => {
    const from = '"../../graph-seed/ontology/the-ontology.ts"';
    const path = "client/workspace/planted.ts";
    expect(strangersIn({ path, text: `import type { Kind } from ${from};` })).toEqual([]);
    expect(strangersIn({ path, text: `import { ontology } from ${from};` })).toHaveLength(1);
  });

  it("knows a file that stands in no room", () => {
    expect(strangersIn({ path: "cellar/planted.ts", text: "" })).toHaveLength(1);
  });
});
