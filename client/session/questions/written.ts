import type { CatalogueEntry, QuestionInput } from "../../../contract/endpoints/queries.ts";
import type { Json } from "../../workspace/step.ts";

/** What stands in the fields of a question, by the names of its parameters; an id for a thing. */
export type Written = Readonly<Record<string, string>>;

/** Why a field cannot be asked with. */
export type FieldFault =
  | { readonly fault: "missing" | "not-whole" }
  | { readonly fault: "out-of-range"; readonly min: number; readonly max: number }
  | { readonly fault: "too-long"; readonly most: number };

type Asked = Pick<CatalogueEntry, "inputs">;

/** What stands in a field: what was written, or what it is unless told. */
export function valueIn({ name, default: usual }: QuestionInput, written: Written): string {
  const own = Object.hasOwn(written, name) ? written[name] : undefined;
  return own ?? (usual === null ? "" : String(usual));
}

export function faultsIn({ inputs }: Asked, written: Written): ReadonlyMap<string, FieldFault> {
  return new Map(
    inputs.flatMap((input) => {
      const fault = faultOf(input, valueIn(input, written).trim());
      return fault ? [[input.name, fault] as const] : [];
    }),
  );
}

function faultOf(
  { required, asks, default: usual }: QuestionInput,
  text: string,
): FieldFault | null {
  if (text === "") return required || usual !== null ? { fault: "missing" } : null;
  if (asks.type === "whole number") return faultOfNumber(text, asks);
  const isTooLong = asks.type === "text" && text.length > asks.maxLength;
  return isTooLong ? { fault: "too-long", most: asks.maxLength } : null;
}

type Limits = { readonly min: number; readonly max: number };

function faultOfNumber(text: string, { min, max }: Limits): FieldFault | null {
  if (!/^-?\d{1,15}$/.test(text)) return { fault: "not-whole" };
  const isInside = Number(text) >= min && Number(text) <= max;
  return isInside ? null : { fault: "out-of-range", min, max };
}

/** The parameters of a question whose fields are without fault; null limits nothing. */
export function paramsOf({ inputs }: Asked, written: Written): Readonly<Record<string, Json>> {
  return Object.fromEntries(
    inputs.map((input) => [input.name, toParam(input, valueIn(input, written).trim())]),
  );
}

function toParam({ asks }: QuestionInput, text: string): Json {
  if (text === "") return null;
  return asks.type === "whole number" ? Number(text) : text;
}

/** The fields of a question that was asked with these parameters. */
export function writtenOf({ inputs }: Asked, params: Readonly<Record<string, unknown>>): Written {
  return Object.fromEntries(
    inputs.flatMap(({ name }) => {
      const value = params[name];
      if (value === null) return [[name, ""]];
      return typeof value === "string" || typeof value === "number" ? [[name, String(value)]] : [];
    }),
  );
}

/** Whether two ways of filling in a question ask the same. */
export function isSameAsked(asked: Asked, one: Written, other: Written): boolean {
  return JSON.stringify(paramsOf(asked, one)) === JSON.stringify(paramsOf(asked, other));
}
