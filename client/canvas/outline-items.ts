import type { EntityId } from "../../contract/ids.ts";
import { say } from "../messages/say.ts";
import type { Emphasis, SceneCurrent, SceneEdge, SceneId, SceneModel, SceneNode } from "./scene.ts";
import { spokenEdge } from "./spoken.ts";

/** One line of the spoken list. */
export type OutlineItem = {
  readonly id: SceneId;
  readonly text: string;
  readonly isPicked: boolean;
  /** What opens when it is expanded; nothing for a relation. */
  readonly expands: EntityId | null;
};

export type OutlineGroup = { readonly heading: string; readonly items: readonly OutlineItem[] };

/** What things and relations are called as groups. */
export type Headings = { readonly things: string; readonly relations: string };

/** A scene as lists of names, in the order of painting; groups without anything are left out. */
export function outlineOf(scene: SceneModel, headings?: Headings): readonly OutlineGroup[] {
  const groups = [
    {
      heading: say("canvas.territories"),
      items: scene.territories.map((one) => thing(one, one.name, one.emphasis)),
    },
    {
      heading: say("canvas.currents"),
      items: scene.currents.map((one) => thing(one, currentText(one), one.emphasis)),
    },
    {
      heading: headings?.things ?? say("canvas.things"),
      items: scene.nodes.map((one) => thing(one, counted(one, one.name), one.emphasis)),
    },
    {
      heading: headings?.relations ?? say("canvas.relations"),
      items: scene.edges.map((one) => relation(scene, one)),
    },
  ];
  return groups.filter(({ items }) => items.length > 0);
}

function thing({ id }: { readonly id: EntityId }, text: string, emphasis: Emphasis): OutlineItem {
  return { id, text, isPicked: emphasis === "picked", expands: id };
}

function relation(scene: SceneModel, edge: SceneEdge): OutlineItem {
  const sentence = spokenEdge(scene, edge);
  const text = edge.contested ? say("canvas.contested", { text: sentence }) : sentence;
  return { id: edge.id, text, isPicked: edge.emphasis === "picked", expands: null };
}

function currentText(current: SceneCurrent): string {
  const { name, note, contested } = current;
  const noted = note === null ? name : say("canvas.noted", { name, note });
  const text = counted(current, noted);
  return contested ? say("canvas.contested", { text }) : text;
}

function counted({ hiddenNeighbours: count }: SceneNode | SceneCurrent, name: string): string {
  return count > 0 ? say("canvas.hidden", { name, count }) : name;
}
