import * as z from "zod";

import { Layer } from "./layers.ts";
import { Words } from "./words.ts";

/** Lucide's name of the picture that stands for a kind or a relation type. */
const Icon = z.string().regex(/^[a-z0-9-]+$/);

const PropertySpec = z.strictObject({
  label: Words,
  /** The only values it may hold; without them, any text of one line. */
  values: z.array(z.string()).optional(),
});

const KindSpec = z.strictObject({
  /** The first part of an id of this kind. */
  prefix: z.string().regex(/^[a-z]+(-[a-z]+)*$/),
  label: Words,
  plural: Words,
  description: Words,
  icon: Icon,
  /** The outline on the canvas. */
  shape: z.enum(["disc", "square"]),
  properties: z.record(z.string(), PropertySpec),
});
export type KindSpec = z.output<typeof KindSpec>;

/**
 * Aloud: subject `reading` object, object `reverse` subject. `forward` is how a walk along the
 * supply chain crosses the edge.
 */
const RelationTypeSpec = z.strictObject({
  reading: Words,
  reverse: Words,
  /** What is said instead after a plural, in languages that tell it apart. */
  readingMany: Words.optional(),
  reverseMany: Words.optional(),
  description: Words,
  icon: Icon,
  /** Which kinds it may join: any pair of one row; `same` asks for the same kind at both ends. */
  ends: z.array(
    z.strictObject({ from: z.array(z.string()), to: z.array(z.string()), same: z.boolean() }),
  ),
  layers: z.array(Layer),
  /** Whether it may lie in no layer. */
  neutral: z.boolean(),
  symmetric: z.boolean(),
  signed: z.boolean(),
  forward: z.enum(["along", "against", "both", "none"]),
  properties: z.array(z.string()),
});
export type RelationTypeSpec = z.output<typeof RelationTypeSpec>;

const OntologySpec = z.strictObject({
  /** Properties that a thing of any kind may carry beside those of its own kind. */
  shared: z.record(z.string(), PropertySpec).default({}),
  kinds: z.record(z.string(), KindSpec),
  relationTypes: z.record(z.string(), RelationTypeSpec),
});
/** Each kind holds all properties that a thing of it may carry, the shared ones first. */
export type Ontology = Pick<z.output<typeof OntologySpec>, "kinds" | "relationTypes">;

/** Raised when the ontology contradicts itself; never raised for bad data. */
export class OntologyError extends Error {
  override name = "OntologyError";
}

/** Parses a declaration and refuses one whose references dangle. */
export function defineOntology(input: z.input<typeof OntologySpec>): Ontology {
  const { shared, kinds, relationTypes } = OntologySpec.parse(input);
  refuseRepeats(Object.values(kinds).map(({ prefix }) => prefix));
  for (const [type, { ends }] of Object.entries(relationTypes)) {
    for (const kind of ends.flatMap(({ from, to }) => from.concat(to))) {
      if (!(kind in kinds)) throw new OntologyError(`${type}: no such kind "${kind}"`);
    }
  }
  return { kinds: withShared(kinds, shared), relationTypes };
}

function withShared(kinds: Ontology["kinds"], shared: KindSpec["properties"]): Ontology["kinds"] {
  return Object.fromEntries(
    Object.entries(kinds).map(([id, kind]) => [
      id,
      { ...kind, properties: { ...shared, ...kind.properties } },
    ]),
  );
}

function refuseRepeats(prefixes: readonly string[]): void {
  const repeated = prefixes.find((prefix, index) => prefixes.indexOf(prefix) !== index);
  if (repeated !== undefined) throw new OntologyError(`two kinds have the prefix "${repeated}"`);
}

/** Whether a relation of this type may run from the one kind to the other. */
export function allowsEnds(type: RelationTypeSpec, from: string, to: string): boolean {
  return type.ends.some(
    (pair) => pair.from.includes(from) && pair.to.includes(to) && (!pair.same || from === to),
  );
}

/** Whether a relation of this type may lie in the layer; null is no layer. */
export function allowsLayer(type: RelationTypeSpec, layer: Layer | null): boolean {
  return layer === null ? type.neutral : type.layers.includes(layer);
}
