import { type EdgeView, viewEdge, type ViewEntry } from "../../../contract/edge-view.ts";
import type {
  ClaimRow,
  DocumentRow,
  EntityRow,
  EvidenceRow,
  QuantityRow,
  RelationRow,
  Row,
  SourceRow,
} from "../../../contract/rows.ts";
import { viewEntries, viewFacts } from "../../../contract/view-entries.ts";

/** A relation that stands in scope, with what it is there. */
export type Drawn = {
  readonly row: RelationRow;
  readonly view: EdgeView;
  /** What speaks for it there. */
  readonly support: readonly ViewEntry[];
};

/** What rows say where only some documents are on, without any engine. */
export type World = {
  readonly relations: readonly Drawn[];
  /** Those that are accepted and stand. */
  readonly claims: readonly ClaimRow[];
  /** Of those, the ones that the texts themselves make, and not one derived from others. */
  readonly own: readonly ClaimRow[];
  /** The passages for a claim that lie in documents that are on. */
  evidenceFor(claim: string): readonly EvidenceRow[];
  quantitiesOf(claim: string): readonly QuantityRow[];
  readonly entities: ReadonlyMap<string, EntityRow>;
  readonly documents: ReadonlyMap<string, DocumentRow>;
  readonly sources: ReadonlyMap<string, SourceRow>;
  isOn(document: string): boolean;
};

export function worldOf(rows: readonly Row[], scope?: readonly string[]): World {
  const isOn = (document: string) => scope === undefined || scope.includes(document);
  const of = <Type extends Row["type"]>(type: Type) =>
    rows.filter((row): row is Extract<Row, { type: Type }> => row.type === type);
  const passages = of("evidence");
  const evidence = passages.filter(({ document }) => isOn(document));
  const quantities = of("quantity");
  const all = new Map<string, ClaimRow>(of("claim").map((claim) => [claim.id, claim]));
  const evidenceFor = (id: string) => evidence.filter(({ claim }) => claim === id);
  const stands = (id: string): boolean => {
    const bases = all.get(id)?.derivedFrom ?? [];
    const documents = passages.filter(({ claim }) => claim === id).map(({ document }) => document);
    return bases.length > 0 ? documents.every(isOn) && bases.every(stands) : documents.some(isOn);
  };
  const claims = [...all.values()].filter(
    ({ id, status }) => status === "accepted" && (scope === undefined || stands(id)),
  );
  return {
    relations: drawn(rows, of("relation"), scope),
    claims,
    own: claims.filter(({ id, derivedFrom }) => derivedFrom === undefined && evidenceFor(id)[0]),
    evidenceFor,
    quantitiesOf: (id) => quantities.filter(({ claim }) => claim === id),
    entities: new Map(of("entity").map((one) => [one.id, one])),
    documents: new Map(of("document").map((one) => [one.id, one])),
    sources: new Map(of("source").map((one) => [one.id, one])),
    isOn,
  };
}

function drawn(
  rows: readonly Row[],
  relations: readonly RelationRow[],
  scope: readonly string[] | undefined,
): Drawn[] {
  const facts = viewFacts(rows);
  const documents = scope && new Set(scope);
  return relations.flatMap((row) => {
    const entries = viewEntries(row.claims, facts);
    const view = viewEdge(entries, documents ? { documents } : {});
    const support = entries.filter(
      ({ stance, document, restsOn }) =>
        stance === "supports" && [document, ...restsOn].every((one) => documents?.has(one) ?? true),
    );
    return view === null ? [] : [{ row, view, support }];
  });
}

/** How a relation is said and how sure it is, and its id: the end of many rows. */
export function saidOf({ row, view }: Drawn, ...before: readonly unknown[]): unknown[] {
  return [...before, view.modality, view.confidence, row.id];
}

/** The whole row of a relation that is told with its ends. */
export function toldOf(relation: Drawn, ...before: readonly unknown[]): unknown[] {
  const { from, kind, to, layer } = relation.row;
  return saidOf(relation, ...before, from, kind, to, layer);
}

/** The ids of what a relation joins to a thing, for each end of it. */
export function endsOf({ row: { from, to } }: Drawn): readonly (readonly [string, string])[] {
  return from === to
    ? []
    : [
        [from, to],
        [to, from],
      ];
}
