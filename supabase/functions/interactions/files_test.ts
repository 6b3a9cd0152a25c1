/** Files of Python's answer reach Discord as it takes them, in time and late. */

import { deepStrictEqual as equal, ok } from "node:assert/strict";

import { CASE_BUTTON, COMMAND, Door, Stub } from "./testing.ts";

const BYTES = new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 255]);
const ATTACHMENTS = [{ id: 0, filename: "chart.png" }, { id: 1, filename: "b.txt" }];
const FILES = [
  { name: "chart.png", content: btoa(String.fromCharCode(...BYTES)) },
  { name: "b.txt", content: "" },
];
const answer = (type: number, flags?: number) => ({ type, data: { attachments: ATTACHMENTS, flags } });

async function bytes(form: FormData | undefined, name: string) {
  const file = form?.get(name);
  ok(file instanceof File);
  return [file.name, new Uint8Array(await file.arrayBuffer())];
}

/** What Discord's webhook got for a late answer with files. */
async function late(interaction: Record<string, unknown>, given: unknown, fail = 0) {
  const awake = Promise.withResolvers<void>();
  await using python = new Stub(async () => {
    await awake.promise;
    return Response.json(given);
  });
  await using webhook = new Stub((_, n) => Response.json({}, { status: n <= fail ? 404 : 200 }));
  const door = await Door.between(python.url, webhook.url);
  await (await door.late(interaction, python.arrival)).body?.cancel();
  awake.resolve();
  await door.settled();
  return webhook.received;
}

Deno.test("files in time are a multipart response with payload_json", async () => {
  await using python = new Stub(() => Response.json({ ...answer(4, 64), files: FILES }));
  const door = await Door.between(python.url);
  const response = await door.interaction(COMMAND);
  equal(response.status, 200);
  const form = await response.formData();
  equal([...form.keys()], ["payload_json", "files[0]", "files[1]"]);
  equal(JSON.parse(String(form.get("payload_json"))), answer(4, 64));
  equal(await bytes(form, "files[0]"), ["chart.png", BYTES]);
  equal(await bytes(form, "files[1]"), ["b.txt", new Uint8Array()]);
});

Deno.test("late files are uploaded with the edit, each time it is tried", async () => {
  const calls = await late(COMMAND, { ...answer(4, 64), files: FILES }, 2);
  equal(calls.map(({ method }) => method), ["PATCH", "PATCH", "PATCH"]);
  for (const { form, body } of calls) {
    equal(JSON.parse(body), { attachments: ATTACHMENTS });
    equal(await bytes(form, "files[0]"), ["chart.png", BYTES]);
  }
});

Deno.test("late files of a button's private words go with the message that follows", async () => {
  const [call] = await late(CASE_BUTTON, { ...answer(4, 64), files: FILES });
  equal([call.method, JSON.parse(call.body).flags], ["POST", 64]);
  equal(await bytes(call.form, "files[0]"), ["chart.png", BYTES]);
});

Deno.test("files that are none end in an apology, never in a broken upload", async () => {
  for (const files of ["x", [1], [null], [{ name: "a" }], [{ name: "a", content: "%" }], null]) {
    await using python = new Stub(() => Response.json({ ...answer(4), files }));
    const door = await Door.between(python.url);
    const { data } = await (await door.interaction(COMMAND)).json();
    ok(data.content.includes("900000000000000001"), JSON.stringify(files));
  }
});
