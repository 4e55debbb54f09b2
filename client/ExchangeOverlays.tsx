import type { Reach } from "./session/reach.ts";
import { NotLoaded } from "./shell/NotLoaded.tsx";
import type { ExchangeOverlay } from "./shell/overlay.ts";
import { lazily } from "./ui/lazily.ts";

const ImportDialog = lazily(
  async () => (await import("./features/exchange/ImportDialog.tsx")).ImportDialog,
  NotLoaded,
);
const RemoveDialog = lazily(
  async () => (await import("./features/exchange/RemoveDialog.tsx")).RemoveDialog,
  NotLoaded,
);

type ExchangeOverlaysProps = {
  readonly overlay: ExchangeOverlay;
  readonly reach: Reach;
  readonly onClose: () => void;
};

/** What lies over the page while data is brought in or taken out. */
export function ExchangeOverlays({ overlay, reach, onClose }: ExchangeOverlaysProps) {
  if (overlay.kind === "remove-document") {
    return <RemoveDialog document={overlay.document} onClose={onClose} />;
  }
  const { files } = overlay;
  // Other files are another import, from its beginning.
  return <ImportDialog key={keyOf(files)} {...{ reach, files, onClose }} />;
}

function keyOf(files: readonly File[] = []): string {
  return files.map(({ name, size, lastModified }) => `${name} ${size} ${lastModified}`).join();
}
