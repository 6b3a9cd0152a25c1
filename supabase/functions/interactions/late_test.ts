/** Python comes too late: the deferral, and what completes it. */

import { deepStrictEqual as equal, ok } from "node:assert/strict";

import { CASE_BUTTON, COMMAND, Door, type Received, Stub } from "./testing.ts";

const ORIGINAL = "/webhooks/700000000000000001/secret-token/messages/@original";
const FOLLOW_UP = "/webhooks/700000000000000001/secret-token";

/** Plays one interaction for which Python is late; answers the deferral and what Discord's webhook got. */
async function late(
  interaction: Record<string, unknown>,
  python: () => Response,
  discord: (request: Received, count: number) => Response = () => Response.json({}),
) {
  const awake = Promise.withResolvers<void>();
  await using slow = new Stub(async () => {
    await awake.promise;
    return python();
  });
  await using webhook = new Stub(discord);
  const door = await Door.between(slow.url, webhook.url);
  const response = door.interaction(interaction);
  await slow.arrival;
  door.clock.advance(2_000);
  const deferral = await (await response).json();
  awake.resolve();
  await door.settled();
  const calls = webhook.received.map(({ method, path, body }) => ({ method, path, body: JSON.parse(body) }));
  return { deferral, calls, forwards: slow.received.length, waited: door.clock.now, logged: door.logged };
}

const message = (content: string) => () =>
  Response.json({ type: 4, data: { content, flags: 64, allowed_mentions: { parse: [] } } });

Deno.test("nothing is deferred before 2 seconds have passed", async () => {
  const awake = Promise.withResolvers<void>();
  await using python = new Stub(async () => {
    await awake.promise;
    return message("just in time")();
  });
  const door = await Door.between(python.url);
  const response = door.interaction(COMMAND);
  await python.arrival;
  door.clock.advance(1_999);
  awake.resolve();
  equal((await (await response).json()).data.content, "just in time");
});

for (const [name, type] of [["command", 2], ["modal", 5]] as const) {
  Deno.test(`a late ${name} is deferred for the member alone, then edited, and forwarded once`, async () => {
    const { deferral, calls, forwards } = await late({ ...COMMAND, type }, message("42"));
    equal(deferral, { type: 5, data: { flags: 64 } });
    equal(calls, [{
      method: "PATCH",
      path: ORIGINAL,
      body: { content: "42", allowed_mentions: { parse: [] } },
    }]);
    equal(forwards, 1);
  });
}

Deno.test("a late button's update edits the message that holds it", async () => {
  const { deferral, calls } = await late(
    CASE_BUTTON,
    () => Response.json({ type: 7, data: { content: "verified" } }),
  );
  equal(deferral, { type: 6 });
  equal(calls, [{ method: "PATCH", path: ORIGINAL, body: { content: "verified" } }]);
});

Deno.test("a late button's private words follow, and never overwrite the message for all", async () => {
  const { calls } = await late(CASE_BUTTON, message("already verified"));
  equal(calls.length, 1);
  equal([calls[0].method, calls[0].path, calls[0].body.flags], ["POST", FOLLOW_UP, 64]);
});

Deno.test("late suggestions are none, and nothing is edited", async () => {
  const { deferral, calls } = await late(
    { ...COMMAND, type: 4 },
    () => Response.json({ type: 8, data: { choices: [{ name: "a", value: "a" }] } }),
  );
  equal(deferral, { type: 8, data: { choices: [] } });
  equal(calls, []);
});

Deno.test("a late modal cannot open, so the member is asked to try again", async () => {
  const { calls } = await late(COMMAND, () => Response.json({ type: 9, data: { custom_id: "report" } }));
  equal(calls[0].path, ORIGINAL);
  ok(calls[0].body.content.includes("once more"));
});

Deno.test("Python failing after the deferral ends in an apology with the request id", async () => {
  for (const interaction of [COMMAND, CASE_BUTTON]) {
    const { calls } = await late(interaction, () => new Response("boom", { status: 503 }));
    equal(calls.length, 1);
    ok(calls[0].body.content.includes("900000000000000001"));
  }
});

Deno.test("Python hanging for a minute ends in an apology", async () => {
  const never = Promise.withResolvers<Response>();
  await using python = new Stub(() => never.promise);
  await using webhook = new Stub(() => Response.json({}));
  const door = await Door.between(python.url, webhook.url);
  const response = door.interaction(COMMAND);
  await python.arrival;
  door.clock.advance(2_000);
  await (await response).body?.cancel();
  door.clock.advance(60_000);
  await door.settled();
  equal(webhook.received.map(({ method, path }) => [method, path]), [["PATCH", ORIGINAL]]);
  never.resolve(Response.json({}));
});

Deno.test("the 404 that Discord gives for some seconds after a deferral is tried again", async () => {
  const { calls } = await late(
    COMMAND,
    message("42"),
    (_, count) => count < 8 ? Response.json({ code: 10015 }, { status: 404 }) : Response.json({}),
  );
  equal(calls.length, 8);
});

Deno.test("a 404 that stays is given up after 10 seconds, and the log holds no token", async () => {
  const { calls, logged } = await late(COMMAND, message("42"), () => Response.json({}, { status: 404 }));
  equal(calls.length, 21); // at once, and every half second
  equal(logged.length, 1);
  ok(!logged.join().includes("secret-token"));
});

Deno.test("a rate limit is waited for as long as Discord says", async () => {
  const limited = () => new Response("{}", { status: 429, headers: { "Retry-After": "12.5" } });
  const before = await late(COMMAND, message("42"));
  const { calls, waited } = await late(
    COMMAND,
    message("42"),
    (_, n) => n === 1 ? limited() : Response.json({}),
  );
  equal(calls.length, 2);
  equal(waited - before.waited, 12_500);
});

Deno.test("a rate limit that never ends is given up", async () => {
  const limited = () => new Response("{}", { status: 429, headers: { "Retry-After": "9" } });
  const { calls, logged } = await late(COMMAND, message("42"), limited);
  ok(calls.length < 10);
  equal(logged.length, 1);
});

Deno.test("an answer that Discord refuses is replaced by an apology", async () => {
  const { calls } = await late(
    COMMAND,
    message("42"),
    (_, n) => n === 1 ? Response.json({ code: 50035 }, { status: 400 }) : Response.json({}),
  );
  ok(calls[1].body.content.includes("900000000000000001"));
});
