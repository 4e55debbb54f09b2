import type { Need } from "../house/suites.ts";

/** Whether the lines of a Dockerfile can be run here: they are written for a Unix shell. */
export function findShell(platform: NodeJS.Platform): Need {
  if (platform !== "win32") return { state: "found" };
  return {
    state: "missing",
    why: "Windows has no shell that runs the lines of the Dockerfile.",
    remedy: "Run it under Linux, in WSL or on a Mac.",
  };
}
