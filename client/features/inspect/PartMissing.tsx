import { say } from "../../messages/say.ts";

/** Stands for a part of the inspector that the server did not send. */
export function PartMissing() {
  return <p role="alert">{say("app.part-missing")}</p>;
}
