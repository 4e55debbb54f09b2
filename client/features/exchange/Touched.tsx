import type { RelationId } from "../../../contract/ids.ts";
import { sayExchange } from "../../messages/say-exchange.ts";
import styles from "./Exchange.module.css";
import { useSentences } from "./use-sentences.ts";

type TouchedProps = {
  /** What becomes of them. */
  readonly title: string;
  readonly means?: string;
  readonly told: { readonly count: number; readonly ids: readonly RelationId[] };
};

const most = 5;

/** Relations that are there and will be otherwise: the first few read aloud, the rest counted. */
export function Touched({ title, means, told: { count, ids } }: TouchedProps) {
  const shown = ids.slice(0, most);
  const sentences = useSentences(shown);
  if (count === 0) return null;
  const left = count - shown.length;
  return (
    <div className={styles["touched"]}>
      <h2>{title}</h2>
      {means !== undefined && <p>{means}</p>}
      <ul>
        {sentences.map((sentence) => (
          <li key={sentence}>{sentence}</li>
        ))}
      </ul>
      {left > 0 && <p>{sayExchange("exchange.and-more", { count: left })}</p>}
    </div>
  );
}
