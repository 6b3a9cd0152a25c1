/** Completes a deferred interaction over Discord's webhook, where Python's answer came too late to be the response. */

import {
  type Answer,
  apology,
  EPHEMERAL,
  type Interaction,
  Kind,
  Reply,
  tooLateForModal,
} from "./protocol.ts";
import type { World } from "./world.ts";

/** After a deferral Discord may not know its webhook yet: it answers 404 for some seconds (discord-api-docs#7220). */
const UNKNOWN_FOR_MS = 10_000;
const PAUSE_MS = 500;
/** How long a rate limit may hold us up in all. An interaction's token lives for 15 minutes, this function less. */
const RATE_LIMITED_FOR_MS = 60_000;

/** Shows Python's answer where the deferral left a gap. Never throws: what cannot be delivered is logged. */
export async function complete(world: World, interaction: Interaction, answer: Answer): Promise<void> {
  if (answer.type === Reply.DEFERRED_UPDATE) return;
  const shown = answer.type === Reply.MODAL ? tooLateForModal() : answer;
  const status = await deliver(world, interaction, shown);
  if (status < 300) return;
  world.log("answer not delivered", { request_id: interaction.id, status });
  // Discord did not like the answer itself; left alone, the member would see "thinking…" for ever.
  if (status === 400) await deliver(world, interaction, apology(interaction));
}

/**
 * A command's deferral is a message of its own, which the answer replaces. A component's is not: an update edits the
 * message that holds the component, and a new message follows it.
 */
async function deliver(world: World, interaction: Interaction, answer: Answer): Promise<number> {
  const webhook = `${world.discordApiUrl}/webhooks/${interaction.application_id}/${interaction.token}`;
  const follows = interaction.type === Kind.COMPONENT && answer.type === Reply.MESSAGE;
  const [method, url] = follows ? ["POST", webhook] : ["PATCH", `${webhook}/messages/@original`];
  const data = follows ? answer.data : withoutEphemeral(answer.data);
  return await send(world, method, url, JSON.stringify(data ?? {}));
}

/** The deferral decided who sees the message; an edit cannot, and Discord refuses the flag. */
function withoutEphemeral(data: Answer["data"]): Answer["data"] {
  const flags = Number(data?.flags ?? 0) & ~EPHEMERAL;
  const { flags: _, ...rest } = data ?? {};
  return flags ? { ...rest, flags } : rest;
}

/** Sends until Discord takes it, refuses it for good, or time is over; answers the last status, 0 for none. */
async function send(world: World, method: string, url: string, body: string): Promise<number> {
  let until = world.now() + UNKNOWN_FOR_MS;
  const last = world.now() + RATE_LIMITED_FOR_MS;
  for (;;) {
    const { status, pause } = await once(world, method, url, body);
    const again = status === 404 || status === 429 || status === 0 || status >= 500;
    if (status === 429) until = Math.min(last, until + pause);
    if (!again || world.now() + pause > until) return status;
    await world.sleep(pause);
  }
}

async function once(world: World, method: string, url: string, body: string) {
  try {
    const response = await world.fetch(url, {
      method,
      body,
      headers: { "Content-Type": "application/json" },
    });
    await response.body?.cancel();
    const header = response.headers.get("Retry-After");
    const wait = Number(header) * 1000;
    const told = response.status === 429 && header !== null && wait >= 0;
    return { status: response.status, pause: told ? wait : PAUSE_MS };
  } catch {
    // The error's text holds the address, and with it the token: it must not reach the log.
    return { status: 0, pause: PAUSE_MS };
  }
}
