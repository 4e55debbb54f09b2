import { type Diagnostic, setDiagnostics } from "@codemirror/lint";
import type { EditorState, TransactionSpec } from "@codemirror/state";

import type { Fault } from "../fault.ts";

/** Underlines where a text is wrong, or takes the underline away. */
export function markFault(state: EditorState, fault: Fault | null): TransactionSpec {
  return setDiagnostics(state, fault?.position ? [diagnosticOf(state, fault)] : []);
}

function diagnosticOf({ doc }: EditorState, { position, message, remedy }: Fault): Diagnostic {
  const from = Math.min(position?.offset ?? 0, doc.length);
  const to = Math.min(from + (position?.length ?? 0), doc.length);
  return {
    ...widened(from, to, doc.length),
    severity: "error",
    message: [message, remedy].join(" ").trim(),
  };
}

/** At least one sign is underlined, so that there is something to see and to point at. */
function widened(from: number, to: number, end: number): Pick<Diagnostic, "from" | "to"> {
  if (to > from) return { from, to };
  return from < end ? { from, to: from + 1 } : { from: Math.max(0, from - 1), to: end };
}
