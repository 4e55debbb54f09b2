import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import type { Camera } from "../../workspace/workspace.ts";
import type { Drawing } from "../drawing.ts";
import type { Theme } from "../look/palette.ts";
import type { SceneId, SceneModel } from "../scene.ts";

/** What a person did with the canvas, in our ids. */
export type StageEvents = {
  readonly onPick: (ids: readonly SceneId[], mode: "replace" | "add") => void;
  readonly onClearPick: () => void;
  readonly onExpand: (id: EntityId) => void;
  /** Once a drag: a thing by its middle, a territory by its top left corner. */
  readonly onMove: (positions: ReadonlyMap<EntityId, Point>) => void;
  /** A point of the page, in CSS pixels. */
  readonly onMenu: (id: SceneId | null, at: Point) => void;
  readonly onCamera: (camera: Camera) => void;
};

/** The canvas, without React. */
export type Stage = {
  readonly show: (scene: SceneModel) => void;
  readonly setTheme: (theme: Theme) => void;
  readonly setCamera: (camera: Camera | null) => void;
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly reveal: (ids: readonly SceneId[]) => void;
  /** Marks what the keyboard is at, and brings it into view. */
  readonly focus: (id: SceneId | null) => void;
  /** Where something is drawn, in canvas units and on the page. */
  readonly whereIs: (id: SceneId) => { readonly place: Point; readonly page: Point } | null;
  /** All that lies inside an outline given in points of the page. */
  readonly inside: (outline: readonly Point[]) => readonly SceneId[];
  /** The shapes as they stand now. */
  readonly drawing: () => Drawing;
  /** False once it is destroyed; effects of a page that is being replaced may still call. */
  readonly isOpen: () => boolean;
  readonly destroy: () => void;
};
