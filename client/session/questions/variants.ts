import type { Written } from "./written.ts";

/** A question as the reader filled it in, under a name that no other has. */
export type Variant = {
  readonly name: string;
  /** The question of the catalogue that it asks. */
  readonly question: string;
  readonly written: Written;
};

/** With this variant under its name; what had the name before gives way. */
export function withVariant(variants: readonly Variant[], variant: Variant): Variant[] {
  return inOrder([...variants.filter(({ name }) => name !== variant.name), variant]);
}

/** With another name; all stays as it is where another variant has that name. */
export function renamedVariant(variants: readonly Variant[], from: string, to: string): Variant[] {
  if (isNameTaken(variants, to)) return [...variants];
  return inOrder(variants.map((one) => (one.name === from ? { ...one, name: to } : one)));
}

export function isNameTaken(variants: readonly Variant[], name: string): boolean {
  return variants.some((one) => one.name === name);
}

function inOrder(variants: readonly Variant[]): Variant[] {
  return variants.toSorted((one, other) => one.name.localeCompare(other.name));
}
