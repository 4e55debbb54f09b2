import type { Command } from "./command.ts";
import { partsOf } from "./keys.ts";

export type Pressed = Pick<
  KeyboardEvent,
  "key" | "ctrlKey" | "metaKey" | "shiftKey" | "altKey" | "target"
>;

/** The command that a key press means, or undefined; while typing, letters belong to the field. */
export function commandForKey(pressed: Pressed, commands: readonly Command[]): Command | undefined {
  const typing = isField(pressed.target);
  return commands.find(
    ({ keys = [], inFields = false }) =>
      (inFields || !typing) && keys.some((combination) => matches(pressed, combination)),
  );
}

function matches(pressed: Pressed, combination: string): boolean {
  const { key, mod, shift } = partsOf(combination);
  const isMod = pressed.ctrlKey || pressed.metaKey;
  if (isMod !== mod || pressed.altKey) return false;
  if (pressed.key.toLowerCase() !== key.toLowerCase()) return false;
  // Which signs need Shift differs from keyboard to keyboard; only letters and named keys count it.
  return /^[^a-z]$/i.test(key) || pressed.shiftKey === shift;
}

/** What is written into; a slider and a box to tick take no letters. */
const fields = 'input:not([type="range"], [type="checkbox"], [type="radio"]), textarea, select';

function isField(target: EventTarget | null): boolean {
  return target instanceof HTMLElement && (target.isContentEditable || target.matches(fields));
}
