/** Binaries of the embedded engine for platforms other than the one that wrote the lock file. */
const platforms = [
  { name: "darwin-arm64", cpu: ["arm64"], os: ["darwin"] },
  { name: "darwin-x64", cpu: ["x64"], os: ["darwin"] },
  { name: "linux-arm64-gnu", cpu: ["arm64"], os: ["linux"], libc: ["glibc"] },
  { name: "linux-arm64-musl", cpu: ["arm64"], os: ["linux"], libc: ["musl"] },
  { name: "linux-x64-gnu", cpu: ["x64"], os: ["linux"], libc: ["glibc"] },
  { name: "win32-x64-msvc", cpu: ["x64"], os: ["win32"] },
] as const;

type Packages = Record<string, unknown>;

/**
 * The lock with every platform's entry in it. npm writes none for a platform whose binary it could
 * not fetch, and `npm ci` then refuses the lock it has just written.
 */
export function withPlatforms(packages: Packages, version: string): Packages {
  const added = platforms.map(({ name, ...limits }) => [
    `node_modules/@grafeo-db/js-${name}`,
    { version, license: "Apache-2.0", optional: true, engines: { node: ">= 20" }, ...limits },
  ]);
  return { ...(Object.fromEntries(added) as Packages), ...packages };
}

/** The entries that `npm ci` would miss. */
export function missingPlatforms(packages: Packages): string[] {
  return platforms
    .map(({ name }) => `node_modules/@grafeo-db/js-${name}`)
    .filter((entry) => !(entry in packages));
}
