import { create } from "zustand";

import type { Model } from "../../../contract/dynamics/model.ts";
import type { EntityId } from "../../../contract/ids.ts";
import type { SimulationAnswer } from "./task.ts";

/** How much a Flow carries against the base: 1 is the same. */
export type FlowPulse = ReadonlyMap<EntityId, number>;

const still: FlowPulse = new Map();

/** What the currents of the picture swell and shrink with. */
export const useFlowPulse = create<{ readonly pulse: FlowPulse }>()(() => ({ pulse: still }));

export function beat(pulse: FlowPulse): void {
  useFlowPulse.setState({ pulse });
}

export function beStill(): void {
  beat(still);
}

/** The pulse of a run at a time; without a change no current differs. */
export function pulseAt(
  { presented }: Model,
  { base, changed }: SimulationAnswer,
  time: number,
): FlowPulse {
  const pulse = new Map<EntityId, number>();
  for (const [variable, flow] of Object.entries(presented.currents)) {
    const before = base[variable]?.[time] ?? 0;
    const after = changed[variable]?.[time] ?? 0;
    if (before > 0) pulse.set(flow, after / before);
  }
  return pulse;
}
