import { useState } from "react";

import type { DocumentInfo } from "../../../contract/endpoints/schema.ts";
import { say } from "../../messages/say.ts";
import { sayExchange } from "../../messages/say-exchange.ts";
import type { Reach } from "../../session/reach.ts";
import { Dialog } from "../../ui/Dialog.tsx";
import { ChooseFiles } from "./ChooseFiles.tsx";
import { Done } from "./Done.tsx";
import { Previewed } from "./Previewed.tsx";
import { Refused } from "./Refused.tsx";
import { RemoveDialog } from "./RemoveDialog.tsx";
import { Running } from "./Running.tsx";
import { Stopped } from "./Stopped.tsx";
import { type Import, useImport } from "./use-import.ts";

type ImportDialogProps = {
  readonly reach: Reach;
  /** Files to look at from the start. */
  readonly files?: readonly File[] | undefined;
  readonly onClose: () => void;
};

/** Takes files of rows in: looks at them first, says what they would change, and then does it. */
export function ImportDialog({ reach, files, onClose }: ImportDialogProps) {
  const made = useImport(files);
  const [removing, remove] = useState<Pick<DocumentInfo, "id" | "title"> | null>(null);
  const isRunning = made.state.stage === "running";
  if (removing) return <RemoveDialog document={removing} onClose={onClose} />;
  return (
    <Dialog
      title={sayExchange("exchange.title")}
      closeLabel={say("app.close")}
      width="wide"
      // Nothing that runs is left running unseen: the first Escape stops it.
      onClose={isRunning ? made.stop : onClose}
    >
      <StageOf {...{ made, reach, onClose }} onRemove={remove} />
    </Dialog>
  );
}

type StageOfProps = {
  readonly made: Import;
  readonly reach: Reach;
  readonly onClose: () => void;
  readonly onRemove: (document: Pick<DocumentInfo, "id" | "title">) => void;
};

function StageOf({ made, reach, onClose, onRemove }: StageOfProps) {
  const { state, choose, look, startOver } = made;
  switch (state.stage) {
    case "choosing":
      return <ChooseFiles why={state.why} onChoose={choose} />;
    case "running":
      return <Running task={state.task} progress={state.progress} onStop={made.stop} />;
    case "previewed":
      return <Previewed {...{ made, onClose }} previewed={state} />;
    case "refused":
      return <Refused refused={state} onLook={look} onStartOver={startOver} />;
    case "stopped":
      return <Stopped why={state.why} onLook={() => look(state.rows)} onStartOver={startOver} />;
    case "done":
      return <Done {...{ reach, onClose, onRemove }} done={state} />;
  }
}
