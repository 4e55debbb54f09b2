import { existsSync } from "node:fs";
import { posix, win32 } from "node:path";

/** The machine as far as looking for a browser goes; a test hands in one of its own. */
export type Machine = {
  readonly platform: NodeJS.Platform;
  readonly env: Readonly<Record<string, string | undefined>>;
  readonly exists: (path: string) => boolean;
};

/** A browser to run, or why there is none and what to do about it. */
export type Found =
  | { readonly state: "found"; readonly path: string }
  | { readonly state: "missing"; readonly why: string; readonly remedy: string };

const remedy =
  "Install Chrome, Chromium or Edge, or name one: CONTRAFLOW_BROWSER=/path/to/chromium npm test";

/** An installed Chrome, Chromium or Edge. What CONTRAFLOW_BROWSER names goes before all others. */
export function findBrowser(machine: Machine): Found {
  const named = machine.env["CONTRAFLOW_BROWSER"];
  if (named) {
    return machine.exists(named)
      ? { state: "found", path: named }
      : { state: "missing", why: `CONTRAFLOW_BROWSER names ${named}: no such file.`, remedy };
  }
  const path = placesToLook(machine).find(machine.exists);
  return path === undefined
    ? { state: "missing", why: "No Chrome, Chromium or Edge is installed here.", remedy }
    : { state: "found", path };
}

/** This machine. */
export function thisMachine(env: Machine["env"]): Machine {
  return { platform: process.platform, env, exists: existsSync };
}

function placesToLook({ platform, env }: Machine): string[] {
  if (platform === "darwin") return macApps.map((app) => `/Applications/${app}`);
  if (platform === "win32") return windowsPlaces(env);
  const folders = [...(env["PATH"] ?? "").split(":").filter(Boolean), "/snap/bin"];
  return linuxNames.flatMap((name) => folders.map((folder) => posix.join(folder, name)));
}

function windowsPlaces(env: Machine["env"]): string[] {
  const roots = ["PROGRAMFILES", "PROGRAMFILES(X86)", "LOCALAPPDATA"].flatMap(
    (name) => env[name] ?? [],
  );
  return windowsApps.flatMap((app) => roots.map((root) => win32.join(root, app)));
}

const linuxNames = [
  "google-chrome-stable",
  "google-chrome",
  "chromium",
  "chromium-browser",
  "microsoft-edge-stable",
  "microsoft-edge",
];
const macApps = [
  "Google Chrome.app/Contents/MacOS/Google Chrome",
  "Chromium.app/Contents/MacOS/Chromium",
  "Microsoft Edge.app/Contents/MacOS/Microsoft Edge",
];
const windowsApps = [
  "Google\\Chrome\\Application\\chrome.exe",
  "Chromium\\Application\\chrome.exe",
  "Microsoft\\Edge\\Application\\msedge.exe",
];
