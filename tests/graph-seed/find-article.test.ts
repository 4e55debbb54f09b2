import { describe, expect, it } from "vitest";

import { findArticle } from "../article/find-article.ts";

function never(): boolean {
  return false;
}

function always(): boolean {
  return true;
}

describe("looking for the article", () => {
  it("takes what CONTRAFLOW_ARTICLE names before what lies beside the checkout", () => {
    const env = { CONTRAFLOW_ARTICLE: "/texts/article.txt" };
    expect(findArticle(env, always)).toEqual({ state: "found", path: "/texts/article.txt" });
  });

  it("looks beside the checkout when nothing is named", () => {
    const found = findArticle({}, always);
    expect(found.state === "found" && found.path.split(/[\\/]/u).slice(-3)).toEqual([
      "shared",
      "source",
      "article.txt",
    ]);
  });

  it("says why there is none and what to do, and takes no other for a named one", () => {
    const found = findArticle({ CONTRAFLOW_ARTICLE: "/gone.txt" }, (path) => path !== "/gone.txt");
    expect(found).toMatchObject({
      state: "missing",
      why: "CONTRAFLOW_ARTICLE names /gone.txt: no such file.",
    });
    const none = findArticle({}, never);
    expect(none.state === "missing" && none.remedy).toContain("CONTRAFLOW_ARTICLE=");
  });
});
