import { useEffect, useMemo, useRef } from "react";

import type { EvidenceId } from "../../../contract/ids.ts";
import { sayArticle } from "../../messages/say-article.ts";
import { type OpenedText, type Passage, useDesk } from "../../session/opened-text.ts";
import styles from "./ArticlePanel.module.css";
import { stretches } from "./marked.ts";
import { type Paragraph, paragraphsOf } from "./paragraphs.ts";

/** The text with its key phrases marked, turned to the passage that was asked for. */
export function TextView({ opened: { text, passages } }: { readonly opened: OpenedText }) {
  const at = useDesk((desk) => desk.at);
  const paragraphs = useMemo(() => paragraphsOf(text), [text]);
  const wanted = at && passages.get(at)?.paragraph;
  return (
    <section className={styles["page"]} aria-label={sayArticle("article.text")}>
      {paragraphs.map((paragraph) => (
        <ParagraphView
          key={paragraph.number}
          paragraph={paragraph}
          passages={[...passages].filter(([, one]) => one.paragraph === paragraph.number)}
          wanted={paragraph.number === wanted ? at : null}
        />
      ))}
    </section>
  );
}

type ParagraphViewProps = {
  readonly paragraph: Paragraph;
  readonly passages: readonly (readonly [EvidenceId, Passage])[];
  /** The evidence that the reader came for, if it stands here. */
  readonly wanted: EvidenceId | null;
};

function ParagraphView({ paragraph, passages, wanted }: ParagraphViewProps) {
  const label = sayArticle("article.paragraph", { number: paragraph.number });
  const place = useRef<HTMLParagraphElement>(null);
  useEffect(() => {
    if (wanted !== null) place.current?.scrollIntoView({ block: "center" });
  }, [wanted]);
  return (
    <p ref={place} className={styles["paragraph"]}>
      <span className={styles["number"]} title={label}>
        {paragraph.number}
      </span>
      {stretches(paragraph.words, passages).map(({ words, evidence }) => {
        if (evidence.length === 0) return words;
        const isWanted = wanted !== null && evidence.includes(wanted);
        return (
          <mark key={evidence.join(" ")} className={isWanted ? styles["wanted"] : undefined}>
            {words}
          </mark>
        );
      })}
    </p>
  );
}
