import { vi } from "vitest";

/** What a question asked: its method, its path with the query, and its body. */
export type Asked = { readonly method: string; readonly path: string; readonly body: unknown };

/** Answers by the path of the question; a function may look at it, and may answer a Response. */
export type Answers = Readonly<Record<string, unknown>>;

/** Puts a server in the place of the network; the list fills with what it was asked. */
export function fakeServer(answers: Answers): Asked[] {
  const asked: Asked[] = [];
  vi.stubGlobal("fetch", (url: string, init: RequestInit = {}) => {
    const question = {
      method: init.method ?? "GET",
      path: url,
      body: typeof init.body === "string" ? (JSON.parse(init.body) as unknown) : null,
    };
    asked.push(question);
    if (init.signal?.aborted) return Promise.reject(new DOMException("aborted", "AbortError"));
    return Promise.resolve(responseTo(question, answers));
  });
  return asked;
}

/** An error as the server sends it. */
export function aProblem(status: number, code: string, headers: Record<string, string> = {}) {
  const problem = {
    type: "about:blank",
    title: code,
    status,
    detail: `the detail of ${code}`,
    instance: "request-1",
    code,
  };
  return new Response(JSON.stringify(problem), {
    status,
    headers: { "content-type": "application/problem+json", ...headers },
  });
}

function responseTo(question: Asked, answers: Answers): Response {
  const [path = ""] = question.path.split("?");
  const answer = answers[path];
  const said = isQuestioning(answer) ? answer(question) : answer;
  if (said === undefined) return aProblem(404, "not-found");
  if (said instanceof Response) return said;
  const body = typeof said === "string" ? said : JSON.stringify(said);
  return new Response(body, { headers: { "content-type": "application/json" } });
}

function isQuestioning(answer: unknown): answer is (asked: Asked) => unknown {
  return typeof answer === "function";
}
