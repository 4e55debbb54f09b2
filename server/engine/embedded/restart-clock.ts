import { type Pace } from "./pace.ts";

/** How long the engine has been gone: past `pace.restart` nobody waits for it any more. */
export type RestartClock = {
  readonly begin: () => void;
  readonly end: () => void;
  readonly isLate: () => boolean;
};

export function createRestartClock({ restart }: Pace, onLate: () => void): RestartClock {
  let clock: NodeJS.Timeout | null = null;
  let isLate = false;
  return {
    begin: () => {
      clock ??= setTimeout(() => {
        isLate = true;
        onLate();
      }, restart).unref();
    },
    end: () => {
      if (clock !== null) clearTimeout(clock);
      clock = null;
      isLate = false;
    },
    isLate: () => isLate,
  };
}
