import type { Schema } from "../../../contract/endpoints/schema.ts";
import { inOneBreath } from "../../messages/in-sentence.ts";
import { sayTrail } from "../../messages/say-trail.ts";
import { words } from "../../messages/words.ts";
import type { NameOf } from "../../workspace/contents.ts";
import type { ThingId } from "../../workspace/workspace.ts";
import type { Asked, AskedReady, Expand } from "./asked-in.ts";
import { readyWords } from "./ready-words.ts";

/** The words that a question takes from the data and from the ontology. */
export type Known = Pick<Schema, "layers" | "relationTypes" | "modalities"> & {
  readonly name: NameOf;
  /** A thing that a ready question names, in the view or not. */
  readonly spoken: (id: string) => string;
  /** A text or a publisher. */
  readonly title: (id: string) => string;
};

type Paths = Extract<Asked, { readonly endpoint: "paths" }>;

/** What was asked, in plain words: what for, then each condition that was set. */
export function questionWords(asked: Asked, known: Known): string {
  const said = partsOf(asked, known);
  return said.filter((part) => part !== undefined).join(", ");
}

type Part = string | undefined;

function partsOf(asked: Asked, known: Known): Part[] {
  switch (asked.endpoint) {
    case "paths":
      return pathWords(asked, known);
    case "expand":
      return expandWords(asked.input, known);
    case "run-query":
      return catalogueWords(asked, known);
    case "cypher":
      return [sayTrail("trail.own-text", { text: asked.query.replaceAll(/\s+/g, " ").trim() })];
  }
}

function pathWords(asked: Paths, known: Known): Part[] {
  const { question, documents } = asked;
  const { from, to, maxHops, k } = question;
  const names = (ids: readonly ThingId[]) => anyOf(ids.map((id) => known.name(id)));
  return [
    sayTrail("trail.paths", { from: names(from), to: names(to) }),
    sayTrail("trail.hops", { count: maxHops }),
    sayTrail("trail.best", { count: k }),
    ...walkWords(asked, known),
    ...claimWords(asked, known),
    documents && sayTrail("trail.documents", { count: documents.length }),
  ];
}

/** Which ways count, and in which order. */
function walkWords({ question }: Paths, known: Known): Part[] {
  const { direction, rank, shortestOnly, layers, types, avoidTypes, via, avoid } = question;
  const things = (ids: readonly ThingId[]) => ids.map((id) => known.name(id));
  const kinds = (ids: readonly string[]) => readings(ids, known);
  return [
    direction === "forward" ? sayTrail("trail.forward") : undefined,
    rank === "best-supported" ? sayTrail("trail.supported") : undefined,
    shortestOnly ? sayTrail("trail.shortest") : undefined,
    some(layers, (ids) => sayTrail("trail.layers", { names: labels(ids, known.layers) })),
    some(types, (ids) => sayTrail("trail.types", { names: kinds(ids) })),
    some(avoidTypes, (ids) => sayTrail("trail.avoid-types", { names: kinds(ids) })),
    some(via, (ids) => sayTrail("trail.via", { names: inOneBreath(things(ids)) })),
    some(avoid, (ids) => sayTrail("trail.avoid", { names: anyOf(things(ids)) })),
  ];
}

/** What is said of a list that holds something. */
function some<Value>(
  list: readonly Value[] | undefined,
  saying: (list: readonly Value[]) => string,
): Part {
  return list && list.length > 0 ? saying(list) : undefined;
}

/** What the claims have to be. */
function claimWords({ question }: Paths, { modalities }: Known): Part[] {
  const { minConfidence, at } = question;
  const isUsual = modalities.every(({ id, stated }) => stated === question.modalities.includes(id));
  return [
    isUsual
      ? undefined
      : sayTrail("trail.modalities", { names: labels(question.modalities, modalities) }),
    minConfidence === undefined
      ? undefined
      : sayTrail("trail.confidence", { count: minConfidence }),
    at === undefined ? undefined : sayTrail("trail.at", { when: at }),
  ];
}

function expandWords(input: Expand, known: Known): Part[] {
  const { ids, limit, direction, types, layers, documents } = input;
  return [
    sayTrail("trail.neighbours", { names: inOneBreath(ids.map((id) => known.name(id))) }),
    sayTrail("trail.most", { count: limit }),
    direction === "any" ? undefined : sayTrail(`trail.${direction}`),
    types && sayTrail("trail.types", { names: readings(types, known) }),
    layers && sayTrail("trail.layers", { names: labels(layers, known.layers) }),
    documents && sayTrail("trail.documents", { count: documents.length }),
  ];
}

function catalogueWords(asked: AskedReady, { spoken, title, layers }: Known): Part[] {
  const { documents } = asked;
  return [
    ...readyWords(asked, {
      thing: spoken,
      document: (id) => quoted(title(id)),
      source: title,
      layer: (id) => labels([id], layers),
      text: quoted,
      "whole number": (written) => written,
    }),
    documents && sayTrail("trail.documents", { count: documents.length }),
  ];
}

function quoted(title: string): string {
  return sayTrail("trail.quoted", { title });
}

type Labelled = Pick<Known["layers"][number], "label"> & { readonly id: string };

function labels(ids: readonly string[], known: readonly Labelled[]): string {
  return anyOf(
    ids.map((id) => {
      const label = known.find((one) => one.id === id)?.label;
      return label ? words(label).toLocaleLowerCase() : id;
    }),
  );
}

function readings(ids: readonly string[], { relationTypes }: Known): string {
  return anyOf(
    ids.map((id) => {
      const type = relationTypes.find((one) => one.id === id);
      return `“${type ? words(type.reading) : id}”`;
    }),
  );
}

/** Several names, any of which will do: "China, India or Mexico". */
function anyOf(names: readonly string[]): string {
  return new Intl.ListFormat("en-GB", { type: "disjunction" }).format(names);
}
