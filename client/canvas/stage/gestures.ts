import type { Core, EventObject, EventObjectNode } from "cytoscape";

import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import type { SceneId, SceneModel } from "../scene.ts";
import { moveScene, movingWith, type Moves, placesOf, shifted } from "./move-scene.ts";
import type { Picture } from "./picture.ts";
import type { StageEvents } from "./stage.ts";
import type { StageState } from "./stage-state.ts";

type Room = {
  readonly cy: Core;
  readonly container: HTMLElement;
  readonly events: StageEvents;
  readonly state: StageState;
  readonly picture: Picture;
  readonly repaint: () => void;
};

/** Turns what Cytoscape notices into what a person did. It ends with the core it listens to. */
export function listen(room: Room): void {
  listenForPicks(room);
  listenForBoxes(room);
  listenForPointing(room);
  listenForDrags(room);
}

function listenForPicks({ cy, events, state }: Room): void {
  // Two quick taps on two things are no double tap, though Cytoscape takes them for one.
  let taps: readonly (SceneId | null)[] = [];
  cy.on("tap", (event) => {
    const id = idOf(event, cy, state.scene);
    taps = [id, ...taps.slice(0, 1)];
    if (id === null) events.onClearPick();
    else events.onPick([id], adds(event) ? "add" : "replace");
  });
  cy.on("dbltap", (event) => {
    const entity = entityOf(state.scene, idOf(event, cy, state.scene));
    const twice = taps[0] === taps[1] && !adds(event);
    if (entity && twice) events.onExpand(entity);
  });
  cy.on("cxttap taphold", (event) => {
    const page = pageOf(event);
    if (page) events.onMenu(idOf(event, cy, state.scene), page);
  });
}

/** What was boxed comes thing by thing after the box has ended. */
function listenForBoxes({ cy, events, state }: Room): void {
  let boxed: SceneId[] = [];
  cy.on("boxend", () => {
    boxed = [];
    queueMicrotask(() => {
      if (boxed.length > 0) events.onPick(boxed, "add");
    });
  });
  cy.on("box", "node", (event) => {
    const id = idOf(event, cy, state.scene);
    if (id) boxed.push(id);
  });
}

function listenForPointing({ cy, container, state, repaint }: Room): void {
  const point = (id: SceneId | null): void => {
    const isLand = state.scene.territories.some((territory) => territory.id === id);
    state.pointed = id;
    container.style.setProperty("cursor", id === null || isLand ? "" : "pointer");
    repaint();
  };
  cy.on("mouseover", "node, edge", (event) => point(idOf(event, cy, state.scene)));
  cy.on("mouseout", "node, edge", () => point(null));
}

function listenForDrags({ cy, events, state, picture, repaint }: Room): void {
  let grabbed: { readonly places: Moves; readonly from: Point } | null = null;
  const moved = ({ target }: EventObjectNode): Moves | null => {
    const { x, y } = target.position();
    return grabbed && shifted(grabbed.places, { x: x - grabbed.from.x, y: y - grabbed.from.y });
  };
  cy.on("grab", "node", (event: EventObjectNode) => {
    const id = entityOf(state.scene, idOf(event, cy, state.scene));
    const { x, y } = event.target.position();
    grabbed = id && { places: placesOf(state.scene, movingWith(state.scene, id)), from: { x, y } };
  });
  cy.on("drag", "node", (event: EventObjectNode) => {
    const moves = moved(event);
    if (moves) picture.follow(moveScene(state.scene, moves));
    repaint();
  });
  cy.on("dragfree", "node", (event: EventObjectNode) => {
    const moves = moved(event);
    grabbed = null;
    if (moves) events.onMove(moves);
  });
}

/** Our id of what an event befell; null for the ground. */
function idOf(event: EventObject, cy: Core, scene: SceneModel): SceneId | null {
  if (event.target === cy) return null;
  const name = nameOf(event);
  const all: readonly { readonly id: SceneId }[] = [...things(scene), ...scene.edges];
  return all.find(({ id }) => id === name)?.id ?? null;
}

function nameOf(event: EventObjectNode): string {
  return event.target.id();
}

function entityOf(scene: SceneModel, id: SceneId | null): EntityId | null {
  return things(scene).find((one) => one.id === id)?.id ?? null;
}

function things({
  nodes,
  currents,
  territories,
}: SceneModel): readonly { readonly id: EntityId }[] {
  return [...nodes, ...currents, ...territories];
}

function adds({ originalEvent }: EventObject): boolean {
  const { shiftKey, ctrlKey, metaKey } = originalEvent;
  return shiftKey || ctrlKey || metaKey;
}

/** Where on the page a mouse or a finger was. */
function pageOf({ originalEvent }: EventObject): Point | null {
  const event: Event = originalEvent;
  if (event instanceof MouseEvent) return { x: event.clientX, y: event.clientY };
  if (!(event instanceof TouchEvent)) return null;
  const touch = event.touches[0] ?? event.changedTouches[0];
  return touch ? { x: touch.clientX, y: touch.clientY } : null;
}
