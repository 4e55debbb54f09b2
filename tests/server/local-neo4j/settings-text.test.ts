import { expect, it } from "vitest";

import { settingsText } from "../../../server/local-neo4j/settings-text.ts";

function settingsOf(fast: boolean): Readonly<Record<string, string>> {
  const lines = settingsText({ port: 17_687, heapMegabytes: 1_000, fast }).trimEnd().split("\n");
  return Object.fromEntries(
    lines.map((line): [string, string] => {
      const at = line.indexOf("=");
      return [line.slice(0, at), line.slice(at + 1)];
    }),
  );
}

it("lets a query read no file, ask no address, run for no longer and take no more than this", () => {
  expect(settingsOf(false)).toEqual({
    "server.default_listen_address": "127.0.0.1",
    "server.bolt.listen_address": "127.0.0.1:17687",
    "server.bolt.advertised_address": "127.0.0.1:17687",
    "server.http.enabled": "false",
    "server.https.enabled": "false",
    "dbms.usage_report.enabled": "false",
    "dbms.security.allow_csv_import_from_file_urls": "false",
    "server.directories.import": "import",
    "internal.dbms.cypher_ip_blocklist": "0.0.0.0/0,::/0",
    "dbms.security.procedures.allowlist": "",
    "dbms.security.procedures.unrestricted": "",
    "dbms.cypher.forbid_exhaustive_shortestpath": "true",
    "db.transaction.timeout": "30s",
    "db.transaction.monitor.check.interval": "500ms",
    "db.transaction.concurrent.maximum": "200",
    "db.lock.acquisition.timeout": "10s",
    "dbms.memory.tracking.enable": "true",
    "server.memory.pagecache.size": "250m",
    "db.memory.transaction.max": "500m",
    "db.memory.transaction.total.max": "700m",
    "dbms.memory.transaction.total.max": "700m",
    "db.logs.query.enabled": "OFF",
    "db.logs.query.parameter_logging_enabled": "false",
    "db.logs.query.obfuscate_literals": "true",
    "db.tx_log.preallocate": "false",
  });
});

it("hurries the end of a server for tests by settings that nobody else is given", () => {
  const usual = settingsOf(false);
  const hurried = Object.entries(settingsOf(true)).filter(([name]) => !(name in usual));
  expect(hurried).toEqual([
    ["internal.server.bolt.thread_pool_shutdown_wait_time", "1s"],
    ["internal.server.bolt.connection_shutdown_wait_time", "1s"],
  ]);
});
