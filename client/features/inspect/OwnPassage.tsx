import { sayInspect } from "../../messages/say-inspect.ts";
import { usePassage } from "../../session/opened-text.ts";
import styles from "./Inspector.module.css";
import type { Evidence } from "./Whereabouts.tsx";

/** The sentence around a key phrase, from the reader's own copy of the text. */
export function OwnPassage({ evidence }: { readonly evidence: Evidence }) {
  const passage = usePassage(evidence.id);
  if (!passage) return null;
  return (
    <figure className={styles["passage"]}>
      <blockquote>
        {passage.before}
        <mark>{passage.phrase}</mark>
        {passage.after}
      </blockquote>
      <figcaption>{sayInspect("inspect.passage", { para: passage.paragraph })}</figcaption>
    </figure>
  );
}
