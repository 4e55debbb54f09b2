import * as fc from "fast-check";
import { expect, it } from "vitest";

import { apply } from "../../../client/workspace/apply.ts";
import { difference } from "../../../client/workspace/difference.ts";
import { invert } from "../../../client/workspace/invert.ts";
import { mergeChanges } from "../../../client/workspace/merge-changes.ts";
import { emptyWorkspace } from "../../../client/workspace/workspace.ts";
import { aDoing } from "./random-acts.ts";

it("leads where both lists lead, says each place once, and comes back whole", () => {
  fc.assert(
    fc.property(fc.array(aDoing, { maxLength: 8 }), (doings) => {
      let workspace = emptyWorkspace;
      let merged: ReturnType<typeof mergeChanges> = [];
      for (const doing of doings) {
        const { changes } = doing(workspace);
        workspace = apply(workspace, changes);
        merged = mergeChanges(merged, changes);
      }
      const places = merged.map((change) => ("id" in change ? change.key + change.id : change.key));
      expect(new Set(places).size).toBe(places.length);
      expect(difference(apply(emptyWorkspace, merged), workspace)).toEqual([]);
      expect(difference(apply(workspace, invert(merged)), emptyWorkspace)).toEqual([]);
    }),
    { numRuns: 100, seed: 11 },
  );
});
