import { afterEach, describe, expect, it } from "vitest";

import { pathCommands } from "../../../client/commands/paths.ts";
import type { CommandContext, ShellActions } from "../../../client/commands/command.ts";
import { emptyDraft, usePathsDraft } from "../../../client/session/paths-draft.ts";
import { usePathsWalk } from "../../../client/session/paths-walk.ts";
import { pick } from "../../../client/workspace/acts/pick.ts";
import type { ThingId } from "../../../client/workspace/workspace.ts";
import { PathQuestion } from "../../../contract/paths/question.ts";
import { aPath, somePaths } from "../features/paths/a-path.ts";
import { aReach } from "../support/a-session.ts";
import { aNode, anEdge, aStart, place, relation } from "../support/build.ts";

afterEach(() => {
  usePathsDraft.getState().begin(emptyDraft);
  usePathsWalk.setState({ walk: null });
});

const nothing = () => null;

/** A page whose server answers each question with one path, and notes what it was asked. */
function aContext() {
  const modes: string[] = [];
  const asked: PathQuestion[] = [];
  const shell: ShellActions = {
    focusSearch: nothing,
    openPalette: nothing,
    openKeys: nothing,
    openAbout: nothing,
    openArticle: nothing,
    openShare: nothing,
    openMode: (mode) => {
      modes.push(mode);
    },
    toggleSources: nothing,
    canChange: true,
    openImport: nothing,
    saveAll: nothing,
    toggleTheme: nothing,
    toggleLeft: nothing,
    toggleRight: nothing,
    closeAll: nothing,
  };
  const { nodes, edges } = aStart();
  const reach = aReach({
    paths: (question) => {
      asked.push(PathQuestion.parse(question));
      return Promise.resolve(somePaths());
    },
    things: () =>
      Promise.resolve({
        nodes: [...nodes, aNode("india")],
        edges: [...edges, anEdge("india", "mexico")],
        missing: [],
      }),
  });
  const context: CommandContext = { ...reach, canvas: null, shell };
  return { context, modes, asked };
}

const workspaceOf = ({ session }: CommandContext) => session.store.getState().workspace;

function choose({ session }: CommandContext, ...ids: ThingId[]): void {
  session.dispatch(pick(session.store.getState().workspace, ids, "replace", (id) => id));
}

async function give(context: CommandContext, id: string): Promise<void> {
  await pathCommands.find((command) => command.id === id)?.run(context);
}

function offered(context: CommandContext): string[] {
  return pathCommands.filter(({ isOffered }) => isOffered?.(context) ?? true).map(({ id }) => id);
}

describe("path from here and path to here", () => {
  it("put the ends of the question, and ask as soon as it has both", async () => {
    const { context, modes, asked } = aContext();
    choose(context, place("china"));
    await give(context, "path-from-here");
    expect([usePathsDraft.getState().draft.from, asked]).toEqual([[place("china")], []]);
    choose(context, place("mexico"));
    await give(context, "path-to-here");
    expect([modes, asked.length, workspaceOf(context).question, workspaceOf(context).path]).toEqual(
      [
        ["ask", "ask"],
        1,
        expect.objectContaining({ from: [place("china")], to: [place("mexico")] }),
        { nodes: aPath().nodes, edges: aPath().edges },
      ],
    );
  });

  it("take several things at once, and no relation", () => {
    const { context } = aContext();
    const ends = (...ids: ThingId[]) => {
      choose(context, ...ids);
      return offered(context).filter((id) => id.startsWith("path-"));
    };
    expect([
      ends(),
      ends(relation("china-mexico")),
      ends(place("china"), relation("china-mexico")),
      ends(place("china"), place("mexico")),
    ]).toEqual([[], [], [], ["path-from-here", "path-to-here"]]);
  });

  it("let what was at the other end go", async () => {
    const { context } = aContext();
    usePathsDraft.getState().begin({ ...emptyDraft, to: [place("china")] });
    choose(context, place("china"));
    await give(context, "path-from-here");
    expect(usePathsDraft.getState().draft).toMatchObject({ from: [place("china")], to: [] });
  });
});

async function asking() {
  const page = aContext();
  usePathsDraft.getState().begin({ ...emptyDraft, from: [place("china")] });
  choose(page.context, place("mexico"));
  await give(page.context, "path-to-here");
  return page;
}

describe("once paths were asked for", () => {
  it("a thing or a relation can be avoided, and they are asked for again", async () => {
    const { context, asked } = await asking();
    usePathsDraft.getState().begin(asked[0] ?? emptyDraft);
    choose(context, relation("china-mexico"));
    await give(context, "avoid");
    expect(asked.at(-1)?.avoid).toEqual([relation("china-mexico")]);
  });

  it("an end cannot be avoided, nor what is avoided already", async () => {
    const { context } = await asking();
    const canAvoid = (id: ThingId) => {
      choose(context, id);
      return offered(context).includes("avoid");
    };
    expect([canAvoid(place("mexico")), canAvoid(place("india"))]).toEqual([false, true]);
  });

  it("they are stepped through in a ring, and left", async () => {
    const { context } = await asking();
    const other = aPath({
      nodes: [place("china"), place("india"), place("mexico")],
      edges: [relation("china-india"), relation("india-mexico")],
    });
    const found = somePaths([aPath(), other]);
    usePathsWalk.setState({ walk: { found, index: 1 } });
    await give(context, "next-path");
    const next = workspaceOf(context).path?.nodes;
    usePathsWalk.setState({ walk: { found, index: 0 } });
    await give(context, "previous-path");
    const previous = workspaceOf(context).path?.nodes;
    await give(context, "leave-paths");
    expect([next, previous, workspaceOf(context).question]).toEqual([
      aPath().nodes,
      other.nodes,
      null,
    ]);
  });
});
