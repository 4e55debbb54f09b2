import { cleanup, render, screen } from "@testing-library/react";
import { Suspense } from "react";
import { afterEach, expect, it } from "vitest";

import { fetchTheRest, lazily, soon } from "../../../client/ui/lazily.ts";

afterEach(cleanup);

function Part({ says }: { readonly says: string }) {
  return <p>{says}</p>;
}

function Missing() {
  return <p>missing</p>;
}

it("shows a part once it has come", async () => {
  const Late = lazily(() => Promise.resolve(Part), Missing);
  render(<Suspense fallback="waiting">{<Late says="here" />}</Suspense>);
  expect(document.body.textContent).toBe("waiting");
  expect(await screen.findByText("here")).toBeTruthy();
});

it("shows what stands for a part that does not come", async () => {
  const Never = lazily<{ says: string }>(() => Promise.reject(new Error("gone")), Missing);
  render(<Suspense fallback="waiting">{<Never says="here" />}</Suspense>);
  expect(await screen.findByText("missing")).toBeTruthy();
});

it("fetches at once, and only once, what will be wanted soon", async () => {
  const fetched: string[] = [];
  const load = soon(() => {
    fetched.push("part");
    return Promise.resolve(Part);
  });
  expect(fetched).toEqual(["part"]);
  expect(await Promise.all([load(), load()])).toEqual([Part, Part]);
  expect(fetched).toEqual(["part"]);
});

it("fetches, when it is told to, all that was not fetched yet, one after the other", async () => {
  await fetchTheRest().catch(() => null);
  const fetched: string[] = [];
  const part = (name: string) => () => {
    fetched.push(name);
    return Promise.resolve(Part);
  };
  lazily(part("one"), Missing);
  lazily(part("two"), Missing);
  expect(fetched).toEqual([]);
  await fetchTheRest();
  await fetchTheRest();
  expect(fetched).toEqual(["one", "two"]);
});
