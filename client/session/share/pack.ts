import * as z from "zod";

import { DocumentId, EntityId, RelationId } from "../../../contract/ids.ts";
import { KindInfo } from "../../../contract/ontology-info.ts";
import { isMessageKey, type MessageKey } from "../../messages/en.ts";
import { Change, isOfTable } from "../../workspace/change.ts";
import type { Json } from "../../workspace/step.ts";
import {
  Camera,
  LegendLayer,
  Sureness,
  type TableKey,
  ThingId,
} from "../../workspace/workspace.ts";
import type { Carried, CarriedStep } from "./carried.ts";
import { intern, restore } from "./intern.ts";

/** The places that a change can be of. What is known here has its number for good: add at the end. */
const keys = [
  "things",
  "relations",
  "positions",
  "territories",
  "waypoints",
  "hidden",
  "layersOff",
  "kindsOff",
  "surenessOff",
  "documentsOff",
  "selection",
  "question",
  "path",
  "run",
] as const;
/** What the ids of each table are: a link may say anything. */
const idsIn = {
  things: EntityId,
  relations: RelationId,
  positions: EntityId,
  territories: EntityId,
  waypoints: EntityId,
  hidden: ThingId,
  layersOff: LegendLayer,
  kindsOff: KindInfo.shape.id,
  surenessOff: Sureness,
  documentsOff: DocumentId,
} satisfies Record<TableKey, z.ZodType<string>>;
const Table = z.keyof(z.object(idsIn));
const ways = [undefined, "picks", "switches", "paths", "runs"] as const;

const AnyJson: z.ZodType<Json> = z.json();
const KeyNumber = z
  .int()
  .min(0)
  .max(keys.length - 1);
const PackedChange = z.union([
  z.tuple([KeyNumber, z.string(), AnyJson]),
  z.tuple([KeyNumber, AnyJson]),
]);
const Params = z.record(z.string().regex(/^[a-z]\w*$/), z.union([z.string(), z.number()]));
const PackedStep = z.tuple([
  z.custom<MessageKey>(isMessageKey),
  Params,
  /** Milliseconds since the Step before, or since 1970. */
  z.int(),
  z
    .int()
    .min(0)
    .max(ways.length - 1),
  /** Endpoint and input; nothing where nothing was asked. */
  z.union([z.tuple([z.string(), AnyJson]), z.null()]),
  z.array(PackedChange),
]);
const Body = z.tuple([z.array(PackedStep), Camera.nullable()]);
const Packed = z.tuple([z.array(z.string()), AnyJson]);

/** As short as JSON gets: ids once, no names of keys, times and changes without what came before. */
export function pack({ steps, camera }: Carried): Json {
  const { ids, body } = intern([
    steps.map((step, at) => packedStep(step, steps[at - 1])),
    camera && { ...camera },
  ]);
  return [ids, body];
}

function packedStep(step: CarriedStep, before: CarriedStep | undefined): Json {
  const { sentence, at, coalesce, question, changes } = step;
  return [
    sentence.key,
    sentence.params,
    Date.parse(at) - (before ? Date.parse(before.at) : 0),
    ways.indexOf(coalesce),
    question ? [question.endpoint, question.input] : null,
    changes.map(packedChange),
  ];
}

function packedChange(change: Change): Json {
  const to = AnyJson.parse(change.to);
  const key = keys.indexOf(change.key);
  return isOfTable(change) ? [key, change.id, to] : [key, to];
}

/** @throws ZodError or RangeError for what was never packed */
export function unpack(packed: unknown): Carried {
  const [ids, body] = Packed.parse(packed);
  const [steps, camera] = Body.parse(restore({ ids, body }));
  let time = 0;
  return {
    steps: steps.map((step) => {
      time += step[2];
      return unpackedStep(step, time);
    }),
    camera,
  };
}

function unpackedStep(step: z.infer<typeof PackedStep>, time: number): CarriedStep {
  const [key, params, , way, asked, changes] = step;
  const coalesce = ways[way];
  return {
    sentence: { key, params },
    at: new Date(time).toISOString(),
    changes: changes.map(unpackedChange),
    ...(asked && { question: { endpoint: asked[0], input: asked[1] } }),
    ...(coalesce && { coalesce }),
  };
}

/** What it was before is found out when the Steps are done again. */
function unpackedChange(packed: z.infer<typeof PackedChange>): Change {
  const key = keys[packed[0]];
  if (packed.length === 3) {
    const table = Table.parse(key);
    const id = idsIn[table].parse(packed[1]);
    return Change.parse({ key: table, id, from: null, to: packed[2] });
  }
  const to = packed[1];
  return Change.parse({ key, from: key === "selection" ? [] : null, to });
}
