import { useLearnDesk } from "../session/learn/learn-desk.ts";
import type { Mode } from "./use-panels.ts";

/** Whether the model is drawn in place of the map. */
export function useIsModel(mode: Mode): boolean {
  const isGraph = useLearnDesk(({ way, form }) => way === "model" && form === "graph");
  return isGraph && mode === "learn";
}
