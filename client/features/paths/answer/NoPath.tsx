import type { PathsFound } from "../../../../contract/endpoints/paths.ts";
import type { PathQuestion } from "../../../../contract/paths/question.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import type { End } from "../../../session/paths-draft.ts";
import { Card } from "../../../ui/Card.tsx";
import { LiftRows } from "./LiftRows.tsx";
import styles from "./Paths.module.css";
import type { PathsProps } from "../paths-props.ts";
import type { EndNames } from "../use-end-names.ts";

type NoPathProps = PathsProps & {
  readonly question: PathQuestion;
  readonly none: NonNullable<PathsFound["none"]>;
  readonly names: EndNames;
};

type Reached = NonNullable<PathsFound["none"]>["from"];

/** How far a search came from one end; it may not have left it. */
function reachWords(end: End, name: string, reached: Reached): string {
  if (reached.things === 0) return sayPaths(`paths.none-${end}-nothing`, { name });
  return sayPaths(`paths.none-${end}`, { name, ...reached });
}

/** How far each side came, and which single condition would have to go. */
export function NoPath({ question, none: { from, to, lifts }, names, ...props }: NoPathProps) {
  return (
    <>
      <div className={styles["why"]}>
        <p>{reachWords("from", names.from, from)}</p>
        <p>{reachWords("to", names.to, to)}</p>
      </div>
      <Card title={sayPaths("paths.none-lifts")}>
        {lifts.length > 0 ? (
          <LiftRows {...props} question={question} lifts={lifts} />
        ) : (
          <p className={styles["said"]}>{sayPaths("paths.none-lifts-none")}</p>
        )}
      </Card>
    </>
  );
}
