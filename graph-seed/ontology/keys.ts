/** The keys of a closed record, typed as such; TypeScript itself forgets them. */
export function keysOf<Key extends string>(
  record: Readonly<Record<Key, unknown>>,
): [Key, ...Key[]] {
  return Object.keys(record) as [Key, ...Key[]];
}
