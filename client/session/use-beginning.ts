import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";

import { schemaOptions, useDocuments, useRevision } from "../api/queries.ts";
import { asks } from "./asks.ts";
import { begin, catchUp } from "./begin.ts";
import { browserShelf, keep, readLeft } from "./keep.ts";
import { session } from "./session.ts";

/**
 * Opens the session once: where it was left in this browser, or with the first view. From then on it
 * is kept, and asks anew what its ids stand for when the data changes.
 */
export function useBeginning() {
  const beginning = useQuery({
    queryKey: ["beginning"],
    queryFn: async ({ client, signal }) => {
      const [{ revision }] = await Promise.all([
        client.ensureQueryData(schemaOptions()),
        begin(session, readLeft(browserShelf()), asks, signal),
      ]);
      return revision;
    },
    gcTime: Infinity,
  });
  useEffect(
    () => (beginning.isSuccess ? keep(session, browserShelf()) : undefined),
    [beginning.isSuccess],
  );
  useDocumentsOfSession();
  useNewRevisions(beginning.data);
  return beginning;
}

/** The session knows which documents there are as soon as the page does. */
function useDocumentsOfSession(): void {
  const documents = useDocuments().data?.documents;
  useEffect(() => {
    if (documents) session.setDocuments(documents);
  }, [documents]);
}

/** `begun` is the revision that the session was opened with. */
function useNewRevisions(begun: number | undefined): void {
  const revision = useRevision();
  useQuery({
    queryKey: ["caught-up", revision],
    queryFn: async ({ signal }) => {
      await catchUp(session, asks, signal);
      return revision;
    },
    enabled: begun !== undefined && revision !== null && revision !== begun,
  });
}
