/** For the tests: a clock that moves only when told to, real keys, and real HTTP servers as Python and as Discord. */

import { handle } from "./handler.ts";
import type { Manifest } from "./manifest.ts";
import { verifier } from "./signature.ts";
import type { World } from "./world.ts";

export const NOW_MS = 1_790_000_000_000;
export const CASE_BUTTON = {
  type: 3,
  data: { custom_id: "case:verify:6f1c0f5e-0000-4000-8000-000000000001" },
};
export const COMMAND = { type: 2, data: { name: "config", options: [{ type: 1, name: "show" }] } };

const form = (title: string) => ({ title, components: [] });
/** One of each kind that Python can declare. */
export const MANIFEST: Manifest = {
  commands: {
    "config show": { late: "ephemeral" },
    "announce": { late: "public" },
    "report": { late: "ephemeral", opens: "report", about: "user", unless: "reason" },
    "feedback send": { late: "ephemeral", opens: "feedback", at_once: true },
  },
  menus: {
    user: { "Report": { late: "ephemeral", opens: "report" }, "Flag": { late: "public" } },
    message: { "Report": { late: "ephemeral", opens: "report" } },
  },
  components: {
    "case:verify": { late: "update" },
    "case:ask": { late: "ephemeral" },
    "case:tell": { late: "public" },
    "case:note": { late: "update", opens: "report" },
    "report": { late: "update" },
    "feedback": { late: "public" },
  },
  modals: {
    report: { default: form("Report"), de: form("Melden") },
    feedback: { default: form("Feedback"), de: form("Rückmeldung") },
  },
};

/** Timers that fire when the test moves the time; `jumping` makes every new wait pass at once. */
export class Clock {
  jumping = false;
  #timers: { at: number; fire: () => void }[] = [];

  constructor(public now = NOW_MS) {}

  sleep(ms: number, signal?: AbortSignal): Promise<void> {
    if (this.jumping) {
      this.now += ms;
      return Promise.resolve();
    }
    return new Promise((resolve) => {
      this.#timers.push({ at: this.now + ms, fire: resolve });
      signal?.addEventListener("abort", () => resolve());
    });
  }

  advance(ms: number): void {
    this.now += ms;
    const due = this.#timers.filter((timer) => timer.at <= this.now);
    this.#timers = this.#timers.filter((timer) => timer.at > this.now);
    due.forEach((timer) => timer.fire());
  }
}

/** A request as a server got it. */
export interface Received {
  method: string;
  path: string;
  headers: Headers;
  body: string;
  /** The parts of a multipart body. */
  form?: FormData;
}

/** A real HTTP server on loopback that keeps what it receives and answers what the test says. */
export class Stub {
  readonly received: Received[] = [];
  readonly #server: Deno.HttpServer<Deno.NetAddr>;
  #arrival = Promise.withResolvers<void>();

  constructor(answer: (request: Received, count: number) => Response | Promise<Response>) {
    this.#server = Deno.serve({ hostname: "127.0.0.1", port: 0, onListen: () => {} }, async (request) => {
      const { method, headers, url } = request;
      const upload = headers.get("Content-Type")?.startsWith("multipart/");
      const form = upload ? await request.formData() : undefined;
      const body = form ? String(form.get("payload_json")) : await request.text();
      const got: Received = { method, headers, path: new URL(url).pathname, body, form };
      this.received.push(got);
      this.#arrival.resolve();
      return answer(got, this.received.length);
    });
  }

  get url(): string {
    return `http://127.0.0.1:${this.#server.addr.port}`;
  }

  /** Ends when the first request has come. */
  get arrival(): Promise<void> {
    return this.#arrival.promise;
  }

  async [Symbol.asyncDispose](): Promise<void> {
    await this.#server.shutdown();
  }
}

/** The door between two servers, and what it was asked to keep running. */
export class Door {
  readonly clock = new Clock();
  readonly logged: string[] = [];
  readonly #background: Promise<unknown>[] = [];
  readonly #world: World;

  private constructor(
    python: string,
    discord: string,
    private readonly keys: CryptoKeyPair,
    private readonly publicKey: string,
  ) {
    this.#world = {
      manifest: MANIFEST,
      giveUpMs: 60_000,
      interactionsUrl: python,
      discordApiUrl: discord,
      fetch,
      now: () => this.clock.now,
      sleep: (ms, signal) => this.clock.sleep(ms, signal),
      waitUntil: (work) => this.#background.push(work),
      log: (message, fields) => this.logged.push(JSON.stringify({ message, ...fields })),
    };
  }

  static async between(python: string, discord = "http://127.0.0.1:9"): Promise<Door> {
    const keys = await crypto.subtle.generateKey("Ed25519", true, ["sign", "verify"]) as CryptoKeyPair;
    const raw = new Uint8Array(await crypto.subtle.exportKey("raw", keys.publicKey));
    return new Door(python, discord, keys, hex(raw));
  }

  /** Sends an interaction as Discord would, with its signature; `headers` replace the right ones. */
  async interaction(
    fields: Record<string, unknown>,
    headers: Record<string, string> = {},
  ): Promise<Response> {
    const common = { id: "900000000000000001", token: "secret-token", application_id: "700000000000000001" };
    const body = JSON.stringify({ ...common, ...fields });
    return await this.raw(body, { ...await this.sign(body), ...headers });
  }

  async raw(body: string, headers: Record<string, string>): Promise<Response> {
    return await this.request(new Request("http://door/interactions", { method: "POST", body, headers }));
  }

  async request(request: Request): Promise<Response> {
    return await handle(request, await verifier(this.publicKey), this.#world);
  }

  async sign(body: string, atMs = this.clock.now): Promise<Record<string, string>> {
    const timestamp = String(Math.floor(atMs / 1000));
    const signed = new TextEncoder().encode(timestamp + body);
    const signature = await crypto.subtle.sign("Ed25519", this.keys.privateKey, signed);
    return { "X-Signature-Ed25519": hex(new Uint8Array(signature)), "X-Signature-Timestamp": timestamp };
  }

  /** Sends an interaction for which Python is late by 2 seconds; answers what Discord got in time. */
  async late(fields: Record<string, unknown>, forwarded: Promise<void>): Promise<Response> {
    const response = this.interaction(fields);
    await forwarded;
    this.clock.advance(2_000);
    return await response;
  }

  /** Ends when all that goes on after the response has ended; waits in it pass at once. */
  async settled(): Promise<void> {
    this.clock.jumping = true;
    await Promise.all(this.#background);
  }
}

export function hex(bytes: Uint8Array): string {
  return Array.from(bytes, (byte) => byte.toString(16).padStart(2, "0")).join("");
}
