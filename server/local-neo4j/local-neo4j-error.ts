/** A local Neo4j cannot be had or used; the message says why, and what to do. */
export class LocalNeo4jError extends Error {
  override name = "LocalNeo4jError";
  readonly why: string;
  readonly remedy: string;

  constructor(why: string, remedy: string, options?: ErrorOptions) {
    super(`${why}\n${remedy}`, options);
    this.why = why;
    this.remedy = remedy;
  }
}
