import { app } from "./en/app.ts";
import { canvas } from "./en/canvas.ts";
import { commands } from "./en/commands.ts";
import { foot } from "./en/foot.ts";
import { keys } from "./en/keys.ts";
import { legend } from "./en/legend.ts";
import { map } from "./en/map.ts";
import { palette } from "./en/palette.ts";
import { problems } from "./en/problems.ts";
import { search } from "./en/search.ts";
import { steps } from "./en/steps.ts";
import { things } from "./en/things.ts";
import { top } from "./en/top.ts";

/** All that a reader of English reads. A message that is not here cannot be asked for. */
export const english = {
  ...app,
  ...canvas,
  ...commands,
  ...foot,
  ...keys,
  ...legend,
  ...map,
  ...palette,
  ...problems,
  ...search,
  ...steps,
  ...things,
  ...top,
} as const;

export type MessageKey = keyof typeof english;

export function isMessageKey(key: unknown): key is MessageKey {
  return typeof key === "string" && Object.hasOwn(english, key);
}
