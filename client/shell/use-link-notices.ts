import { useEffect } from "react";

import { asks } from "../session/asks.ts";
import { browserShelf } from "../session/shelf.ts";
import { session } from "../session/session.ts";
import { type Opened, openedLink } from "../session/share/opened.ts";
import type { Commander } from "./commander.ts";
import type { Notify } from "./use-notices.ts";

/** Says what became of a link that was opened, and offers the way back to one's own work. */
export function useLinkNotices(notify: Notify, fail: Commander["fail"]): void {
  useEffect(() => {
    const tell = async (opened: Opened | null) => {
      if (opened === null) return;
      openedLink.setState({ opened: null });
      if (opened.state === "failed") {
        fail(opened.error);
        return;
      }
      const { sayShare } = await import("../messages/say-share.ts");
      if (opened.state === "refused") {
        notify.say({ tone: "wrong", text: sayShare(`share.refused-${opened.fault}`) });
        return;
      }
      notify.say({
        tone: opened.isOwnKept ? "lasting" : "plain",
        text:
          opened.gone > 0
            ? sayShare("share.opened-gone", { count: opened.gone })
            : sayShare("share.opened"),
        ...(opened.isOwnKept && {
          action: {
            name: sayShare("share.own"),
            run: () => {
              goBack().catch(fail);
            },
          },
        }),
      });
    };
    void tell(openedLink.getState().opened);
    return openedLink.subscribe(({ opened }) => void tell(opened));
  }, [notify, fail]);
}

async function goBack(): Promise<void> {
  const { returnToOwn } = await import("../session/share/open-link.ts");
  await returnToOwn({ session, asks, shelf: browserShelf() });
}
