import { ArrowLeftRight, Route } from "lucide-react";
import { type KeyboardEvent, type RefObject, useEffect, useRef } from "react";

import { sayPaths } from "../../../messages/say-paths.ts";
import { leavePaths } from "../../../session/paths/leave-paths.ts";
import { askQuestion, stopAsking } from "../../../session/paths-asking.ts";
import { emptyDraft, questionOf, swapped, usePathsDraft } from "../../../session/paths-draft.ts";
import type { Reach } from "../../../session/reach.ts";
import { Button } from "../../../ui/Button.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { ToolButton } from "../../../ui/ToolButton.tsx";
import styles from "./Ask.module.css";
import { AskState } from "./AskState.tsx";
import { Conditions } from "./Conditions.tsx";
import { EndField } from "./EndField.tsx";
import { Examples } from "./Examples.tsx";
import type { PathsProps } from "../paths-props.ts";

/** The question: its ends and conditions, and what became of it. */
export function AskForm(props: Pick<PathsProps, "reach">) {
  const { reach } = props;
  const { draft, begin } = usePathsDraft();
  const question = questionOf(draft);
  const start = useFocusAtFirst(reach);
  const ask = () => {
    if (question) void askQuestion(reach, question);
  };
  const isUntouched = draft.from.length + draft.to.length === 0;
  return (
    <form
      className={styles["form"]}
      aria-label={sayPaths("paths.form")}
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
      <EndField end="from" field={start} />
      <div className={styles["swap"]}>
        <ToolButton
          icon={ArrowLeftRight}
          label={sayPaths("paths.swap")}
          disabled={isUntouched}
          onClick={() => {
            begin(swapped(draft));
          }}
        />
      </div>
      <EndField end="to" />
      {isUntouched && <Examples {...props} />}
      <Conditions />
      <div className={styles["send"]}>
        <Send isReady={question !== null} />
        <Button
          onClick={() => {
            stopAsking();
            begin(emptyDraft);
            leavePaths(reach.session);
            start.current?.focus();
          }}
        >
          {sayPaths("paths.clear")}
        </Button>
      </div>
      <AskState {...props} isQuestion={question !== null} />
    </form>
  );
}

/** It keeps the focus while it has nothing to ask, and says what lacks. */
function Send({ isReady }: { readonly isReady: boolean }) {
  return (
    <button
      type="submit"
      className={styles["find"]}
      aria-disabled={!isReady}
      data-tip={isReady ? undefined : sayPaths("paths.both-ends")}
      data-tip-keys={isReady ? "Ctrl+Enter" : undefined}
    >
      <Glyph icon={Route} size={14} />
      {sayPaths("paths.find")}
    </button>
  );
}

/** Whoever comes to an empty question begins with where it starts. */
function useFocusAtFirst({ session }: Reach): RefObject<HTMLInputElement | null> {
  const field = useRef<HTMLInputElement>(null);
  useEffect(() => {
    const { from, to } = usePathsDraft.getState().draft;
    const isAsked = session.store.getState().workspace.question !== null;
    if (!isAsked && from.length + to.length === 0) field.current?.focus({ preventScroll: true });
  }, [session]);
  return field;
}

function isSending({ key, ctrlKey, metaKey }: KeyboardEvent): boolean {
  return key === "Enter" && (ctrlKey || metaKey);
}
