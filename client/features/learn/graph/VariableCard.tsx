import { X } from "lucide-react";

import type { Model, Variable } from "../../../../contract/dynamics/model.ts";
import { useSchema } from "../../../api/queries.ts";
import { outsideOf, outsideSentence } from "../../../messages/outside.ts";
import { sayModelGraph } from "../../../messages/say-model-graph.ts";
import { words } from "../../../messages/words.ts";
import type { ModelPart } from "../../../session/learn/model-part.ts";
import { ToolButton } from "../../../ui/ToolButton.tsx";
import type { LearnProps } from "../learn-props.ts";
import { titleText, unitText } from "../model/amount-text.ts";
import { delayOf } from "./delays.ts";
import { LinkRows } from "./LinkRows.tsx";
import { LoopRows } from "./LoopRows.tsx";
import styles from "./PartCard.module.css";
import { ReadParameters } from "./ReadParameters.tsx";
import { StandsFor } from "./StandsFor.tsx";

type VariableCardProps = LearnProps & {
  readonly model: Model;
  readonly variable: Variable;
  readonly onPick: (picked: ModelPart | null) => void;
};

/** What a variable is, what of the graph it stands for, and what acts on it and rests in it. */
export function VariableCard({ model, variable, onPick, ...props }: VariableCardProps) {
  const { id, kind, text } = variable;
  const layerId = model.presented.layers[id];
  const layer = useSchema().data?.layers.find((one) => one.id === layerId);
  const time = delayOf(model, id);
  const { links } = model;
  const outside = kind === "flow" ? outsideOf(model, id) : null;
  return (
    <section
      className={styles["card"]}
      data-side={freeSide(model, id)}
      aria-label={titleText(variable)}
    >
      <div className={styles["head"]}>
        <h2>{titleText(variable)}</h2>
        <ToolButton
          icon={X}
          label={sayModelGraph("graph.close")}
          onClick={() => {
            onPick(null);
          }}
        />
      </div>
      <p>{text}</p>
      <p className={styles["minor"]}>
        {sayModelGraph(`graph.${kind}`, { unit: unitText(variable) })}
        {layer && ` ${sayModelGraph("graph.layer", { layer: words(layer.label) })}`}
        {time !== null && ` ${sayModelGraph("graph.delay", { time })}`}
        {outside && ` ${sayModelGraph("graph.cloud", { outside: outsideSentence(outside) })}`}
      </p>
      <StandsFor ids={model.presented.standsFor[id] ?? []} {...props} />
      <LinkRows
        title={sayModelGraph("graph.moved-by")}
        links={links.filter(({ to }) => to === id)}
        {...{ model, onPick }}
        leadsTo="from"
      />
      <LinkRows
        title={sayModelGraph("graph.moves")}
        links={links.filter(({ from }) => from === id)}
        {...{ model, onPick }}
        leadsTo="to"
      />
      <LoopRows model={model} variable={id} />
      <ReadParameters {...{ model, variable }} {...props} />
    </section>
  );
}

/** The side of the picture on which the card leaves the variable in sight. */
function freeSide({ presented: { places } }: Model, id: string): "left" | "right" {
  const all = Object.values(places).map(({ x }) => x);
  const middle = (Math.min(...all) + Math.max(...all)) / 2;
  return (places[id]?.x ?? middle) > middle ? "left" : "right";
}
