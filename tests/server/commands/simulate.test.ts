import { execFile } from "node:child_process";
import { join } from "node:path";
import { promisify } from "node:util";

import { describe, expect, it } from "vitest";

import { Simulation } from "../../../contract/dynamics/simulation.ts";
import { runCommand } from "../../support/command.ts";

const root = join(import.meta.dirname, "../../..");
const slow = { timeout: 60_000 };

async function simulate(line: string) {
  return runCommand("simulate", line.split(" "), {});
}

describe("npm run simulate", slow, () => {
  it("prints the run beside its base and nothing else, as its user calls it", async () => {
    const line = "run --silent simulate -- --model flows --change ib=0.3@6 --json";
    const npm = process.platform === "win32" ? "npm.cmd" : "npm";
    const { stdout, stderr } = await promisify(execFile)(npm, line.split(" "), { cwd: root });
    const { model, months, variables } = Simulation.parse(JSON.parse(stdout));
    expect([model, months, stderr]).toEqual(["flows", 120, ""]);
    expect(variables["sales"]?.percent.total).toBeCloseTo(-2.5, 1);
  });

  it("prints a table to be read, in the model's own time", async () => {
    const { code, out, err } = await simulate("--model recruitment --change eta=220@520");
    expect([code, err]).toEqual([0, ""]);
    expect(out).toMatch(/^recruitment, 780 weeks\n/);
    expect(out).toMatch(/^members +196,818 +168,305 +-14\.5 +-7\.8 +-14\.5$/m);
  });

  it("runs as long as it is asked to, and with a base that is solved anew", async () => {
    const base = "--base fee=0.12 --base tau_alt=never --until 24 --json";
    const { out } = await simulate(`--model flows ${base} --change s=0.4@6-24`);
    const { months, variables } = Simulation.parse(JSON.parse(out));
    expect(months).toBe(24);
    expect(variables["money_to_groups"]?.base.final).toBeCloseTo(100 * 0.88 * 0.99, 6);
    expect(variables["sales"]?.percent.min).toBeLessThan(-40);
  });

  it("lists the models with their parameters", async () => {
    const { code, out } = await simulate("--list");
    expect(code).toBe(0);
    expect(out).toContain("flows: The four flows (by months, 120 of them)");
    expect(out).toContain("  tau_alt = 9 Month, from 3 up, or never");
  });

  it.each([
    ["--model flow", "There is no model flow. There are: flows, recruitment, trust."],
    ["--model flows --change IB=0.3@6", "flows has no parameter IB. It has: "],
    ["--model flows --change ib=0.9@6", "ib is from 0.05 to 0.3; 0.9 is not."],
    ["--model trust --change K0=1@6", "K0 is where the run starts"],
    ["--model recruitment --change eta=1000@520", "recruitment does not hold with these values"],
    ["--change ib=0.3@6", "--model names the model"],
  ])("%s fails in words", async (line, words) => {
    const { code, out, err } = await simulate(line);
    expect([code, out]).toEqual([1, ""]);
    expect(err).toContain(words);
    expect(err).not.toContain("    at ");
  });
});
