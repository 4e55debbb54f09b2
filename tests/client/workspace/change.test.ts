import { expect, it } from "vitest";

import { apply } from "../../../client/workspace/apply.ts";
import type { Change } from "../../../client/workspace/change.ts";
import { difference } from "../../../client/workspace/difference.ts";
import { invert } from "../../../client/workspace/invert.ts";
import { emptyWorkspace, Workspace } from "../../../client/workspace/workspace.ts";

/** Something in every table. */
const full = Workspace.parse({
  version: 1,
  things: { "place/china": true },
  relations: { "relation/a": true },
  positions: { "place/china": { x: 1, y: 2 } },
  territories: { "place/china": { x: 1, y: 2, width: 3, height: 4, label: "top" } },
  waypoints: { "flow/arms": { legs: [{ from: "place/china", to: "place/mexico", pill: 0.5 }] } },
  hidden: { "relation/a": true },
  layersOff: { none: true },
  kindsOff: { Flow: true },
  surenessOff: { hedged: true },
  documentsOff: { "document/article": true },
  selection: ["place/china"],
  camera: null,
});

it("leads from any workspace to any other and back", () => {
  const changes = difference(emptyWorkspace, full);
  expect(new Set(changes.map(({ key }) => key)).size).toBe(11);
  expect([apply(emptyWorkspace, changes), apply(full, invert(changes))]).toEqual([
    full,
    emptyWorkspace,
  ]);
});

it("is none between a workspace and itself, wherever the reader looks", () => {
  expect(difference(full, { ...full, camera: { x: 0, y: 0, zoom: 2 } })).toEqual([]);
});

it("is taken back in the reverse order, for an entry may have changed twice", () => {
  const at = { key: "positions", id: "place/china" } as const;
  const changes: Change[] = [
    { ...at, from: { x: 1, y: 2 }, to: { x: 3, y: 4 } },
    { ...at, from: { x: 3, y: 4 }, to: null },
  ];
  const moved = apply(full, changes);
  expect([moved.positions, apply(moved, invert(changes))]).toEqual([{}, full]);
});

it("leaves the workspace alone that it is applied to", () => {
  const before = structuredClone(full);
  apply(full, difference(full, emptyWorkspace));
  expect(full).toEqual(before);
});
