import { useCallback } from "react";

import type { Schema } from "../contract/endpoints/schema.ts";
import { DropAnywhere } from "./features/exchange/DropAnywhere.tsx";
import { say } from "./messages/say.ts";
import type { Overlay } from "./shell/overlay.ts";
import type { Notify } from "./shell/use-notices.ts";

type DropFilesProps = {
  readonly schema: Schema;
  readonly setOverlay: (overlay: Overlay | null) => void;
  readonly notify: Notify;
};

/** Files dropped on the page are brought in, where the server lets its data be changed. */
export function DropFiles({ schema: { access }, setOverlay, notify }: DropFilesProps) {
  const isOpen = access === "open";
  const take = useCallback(
    (files: readonly File[]) => {
      if (isOpen) setOverlay({ kind: "import", files });
      else notify.say({ tone: "plain", text: say("problems.read-only") });
    },
    [isOpen, setOverlay, notify],
  );
  return <DropAnywhere label={say(isOpen ? "app.drop" : "problems.read-only")} onFiles={take} />;
}
