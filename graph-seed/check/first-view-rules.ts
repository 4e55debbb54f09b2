import { FirstView } from "../first-view.ts";
import type { Located } from "../located.ts";
import { type Complaint, faultAt, type RowFault } from "./fault.ts";
import type { PackIndex } from "./pack-index.ts";
import { complainIf } from "./rule.ts";
import { shapeFaults } from "./shape.ts";

type Checked = { readonly firstView: FirstView | null; readonly faults: readonly RowFault[] };

/** What a pack shows first is in the pack, and has its place on the canvas. */
export function checkFirstView(located: Located<unknown> | null, index: PackIndex): Checked {
  if (!located) return { firstView: null, faults: [] };
  const parsed = FirstView.safeParse(located.row);
  if (!parsed.success) return { firstView: null, faults: shapeFaults(located, parsed.error) };
  const complaints = complaintsAbout(parsed.data, index);
  return { firstView: parsed.data, faults: complaints.map((one) => faultAt(located, one)) };
}

function complaintsAbout(view: FirstView, index: PackIndex): Complaint[] {
  const shown = new Set<string>(view.things);
  return [
    ...view.things.flatMap((id, place) => unplaced(view, index, { id, field: `things[${place}]` })),
    ...view.relations.flatMap((id, place) => loose(id, `relations[${place}]`, { index, shown })),
    ...Object.keys(view.positions).flatMap((id) => absent(id, "positions", shown)),
    ...Object.keys(view.territories).flatMap((id) => noTerritory(id, { index, shown })),
    ...Object.keys(view.currents).flatMap((id) => noCurrent(id, { index, shown })),
    ...Object.entries(view.currents).flatMap(([id, { legs }]) =>
      legs.flatMap(({ from, to }) => [from, to].flatMap((end) => noEnd(id, end, view))),
    ),
  ];
}

type Shown = { readonly index: PackIndex; readonly shown: ReadonlySet<string> };

function unplaced(view: FirstView, index: PackIndex, thing: { id: string; field: string }) {
  const { id, field } = thing;
  const kind = index.kinds.get(id);
  if (kind === undefined) return [unknown(field, id)];
  const placed = kind === "Flow" || id in view.positions || id in view.territories;
  return complainIf(!placed, {
    field,
    rule: "placed",
    message: `"${id}" has neither a position nor a territory. Add one.`,
  });
}

function loose(id: string, field: string, { index, shown }: Shown): Complaint[] {
  const relation = index.relations.get(id);
  if (!relation) return [unknown(field, id)];
  const end = [relation.from, relation.to].find((one) => !shown.has(one));
  return complainIf(end !== undefined, {
    field,
    rule: "ends-shown",
    message: `"${id}" ends at "${end}", which is not shown. Add it to things.`,
  });
}

function absent(id: string, field: string, shown: ReadonlySet<string>): Complaint[] {
  return complainIf(!shown.has(id), {
    field: `${field}.${id}`,
    rule: "thing-shown",
    message: `"${id}" is not shown. Add it to things, or remove it here.`,
  });
}

function noTerritory(id: string, { index, shown }: Shown): Complaint[] {
  const kind = index.kinds.get(id);
  return [
    ...absent(id, "territories", shown),
    ...complainIf(kind !== undefined && kind !== "Place", {
      field: `territories.${id}`,
      rule: "territory-of-place",
      message: `Only a Place has a territory, and this is a ${kind}. Give it a position.`,
    }),
  ];
}

function noCurrent(id: string, { index, shown }: Shown): Complaint[] {
  const kind = index.kinds.get(id);
  return [
    ...absent(id, "currents", shown),
    ...complainIf(kind !== undefined && kind !== "Flow", {
      field: `currents.${id}`,
      rule: "current-of-flow",
      message: `Only a Flow is a current, and this is a ${kind}. Remove it here.`,
    }),
  ];
}

function noEnd(id: string, end: string, { territories, positions }: FirstView): Complaint[] {
  return complainIf(!(end in territories) && !(end in positions), {
    field: `currents.${id}.legs`,
    rule: "leg-between-shown",
    message: `A leg ends at "${end}", which has no place in the view. Correct the leg.`,
  });
}

function unknown(field: string, id: string): Complaint {
  return { field, rule: "dangling-reference", message: `The pack has no "${id}". Correct the id.` };
}
