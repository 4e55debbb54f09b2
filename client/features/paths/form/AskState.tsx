import type { PathsFound } from "../../../../contract/endpoints/paths.ts";
import type { PathQuestion } from "../../../../contract/paths/question.ts";
import { explain } from "../../../api/explain.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { usePaths } from "../../../session/paths/use-paths.ts";
import { askQuestion, stopAsking, usePathsAsking } from "../../../session/paths-asking.ts";
import { isSameQuestion, usePathsDraft } from "../../../session/paths-draft.ts";
import { Button } from "../../../ui/Button.tsx";
import { Progress } from "../../../ui/Progress.tsx";
import styles from "./Ask.module.css";
import type { PathsProps } from "../paths-props.ts";

type AskStateProps = Pick<PathsProps, "reach"> & {
  /** Whether what is written can be asked. */
  readonly isQuestion: boolean;
};

/** How the search stands: under way, failed, or what it looked at to find what it found. */
export function AskState({ reach, isQuestion }: AskStateProps) {
  const asking = usePathsAsking((state) => state.asking);
  if (asking.state === "asking") {
    return (
      <div className={styles["state"]}>
        <Progress label={sayPaths("paths.searching")} done={0} of={null} />
        <Button onClick={stopAsking}>{sayPaths("paths.cancel")}</Button>
      </div>
    );
  }
  if (asking.state === "failed") {
    return (
      <p role="alert" className={styles["fault"]}>
        {explain(asking.error)}
      </p>
    );
  }
  return <Settled reach={reach} isQuestion={isQuestion} />;
}

function Settled({ reach, isQuestion }: AskStateProps) {
  const { question, found } = usePaths();
  const draft = usePathsDraft((state) => state.draft);
  if (!isQuestion) return <p className={styles["told"]}>{sayPaths("paths.both-ends")}</p>;
  if (!question || !found) return null;
  if (!isSameQuestion(question, draft)) {
    return <output className={styles["told"]}>{sayPaths("paths.changed")}</output>;
  }
  return <Told {...{ reach, question, found }} />;
}

type ToldProps = Pick<PathsProps, "reach"> & {
  readonly question: PathQuestion;
  readonly found: PathsFound;
};

/** What was looked at, and how to go on where that was not all. */
function Told({ reach, question, found }: ToldProps) {
  const { complete, stopped } = found;
  return (
    <div className={styles["state"]}>
      <output className={styles["told"]}>
        {toldOf(found)} {stopped && sayPaths(`paths.stopped-${stopped}`)}
      </output>
      {!complete && question.patience === "long" && (
        <p className={styles["told"]}>{sayPaths("paths.still")}</p>
      )}
      {!complete && question.patience === "usual" && (
        <Button
          onClick={() => {
            void askQuestion(reach, { ...question, patience: "long" });
          }}
        >
          {sayPaths("paths.longer")}
        </Button>
      )}
    </div>
  );
}

function toldOf({ paths, complete, looked }: PathsFound): string {
  const { relations, milliseconds } = looked;
  return sayPaths(complete ? "paths.told" : "paths.told-some", {
    count: paths.length,
    relations,
    milliseconds: Math.max(1, Math.round(milliseconds)),
  });
}
