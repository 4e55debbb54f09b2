import { useEffect, useState } from "react";

import { session } from "../../session/session.ts";
import { fits, type Link, linkTo, longestLinkTo } from "../../session/share/link.ts";

type Making =
  | { readonly state: "making" }
  | { readonly state: "failed"; readonly reason: string }
  | { readonly state: "made"; readonly link: Link }
  /** `shorter` tells as many of the Steps as fit; null where not even the view alone does. */
  | { readonly state: "too-long"; readonly whole: Link; readonly shorter: Link | null };

/** The link to the view as it stood when this was first asked. */
export function useLink(): {
  readonly making: Making;
  readonly shorten: (link: Link) => void;
} {
  const [making, setMaking] = useState<Making>({ state: "making" });
  useEffect(() => {
    const { workspace, trail } = session.store.getState();
    const left = new AbortController();
    const show = async () => {
      const made = await make({ workspace, trail }).catch(failed);
      if (!left.signal.aborted) setMaking(made);
    };
    void show();
    return () => {
      left.abort();
    };
  }, []);
  return {
    making,
    shorten: (link) => {
      setMaking({ state: "made", link });
    },
  };
}

async function make(work: Parameters<typeof linkTo>[0]): Promise<Making> {
  const whole = await linkTo(work);
  if (fits(whole)) return { state: "made", link: whole };
  return { state: "too-long", whole, shorter: await longestLinkTo(work) };
}

function failed(error: unknown): Making {
  return { state: "failed", reason: String(error) };
}
