import type { CanvasProps } from "../props.ts";
import type { SceneId, SceneModel } from "../scene.ts";
import { type Direction, type KeyAct, nextStop, type ThingAct, type ViewAct } from "./keys.ts";
import type { Stage } from "./stage.ts";

export type KeyRoom = {
  readonly stage: Stage;
  readonly props: CanvasProps;
  readonly focus: SceneId | null;
};

/** Does what a key asks for. The answer is what the keyboard is at then. */
export function perform(act: KeyAct, room: KeyRoom): SceneId | null {
  const focus = room.focus ?? pickedIn(room.props.scene);
  if (act.act !== "pick" && act.act !== "expand" && act.act !== "menu") {
    return withView(act, { ...room, focus });
  }
  if (focus) withThing(act, room, focus);
  return focus;
}

function withView(act: ViewAct, room: KeyRoom): SceneId | null {
  const { stage, props, focus } = room;
  switch (act.act) {
    case "go":
      return go(act.direction, room);
    case "clear":
      props.onClearPick();
      stage.focus(null);
      return null;
    case "zoom":
      stage.zoomBy(act.factor);
      return focus;
    case "fit":
      stage.fit();
      return focus;
  }
}

function withThing(act: ThingAct, { stage, props }: KeyRoom, focus: SceneId): void {
  const { nodes, currents } = props.scene;
  switch (act.act) {
    case "pick":
      return props.onPick([focus], act.mode);
    case "expand": {
      const thing = [...nodes, ...currents].find(({ id }) => id === focus);
      return thing && props.onExpand(thing.id);
    }
    case "menu": {
      const where = stage.whereIs(focus);
      return where ? props.onMenu(focus, where.page) : undefined;
    }
  }
}

function go(direction: Direction, { stage, props: { scene }, focus }: KeyRoom): SceneId | null {
  const stops = [...scene.nodes, ...scene.currents].flatMap(({ id }) => {
    const where = stage.whereIs(id);
    return where ? [{ id, middle: where.place }] : [];
  });
  const next = nextStop(stops, focus, direction) ?? focus;
  stage.focus(next);
  return next;
}

function pickedIn({ nodes, currents }: SceneModel): SceneId | null {
  return [...nodes, ...currents].find(({ emphasis }) => emphasis === "picked")?.id ?? null;
}
