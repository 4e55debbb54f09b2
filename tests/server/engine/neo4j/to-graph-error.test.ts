import { Neo4jError } from "neo4j-driver";
import { expect, it } from "vitest";

import { toGraphError } from "../../../../server/engine/neo4j/to-graph-error.ts";

function thrown(code: string, message = "why"): unknown {
  return toGraphError(new Neo4jError(message, code, "50N42", "error"));
}

it.each([
  ["ServiceUnavailable", "ConnectionLostError"],
  ["SessionExpired", "ConnectionLostError"],
  ["Neo.TransientError.General.DatabaseUnavailable", "ConnectionLostError"],
  ["Neo.TransientError.Database.DatabaseUnavailable", "ConnectionLostError"],
  ["Neo.ClientError.Security.Unauthorized", "ConnectionLostError"],
  ["Neo.TransientError.Transaction.BookmarkTimeout", "StaleBookmarkError"],
  ["N/A", "GraphUnavailableError"],
  ["Neo.TransientError.Transaction.MaximumTransactionLimitReached", "GraphUnavailableError"],
  ["Neo.ClientError.Transaction.Terminated", "GraphUnavailableError"],
  ["Neo.TransientError.Transaction.DeadlockDetected", "WriteConflictError"],
  ["Neo.TransientError.Transaction.LockAcquisitionTimeout", "WriteConflictError"],
  ["Neo.ClientError.Transaction.TransactionTimedOut", "GraphDeadlineError"],
  ["Neo.ClientError.Transaction.TransactionTimedOutClientConfiguration", "GraphDeadlineError"],
  ["Neo.TransientError.General.MemoryPoolOutOfMemoryError", "GraphMemoryError"],
  ["Neo.TransientError.General.TransactionOutOfMemoryError", "GraphMemoryError"],
  ["Neo.TransientError.General.OutOfMemoryError", "GraphMemoryError"],
  ["Neo.DatabaseError.General.StackOverFlowError", "GraphMemoryError"],
  ["Neo.ClientError.Statement.SyntaxError", "GraphStatementError"],
  ["Neo.ClientError.Statement.ParameterMissing", "GraphStatementError"],
  ["Neo.ClientError.Statement.TypeError", "GraphStatementError"],
  ["Neo.ClientError.Statement.ArithmeticError", "GraphStatementError"],
  ["Neo.ClientError.Statement.AccessMode", "GraphStatementError"],
  ["Neo.ClientError.Schema.ConstraintValidationFailed", "GraphStatementError"],
  ["Neo.ClientError.Schema.TokenNameError", "GraphStatementError"],
  ["Neo.DatabaseError.Statement.ExecutionFailed", "GraphStatementError"],
])("takes %s for a %s", (code, name) => {
  expect(thrown(code)).toMatchObject({ name, message: "why", cause: { code } });
});

it("leaves out the driver's advice about other things", () => {
  const message = "Failed to connect to server. Please ensure. Caused by: connect ECONNREFUSED";
  expect(thrown("ServiceUnavailable", message)).toMatchObject({ message: "connect ECONNREFUSED" });
});

it("passes on what is not the driver's", () => {
  const error = new RangeError("the source ran dry");
  expect(toGraphError(error)).toBe(error);
});
