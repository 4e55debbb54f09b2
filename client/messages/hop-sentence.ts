import type { Schema } from "../../contract/endpoints/schema.ts";
import type { GraphEdge } from "../../contract/graph.ts";
import type { EntityId } from "../../contract/ids.ts";
import { capital, isPlural, type Named, reverseAfter, spokenNameOf } from "./in-sentence.ts";
import { say } from "./say.ts";
import { sentenceOf } from "./sentence-of.ts";

type Hop = {
  readonly edge: Pick<GraphEdge, "kind" | "from" | "to" | "properties">;
  /** Whether it is walked from its `from` to its `to`. */
  readonly forward: boolean;
};

/** A hop read aloud the way it is walked: "China supplies Mexico", "Mexico is supplied by China". */
export function hopSentence(
  { edge, forward }: Hop,
  thing: (id: EntityId) => Named | undefined,
  relationTypes: Schema["relationTypes"],
): string {
  if (forward) return sentenceOf(edge, thing, relationTypes);
  const type = relationTypes.find(({ id }) => id === edge.kind);
  const subject = thing(edge.to);
  const isMany = subject !== undefined && isPlural(subject);
  return capital(
    say("things.sentence", {
      from: spoken(subject),
      reading: type ? reverseAfter(isMany, type) : edge.kind,
      to: spoken(thing(edge.from)),
    }),
  );
}

function spoken(thing: Named | undefined): string {
  return thing ? spokenNameOf(thing) : say("things.unknown");
}
