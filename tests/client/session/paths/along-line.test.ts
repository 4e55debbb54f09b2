import * as fc from "fast-check";
import { describe, expect, it } from "vitest";

import { alongLine, type LineTask } from "../../../../client/session/paths/along-line.ts";
import type { Field } from "../../../../client/session/paths/line-ground.ts";
import type { EntityId } from "../../../../contract/ids.ts";
import type { Point } from "../../../../contract/scene.ts";
import { place } from "../../support/build.ts";

const slugs = ["a", "b", "c", "d", "e", "f"];
const ids = slugs.map(place);
const [a, b, c] = [place("a"), place("b"), place("c")];

const at = (x: number, y: number): Field => ({ x, y, width: 0, height: 0 });
const openGround = { things: [], taken: [], territories: [] };

/** So many things of a path that may all move, on empty ground. */
function aLine(count: number, more: Partial<LineTask> = {}): LineTask {
  return {
    nodes: ids.slice(0, count),
    fixed: new Map(),
    lying: new Map(),
    homes: new Map(),
    ground: openGround,
    ...more,
  };
}

describe("a path laid along a line", () => {
  it("reads level from left to right about where it lay, where nothing of it stays", () => {
    const lying = new Map([
      [a, { x: 200, y: 0 }],
      [b, { x: 0, y: 90 }],
      [c, { x: 100, y: 210 }],
    ]);
    expect(alongLine(aLine(3, { lying }))).toEqual({
      "place/a": { x: -70, y: 100 },
      "place/b": { x: 100, y: 100 },
      "place/c": { x: 270, y: 100 },
    });
  });

  it("is spread evenly between two that stay", () => {
    const fixed = new Map([
      [a, at(0, 0)],
      [place("d"), at(300, 600)],
    ]);
    expect(alongLine(aLine(4, { fixed }))).toEqual({
      "place/b": { x: 100, y: 200 },
      "place/c": { x: 200, y: 400 },
    });
  });

  it("keeps room for names between two that stay too near", () => {
    const fixed = new Map([
      [a, at(0, 0)],
      [place("d"), at(200, 0)],
    ]);
    const { [b]: one, [c]: other } = alongLine(aLine(4, { fixed }));
    expect([one?.x, other?.x, one?.y === other?.y]).toEqual([42, 158, true]);
    expect(Math.abs(one?.y ?? 0)).toBeGreaterThan(60);
  });

  it("goes on to both sides of one that stays", () => {
    const fixed = new Map([[b, at(0, 10)]]);
    expect(alongLine(aLine(3, { fixed }))).toEqual({
      "place/a": { x: -170, y: 10 },
      "place/c": { x: 170, y: 10 },
    });
  });

  it("runs from border to border between territories, and on past the last", () => {
    const territories = [
      { x: 0, y: 0, width: 200, height: 200 },
      { x: 600, y: 0, width: 200, height: 200 },
    ] as const;
    const fixed = new Map<EntityId, Field>([
      [a, territories[0]],
      [c, territories[1]],
    ]);
    expect(alongLine(aLine(4, { fixed, ground: { ...openGround, territories } }))).toEqual({
      "place/b": { x: 400, y: 100 },
      "place/d": { x: 970, y: 100 },
    });
  });

  it("reads to the left where those that stay do", () => {
    const fixed = new Map([
      [a, at(500, 0)],
      [b, at(100, 0)],
    ]);
    expect(alongLine(aLine(3, { fixed }))).toEqual({ "place/c": { x: -70, y: 0 } });
  });

  it("lies as a whole beside what is taken", () => {
    const fixed = new Map([
      [a, at(0, 0)],
      [place("d"), at(600, 0)],
    ]);
    const taken = [{ x: 180, y: -20, width: 40, height: 40 }];
    expect(alongLine(aLine(4, { fixed, ground: { ...openGround, taken } }))).toEqual({
      "place/b": { x: 200, y: -84 },
      "place/c": { x: 400, y: -84 },
    });
  });
});

