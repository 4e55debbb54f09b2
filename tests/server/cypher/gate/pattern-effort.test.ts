import { describe, expect, test } from "vitest";

import { patternEffort } from "../../../../server/cypher/gate/pattern-effort.ts";

describe("the effort of a pattern", () => {
  test.each([
    ["fentanyl", { loops: 0, choices: 1 }],
    [".*a.*", { loops: 2, choices: 1 }],
    ["a?b?", { loops: 0, choices: 4 }],
    ["\\d{4}-\\d{2}", { loops: 0, choices: 1 }],
    ["x{1,5}", { loops: 0, choices: 5 }],
    [".{0,100}", { loops: 1, choices: 1 }],
    ["(?:\\d{1,3}\\.){3}", { loops: 0, choices: 27 }],
    ["(\\w+ ){2}", { loops: 2, choices: 1 }],
    ["(ab|cd)*", { loops: 1, choices: 1 }],
    ["(?i)(cartel|gang)s?", { loops: 0, choices: 2 }],
    ["(?:a|a)", { loops: 0, choices: 2 }],
    ["[^@]+@[a-z&&[^x]]+", { loops: 2, choices: 1 }],
    ["\\Q(a+)+\\E", { loops: 0, choices: 1 }],
    ["\\p{Lu}\\P{L}*", { loops: 1, choices: 1 }],
    ["a+?b++", { loops: 2, choices: 1 }],
  ])("%s loops and chooses so often", (pattern, effort) => {
    expect(patternEffort(pattern)).toEqual(effort);
  });

  test.each([
    ["repeats a repetition", "(a+)+"],
    ["repeats a repetition often", "(a+){5}"],
    ["repeats what may be left out", "(a?)*"],
    ["repeats alternatives that begin alike", "(a|A)+"],
    ["repeats alternatives that a class makes alike", "([a-m]|k)*"],
    ["repeats an alternative that is empty", "(a|)*"],
    ["repeats them further inside", "((?:(x|x)y))+"],
    ["refers to what was matched", "(a)\\1"],
    ["refers to it by name", "(?<n>a)\\k<n>"],
    ["allows comments", "(?x)a # b"],
    ["allows them in a group", "(?x:a # b)"],
    ["has no end to a group", "(a"],
    ["has no beginning to a group", "a)"],
    ["has no end to a class", "[a"],
    ["quotes within a class", "[\\Q]\\E]"],
    ["repeats nothing", "*a"],
    ["ends with a backslash", "a\\"],
    ["is too long", "a".repeat(251)],
    ["is too deep", "(".repeat(30) + ")".repeat(30)],
  ])("nothing is said of one that %s", (_, pattern) => {
    expect(patternEffort(pattern)).toBeNull();
  });
});
