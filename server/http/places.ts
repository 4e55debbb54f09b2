import type { Refusal } from "./refusal.ts";

/** Takes a place and gives what to call when it is free again. @throws Refusal when all are taken */
export type Enter = () => () => void;

/** Room for so many at a time; whoever finds none is turned away at once. */
export function placesFor(most: number, full: () => Refusal): Enter {
  let taken = 0;
  return () => {
    if (taken >= most) throw full();
    taken += 1;
    return () => {
      taken -= 1;
    };
  };
}
