import type { DocumentInfo } from "../../../contract/endpoints/schema.ts";
import { explain } from "../../api/explain.ts";
import { useDocuments } from "../../api/queries.ts";
import { sayAbout } from "../../messages/say-about.ts";
import styles from "./AboutDialog.module.css";

/** The texts that the graph rests on, and how much rests on each. */
export function SourceList() {
  const { data, error } = useDocuments();
  if (error) return <p role="alert">{explain(error)}</p>;
  if (!data) return <output>{sayAbout("about.sources-loading")}</output>;
  return (
    <ul className={styles["sources"]}>
      {data.documents.map((document) => (
        <li key={document.id}>
          <cite>{document.title}</cite>
          <span>{bylineOf(document)}</span>
          <span>
            {sayAbout("about.source-counts", {
              claims: document.claims,
              relations: document.relations,
            })}
          </span>
          {document.url !== undefined && (
            <a href={document.url} target="_blank" rel="noreferrer">
              {document.url}
            </a>
          )}
        </li>
      ))}
    </ul>
  );
}

function bylineOf({ author, source, date }: DocumentInfo): string {
  const isNamed = author !== undefined && source?.name.includes(author);
  return [isNamed ? undefined : author, source?.name, date]
    .filter((part) => part !== undefined)
    .join(", ");
}
