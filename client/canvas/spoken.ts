import { capital } from "../messages/in-sentence.ts";
import { say } from "../messages/say.ts";
import type { SceneEdge, SceneId, SceneModel } from "./scene.ts";

/** What a thing of a scene is called where it stands alone; a relation is its sentence. */
export function spokenName(scene: SceneModel, id: SceneId): string {
  const edge = scene.edges.find((one) => one.id === id);
  return namedIn(scene, id)?.name ?? (edge ? spokenEdge(scene, edge) : "");
}

/** A relation as a sentence: "The US government presses the government of China". */
export function spokenEdge(scene: SceneModel, { from, to, reading, acts }: SceneEdge): string {
  if (acts) return acts.sentence;
  return capital(
    say("canvas.relation", { from: inSentence(scene, from), reading, to: inSentence(scene, to) }),
  );
}

function inSentence(scene: SceneModel, id: SceneId): string {
  const named = namedIn(scene, id);
  return named?.spoken ?? named?.name ?? "";
}

function namedIn({ nodes, currents, territories }: SceneModel, id: SceneId) {
  return [...nodes, ...currents, ...territories].find((one) => one.id === id);
}
