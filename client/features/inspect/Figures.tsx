import type { ClaimDetail } from "../../../contract/endpoints/details.ts";
import { say } from "../../messages/say.ts";
import { Card } from "../../ui/Card.tsx";
import { figureRemarks, figureWords } from "./figure-words.ts";
import styles from "./Inspector.module.css";

/** The figures of these claims: how much, of what, when, where and of whom. */
export function Figures({ claims }: { readonly claims: readonly ClaimDetail[] }) {
  const figures = claims.flatMap(({ quantities }) => quantities);
  if (figures.length === 0) return null;
  return (
    <Card title={say("inspect.figures")}>
      <dl className={styles["figures"]}>
        {figures.map((figure) => (
          <div key={figure.id}>
            <dt>{figureWords(figure)}</dt>
            {figureRemarks(figure).map((remark) => (
              <dd key={remark}>{remark}</dd>
            ))}
          </div>
        ))}
      </dl>
    </Card>
  );
}
