import type { Response } from "express";

import { importData, ImportLine, type ImportReport } from "../../contract/endpoints/exchange.ts";
import { published } from "../../contract/limits.ts";
import { ImportRefusedError } from "../exchange/import-refused.ts";
import type { importRows } from "../exchange/import-rows.ts";
import { importMilliseconds } from "../http/arrival.ts";
import { CallerLeftError, endOf } from "../http/deadline.ts";
import { sendLine } from "../http/in-lines.ts";
import { placesFor } from "../http/places.ts";
import { letGo, readLines } from "../http/read-lines.ts";
import { Refusal } from "../http/refusal.ts";
import { readInput, type Route } from "../http/route.ts";
import { sendJson } from "../http/send.ts";
import type { Guard } from "../http/token.ts";
import type { Ready } from "./services.ts";
import { type TellProgress, tellProgress } from "./tell-progress.ts";

type Parts = { readonly mayWrite: Guard; readonly take: typeof importRows };

/** Rows are read as they come and taken all or none; whoever may not write is told before. */
export function importRoute(ready: Ready, { mayWrite, take }: Parts): Route {
  const enterImport = placesFor(published.importsAtOnce, full);
  const enterPreview = placesFor(published.importsAtOnce, full);
  return {
    endpoint: importData,
    lines: ImportLine,
    handle: async (request, response) => {
      const preview = readInput(importData, request).preview === "true";
      if (!preview) mayWrite(request);
      const { graph } = ready();
      const lines = readLines(request);
      const leave = preview ? enterPreview() : enterImport();
      const signal = endOf(response, importMilliseconds);
      const answer = request.accepts(media) === media[1] ? inLines : inWhole;
      try {
        await answer(response, async (onProgress) =>
          take(graph, lines, { preview, signal, onProgress }),
        );
      } catch (error) {
        if (signal.reason instanceof CallerLeftError) return;
        throw error instanceof ImportRefusedError ? toRefusal(error) : error;
      } finally {
        leave();
        letGo(request);
      }
    },
  };
}

/** The first is taken where the caller does not mind. */
const media = ["application/json", "application/x-ndjson"];

type Taking = (onProgress: TellProgress) => Promise<ImportReport>;

async function inWhole(response: Response, take: Taking): Promise<void> {
  sendJson(response, await take(() => {}));
}

async function inLines(response: Response, take: Taking): Promise<void> {
  const report = await take(
    tellProgress((progress) => {
      sendLine(response, progress);
    }),
  );
  sendLine(response, { type: "report", report });
  response.end();
}

function full(): Refusal {
  const message = "Another file is being read. Try again when it is done.";
  return new Refusal("busy", message, { headers: { "Retry-After": "5" } });
}

function toRefusal({ faults, count }: ImportRefusedError): Refusal {
  const [first] = faults;
  const where = first ? ` The first is in line ${first.line}: ${first.message}` : "";
  const message = `${count} ${count === 1 ? "fault" : "faults"}; nothing was written.${where}`;
  return new Refusal("import-refused", message, { rows: { faults, count } });
}
