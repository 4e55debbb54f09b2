import type { ImportReport } from "../../../contract/endpoints/exchange.ts";
import { inOneBreath } from "../../messages/in-sentence.ts";
import { sayExchange } from "../../messages/say-exchange.ts";
import styles from "./Exchange.module.css";
import type { News } from "./import-state.ts";

type LeftOutProps = Pick<ImportReport, "leftOut"> & Pick<News, "names">;

const most = 5;

/** Who is not taken in, and why: people stand in the graph in public roles only. */
export function LeftOut({ leftOut: { people, relations }, names }: LeftOutProps) {
  if (people.count === 0) return null;
  const known = people.ids.slice(0, most).flatMap((id) => names.get(id) ?? []);
  return (
    <div className={styles["touched"]}>
      <h2>{sayExchange("exchange.left-out", { count: people.count })}</h2>
      {known.length > 0 && <p>{inOneBreath(known)}</p>}
      <p>{sayExchange("exchange.left-out-why")}</p>
      {relations.count > 0 && (
        <p>{sayExchange("exchange.left-out-relations", { count: relations.count })}</p>
      )}
    </div>
  );
}
