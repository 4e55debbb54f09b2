import { sayEditor } from "../../../messages/say-editor.ts";
import { useEditorDesk } from "../../../session/lessons/editor-desk.ts";
import { Note } from "../../../ui/Note.tsx";
import styles from "./Editor.module.css";
import { HeadForm } from "./HeadForm.tsx";
import { StepForm } from "./step/StepForm.tsx";
import { useEditing } from "./use-editing.ts";

/** The form of the step that is open, or of what the lesson says of itself. */
export function EditorSide() {
  const editing = useEditing();
  const open = useEditorDesk(({ step }) => step);
  if (!editing) return <Note title={sayEditor("editor.waiting")} />;
  const at = editing.draft.steps.findIndex(({ key }) => key === open);
  const step = editing.draft.steps[at];
  return (
    <div className={styles["side"]}>
      {step ? (
        <StepForm key={step.key} {...{ editing, step, at }} />
      ) : (
        <HeadForm {...{ editing }} />
      )}
    </div>
  );
}
