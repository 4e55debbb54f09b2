import { Copy, Link2, Plus } from "lucide-react";
import { useState } from "react";

import type { CatalogueEntry } from "../../../../contract/endpoints/queries.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { cypherOf, withParams } from "../../../session/questions/cypher-text.ts";
import { useGallery } from "../../../session/questions/gallery.ts";
import { questionLink } from "../../../session/questions/question-link.ts";
import { useScope } from "../../../session/use-scope.ts";
import { CopyDialog } from "../../../ui/CopyDialog.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Row } from "../../../ui/Row.tsx";
import { useCopying } from "../../../ui/use-copying.ts";
import styles from "./Panel.module.css";
import { SaveVariant } from "./SaveVariant.tsx";

/** What can be taken along of a question: a link to it, its text, and itself as it is filled in. */
export function TakeAlong({ entry }: { readonly entry: CatalogueEntry }) {
  const written = useGallery((state) => state.written);
  const scope = useScope();
  const [isSaving, setSaving] = useState(false);
  const { copied, byHand, copy, close } = useCopying();
  const { name } = entry;
  return (
    <section className={styles["along"]} aria-label={sayQuestions("questions.actions")}>
      <Row
        picture={<Glyph icon={Link2} />}
        onClick={() => {
          void copy("link", addressOf(questionLink({ name, written })));
        }}
      >
        {sayQuestions(copied === "link" ? "questions.shared" : "questions.share")}
      </Row>
      <Row
        picture={<Glyph icon={Copy} />}
        onClick={() => {
          void copy("cypher", withParams(cypherOf(entry, written, scope)));
        }}
      >
        {sayQuestions(copied === "cypher" ? "questions.copied" : "questions.copy")}
      </Row>
      <Row
        picture={<Glyph icon={Plus} />}
        aria-expanded={isSaving}
        onClick={() => {
          setSaving(!isSaving);
        }}
      >
        {sayQuestions("questions.save")}
      </Row>
      {isSaving && (
        <SaveVariant
          entry={entry}
          onDone={() => {
            setSaving(false);
          }}
        />
      )}
      <output className={styles["unseen"]}>
        {copied !== null && sayQuestions("questions.copied")}
      </output>
      {byHand !== null && (
        <CopyDialog
          title={sayQuestions("questions.copy-by-hand")}
          denied={sayQuestions("questions.copy-denied")}
          closeLabel={sayQuestions("questions.close")}
          label={sayQuestions("questions.copy-label")}
          text={byHand}
          onClose={close}
        />
      )}
    </section>
  );
}

function addressOf(fragment: string): string {
  const { origin, pathname } = location;
  return origin + pathname + fragment;
}
