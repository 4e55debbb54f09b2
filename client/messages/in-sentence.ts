import type { Schema } from "../../contract/endpoints/schema.ts";
import type { GraphNode } from "../../contract/graph.ts";
import { words } from "./words.ts";

/** What a sentence needs to know of a thing. */
export type Named = Pick<GraphNode, "name" | "properties">;

type Readings = Pick<
  Schema["relationTypes"][number],
  "reading" | "readingMany" | "reverse" | "reverseMany"
>;

/** The name of a thing within a sentence: "the United States", "fentanyl". */
export function spokenNameOf({ name, properties }: Named): string {
  return properties?.["spoken"] ?? name;
}

export function isPlural({ properties }: Pick<Named, "properties">): boolean {
  return properties?.["number"] === "plural";
}

/** What follows one or many things as the subject: "supplies", "supply". */
export function readingAfter(isMany: boolean, { reading, readingMany }: Readings): string {
  return words((isMany ? readingMany : undefined) ?? reading);
}

/** What follows one or many things as the object: "is supplied by", "are supplied by". */
export function reverseAfter(isMany: boolean, { reverse, reverseMany }: Readings): string {
  return words((isMany ? reverseMany : undefined) ?? reverse);
}

/** Words at the start of a sentence. */
export function capital(text: string): string {
  const [first = "", ...rest] = text;
  return first.toLocaleUpperCase() + rest.join("");
}

/** Several names in one breath: "China, Mexico and the United States". */
export function inOneBreath(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "conjunction" }).format(names);
}
