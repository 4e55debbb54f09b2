import type { SeedReport } from "../seed/seed.ts";
import { foreignAloud, placeAloud } from "./foreign-data.ts";
import type { Data } from "./open-data.ts";
import type { Settings } from "./settings.ts";
import { tokenPath } from "./write-token.ts";

/** What a person is told once the data is there: what was loaded, where it lies, who may write. */
export function toWelcome(data: Data, settings: Settings): string[] {
  if (data.whose === "foreign") {
    return [`${foreignAloud(settings)} Until then nothing of it is shown, and nothing is written.`];
  }
  return [...seedAloud(data.report), placeLine(settings), writingLine(settings)];
}

function seedAloud(report: SeedReport | null): string[] {
  return (report?.packs ?? []).flatMap(({ name, version, outcome }) => {
    if (outcome === "unchanged") return [];
    if (outcome === "newer-stays") return [`The data holds a later version of ${name}; it stays.`];
    return [`Loaded ${name}, version ${version}.`];
  });
}

function placeLine(settings: Settings): string {
  if (settings.neo4j === null) return `The data lies in ${settings.dataFolder}`;
  return `${placeAloud(settings)} holds the data.`;
}

function writingLine(settings: Settings): string {
  if (settings.readOnly) return "Nothing can be changed through this server: it only reads.";
  if (settings.token !== null) return "Whoever writes is asked for the token in CONTRAFLOW_TOKEN.";
  return `Whoever writes is asked for the token in ${tokenPath(settings)}`;
}
