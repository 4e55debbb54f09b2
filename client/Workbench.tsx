import { Suspense, useMemo, useRef, useState } from "react";

import type { Schema } from "../contract/endpoints/schema.ts";
import { useCounts } from "./api/queries.ts";
import type { CanvasHandle } from "./canvas/props.ts";
import { DropFiles } from "./DropFiles.tsx";
import { Legend } from "./features/legend/Legend.tsx";
import { SearchField } from "./features/search/SearchField.tsx";
import { Outage } from "./features/status/Outage.tsx";
import { Trail } from "./features/trail/Trail.tsx";
import { say } from "./messages/say.ts";
import { Overlays } from "./Overlays.tsx";
import { useShownScope } from "./session/use-shown-scope.ts";
import { CanvasTools } from "./shell/CanvasTools.tsx";
import { Drawing } from "./shell/Drawing.tsx";
import { Foot } from "./shell/Foot.tsx";
import { Frame } from "./shell/Frame.tsx";
import { NoSources } from "./shell/NoSources.tsx";
import { NotLoaded } from "./shell/NotLoaded.tsx";
import type { Overlay } from "./shell/overlay.ts";
import { TopBar } from "./shell/TopBar.tsx";
import { useCommandKeys } from "./shell/use-command-keys.ts";
import { useCommander } from "./shell/use-commander.ts";
import { useExpansions } from "./shell/use-expansions.ts";
import { useNotices } from "./shell/use-notices.ts";
import { usePanels } from "./shell/use-panels.ts";
import { useSheetForPicks } from "./shell/use-sheet-for-picks.ts";
import { useShell } from "./shell/use-shell.ts";
import type { useTheme } from "./shell/use-theme.ts";
import { useTurn } from "./shell/use-turn.ts";
import { ViewName } from "./shell/ViewName.tsx";
import { lazily, soon } from "./ui/lazily.ts";
import { Notices } from "./ui/Notices.tsx";
import { TipLayer } from "./ui/TipLayer.tsx";
import { useSaveAll } from "./use-save-all.ts";
import { canvasDoor } from "./views/map/canvas-door.ts";

const Inspector = lazily(
  soon(async () => (await import("./features/inspect/Inspector.tsx")).Inspector),
  NotLoaded,
);
const SourcesPanel = lazily(
  async () => (await import("./features/sources/SourcesPanel.tsx")).SourcesPanel,
  NotLoaded,
);
const MapView = lazily(
  soon(async () => (await import("./views/map/MapView.tsx")).MapView),
  NotLoaded,
);

type WorkbenchProps = {
  readonly schema: Schema;
  /** Whether the server has stopped answering. */
  readonly lost: boolean;
  readonly theme: ReturnType<typeof useTheme>;
};

/** The page at work: the one place where the features meet. */
export function Workbench({ schema, lost, theme: [theme, toggleTheme] }: WorkbenchProps) {
  const panels = usePanels();
  const field = useRef<HTMLInputElement>(null);
  const [overlay, setOverlay] = useState<Overlay | null>(null);
  const [notices, notify] = useNotices();
  const saveAll = useSaveAll(notify);
  const [handle, setHandle] = useState<CanvasHandle | null>(null);
  const canvas = useMemo(() => handle && canvasDoor(handle), [handle]);
  const canChange = schema.access === "open";
  const shell = useShell({ panels, field, setOverlay, toggleTheme, canChange, saveAll });
  const commander = useCommander({ canvas, shell, notify });
  const { context: reach, fail: onFailure } = commander;
  useCommandKeys(commander, overlay !== null);
  useExpansions(commander, notify);
  useSheetForPicks(panels);
  useTurn(onFailure);
  const counts = useCounts(schema, useShownScope());
  const map = (
    <MapView
      schema={schema}
      theme={theme}
      onExpand={commander.expand}
      onMenu={(id, at) => {
        setOverlay({ kind: "menu", id, at });
      }}
      onReady={setHandle}
    />
  );
  return (
    <>
      <Frame
        panels={panels}
        top={<TopBar {...{ commander, panels, theme }} view={<ViewName />} />}
        left={
          <>
            <SearchField {...{ reach, field, onFailure }} />
            {panels.sources ? (
              <Suspense fallback={null}>
                <SourcesPanel
                  onClose={shell.toggleSources}
                  onImport={shell.openImport}
                  onSave={shell.saveAll}
                  onRemove={(document) => {
                    setOverlay({ kind: "remove-document", document });
                  }}
                />
              </Suspense>
            ) : (
              <Legend schema={counts} />
            )}
          </>
        }
        canvas={
          <>
            <Suspense fallback={<Drawing />}>{map}</Suspense>
            <NoSources />
            <Outage />
            <CanvasTools commander={commander} onLasso={handle && handle.startLasso} />
            <Notices
              label={say("app.notices")}
              closeLabel={say("app.close")}
              notices={notices}
              onClose={notify.close}
            />
          </>
        }
        right={
          <Suspense fallback={null}>
            <Inspector {...{ reach, onFailure }} onOpenArticle={shell.openArticle} />
          </Suspense>
        }
        foot={<Foot schema={counts} lost={lost} trail={<Trail />} />}
      />
      <Overlays {...{ overlay, setOverlay, commander, schema }} />
      <DropFiles {...{ schema, setOverlay, notify }} />
      <TipLayer />
    </>
  );
}
