export type ServerSettings = {
  readonly port: number;
  readonly heapMegabytes: number;
  /** Ends within seconds when asked to, by settings that Neo4j does not promise to keep. */
  readonly fast: boolean;
};

/** The neo4j.conf of a server for this machine alone, in which a query can do as little harm as may be. */
export function settingsText({ port, heapMegabytes, fast }: ServerSettings): string {
  const address = `127.0.0.1:${port}`;
  const settings = [
    ["server.default_listen_address", "127.0.0.1"],
    ["server.bolt.listen_address", address],
    // Whoever comes by neo4j:// is sent on to this address.
    ["server.bolt.advertised_address", address],
    ["server.http.enabled", "false"],
    ["server.https.enabled", "false"],
    ["dbms.usage_report.enabled", "false"],
    ...noWayOut,
    ...limits,
    ["server.memory.pagecache.size", `${Math.round(heapMegabytes / 4)}m`],
    ["db.memory.transaction.max", `${Math.round(heapMegabytes / 2)}m`],
    ["db.memory.transaction.total.max", `${Math.round(heapMegabytes * 0.7)}m`],
    ["dbms.memory.transaction.total.max", `${Math.round(heapMegabytes * 0.7)}m`],
    ["db.logs.query.enabled", "OFF"],
    ["db.logs.query.parameter_logging_enabled", "false"],
    ["db.logs.query.obfuscate_literals", "true"],
    // Else two quarters of a gigabyte are laid aside before anything is stored.
    ["db.tx_log.preallocate", "false"],
    ...(fast ? quickEnd : []),
  ];
  return settings.map(([name, value]) => `${name}=${value}\n`).join("");
}

type Setting = readonly [name: string, value: string];

/** No file is read, no address is asked, no procedure is called that did not come with the server. */
const noWayOut: readonly Setting[] = [
  ["dbms.security.allow_csv_import_from_file_urls", "false"],
  ["server.directories.import", "import"],
  ["internal.dbms.cypher_ip_blocklist", "0.0.0.0/0,::/0"],
  ["dbms.security.procedures.allowlist", ""],
  ["dbms.security.procedures.unrestricted", ""],
];

const limits: readonly Setting[] = [
  ["dbms.cypher.forbid_exhaustive_shortestpath", "true"],
  ["db.transaction.timeout", "30s"],
  ["db.transaction.monitor.check.interval", "500ms"],
  ["db.transaction.concurrent.maximum", "200"],
  ["db.lock.acquisition.timeout", "10s"],
  ["dbms.memory.tracking.enable", "true"],
];

const quickEnd: readonly Setting[] = [
  ["internal.server.bolt.thread_pool_shutdown_wait_time", "1s"],
  ["internal.server.bolt.connection_shutdown_wait_time", "1s"],
];
