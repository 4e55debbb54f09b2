import { useMemo, useState } from "react";

import type { Notice } from "../ui/Notices.tsx";

export type Notify = {
  /** Says it; returns the number to close it by. What is said in passing goes by itself. */
  readonly say: (notice: Omit<Notice, "id">) => number;
  readonly close: (id: number) => void;
};

const lasting = 8_000;
let made = 0;

/** What was said and not closed yet, newest last. */
export function useNotices(): readonly [notices: readonly Notice[], notify: Notify] {
  const [notices, setNotices] = useState<readonly Notice[]>([]);
  const notify = useMemo(() => {
    const close = (id: number) => {
      setNotices((now) => now.filter((notice) => notice.id !== id));
    };
    const say = (notice: Omit<Notice, "id">) => {
      made += 1;
      const id = made;
      setNotices((now) => [...now, { ...notice, id }]);
      if (notice.tone === "plain") {
        setTimeout(() => {
          close(id);
        }, lasting);
      }
      return id;
    };
    return { say, close };
  }, []);
  return [notices, notify];
}
