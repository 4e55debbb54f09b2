import { describe, expect, it } from "vitest";

import { ConfigError, readConfig } from "../../server/config.ts";

const token = "0123456789abcdef0123456789abcdef";
const neo4j = { NEO4J_URI: "bolt://127.0.0.1:7687", NEO4J_PASSWORD: "x" };

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
      neo4j: null,
      token: null,
      readOnly: false,
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
      NEO4J_URI: "neo4j+s://graph.example.org",
      NEO4J_USERNAME: "ada",
      NEO4J_PASSWORD: "secret words",
      NEO4J_DATABASE: "supply.chains",
      CONTRAFLOW_TOKEN: token,
      CONTRAFLOW_READ_ONLY: "1",
    };
    expect(readConfig(said)).toEqual({
      port: 0,
      host: "0.0.0.0",
      allowedHosts: ["graph.example.org", "10.0.0.7:3000"],
      dataFolder: "/data",
      seed: "none",
      logLevel: "info",
      neo4j: {
        uri: "neo4j+s://graph.example.org",
        username: "ada",
        password: "secret words",
        database: "supply.chains",
      },
      token,
      readOnly: true,
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
    [{ NEO4J_URI: "bolt://127.0.0.1" }, "NEO4J_URI is set, but no password: set NEO4J_PASSWORD"],
    [
      { ...neo4j, NEO4J_URI: "http://127.0.0.1" },
      "NEO4J_URI is not right: expected an address such",
    ],
    [{ ...neo4j, NEO4J_URI: "127.0.0.1:7687" }, "NEO4J_URI is not right: expected an address such"],
    [{ ...neo4j, NEO4J_URI: "bolt://" }, "NEO4J_URI is not right: expected an address such"],
    [{ ...neo4j, NEO4J_URI: "neo4j://host/movies" }, "NEO4J_URI is not right: expected an address"],
    [
      { ...neo4j, NEO4J_URI: "bolt://host?policy=x" },
      "NEO4J_URI is not right: expected an address",
    ],
    [{ ...neo4j, NEO4J_URI: "bolt://ada@host" }, "NEO4J_URI is not right: leave the name and"],
    [{ ...neo4j, NEO4J_DATABASE: "two words" }, "NEO4J_DATABASE is not right: expected a name"],
    [{ ...neo4j, NEO4J_DATABASE: "system" }, "the system database holds no graph"],
    [{ CONTRAFLOW_TOKEN: token.slice(1) }, "CONTRAFLOW_TOKEN is not right: expected 32 to 512"],
    [{ CONTRAFLOW_TOKEN: `${token} ` }, "CONTRAFLOW_TOKEN is not right"],
    [{ CONTRAFLOW_TOKEN: `${token}é` }, "CONTRAFLOW_TOKEN is not right"],
    [{ CONTRAFLOW_READ_ONLY: "yes" }, "CONTRAFLOW_READ_ONLY is not right: expected true or false"],
  ])("%j is refused in words", (environment, words) => {
    expect(refused(environment)).toContain(words);
  });

  it("is told all its faults at once", () => {
    const faulty = { PORT: "x", LOG_LEVEL: "y", HOST: "::", NEO4J_URI: "bolt://127.0.0.1" };
    expect(refused(faulty).split("\n")).toHaveLength(4);
  });

  it("never has a secret said back", () => {
    const words = refused({ NEO4J_URI: "bolt://ada:pass@host", CONTRAFLOW_TOKEN: "too short" });
    expect(words).not.toMatch(/pass@|too short/);
  });

  it.each(["bolt", "bolt+s", "bolt+ssc", "neo4j", "neo4j+s", "neo4j+ssc"])(
    "may name a Neo4j by %s, and its usual user and database are known",
    (scheme) => {
      const uri = `${scheme}://[::1]:7687`;
      expect(readConfig({ NEO4J_URI: uri, NEO4J_PASSWORD: "x" }).neo4j).toEqual({
        uri,
        username: "neo4j",
        password: "x",
        database: "neo4j",
      });
    },
  );

  it("chooses Neo4j by its address alone", () => {
    expect(readConfig({ NEO4J_PASSWORD: "x", NEO4J_DATABASE: "neo4j" }).neo4j).toBeNull();
  });

  it.each(["127.0.0.1", "localhost", "::1"])("may listen on %s without more words", (host) => {
    expect(readConfig({ HOST: host }).host).toBe(host);
  });
});
