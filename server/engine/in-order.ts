/** Does one after the other, and stops at the first that fails. */
export async function inOrder<Item>(
  items: readonly Item[],
  act: (item: Item) => Promise<unknown>,
): Promise<void> {
  const done: Promise<unknown> = Promise.resolve();
  await items.reduce((before, item) => before.then(() => act(item)), done);
}
