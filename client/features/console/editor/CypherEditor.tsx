import { EditorView } from "@codemirror/view";
import { useEffect, useMemo, useState } from "react";

import { useSchema } from "../../../api/queries.ts";
import { sayConsole } from "../../../messages/say-console.ts";
import { writeText } from "../../../session/console/open-console.ts";
import { completion } from "../complete/completion.ts";
import { type Ontology, vocabularyOf } from "../complete/vocabulary.ts";
import styles from "../Console.module.css";
import { cypherLanguage } from "./cypher-language.ts";
import { createHolder } from "./holder.ts";
import { type EditorProps, useEditor } from "./use-editor.ts";

type CypherEditorProps = Pick<EditorProps, "text" | "puts" | "fault" | "onRun"> & {
  readonly paramNames: readonly string[];
};

const nothingKnown: Ontology = { kinds: [], relationTypes: [], layers: [], modalities: [] };

/** Where the Cypher is written; it suggests what this graph has. */
export function CypherEditor({ paramNames: params, ...props }: CypherEditorProps) {
  const ontology = useSchema().data ?? nothingKnown;
  const vocabulary = useMemo(() => vocabularyOf(ontology), [ontology]);
  const [known] = useState(() => createHolder({ vocabulary, params }));
  useEffect(() => {
    known.hold({ vocabulary, params });
  }, [known, vocabulary, params]);
  const [extensions] = useState(() => [
    cypherLanguage,
    completion(known.now),
    EditorView.contentAttributes.of({ "data-autofocus": "true" }),
  ]);
  const place = useEditor({
    ...props,
    extensions,
    hasLineNumbers: true,
    label: sayConsole("console.editor"),
    hint: sayConsole("console.editor-hint"),
    onType: (query) => {
      writeText({ query });
    },
  });
  return <div ref={place} className={styles["editor"]} />;
}
