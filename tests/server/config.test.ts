import { describe, expect, it } from "vitest";

import { ConfigError, readConfig } from "../../server/config.ts";

function refused(environment: Readonly<Record<string, string>>): string {
  try {
    readConfig(environment);
  } catch (error) {
    if (error instanceof ConfigError) return error.message;
    throw error;
  }
  return "taken";
}

describe("the environment", () => {
  it("may say nothing", () => {
    const usual = {
      port: 3_000,
      host: "127.0.0.1",
      allowedHosts: [],
      dataFolder: null,
      seed: "article+facts",
      logLevel: "warn",
    };
    expect([readConfig({}), readConfig({ PORT: "", HOST: undefined, OTHER: "x" })]).toEqual([
      usual,
      usual,
    ]);
  });

  it("may say all", () => {
    const said = {
      PORT: "0",
      HOST: "0.0.0.0",
      CONTRAFLOW_ALLOWED_HOSTS: "Graph.Example.org, 10.0.0.7:3000",
      CONTRAFLOW_DATA: "/data",
      CONTRAFLOW_SEED: "none",
      LOG_LEVEL: "INFO",
    };
    expect(readConfig(said)).toEqual({
      port: 0,
      host: "0.0.0.0",
      allowedHosts: ["graph.example.org", "10.0.0.7:3000"],
      dataFolder: "/data",
      seed: "none",
      logLevel: "info",
    });
  });

  it.each([
    [{ PORT: "http" }, "PORT is not right: expected a number from 0 to 65535"],
    [{ PORT: "-1" }, "PORT is not right"],
    [{ PORT: "3000.5" }, "PORT is not right"],
    [{ PORT: "70000" }, "PORT is not right: no port is above 65535"],
    [
      { CONTRAFLOW_SEED: "all" },
      "CONTRAFLOW_SEED is not right: expected article+facts, article or none",
    ],
    [
      { CONTRAFLOW_ALLOWED_HOSTS: "http://x" },
      "CONTRAFLOW_ALLOWED_HOSTS is not right: expected names",
    ],
    [{ CONTRAFLOW_ALLOWED_HOSTS: "*" }, "CONTRAFLOW_ALLOWED_HOSTS is not right"],
    [{ LOG_LEVEL: "loud" }, "LOG_LEVEL is not right: expected one of fatal, error, warn"],
    [{ HOST: "0.0.0.0" }, "other machines could reach this server"],
    [{ HOST: "::" }, "CONTRAFLOW_ALLOWED_HOSTS=graph.example.org"],
    [{ NEO4J_URI: "bolt://127.0.0.1" }, "this version of Contraflow has no Neo4j engine"],
  ])("%j is refused in words", (environment, words) => {
    expect(refused(environment)).toContain(words);
  });

  it("is told all its faults at once", () => {
    expect(refused({ PORT: "x", LOG_LEVEL: "y" }).split("\n")).toHaveLength(2);
  });

  it.each(["127.0.0.1", "localhost", "::1"])("may listen on %s without more words", (host) => {
    expect(readConfig({ HOST: host }).host).toBe(host);
  });
});
