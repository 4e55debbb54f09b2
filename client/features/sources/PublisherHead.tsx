import { saySources } from "../../messages/say-sources.ts";
import { session, useSession } from "../../session/session.ts";
import { showOnlyDocuments, toggleDocuments } from "../../session/switches.ts";
import { Switch } from "../../ui/Switch.tsx";
import { OnlyButton } from "./OnlyButton.tsx";
import { type Publisher, stateOf } from "./publishers.ts";
import styles from "./Sources.module.css";

/** Who published the texts below; with several, one switch for all of them. */
export function PublisherHead({ publisher }: { readonly publisher: Publisher }) {
  const documentsOff = useSession(({ workspace }) => workspace.documentsOff);
  const { documents } = publisher;
  const name = publisher.name ?? saySources("sources.unpublished");
  if (documents.length === 1) return <h3 className={styles["name"]}>{name}</h3>;
  const ids = documents.map(({ id }) => id);
  const on = ids.filter((id) => !documentsOff[id]).length;
  return (
    <h3 className={styles["entry"]}>
      <Switch
        label={name}
        state={stateOf(documents, (id) => documentsOff[id] === true)}
        onTurn={() => {
          toggleDocuments(session, ids);
        }}
      >
        <span className={styles["name"]}>{name}</span>
        <span className={styles["facts"]}>
          {saySources("sources.publisher-on", { on, all: documents.length })}
        </span>
      </Switch>
      <span className={styles["actions"]}>
        <OnlyButton
          name={name}
          onClick={() => {
            showOnlyDocuments(session, ids);
          }}
        />
      </span>
    </h3>
  );
}
