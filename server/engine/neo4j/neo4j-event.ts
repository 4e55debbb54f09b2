/** What happens between the server and its Neo4j, for a log. */
export type Neo4jEvent =
  | { readonly type: "ready"; readonly version: string; readonly milliseconds: number }
  /** It is used, but a newer release of its line mends what can be abused. */
  | { readonly type: "outdated"; readonly version: string }
  | { readonly type: "lost"; readonly detail: string }
  | { readonly type: "back"; readonly milliseconds: number }
  /** So many connections answered nothing any more: all were made anew. */
  | { readonly type: "reconnected"; readonly stuck: number };
