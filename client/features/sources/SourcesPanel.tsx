import { X } from "lucide-react";
import { useId, useState } from "react";

import type { DocumentInfo } from "../../../contract/endpoints/schema.ts";
import { explain } from "../../api/explain.ts";
import { useDocuments } from "../../api/queries.ts";
import { saySources } from "../../messages/say-sources.ts";
import { ToolButton } from "../../ui/ToolButton.tsx";
import { useVisit } from "../../ui/use-visit.ts";
import { DocumentRow } from "./DocumentRow.tsx";
import { PublisherHead } from "./PublisherHead.tsx";
import { documentsFor, publishersOf } from "./publishers.ts";
import { SourcesBar } from "./SourcesBar.tsx";
import styles from "./Sources.module.css";
import { SourcesHint } from "./SourcesHint.tsx";

export type SourcesPanelProps = {
  readonly onClose: () => void;
  readonly onImport: () => void;
  readonly onSave: () => void;
  readonly onRemove: (document: DocumentInfo) => void;
};

/** Every text of the graph by who published it, each with a switch: the graph shows what is on. */
export function SourcesPanel(props: SourcesPanelProps) {
  const { onClose } = props;
  const title = useId();
  const panel = useVisit(onClose);
  return (
    <section ref={panel} className={styles["panel"]} aria-labelledby={title} tabIndex={-1}>
      <header className={styles["head"]}>
        <h2 id={title}>{saySources("sources.title")}</h2>
        <ToolButton icon={X} label={saySources("sources.close")} onClick={onClose} />
      </header>
      <Listed {...props} />
    </section>
  );
}

/** From so many texts on they are looked for by name. */
const many = 12;

function Listed(props: SourcesPanelProps) {
  const { data, error } = useDocuments();
  const [text, setText] = useState("");
  if (error) return <p role="alert">{explain(error)}</p>;
  if (!data) return <output>{saySources("sources.loading")}</output>;
  const { documents } = data;
  const found = documentsFor(documents, text);
  return (
    <>
      <SourcesHint documents={documents} />
      <SourcesBar {...props} />
      {documents.length > many && <Field text={text} onText={setText} />}
      {documents.length > 0 && found.length === 0 && (
        <output className={styles["hint"]}>{saySources("sources.nothing")}</output>
      )}
      {publishersOf(found).map((publisher) => (
        <section key={publisher.documents[0]?.id} className={styles["publisher"]}>
          <PublisherHead publisher={publisher} />
          <ul>
            {publisher.documents.map((document) => (
              <DocumentRow key={document.id} document={document} onRemove={props.onRemove} />
            ))}
          </ul>
        </section>
      ))}
    </>
  );
}

type FieldProps = { readonly text: string; readonly onText: (text: string) => void };

function Field({ text, onText }: FieldProps) {
  return (
    <input
      type="search"
      className={styles["field"]}
      aria-label={saySources("sources.find")}
      placeholder={saySources("sources.find")}
      spellCheck={false}
      value={text}
      onChange={({ target }) => {
        onText(target.value);
      }}
    />
  );
}
