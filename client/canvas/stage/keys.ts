import type { Point } from "../../../contract/scene.ts";
import type { SceneId } from "../scene.ts";

export type Direction = "up" | "down" | "left" | "right";

const arrows: Readonly<Record<string, Direction>> = {
  ArrowUp: "up",
  ArrowDown: "down",
  ArrowLeft: "left",
  ArrowRight: "right",
};

/** What is asked of the view, and what is asked of the thing the keyboard is at. */
export type ViewAct =
  | { readonly act: "go"; readonly direction: Direction }
  | { readonly act: "zoom"; readonly factor: number }
  | { readonly act: "fit" }
  | { readonly act: "clear" };
export type ThingAct =
  | { readonly act: "pick"; readonly mode: "replace" | "add" }
  | { readonly act: "expand" }
  | { readonly act: "menu" };
export type KeyAct = ViewAct | ThingAct;

type Press = Pick<KeyboardEvent, "key" | "shiftKey" | "ctrlKey" | "metaKey" | "altKey">;

const plain: Readonly<Record<string, KeyAct>> = {
  Enter: { act: "expand" },
  Escape: { act: "clear" },
  ContextMenu: { act: "menu" },
  "+": { act: "zoom", factor: 1.25 },
  "=": { act: "zoom", factor: 1.25 },
  "-": { act: "zoom", factor: 0.8 },
  "0": { act: "fit" },
  " ": { act: "pick", mode: "replace" },
};

const shifted: Readonly<Record<string, KeyAct>> = {
  F10: { act: "menu" },
  " ": { act: "pick", mode: "add" },
};

/** What a key asks of the canvas; null leaves it to the page. */
export function actOfKey({ key, shiftKey, ctrlKey, metaKey, altKey }: Press): KeyAct | null {
  if (ctrlKey || metaKey || altKey) return null;
  const direction = arrows[key];
  if (direction) return { act: "go", direction };
  return (shiftKey ? shifted[key] : undefined) ?? plain[key] ?? null;
}

type Stop = { readonly id: SceneId; readonly middle: Point };

/** The nearest thing in a direction: what lies straight ahead comes before what lies aside. */
export function nextStop(
  stops: readonly Stop[],
  from: SceneId | null,
  direction: Direction,
): SceneId | null {
  const start = stops.find(({ id }) => id === from);
  if (!start) return stops[0]?.id ?? null;
  let least = Infinity;
  let next: SceneId | null = null;
  for (const { id, middle } of stops) {
    const { ahead, aside } = seenFrom(start.middle, middle, direction);
    const cost = ahead + 2 * aside;
    if (ahead > 4 && aside <= 2 * ahead && cost < least) [least, next] = [cost, id];
  }
  return next;
}

function seenFrom(from: Point, to: Point, direction: Direction) {
  const [dx, dy] = [to.x - from.x, to.y - from.y];
  switch (direction) {
    case "up":
      return { ahead: -dy, aside: Math.abs(dx) };
    case "down":
      return { ahead: dy, aside: Math.abs(dx) };
    case "left":
      return { ahead: -dx, aside: Math.abs(dy) };
    case "right":
      return { ahead: dx, aside: Math.abs(dy) };
  }
}
