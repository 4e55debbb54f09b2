import { useQuery } from "@tanstack/react-query";
import { useEffect } from "react";

import { schemaOptions, useDocuments, useRevision } from "../api/queries.ts";
import { asks } from "./asks.ts";
import { begin, catchUp } from "./begin.ts";
import { keep, readLeft } from "./keep.ts";
import { session } from "./session.ts";
import { browserShelf } from "./shelf.ts";
import type { Work } from "./share/carried.ts";
import { isQuestionLink } from "./questions/is-question-link.ts";
import { isLink } from "./share/is-link.ts";
import { openedLink } from "./share/opened.ts";
import { mayHaveOwn } from "./share/own-place.ts";

/**
 * Opens the session once: with the view that the address holds, where it was left in this browser,
 * or with the first view. From then on it is kept, and asks anew what its ids stand for when the
 * data changes.
 */
export function useBeginning() {
  const beginning = useQuery({
    queryKey: ["beginning"],
    queryFn: async ({ client, signal }) => {
      const [{ revision }] = await Promise.all([
        client.ensureQueryData(schemaOptions()),
        beginHere(signal),
      ]);
      return revision;
    },
    gcTime: Infinity,
  });
  useEffect(
    () => (beginning.isSuccess ? keep(session, browserShelf()) : undefined),
    [beginning.isSuccess],
  );
  useLinks(beginning.isSuccess);
  useDocumentsOfSession();
  useNewRevisions(beginning.data);
  return beginning;
}

/** What makes a link out is fetched only where there is one, or own work that waits behind one. */
async function beginHere(signal: AbortSignal): Promise<void> {
  const shelf = browserShelf();
  const left = readLeft(shelf);
  if (await openAddress(left, signal)) return;
  await begin(session, left, asks, signal);
  if (!mayHaveOwn(shelf)) return;
  const { remindOfOwn } = await import("./share/open-link.ts");
  remindOfOwn(session, shelf);
}

/** A link that is opened while the page is there takes the place of what it shows. */
function useLinks(isReady: boolean): void {
  useEffect(() => {
    if (!isReady) return;
    const open = () => {
      openAddress(session.store.getState()).catch((error: unknown) => {
        openedLink.setState({ opened: { state: "failed", error } });
      });
    };
    addEventListener("hashchange", open);
    return () => {
      removeEventListener("hashchange", open);
    };
  }, [isReady]);
}

/**
 * Opens the view that the address holds, and takes it out of there: from then on it is kept here. It
 * stays there while nobody can say what its ids stand for, so that a reload tries again.
 */
async function openAddress(own: Work | null, signal?: AbortSignal): Promise<boolean> {
  const { hash } = location;
  if (isQuestionLink(hash)) await openQuestionOf(hash);
  if (!isLink(hash)) return false;
  const { openLink } = await import("./share/open-link.ts");
  const shelf = browserShelf();
  const isOpen = await openLink(hash, own, { session, asks, shelf, ...(signal && { signal }) });
  history.replaceState(history.state, "", location.pathname + location.search);
  return isOpen;
}

/** A question opens over the view that is there. */
async function openQuestionOf(hash: string): Promise<void> {
  const { openQuestionLink } = await import("./questions/open-question-link.ts");
  openQuestionLink(hash);
  history.replaceState(history.state, "", location.pathname + location.search);
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
