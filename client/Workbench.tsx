import { Suspense, useMemo, useRef, useState } from "react";

import type { Schema } from "../contract/endpoints/schema.ts";
import { useCounts } from "./api/queries.ts";
import { AbovePicture } from "./AbovePicture.tsx";
import type { CanvasHandle } from "./canvas/props.ts";
import { DropFiles } from "./DropFiles.tsx";
import { Outage } from "./features/status/Outage.tsx";
import { Trail } from "./features/trail/Trail.tsx";
import { say } from "./messages/say.ts";
import { LeftPanel } from "./LeftPanel.tsx";
import { Overlays } from "./Overlays.tsx";
import { OverPicture } from "./OverPicture.tsx";
import { RightPanel } from "./RightPanel.tsx";
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
import { useLinkNotices } from "./shell/use-link-notices.ts";
import { useNotices } from "./shell/use-notices.ts";
import { usePanels } from "./shell/use-panels.ts";
import { useSheets } from "./shell/use-sheets.ts";
import { useShell } from "./shell/use-shell.ts";
import type { useTheme } from "./shell/use-theme.ts";
import { useTurn } from "./shell/use-turn.ts";
import { lazily, soon } from "./ui/lazily.ts";
import { Notices } from "./ui/Notices.tsx";
import { TipLayer } from "./ui/TipLayer.tsx";
import { UnderPicture } from "./UnderPicture.tsx";
import { useSaveAll } from "./use-save-all.ts";
import { ViewTitle } from "./ViewTitle.tsx";
import { canvasDoor } from "./views/map/canvas-door.ts";

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
  useSheets(panels, overlay !== null);
  useTurn(onFailure);
  useLinkNotices(notify, onFailure);
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
        top={<TopBar {...{ commander, panels, theme }} view={<ViewTitle mode={panels.mode} />} />}
        left={
          <LeftPanel
            {...{ panels, shell, reach, field, onFailure }}
            schema={counts}
            onRemove={(document) => {
              setOverlay({ kind: "remove-document", document });
            }}
          />
        }
        above={<AbovePicture mode={panels.mode} {...{ reach, onFailure }} />}
        canvas={
          <>
            <Suspense fallback={<Drawing />}>{map}</Suspense>
            <NoSources />
            <OverPicture {...{ reach, onFailure }} />
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
        under={<UnderPicture {...{ reach, onFailure }} />}
        right={
          <RightPanel
            {...{ reach, onFailure }}
            mode={panels.mode}
            onOpenArticle={shell.openArticle}
            onPaths={commander.give}
          />
        }
        foot={<Foot schema={counts} lost={lost} trail={<Trail reach={reach} />} />}
      />
      <Overlays {...{ overlay, setOverlay, commander, schema }} />
      <DropFiles {...{ schema, setOverlay, notify }} />
      <TipLayer />
    </>
  );
}
