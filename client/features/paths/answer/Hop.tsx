import { sayPaths } from "../../../messages/say-paths.ts";
import { showRelation } from "../../../session/explore.ts";
import { strongParts } from "./strong-parts.ts";
import styles from "./Paths.module.css";
import type { PathsProps } from "../paths-props.ts";
import type { Statement } from "../use-statements.ts";
import { whereSaid } from "../where-said.ts";

type HopProps = PathsProps & { readonly statement: Statement };

/** One hop as a sentence, how and where it is said; pressing it reads the relation. */
export function Hop({ statement, reach, onFailure }: HopProps) {
  const { leg, sentence, names, isWeakest, parallel, document } = statement;
  return (
    <li className={styles["hop"]} data-layer={leg.layer ?? "none"}>
      <button
        type="button"
        className={styles["sentence"]}
        aria-label={sayPaths("paths.open-hop", { sentence })}
        data-tip={document?.title}
        onClick={() => {
          showRelation(reach, leg.edge).catch(onFailure);
        }}
      >
        {strongParts(sentence, names).map(({ text, isName, at }) =>
          isName ? <b key={at}>{text}</b> : <span key={at}>{text}</span>,
        )}
      </button>
      <span className={styles["said"]}>
        {[whereSaid(statement), isWeakest && sayPaths("paths.weakest")].filter(Boolean).join(" · ")}
      </span>
      {parallel.length > 0 && (
        <span className={styles["said"]}>
          {sayPaths("paths.parallel", { count: parallel.length })}
        </span>
      )}
    </li>
  );
}
