/** A made-up graph that the engines are measured on. */
export type Size = {
  readonly name: string;
  readonly nodes: number;
  readonly edges: number;
  readonly bare: boolean;
  /** Whether the loaded store stays for the next run. */
  readonly kept?: true;
  readonly engines: readonly ("embedded" | "neo4j")[];
};

export const sizes: readonly Size[] = [
  {
    name: "10k/50k on claims",
    nodes: 10_000,
    edges: 50_000,
    bare: false,
    engines: ["embedded", "neo4j"],
  },
  {
    name: "100k/500k bare",
    nodes: 100_000,
    edges: 500_000,
    bare: true,
    engines: ["embedded", "neo4j"],
  },
];

/** Takes about half an hour to load; asked for by name. */
export const largest: Size = {
  name: "1M/5M bare",
  nodes: 1_000_000,
  edges: 5_000_000,
  bare: true,
  kept: true,
  engines: ["neo4j"],
};

/** The same things in every run. */
export const seed = 20_261_126;
