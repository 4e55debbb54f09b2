/** A combination such as "Mod+Shift+Z" taken apart; "+" itself is a key too. */
export function partsOf(combination: string): {
  readonly key: string;
  readonly mod: boolean;
  readonly shift: boolean;
} {
  const parts = combination.split(/\+(?=.)/);
  return { key: parts.at(-1) ?? "", mod: parts.includes("Mod"), shift: parts.includes("Shift") };
}

/** Keys as they are printed on a keyboard, and as `aria-keyshortcuts` wants them. */
export type KeyWords = { readonly shown: string; readonly spoken: string };

type Names = Readonly<Record<string, string>>;

const onKeyboard: Names = { Mod: "Ctrl", Escape: "Esc", Delete: "Del" };
const onMac: Names = { Mod: "⌘", Shift: "⇧", Escape: "Esc", Delete: "Del" };

/** The first combination of a command in words, for this reader's machine. */
export function keyWords(keys: readonly string[] = [], mac = isMac()): KeyWords | undefined {
  const [first] = keys;
  if (first === undefined) return undefined;
  const parts = first.split(/\+(?=.)/);
  const shown = parts.map((part) => (mac ? onMac : onKeyboard)[part] ?? part);
  const mod = mac ? "Meta" : "Control";
  const spoken = parts.map((part) => (part === "Mod" ? mod : part));
  return { shown: shown.join(mac ? "" : "+"), spoken: spoken.join("+") };
}

function isMac(): boolean {
  return /Mac|iPhone|iPad/.test(navigator.userAgent);
}
