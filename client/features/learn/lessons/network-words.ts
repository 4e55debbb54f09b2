import type { Corridor, Network } from "../../../../contract/lessons/network.ts";
import type { MostFlow } from "../../../../contract/lessons/max-flow.ts";
import { type Twin, twinCsv } from "../../../charts/twin.ts";
import { sayLearn } from "../../../messages/say-learn.ts";
import { words } from "../../../messages/words.ts";
import { figureText } from "../model/amount-text.ts";

export type ShownNetwork = {
  /** As it is under the circumstances of the step. */
  readonly network: Network;
  /** The number that stands at each of its places. */
  readonly numbers: ReadonlyMap<string, number>;
  /** What can pass and what holds it to that; null where it may not be told. */
  readonly told: MostFlow | null;
};

/** A way with what it can carry. */
function wayWords({ name, capacity }: Pick<Corridor, "name" | "capacity">): string {
  return sayLearn("lessons.corridor", { name: words(name), capacity: figureText(capacity) });
}

/** The network in words: its ways, and what can pass once that is told. */
export function networkSentence(shown: ShownNetwork): string {
  const { corridors } = shown.network;
  const said = sayLearn("lessons.network-sentence", {
    ways: corridors.length,
    places: shown.numbers.size,
    corridors: corridors.map(wayWords).join(", "),
  });
  const passes = networkCaption(shown);
  return passes === null ? said : `${said} ${passes}`;
}

/** What can pass at most, and what holds it to that. */
export function networkCaption({ network, told }: ShownNetwork): string | null {
  if (told === null) return null;
  const flow = figureText(told.flow);
  const cut = network.corridors.filter(({ key }) => told.cut.includes(key));
  if (cut.length === 0) return sayLearn("lessons.network-flow", { flow });
  const names = cut.map(({ name }) => words(name)).join(", ");
  return sayLearn("lessons.network-cut", { flow, cut: names });
}

/** A way in each row: from where to where, how much it can carry, and whether it is in the cut. */
export function networkTwin(shown: ShownNetwork): Twin {
  return {
    columns: headsOf(shown),
    rows: shown.network.corridors.map((corridor) => ({
      key: corridor.key,
      cells: cellsOf(shown, corridor).map((cell) =>
        typeof cell === "number" ? figureText(cell) : cell,
      ),
    })),
  };
}

export function networkCsv(shown: ShownNetwork): string {
  const rows = shown.network.corridors.map((corridor) => cellsOf(shown, corridor));
  return twinCsv(headsOf(shown), rows);
}

function headsOf({ told }: ShownNetwork): Twin["columns"] {
  return [
    { key: "way", label: sayLearn("lessons.network-way") },
    { key: "from", label: sayLearn("lessons.network-from") },
    { key: "to", label: sayLearn("lessons.network-to") },
    { key: "carries", label: sayLearn("lessons.network-carries") },
    ...(told ? [{ key: "holds", label: sayLearn("lessons.network-holds") }] : []),
  ];
}

function cellsOf({ numbers, told }: ShownNetwork, corridor: Corridor): (string | number)[] {
  const { key, name, from, to, capacity } = corridor;
  const holds = told && sayLearn(told.cut.includes(key) ? "lessons.yes" : "lessons.no");
  return [
    words(name),
    numbers.get(from) ?? "",
    numbers.get(to) ?? "",
    capacity,
    ...(holds === null ? [] : [holds]),
  ];
}
