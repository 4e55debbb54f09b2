import { type ReactNode, Suspense } from "react";

import type { Schema } from "../contract/endpoints/schema.ts";
import { ExchangeOverlays } from "./ExchangeOverlays.tsx";
import type { Commander } from "./shell/commander.ts";
import { NotLoaded } from "./shell/NotLoaded.tsx";
import { keyed, offered } from "./shell/offered.ts";
import { type ExchangeOverlay, isExchange, type Overlay } from "./shell/overlay.ts";
import { lazily } from "./ui/lazily.ts";

const CanvasMenu = lazily(
  async () => (await import("./shell/CanvasMenu.tsx")).CanvasMenu,
  NotLoaded,
);
const AllCommands = lazily(async () => (await import("./AllCommands.tsx")).AllCommands, NotLoaded);
const KeysDialog = lazily(
  async () => (await import("./features/keys/KeysDialog.tsx")).KeysDialog,
  NotLoaded,
);
const ArticlePanel = lazily(
  async () => (await import("./features/article/ArticlePanel.tsx")).ArticlePanel,
  NotLoaded,
);
const ShareDialog = lazily(
  async () => (await import("./features/share/ShareDialog.tsx")).ShareDialog,
  NotLoaded,
);
const AboutDialog = lazily(
  async () => (await import("./features/about/AboutDialog.tsx")).AboutDialog,
  NotLoaded,
);

type OverlaysProps = {
  readonly overlay: Overlay | null;
  readonly setOverlay: (overlay: Overlay | null) => void;
  readonly commander: Commander;
  readonly schema: Schema;
};

/** What lies over the page. Each part is fetched when it is first opened. */
export function Overlays({ overlay, setOverlay, ...rest }: OverlaysProps) {
  const onClose = () => {
    setOverlay(null);
  };
  const reach = rest.commander.context;
  return (
    <Suspense fallback={null}>
      {isExchange(overlay) ? (
        <ExchangeOverlays {...{ overlay, reach, onClose }} />
      ) : (
        partOf({ overlay, ...rest, onClose })
      )}
    </Suspense>
  );
}

type Part = Omit<OverlaysProps, "overlay" | "setOverlay"> & {
  readonly overlay: Exclude<Overlay, ExchangeOverlay> | null;
  readonly onClose: () => void;
};

function partOf(part: Part): ReactNode {
  const { overlay, commander, onClose } = part;
  if (overlay === null) return null;
  if (overlay.kind === "menu") {
    return <CanvasMenu {...{ commander, id: overlay.id, at: overlay.at, onClose }} />;
  }
  if (overlay.kind !== "palette") return windowOf(overlay.kind, part);
  return (
    <AllCommands
      entries={offered(commander).filter(({ id }) => id !== "palette")}
      onClose={onClose}
    />
  );
}

type Window = Exclude<NonNullable<Part["overlay"]>["kind"], "menu" | "palette">;

function windowOf(kind: Window, { schema, onClose }: Part): ReactNode {
  switch (kind) {
    case "keys":
      return <KeysDialog commands={keyed()} onClose={onClose} />;
    case "about":
      return <AboutDialog schema={schema} onClose={onClose} />;
    case "share":
      return <ShareDialog onClose={onClose} />;
    case "article":
      return <ArticlePanel onClose={onClose} />;
  }
}
