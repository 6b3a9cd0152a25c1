/**
 * The Edge door: Discord waits 3 seconds, a sleeping Python function may need longer. So this function, which never
 * sleeps long, verifies, answers PING itself, forwards the rest once, and defers where Python is not in time, as the
 * manifest says.
 */

import { MAX_BODY, readBody } from "./body.ts";
import { decode, encode } from "./files.ts";
import { deferral, lateness, modal, opensAtOnce } from "./manifest.ts";
import { type Answer, apology, type Interaction, Kind, parse, Reply } from "./protocol.ts";
import type { Verify } from "./signature.ts";
import { complete } from "./webhook.ts";
import type { World } from "./world.ts";

/** How long after its arrival an interaction may wait for Python. */
const DEADLINE_MS = 2_000;

/** With these Python refuses what only somebody else than Discord sends, be it signed; a 401 is a fault of ours. */
const REFUSALS = [400, 409];

const HEALTH = /\/(health|alive|ready)\/?$/;
const SIGNED = ["X-Signature-Ed25519", "X-Signature-Timestamp"];
/** Tells Python that a door uploads its files and completes late answers. No proof of anything: Python verifies too. */
const DOOR: [string, string] = ["X-Portcullis-Door", "1"];

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
  if (opensAtOnce(world.manifest, interaction)) {
    const opened = modal(world.manifest, interaction);
    if (opened !== null) return Response.json(opened);
  }
  const asked = forward(world, interaction, request.headers, body);
  const { files, refused, ...answer } = await respond(world, interaction, asked, arrived);
  if (refused !== undefined) return refuse(refused, "not an interaction that is still to be answered");
  const encoded = encode(answer, files);
  return new Response(encoded.body, encoded);
}

/** Python's answer if it comes in time; otherwise the modal it would open, or a deferral, which is completed later. */
async function respond(
  world: World,
  interaction: Interaction,
  answer: Promise<Answer>,
  arrived: number,
): Promise<Answer> {
  const inTime = new AbortController();
  const patience = Math.max(0, arrived + DEADLINE_MS - world.now());
  const overdue = world.sleep(patience, inTime.signal).then(() => null);
  const first = await Promise.race([answer, overdue]);
  inTime.abort();
  if (first !== null) return first;
  const late = lateness(world.manifest, interaction);
  const opened = modal(world.manifest, interaction);
  // Nobody waits for suggestions any more, and a modal that is open is all of its answer.
  const wanted = interaction.type !== Kind.AUTOCOMPLETE && opened === null;
  world.waitUntil(wanted ? answer.then((given) => complete(world, interaction, late, given)) : answer);
  return opened ?? deferral(interaction, late);
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
  world.sleep(world.giveUpMs, answered.signal).then(() => givenUp.abort());
  try {
    const response = await world.fetch(world.interactionsUrl, {
      method: "POST",
      headers: [["Content-Type", "application/json"], DOOR, ...passed],
      body,
      redirect: "error",
      signal: givenUp.signal,
    });
    const answer = response.status === 200 ? await response.json() : null;
    if (typeof answer?.type === "number") return { ...answer, files: decode(answer.files) };
    await response.body?.cancel();
    if (REFUSALS.includes(response.status)) return { type: 0, refused: response.status };
    world.log("Python refused or failed", { request_id: interaction.id, status: response.status });
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
