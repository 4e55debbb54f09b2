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
import { type ReadParams, readParams } from "./read-params.ts";
import { useCheck } from "./use-check.ts";

/** The text and its parameters, each with what is wrong with it. */
export function Writing({ onRun }: { readonly onRun: () => void }) {
  const { draft, puts } = useConsole();
  const { query, params } = draft;
  const read = useMemo(() => readParams(params), [params]);
  const checked = useCheck(draft);
  const failed = useFailure(query, read);
  const { text: textFault, params: paramsFault } = faultsOf(read, checked ?? failed);
  return (
    <div className={styles["writing"]}>
      <CypherEditor
        {...{ puts, onRun }}
        fault={textFault}
        text={query}
        paramNames={read.state === "read" ? Object.keys(read.params) : []}
      />
      <FaultLine fault={textFault} />
      <Params isWanted={params.trim() !== "" || query.includes("$")}>
        <ParamsEditor
          {...{ puts, onRun }}
          text={params}
          fault={paramsFault}
          onType={(text) => {
            writeText({ params: text });
          }}
        />
      </Params>
      {/* A fault is told though the parameters are folded away. */}
      <FaultLine fault={paramsFault} />
    </div>
  );
}

type Faults = Readonly<Record<Fault["of"], Fault | null>>;

/** Where each fault is told; what is no JSON is mended before all else. */
function faultsOf(read: ReadParams, fault: Fault | null): Faults {
  const faults = { text: null, params: null, ...(fault && { [fault.of]: fault }) };
  return read.state === "wrong" ? { ...faults, params: read.fault } : faults;
}

/** Why this very text failed when it ran; or these very parameters, where they were to blame. */
function useFailure(query: string, read: ReadParams): Fault | null {
  const run = useRun((state) => state.run);
  return useMemo(() => {
    if (run.state !== "failed" || run.asked.query !== query) return null;
    const fault = faultOf(run.error);
    const isMended = read.state === "wrong" || !isSameJson(run.asked.params, read.params);
    return fault.of === "params" && isMended ? null : fault;
  }, [run, query, read]);
}

function isSameJson(one: unknown, other: unknown): boolean {
  return JSON.stringify(one) === JSON.stringify(other);
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
