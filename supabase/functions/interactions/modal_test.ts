/** Modals that the door opens by itself, from the manifest. */

import { deepStrictEqual as equal, ok } from "node:assert/strict";

import { Door, MANIFEST, Stub } from "./testing.ts";

const option = (name: string, value: unknown) => ({ type: 6, name, value });
const NOTE = { type: 3, data: { custom_id: "case:note:17" }, message: { id: "1" } };

/** What the member sees where Python is late, and how many calls Discord's webhook got. */
async function late(interaction: Record<string, unknown>) {
  const awake = Promise.withResolvers<void>();
  await using python = new Stub(async () => {
    await awake.promise;
    return Response.json({ type: 4, data: { content: "too late" } });
  });
  await using webhook = new Stub(() => Response.json({}));
  const door = await Door.between(python.url, webhook.url);
  const shown = await (await door.late(interaction, python.arrival)).json();
  awake.resolve();
  await door.settled();
  return { shown, calls: webhook.received.length };
}

Deno.test("where Python is late, the modal opens from the manifest, and nothing is edited afterwards", async () => {
  const command = { type: 2, data: { name: "report", options: [option("why", "x"), option("user", "42")] } };
  const { shown, calls } = await late(command);
  equal(shown, { type: 9, data: { custom_id: "report:42", title: "Report", components: [] } });
  equal(calls, 0);
});

Deno.test("where an option is given that answers otherwise, no modal opens and the command is deferred", async () => {
  const options = [option("user", "42"), { type: 3, name: "reason", value: "spam" }];
  const { shown } = await late({ type: 2, data: { name: "report", options } });
  equal(shown, { type: 5, data: { flags: 64 } });
});

Deno.test("a modal's argument is the target of a user menu, with the author that of a message menu", async () => {
  const user = { type: 2, data: { name: "Report", type: 2, target_id: "43" } };
  equal((await late(user)).shown.data.custom_id, "report:43");
  const resolved = { messages: { "44": { author: { id: "43" } } } };
  const message = { type: 2, data: { name: "Report", type: 3, target_id: "44", resolved } };
  equal((await late(message)).shown.data.custom_id, "report:44.43");
});

Deno.test("a message menu whose message did not come along has the message alone as its modal's argument", async () => {
  for (
    const resolved of [undefined, null, "x", {}, { messages: { "44": null } }, {
      messages: { "44": { author: 7 } },
    }]
  ) {
    const message = { type: 2, data: { name: "Report", type: 3, target_id: "44", resolved } };
    equal((await late(message)).shown.data.custom_id, "report:44");
  }
});

Deno.test("a menu, a menu on another target and a slash command of one name are told apart", async () => {
  const used = (type: number, name: string) => ({ type: 2, data: { type, name, target_id: "43" } });
  equal((await late(used(2, "Flag"))).shown, { type: 5 });
  equal((await late(used(3, "Flag"))).shown, { type: 5, data: { flags: 64 } });
  equal((await late(used(2, "announce"))).shown, { type: 5, data: { flags: 64 } });
  equal((await late({ type: 2, data: { type: 1, name: "Report" } })).shown, { type: 5, data: { flags: 64 } });
});

Deno.test("a modal's argument is that of the button, and nothing where the option is missing", async () => {
  equal((await late(NOTE)).shown.data.custom_id, "report:17");
  equal((await late({ type: 2, data: { name: "report" } })).shown.data.custom_id, "report:");
});

Deno.test("a modal speaks the member's language, and English where it does not know it", async () => {
  equal((await late({ ...NOTE, locale: "de" })).shown.data.title, "Melden");
  for (const locale of ["fr", "constructor", { toString: 1 }, undefined]) {
    equal((await late({ ...NOTE, locale })).shown.data.title, "Report");
  }
});

Deno.test("a modal whose argument does not fit a custom_id is not opened but deferred", async () => {
  const { shown } = await late({ ...NOTE, data: { custom_id: "case:note:" + "9".repeat(94) } });
  equal(shown, { type: 6 });
});

Deno.test("where Python is in time, its modal or its refusal goes to Discord", async () => {
  await using python = new Stub(() => Response.json({ type: 4, data: { content: "you may not" } }));
  const door = await Door.between(python.url);
  equal((await (await door.interaction(NOTE)).json()).data.content, "you may not");
});

Deno.test("a modal that is open to anybody opens at once, and Python is not asked", async () => {
  await using python = new Stub(() => Response.json({ type: 4 }));
  const door = await Door.between(python.url);
  const send = { type: 2, locale: "de", data: { name: "feedback", options: [{ type: 1, name: "send" }] } };
  const shown = await (await door.interaction(send)).json();
  equal(shown, { type: 9, data: { custom_id: "feedback:", title: "Rückmeldung", components: [] } });
  equal(python.received.length, 0);
});

Deno.test("a submitted modal is deferred as its component says, an update only where there is a message", async () => {
  const submit = (custom_id: string) => ({ type: 5, data: { custom_id } });
  equal((await late(submit("feedback:"))).shown, { type: 5 });
  equal((await late(submit("report:1"))).shown, { type: 5, data: { flags: 64 } });
  equal((await late({ ...submit("report:1"), message: { id: "1" } })).shown, { type: 6 });
});

Deno.test("what nobody declared is deferred in private, whatever its name and shape", async () => {
  const hostile: [Record<string, unknown>, unknown][] = [
    [{ name: "constructor" }, { type: 5, data: { flags: 64 } }],
    [{ name: "config", options: [{ type: 1, name: "__proto__" }] }, { type: 5, data: { flags: 64 } }],
    [{ name: 5, options: "x" }, { type: 5, data: { flags: 64 } }],
    [{ name: { toString: 1 }, target_id: { toString: 1 } }, { type: 5, data: { flags: 64 } }],
    [{ options: [null, 7] }, { type: 5, data: { flags: 64 } }],
  ];
  for (const [data, deferral] of hostile) equal((await late({ type: 2, data })).shown, deferral);
  for (const custom_id of ["", "x", ":", "toString:1", 5, null, { toString: 1 }]) {
    equal((await late({ type: 3, data: { custom_id } })).shown, { type: 6 }, JSON.stringify(custom_id));
  }
  equal((await late({ type: 3, data: "none" })).shown, { type: 6 });
  equal((await late({ type: 2 })).shown, { type: 5, data: { flags: 64 } });
});

Deno.test("every modal of the example is declared with a component that takes it", () => {
  for (const name of Object.keys(MANIFEST.modals)) ok(name in MANIFEST.components);
});
