/** The door as a process of its own, under plain Deno. */

import { deepStrictEqual as equal } from "node:assert/strict";

const INDEX = new URL("./index.ts", import.meta.url).pathname;
const ENV = { DISCORD_PUBLIC_KEY: "ab".repeat(32), INTERACTIONS_URL: "http://127.0.0.1:9" };

function door(env: Record<string, string>): Deno.Command {
  return new Deno.Command(Deno.execPath(), {
    args: ["run", "--no-prompt", "--allow-net", "--allow-env", INDEX],
    env: { ...env, NO_COLOR: "1" },
    clearEnv: true,
    stdout: "piped",
    stderr: "piped",
  });
}

for (const name of ["DISCORD_PUBLIC_KEY", "INTERACTIONS_URL"]) {
  Deno.test(`without ${name} it stops at start, with one line that names it`, async () => {
    const { code, stderr } = await door({ ...ENV, [name]: "" }).output();
    const lines = new TextDecoder().decode(stderr).trim().split("\n");
    equal(code, 1);
    equal(lines, [`interactions door: ${name} is not set: see .env.example for what it holds`]);
  });
}

Deno.test("with a public key that is none it stops at start", async () => {
  const { code } = await door({ ...ENV, DISCORD_PUBLIC_KEY: "ab" }).output();
  equal(code, 1);
});

Deno.test("with a patience that is none it stops at start", async () => {
  for (const seconds of ["2", "121", "long"]) {
    const { code } = await door({ ...ENV, PYTHON_TIMEOUT_S: seconds }).output();
    equal(code, 1, seconds);
  }
});

Deno.test("it serves and says on which port, and refuses what is not signed", async () => {
  await using process = door({ ...ENV, PORT: "0" }).spawn();
  const log = process.stdout.getReader();
  const { port } = JSON.parse(new TextDecoder().decode((await log.read()).value));
  const health = await fetch(`http://127.0.0.1:${port}/health`);
  equal([health.status, await health.json()], [200, { status: "ok", service: "door" }]);
  const forged = await fetch(`http://127.0.0.1:${port}/`, { method: "POST", body: `{"type":1}` });
  equal([forged.status, await forged.json()], [401, { error: "not signed by Discord" }]);
  await log.cancel();
  await process.stderr.cancel();
});
