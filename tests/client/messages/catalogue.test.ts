import { compileMessageOrThrow } from "@lingui/message-utils/compileMessage";
import { describe, expect, it } from "vitest";

import { compile } from "../../../client/messages/compile.ts";
import { english } from "../../../client/messages/en.ts";
import { about } from "../../../client/messages/en/about.ts";
import { article } from "../../../client/messages/en/article.ts";
import { charts } from "../../../client/messages/en/charts.ts";
import { consoleWords } from "../../../client/messages/en/console.ts";
import { editor } from "../../../client/messages/en/editor.ts";
import { exchange } from "../../../client/messages/en/exchange.ts";
import { figures } from "../../../client/messages/en/figures.ts";
import { inspect } from "../../../client/messages/en/inspect.ts";
import { learn } from "../../../client/messages/en/learn.ts";
import { modelGraph } from "../../../client/messages/en/model-graph.ts";
import { paths } from "../../../client/messages/en/paths.ts";
import { questions } from "../../../client/messages/en/questions.ts";
import { share } from "../../../client/messages/en/share.ts";
import { sources } from "../../../client/messages/en/sources.ts";
import { status } from "../../../client/messages/en/status.ts";
import { teach } from "../../../client/messages/en/teach.ts";
import { trail } from "../../../client/messages/en/trail.ts";
import { sourcesIn, typescript } from "../../house/sources.ts";

/** What every part says, and what comes with the parts that are fetched later. */
const all = {
  ...english,
  ...about,
  ...article,
  ...charts,
  ...consoleWords,
  ...editor,
  ...exchange,
  ...figures,
  ...inspect,
  ...learn,
  ...modelGraph,
  ...paths,
  ...questions,
  ...share,
  ...sources,
  ...status,
  ...teach,
  ...trail,
};
const messages: readonly (readonly [string, string])[] = Object.entries(all);
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
    expect(keys.toSorted()).toEqual(Object.keys(all).toSorted());
  });

  it("is used to the last message", () => {
    const text = outsideCatalogue.map((source) => source.text).join("\n");
    const asked = [...text.matchAll(/`([a-z]+\.[\w.-]*)\$\{/g)].map(([, start = ""]) => start);
    const unused = Object.keys(all).filter(
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
