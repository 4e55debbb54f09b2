import { useMemo } from "react";

import { useSchema } from "../../../api/queries.ts";
import { sayConsole } from "../../../messages/say-console.ts";
import { putText } from "../../../session/console/open-console.ts";
import type { Reach } from "../../../session/reach.ts";
import { useSession } from "../../../session/session.ts";
import { onScreen } from "../../../workspace/visible.ts";
import { examplesFor } from "./examples.ts";
import styles from "./Shelf.module.css";

/** How Cypher is written, and examples that run on the graph at hand. */
export function CheatSheet({ reach }: { readonly reach: Reach }) {
  const schema = useSchema().data;
  const pair = usePair(reach);
  const examples = useMemo(() => (schema ? examplesFor({ ...schema, pair }) : []), [schema, pair]);
  return (
    <section className={styles["shelf"]} aria-label={sayConsole("console.examples")}>
      <p className={styles["hint"]}>{sayConsole("console.examples-hint")}</p>
      <ul>
        {examples.map(({ asks, query, params }) => (
          <li key={query}>
            <button
              type="button"
              className={styles["text"]}
              onClick={() => {
                putText({ query, params });
              }}
            >
              <b>{asks}</b>
              <code>{query}</code>
            </button>
          </li>
        ))}
      </ul>
      <Grammar />
    </section>
  );
}

/** The ends of a relation on screen; the picked one, where one is picked. */
function usePair({ session }: Reach): readonly [string, string] | null {
  const selection = useSession(({ workspace }) => workspace.selection);
  return useMemo(() => {
    const { workspace, contents } = session.store.getState();
    const { edges } = onScreen(workspace, contents);
    const picked = edges.find((edge) =>
      [edge.id, edge.from, edge.to].some((id) => selection.includes(id)),
    );
    const edge = picked ?? edges[0];
    if (!edge) return null;
    return selection.includes(edge.to) ? [edge.to, edge.from] : [edge.from, edge.to];
  }, [session, selection]);
}

const grammar = [
  { text: "(a)  (a:Place)", means: "thing" },
  { text: "-[r]-  -[r:SUPPLIES]->", means: "relation" },
  { text: "a.name  r.confidence", means: "property" },
  { text: '(a {id: "place/mexico"})', means: "id" },
  { text: "(e:Evidence)-[:FOR]->(c:Claim)", means: "claims" },
  { text: "$name", means: "param" },
] as const;

function Grammar() {
  return (
    <>
      <h3 className={styles["title"]}>{sayConsole("console.grammar")}</h3>
      <dl className={styles["grammar"]}>
        {grammar.map(({ text, means }) => (
          <div key={means}>
            <dt>
              <code>{text}</code>
            </dt>
            <dd>{sayConsole(`console.grammar-${means}`)}</dd>
          </div>
        ))}
      </dl>
    </>
  );
}
