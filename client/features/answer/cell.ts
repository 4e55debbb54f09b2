import { MarkedValue } from "../../../contract/endpoints/cypher.ts";
import type { GraphEdge, GraphNode } from "../../../contract/graph.ts";
import { ClaimId, EntityId, RelationId } from "../../../contract/ids.ts";
import { valueText } from "./value-text.ts";

/** What a value of an answer is to a reader. */
export type Cell =
  | { readonly is: "nothing" }
  | { readonly is: "thing"; readonly node: GraphNode }
  /** `isShort` where its ends stand beside it. */
  | { readonly is: "relation"; readonly edge: GraphEdge; readonly isShort: boolean }
  | { readonly is: "claim"; readonly id: ClaimId }
  | { readonly is: "number"; readonly text: string }
  | { readonly is: "list"; readonly cells: readonly Cell[] }
  | { readonly is: "text"; readonly text: string };

/** What ids stand for, as far as it is known. */
export type Known = {
  readonly nodes: ReadonlyMap<string, GraphNode>;
  readonly edges: ReadonlyMap<string, GraphEdge>;
};

/** So many of a list are told as things; the rest is counted. */
const mostListed = 12;

export function cellOf(value: unknown, known: Known): Cell {
  if (value === null || value === undefined) return { is: "nothing" };
  if (typeof value === "number") return { is: "number", text: String(value) };
  return partOf(value, known) ?? claimOf(value) ?? plainCell(value, known);
}

/** The thing or relation that a value is, or whose id it is. */
function partOf(value: unknown, { nodes, edges }: Known): Cell | null {
  const id = idOf(value);
  if (id === null) return null;
  const edge = RelationId.safeParse(id).success ? edges.get(id) : undefined;
  if (edge) return { is: "relation", edge, isShort: false };
  const node = nodes.get(id);
  return node ? { is: "thing", node } : null;
}

function claimOf(value: unknown): Cell | null {
  const id = typeof value === "string" ? ClaimId.safeParse(value).data : undefined;
  return id ? { is: "claim", id } : null;
}

function idOf(value: unknown): string | null {
  if (typeof value === "string") return EntityId.safeParse(value).success ? value : null;
  if (typeof value !== "object" || value === null || !("id" in value)) return null;
  return typeof value.id === "string" ? value.id : null;
}

function plainCell(value: unknown, known: Known): Cell {
  const marked = MarkedValue.safeParse(value);
  if (marked.success && marked.data.$type !== "record") {
    return { is: "number", text: marked.data.value };
  }
  if (Array.isArray(value) && value.length > 0 && value.length <= mostListed) {
    const cells = value.map((item: unknown) => cellOf(item, known));
    if (cells.some(({ is }) => is === "thing" || is === "relation")) return { is: "list", cells };
  }
  return { is: "text", text: valueText(value) };
}

/** The values of a row; a relation is told in short where both its ends stand in the row. */
export function cellsOf(row: readonly unknown[], known: Known): Cell[] {
  const cells = row.map((value) => cellOf(value, known));
  const ids = new Set<string>(cells.flatMap((cell) => (cell.is === "thing" ? cell.node.id : [])));
  return cells.map((cell) => {
    if (cell.is !== "relation") return cell;
    const { is, edge } = cell;
    return { is, edge, isShort: ids.has(edge.from) && ids.has(edge.to) };
  });
}

export type NameOfEdge = (edge: GraphEdge, isShort: boolean) => string;

/** The value in words, by which its column is put in order. */
export function wordsOf(cell: Cell, nameOfEdge: NameOfEdge): string {
  switch (cell.is) {
    case "nothing":
      return "";
    case "thing":
      return cell.node.name;
    case "relation":
      return nameOfEdge(cell.edge, cell.isShort);
    case "list":
      return cell.cells.map((one) => wordsOf(one, nameOfEdge)).join(", ");
    case "claim":
      return cell.id;
    case "number":
    case "text":
      return cell.text;
  }
}
