import { useEffect } from "react";

import { noteFailure } from "../api/outage.ts";
import { say } from "../messages/say.ts";
import { Button } from "../ui/Button.tsx";
import { Note } from "../ui/Note.tsx";

/** Stands for a part of the page that the server did not send. */
export function NotLoaded() {
  useEffect(() => {
    noteFailure("unreachable");
  }, []);
  return (
    <Note title={say("app.part-missing")} urgent>
      <Button
        onClick={() => {
          location.reload();
        }}
      >
        {say("app.reload")}
      </Button>
    </Note>
  );
}
