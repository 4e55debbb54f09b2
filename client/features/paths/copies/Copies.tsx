import { Copy, SquareTerminal, TextQuote } from "lucide-react";
import { useState } from "react";

import type { PathsFound } from "../../../../contract/endpoints/paths.ts";
import type { FoundPath } from "../../../../contract/paths/found-path.ts";
import { sayPaths } from "../../../messages/say-paths.ts";
import { Button } from "../../../ui/Button.tsx";
import { CopyDialog } from "../../../ui/CopyDialog.tsx";
import { Glyph } from "../../../ui/Glyph.tsx";
import { useCopying } from "../../../ui/use-copying.ts";
import { CypherDialog } from "./CypherDialog.tsx";
import { markdownOf, textOf } from "./notes.ts";
import { titleOfPath } from "../path-words.ts";
import styles from "../answer/Paths.module.css";
import type { EndNames } from "../use-end-names.ts";
import { useOntology } from "../use-ontology.ts";
import { useStatements } from "../use-statements.ts";

type CopiesProps = {
  /** The picked path; without one only the Cypher can be taken. */
  readonly path: FoundPath | undefined;
  readonly cypher: PathsFound["cypher"];
  readonly names: EndNames;
};

/** What can be taken along: the picked path with its sources, and the question as Cypher. */
export function Copies({ path, cypher, names }: CopiesProps) {
  const [isOpen, setOpen] = useState(false);
  return (
    <div className={styles["copies"]}>
      {path && <CopyPath path={path} names={names} />}
      <Button
        onClick={() => {
          setOpen(true);
        }}
      >
        <Glyph icon={SquareTerminal} size={14} />
        {sayPaths("paths.cypher")}
      </Button>
      {isOpen && (
        <CypherDialog
          cypher={cypher}
          onClose={() => {
            setOpen(false);
          }}
        />
      )}
    </div>
  );
}

type CopyPathProps = { readonly path: FoundPath; readonly names: EndNames };

function CopyPath({ path, names }: CopyPathProps) {
  const { layers } = useOntology();
  const statements = useStatements(path);
  const { copied, byHand, copy, close } = useCopying();
  const note = {
    title: sayPaths("paths.note-title", { ...names, title: titleOfPath(path, layers) }),
    hops: path.hops,
    confidence: path.confidence,
    statements,
  };
  // A footnote without its claim would be none.
  const isReady = statements.every(({ claim }) => claim !== undefined);
  return (
    <>
      <Button
        disabled={!isReady}
        onClick={() => {
          void copy("markdown", markdownOf(note));
        }}
      >
        <Glyph icon={Copy} size={14} />
        {sayPaths(copied === "markdown" ? "paths.copied" : "paths.copy")}
      </Button>
      <Button
        disabled={!isReady}
        onClick={() => {
          void copy("text", textOf(note));
        }}
      >
        <Glyph icon={TextQuote} size={14} />
        {sayPaths(copied === "text" ? "paths.copied" : "paths.copy-text")}
      </Button>
      <output className={styles["unseen"]}>{copied !== null && sayPaths("paths.copied")}</output>
      {byHand !== null && (
        <CopyDialog
          title={sayPaths("paths.copy-by-hand")}
          denied={sayPaths("paths.copy-denied")}
          closeLabel={sayPaths("paths.close")}
          label={sayPaths("paths.copy-label")}
          text={byHand}
          onClose={close}
        />
      )}
    </>
  );
}
