import type { ClaimDetail } from "../../../../contract/endpoints/details.ts";
import { compare } from "../../../../contract/compare.ts";
import type { Figure } from "../figure-words.ts";
import { type Extent, extentOf } from "./extent.ts";

/** A figure that can be drawn, with the claim that makes it. */
export type Point = {
  readonly figure: Figure;
  readonly claim: ClaimDetail;
  readonly extent: Extent;
};

/** Figures that are counted alike, so that one axis holds them. */
export type Series = {
  readonly unit: string;
  /** Where and of whom all of them hold; empty where they differ, for then each says it. */
  readonly where: readonly string[];
  readonly points: readonly Point[];
};

/** The figures of these claims by what they count; those given in words alone are left out. */
export function seriesOf(claims: readonly ClaimDetail[]): Series[] {
  const points = claims.flatMap((claim) =>
    claim.quantities.flatMap((figure): Point[] => {
      const extent = extentOf(figure);
      return extent ? [{ figure, claim, extent }] : [];
    }),
  );
  const byCount = new Map<string, Point[]>();
  for (const point of points) {
    const count = `${point.figure.unit} ${point.figure.kind ?? ""}`;
    byCount.set(count, [...(byCount.get(count) ?? []), point]);
  }
  return [...byCount.values()].map((counted) => ({
    unit: counted[0]?.figure.unit ?? "",
    where: sharedPlaces(counted),
    points: counted.toSorted(inTime),
  }));
}

export function placesOf({ figure: { geography, population } }: Point): string[] {
  return [geography, population].flatMap((place) => place ?? []);
}

function sharedPlaces(points: readonly Point[]): readonly string[] {
  const places = points.map(placesOf);
  const [first = []] = places;
  return places.every((one) => one.join() === first.join()) ? first : [];
}

/** By the time they hold for, then by when they were released. */
function inTime(one: Point, other: Point): number {
  return compare(timeOf(one), timeOf(other));
}

function timeOf({ figure }: Point): string {
  const { periodStart = "", periodEnd = periodStart, vintage = "", id } = figure;
  return [periodStart || periodEnd, periodEnd, vintage, id].join(" ");
}
