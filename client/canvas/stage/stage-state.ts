import type { Theme } from "../look/palette.ts";
import { emptyScene, type SceneId, type SceneModel } from "../scene.ts";

/** What changes while a canvas is open and is nobody else's business. */
export type StageState = {
  theme: Theme;
  scene: SceneModel;
  /** What the pointer is over. */
  pointed: SceneId | null;
  /** What the keyboard is at. */
  focused: SceneId | null;
};

export function freshState(theme: Theme): StageState {
  return { theme, scene: emptyScene, pointed: null, focused: null };
}
