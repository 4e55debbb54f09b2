import { expect } from "vitest";

import { published } from "../../../../contract/limits.ts";
import { Problem } from "../../../../contract/problem.ts";
import { cutLines } from "../../../../server/http/cut-lines.ts";
import { Refusal } from "../../../../server/http/refusal.ts";
import { createServices } from "../../../../server/routes/services.ts";
import { emptyGraph } from "../../../support/empty-graph.ts";
import { authorized, bodyOf, sendRows, served } from "../../../support/http.ts";
import { aSource, someRows } from "../../../support/rows.ts";
import { type Edge, told } from "./edge.ts";
import { heldServer } from "./held-server.ts";

/** What holds of a file of rows, and of who may send one. */
export const ofImports = {
  importBytes: {
    met: async () => [await fileOf(published.importBytes), await fileOf(published.importBytes + 1)],
    expected: ["read", ["body-too-large", "A file may have 1073741824 bytes. Split it."]],
  },
  importRowBytes: {
    met: async (api) => {
      const [inside, outside] = [published.importRowBytes, published.importRowBytes + 1].map(
        (size) => JSON.stringify(aSource()).padEnd(size),
      );
      const preview = "/api/import?preview=true";
      return [
        told(await sendRows(api.url, preview, inside ?? "")),
        told(await sendRows(api.url, preview, outside ?? "")),
      ];
    },
    expected: [200, [422, "import-refused", "Line 1: A row may have 65536 bytes."]],
  },
  importFaults: {
    met: async (api) => [
      await faultsOf(api.url, published.importFaults),
      await faultsOf(api.url, published.importFaults + 1),
    ],
    expected: [
      [published.importFaults, published.importFaults],
      [published.importFaults, published.importFaults + 1],
    ],
  },
  importsAtOnce: {
    met: async () => {
      const server = await heldServer();
      const inside = sendRows(server.url, "/api/import", someRows(), authorized);
      await server.holds(1);
      const outside = await sendRows(server.url, "/api/import", someRows(), authorized);
      server.letGo();
      const both = [told(await inside), told(outside)] as const;
      await server.end();
      return both;
    },
    expected: [200, [503, "busy", "Another file is being read. Try again when it is done."]],
  },
  tokenFailuresPerMinute: {
    met: async () => [
      await afterFailures(published.tokenFailuresPerMinute - 1),
      await afterFailures(published.tokenFailuresPerMinute),
    ],
    expected: [
      200,
      [
        429,
        "too-many-attempts",
        expect.stringMatching(/^Too many wrong tokens. Try again in \d+ s.$/),
      ],
    ],
  },
} satisfies Record<string, Edge>;

/** What becomes of a file of so many bytes, of which none says anything. */
async function fileOf(bytes: number): Promise<unknown> {
  const row = Buffer.alloc(published.importRowBytes, " ");
  row.write("\n", row.length - 1);
  async function* chunks() {
    for (let left = bytes; left > 0; left -= row.length) yield row.subarray(0, left);
  }
  const limits = { bytes: published.importBytes, rowBytes: published.importRowBytes };
  try {
    for await (const line of cutLines(chunks(), limits)) if (line.trim() !== "") return line;
    return "read";
  } catch (error) {
    return error instanceof Refusal ? [error.code, error.message] : error;
  }
}

/** How many faults are told of a file that has so many, and how many it is said to have. */
async function faultsOf(url: string, count: number): Promise<unknown> {
  const answer = await sendRows(url, "/api/import?preview=true", "{\n".repeat(count));
  const { rows, rowFaults } = Problem.parse(bodyOf(answer));
  return [rows?.length, rowFaults];
}

/** What becomes of the right token behind so many wrong ones. */
async function afterFailures(count: number): Promise<unknown> {
  const running = await served(createServices(emptyGraph().graph, null));
  const wrong = { Authorization: "Bearer wrong" };
  for (let sent = 0; sent < count; sent += 1) {
    await sendRows(running.url, "/api/import", [], wrong);
  }
  const answer = await sendRows(running.url, "/api/import", someRows(), authorized);
  await running.end(0);
  return told(answer);
}
