import { say } from "../messages/say.ts";

/** Stands for a part of the page that the server did not send. */
export function NotLoaded() {
  return <p role="alert">{say("app.part-missing")}</p>;
}