describe("things of a path that lie in a territory", () => {
  const home = { x: 0, y: 0, width: 500, height: 300 };
  const homes = new Map([
    [b, home],
    [c, home],
  ]);
  const ground = { ...openGround, territories: [home] };

  it("stay where they lie while they read the way the path runs", () => {
    const lying = new Map([
      [b, { x: 100, y: 60 }],
      [c, { x: 300, y: 120 }],
    ]);
    const fixed = new Map([[a, home]]);
    expect(alongLine(aLine(3, { fixed, homes, lying, ground }))).toEqual({
      "place/b": { x: 100, y: 60 },
      "place/c": { x: 300, y: 120 },
    });
  });

  it("are set in a row within it where they do not, clear of what else lies there", () => {
    const lying = new Map([
      [b, { x: 300, y: 100 }],
      [c, { x: 100, y: 100 }],
    ]);
    const things = [{ x: 200, y: 100 }];
    const laid = alongLine(aLine(3, { homes, lying, ground: { ...ground, things } }));
    const { [b]: one, [c]: other } = laid;
    if (!one || !other) throw new Error("Neither was laid.");
    expect([other.x - one.x, other.y - one.y]).toEqual([150, 0]);
    expect(Math.abs(one.y - 100)).toBeGreaterThan(48);
    expect([one, other].every(({ x, y }) => x > 0 && x < 500 && y > 0 && y < 300)).toBe(true);
  });

  it("stay where there is no room for a row", () => {
    const small = { x: 0, y: 0, width: 150, height: 90 };
    const lying = new Map([
      [b, { x: 90, y: 40 }],
      [c, { x: 40, y: 40 }],
    ]);
    const inSmall = new Map([
      [b, small],
      [c, small],
    ]);
    expect(alongLine(aLine(3, { homes: inSmall, lying, ground }))).toMatchObject({
      "place/b": { x: 90, y: 40 },
      "place/c": { x: 40, y: 40 },
    });
  });
});

function isIn({ x, y, width, height }: Field, point: Point): boolean {
  return point.x > x && point.x < x + width && point.y > y && point.y < y + height;
}

describe("any path laid along a line", () => {
  const coordinate = fc.integer({ min: -600, max: 600 });
  const aPoint = fc.record({ x: coordinate, y: coordinate });
  const aField = fc.record({
    x: coordinate,
    y: coordinate,
    width: fc.integer({ min: 20, max: 300 }),
    height: fc.integer({ min: 20, max: 300 }),
  });
  const aTask = fc
    .record({
      count: fc.integer({ min: 2, max: ids.length }),
      staying: fc.dictionary(fc.constantFrom(...ids), aPoint, { maxKeys: 3 }),
      things: fc.array(aPoint, { maxLength: 12 }),
      taken: fc.array(aField, { maxLength: 3 }),
      territories: fc.array(aField, { maxLength: 2 }),
    })
    .map(({ count, staying, ...ground }) => {
      const nodes = ids.slice(0, count);
      const fixed = new Map(
        nodes.flatMap((id) => (staying[id] ? [[id, at(staying[id].x, staying[id].y)]] : [])),
      );
      return aLine(count, {
        fixed,
        ground,
      });
    });
  const often = { numRuns: 200, seed: 3 };

  it("moves none that stays and leaves none out", () => {
    fc.assert(
      fc.property(aTask, (task) => {
        expect(Object.keys(alongLine(task))).toEqual(
          task.nodes.filter((id) => !task.fixed.has(id)),
        );
      }),
      often,
    );
  });

  it("lays none on another, on a current or in a territory", () => {
    fc.assert(
      fc.property(aTask, (task) => {
        const laid = Object.values(alongLine(task)).flatMap((point) => point ?? []);
        const { taken, territories } = task.ground;
        const things = [...task.ground.things, ...task.fixed.values()];
        const amiss = laid.filter(
          (one, order) =>
            [...things, ...laid.slice(0, order)].some(
              ({ x, y }) => Math.abs(x - one.x) < 46 && Math.abs(y - one.y) < 46,
            ) || [...taken, ...territories].some((field) => isIn(field, one)),
        );
        expect(amiss).toEqual([]);
      }),
      often,
    );
  });

  it("reads in the order of the path where nothing of it stays, and between two that do", () => {
    fc.assert(
      fc.property(aTask, fc.boolean(), aPoint, aPoint, (task, isHeld, from, to) => {
        fc.pre(Math.hypot(to.x - from.x, to.y - from.y) > 1);
        const last = task.nodes.at(-1) ?? a;
        const held = new Map([
          [a, at(from.x, from.y)],
          [last, at(to.x, to.y)],
        ]);
        const along = isHeld ? { x: to.x - from.x, y: to.y - from.y } : { x: 1, y: 0 };
        const places = alongLine({ ...task, fixed: isHeld ? held : new Map() });
        const stages = task.nodes
          .flatMap((id) => places[id] ?? [])
          .map(({ x, y }) => (x * along.x + y * along.y) / Math.hypot(along.x, along.y));
        const steps = stages.slice(1).map((stage, order) => stage - (stages[order] ?? 0));
        expect(steps.every((step) => step > 100)).toBe(true);
      }),
      often,
    );
  });
});
