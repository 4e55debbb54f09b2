import { sayConsole } from "../../messages/say-console.ts";
import { Button } from "../../ui/Button.tsx";
import { Note } from "../../ui/Note.tsx";

/** An answer without rows, and what to do about it. */
export function NoRows({ onExamples }: { readonly onExamples: () => void }) {
  return (
    <Note title={sayConsole("answer.empty")}>
      <p>{sayConsole("answer.empty-hint")}</p>
      <Button onClick={onExamples}>{sayConsole("answer.see-examples")}</Button>
    </Note>
  );
}
