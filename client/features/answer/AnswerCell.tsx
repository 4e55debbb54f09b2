import type { ClaimId } from "../../../contract/ids.ts";
import type { GraphEdge, GraphNode } from "../../../contract/graph.ts";
import { useSchema } from "../../api/queries.ts";
import { sayConsole } from "../../messages/say-console.ts";
import { nameOf } from "../../messages/words.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import { iconNamed } from "../../ui/icon-named.ts";
import { Swatch } from "../../ui/Swatch.tsx";
import type { ThingId } from "../../workspace/workspace.ts";
import styles from "./AnswerTable.module.css";
import type { Cell, NameOfEdge } from "./cell.ts";

/** How claims are told in a table: by one word for all, and what pressing it does. */
export type ClaimCells = {
  readonly label: string;
  readonly onPick: (id: ClaimId) => void;
};

type CellProps = {
  readonly cell: Cell;
  readonly nameOfEdge: NameOfEdge;
  readonly onPick: (id: ThingId) => void;
  /** Without it a claim is told by its id. */
  readonly claims?: ClaimCells | undefined;
};

/** One value: things and relations by their names, to be picked; all else as it is. */
export function AnswerCell({ cell, ...hands }: CellProps) {
  switch (cell.is) {
    case "nothing":
      return <span className={styles["nothing"]}>{sayConsole("answer.nothing")}</span>;
    case "thing":
      return <Thing node={cell.node} {...hands} />;
    case "relation":
      return <Relation {...cell} {...hands} />;
    case "list":
      return (
        <span className={styles["listed"]}>
          {cell.cells.map((one, at) => (
            // The same thing may stand in a list twice; its place tells it apart.
            <AnswerCell key={[at, one.is].join(" ")} cell={one} {...hands} />
          ))}
        </span>
      );
    case "claim":
      return <Claim id={cell.id} claims={hands.claims} />;
    case "number":
    case "text":
      return <Text text={cell.text} />;
  }
}

function Text({ text }: { readonly text: string }) {
  return (
    <span className={styles["text"]} data-tip={text.length > 24 ? text : undefined}>
      {text}
    </span>
  );
}

type ClaimProps = Pick<CellProps, "claims"> & { readonly id: ClaimId };

function Claim({ id, claims }: ClaimProps) {
  if (!claims) return <Text text={id} />;
  return (
    <button
      type="button"
      className={styles["part"]}
      onClick={() => {
        claims.onPick(id);
      }}
    >
      <span>{claims.label}</span>
    </button>
  );
}

type ThingProps = Pick<CellProps, "onPick"> & { readonly node: GraphNode };

function Thing({ node, onPick }: ThingProps) {
  const kind = useSchema().data?.kinds.find(({ id }) => id === node.kind);
  return (
    <button
      type="button"
      className={styles["part"]}
      data-tip={nameOf(node)}
      onClick={() => {
        onPick(node.id);
      }}
    >
      <Glyph icon={iconNamed(kind?.icon ?? "")} size={14} />
      <span>{nameOf(node)}</span>
    </button>
  );
}

type RelationProps = Pick<CellProps, "onPick" | "nameOfEdge"> & {
  readonly edge: GraphEdge;
  readonly isShort: boolean;
};

function Relation({ edge, isShort, nameOfEdge, onPick }: RelationProps) {
  return (
    <button
      type="button"
      className={styles["part"]}
      data-tip={nameOfEdge(edge, false)}
      onClick={() => {
        onPick(edge.id);
      }}
    >
      <Swatch layer={edge.layer} />
      <span>{nameOfEdge(edge, isShort)}</span>
    </button>
  );
}
