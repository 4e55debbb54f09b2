import { sayLearn } from "../../../messages/say-learn.ts";
import { figureText, percentText, titleText, unitText } from "./amount-text.ts";
import type { Effect } from "./effects.ts";
import styles from "./ModelSide.module.css";

type EffectTableProps = {
  readonly effects: readonly Effect[];
  /** Without a change there is nothing to set against the base. */
  readonly isPlain: boolean;
};

/** What follows, in figures: at the end of the run and over it, against the base. */
export function EffectTable({ effects, isPlain }: EffectTableProps) {
  return (
    <section>
      <h2 className={styles["title"]}>
        {sayLearn(isPlain ? "learn.effects-plain" : "learn.effects")}
      </h2>
      <table className={styles["table"]}>
        <thead>
          <tr>
            <th scope="col">{sayLearn("learn.effects-of")}</th>
            <th scope="col">{sayLearn("learn.effects-end")}</th>
            {!isPlain && <th scope="col">{sayLearn("learn.effects-total")}</th>}
          </tr>
        </thead>
        <tbody>
          {effects.map((effect) => (
            <EffectRow key={effect.variable.id} {...{ effect, isPlain }} />
          ))}
        </tbody>
      </table>
    </section>
  );
}

type EffectRowProps = { readonly effect: Effect; readonly isPlain: boolean };

function EffectRow({ effect, isPlain }: EffectRowProps) {
  const {
    variable,
    comparison: { changed, percent },
  } = effect;
  return (
    <tr>
      <th scope="row">
        {titleText(variable)}
        <span>{unitText(variable)}</span>
      </th>
      <td>
        {figureText(changed.final)}
        {!isPlain && <span>{percentText(percent.final ?? 0)}</span>}
      </td>
      {!isPlain && <td>{percentText(percent.total ?? 0)}</td>}
    </tr>
  );
}
