/** Which database, and who asks. */
export type Neo4jPlace = {
  /** `bolt://` for one server, `neo4j://` to be sent to the right one of several. */
  readonly uri: string;
  readonly username: string;
  readonly password: string;
  readonly database: string;
};

/** The address as it may be told: without a name or a password that someone put in it. */
export function addressOf({ uri }: Pick<Neo4jPlace, "uri">): string {
  return uri.replace(/\/\/[^@/]*@/, "//");
}
