import { afterEach, beforeEach, expect, it } from "vitest";

import { findJava } from "../../../server/local-neo4j/find-java.ts";
import { findMaven } from "../../../server/local-neo4j/find-maven.ts";
import { aMachine, type Machine, saysJava, saysMaven } from "./a-machine.ts";

let machine: Machine;

beforeEach(async () => {
  machine = await aMachine();
});

afterEach(() => machine.dispose());

it.each(["17", "21", "25"])("takes Java %s, and calls it by its place", async (version) => {
  await machine.install("java", saysJava(version));
  expect(await findJava(machine.environment)).toEqual({
    command: "/opt/java/bin/java",
    major: Number(version),
  });
});

it.each([
  ["11", "Java 11 is too old."],
  ["1.8", "Java 8 is too old."],
])("refuses Java %s and says which to install", async (version, why) => {
  await machine.install("java", saysJava(version));
  await expect(findJava(machine.environment)).rejects.toMatchObject({
    name: "LocalNeo4jError",
    why,
    remedy: expect.stringContaining("sudo apt install openjdk-17-jre-headless") as unknown,
  });
});

it("says that there is no Java", async () => {
  await expect(findJava(machine.environment)).rejects.toMatchObject({
    why: "There is no Java on this machine.",
    remedy: expect.stringMatching(/^Neo4j runs on Java 17 or 21\./) as unknown,
  });
});

it("looks where JAVA_HOME says, and nowhere else", async () => {
  await machine.install("java", saysJava("17"));
  const environment = { ...machine.environment, JAVA_HOME: "/nowhere" };
  await expect(findJava(environment)).rejects.toMatchObject({
    why: "There is no Java in /nowhere.",
  });
});

it("repeats what a Java says that does not run", async () => {
  await machine.install("java", "echo 'no room for the heap' >&2; exit 1");
  await expect(findJava(machine.environment)).rejects.toMatchObject({
    why: "Java does not run: no room for the heap",
  });
});

it.each(["3.8.7", "3.9.9", "4.0.0"])("takes Maven %s", async (version) => {
  await machine.install("mvn", saysMaven(version));
  expect(await findMaven(machine.environment)).toBeUndefined();
});

it.each([
  ["too old", saysMaven("3.6.3"), "Maven 3.6 is too old."],
  ["broken", "echo 'JAVA_HOME is not set'; exit 1", "Maven does not run: JAVA_HOME is not set"],
])("refuses a Maven that is %s", async (_what, script, why) => {
  await machine.install("mvn", script);
  await expect(findMaven(machine.environment)).rejects.toMatchObject({
    why,
    remedy: expect.stringContaining("sudo apt install maven") as unknown,
  });
});

it("says that there is no Maven", async () => {
  await expect(findMaven(machine.environment)).rejects.toMatchObject({
    why: "There is no Maven on this machine.",
  });
});
