/** What the door needs of the world around it. Passed in, so that tests can play Discord, Python and the clock. */

import type { Manifest } from "./manifest.ts";

export interface World {
  manifest: Manifest;
  /** The Python endpoint. */
  interactionsUrl: string;
  /** When Python is given up: the member then gets an apology instead of "thinking…". */
  giveUpMs: number;
  /** Discord's REST API with version, without a slash at its end. */
  discordApiUrl: string;
  fetch: typeof fetch;
  /** Milliseconds since the Unix epoch. */
  now(): number;
  /** Ends after so many milliseconds, or at once when the signal aborts. */
  sleep(ms: number, signal?: AbortSignal): Promise<void>;
  /** Keeps the function running for work that goes on after the response. */
  waitUntil(work: Promise<unknown>): void;
  /** One line of structured log. Never pass tokens or what a member typed. */
  log(message: string, fields: Record<string, unknown>): void;
}
