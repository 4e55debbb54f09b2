import { sayTeach } from "../../../messages/say-teach.ts";
import { useEditorDesk } from "../../../session/lessons/editor-desk.ts";
import styles from "./Editor.module.css";

/** What is being made; the picture below stays the teacher's to find views in. */
export function EditorStage() {
  const title = useEditorDesk(({ draft }) => draft.title.en);
  return (
    <section className={styles["stage"]} aria-label={sayTeach("editor.title")}>
      <h1 className={styles["headline"]}>{title || sayTeach("editor.title")}</h1>
      <p>{sayTeach("editor.how")}</p>
    </section>
  );
}
