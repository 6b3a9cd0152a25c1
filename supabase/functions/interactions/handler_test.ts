import { deepStrictEqual as equal, ok } from "node:assert/strict";

import { MAX_BODY } from "./body.ts";
import { CASE_BUTTON, COMMAND, Door, Stub } from "./testing.ts";

const ANSWER = { type: 4, data: { content: "42", flags: 64, allowed_mentions: { parse: [] } } };

Deno.test("PING is answered without asking Python", async () => {
  await using python = new Stub(() => Response.json(ANSWER));
  const door = await Door.between(python.url);
  const response = await door.interaction({ type: 1 });
  equal([response.status, await response.json()], [200, { type: 1 }]);
  equal(python.received.length, 0);
});

Deno.test("an answer in time goes to Discord as Python gave it", async () => {
  await using python = new Stub(() => Response.json(ANSWER));
  const door = await Door.between(python.url);
  const response = await door.interaction(COMMAND);
  equal([response.status, await response.json()], [200, ANSWER]);
});

Deno.test("Python gets the raw body and the signature, so that it can verify them too", async () => {
  await using python = new Stub(() => Response.json(ANSWER));
  const door = await Door.between(python.url);
  const body = `{ "id":"1", "token":"t", "application_id":"2", "type": 2,  "text": "ü" }`;
  const headers = await door.sign(body);
  await (await door.raw(body, headers)).body?.cancel();
  const [got] = python.received;
  equal(got.body, body);
  for (const [name, value] of Object.entries(headers)) equal(got.headers.get(name), value);
});

Deno.test("Python is told that it is a door that asks, whatever the caller says", async () => {
  await using python = new Stub(() => Response.json(ANSWER));
  const door = await Door.between(python.url);
  await (await door.interaction(COMMAND, { "X-Portcullis-Door": "7" })).body?.cancel();
  equal(python.received[0].headers.get("X-Portcullis-Door"), "1");
});

Deno.test("a request is fresh for 300 seconds to either side, and no longer", async () => {
  await using python = new Stub(() => Response.json(ANSWER));
  const door = await Door.between(python.url);
  const body = JSON.stringify({ type: 1 });
  for (const [offset, status] of [[-301, 401], [-300, 200], [300, 200], [301, 401]]) {
    const response = await door.raw(body, await door.sign(body, door.clock.now + offset * 1000));
    await response.body?.cancel();
    equal(response.status, status, `${offset} s`);
  }
});

Deno.test("a body of exactly the limit is taken", async () => {
  const door = await Door.between("http://127.0.0.1:9");
  const body = JSON.stringify({ type: 1 }).padEnd(MAX_BODY);
  const response = await door.raw(body, await door.sign(body));
  equal([response.status, await response.json()], [200, { type: 1 }]);
});

Deno.test("what Discord did not sign gets 401 and never reaches Python", async () => {
  await using python = new Stub(() => Response.json(ANSWER));
  const door = await Door.between(python.url);
  const stranger = await Door.between(python.url);
  const body = JSON.stringify({ id: "1", token: "t", application_id: "2", ...COMMAND });
  const good = await door.sign(body);
  const signature = good["X-Signature-Ed25519"];
  const forgeries: Record<string, string>[] = [
    {},
    { "X-Signature-Ed25519": signature },
    { "X-Signature-Timestamp": good["X-Signature-Timestamp"] },
    await stranger.sign(body),
    await door.sign(body + " "),
    { ...good, "X-Signature-Timestamp": String(Number(good["X-Signature-Timestamp"]) + 1) },
    { ...good, "X-Signature-Timestamp": "1e9" },
    { ...good, "X-Signature-Ed25519": signature.slice(2) },
    { ...good, "X-Signature-Ed25519": "zz" + signature.slice(2) },
    { ...good, "X-Signature-Ed25519": "00" + signature.slice(2) },
    await door.sign(body, door.clock.now - 301_000),
    await door.sign(body, door.clock.now + 302_000),
  ];
  for (const headers of forgeries) {
    const response = await door.raw(body, headers);
    await response.body?.cancel();
    equal(response.status, 401, JSON.stringify(headers));
  }
  equal(python.received.length, 0);
});

