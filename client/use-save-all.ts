import { useCallback } from "react";

import { explain } from "./api/explain.ts";
import { say } from "./messages/say.ts";
import { scopeOf } from "./session/scope.ts";
import { session } from "./session/session.ts";
import type { Notify } from "./shell/use-notices.ts";

/** Saves what the documents that are on say as a file, and says so where those are not all. */
export function useSaveAll(notify: Notify): () => void {
  return useCallback(() => {
    save().then(
      (text) => notify.say({ tone: "plain", text }),
      (error: unknown) => notify.say({ tone: "wrong", text: explain(error) }),
    );
  }, [notify]);
}

async function save(): Promise<string> {
  const { exportData } = await import("./features/exchange/export-data.ts");
  const state = session.store.getState();
  const scope = scopeOf(state);
  exportData(scope);
  if (!scope) return say("app.saving-all");
  return say("app.saving-some", { on: scope.length, all: state.documents.length });
}
