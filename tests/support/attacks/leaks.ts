/** Words that belong to the inside of the server and to no answer. */
const inside: readonly RegExp[] = [
  /\bat [\w.<>]+ \(.*:\d+:\d+\)/,
  /node_modules|node:internal/,
  /\/(?:home|work|root|tmp|usr)\//,
  /neo4j-driver|org\.neo4j|java\.|grafeo/i,
  /root:x:0/,
  /TypeError|RangeError|ReferenceError|ZodError/,
  /bolt:\/\//,
];

/** What an answer tells of the inside, as the words that do; `secrets` are told by none. */
export function leaksIn(text: string, secrets: readonly string[] = []): string[] {
  const words = inside.flatMap((pattern) => pattern.exec(text)?.[0] ?? []);
  return [...words, ...secrets.filter((secret) => text.includes(secret))];
}
