/** What we ask of the compiler, which comes without types. */
declare module "@sdeverywhere/compile" {
  import type { Model } from "@sdeverywhere/parse";

  /** The compiler keeps what it read of a model; each model starts from nothing. */
  export function resetState(): void;
  export function parseModel(text: string, kind: "vensim", folder: string): Model;
  export function generateCode(
    model: Model,
    options: {
      readonly spec: {
        readonly name: string;
        readonly inputVars: readonly string[];
        readonly outputVarNames: readonly string[];
      };
      readonly operations: readonly "generateJS"[];
      readonly extData: ReadonlyMap<string, unknown>;
      readonly directData: ReadonlyMap<string, unknown>;
      readonly modelDirname: string;
    },
  ): string;
}
