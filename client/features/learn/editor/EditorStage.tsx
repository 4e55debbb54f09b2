import { sayEditor } from "../../../messages/say-editor.ts";
import { useEditorDesk } from "../../../session/lessons/editor-desk.ts";
import styles from "./Editor.module.css";

/** What is being made; the picture below stays the teacher's to find views in. */
export function EditorStage() {
  const title = useEditorDesk(({ draft }) => draft.title.en);
  return (
    <section className={styles["stage"]} aria-label={sayEditor("editor.title")}>
      <h1 className={styles["headline"]}>{title || sayEditor("editor.title")}</h1>
      <p>{sayEditor("editor.how")}</p>
    </section>
  );
}
