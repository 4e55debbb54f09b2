import cytoscape from "cytoscape";

import type { Drawing } from "../drawing.ts";
import { hitTest, thingsIn } from "../hit/hit-test.ts";
import type { Theme } from "../look/palette.ts";
import { openRendererDoor } from "../renderer-door.ts";
import { createCameraman } from "./cameraman.ts";
import { listen } from "./gestures.ts";
import { createMeasure } from "./measure.ts";
import { createModel, stylesheet } from "./model.ts";
import { createPicture } from "./picture.ts";
import { placeIn, placesInside, sightOf } from "./places.ts";
import { frameShower } from "./show-frame.ts";
import { freshState } from "./stage-state.ts";
import type { Stage, StageEvents } from "./stage.ts";
import { quick } from "./tween.ts";
import { wholeOf, zoomBounds } from "./view.ts";
import { zoomByWheel } from "./wheel.ts";

/** Opens the canvas in an element of the page. Starts empty, in the middle of nowhere. */
export function openStage(container: HTMLElement, theme: Theme, events: StageEvents): Stage {
  const font = getComputedStyle(container).fontFamily || "sans-serif";
  const { measure, forget } = createMeasure(font);
  const picture = createPicture(measure);
  const state = freshState(theme);
  const cy = openCore(container);
  const repaint = () => void cy.forceRender();
  const now = (): Drawing => picture.at(cy.zoom());
  const camera = createCameraman({
    cy,
    events,
    whole: () => wholeOf(now()),
    settle: (seen) => {
      picture.settle(seen, cy.zoom());
      repaint();
    },
  });
  openRendererDoor(cy, {
    find: (point, finger) =>
      hitTest(point, { drawing: now(), labels: picture.labels(), zoom: cy.zoom(), finger }),
    findIn: (box) => thingsIn(box, now()),
    paint: frameShower({ cy, font, state, picture }),
  });
  listen({ cy, container, events, state, picture, repaint });
  const stopFonts = whenFontsCome(() => {
    forget();
    picture.reset();
    camera.rest();
  });
  const stopWheel = zoomByWheel(cy, container, quick);
  const model = createModel(cy);

  return {
    show: (scene) => {
      state.scene = scene;
      picture.show(scene);
      model.sync(now());
      camera.rest();
    },
    setTheme: (next) => {
      state.theme = next;
      repaint();
    },
    setCamera: camera.setCamera,
    fit: camera.fit,
    zoomBy: camera.zoomBy,
    reveal: (ids) => {
      const sight = { drawing: now(), labels: picture.labels(), zoom: cy.zoom() };
      camera.reveal(sightOf(sight, ids));
    },
    focus: (id) => {
      state.focused = id;
      const place = id && placeIn(now(), id);
      if (place) camera.reveal([place.rect]);
      repaint();
    },
    whereIs: (id) => {
      const place = placeIn(now(), id);
      return place && { place: place.middle, page: camera.pageOf(place.middle) };
    },
    inside: (outline) => placesInside(now(), outline.map(camera.placeOf)),
    drawing: now,
    isOpen: () => !cy.destroyed(),
    destroy: () => {
      model.stop();
      stopFonts();
      stopWheel();
      camera.stop();
      cy.destroy();
    },
  };
}

function openCore(container: HTMLElement): cytoscape.Core {
  return cytoscape({
    container,
    style: stylesheet,
    minZoom: zoomBounds.least,
    maxZoom: zoomBounds.most,
    // What is picked is decided by whoever holds the scene.
    autounselectify: true,
    boxSelectionEnabled: true,
  });
}

function whenFontsCome(then: () => void): () => void {
  document.fonts.addEventListener("loadingdone", then);
  return () => document.fonts.removeEventListener("loadingdone", then);
}
