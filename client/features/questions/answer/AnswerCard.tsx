import type { CatalogueEntry } from "../../../../contract/endpoints/queries.ts";
import { explain } from "../../../api/explain.ts";
import { isSameScope } from "../../../api/scope.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { type Answered, stopAskingReady, useAsking } from "../../../session/questions/asking.ts";
import { useGallery } from "../../../session/questions/gallery.ts";
import { isSameAsked } from "../../../session/questions/written.ts";
import { useScope } from "../../../session/use-scope.ts";
import { Button } from "../../../ui/Button.tsx";
import { Card } from "../../../ui/Card.tsx";
import { Progress } from "../../../ui/Progress.tsx";
import styles from "../panel/Panel.module.css";
import { isToldByFields } from "../panel/refused-fields.ts";
import type { QuestionsProps } from "../questions-props.ts";
import { EmptyAnswer } from "./EmptyAnswer.tsx";
import { FormSwitch } from "./FormSwitch.tsx";

type AnswerCardProps = QuestionsProps & { readonly entry: CatalogueEntry };

/** How the question stands: under way, failed, or what came and in which form it can be read. */
export function AnswerCard({ entry, ...props }: AnswerCardProps) {
  const asking = useAsking((state) => state.asking);
  if (asking.state === "idle" || asking.entry.name !== entry.name) return null;
  if (asking.state === "asking") {
    return (
      <div className={styles["state"]}>
        <Progress label={sayQuestions("questions.asking")} done={0} of={null} />
        <Button onClick={stopAskingReady}>{sayQuestions("questions.cancel")}</Button>
      </div>
    );
  }
  if (asking.state === "failed") {
    return (
      <p role="alert" className={styles["failed"]}>
        {isToldByFields(entry, asking.error)
          ? sayQuestions("questions.failed-fields")
          : explain(asking.error)}
      </p>
    );
  }
  return (
    <Card title={sayQuestions("questions.answer")}>
      {asking.answer.rows.length === 0 ? (
        <EmptyAnswer {...props} answered={asking} />
      ) : (
        <Came {...props} answered={asking} />
      )}
    </Card>
  );
}

type CameProps = QuestionsProps & { readonly answered: Answered };

function Came({ answered, reach }: CameProps) {
  const { rows, nodes, edges, truncated } = answered.answer;
  const remark = useRemark(answered);
  return (
    <div className={styles["came"]}>
      <output>
        {nodes.length === 0
          ? sayQuestions("questions.rows", { count: rows.length })
          : sayQuestions("questions.counts", {
              rows: rows.length,
              things: nodes.length,
              relations: edges.length,
            })}
      </output>
      <FormSwitch reach={reach} answered={answered} />
      {truncated && (
        <p className={styles["told"]}>{sayQuestions("questions.cut", { count: rows.length })}</p>
      )}
      {remark !== null && <p className={styles["told"]}>{remark}</p>}
    </div>
  );
}

/** Why the answer may no longer be the one to what stands there. */
function useRemark({ entry, written, scope }: Answered): string | null {
  const now = useGallery((state) => state.written);
  const scopeNow = useScope();
  if (!isSameAsked(entry, written, now)) return sayQuestions("questions.changed");
  return isSameScope(scope, scopeNow) ? null : sayQuestions("questions.sources-changed");
}
