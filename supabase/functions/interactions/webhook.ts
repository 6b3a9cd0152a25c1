/** Completes a deferred interaction over Discord's webhook, where Python's answer came too late to be the response. */

import { encode } from "./files.ts";
import type { Late } from "./manifest.ts";
import { type Answer, apology, EPHEMERAL, type Interaction, Reply, tooLateForModal } from "./protocol.ts";
import type { World } from "./world.ts";

/** After a deferral Discord may not know its webhook yet: it answers 404 for some seconds (discord-api-docs#7220). */
const UNKNOWN_FOR_MS = 10_000;
const FIRST_PAUSE_MS = 250;
const LONGEST_PAUSE_MS = 2_000;
/** How long a rate limit may hold us up in all. An interaction's token lives for 15 minutes, this function less. */
const RATE_LIMITED_FOR_MS = 60_000;

/** Where an answer goes: into the message of the deferral (or the component's), or after it. */
type Place = "original" | "follow-up";

/** Shows Python's answer where the deferral left a gap. Never throws: what cannot be delivered is logged. */
export async function complete(
  world: World,
  interaction: Interaction,
  late: Late,
  answer: Answer,
): Promise<void> {
  // The message behind the token is the first sender's: whoever plays an interaction again must not rewrite it.
  if (answer.refused !== undefined) return;
  const webhook = `${world.discordApiUrl}/webhooks/${interaction.application_id}/${interaction.token}`;
  const original = `${webhook}/messages/@original`;
  const remove = () => send(world, "DELETE", original, {});
  const show = (shown: Answer, place: Place) =>
    place === "follow-up"
      ? send(world, "POST", webhook, encode(shown.data ?? {}, shown.files))
      : send(world, "PATCH", original, encode(withoutEphemeral(shown.data), shown.files));

  if (answer.type === Reply.DEFERRED_UPDATE) {
    // All is done, and nothing to be said: a message that says "thinking…" has to go.
    if (late !== "update") await remove();
    return;
  }
  let shown = answer.type === Reply.MODAL ? tooLateForModal() : answer;
  let place: Place = late === "update" && shown.type === Reply.MESSAGE ? "follow-up" : "original";
  if (late === "public" && isEphemeral(shown)) {
    // An edit cannot hide what everyone sees.
    if (taken(await remove())) place = "follow-up";
    else shown = apology(interaction);
  }
  const status = await show(shown, place);
  if (taken(status)) return;
  world.log("answer not delivered", { request_id: interaction.id, status });
  // Discord did not like the answer itself; left alone, the member would see "thinking…" for ever.
  const refused = status === 400 || status === 413;
  // The message with the component is gone: the member hears at least that nothing can be shown there.
  const gone = status === 404 && late === "update" && place === "original";
  if (refused || gone) await show(apology(interaction), late === "update" ? "follow-up" : place);
}

function taken(status: number): boolean {
  return status >= 200 && status < 300;
}

function isEphemeral(answer: Answer): boolean {
  return (Number(answer.data?.flags ?? 0) & EPHEMERAL) !== 0;
}

/** The deferral decided who sees the message; an edit cannot, and Discord refuses the flag. */
function withoutEphemeral(data: Answer["data"]): Record<string, unknown> {
  const flags = Number(data?.flags ?? 0) & ~EPHEMERAL;
  const { flags: _, ...rest } = data ?? {};
  return flags ? { ...rest, flags } : rest;
}

/** Sends until Discord takes it, refuses it for good, or time is over; answers the last status, 0 for none. */
async function send(world: World, method: string, url: string, content: RequestInit): Promise<number> {
  let until = world.now() + UNKNOWN_FOR_MS;
  const last = world.now() + RATE_LIMITED_FOR_MS;
  for (let next = FIRST_PAUSE_MS;;) {
    const { status, retryAfter } = await once(world, method, url, content);
    if (status === 429) {
      const pause = Math.max(next, retryAfter ?? 0);
      until = Math.min(last, until + pause);
      if (world.now() + pause > until) return status;
      await world.sleep(pause);
    } else if ((status === 404 || status === 0 || status >= 500) && world.now() < until) {
      await world.sleep(Math.min(next, until - world.now()));
    } else return status;
    next = Math.min(2 * next, LONGEST_PAUSE_MS);
  }
}

interface Outcome {
  status: number;
  /** Milliseconds, where Discord says so. */
  retryAfter?: number;
}

async function once(world: World, method: string, url: string, content: RequestInit): Promise<Outcome> {
  try {
    const response = await world.fetch(url, { method, ...content });
    await response.body?.cancel();
    const header = response.headers.get("Retry-After");
    const wait = Number(header) * 1000;
    return { status: response.status, retryAfter: header !== null && wait >= 0 ? wait : undefined };
  } catch {
    // The error's text holds the address, and with it the token: it must not reach the log.
    return { status: 0 };
  }
}
