import { Play, Square } from "lucide-react";

import { sayConsole } from "../../messages/say-console.ts";
import { useConsole } from "../../session/console/open-console.ts";
import { useRun } from "../../session/console/run-query.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Kbd } from "../../ui/Kbd.tsx";
import { readParams } from "./read-params.ts";

type RunButtonProps = { readonly onRun: () => void; readonly onCancel: () => void };

/** Runs the text, or takes it back while it runs. It keeps the focus, whichever it is. */
export function RunButton({ onRun, onCancel }: RunButtonProps) {
  const isRunning = useRun(({ run }) => run.state === "running");
  const why = useConsole(({ draft }) => whyNot(draft.query, draft.params));
  const { look, icon, name, act } = isRunning
    ? ({ look: "plain", icon: Square, name: "console.cancel", act: onCancel } as const)
    : ({ look: "primary", icon: Play, name: "console.run", act: onRun } as const);
  return (
    <Button look={look} aria-keyshortcuts="Control+Enter" onClick={act} {...whyOf(isRunning, why)}>
      <Glyph icon={icon} size={14} />
      {sayConsole(name)}
      {!isRunning && <Kbd keys="Ctrl ↵" />}
    </Button>
  );
}

/** A button that has nothing to run says why. */
function whyOf(isRunning: boolean, why: string | null) {
  return isRunning || why === null ? {} : { "aria-disabled": true, "data-tip": why };
}

/** Why there is nothing to run. */
function whyNot(query: string, params: string): string | null {
  if (query.trim() === "") return sayConsole("console.nothing-to-run");
  const read = readParams(params);
  return read.state === "wrong" ? read.fault.message : null;
}
