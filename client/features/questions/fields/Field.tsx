import { useId } from "react";

import type { QuestionInput } from "../../../../contract/endpoints/queries.ts";
import { sayQuestions } from "../../../messages/say-questions.ts";
import { useGallery, write } from "../../../session/questions/gallery.ts";
import { valueIn } from "../../../session/questions/written.ts";
import { DocumentField, SourceField } from "./TextChoice.tsx";
import type { FieldProps } from "./field-props.ts";
import styles from "./Field.module.css";
import { ChoiceField, LayerField } from "./ChoiceField.tsx";
import { NumberField, TextField } from "./TextField.tsx";
import { ThingField } from "./ThingField.tsx";

type Props = {
  readonly input: QuestionInput;
  /** Why it cannot be asked with, in words. */
  readonly fault: string | null;
};

/** A parameter of a question: its name, the field that suits it, what it is for, what is wrong. */
export function Field({ input, fault }: Props) {
  const written = useGallery((state) => state.written);
  const id = useId();
  const { name, title, help, required, default: usual } = input;
  const isOptional = !required && usual === null;
  return (
    <div className={styles["part"]} data-field={name}>
      <label htmlFor={id}>
        {isOptional ? sayQuestions("questions.optional", { title }) : title}
      </label>
      <Suited
        input={input}
        id={id}
        value={valueIn(input, written)}
        describedBy={`${id}-help ${id}-fault`}
        isWrong={fault !== null}
        onWrite={(value) => {
          write({ [name]: value });
        }}
      />
      <p id={`${id}-fault`} className={styles["fault"]} role="alert">
        {fault}
      </p>
      <p id={`${id}-help`} className={styles["help"]}>
        {help}
      </p>
    </div>
  );
}

function Suited(props: FieldProps) {
  switch (props.input.asks.type) {
    case "thing":
      return <ThingField {...props} kinds={props.input.asks.kinds} />;
    case "document":
      return <DocumentField {...props} />;
    case "source":
      return <SourceField {...props} />;
    case "layer":
      return <LayerField {...props} />;
    case "choice":
      return <ChoiceField {...props} options={props.input.asks.options} />;
    case "whole number":
      return <NumberField {...props} {...props.input.asks} />;
    case "text":
      return <TextField {...props} most={props.input.asks.maxLength} />;
  }
}
