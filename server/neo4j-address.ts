const schemes = new Set(["bolt:", "bolt+s:", "bolt+ssc:", "neo4j:", "neo4j+s:", "neo4j+ssc:"]);

/** A scheme of Neo4j's and a host; which database it is has a variable of its own. */
export function isNeo4jAddress(text: string): boolean {
  if (!URL.canParse(text)) return false;
  const { protocol, hostname, pathname, search, hash } = new URL(text);
  const isRouted = protocol.startsWith("neo4j");
  const names = schemes.has(protocol) && hostname !== "";
  return names && ["", "/"].includes(pathname) && hash === "" && (search === "" || isRouted);
}

/** Whether neither a name nor a password stands in an address, which is told to people and logs. */
export function namesNobody(address: string): boolean {
  const { username, password } = new URL(address);
  return username === "" && password === "";
}
