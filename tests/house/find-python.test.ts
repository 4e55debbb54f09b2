import { afterEach, beforeEach, expect, it } from "vitest";

import { aMachine, type Machine } from "../server/local-neo4j/a-machine.ts";
import { findPython } from "../support/python/find-python.ts";

let machine: Machine;
beforeEach(async () => {
  machine = await aMachine();
});
afterEach(() => machine.dispose());

const remedy =
  "The oracle suite asks networkx, schemathesis and PySD, which run on Python 3.10 or newer. On Debian or Ubuntu: " +
  "sudo apt install python3 python3-venv. Elsewhere: https://www.python.org/downloads.";

it.each(["3.10", "3.14"])("takes Python %s", async (version) => {
  await machine.install("python3", `echo 'python ${version}'`);
  expect(await findPython(machine.environment)).toEqual({ state: "found" });
});

it.each([
  ["is too old", "echo 'python 3.9'", "Python 3.9 is too old."],
  [
    "cannot make an environment of its own",
    "echo \"No module named 'ensurepip'\" >&2; exit 1",
    "Python cannot make an environment: No module named 'ensurepip'",
  ],
])("says what to do about a Python that %s", async (_what, script, why) => {
  await machine.install("python3", script);
  expect(await findPython(machine.environment)).toEqual({ state: "missing", why, remedy });
});

it("says what to do where there is no Python", async () => {
  expect(await findPython(machine.environment)).toEqual({
    state: "missing",
    why: "There is no python3 on this machine.",
    remedy,
  });
});
