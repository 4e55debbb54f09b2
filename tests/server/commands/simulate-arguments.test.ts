import { describe, expect, it } from "vitest";

import { readSimulateArguments } from "../../../server/commands/simulate-arguments.ts";

function read(line: string) {
  return readSimulateArguments(line === "" ? [] : line.split(" "));
}

function refused(line: string): string {
  try {
    read(line);
  } catch (error) {
    return error instanceof Error ? error.message : "";
  }
  return "taken";
}

describe("what simulate is asked for", () => {
  it("is a model as it stands, where no more is said", () => {
    expect(read("--model flows")).toEqual({
      list: false,
      json: false,
      model: "flows",
      scenario: { base: {}, changes: [] },
      until: null,
    });
  });

  it("is a base, and changes from a time on or for a window, in their order", () => {
    const line =
      "--model flows --base fee=0.12 --base M0=1.6e5 --change ib=0.3@6 --change tau_alt=never@6-24";
    expect(read(`${line} --until 240 --json`)).toEqual({
      list: false,
      json: true,
      model: "flows",
      scenario: {
        base: { fee: 0.12, M0: 160_000 },
        changes: [
          { key: "ib", value: 0.3, from: 6, to: null },
          { key: "tau_alt", value: "never", from: 6, to: 24 },
        ],
      },
      until: 240,
    });
  });

  it("is the list", () => {
    expect(read("--list --json")).toEqual({ list: true, json: true });
  });

  it.each([
    ["", "--model names the model; --list shows them"],
    ["--model flows --base fee", '--base "fee" is not read'],
    ["--model flows --base fee=much", '--base "fee=much" is not read'],
    ["--model flows --base fee=0.1@6", '--base "fee=0.1@6" is not read'],
    ["--model flows --change ib=0.3", '--change "ib=0.3" is not read'],
    ["--model flows --change ib=0.3@6.5", '--change "ib=0.3@6.5" is not read'],
    ["--model flows --change ib=0.3@-6", '--change "ib=0.3@-6" is not read'],
    ["--model flows --change ib=@6", '--change "ib=@6" is not read'],
    ["--model flows --until 0", "--until is a whole number from 1 to 12000"],
    ["--model flows --until 12001", "--until is a whole number from 1 to 12000"],
    ["--model flows --until long", "--until is a whole number from 1 to 12000"],
    ["--model flows --until -1", "--until lacks its value"],
    ["--model flows --until", "--until lacks its value"],
    ["--model flows --until 10 --until 20", "--until is given more than once: 10, 20"],
    ["--model flows --model trust", "--model is given more than once: flows, trust"],
    ["--model flows --base fee=0.1 --base fee=0.2", "--base gives fee more than once"],
    ["--model= --until 10", "--model names the model; --list shows them"],
    ["--model flows --untill 12", "Unknown option '--untill'"],
  ])("%s is refused in words", (line, words) => {
    expect(refused(line)).toContain(words);
    expect(refused(line)).toContain("It is called so: npm run --silent simulate -- --model NAME");
  });
});
