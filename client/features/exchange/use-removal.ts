import { useQuery } from "@tanstack/react-query";
import { useState } from "react";

import type { RemovalReport } from "../../../contract/endpoints/exchange.ts";
import type { DocumentId } from "../../../contract/ids.ts";
import { explain } from "../../api/explain.ts";
import { previewRemoval, removeDocument } from "../../api/remove-document.ts";
import { keepWriteToken, writeToken } from "../../api/write-token.ts";
import type { TokenQuestion } from "./import-state.ts";
import { whyNoToken } from "./look-and-take.ts";
import { useFollow } from "./use-follow.ts";

type RemovalState =
  | { readonly stage: "looking" | "removing" }
  | {
      readonly stage: "previewed";
      readonly report: RemovalReport;
      readonly token: TokenQuestion | null;
    }
  | { readonly stage: "removed"; readonly report: RemovalReport }
  | { readonly stage: "failed"; readonly why: string };

export type Removal = {
  readonly state: RemovalState;
  readonly look: () => void;
  readonly remove: () => void;
  readonly giveToken: (token: string) => void;
};

/** What the reader does about it, beside what the server says of it. */
type Step =
  | { readonly step: "looking"; readonly token: TokenQuestion | null }
  | { readonly step: "removing" }
  | { readonly step: "removed"; readonly report: RemovalReport }
  | { readonly step: "failed"; readonly why: string };

const looking: Step = { step: "looking", token: null };

/** How the removal of a document stands; it begins with a look at what would go. */
export function useRemoval(id: DocumentId): Removal {
  const [step, setStep] = useState<Step>(looking);
  const follow = useFollow();
  const preview = useQuery({
    queryKey: ["removal", id],
    queryFn: ({ signal }) => previewRemoval(id, signal),
    enabled: step.step === "looking",
    staleTime: 0,
    gcTime: 0,
  });
  const remove = async () => {
    setStep({ step: "removing" });
    try {
      // Once it is asked for, it is done: closing the dialog does not take it back.
      setStep({ step: "removed", report: await removeDocument(id) });
    } catch (error) {
      const why = whyNoToken(error);
      if (why === null) setStep({ step: "failed", why: explain(error) });
      else setStep({ step: "looking", token: { why } });
    } finally {
      follow();
    }
  };
  return {
    state: stateOf(step, preview),
    look: () => {
      setStep(looking);
      void preview.refetch();
    },
    remove: () => {
      if (writeToken() === null) setStep({ step: "looking", token: { why: null } });
      else void remove();
    },
    giveToken: (token) => {
      keepWriteToken(token);
      void remove();
    },
  };
}

type Preview = { readonly data: RemovalReport | undefined; readonly error: Error | null };

function stateOf(step: Step, { data, error }: Preview): RemovalState {
  if (step.step === "removing") return { stage: "removing" };
  if (step.step === "removed") return { stage: "removed", report: step.report };
  if (step.step === "failed") return { stage: "failed", why: step.why };
  if (data) return { stage: "previewed", report: data, token: step.token };
  return error ? { stage: "failed", why: explain(error) } : { stage: "looking" };
}
