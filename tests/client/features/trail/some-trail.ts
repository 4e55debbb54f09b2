import type { Sentence, Step } from "../../../../client/workspace/step.ts";
import { emptyTrail, goTo, record, type Trail } from "../../../../client/workspace/trail.ts";

const at = "2026-01-01T09:30:00.000Z";

/** A step of its own in a trail, called by its letter. */
export function acted(trail: Trail, name: string, more: Partial<Step> = {}): Trail {
  const sentence: Sentence = { key: "steps.hid", params: { name } };
  return record(trail, { sentence, changes: [], ...more }, at);
}

export function wentTo(trail: Trail, id: string): Trail {
  const move = goTo(trail, id);
  if (!move) throw new Error(`There is no way to ${id}.`);
  return move.trail;
}

/** A to D; back to B, where E leaves; back to B, where F leaves. One stands at F. */
export function aForkedTrail(): Trail {
  const straight = ["A", "B", "C", "D"].reduce((trail, name) => acted(trail, name), emptyTrail);
  const first = acted(wentTo(straight, "step-2"), "E");
  return acted(wentTo(first, "step-2"), "F");
}
