import { say } from "../../messages/say.ts";
import { useSession } from "../../session/session.ts";
import { isRelation } from "../../workspace/workspace.ts";
import styles from "./Inspector.module.css";
import type { InspectorProps } from "./inspector-props.ts";
import { Introduction } from "./Introduction.tsx";
import { RelationPanel } from "./RelationPanel.tsx";
import { Several } from "./Several.tsx";
import { ThingPanel } from "./ThingPanel.tsx";

/** What is picked and what is said of it; without a pick, what the view is about. */
export function Inspector(props: InspectorProps) {
  return (
    <section className={styles["inspector"]} aria-label={say("inspect.label")}>
      <Picked {...props} />
    </section>
  );
}

function Picked(props: InspectorProps) {
  const [only, ...others] = useSession(({ workspace }) => workspace.selection);
  if (only === undefined) return <Introduction {...props} />;
  if (others.length > 0) return <Several {...props} ids={[only, ...others]} />;
  return isRelation(only) ? (
    <RelationPanel key={only} {...props} id={only} />
  ) : (
    <ThingPanel key={only} {...props} id={only} />
  );
}
