import { type ComponentType, lazy, type LazyExoticComponent, type ReactNode } from "react";

type Load<Part> = () => Promise<Part>;

const parts: Load<unknown>[] = [];

/** A part that is fetched when it is first shown; where it cannot be fetched, `instead` stands. */
export function lazily<Props extends object>(
  load: Load<ComponentType<Props>>,
  instead: () => ReactNode,
): LazyExoticComponent<ComponentType<Props>> {
  parts.push(load);
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: instead };
    }
  });
}

/** Begins to fetch at once what will be wanted soon. A failure is left to whoever waits for it. */
export function soon<Part>(load: Load<Part>): Load<Part> {
  const loading = load();
  loading.catch(() => null);
  return () => loading;
}

/** Fetches all other parts, one after the other, so that they are there even when the server is not. */
export async function fetchTheRest(): Promise<void> {
  const begun: Promise<unknown> = Promise.resolve();
  await parts.splice(0).reduce((before, load) => before.then(load), begun);
}
