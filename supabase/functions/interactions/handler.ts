/**
 * The Edge door: Discord waits 3 seconds, a sleeping Python function may need longer. So this function, which never
 * sleeps long, verifies, answers PING itself, forwards the rest once, and defers where Python is not in time.
 */

import { MAX_BODY, readBody } from "./body.ts";
import { type Answer, apology, deferral, type Interaction, Kind, parse, Reply } from "./protocol.ts";
import type { Verify } from "./signature.ts";
import { complete } from "./webhook.ts";
import type { World } from "./world.ts";

/** How long after its arrival an interaction may wait for Python. */
const DEADLINE_MS = 2_000;
/** When Python is given up: the member then gets an apology instead of "thinking…". */
const GIVE_UP_MS = 60_000;

const HEALTH = /\/(health|alive|ready)\/?$/;
const SIGNED = ["X-Signature-Ed25519", "X-Signature-Timestamp"];

/** Answers one HTTP request. */
export async function handle(request: Request, verify: Verify, world: World): Promise<Response> {
  const arrived = world.now();
  if (request.method === "GET" && HEALTH.test(new URL(request.url).pathname)) {
    return Response.json({ status: "ok", service: "door" });
  }
  if (request.method !== "POST") return refuse(405, "only POST is understood here");
  const body = await readBody(request).catch(() => undefined);
  if (body === undefined) return refuse(400, "the body ended early");
  if (body === null) return refuse(413, `the body is larger than ${MAX_BODY} bytes`);
  if (!(await verify(body, request.headers, world.now()))) return refuse(401, "not signed by Discord");
  const interaction = parse(body);
  if (interaction === null) return refuse(400, "not an interaction");
  if (interaction.type === Kind.PING) return Response.json({ type: Reply.PONG });
  return Response.json(
    await respond(world, interaction, forward(world, interaction, request.headers, body), arrived),
  );
}

/** Python's answer if it comes in time; otherwise a deferral, which is completed later. */
async function respond(
  world: World,
  interaction: Interaction,
  answer: Promise<Answer>,
  arrived: number,
): Promise<Answer> {
  const inTime = new AbortController();
  const late = world.sleep(Math.max(0, arrived + DEADLINE_MS - world.now()), inTime.signal).then(() => null);
  const first = await Promise.race([answer, late]);
  inTime.abort();
  if (first !== null) return first;
  const completed = interaction.type === Kind.AUTOCOMPLETE
    ? answer // nobody waits for suggestions any more
    : answer.then((given) => complete(world, interaction, given));
  world.waitUntil(completed);
  return deferral(interaction);
}

/** Asks Python, once: a second forward would find the interaction handled already. Never throws. */
async function forward(
  world: World,
  interaction: Interaction,
  headers: Headers,
  body: Uint8Array<ArrayBuffer>,
): Promise<Answer> {
  const passed = SIGNED.map((name): [string, string] => [name, headers.get(name) ?? ""]);
  const answered = new AbortController();
  const givenUp = new AbortController();
  world.sleep(GIVE_UP_MS, answered.signal).then(() => givenUp.abort());
  try {
    const response = await world.fetch(world.interactionsUrl, {
      method: "POST",
      headers: [["Content-Type", "application/json"], ...passed],
      body,
      redirect: "error",
      signal: givenUp.signal,
    });
    const answer = response.status === 200 ? await response.json() : null;
    if (typeof answer?.type === "number") return answer;
    world.log("Python refused or failed", { request_id: interaction.id, status: response.status });
    await response.body?.cancel();
  } catch (error) {
    const reason = error instanceof Error ? error.name : "unknown";
    world.log("Python did not answer", { request_id: interaction.id, reason });
  } finally {
    answered.abort();
  }
  return apology(interaction);
}

function refuse(status: number, error: string): Response {
  return Response.json({ error }, { status });
}
