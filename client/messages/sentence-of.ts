import type { Schema } from "../../contract/endpoints/schema.ts";
import type { GraphEdge } from "../../contract/graph.ts";
import type { EntityId } from "../../contract/ids.ts";
import { say } from "./say.ts";
import { words } from "./words.ts";

type Read = Pick<GraphEdge, "kind" | "from" | "to" | "properties">;
type RelationTypes = readonly Pick<Schema["relationTypes"][number], "id" | "reading">[];

/**
 * A relation read aloud: "China supplies fentanyl precursors to Mexico". What is carried is left out
 * while its name is not known.
 */
export function sentenceOf(
  { kind, from, to, properties }: Read,
  name: (id: EntityId) => string | undefined,
  relationTypes: RelationTypes,
): string {
  const type = relationTypes.find(({ id }) => id === kind);
  const said = {
    from: name(from) ?? say("things.unknown"),
    reading: type ? words(type.reading) : kind,
    to: name(to) ?? say("things.unknown"),
  };
  const commodity = properties?.commodity && name(properties.commodity);
  return commodity
    ? say("things.sentence-of", { ...said, commodity: inSentence(commodity) })
    : say("things.sentence", said);
}

/** A class of goods inside a sentence begins small: "Fentanyl precursors" there is no name. */
export function inSentence(name: string): string {
  return name.slice(0, 1).toLocaleLowerCase() + name.slice(1);
}
