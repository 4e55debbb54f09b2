import type { PathQuestion } from "../../../../contract/paths/question.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { useLeftOut } from "../../../session/paths/use-left-out.ts";
import { Card } from "../../../ui/Card.tsx";
import { LiftRows } from "./LiftRows.tsx";
import styles from "./Paths.module.css";
import type { PathsProps } from "../paths-props.ts";

type LeftOutCardProps = PathsProps & { readonly question: PathQuestion };

/** What the conditions keep out, each with a button that allows it. */
export function LeftOutCard({ question, ...props }: LeftOutCardProps) {
  const { leftOut } = useLeftOut();
  if (!leftOut || leftOut.leftOut.length === 0) return null;
  return (
    <Card title={sayPaths("paths.left-out")}>
      <LiftRows {...props} question={question} lifts={leftOut.leftOut} />
      {!leftOut.complete && <p className={styles["said"]}>{sayPaths("paths.left-out-some")}</p>}
    </Card>
  );
}
