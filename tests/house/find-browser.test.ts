import { expect, it } from "vitest";

import { findBrowser, type Machine } from "../browser/support/find-browser.ts";

function aMachine(files: readonly string[], over: Partial<Machine> = {}): Machine {
  const env = { PATH: "/usr/local/bin:/usr/bin" };
  return { platform: "linux", env, exists: (path) => files.includes(path), ...over };
}

it("finds a browser on the path", () => {
  expect(findBrowser(aMachine(["/usr/bin/chromium"]))).toEqual({
    state: "found",
    path: "/usr/bin/chromium",
  });
});

it("finds the usual places of a Mac and of Windows", () => {
  const mac = "/Applications/Microsoft Edge.app/Contents/MacOS/Microsoft Edge";
  const edge = "C:\\Program Files (x86)\\Microsoft\\Edge\\Application\\msedge.exe";
  const env = { "PROGRAMFILES(X86)": "C:\\Program Files (x86)" };
  expect([
    findBrowser(aMachine([mac], { platform: "darwin" })),
    findBrowser(aMachine([edge], { platform: "win32", env })),
  ]).toEqual([
    { state: "found", path: mac },
    { state: "found", path: edge },
  ]);
});

it("takes the browser it is told to take, before any other", () => {
  const env = { PATH: "/usr/bin", CONTRAFLOW_BROWSER: "/opt/browser" };
  const machine = aMachine(["/usr/bin/chromium", "/opt/browser"], { env });
  expect(findBrowser(machine)).toEqual({ state: "found", path: "/opt/browser" });
});

it("does not take another when the one it is told to take is not there", () => {
  const env = { PATH: "/usr/bin", CONTRAFLOW_BROWSER: "/opt/browser" };
  expect(findBrowser(aMachine(["/usr/bin/chromium"], { env }))).toMatchObject({
    state: "missing",
    why: "CONTRAFLOW_BROWSER names /opt/browser: no such file.",
  });
});

it("says what to do where there is none", () => {
  expect(findBrowser(aMachine([]))).toEqual({
    state: "missing",
    why: "No Chrome, Chromium or Edge is installed here.",
    remedy:
      "Install Chrome, Chromium or Edge, or name one: CONTRAFLOW_BROWSER=/path/to/chromium npm test",
  });
});
