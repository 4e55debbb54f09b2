import { auth, driver, type Driver } from "neo4j-driver";

import { within } from "./limit.ts";
import { type Neo4jPace } from "./pace.ts";
import { type Neo4jPlace } from "./place.ts";

/** Our own questions and writes have connections that no reader's text can take from them. */
export type Pool = "ours" | "asks";

export type Drivers = Readonly<Record<Pool, Driver>> & {
  readonly sizes: Readonly<Record<Pool, number>>;
  /** Drops every connection, whatever it waits for. */
  readonly close: () => Promise<void>;
};

/** @throws Error for an address that the driver cannot read */
export function createDrivers(place: Neo4jPlace, pace: Neo4jPace): Drivers {
  const sizes = { ours: pace.connections, asks: pace.askConnections };
  const token = auth.basic(place.username, place.password);
  const common = {
    useBigInt: true,
    telemetryDisabled: true,
    connectionTimeout: pace.connecting,
    connectionAcquisitionTimeout: pace.acquiring,
    connectionLivenessCheckTimeout: 30_000,
    maxConnectionLifetime: 3_600_000,
    fetchSize: 500,
    // Tries are counted here, and not by the driver: it would run again what took too much memory.
    maxTransactionRetryTime: 0,
    disableAutoCommitRetries: true,
    notificationFilter: { minimumSeverityLevel: "WARNING" },
  } as const;
  const ours = driver(place.uri, token, { ...common, maxConnectionPoolSize: sizes.ours });
  const asks = driver(place.uri, token, { ...common, maxConnectionPoolSize: sizes.asks });
  async function close() {
    const ends = Promise.all([ours.close(), asks.close()]);
    await within(() => ends, { milliseconds: pace.leaving }).catch(() => null);
  }
  return { ours, asks, sizes, close };
}
