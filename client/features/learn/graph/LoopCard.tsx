import { X } from "lucide-react";

import type { Model } from "../../../../contract/dynamics/model.ts";
import { sayModelGraph } from "../../../messages/say-model-graph.ts";
import { atDesk } from "../../../session/learn/learn-desk.ts";
import { ToolButton } from "../../../ui/ToolButton.tsx";
import { freeCorner } from "./free-corner.ts";
import { chainOf } from "./loop-chain.ts";
import { loopOf, loopTitle } from "./loop-title.ts";
import styles from "./PartCard.module.css";

const arrow = "→\u00a0";

type LoopCardProps = { readonly model: Model; readonly loop: readonly string[] };

/** The loop that is lit: which kind it is, how long, and what becomes of what on the way round. */
export function LoopCard({ model, loop }: LoopCardProps) {
  const found = loopOf(model, loop);
  if (!found) return null;
  const title = loopTitle(model, found);
  return (
    <section
      className={`${styles["card"]} ${styles["loop"]}`}
      data-corner={freeCorner(model, loop)}
      aria-label={title}
    >
      <div className={styles["head"]}>
        <h2>{title}</h2>
        <ToolButton
          icon={X}
          label={sayModelGraph("graph.close")}
          onClick={() => {
            atDesk({ loop: null });
          }}
        />
      </div>
      <p>{sayModelGraph(`graph.${found.kind}`, { count: loop.length })}</p>
      <ol className={styles["chain"]}>
        {chainOf(model, loop).map(({ text, sign, time }) => (
          <li key={`${sign === null ? "first" : "then"} ${text}`}>
            {sign !== null && <span aria-hidden>{arrow + sign}</span>}
            {text}
            {time !== null && (
              <span className={styles["minor"]}>{sayModelGraph("graph.in-about", { time })}</span>
            )}
          </li>
        ))}
      </ol>
    </section>
  );
}
