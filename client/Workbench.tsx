import { useRef, useState } from "react";

import type { Schema } from "../contract/endpoints/schema.ts";
import { useCounts } from "./api/queries.ts";
import { AbovePicture } from "./AbovePicture.tsx";
import { DropFiles } from "./DropFiles.tsx";
import { Outage } from "./features/status/Outage.tsx";
import { Trail } from "./features/trail/Trail.tsx";
import { say } from "./messages/say.ts";
import { LeftPanel } from "./LeftPanel.tsx";
import { Overlays } from "./Overlays.tsx";
import { Picture } from "./Picture.tsx";
import { RightPanel } from "./RightPanel.tsx";
import { useShownScope } from "./session/use-shown-scope.ts";
import { Foot } from "./shell/Foot.tsx";
import { Frame } from "./shell/Frame.tsx";
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
import { Notices } from "./ui/Notices.tsx";
import { TipLayer } from "./ui/TipLayer.tsx";
import { UnderPicture } from "./UnderPicture.tsx";
import { useCanvases } from "./use-canvases.ts";
import { useSaveAll } from "./use-save-all.ts";
import { ViewTitle } from "./ViewTitle.tsx";

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
  const canvases = useCanvases(panels.mode);
  const canChange = schema.access === "open";
  const shell = useShell({ panels, field, setOverlay, toggleTheme, canChange, saveAll });
  const commander = useCommander({ canvas: canvases.canvas, shell, notify });
  const { context: reach, fail: onFailure } = commander;
  useCommandKeys(commander, overlay !== null);
  useExpansions(commander, notify);
  useSheets(panels, overlay !== null);
  useTurn(onFailure);
  useLinkNotices(notify, onFailure);
  const counts = useCounts(schema, useShownScope());
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
            <Picture {...{ schema, theme, commander, canvases, setOverlay }} />
            <Outage />
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
