import type { Leg } from "../../../contract/scene.ts";
import type { SceneLeg } from "../../canvas/scene.ts";
import type { Draft } from "./draft.ts";
import type { DrawnFlow } from "./flows.ts";

/** The legs of a current; where the path in view follows some of them, the others are faint. */
export function legsOnPath(
  { emphasis, shown }: Draft,
  { node, legs, relations }: DrawnFlow,
): readonly SceneLeg[] {
  if (emphasis(node.id) !== "lit") return legs;
  const walked = relations.filter(({ id }) => emphasis(id) === "lit");
  const ends = new Set(
    walked.flatMap(({ from, to }) => [from, to]).map((id) => shown.homes.get(id) ?? id),
  );
  const isWalked = ({ from, to }: Leg) => ends.has(from) && ends.has(to);
  if (!legs.some(isWalked)) return legs;
  return legs.map((leg) => (isWalked(leg) ? leg : { ...leg, emphasis: "dimmed" }));
}
