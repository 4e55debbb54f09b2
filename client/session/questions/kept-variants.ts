import * as z from "zod";
import { create } from "zustand";

import { browserShelf, putUp, type Shelf, takeDown } from "../shelf.ts";
import { renamedVariant, type Variant, withVariant } from "./variants.ts";

/** One place for each version of what is kept: an older page never reads a newer one's. */
const place = "contraflow.questions.1";

const Kept = z.array(
  z.strictObject({
    name: z.string(),
    question: z.string(),
    written: z.record(z.string(), z.string()),
  }),
);

type Variants = {
  readonly variants: readonly Variant[];
  /** Whether this browser keeps them; null before the first time it was tried. */
  readonly isKept: boolean | null;
};

export const noVariants: Variants = { variants: [], isKept: null };

/** The reader's own variants of questions, as they are kept in this browser. */
export const useVariants = create<Variants>()(() => noVariants);

/** Takes up what was kept, by another page of this browser too. */
export function readVariants(shelf: Shelf = browserShelf()): void {
  const variants = read(shelf);
  if (variants) useVariants.setState({ variants });
}

export function saveVariant(variant: Variant): void {
  change((variants) => withVariant(variants, variant));
}

export function renameVariant(from: string, to: string): void {
  change((variants) => renamedVariant(variants, from, to));
}

export function removeVariant(name: string): void {
  change((variants) => variants.filter((one) => one.name !== name));
}

/** Changes what lies on the shelf at this moment, for two pages may be open. */
function change(make: (variants: readonly Variant[]) => readonly Variant[]): void {
  const shelf = browserShelf();
  const variants = make(read(shelf) ?? useVariants.getState().variants);
  useVariants.setState({ variants, isKept: putUp(shelf, place, variants) });
}

function read(shelf: Shelf): readonly Variant[] | null {
  return Kept.safeParse(takeDown(shelf, place)).data ?? null;
}
