import { spawn } from "node:child_process";
import { once } from "node:events";
import { cp, mkdir, readFile, stat } from "node:fs/promises";
import path from "node:path";

import { createIgnore } from "./docker-ignore.ts";
import { type Copy, pairsOf, parseCopy, parseDockerfile, type Stage } from "./parse-dockerfile.ts";

/** What a Dockerfile makes, as folders instead of layers. */
export type Image = {
  /** The folder that stands for `/`. */
  readonly root: string;
  readonly workFolder: string;
  readonly environment: Readonly<Record<string, string>>;
  /** What was said by name and kept, such as `CMD`. */
  readonly said: ReadonlyMap<string, string>;
};

type Build = {
  readonly context: string;
  readonly isIgnored: (path: string) => boolean;
  readonly folder: string;
};

/** Does what the lines of a Dockerfile say, below a folder: no layer, no base image, no user. */
export async function buildImage(context: string, folder: string): Promise<Image> {
  const [dockerfile, ignore] = await Promise.all(
    ["Dockerfile", ".dockerignore"].map((name) => readFile(path.join(context, name), "utf8")),
  );
  const build = { context, isIgnored: createIgnore(ignore ?? ""), folder };
  const images: Image[] = [];
  for (const stage of parseDockerfile(dockerfile ?? "")) {
    images.push(await buildStage(build, stage, String(images.length)));
  }
  const last = images.at(-1);
  if (last === undefined) throw new Error("The Dockerfile makes nothing.");
  return last;
}

async function buildStage(build: Build, stage: Stage, index: string): Promise<Image> {
  const root = path.join(build.folder, stage.name ?? index);
  await mkdir(root, { recursive: true });
  let image: Image = { root, workFolder: root, environment: {}, said: new Map() };
  for (const { word, rest } of stage.instructions) {
    if (word === "WORKDIR") image = await moveTo(image, rest);
    else if (word === "ENV") image = { ...image, environment: environmentIn(image, rest) };
    else if (word === "COPY") await copy(build, image, parseCopy(rest));
    else if (word === "RUN") await runLine(image, rest);
    else image = { ...image, said: new Map([...image.said, [word, rest]]) };
  }
  return image;
}

async function moveTo(image: Image, place: string): Promise<Image> {
  const workFolder = inImage(image, place);
  await mkdir(workFolder, { recursive: true });
  return { ...image, workFolder };
}

function environmentIn(image: Image, rest: string): Record<string, string> {
  const pairs = pairsOf(rest).map(([name, value]) => [name, mapped(image, value)] as const);
  return { ...image.environment, ...Object.fromEntries(pairs) };
}

/** A path of the image as one of this machine. */
function inImage({ root, workFolder }: Image, place: string): string {
  return place.startsWith("/") ? path.join(root, place) : path.join(workFolder, place);
}

/** Words with each path of the image made one of this machine. */
function mapped({ root }: Image, words: string): string {
  return words.replaceAll(/(?<=^|[\s=])\/(?=[a-z])/g, `${root}/`);
}

async function copy(build: Build, image: Image, { from, sources, target }: Copy): Promise<void> {
  const base = from === null ? build.context : path.join(build.folder, from);
  const into = inImage(image, target);
  for (const source of sources) {
    const found = path.join(base, source);
    const isFolder = (await stat(found)).isDirectory();
    await cp(found, isFolder ? into : path.join(into, path.basename(source)), {
      recursive: true,
      verbatimSymlinks: true,
      filter: (file) => from !== null || !build.isIgnored(path.relative(base, file)),
    });
  }
}

async function runLine(image: Image, line: string): Promise<void> {
  const { workFolder: cwd } = image;
  const env = { ...machine(), ...image.environment };
  const shell = spawn("sh", ["-ec", mapped(image, line)], {
    cwd,
    env,
    stdio: ["ignore", "inherit", "inherit"],
  });
  const [code] = (await once(shell, "exit")) as [number | null];
  if (code !== 0) throw new Error(`It ended with ${code}: RUN ${line}`);
}

/** What any program needs of this machine, and how npm reaches its registry; no setting of ours. */
export function machine(): Record<string, string> {
  const wanted = /^(?:PATH|HOME|npm_config_.*|.*_proxy|.*_CERTS?|SSL_.*)$/i;
  return Object.fromEntries(
    Object.entries(process.env).flatMap(([name, value]) =>
      wanted.test(name) && value !== undefined ? [[name, value]] : [],
    ),
  );
}
