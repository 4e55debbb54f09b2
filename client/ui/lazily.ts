import { type ComponentType, lazy, type LazyExoticComponent, type ReactNode } from "react";

/** A part that is fetched when it is first shown; where it cannot be fetched, `instead` stands. */
export function lazily<Props extends object>(
  load: () => Promise<ComponentType<Props>>,
  instead: () => ReactNode,
): LazyExoticComponent<ComponentType<Props>> {
  return lazy(async (): Promise<{ default: ComponentType<Props> }> => {
    try {
      return { default: await load() };
    } catch {
      return { default: instead };
    }
  });
}

/** Begins to fetch at once what will be wanted soon. A failure is left to whoever waits for it. */
export function soon<Part>(load: () => Promise<Part>): () => Promise<Part> {
  const loading = load();
  loading.catch(() => null);
  return () => loading;
}
