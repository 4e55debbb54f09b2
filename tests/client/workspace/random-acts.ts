import * as fc from "fast-check";

import type { ModelRun } from "../../../contract/dynamics/model-run.ts";
import type { GraphNode } from "../../../contract/graph.ts";
import { forgetDocuments, switchDocuments } from "../../../client/workspace/acts/documents.ts";
import {
  clearFilters,
  showOnlyLayer,
  toggleKind,
  toggleLayer,
  toggleSureness,
} from "../../../client/workspace/acts/filter.ts";
import { hide, leaveOut, showAllHidden } from "../../../client/workspace/acts/hide.ts";
import { moveThings } from "../../../client/workspace/acts/move.ts";
import { clearPick, pick } from "../../../client/workspace/acts/pick.ts";
import {
  askedChanges,
  leavePathsAct,
  pickPathAct,
  shownPath,
} from "../../../client/workspace/acts/paths.ts";
import { runAct } from "../../../client/workspace/acts/run.ts";
import { reveal } from "../../../client/workspace/acts/reveal.ts";
import { sentence } from "../../../client/workspace/acts/sentence.ts";
import { openView } from "../../../client/workspace/acts/view.ts";
import type { Act } from "../../../client/workspace/step.ts";
import type { ThingId, Workspace } from "../../../client/workspace/workspace.ts";
import { aNode, anEdge, aStart, contentsOf, document } from "../support/build.ts";
import { aFoundPath, aQuestion } from "../support/some-paths.ts";

/** Something a user may do next, whatever there is. */
type Doing = (workspace: Workspace) => Act;

const slugs = ["china", "mexico", "india", "canada", "guatemala", "belize"];
const nodes = slugs.map((slug) => aNode(slug));
const edges = slugs.flatMap((from) => slugs.map((to) => anEdge(from, to)));
const contents = contentsOf(nodes, edges);
const name = (id: ThingId) => id.toUpperCase();

const someNodes = fc.subarray(nodes, { minLength: 1 });
const someIds = fc.subarray<ThingId>(
  [...nodes, ...edges].map(({ id }) => id),
  {
    minLength: 1,
    maxLength: 5,
  },
);
const somePath = fc.subarray(slugs, { minLength: 2 }).map((through) => aFoundPath(through));
const aPoint = fc.record({ x: fc.integer(), y: fc.integer() });
const texts = ["a", "b", "c", "d"].map((slug) => ({ id: document(slug), title: slug }));
const layers = ["precursors", "drugs", "money", "none"] as const;

const anAmount = fc.oneof(fc.constantFrom("never" as const), fc.integer({ min: 0, max: 9 }));
const aRun: fc.Arbitrary<ModelRun> = fc.record({
  model: fc.constantFrom("flows", "trust"),
  until: fc.integer({ min: 1, max: 780 }),
  scenario: fc.record({
    base: fc.dictionary(fc.constantFrom("ib", "fee", "tau_alt"), anAmount),
    changes: fc.array(
      fc.record({
        key: fc.constantFrom("ib", "sw_price"),
        value: anAmount,
        from: fc.integer({ min: 0, max: 60 }),
        to: fc.option(fc.integer({ min: 61, max: 120 }), { nil: null }),
      }),
      { maxLength: 3 },
    ),
  }),
});

function among(found: readonly GraphNode[]) {
  const ids = new Set(found.map(({ id }) => id));
  return edges.filter(({ from, to }) => ids.has(from) && ids.has(to));
}

function placesOf(found: readonly GraphNode[], point: { x: number; y: number }) {
  return Object.fromEntries(found.map(({ id }) => [id, point]));
}

/** Any act of the product with any reasonable arguments. */
export const aDoing: fc.Arbitrary<Doing> = fc.oneof(
  fc.constant<Doing>((workspace) => openView(workspace, aStart())),
  fc.constant<Doing>(clearPick),
  fc.constant<Doing>(showAllHidden),
  fc.constant<Doing>(clearFilters),
  fc.constant<Doing>((workspace) => leavePathsAct(workspace, {})),
  fc
    .tuple(somePath, fc.integer({ min: 1, max: 12 }))
    .map<Doing>(([path, maxHops]) => (workspace) => ({
      sentence: sentence("steps.paths-asked", { from: "China", to: "Mexico", count: 1 }),
      question: { endpoint: "paths", input: { from: ["place/china"], to: ["place/mexico"] } },
      changes: askedChanges(workspace, {
        question: aQuestion({ maxHops }),
        path: shownPath(path),
      }),
    })),
  fc.tuple(somePath, someNodes, aPoint).map<Doing>(
    ([path, found, point]) =>
      (workspace) =>
        pickPathAct(workspace, {
          path: shownPath(path),
          places: placesOf(found, point),
          back: {},
          sentence: sentence("steps.path-picked", { number: 2, count: 3 }),
        }),
  ),
  fc.tuple(someIds, fc.constantFrom("replace", "add", "toggle")).map<Doing>(
    ([ids, mode]) =>
      (workspace) =>
        pick(workspace, ids, mode, name),
  ),
  someIds.map<Doing>((ids) => (workspace) => hide(workspace, ids, contents, name)),
  someIds.map<Doing>((ids) => (workspace) => leaveOut(workspace, ids.filter(isThere(workspace)))),
  fc.tuple(someNodes, aPoint, fc.option(someIds, { nil: undefined })).map<Doing>(
    ([found, point, picked]) =>
      (workspace) =>
        reveal(workspace, {
          found: { nodes: found, edges: among(found) },
          positions: placesOf(found, point),
          sentence: sentence("steps.shown", { name: "it" }),
          question: { endpoint: "expand", input: { ids: found.map(({ id }) => id) } },
          ...(picked ? { pick: picked } : {}),
        }),
  ),
  fc.tuple(someNodes, aPoint).map<Doing>(
    ([moved, point]) =>
      (workspace) =>
        moveThings(workspace, placesOf(moved, point), name),
  ),
  fc
    .subarray(texts)
    .map<Doing>(
      (on) => (workspace) =>
        switchDocuments(workspace, texts, (id) => on.some((text) => text.id === id)),
    ),
  fc
    .option(aRun, { nil: null })
    .map<Doing>(
      (run) => (workspace) =>
        runAct(workspace, run, sentence("steps.run-plain", { model: "The four flows" })),
    ),
  fc.subarray(texts).map<Doing>((left) => (workspace) => forgetDocuments(workspace, left)),
  fc
    .constantFrom(...layers)
    .map<Doing>((layer) => (workspace) => toggleLayer(workspace, layer, layer)),
  fc
    .constantFrom(...layers)
    .map<Doing>((layer) => (workspace) => showOnlyLayer(workspace, layer, layers, layer)),
  fc
    .constantFrom("Place", "Flow", "Factor")
    .map<Doing>((kind) => (workspace) => toggleKind(workspace, kind, kind)),
  fc
    .constantFrom("stated", "hedged", "contested")
    .map<Doing>((sureness) => (workspace) => toggleSureness(workspace, sureness, sureness)),
);

function isThere({ things, relations }: Workspace) {
  const there: Readonly<Partial<Record<string, true>>> = { ...things, ...relations };
  return (id: ThingId) => there[id] === true;
}
