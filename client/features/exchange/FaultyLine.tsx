import type { RowFault } from "../../../contract/problem.ts";
import { sayExchange } from "../../messages/say-exchange.ts";
import styles from "./Exchange.module.css";

type FaultyLineProps = {
  readonly name: string;
  readonly faults: readonly RowFault[];
  /** Null where the line cannot be shown. */
  readonly text: string | null;
  readonly onEdit: (text: string) => void;
};

/** One line with its faults. */
export function FaultyLine({ name, faults, text, onEdit }: FaultyLineProps) {
  return (
    <tbody>
      {faults.map(({ field, rule, message }, index) => (
        <tr key={`${field} ${rule} ${message}`}>
          {index === 0 && (
            <th scope="rowgroup" rowSpan={faults.length + 1}>
              {name}
            </th>
          )}
          <td>{field === "" ? sayExchange("exchange.whole-line") : <code>{field}</code>}</td>
          <td>{message}</td>
        </tr>
      ))}
      <tr>
        <td colSpan={2}>
          {text === null ? (
            <span className={styles["faint"]}>{sayExchange("exchange.not-shown")}</span>
          ) : (
            <textarea
              className={styles["line"]}
              aria-label={sayExchange("exchange.line-text", { line: name })}
              value={text}
              rows={3}
              spellCheck={false}
              onChange={({ target }) => {
                onEdit(target.value);
              }}
            />
          )}
        </td>
      </tr>
    </tbody>
  );
}
