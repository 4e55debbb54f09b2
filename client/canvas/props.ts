import type { EntityId } from "../../contract/ids.ts";
import type { Point } from "../../contract/scene.ts";
import type { Camera } from "../workspace/workspace.ts";
import type { Rect } from "./geometry/shapes.ts";
import type { Theme } from "./look/palette.ts";
import type { SceneId, SceneModel } from "./scene.ts";

export type CanvasProps = {
  readonly scene: SceneModel;
  /** What it is and how the keyboard goes about it, where it is no map. */
  readonly label?: string;
  readonly theme: Theme;
  /** Where to look at first; null fits the whole picture, and keeps it fitted until moved by hand. */
  readonly camera: Camera | null;
  /** Where the view came to rest; never each frame. */
  readonly onCamera: (camera: Camera) => void;
  readonly onPick: (ids: readonly SceneId[], mode: "replace" | "add") => void;
  readonly onClearPick: () => void;
  readonly onExpand: (id: EntityId) => void;
  /** Once a drag, with all that moved: a thing by its middle, a territory by its top left corner. */
  readonly onMove: (positions: Readonly<Record<EntityId, Point>>) => void;
  /** A point of the page in CSS pixels; no id for the ground. */
  readonly onMenu: (id: SceneId | null, at: Point) => void;
  readonly onReady: (handle: CanvasHandle) => void;
};

export type CanvasHandle = {
  readonly fit: () => void;
  readonly zoomBy: (factor: number) => void;
  readonly reveal: (ids: readonly SceneId[]) => void;
  /** The next stroke over the canvas rings things in; they are picked. Escape gives it up. */
  readonly startLasso: () => void;
  /** Free places for new things near one that is there; what is there stays. */
  readonly place: (
    ids: readonly EntityId[],
    around: EntityId,
    ties?: Ties,
  ) => Promise<Readonly<Record<EntityId, Point>>>;
  /** Fields that are taken by what is no thing: where currents run, and names. */
  readonly taken: () => readonly Rect[];
};

/** What new things are tied to, where that is known. */
export type Ties = {
  /** The territory each lies in. */
  readonly homes?: ReadonlyMap<EntityId, EntityId>;
  readonly edges?: readonly { readonly from: EntityId; readonly to: EntityId }[];
};
