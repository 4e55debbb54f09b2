import type { Schema } from "../../contract/endpoints/schema.ts";
import type { GraphNode } from "../../contract/graph.ts";
import type { EntityId } from "../../contract/ids.ts";
import type { Territory } from "../../contract/scene.ts";
import type { Places } from "../workspace/acts/move.ts";
import type { NameOf } from "../workspace/contents.ts";
import type { ThingId } from "../workspace/workspace.ts";
import type { Asks } from "./asks.ts";
import type { Session } from "./create-session.ts";
import { naming } from "./naming.ts";
import { ringAround } from "./ring-around.ts";

/** What the canvas does for those who bring new things. */
export type Placing = {
  /** Free places near a thing that is on screen. */
  readonly place: (ids: EntityId[], around: EntityId) => Promise<Places>;
  /** Moves the picture until these are in it. */
  readonly reveal: (ids: ThingId[]) => void;
  /** Fields that are taken by what is no thing: where currents run, and names. */
  readonly taken: () => readonly Omit<Territory, "label">[];
  /** Moves the picture until all of it is seen, where there is a picture. */
  readonly fit?: () => void;
};

/** What exploring needs: where it is recorded, whom it asks, who finds places, and the words. */
export type Reach = {
  readonly session: Session;
  readonly asks: Asks;
  /** Null while the canvas is not there yet. */
  readonly canvas: Placing | null;
  readonly relationTypes: Schema["relationTypes"];
};

/** Names within the sentence of a Step. */
export function nameIn({ session, relationTypes }: Reach): NameOf {
  return naming(session.store.getState().contents, relationTypes).inSentence;
}

/** Places for those of the found things that have none yet. */
export async function placesFor(
  { session, canvas }: Reach,
  nodes: readonly GraphNode[],
  around: EntityId | undefined,
): Promise<Places> {
  const { things, positions, territories } = session.store.getState().workspace;
  const homeless = nodes
    .map(({ id }) => id)
    .filter((id) => !(things[id] && (positions[id] ?? territories[id])));
  if (homeless.length === 0) return {};
  if (canvas && around) return canvas.place(homeless, around);
  return ringAround((around && positions[around]) ?? { x: 0, y: 0 }, homeless);
}
