import { Link, RotateCw } from "lucide-react";
import { useEffect } from "react";

import { sayConsole } from "../../messages/say-console.ts";
import { addRelationsBetween } from "../../session/answers/show-answer.ts";
import { drawAnswer, drawOnce } from "../../session/console/draw-answer.ts";
import type { Answer, Run } from "../../session/console/run-query.ts";
import { Button } from "../../ui/Button.tsx";
import { Glyph } from "../../ui/Glyph.tsx";
import { Note } from "../../ui/Note.tsx";
import styles from "./Console.module.css";
import type { ConsoleProps } from "./Console.tsx";

type GraphSideProps = ConsoleProps & { readonly run: Run };

/** What of the answer stands on the canvas. Turning to it draws it. */
export function GraphSide({ run, ...props }: GraphSideProps) {
  if (run.state === "running") {
    return <p className={styles["hint"]}>{sayConsole("answer.wait-graph")}</p>;
  }
  if (run.state !== "answered") return null;
  if (run.answer.graph.nodes.length === 0) {
    return (
      <Note title={sayConsole("answer.nothing-to-draw")}>
        <p>{sayConsole("answer.nothing-to-draw-hint")}</p>
      </Note>
    );
  }
  return <Drawn {...props} answer={run.answer} />;
}

type DrawnProps = ConsoleProps & { readonly answer: Answer };

function Drawn({ reach, onFailure, answer }: DrawnProps) {
  useEffect(() => {
    drawOnce(reach, answer).catch(onFailure);
  }, [reach, answer, onFailure]);
  const { nodes, edges } = answer.graph;
  return (
    <div className={styles["drawn"]}>
      <p>{sayConsole("answer.drawn", { things: nodes.length, relations: edges.length })}</p>
      <Button
        onClick={() => {
          addRelationsBetween(reach).catch(onFailure);
        }}
      >
        <Glyph icon={Link} size={14} />
        {sayConsole("answer.add-between")}
      </Button>
      <Button
        look="quiet"
        onClick={() => {
          drawAnswer(reach, answer).catch(onFailure);
        }}
      >
        <Glyph icon={RotateCw} size={14} />
        {sayConsole("answer.draw-again")}
      </Button>
    </div>
  );
}
