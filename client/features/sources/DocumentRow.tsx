import type { DocumentInfo } from "../../../contract/endpoints/schema.ts";
import { useSchema } from "../../api/queries.ts";
import { saySources } from "../../messages/say-sources.ts";
import { session, useSession } from "../../session/session.ts";
import { showOnlyDocuments, toggleDocuments } from "../../session/switches.ts";
import { Switch } from "../../ui/Switch.tsx";
import { OnlyButton } from "./OnlyButton.tsx";
import styles from "./Sources.module.css";

type DocumentRowProps = {
  readonly document: DocumentInfo;
  readonly onRemove: (document: DocumentInfo) => void;
};

/** A text with its switch: its title, its date and how much rests on it; what to do with it. */
export function DocumentRow({ document, onRemove }: DocumentRowProps) {
  const { id, title, url } = document;
  const isOff = useSession(({ workspace }) => workspace.documentsOff[id] === true);
  const isOpen = useSchema().data?.access === "open";
  return (
    <li className={styles["entry"]}>
      <Switch
        state={isOff ? "off" : "on"}
        onTurn={() => {
          toggleDocuments(session, [id]);
        }}
      >
        <span>{title}</span>
        <span className={styles["facts"]}>{factsOf(document)}</span>
      </Switch>
      <span className={styles["actions"]}>
        <OnlyButton
          name={title}
          onClick={() => {
            showOnlyDocuments(session, [id]);
          }}
        />
        {url !== undefined && (
          <a
            href={url}
            target="_blank"
            rel="noreferrer"
            aria-label={saySources("sources.open-spoken", { title })}
          >
            {saySources("sources.open")}
          </a>
        )}
        {isOpen && (
          <button
            type="button"
            aria-label={saySources("sources.remove-spoken", { title })}
            onClick={() => {
              onRemove(document);
            }}
          >
            {saySources("sources.remove")}
          </button>
        )}
      </span>
    </li>
  );
}

function factsOf({ date, claims, relations }: DocumentInfo): string {
  return [
    date,
    saySources("sources.claims", { count: claims }),
    relations > 0 && saySources("sources.relations", { count: relations }),
  ]
    .filter(Boolean)
    .join(" · ");
}
