import { ChevronRight } from "lucide-react";
import { type ReactNode, useId, useMemo, useState } from "react";

import { sayConsole } from "../../messages/say-console.ts";
import { useConsole, writeText } from "../../session/console/open-console.ts";
import { useRun } from "../../session/console/run-query.ts";
import { Glyph } from "../../ui/Glyph.tsx";
import styles from "./Console.module.css";
import { CypherEditor } from "./editor/CypherEditor.tsx";
import { ParamsEditor } from "./editor/ParamsEditor.tsx";
import { type Fault, faultOf } from "./fault.ts";
import { FaultLine } from "./FaultLine.tsx";
import { readParams } from "./read-params.ts";
import { useCheck } from "./use-check.ts";

/** The text and its parameters, each with what is wrong with it. */
export function Writing({ onRun }: { readonly onRun: () => void }) {
  const { draft, puts } = useConsole();
  const { query, params } = draft;
  const read = useMemo(() => readParams(params), [params]);
  const checked = useCheck(draft);
  const failed = useFailure(query);
  const fault = checked ?? failed;
  return (
    <div className={styles["writing"]}>
      <CypherEditor
        {...{ puts, fault, onRun }}
        text={query}
        paramNames={read.state === "read" ? Object.keys(read.params) : []}
      />
      <FaultLine fault={fault} />
      <Params isWanted={params.trim() !== "" || query.includes("$")}>
        <ParamsEditor
          {...{ puts, onRun }}
          text={params}
          fault={read.state === "wrong" ? read.fault : null}
          onType={(text) => {
            writeText({ params: text });
          }}
        />
        <FaultLine fault={read.state === "wrong" ? read.fault : null} />
      </Params>
    </div>
  );
}

/** Why this very text failed when it ran. */
function useFailure(query: string): Fault | null {
  const run = useRun((state) => state.run);
  return useMemo(
    () => (run.state === "failed" && run.asked.query === query ? faultOf(run.error) : null),
    [run, query],
  );
}

type ParamsProps = { readonly isWanted: boolean; readonly children: ReactNode };

/** Folded away as long as the text asks for none. */
function Params({ isWanted, children }: ParamsProps) {
  const [choice, setChoice] = useState<boolean | null>(null);
  const part = useId();
  const isOpen = choice ?? isWanted;
  return (
    <div className={styles["params"]}>
      <button
        type="button"
        className={styles["fold"]}
        aria-expanded={isOpen}
        aria-controls={isOpen ? part : undefined}
        onClick={() => {
          setChoice(!isOpen);
        }}
      >
        <Glyph icon={ChevronRight} size={14} />
        {sayConsole("console.params")}
      </button>
      {isOpen && <div id={part}>{children}</div>}
    </div>
  );
}
