import type { Model, Parameter, Variable } from "../../../../contract/dynamics/model.ts";
import { capital } from "../../../messages/in-sentence.ts";
import { sayModelGraph } from "../../../messages/say-model-graph.ts";
import type { LearnProps } from "../learn-props.ts";
import { amountText, titleText } from "../model/amount-text.ts";
import { ClaimLinks } from "../model/ClaimLinks.tsx";
import styles from "./PartCard.module.css";

type ReadParametersProps = LearnProps & { readonly model: Model; readonly variable: Variable };

/** The parameters that stand in a variable, each with what its value rests on. */
export function ReadParameters({ model, variable, ...props }: ReadParametersProps) {
  const keys = model.reads[variable.id] ?? [];
  const parameters = model.parameters.filter(({ key }) => keys.includes(key));
  if (parameters.length === 0) return null;
  return (
    <>
      <h3>{sayModelGraph("graph.reads")}</h3>
      {parameters.map((parameter) => (
        <Read key={parameter.key} {...{ model, parameter }} {...props} />
      ))}
    </>
  );
}

type ReadProps = LearnProps & { readonly model: Model; readonly parameter: Parameter };

function Read({ model, parameter, ...props }: ReadProps) {
  const { key, name, base, source } = parameter;
  const claims = model.presented.claims[key];
  const value = amountText(model, parameter, base);
  return (
    <div className={styles["parameter"]}>
      <b>{titleText(parameter)}</b>
      <p className={styles["minor"]}>
        {sayModelGraph("graph.reads-value", { value, source: capital(source) })}
      </p>
      {claims && (
        <>
          <ClaimLinks
            {...props}
            title={sayModelGraph("graph.supports", { name })}
            ids={claims.supports}
          />
          <ClaimLinks
            {...props}
            title={sayModelGraph("graph.disputes", { name })}
            ids={claims.disputes}
          />
        </>
      )}
    </div>
  );
}
