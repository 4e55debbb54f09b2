import type { ReactNode } from "react";

import type { Schema } from "../../contract/endpoints/schema.ts";
import { say } from "../messages/say.ts";
import { useSession } from "../session/session.ts";
import { Term } from "../ui/Term.tsx";
import { onScreen, unspokenOf } from "../workspace/visible.ts";
import { CypherButton } from "./CypherButton.tsx";
import styles from "./Foot.module.css";

type FootProps = {
  readonly schema: Schema;
  /** Whether the server has stopped answering. */
  readonly lost: boolean;
  readonly trail: ReactNode;
};

/** The trail, what is on screen out of what there is, the engine, and where the work is kept. */
export function Foot({ schema, lost, trail }: FootProps) {
  const kept = useSession((state) => state.kept);
  return (
    <footer className={styles["foot"]} aria-label={say("foot.label")}>
      {trail}
      <span className={styles["grow"]} />
      <CypherButton />
      <Counts schema={schema} />
      <span className={styles["engine"]}>
        {lost ? say("foot.lost") : say(`foot.${schema.engine}`)}
      </span>
      {schema.access === "read-only" && (
        <Term means={say("problems.read-only")}>{say("foot.read-only")}</Term>
      )}
      {kept !== null && (
        <Term means={say(`foot.kept-${kept}-tip`)}>{say(`foot.kept-${kept}`)}</Term>
      )}
    </footer>
  );
}

function Counts({ schema }: Pick<FootProps, "schema">) {
  const contents = useSession((state) => state.contents);
  const workspace = useSession((state) => state.workspace);
  const { nodes, edges } = onScreen(workspace, contents);
  const hidden = Object.keys(workspace.hidden).length;
  const unspoken = unspokenOf(workspace, contents);
  return (
    <span className={styles["counts"]} data-tip={say("foot.counts-tip")}>
      {say("foot.counts", {
        things: say("foot.things", { shown: nodes.length, all: schema.entities }),
        relations: say("foot.relations", { shown: edges.length, all: schema.relations }),
      })}
      {hidden > 0 && <span>{say("foot.hidden", { count: hidden })}</span>}
      {unspoken > 0 && (
        <Term means={say("foot.unspoken-tip")}>{say("foot.unspoken", { count: unspoken })}</Term>
      )}
    </span>
  );
}
