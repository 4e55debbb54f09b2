import { fireEvent, screen } from "@testing-library/react";
import { vi } from "vitest";

import { useRevision } from "../../../../client/api/queries.ts";
import { ImportDialog } from "../../../../client/features/exchange/ImportDialog.tsx";
import type { ImportReport } from "../../../../contract/endpoints/exchange.ts";
import { showPage, thePageReach } from "../../support/a-page.tsx";
import { aDocument } from "../../support/details.ts";
import { anExchange, aReport, lines, noRows, type Sent } from "./support.ts";

export const peru = '{"type":"entity","id":"place/peru","kind":"Place","name":"Peru"}';
export const report = '{"type":"document","id":"document/mine","title":"A report of mine"}';

/** What a small file would do. */
export const preview = aReport({ adds: { ...noRows, document: 1, entity: 2 } });

export function told(said: ImportReport): Response {
  return lines({ type: "report", report: said });
}

type Setting = {
  readonly files?: readonly File[];
  readonly answer?: (sent: Sent) => Response | Promise<Response>;
  /** What the data says of things that are asked for; it does not know Peru. */
  readonly things?: object;
};

/** Opens the dialog over a page, with files to look at. */
export function openImport({
  files = [rowsFile()],
  answer = () => told(preview),
  things = { missing: ["place/peru"] },
}: Setting = {}) {
  const onClose = vi.fn<() => void>();
  const dialog = (
    <>
      <Page />
      <ImportDialog reach={thePageReach()} {...{ files, onClose }} />
    </>
  );
  const asked = showPage(dialog, {
    "/api/documents": { revision: 1, documents: [aDocument("article")] },
    "/api/things": { nodes: [], edges: [], missing: [], ...things },
  });
  return { asked, onClose, sent: anExchange(answer) };
}

/** The page behind the dialog, which knows the revision. */
function Page() {
  return <p>{useRevision()}</p>;
}

export function rowsFile(text = `${report}\n${peru}`, name = "mine.jsonl"): File {
  return new File([text], name);
}

export async function press(name: string): Promise<void> {
  fireEvent.click(await screen.findByRole("button", { name }));
}
