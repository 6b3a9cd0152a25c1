/** Signed bodies of any shape: the door answers, and never with a fault of its own. */

import { ok } from "node:assert/strict";

import { Door } from "./testing.ts";

const ROUNDS = 500;
const KEYS = ["type", "data", "name", "options", "custom_id", "target_id", "locale", "message", "value"];
const LEAVES = [
  null,
  true,
  -1,
  0,
  1,
  2,
  3,
  4,
  5,
  1e308,
  "",
  ":",
  "case:note:1",
  "config",
  "constructor",
  "\0",
];

/** Numbers from 0 to below 1 that are the same in every run (Park and Miller's generator). */
function* numbers(): Generator<number, never> {
  for (let state = 42;;) yield (state = state * 16_807 % 2_147_483_647) / 2_147_483_647;
}

const random = numbers();
const pick = <Item>(items: Item[]): Item => items[Math.floor(random.next().value * items.length)];

function anything(depth: number): unknown {
  const shape = depth === 0 ? 0 : random.next().value;
  if (shape < 0.3) return pick(LEAVES);
  const inner = Array.from({ length: 3 }, () => anything(depth - 1));
  return shape < 0.5 ? inner : Object.fromEntries(inner.map((value) => [pick(KEYS), value]));
}

function fields(): Record<string, unknown> {
  const some = Object.fromEntries(KEYS.map((key) => [key, anything(4)]));
  return { ...some, type: pick([1, 2, 3, 4, 5, 6, -1, 1.5]) };
}

Deno.test("a signed body of any shape gets an answer or 400, never a fault", async () => {
  const door = await Door.between("http://127.0.0.1:9");
  const seen = new Set<number>();
  for (let round = 0; round < ROUNDS; round++) {
    const body = fields();
    const response = await door.interaction(body);
    seen.add(response.status);
    const answer = await response.json();
    ok(response.status === 200 ? typeof answer.type === "number" : answer.error, JSON.stringify(body));
  }
  ok([...seen].every((status) => status === 200 || status === 400), [...seen].join());
});

Deno.test("late answers of any shape are deferred, whatever the interaction looks like", async () => {
  const door = await Door.between("http://127.0.0.1:9");
  door.clock.jumping = true; // Python is late from the first moment
  for (let round = 0; round < ROUNDS; round++) {
    const response = await door.interaction(fields());
    ok([1, 4, 5, 6, 8, 9].includes((await response.json()).type));
  }
  await door.settled();
});

Deno.test("JSON that is nested too deeply gets 400", async () => {
  const door = await Door.between("http://127.0.0.1:9");
  for (const body of ["[".repeat(400_000), `{"type":2,"data":${'{"options":['.repeat(80_000)}`]) {
    const response = await door.raw(body, await door.sign(body));
    await response.body?.cancel();
    ok(response.status === 400);
  }
});
