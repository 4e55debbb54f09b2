import type { Link, Model } from "../../../contract/dynamics/model.ts";
import type { Point } from "../../../contract/scene.ts";
import type { SceneEdge } from "../../canvas/scene.ts";
import { isLate, linkSentence } from "../../messages/link-sentence.ts";
import { outsideOf, outsideSentence } from "../../messages/outside.ts";
import { sayModelGraph } from "../../messages/say-model-graph.ts";
import type { Attention } from "./attention.ts";
import { linkId, variableId } from "./scene-ids.ts";

type Drawn = { readonly from: Point; readonly to: Point; readonly attention: Attention };

/** How far a link stands off the pipe that joins the same two. */
const besidePipe = 26;

/** A link as a line; what fills or drains a stock is a pipe. */
export function sceneLink(model: Model, link: Link, drawn: Drawn): SceneEdge {
  const sentence = linkSentence(model, link);
  const isPipe = kindOf(model, link.to) === "stock";
  return {
    id: linkId(link),
    reading: sentence,
    hedged: false,
    contested: false,
    emphasis: drawn.attention.ofLink(link),
    ...(isPipe ? pipeOf(model, link, sentence) : signedLink(model, link, { drawn, sentence })),
  };
}

type Line = Pick<SceneEdge, "from" | "to" | "layer" | "symmetric" | "acts">;

/** A pipe is drawn the way the stuff runs: into the stock, where it has its head, or out of it. */
function pipeOf(model: Model, link: Link, sentence: string): Line {
  const [stock, flow] = [variableId(link.to), variableId(link.from)];
  const { layers } = model.presented;
  const fills = link.sign === 1;
  const outside = outsideOf(model, link.from);
  return {
    from: fills ? flow : stock,
    to: fills ? stock : flow,
    layer: layers[link.to] ?? layers[link.from] ?? null,
    symmetric: !fills,
    acts: {
      line: "pipe",
      sign: null,
      delayed: isLate(model, link),
      bend: 0,
      sentence: outside
        ? sayModelGraph("graph.with-outside", { sentence, outside: outsideSentence(outside) })
        : sentence,
    },
  };
}

type Told = { readonly drawn: Drawn; readonly sentence: string };

function signedLink(model: Model, link: Link, { drawn, sentence }: Told): Line {
  return {
    from: variableId(link.from),
    to: variableId(link.to),
    layer: null,
    symmetric: false,
    acts: {
      line: "link",
      sign: link.sign === 1 ? "+" : "−",
      delayed: isLate(model, link),
      bend: bendOf(model, link, drawn),
      sentence,
    },
  };
}

/** Beside a pipe a link passes over it, above where the pipe is level. */
function bendOf({ links, variables }: Model, { from, to }: Link, { from: a, to: b }: Drawn) {
  const isStock = (id: string) => variables.some((one) => one.id === id && one.kind === "stock");
  const hasPipe = links.some((one) => one.from === to && one.to === from && isStock(from));
  if (!hasPipe) return null;
  return b.x >= a.x ? -besidePipe : besidePipe;
}

function kindOf({ variables }: Model, id: string) {
  return variables.find((one) => one.id === id)?.kind;
}
