/** Runs a movement over some milliseconds, easing out; at once when there are none. */
export function tween(milliseconds: number, step: (share: number) => void): () => void {
  if (milliseconds <= 0) {
    step(1);
    return () => {};
  }
  const start = performance.now();
  let handle = requestAnimationFrame(frame);
  function frame(now: number): void {
    const share = Math.min(1, Math.max(0, (now - start) / milliseconds));
    step(1 - (1 - share) ** 3);
    if (share < 1) handle = requestAnimationFrame(frame);
  }
  return () => cancelAnimationFrame(handle);
}

/** How long a change of the view lasts, and a turn of the wheel, for someone who may want none. */
export function calm(): number {
  return wantsNoMotion() ? 0 : 180;
}

export function quick(): number {
  return wantsNoMotion() ? 0 : 120;
}

function wantsNoMotion(): boolean {
  return matchMedia("(prefers-reduced-motion: reduce)").matches;
}
