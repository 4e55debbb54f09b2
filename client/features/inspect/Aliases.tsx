import type { GraphNode } from "../../../contract/graph.ts";
import { sayInspect } from "../../messages/say-inspect.ts";
import { Term } from "../../ui/Term.tsx";
import styles from "./Inspector.module.css";

/** The other names of a thing: the source's, and those that are ours, said to be ours. */
export function Aliases({ node }: { readonly node: GraphNode }) {
  const { name, aliases = [], ownAliases = [] } = node;
  const theirs = aliases.filter((alias) => alias !== name);
  if (theirs.length === 0 && ownAliases.length === 0) return null;
  return (
    <dl className={styles["aliases"]}>
      <dt>{sayInspect("inspect.also")}</dt>
      {theirs.map((alias) => (
        <dd key={alias}>{alias}</dd>
      ))}
      {ownAliases.map((alias) => (
        <dd key={alias}>
          <Term means={sayInspect("inspect.also-ours-means")}>
            {sayInspect("inspect.also-ours", { name: alias })}
          </Term>
        </dd>
      ))}
    </dl>
  );
}
