import { type RefObject, Suspense } from "react";

import type { DocumentInfo, Schema } from "../contract/endpoints/schema.ts";
import { Legend } from "./features/legend/Legend.tsx";
import { SearchField } from "./features/search/SearchField.tsx";
import styles from "./LeftPanel.module.css";
import type { Reach } from "./session/reach.ts";
import { NotLoaded } from "./shell/NotLoaded.tsx";
import type { Panels } from "./shell/use-panels.ts";
import type { useShell } from "./shell/use-shell.ts";
import { lazily } from "./ui/lazily.ts";

const SourcesPanel = lazily(
  async () => (await import("./features/sources/SourcesPanel.tsx")).SourcesPanel,
  NotLoaded,
);
const LearnPanel = lazily(
  async () => (await import("./features/learn/LearnPanel.tsx")).LearnPanel,
  NotLoaded,
);
const AskPanel = lazily(async () => (await import("./AskPanel.tsx")).AskPanel, NotLoaded);

type LeftPanelProps = {
  readonly panels: Panels;
  readonly shell: ReturnType<typeof useShell>;
  readonly reach: Reach;
  readonly field: RefObject<HTMLInputElement | null>;
  /** Counted within the documents that are on. */
  readonly schema: Schema;
  readonly onRemove: (document: DocumentInfo) => void;
  readonly onFailure: (error: unknown) => void;
};

/** Finding and filtering, asking, or learning. What stands in the other mode waits unseen. */
export function LeftPanel(props: LeftPanelProps) {
  const { panels, shell, reach, field, schema, onRemove, onFailure } = props;
  const { mode, sources } = panels;
  return (
    <>
      <div className={styles["browse"]} hidden={mode !== "browse"}>
        <SearchField {...{ reach, field, onFailure }} />
        {sources ? (
          <Suspense fallback={null}>
            <SourcesPanel
              onClose={shell.toggleSources}
              onImport={shell.openImport}
              onSave={shell.saveAll}
              onRemove={onRemove}
            />
          </Suspense>
        ) : (
          <Legend schema={schema} />
        )}
      </div>
      {mode === "learn" && (
        <Suspense fallback={null}>
          <LearnPanel {...{ reach, onFailure }} />
        </Suspense>
      )}
      {mode === "ask" && (
        <Suspense fallback={null}>
          <AskPanel reach={reach} />
        </Suspense>
      )}
    </>
  );
}
