import { exportData } from "../../contract/endpoints/exchange.ts";
import type { DocumentId } from "../../contract/ids.ts";
import { exportRows, toLine } from "../exchange/export-rows.ts";
import type { Route } from "../http/route.ts";
import { streamLines } from "../http/stream-lines.ts";
import type { Ready, Services } from "./services.ts";

export function exportRoute(ready: Ready): Route {
  return streamLines(exportData, "contraflow.jsonl", ({ documents }, signal) =>
    lines(ready(), documents, signal),
  );
}

async function* lines(
  { graph }: Services,
  documents: readonly DocumentId[] | undefined,
  signal: AbortSignal,
): AsyncGenerator<string> {
  const scope = documents ? { documents: new Set<string>(documents) } : {};
  for await (const row of exportRows(graph, scope, signal)) yield toLine(row);
}
