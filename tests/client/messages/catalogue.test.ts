import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { describe, expect, it } from "vitest";

import { compile } from "../../../client/messages/compile.ts";
import { english } from "../../../client/messages/en.ts";
import { sourcesIn, typescript } from "../../house/sources.ts";

const messages: readonly (readonly [string, string])[] = Object.entries(english);
const client = sourcesIn(["client"], typescript);
const outsideCatalogue = client.filter(({ path }) => !path.startsWith("client/messages/en"));

describe("the catalogue", () => {
  it("is compiled as Lingui's own compiler would", () => {
    expect(messages.map(([key, text]) => [key, compile(text)])).toEqual(
      messages.map(([key, text]) => [key, compileMessageOrThrow(text)]),
    );
  });

  it("has a key once, although it is made of many areas", () => {
    const areas = sourcesIn(["client/messages/en"], typescript);
    const keys = areas.flatMap(({ text }) =>
      [...text.matchAll(/^ {2}"([\w.-]+)":/gm)].map(([, key = ""]) => key),
    );
    expect(keys.toSorted()).toEqual(Object.keys(english).toSorted());
  });

  it("is used to the last message", () => {
    const text = outsideCatalogue.map((source) => source.text).join("\n");
    const asked = [...text.matchAll(/`([a-z]+\.[\w.-]*)\$\{/g)].map(([, start = ""]) => start);
    const unused = Object.keys(english).filter(
      (key) => !text.includes(`"${key}"`) && !asked.some((start) => key.startsWith(start)),
    );
    expect(unused).toEqual([]);
  });

  it("keeps a # or a space in each branch, by which the types tell branches from names", () => {
    const branches = messages.flatMap(([key, text]) =>
      [...text.matchAll(/(?:=\d+|zero|one|two|few|many|other) \{([^{}]*)\}/g)]
        .filter(([, branch = ""]) => !/[ #]/.test(branch))
        .map(([branch]) => `${key}: ${branch}`),
    );
    expect(branches).toEqual([]);
  });

  it("says no message of blanks, and none with blanks around it", () => {
    expect(messages.filter(([, text]) => text.trim() !== text || text === "")).toEqual([]);
  });
});
