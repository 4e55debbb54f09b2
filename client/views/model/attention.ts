import type { Link } from "../../../contract/dynamics/model.ts";
import type { Emphasis } from "../../canvas/scene.ts";
import { isLinkPicked, type ModelPart } from "../../session/learn/model-part.ts";

/** What of a model is looked at: the loop that is lit, and the part that is picked. */
export type Looked = {
  readonly loop: readonly string[] | null;
  readonly picked: ModelPart | null;
};

/** How strongly each variable and each link is drawn. */
export type Attention = {
  readonly ofVariable: (id: string) => Emphasis;
  readonly ofLink: (link: Link) => Emphasis;
  /** How the cloud of a flow is drawn: no loop goes by what is outside the model. */
  readonly ofCloud: (flow: string) => Emphasis;
};

/**
 * A loop is lit and the rest dims. Without one, what touches the part that is picked stays as it is;
 * without either nothing is dimmed.
 */
export function attentionTo(looked: Looked, links: readonly Link[]): Attention {
  const { loop, picked } = looked;
  const rest: Emphasis = loop || picked ? "dimmed" : "normal";
  const strong: Emphasis = loop ? "lit" : "near";
  const known = new Set(loop ?? nearTo(picked, links));
  return {
    ofVariable(id) {
      if (picked?.part === "variable" && picked.id === id) return "picked";
      return known.has(id) ? strong : rest;
    },
    ofLink(link) {
      if (isLinkPicked(picked, link)) return "picked";
      return (loop ? isInLoop(loop, link) : touches(picked, link)) ? strong : rest;
    },
    ofCloud(flow) {
      return picked?.part === "variable" && picked.id === flow ? "near" : rest;
    },
  };
}

function nearTo(picked: ModelPart | null, links: readonly Link[]): readonly string[] {
  if (picked?.part === "link") return [picked.from, picked.to];
  return links.filter((link) => touches(picked, link)).flatMap(({ from, to }) => [from, to]);
}

function touches(picked: ModelPart | null, { from, to }: Link): boolean {
  return picked?.part === "variable" && [from, to].includes(picked.id);
}

function isInLoop(loop: readonly string[], { from, to }: Link): boolean {
  return loop.some((id, at) => id === from && loop[(at + 1) % loop.length] === to);
}
