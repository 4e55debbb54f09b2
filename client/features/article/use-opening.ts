import { useQueryClient } from "@tanstack/react-query";
import { useState } from "react";

import { explain } from "../../api/explain.ts";
import { evidenceOptions, useRevision } from "../../api/queries.ts";
import { sayArticle } from "../../messages/say-article.ts";
import { useDesk } from "../../session/opened-text.ts";
import { ArticleFault } from "./article-fault.ts";
import { openText } from "./open-text.ts";
import type { Sheet } from "./read-file.ts";

export type Opening =
  | { readonly state: "waiting" }
  | { readonly state: "finding" }
  | { readonly state: "failed"; readonly why: string };

/** Opens a text: how that stands, and how to begin. */
export function useOpening(): readonly [Opening, (sheet: Promise<Sheet>) => Promise<void>] {
  const [opening, setOpening] = useState<Opening>({ state: "waiting" });
  const client = useQueryClient();
  const revision = useRevision();
  const open = useDesk((desk) => desk.open);
  const begin = async (sheet: Promise<Sheet>) => {
    setOpening({ state: "finding" });
    try {
      const [read, all] = await Promise.all([sheet, client.fetchQuery(evidenceOptions(revision))]);
      open(await openText(read, all));
    } catch (error) {
      setOpening({ state: "failed", why: wordsOf(error) });
    }
  };
  return [opening, begin];
}

function wordsOf(error: unknown): string {
  return error instanceof ArticleFault
    ? sayArticle(`article.fault.${error.fault}`)
    : explain(error);
}
