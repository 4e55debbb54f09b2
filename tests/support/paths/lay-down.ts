import { DocumentId } from "../../../contract/ids.ts";
import { PathQuestion } from "../../../contract/paths/question.ts";
import type { Row } from "../../../contract/rows.ts";
import { aClaim, aDocument, anEntity, anEvidence, aRelation, aSource } from "../rows.ts";
import { type SomeClaim, someDocuments, type SomeGraph, type SomeRelation } from "./some-graph.ts";
import type { SomeQuestion } from "./some-question.ts";

/** How the numbers of a graph become ids; two graphs with different tags share nothing. */
export type Naming = {
  readonly tag: string;
  /** The number that a thing's id ends in, by its own number; of others it is their own. */
  readonly places: readonly number[];
};

export function naming(tag: string): Naming {
  return { tag, places: Array.from({ length: 14 }, (_, at) => at) };
}

const publishers = ["source/p0", "source/p0", "source/p1", undefined] as const;

/** What all graphs share: four documents, two of one source, one of another, one of none. */
export const stage: readonly Row[] = [
  aSource({ id: "source/p0" }),
  aSource({ id: "source/p1" }),
  ...someDocuments.map((id, at) => aDocument({ id, source: publishers[at] })),
];

/** The rows of a graph beside the stage. */
export function rowsOf(graph: SomeGraph, { tag, places }: Naming): Row[] {
  const idOf = ids(graph, { tag, places });
  const things = Array.from({ length: graph.things }, (_, at) => {
    const id = idOf(at);
    return anEntity({ id, name: id, kind: id.startsWith("flow/") ? "Flow" : "Place" });
  });
  let claims = 0;
  const relations = graph.relations.flatMap((relation, at) => {
    const first = claims;
    claims += relation.claims.length;
    return rowsOfRelation(relation, { id: `relation/${tag}-r${at}`, tag, first, idOf });
  });
  return [...things, ...relations];
}

type Ids = (thing: number) => string;

function ids({ relations }: SomeGraph, { tag, places }: Naming): Ids {
  const flows = new Set(relations.map(({ flow }) => flow));
  return (thing) => `${flows.has(thing) ? "flow" : "place"}/${tag}-t${places[thing] ?? thing}`;
}

type Laid = {
  readonly id: string;
  readonly tag: string;
  /** How many claims the graph has before those of this relation. */
  readonly first: number;
  readonly idOf: Ids;
};

function rowsOfRelation(relation: SomeRelation, { id, tag, first, idOf }: Laid): Row[] {
  const { kind, layer, flow } = relation;
  const ends = { from: idOf(relation.from), to: idOf(relation.to) };
  const claims = relation.claims.flatMap((claim, at) =>
    rowsOfClaim(claim, {
      tag,
      number: first + at,
      said: { predicate: kind, subject: ends.from, object: ends.to },
    }),
  );
  const own = relation.claims.map((_, at) => `claim/${tag}-c${first + at}`);
  const properties = flow === undefined ? {} : { properties: { flow: idOf(flow) } };
  return [aRelation({ id, kind, ...ends, layer, claims: own, ...properties }), ...claims];
}

type Told = { readonly tag: string; readonly number: number; readonly said: object };

function rowsOfClaim(made: SomeClaim, { tag, number, said }: Told): Row[] {
  const { evidence, derivedFrom, ...keys } = made;
  const id = `claim/${tag}-c${number}`;
  const isDerived = derivedFrom !== undefined && derivedFrom < number;
  const bases = isDerived ? { derivedFrom: [`claim/${tag}-c${derivedFrom}`] } : {};
  return [
    aClaim({ id, ...keys, ...said, ...bases }),
    ...evidence.map(({ document, stance }, at) =>
      anEvidence({ id: `evidence/${tag}-c${number}-e${at}`, claim: id, document, stance }),
    ),
  ];
}

/** A question with the ids of a graph, and the documents that it is asked within. */
export type LaidQuestion = {
  readonly question: PathQuestion;
  readonly documents: readonly DocumentId[] | undefined;
};

export function questionOf(asked: SomeQuestion, graph: SomeGraph, names: Naming): LaidQuestion {
  const { things, from, to, via, avoid, avoidStart, avoidRelations, documents, ...conditions } =
    asked;
  const known = things.filter((thing) => thing < graph.things).map(ids(graph, names));
  // Of four things at least, one is left for each end.
  const starts = known.slice(0, Math.min(from, known.length - 1));
  const ends = known.slice(starts.length, starts.length + to);
  const rest = known.slice(starts.length + ends.length);
  const shunned = [
    ...rest.slice(via, via + avoid),
    ...starts.slice(0, avoidStart ? 1 : 0),
    ...avoidRelations.map((at) => `relation/${names.tag}-r${at}`),
  ];
  return {
    question: PathQuestion.parse({
      ...conditions,
      from: starts,
      to: ends,
      via: rest.slice(0, via),
      avoid: shunned,
    }),
    documents: documents?.map((id) => DocumentId.parse(id)),
  };
}
