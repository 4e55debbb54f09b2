import { ArrowDown, ArrowUp, Trash2, TriangleAlert } from "lucide-react";

import { sayEditor } from "../../../../messages/say-editor.ts";
import { openDraftStep, useEditorDesk } from "../../../../session/lessons/editor-desk.ts";
import { Glyph } from "../../../../ui/Glyph.tsx";
import { Row } from "../../../../ui/Row.tsx";
import { movedStep, withoutStep } from "./draft-steps.ts";
import styles from "../Editor.module.css";
import type { Editing } from "../use-editing.ts";

/** The steps of the lesson in order, each with what moves it and takes it out. */
export function StepList({ editing: { draft, faults, change } }: { readonly editing: Editing }) {
  const open = useEditorDesk(({ step }) => step);
  return (
    <ol className={styles["steps"]}>
      {draft.steps.map(({ key, title }, at) => {
        const isFaulty = faults.some(({ place }) => place[0] === "steps" && place[1] === at);
        const name = title.en || sayEditor("editor.untitled");
        return (
          <li key={key}>
            <Row
              picture={at + 1}
              aria-current={key === open ? "step" : undefined}
              end={
                isFaulty && (
                  <span data-tip={sayEditor("editor.faulty")}>
                    <Glyph icon={TriangleAlert} size={14} />
                    <span className={styles["unseen"]}>{sayEditor("editor.faulty")}</span>
                  </span>
                )
              }
              onClick={() => {
                openDraftStep(key);
              }}
            >
              {name}
            </Row>
            {key === open && (
              <div className={styles["tools"]}>
                <button
                  type="button"
                  aria-label={sayEditor("editor.up", { name })}
                  disabled={at === 0}
                  onClick={() => {
                    change(movedStep(draft, key, -1));
                  }}
                >
                  <Glyph icon={ArrowUp} size={14} />
                </button>
                <button
                  type="button"
                  aria-label={sayEditor("editor.down", { name })}
                  disabled={at === draft.steps.length - 1}
                  onClick={() => {
                    change(movedStep(draft, key, 1));
                  }}
                >
                  <Glyph icon={ArrowDown} size={14} />
                </button>
                <button
                  type="button"
                  aria-label={sayEditor("editor.remove", { name })}
                  onClick={() => {
                    change(withoutStep(draft, key));
                    openDraftStep(null);
                  }}
                >
                  <Glyph icon={Trash2} size={14} />
                </button>
              </div>
            )}
          </li>
        );
      })}
    </ol>
  );
}
