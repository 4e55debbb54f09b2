import type { Model } from "../../../../contract/dynamics/model.ts";
import type { ModelPart } from "../../../session/learn/model-part.ts";
import type { LearnProps } from "../learn-props.ts";
import { VariableCard } from "./VariableCard.tsx";

type PartCardProps = LearnProps & {
  readonly model: Model;
  readonly picked: ModelPart | null;
  readonly onPick: (picked: ModelPart | null) => void;
};

/** What is told of what is picked; a link says itself where it is drawn. */
export function PartCard({ model, picked, ...props }: PartCardProps) {
  const variable =
    picked?.part === "variable" ? model.variables.find(({ id }) => id === picked.id) : undefined;
  return variable ? <VariableCard {...{ model, variable }} {...props} /> : null;
}
