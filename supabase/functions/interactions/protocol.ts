/** The part of Discord's interaction protocol that the door speaks itself. Source: "Receiving and Responding". */

export const Kind = { PING: 1, COMMAND: 2, COMPONENT: 3, AUTOCOMPLETE: 4, MODAL: 5 } as const;

export const Reply = {
  PONG: 1,
  MESSAGE: 4,
  DEFERRED_MESSAGE: 5,
  DEFERRED_UPDATE: 6,
  UPDATE: 7,
  CHOICES: 8,
  MODAL: 9,
} as const;

export const EPHEMERAL = 1 << 6;

/** What the door reads of an interaction. */
export interface Interaction {
  id: string;
  token: string;
  application_id: string;
  type: number;
  /** The member's language. */
  locale: string;
  /** The command or the component, as Discord describes it. */
  data: Record<string, unknown>;
  /** Whether a message holds the component, or the one that opened the modal. */
  onMessage: boolean;
}

/** What Discord gets for it. */
export interface Answer {
  type: number;
  data?: Record<string, unknown>;
  files?: File[];
  /** Python's status where it refused what Discord would not send: no interaction (400), or one played again (409). */
  refused?: number;
}

/** Reads a verified body; null if it is no interaction. */
export function parse(body: Uint8Array): Interaction | null {
  let raw: Partial<Record<string, unknown>> | null;
  try {
    raw = JSON.parse(new TextDecoder("utf-8", { fatal: true }).decode(body));
  } catch {
    return null;
  }
  const { id, token, application_id, type, locale, data, message } = raw ?? {};
  const rest = { locale: text(locale), data: isObject(data) ? data : {}, onMessage: isObject(message) };
  if (type === Kind.PING) return { id: "", token: "", application_id: "", type, ...rest };
  if (typeof id !== "string" || typeof token !== "string" || typeof application_id !== "string") return null;
  return typeof type === "number" ? { id, token, application_id, type, ...rest } : null;
}

/** A text or a number as text; empty for all else, which may not even have a `toString`. */
export function text(value: unknown): string {
  return typeof value === "string" || typeof value === "number" ? String(value) : "";
}

/** Whether something of JSON has keys. */
export function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === "object" && value !== null;
}

/** Says sorry to the member alone, with the id by which the logs know the interaction. */
export function apology(interaction: Interaction): Answer {
  if (interaction.type === Kind.AUTOCOMPLETE) return { type: Reply.CHOICES, data: { choices: [] } };
  return words(`Something went wrong on my side. Please try again. Request id: \`${interaction.id}\``);
}

/** A modal cannot be opened after a deferral; by now the function is awake, so the second try opens it. */
export function tooLateForModal(): Answer {
  return words("That took me too long. Please do it once more: now I am awake.");
}

function words(content: string): Answer {
  return { type: Reply.MESSAGE, data: { content, flags: EPHEMERAL, allowed_mentions: { parse: [] } } };
}
