import type { Link } from "../../../contract/dynamics/model.ts";

/** What of a model's graph is picked: a variable, or the link between two. */
export type ModelPart =
  | { readonly part: "variable"; readonly id: string }
  | { readonly part: "link"; readonly from: string; readonly to: string };

export function isLinkPicked(picked: ModelPart | null, { from, to }: Pick<Link, "from" | "to">) {
  return picked?.part === "link" && picked.from === from && picked.to === to;
}
