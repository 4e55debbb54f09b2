import { Suspense, useMemo, useRef, useState } from "react";

import type { Schema } from "../contract/endpoints/schema.ts";
import type { CanvasHandle } from "./canvas/props.ts";
import { Legend } from "./features/legend/Legend.tsx";
import { SearchField } from "./features/search/SearchField.tsx";
import { Trail } from "./features/trail/Trail.tsx";
import { say } from "./messages/say.ts";
import { Overlays } from "./Overlays.tsx";
import { CanvasTools } from "./shell/CanvasTools.tsx";
import { Drawing } from "./shell/Drawing.tsx";
import { Foot } from "./shell/Foot.tsx";
import { Frame } from "./shell/Frame.tsx";
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
import { ViewName } from "./shell/ViewName.tsx";
import { lazily, soon } from "./ui/lazily.ts";
import { Notices } from "./ui/Notices.tsx";
import { TipLayer } from "./ui/TipLayer.tsx";
import { canvasDoor } from "./views/map/canvas-door.ts";

const Inspector = lazily(
  soon(async () => (await import("./features/inspect/Inspector.tsx")).Inspector),
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
  const [handle, setHandle] = useState<CanvasHandle | null>(null);
  const canvas = useMemo(() => handle && canvasDoor(handle), [handle]);
  const shell = useShell({ panels, field, setOverlay, toggleTheme });
  const commander = useCommander({ canvas, shell, notify });
  const { context: reach, fail: onFailure } = commander;
  useCommandKeys(commander, overlay !== null);
  useExpansions(commander, notify);
  useSheetForPicks(panels);
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
            <Legend schema={schema} />
          </>
        }
        canvas={
          <>
            <Suspense fallback={<Drawing />}>{map}</Suspense>
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
        foot={<Foot schema={schema} lost={lost} trail={<Trail />} />}
      />
      <Overlays {...{ overlay, setOverlay, commander, schema }} />
      <TipLayer />
    </>
  );
}
