import { leaseNeo4j } from "../../../support/neo4j/lease.ts";
import { addressName } from "../../../support/neo4j/messages.ts";
import { startKeeper } from "../../../support/neo4j/start-keeper.ts";

// Starts a keeper and a server as a test run does, says which process that is, and goes nowhere.
const { port } = await startKeeper();
process.env[addressName] = String(port);
const { pid } = await leaseNeo4j();
process.stdout.write(`${pid}\n`);
setInterval(() => null, 1_000_000);
