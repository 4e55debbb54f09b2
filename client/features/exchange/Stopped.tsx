import { sayExchange } from "../../messages/say-exchange.ts";
import { Button } from "../../ui/Button.tsx";
import { Stage } from "../../ui/Stage.tsx";
import styles from "./Exchange.module.css";

type StoppedProps = {
  readonly why: string;
  readonly onLook: () => void;
  readonly onStartOver: () => void;
};

/** An import that came to no end; a new look shows what the data holds of it. */
export function Stopped({ why, onLook, onStartOver }: StoppedProps) {
  return (
    <Stage label={sayExchange("exchange.stopped")}>
      <p role="alert" className={styles["fault"]}>
        {why}
      </p>
      <div className={styles["actions"]}>
        <Button look="primary" onClick={onLook}>
          {sayExchange("exchange.look-again")}
        </Button>
        <Button onClick={onStartOver}>{sayExchange("exchange.other-file")}</Button>
      </div>
    </Stage>
  );
}
