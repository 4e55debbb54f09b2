import type { EntityId, RelationId } from "../../contract/ids.ts";
import type { Leg, Point } from "../../contract/scene.ts";
import type { Layer } from "../../graph-seed/ontology/layers.ts";

/**
 * What the canvas draws, as plain data: everything is decided, in words and in numbers, before it
 * comes here. Lengths are canvas units (a unit is a pixel at zoom 1), north is up. Order is the
 * order of painting and of the spoken list. An id stands once in a scene, whatever it names.
 */
export type SceneModel = {
  readonly territories: readonly SceneTerritory[];
  readonly borders: readonly SceneBorder[];
  readonly currents: readonly SceneCurrent[];
  readonly edges: readonly SceneEdge[];
  readonly nodes: readonly SceneNode[];
  /** Where flows of a model come from outside of it or go to. */
  readonly clouds?: readonly SceneCloud[];
};

/** What can be picked: a thing, a territory or a current by its entity, a line by its relation. */
export type SceneId = EntityId | RelationId;

/**
 * How strongly something is drawn. Picked carries the ring; what is lit lies on the path in view,
 * and is an end of it where it carries the ring too; near stays as it is; the rest dims.
 */
export type Emphasis = "normal" | "picked" | "lit" | "end" | "near" | "dimmed";

/** A thing drawn as a small disc or square with its name, or a variable of a model. */
export type SceneNode = {
  readonly id: EntityId;
  readonly kind: string;
  /** Lucide's name of the picture of its kind. */
  readonly icon: string;
  readonly shape: Shape;
  /** In whose colour a variable is outlined; a thing is ink. */
  readonly layer?: Layer | null;
  readonly name: string;
  /** The name within a sentence; without it, the name. */
  readonly spoken?: string;
  readonly position: Point;
  /** Whether it exists yet: what is only proposed has a dashed outline. */
  readonly standing: "actual" | "proposed";
  /** Neighbours that are not on screen; none, no badge. */
  readonly hiddenNeighbours: number;
  readonly rank: Rank;
  readonly emphasis: Emphasis;
};

/** Things are discs and squares; of a model a stock is a box, a flow a valve, the rest spots. */
export type Shape = "disc" | "square" | "stock" | "valve" | "spot";

/** Which names stay when there is no room for all: most relations first, then best supported. */
export type Rank = { readonly degree: number; readonly support: number };

/** A relation drawn as a thin line. Its ends are things, pills or territories of the same scene. */
export type SceneEdge = {
  readonly id: RelationId;
  readonly from: EntityId;
  readonly to: EntityId;
  readonly layer: Layer | null;
  /** What it says between its ends ("supplies"), shown where it is picked or pointed at. */
  readonly reading: string;
  /** A symmetric relation carries no head. */
  readonly symmetric: boolean;
  /** Dashed: its best claim is limited by a word, or does not say how things are. */
  readonly hedged: boolean;
  readonly contested: boolean;
  /** How it is drawn where one variable of a model acts on another. */
  readonly acts?: SceneAct;
  readonly emphasis: Emphasis;
};

/** What a line of a model adds: a sign at its head, or the walls of a pipe. */
export type SceneAct = {
  readonly line: "link" | "pipe";
  /** Whether it moves its end the same way or the other way; a pipe says so by where it leads. */
  readonly sign: "+" | "−" | null;
  /** Two bars across it: what it leads to answers late. */
  readonly delayed: boolean;
  /** How far its middle lies off the straight way; null leaves that to the canvas. */
  readonly bend: number | null;
  /** The whole of it in words: "More of price means less of sales." */
  readonly sentence: string;
};

/** What is outside a model, drawn where a pipe comes from no stock or goes to none. */
export type SceneCloud = {
  readonly valve: EntityId;
  /** The stock at the other side of the valve. */
  readonly stock: EntityId;
  /** Whether the stuff comes from the cloud or goes to it. */
  readonly way: "from" | "to";
  readonly layer: Layer | null;
  readonly emphasis: Emphasis;
};

/** A place drawn as a field; what lies in it moves with it. */
export type SceneTerritory = {
  readonly id: EntityId;
  readonly name: string;
  /** The name within a sentence; without it, the name. */
  readonly spoken?: string;
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The end its name stands at. */
  readonly label: "top" | "bottom";
  readonly emphasis: Emphasis;
};

/** A common border of two territories, drawn as a dotted hairline between them. */
export type SceneBorder = {
  readonly id: RelationId;
  readonly between: readonly [EntityId, EntityId];
  readonly emphasis: Emphasis;
};

/** A flow drawn as a current whose pill is its node. */
export type SceneCurrent = {
  readonly id: EntityId;
  readonly layer: Layer | null;
  readonly name: string;
  /** The name within a sentence; without it, the name. */
  readonly spoken?: string;
  /** What its pill says where the whole name would be too much; without it, the name. */
  readonly label?: string;
  /** How much more or less it carries while a model runs ("+29 %"); its label says so, too. */
  readonly change?: string;
  /** A few words at its pill, such as "often through China". */
  readonly note: string | null;
  /** Width of the bed: 14 to 24, and 4 to 44 while a model runs. */
  readonly weight: number;
  readonly hedged: boolean;
  readonly contested: boolean;
  /** Ends of a leg are territories or things of the same scene. */
  readonly legs: readonly SceneLeg[];
  /** Neighbours that are not on screen; none, no badge. */
  readonly hiddenNeighbours: number;
  readonly rank: Rank;
  readonly emphasis: Emphasis;
};

/** One stretch of a current; where it says so, it is dashed or faint whatever the current is. */
export type SceneLeg = Leg & { readonly hedged?: boolean; readonly emphasis?: Emphasis };

export const emptyScene: SceneModel = {
  territories: [],
  borders: [],
  currents: [],
  edges: [],
  nodes: [],
};
