import { sayConsole } from "../../../messages/say-console.ts";
import styles from "../Console.module.css";
import { jsonLanguage } from "./json-language.ts";
import { type EditorProps, useEditor } from "./use-editor.ts";

type ParamsEditorProps = Pick<EditorProps, "text" | "puts" | "fault" | "onType" | "onRun">;

/** Where the values of the parameters are written, as JSON. */
export function ParamsEditor(props: ParamsEditorProps) {
  const place = useEditor({
    ...props,
    extensions: jsonLanguage,
    label: sayConsole("console.params-editor"),
    hint: sayConsole("console.params-hint"),
  });
  return <div ref={place} className={styles["json"]} />;
}
