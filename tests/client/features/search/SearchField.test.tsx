import { fireEvent, screen, waitFor } from "@testing-library/react";
import { createRef } from "react";
import { afterEach, expect, it } from "vitest";

import { SearchField } from "../../../../client/features/search/SearchField.tsx";
import { leavePage, showPage, thePageReach } from "../../support/a-page.tsx";

afterEach(leavePage);

const field = () =>
  screen.getByRole<HTMLInputElement>("combobox", { name: "Find a thing or a claim" });

function show(): void {
  const ref = createRef<HTMLInputElement>();
  showPage(<SearchField reach={thePageReach()} field={ref} onFailure={() => null} />, {
    "/api/search": { hits: [], total: 0 },
  });
}

it("is a plain field until it is used, and then suggests what the text may mean", async () => {
  show();
  const plain = field();
  plain.focus();
  fireEvent.change(plain, { target: { value: "zebra" } });
  await waitFor(() => {
    expect(field()).not.toBe(plain);
  });
  expect(field().value).toBe("zebra");
  expect(document.activeElement).toBe(field());
  expect(await screen.findByText("Nothing is called “zebra”, and no claim says it.")).toBeTruthy();
});

it("leaves the focus where the reader has gone meanwhile", async () => {
  show();
  const plain = field();
  plain.focus();
  plain.blur();
  await waitFor(() => {
    expect(field()).not.toBe(plain);
  });
  expect(document.activeElement).toBe(document.body);
});
