import { Play, SquareTerminal } from "lucide-react";
import { type KeyboardEvent, useRef, useState } from "react";

import type { CatalogueEntry } from "../../../../contract/endpoints/queries.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { openConsole } from "../../../session/console/open-console.ts";
import { askReady, useAsking } from "../../../session/questions/asking.ts";
import { cypherOf } from "../../../session/questions/cypher-text.ts";
import { useGallery } from "../../../session/questions/gallery.ts";
import { faultsIn } from "../../../session/questions/written.ts";
import { useScope } from "../../../session/use-scope.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { Field } from "../fields/Field.tsx";
import type { QuestionsProps } from "../questions-props.ts";
import { faultWords } from "./fault-words.ts";
import styles from "./Panel.module.css";
import { refusedFields } from "./refused-fields.ts";

type AskFormProps = Pick<QuestionsProps, "reach"> & { readonly entry: CatalogueEntry };

/** What the question is asked with, and the ways to ask it. */
export function AskForm({ reach, entry }: AskFormProps) {
  const form = useRef<HTMLFormElement>(null);
  const written = useGallery((state) => state.written);
  const scope = useScope();
  const [isTried, setTried] = useState(false);
  const faults = faultsIn(entry, written);
  const refused = useRefused(entry);
  const ask = () => {
    setTried(true);
    const [wrong] = faults.keys();
    if (wrong === undefined) void askReady(reach, entry, written);
    else focusField(form.current, wrong);
  };
  return (
    <form
      ref={form}
      className={styles["ask"]}
      noValidate
      onSubmit={(event) => {
        event.preventDefault();
        ask();
      }}
      onKeyDownCapture={(event) => {
        if (!isSending(event)) return;
        event.preventDefault();
        event.stopPropagation();
        ask();
      }}
    >
      {entry.inputs.length > 0 && (
        <h2 className={styles["with"]}>{sayQuestions("questions.with")}</h2>
      )}
      {entry.inputs.map((input) => {
        const fault = faults.get(input.name);
        // Nobody is told that a field is empty before they had a chance to fill it.
        const isShown = fault && (isTried || fault.fault !== "missing");
        return (
          <Field
            key={input.name}
            input={input}
            fault={isShown ? faultWords(fault) : (refused.get(input.name) ?? null)}
          />
        );
      })}
      <div className={styles["send"]}>
        <button type="submit" className={styles["submit"]} data-tip-keys="Ctrl+Enter">
          <Glyph icon={Play} size={14} />
          {sayQuestions("questions.ask")}
        </button>
        <Button
          onClick={() => {
            openConsole(cypherOf(entry, written, scope));
          }}
        >
          <Glyph icon={SquareTerminal} size={14} />
          {sayQuestions("questions.edit")}
        </Button>
      </div>
    </form>
  );
}

function useRefused(entry: CatalogueEntry): ReadonlyMap<string, string> {
  const asking = useAsking((state) => state.asking);
  const isOwn = asking.state === "failed" && asking.entry.name === entry.name;
  return isOwn ? refusedFields(entry, asking.error) : new Map<string, string>();
}

function focusField(form: HTMLElement | null, name: string): void {
  const field = form?.querySelector(`[data-field="${CSS.escape(name)}"]`);
  field?.querySelector<HTMLElement>("input, select, button")?.focus();
}

function isSending({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === "Enter" && (ctrlKey || metaKey);
}
