import { published } from "../../../contract/limits.ts";
import { explain } from "../../api/explain.ts";
import { ProblemError } from "../../api/problem-error.ts";
import { sendRows } from "../../api/send-rows.ts";
import { forgetWriteToken } from "../../api/write-token.ts";
import { sayExchange } from "../../messages/say-exchange.ts";
import { findNews } from "./find-news.ts";
import type { ImportState, Previewed, Task, Watch } from "./import-state.ts";
import { type Rows, wholeOf } from "./rows.ts";
import { askScan } from "./scan/ask-scan.ts";
import type { ScannedLine } from "./scan/scan.ts";

/** Asks what the rows would make of the data; what comes of it is where the import stands next. */
export async function look(rows: Rows, watch: Watch): Promise<ImportState> {
  const unfit = await whyUnfit(rows);
  if (unfit !== null) return { stage: "choosing", why: unfit };
  try {
    const report = await sendRows({ ...watch, rows: wholeOf(rows), preview: true });
    const scan = await askScan({ parts: blobsOf(rows), lines: [] }, watch.signal);
    const news = await findNews(scan, watch.signal);
    return { stage: "previewed", rows, report, news, token: null };
  } catch (error) {
    return afterFailure(error, "looking", rows, watch);
  }
}

/** Takes in the rows that were looked at. */
export async function take(previewed: Previewed, watch: Watch): Promise<ImportState> {
  const { rows, news } = previewed;
  try {
    const report = await sendRows({ ...watch, rows: wholeOf(rows), preview: false });
    return { stage: "done", report, news };
  } catch (error) {
    const why = whyNoToken(error);
    if (why !== null) return { ...previewed, token: { why } };
    return afterFailure(error, "taking", rows, watch);
  }
}

/** Why the write token did not do, and forgets it; null where the failure was another one. */
export function whyNoToken(error: unknown): string | null {
  if (!(error instanceof ProblemError)) return null;
  if (error.code !== "unauthorized" && error.code !== "too-many-attempts") return null;
  forgetWriteToken();
  return explain(error);
}

/** Why files cannot be looked at as they are; null where they can. */
async function whyUnfit(rows: Rows): Promise<string | null> {
  const size = rows.parts.reduce((sum, { blob }) => sum + blob.size, 0);
  if (size === 0) return sayExchange("exchange.empty");
  if (size > published.importBytes) return sayExchange("exchange.too-large");
  try {
    // A file that was saved again since it was chosen can no longer be read.
    await Promise.all(blobsOf(rows).map((blob) => blob.slice(0, 1).arrayBuffer()));
    return null;
  } catch {
    return sayExchange("exchange.changed");
  }
}

async function afterFailure(
  error: unknown,
  task: Task,
  rows: Rows,
  { signal }: Watch,
): Promise<ImportState> {
  if (signal.aborted) return { stage: "stopped", rows, why: sayExchange(`exchange.${task}-ended`) };
  if (error instanceof ProblemError && error.refused) {
    const { refused } = error;
    const lines = await linesOf(rows, new Set(refused.faults.map(({ line }) => line)), signal);
    return { stage: "refused", rows, refused, lines };
  }
  return { stage: "stopped", rows, why: explain(error) };
}

/** Faults are told even where their lines cannot be shown. */
async function linesOf(
  rows: Rows,
  numbers: ReadonlySet<number>,
  signal: AbortSignal,
): Promise<readonly ScannedLine[]> {
  try {
    return (await askScan({ parts: blobsOf(rows), lines: [...numbers] }, signal)).lines;
  } catch {
    return [];
  }
}

function blobsOf({ parts }: Rows): Blob[] {
  return parts.map(({ blob }) => blob);
}
