import { say } from "../../messages/say.ts";
import type { Reach } from "../../session/reach.ts";
import { useSession } from "../../session/session.ts";
import { isRelation } from "../../workspace/workspace.ts";
import styles from "./Inspector.module.css";
import { Introduction } from "./Introduction.tsx";
import { RelationPanel } from "./RelationPanel.tsx";
import { Several } from "./Several.tsx";
import { ThingPanel } from "./ThingPanel.tsx";

export type InspectorProps = {
  readonly reach: Reach;
  /** Opens the reader's own copy of the text, at the passage that was asked for. */
  readonly onOpenArticle: () => void;
  /** What could not be done, and why. */
  readonly onFailure: (error: unknown) => void;
};

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
