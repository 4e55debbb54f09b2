import type { Model, Parameter } from "../../contract/dynamics/model.ts";
import type { Change, ScenarioFault } from "../../contract/dynamics/scenario.ts";
import type { Break } from "../../contract/dynamics/where-it-breaks.ts";

/** What is wrong with a scenario, and what to write instead, for the person at the terminal. */
export function faultWords(model: string, fault: ScenarioFault): string {
  switch (fault.code) {
    case "unknown-key":
      return `${model} has no parameter ${fault.key}. It has: ${fault.known.join(", ")}.`;
    case "out-of-range":
      return `${fault.parameter.key} is ${rangeWords(fault.parameter)}; ${fault.value} is not.`;
    case "empty-window":
      return `${changeWords(fault.change)} has to end later than it begins.`;
    case "late":
      return `${changeWords(fault.change)} begins after the run, which ends at ${fault.until}. Make it earlier, or ask for a later --until.`;
    case "base-only":
      return `${fault.parameter.key} is where the run starts: set it with --base ${fault.parameter.key}=….`;
  }
}

/** Each value may be right, and all of them together not. */
export function breakWords({ name, unit }: Model, { name: variable, time }: Break): string {
  return `${name} does not hold with these values: from ${unit} ${time} on, ${variable} has no sense. Take values nearer to its own.`;
}

/** "from 0.02 to 0.25", "from 3 up, or never", or "0 or 1". */
export function rangeWords({ kind, least, most }: Parameter): string {
  if (kind === "switch") return `${least} or ${most}`;
  return most === null ? `from ${least} up, or never` : `from ${least} to ${most}`;
}

function changeWords({ key, value, from, to }: Change): string {
  return `${key}=${value}@${from}${to === null ? "" : `-${to}`}`;
}