Deno.test("a body over the limit gets 413, whether or not it says how long it is", async () => {
  const door = await Door.between("http://127.0.0.1:9");
  const big = "x".repeat(MAX_BODY + 1);
  const stream = new Blob([big]).stream();
  for (const body of [big, stream]) {
    const response = await door.request(new Request("http://door/", { method: "POST", body }));
    equal(response.status, 413);
    await response.body?.cancel();
  }
});

Deno.test("a body that breaks off gets 400", async () => {
  const door = await Door.between("http://127.0.0.1:9");
  const body = new ReadableStream({ pull: (controller) => controller.error(new Error("gone")) });
  const response = await door.request(new Request("http://door/", { method: "POST", body }));
  equal(response.status, 400);
  await response.body?.cancel();
});

Deno.test("a signed body that is no interaction gets 400 and never reaches Python", async () => {
  await using python = new Stub(() => Response.json(ANSWER));
  const door = await Door.between(python.url);
  for (const body of ["", "null", "5", "[]", "{", `{"type":2}`, `{"type":"2","id":"1"}`]) {
    const response = await door.raw(body, await door.sign(body));
    await response.body?.cancel();
    equal(response.status, 400, body);
  }
  equal(python.received.length, 0);
});

Deno.test("only POST is understood, beside GET on the health paths", async () => {
  const door = await Door.between("http://127.0.0.1:9");
  const asked: [string, string, number][] = [
    ["GET", "/health", 200],
    ["GET", "/interactions/ready", 200],
    ["GET", "/functions/v1/interactions/alive", 200],
    ["GET", "/", 405],
    ["PUT", "/health", 405],
    ["DELETE", "/", 405],
  ];
  for (const [method, path, status] of asked) {
    const response = await door.request(new Request(`http://door${path}`, { method }));
    await response.body?.cancel();
    equal(response.status, status, `${method} ${path}`);
  }
});

Deno.test("where Python fails in time, the member gets an apology with the request id", async () => {
  const failures = [
    () => new Response("boom", { status: 500 }),
    () => new Response("no", { status: 401 }),
    () => new Response("<html>", { status: 200 }),
    () => Response.json(["not", "an", "answer"]),
    () => Response.json(null),
  ];
  for (const failure of failures) {
    await using python = new Stub(failure);
    const door = await Door.between(python.url);
    const response = await door.interaction(COMMAND);
    const { type, data } = await response.json();
    equal([response.status, type, data.flags], [200, 4, 64]);
    ok(data.content.includes("900000000000000001"));
    equal(python.received.length, 1);
  }
});

Deno.test("where Python is not there at all, the member gets an apology, and the log no token", async () => {
  const door = await Door.between("http://127.0.0.1:9");
  const { type, data } = await (await door.interaction(CASE_BUTTON)).json();
  equal([type, data.flags], [4, 64]);
  equal(door.logged.length, 1);
  ok(!door.logged.join().includes("secret-token"));
});

Deno.test("where Python fails, a member who is typing gets no suggestions", async () => {
  const door = await Door.between("http://127.0.0.1:9");
  equal(await (await door.interaction({ ...COMMAND, type: 4 })).json(), { type: 8, data: { choices: [] } });
});

for (const status of [400, 409]) {
  Deno.test(`what Python refuses with ${status} is refused, not apologised for`, async () => {
    await using python = new Stub(() => Response.json({ error: "no" }, { status }));
    const door = await Door.between(python.url);
    const response = await door.interaction(COMMAND);
    equal([response.status, Object.keys(await response.json())], [status, ["error"]]);
  });
}
