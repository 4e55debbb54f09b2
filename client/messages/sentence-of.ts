import type { Schema } from "../../contract/endpoints/schema.ts";
import type { GraphEdge } from "../../contract/graph.ts";
import type { EntityId } from "../../contract/ids.ts";
import { capital, isPlural, type Named, readingAfter, spokenNameOf } from "./in-sentence.ts";
import { say } from "./say.ts";

type Read = Pick<GraphEdge, "kind" | "from" | "to" | "properties">;

/**
 * A relation read aloud: "The US government presses the government of China". What is carried is
 * left out while its name is not known.
 */
export function sentenceOf(
  { kind, from, to, properties }: Read,
  thing: (id: EntityId) => Named | undefined,
  relationTypes: Schema["relationTypes"],
): string {
  const type = relationTypes.find(({ id }) => id === kind);
  const subject = thing(from);
  const said = {
    from: spoken(subject),
    reading: type ? readingAfter(subject !== undefined && isPlural(subject), type) : kind,
    to: spoken(thing(to)),
  };
  const commodity = properties?.commodity && thing(properties.commodity);
  return capital(
    commodity
      ? say("things.sentence-of", { ...said, commodity: spokenNameOf(commodity) })
      : say("things.sentence", said),
  );
}

function spoken(thing: Named | undefined): string {
  return thing ? spokenNameOf(thing) : say("things.unknown");
}
