import type { Model } from "../../../../contract/dynamics/model.ts";
import { sayLearn } from "../../../messages/say-learn.ts";

export function timeUnit(unit: Model["unit"]): string {
  return sayLearn(unit === "week" ? "learn.week" : "learn.month");
}

/** "month 12". */
export function timeText(unit: Model["unit"], time: number): string {
  return sayLearn("learn.time-at", { unit: timeUnit(unit), time: String(time) });
}
