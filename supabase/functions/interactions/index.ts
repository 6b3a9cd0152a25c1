/** Serves the Edge door: on Supabase, or under plain Deno on loopback. Wires only. */

import { handle } from "./handler.ts";
import manifest from "./manifest.json" with { type: "json" };
import { verifier } from "./signature.ts";
import type { World } from "./world.ts";

const DISCORD_TIMEOUT_MS = 10_000;

// Supabase's runtime has this global; plain Deno has not, and needs none: its process stays up.
declare const EdgeRuntime: { waitUntil(work: Promise<unknown>): void } | undefined;
const onSupabase = typeof EdgeRuntime !== "undefined";

function required(name: string): string {
  const value = Deno.env.get(name)?.trim();
  if (!value) throw new Error(`${name} is not set: see .env.example for what it holds`);
  return value;
}

/** Python's function ends after 60 seconds; Supabase ends this one after 150, on its free plan. */
function giveUpMs(): number {
  const seconds = Number(Deno.env.get("PYTHON_TIMEOUT_S")?.trim() || 60);
  if (!(seconds > 2 && seconds <= 120)) {
    throw new Error("PYTHON_TIMEOUT_S must be more than 2 and at most 120");
  }
  return seconds * 1000;
}

function log(severity: string, message: string, fields: Record<string, unknown>): void {
  console.log(JSON.stringify({ severity, message, ...fields }));
}

function sleep(ms: number, signal?: AbortSignal): Promise<void> {
  return new Promise((resolve) => {
    const timer = setTimeout(resolve, ms);
    signal?.addEventListener("abort", () => {
      clearTimeout(timer);
      resolve();
    }, { once: true });
  });
}

async function main(): Promise<void> {
  const verify = await verifier(required("DISCORD_PUBLIC_KEY"));
  const discordApiUrl = Deno.env.get("DISCORD_API_URL")?.trim() || "https://discord.com/api/v10";
  const world: World = {
    manifest,
    giveUpMs: giveUpMs(),
    interactionsUrl: required("INTERACTIONS_URL"),
    discordApiUrl: discordApiUrl.replace(/\/+$/, ""),
    // A server that takes a request and says nothing must not hold an answer up for good. Whoever brings a signal of
    // its own gets no timer beside it: it would keep the request in memory until it rings.
    fetch: (input, init) =>
      fetch(input, init?.signal ? init : { ...init, signal: AbortSignal.timeout(DISCORD_TIMEOUT_MS) }),
    now: Date.now,
    sleep,
    waitUntil: (work) => onSupabase ? EdgeRuntime!.waitUntil(work) : undefined,
    log: (message, fields) => log("WARNING", message, fields),
  };
  const address = onSupabase ? {} : { hostname: "127.0.0.1", port: Number(Deno.env.get("PORT") ?? 8000) };
  const onListen = ({ port }: Deno.NetAddr) => log("INFO", "listening", { port });
  Deno.serve({ ...address, onListen }, (request) => handle(request, verify, world));
}

try {
  await main();
} catch (error) {
  console.error(`interactions door: ${error instanceof Error ? error.message : error}`);
  Deno.exit(1);
}
