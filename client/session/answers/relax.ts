import type { EntityId } from "../../../contract/ids.ts";
import type { Point } from "../../../contract/scene.ts";
import type { Island } from "./islands.ts";

export type Placed = Point & { readonly id: EntityId };

type Body = { readonly id: EntityId; x: number; y: number };

/** Canvas units: how long a relation likes to be, and how close two things may come. */
const length = 190;
const room = 120;
/** So many pairs are looked at in all, that a large answer is drawn at once too. */
const patience = 3_000_000;
const mostRounds = 240;

/**
 * Lets the things of an island push each other away and their relations pull them together, from a
 * spiral on which the one with the most relations lies innermost.
 */
export function relax({ ids, ties }: Island): Placed[] {
  const bodies = ids.map((id, at): Body => ({ id, ...onSpiral(at) }));
  const byId = new Map(bodies.map((body) => [body.id, body]));
  const springs = ties.flatMap(([from, to]) => {
    const [one, other] = [byId.get(from), byId.get(to)];
    return one && other ? [{ one, other }] : [];
  });
  const pairs = Math.max(1, bodies.length ** 2);
  const rounds = Math.min(mostRounds, Math.floor(patience / pairs));
  for (let round = 0; round < rounds; round += 1) {
    const heat = 1 - round / rounds;
    pushApart(bodies, length * 0.32 * heat);
    for (const { one, other } of springs) pull(one, other, 0.5 * heat);
  }
  for (let round = 0; round < Math.min(rounds, 30); round += 1) pushApart(bodies, 0);
  return bodies.map(({ id, x, y }) => ({ id, x, y }));
}

/** The sunflower's: even, and the same each time. */
function onSpiral(at: number): Point {
  const angle = at * 2.399963;
  const radius = room * 0.72 * Math.sqrt(at);
  return { x: Math.cos(angle) * radius, y: Math.sin(angle) * radius };
}

/** What is closer than its room is set apart at once; what is near drifts by up to `drift`. */
function pushApart(bodies: readonly Body[], drift: number): void {
  for (const [at, one] of bodies.entries()) {
    for (let next = at + 1; next < bodies.length; next += 1) {
      const other = bodies[next];
      if (other) push(one, other, drift);
    }
  }
}

function push(one: Body, other: Body, drift: number): void {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const far = Math.hypot(dx, dy) || 1;
  const lack = Math.max(0, room - far) / 2;
  const step = lack + (drift * room) / (far * 4);
  move(one, other, step / far, { x: dx || 1, y: dy });
}

function pull(one: Body, other: Body, strength: number): void {
  const [dx, dy] = [other.x - one.x, other.y - one.y];
  const far = Math.hypot(dx, dy) || 1;
  move(one, other, (-strength * (far - length)) / (2 * far), { x: dx, y: dy });
}

function move(one: Body, other: Body, share: number, { x, y }: Point): void {
  one.x -= x * share;
  one.y -= y * share;
  other.x += x * share;
  other.y += y * share;
}

/** The middle of the field that these lie in. */
export function middleOf(placed: readonly Point[]): Point {
  if (placed.length === 0) return { x: 0, y: 0 };
  const [xs, ys] = [placed.map(({ x }) => x), placed.map(({ y }) => y)];
  return { x: halfway(xs), y: halfway(ys) };
}

function halfway(all: readonly number[]): number {
  return (Math.min(...all) + Math.max(...all)) / 2;
}
