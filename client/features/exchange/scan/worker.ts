import type { ScanTask } from "./scan.ts";
import { scanRows } from "./scan-rows.ts";

/** Files are read here, so that the page never waits for a large one. */
addEventListener("message", ({ data, ports }: MessageEvent<ScanTask>) => {
  const answer = (scan: unknown) => ports[0]?.postMessage(scan);
  scanRows(data).then(answer, () => answer(null));
});
