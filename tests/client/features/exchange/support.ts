import { vi } from "vitest";

import type { ImportReport, RowCounts } from "../../../../contract/endpoints/exchange.ts";
import type { Problem } from "../../../../contract/problem.ts";
import type { ScanTask } from "../../../../client/features/exchange/scan/scan.ts";
import { scanRows } from "../../../../client/features/exchange/scan/scan-rows.ts";

export const noRows: RowCounts = {
  source: 0,
  document: 0,
  entity: 0,
  relation: 0,
  claim: 0,
  evidence: 0,
  quantity: 0,
};

export function aReport(more: Partial<ImportReport> = {}): ImportReport {
  const none = { count: 0, ids: [] };
  return {
    written: false,
    revision: 1,
    adds: noRows,
    changes: noRows,
    unchanged: noRows,
    leftOut: { people: none, relations: none },
    falls: none,
    contests: none,
    ...more,
  };
}

export function aProblemBody(more: Partial<Problem> = {}): Problem {
  return {
    type: "about:blank",
    title: "import-refused",
    status: 422,
    detail: "The file breaks rules.",
    instance: "request-1",
    code: "import-refused",
    ...more,
  };
}

/** Lines as the server streams them. */
export function lines(...said: readonly unknown[]): Response {
  const text = said.map((line) => JSON.stringify(line)).join("\n");
  return new Response(text, { headers: { "content-type": "application/x-ndjson" } });
}

/** What was sent to be taken in or removed. */
export type Sent = {
  readonly path: string;
  readonly method: string;
  readonly headers: Readonly<Record<string, string>>;
  readonly rows: string | null;
  readonly signal: AbortSignal | null | undefined;
};

type Answer = (sent: Sent) => Response | Promise<Response>;

/** Answers what changes the data; all else goes to the server that stands already. */
export function anExchange(answer: Answer): Sent[] {
  const sent: Sent[] = [];
  const others = globalThis.fetch;
  vi.stubGlobal("fetch", async (path: string, init: RequestInit = {}) => {
    if (!isExchange(path, init)) return others(path, init);
    const { method = "GET", body, signal, headers } = init;
    const rows = body instanceof Blob ? await body.text() : null;
    const question = {
      path,
      method,
      rows,
      signal,
      headers: headers as Readonly<Record<string, string>>,
    };
    sent.push(question);
    return answer(question);
  });
  return sent;
}

function isExchange(path: string, { method }: RequestInit): boolean {
  return path.startsWith("/api/import") || method === "DELETE";
}

/** A worker that reads files in this thread, for there is no other one here. */
export function aWorker(): void {
  class WorkerHere {
    addEventListener(): void {}
    terminate(): void {}
    postMessage(task: ScanTask, [port]: readonly MessagePort[]): void {
      scanRows(task).then(
        (scan) => port?.postMessage(scan),
        () => port?.postMessage(null),
      );
    }
  }
  vi.stubGlobal("Worker", WorkerHere);
}
