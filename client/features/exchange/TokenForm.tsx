import { useEffect, useId, useRef, useState } from "react";

import { say } from "../../messages/say.ts";
import { sayExchange } from "../../messages/say-exchange.ts";
import { Button } from "../../ui/Button.tsx";
import styles from "./Exchange.module.css";

type TokenFormProps = {
  /** Why the last token did not do. */
  readonly why: string | null;
  /** What is done with it. */
  readonly name: string;
  readonly onToken: (token: string) => void;
  readonly onCancel: () => void;
};

/** Asks for the write token, says where it lies, and that it is kept nowhere. */
export function TokenForm({ why, name, onToken, onCancel }: TokenFormProps) {
  const [token, setToken] = useState("");
  const [shown, show] = useState(false);
  const field = useRef<HTMLInputElement>(null);
  const form = useRef<HTMLFormElement>(null);
  const id = useId();
  useEffect(() => {
    field.current?.focus();
    form.current?.scrollIntoView({ block: "nearest" });
  }, []);
  const give = () => {
    if (token.trim() !== "") onToken(token.trim());
  };
  return (
    <form
      ref={form}
      className={styles["token"]}
      onSubmit={(event) => {
        event.preventDefault();
        give();
      }}
    >
      <label htmlFor={id}>{sayExchange("exchange.token")}</label>
      <div className={styles["actions"]}>
        <input
          ref={field}
          id={id}
          className={styles["field"]}
          type={shown ? "text" : "password"}
          value={token}
          autoComplete="off"
          spellCheck={false}
          aria-describedby={`${id}-where`}
          aria-invalid={why !== null}
          onChange={({ target }) => {
            setToken(target.value);
          }}
        />
        <Button
          aria-pressed={shown}
          onClick={() => {
            show(!shown);
          }}
        >
          {sayExchange("exchange.token-show")}
        </Button>
      </div>
      {why !== null && (
        <p role="alert" className={styles["fault"]}>
          {why}
        </p>
      )}
      <p id={`${id}-where`} className={styles["faint"]}>
        {sayExchange("exchange.token-where")}
      </p>
      <div className={styles["actions"]}>
        <Button look="primary" onClick={give}>
          {name}
        </Button>
        <Button onClick={onCancel}>{say("app.cancel")}</Button>
      </div>
    </form>
  );
}
