import { X } from "lucide-react";

import type { Model } from "../../../../contract/dynamics/model.ts";
import { sayModelGraph } from "../../../messages/say-model-graph.ts";
import { words } from "../../../messages/words.ts";
import { atDesk } from "../../../session/learn/learn-desk.ts";
import { ToolButton } from "../../../ui/ToolButton.tsx";
import { isSameRound, namedLoops } from "../model/named-loops.ts";
import { delaysIn } from "./delays.ts";
import styles from "./PartCard.module.css";

type LoopCardProps = { readonly model: Model; readonly loop: readonly string[] };

/** The loop that is lit: what it is called, which kind it is, and what in it answers late. */
export function LoopCard({ model, loop }: LoopCardProps) {
  const found = namedLoops(model).find(({ through }) => isSameRound(through, loop));
  if (!found) return null;
  return (
    <section className={`${styles["card"]} ${styles["loop"]}`} aria-label={words(found.name)}>
      <div className={styles["head"]}>
        <h2>{words(found.name)}</h2>
        <ToolButton
          icon={X}
          label={sayModelGraph("graph.close")}
          onClick={() => {
            atDesk({ loop: null });
          }}
        />
      </div>
      <p>{sayModelGraph(`graph.${found.kind}`)}</p>
      <p>{words(found.text)}</p>
      {delaysIn(model, loop).map(({ variable, time }) => (
        <p key={variable} className={styles["minor"]}>
          {sayModelGraph("graph.delay-of", { name: variable, time })}
        </p>
      ))}
    </section>
  );
}
