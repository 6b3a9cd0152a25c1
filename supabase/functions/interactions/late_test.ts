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
  const deferral = await (await door.late(interaction, slow.arrival)).json();
  awake.resolve();
  await door.settled();
  const calls = webhook.received.map(({ method, path, body }) => ({
    method,
    path,
    body: body ? JSON.parse(body) : null,
  }));
  return { deferral, calls, forwards: slow.received.length, waited: door.clock.now, logged: door.logged };
}

const PUBLIC = { type: 2, data: { name: "announce" } };
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

Deno.test("a late modal that nobody declared cannot open, so the member is asked to try again", async () => {
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
  await (await door.late(COMMAND, python.arrival)).body?.cancel();
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
  const before = await late(COMMAND, message("42"));
  const { calls, logged, waited } = await late(
    COMMAND,
    message("42"),
    () => Response.json({}, { status: 404 }),
  );
  equal(waited - before.waited, 10_000);
  equal(calls.length, 9); // at once, after 0.25, 0.5 and 1 s, then every 2 s, and when the time is over
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

Deno.test("a rate limit without a time, or of none, is not hammered", async () => {
  for (const headers of [undefined, { "Retry-After": "0" }, { "Retry-After": "soon" }]) {
    const { calls, logged } = await late(
      COMMAND,
      message("42"),
      () => new Response("{}", { status: 429, headers }),
    );
    ok(calls.length < 40, `${calls.length} calls`);
    equal(logged.length, 1);
  }
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

Deno.test("an update that Discord refuses leaves the message for all alone, and the member gets an apology", async () => {
  for (const status of [400, 404]) {
    const { calls } = await late(
      CASE_BUTTON,
      () => Response.json({ type: 7, data: { content: "verified" } }),
      ({ method }) => Response.json({}, { status: method === "PATCH" ? status : 200 }),
    );
    const last = calls.at(-1);
    equal([last?.method, last?.path, last?.body.flags], ["POST", FOLLOW_UP, 64]);
    ok(last?.body.content.includes("900000000000000001"));
  }
});

Deno.test("a Discord that fails is asked again, and then it is logged", async () => {
  const { calls, logged } = await late(COMMAND, message("42"), () => new Response("", { status: 502 }));
  equal([calls.length, logged.length], [9, 1]);
});

Deno.test("a Discord that cannot be reached is logged as such, and not taken for a success", async () => {
  const awake = Promise.withResolvers<void>();
  await using python = new Stub(async () => {
    await awake.promise;
    return message("42")();
  });
  const door = await Door.between(python.url, "http://127.0.0.1:9");
  await (await door.late(COMMAND, python.arrival)).body?.cancel();
  awake.resolve();
  await door.settled();
  equal(door.logged, [
    '{"message":"answer not delivered","request_id":"900000000000000001","status":0}',
  ]);
});

Deno.test("an answer to a component is deferred as the component says", async () => {
  const press = (name: string) => ({ type: 3, data: { custom_id: `${name}:1` }, message: {} });
  const asked = await late(press("case:ask"), message("sure?"));
  equal(asked.deferral, { type: 5, data: { flags: 64 } });
  equal(asked.calls.map(({ method, path }) => [method, path]), [["PATCH", ORIGINAL]]);
  const told = await late(press("case:tell"), () => Response.json({ type: 4, data: { content: "done" } }));
  equal(told.deferral, { type: 5 });
  equal(told.calls, [{ method: "PATCH", path: ORIGINAL, body: { content: "done" } }]);
});

Deno.test("a public deferral never shows to all what was meant for one", async () => {
  const { deferral, calls } = await late(PUBLIC, message("you may not"));
  equal(deferral, { type: 5 });
  equal(calls.map(({ method, path }) => [method, path]), [["DELETE", ORIGINAL], ["POST", FOLLOW_UP]]);
  equal(calls[1].body.flags, 64);
});

Deno.test("where a public deferral cannot be taken away, it becomes an apology and not the private words", async () => {
  const { calls } = await late(
    PUBLIC,
    message("you may not"),
    ({ method }) => new Response("", { status: method === "DELETE" ? 403 : 200 }),
  );
  equal(calls.map(({ method, path }) => [method, path]), [["DELETE", ORIGINAL], ["PATCH", ORIGINAL]]);
  ok(!calls[1].body.content.includes("you may not"));
});

Deno.test("an answer without words takes thinking away, and leaves a component's message as it is", async () => {
  const silent = () => Response.json({ type: 6 });
  equal((await late(COMMAND, silent)).calls.map(({ method }) => method), ["DELETE"]);
  equal((await late(CASE_BUTTON, silent)).calls, []);
});

Deno.test("an interaction that is played again never rewrites the first one's answer", async () => {
  const again = await late(COMMAND, () => Response.json({ error: "handled already" }, { status: 409 }));
  equal(again.deferral.type, 5);
  equal(again.calls, []);
});
