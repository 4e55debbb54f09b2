import type { Schema } from "../../../../contract/endpoints/schema.ts";
import { sayConsole } from "../../../messages/say-console.ts";
import { words } from "../../../messages/words.ts";
import type { Written } from "../../../session/console/open-console.ts";

/** A text to begin from, and what it asks. */
export type Example = Written & { readonly asks: string };

/** What this graph has, and two of its things that are related. */
export type AtHand = Pick<Schema, "kinds" | "relationTypes" | "layers"> & {
  readonly pair: readonly [from: string, to: string] | null;
};

/** Texts that run on the graph at hand: of the kinds, relations and layers that it has most of. */
export function examplesFor(hand: AtHand): Example[] {
  return [
    ...ofKind(hand),
    ...ofType(hand),
    ...ofPair(hand),
    ...ofLayer(hand),
    {
      asks: sayConsole("console.example-counts"),
      query: "MATCH (a:Entity)\nRETURN a.kind AS kind, count(*) AS things\nORDER BY things DESC",
      params: "",
    },
    {
      asks: sayConsole("console.example-unsure"),
      query:
        "MATCH (a:Entity)-[r]->(b:Entity)\nWHERE r.confidence IS NOT NULL\nRETURN r, r.confidence AS sure\nORDER BY sure LIMIT 20",
      params: "",
    },
    {
      asks: sayConsole("console.example-contested"),
      query: "MATCH (a:Entity)-[r]->(b:Entity)\nWHERE r.contested = true\nRETURN a, r, b\nLIMIT 50",
      params: "",
    },
    {
      asks: sayConsole("console.example-claims"),
      query:
        "MATCH (e:Evidence)-[:FOR]->(c:Claim)\nRETURN c.text AS claim, c.modality AS how, e.quote AS words, e.document AS text\nLIMIT 50",
      params: "",
    },
    {
      asks: sayConsole("console.example-words"),
      query:
        "MATCH (a:Entity)\nWHERE toLower(a.name) CONTAINS toLower($part)\nRETURN a, a.summary AS summary\nLIMIT 50",
      params: '{ "part": "flow" }',
    },
  ];
}

function most<Counted extends { readonly count: number }>(
  counted: readonly Counted[],
): Counted | undefined {
  return counted
    .filter(({ count }) => count > 0)
    .toSorted((one, other) => other.count - one.count)[0];
}

function ofKind({ kinds }: AtHand): Example[] {
  const kind = most(kinds);
  if (!kind) return [];
  const query = `MATCH (a:${kind.id})\nRETURN a, a.neighbours AS neighbours\nORDER BY neighbours DESC LIMIT 20`;
  const names = words(kind.plural).toLocaleLowerCase();
  return [{ asks: sayConsole("console.example-kind", { names }), query, params: "" }];
}

function ofType({ relationTypes }: AtHand): Example[] {
  const type = most(relationTypes);
  if (!type) return [];
  const query = `MATCH (a:Entity)-[r:${type.id}]->(b:Entity)\nRETURN a, r, b\nLIMIT 50`;
  const reading = words(type.reading);
  return [{ asks: sayConsole("console.example-type", { reading }), query, params: "" }];
}

function ofLayer({ layers }: AtHand): Example[] {
  const layer = most(layers);
  if (!layer) return [];
  const query = "MATCH (a:Entity)-[r {layer: $layer}]->(b:Entity)\nRETURN a, r, b\nLIMIT 100";
  const name = words(layer.label);
  return [
    {
      asks: sayConsole("console.example-layer", { name }),
      query,
      params: JSON.stringify({ layer: layer.id }),
    },
  ];
}

function ofPair({ pair }: AtHand): Example[] {
  if (!pair) return [];
  const [from, to] = pair;
  return [
    {
      asks: sayConsole("console.example-between"),
      query: "MATCH (a:Entity {id: $id})-[r]-(b:Entity)\nRETURN a, r, b\nLIMIT 100",
      params: JSON.stringify({ id: from }),
    },
    {
      asks: sayConsole("console.example-path"),
      query:
        "MATCH p = (a:Entity {id: $from})-[*1..3]-(b:Entity {id: $to})\nRETURN [n IN nodes(p) | n.id] AS things, length(p) AS relations\nORDER BY relations LIMIT 20",
      params: JSON.stringify({ from, to }),
    },
  ];
}
