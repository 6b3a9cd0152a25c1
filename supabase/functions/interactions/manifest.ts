/** What Python's commands, menus and components declare for the time when Python itself is late: see manifest.json. */

import { type Answer, EPHEMERAL, type Interaction, isObject, Kind, Reply, text } from "./protocol.ts";

/**
 * What Discord shows until a late answer is there: a new message for the member alone or for everyone, or nothing,
 * where the answer rewrites the component's message or follows it.
 */
export type Late = "ephemeral" | "public" | "update";

interface Entry {
  late: string;
  /** The modal with which it answers. */
  opens?: string;
  /** The option whose value is the modal's argument. */
  about?: string;
  /** The option with which it answers otherwise, and opens nothing. */
  unless?: string;
  /** Whether the door opens the modal without asking Python. */
  at_once?: boolean;
}

/**
 * Commands by path (`config set`), context menus by target and English title, components by custom_id up to the last
 * colon, modals by name and locale.
 */
export interface Manifest {
  commands: Record<string, Entry>;
  menus: { user: Record<string, Entry>; message: Record<string, Entry> };
  components: Record<string, Entry>;
  modals: Record<string, Record<string, Record<string, unknown>>>;
}

const MAX_CUSTOM_ID = 100;
const USER_MENU = 2;
const MESSAGE_MENU = 3;
const SUB_COMMAND = 1;
const SUB_COMMAND_GROUP = 2;

/**
 * How an interaction is deferred. What is not declared, as after a deployment of one half, goes the way on which the
 * fewest answers are shown to the wrong people or in the wrong place.
 */
export function lateness(manifest: Manifest, interaction: Interaction): Late {
  const declared = entry(manifest, interaction)?.late;
  const holder = interaction.type === Kind.COMPONENT || interaction.onMessage;
  if (declared === "public" || declared === "ephemeral") return declared;
  // There is nothing to update where a modal was opened by a command.
  return holder ? "update" : "ephemeral";
}

/** What keeps Discord waiting for the real answer. Suggestions cannot wait: there are none, then. */
export function deferral(interaction: Interaction, late: Late): Answer {
  if (interaction.type === Kind.AUTOCOMPLETE) return { type: Reply.CHOICES, data: { choices: [] } };
  if (late === "update") return { type: Reply.DEFERRED_UPDATE };
  return late === "public"
    ? { type: Reply.DEFERRED_MESSAGE }
    : { type: Reply.DEFERRED_MESSAGE, data: { flags: EPHEMERAL } };
}

/** Whether Python need not be asked before the modal opens. */
export function opensAtOnce(manifest: Manifest, interaction: Interaction): boolean {
  return entry(manifest, interaction)?.at_once === true;
}

/** The modal that an interaction opens, in the member's language; null if it opens none. */
export function modal(manifest: Manifest, interaction: Interaction): Answer | null {
  const { opens, about, unless } = entry(manifest, interaction) ?? {};
  const forms = opens && own(manifest.modals, opens);
  if (!forms || given(interaction, unless) !== undefined) return null;
  const form = own(forms, interaction.locale) ?? forms.default;
  const custom_id = `${opens}:${argument(interaction, about)}`;
  return custom_id.length > MAX_CUSTOM_ID ? null : { type: Reply.MODAL, data: { custom_id, ...form } };
}

function entry(manifest: Manifest, { type, data }: Interaction): Entry | undefined {
  switch (type) {
    case Kind.COMMAND:
      if (data.type === USER_MENU) return own(manifest.menus.user, text(data.name));
      if (data.type === MESSAGE_MENU) return own(manifest.menus.message, text(data.name));
      return own(manifest.commands, path(data).names.join(" "));
    case Kind.COMPONENT:
    case Kind.MODAL:
      return own(manifest.components, customId(data).name);
  }
}

/** What a modal is about: a component's own argument, a menu's target, or the value of an option. */
function argument(interaction: Interaction, about?: string): string {
  const { type, data } = interaction;
  if (type === Kind.COMPONENT) return customId(data).argument;
  if (data.target_id === undefined) return text(given(interaction, about));
  const target = text(data.target_id);
  const author = data.type === MESSAGE_MENU
    ? text(at(data, "resolved", "messages", target, "author", "id"))
    : "";
  return author === "" ? target : `${target}.${author}`;
}

/** The value that was given for an option of a slash command. */
function given({ data }: Interaction, option?: string): unknown {
  return option && path(data).options.find((each) => each.name === option)?.value;
}

/** What stands below these keys, if all of them are there. */
function at(value: unknown, ...keys: string[]): unknown {
  return keys.reduce((found, key) => isObject(found) ? own(found, key) : undefined, value);
}

function customId(data: Data): { name: string; argument: string } {
  const id = text(data.custom_id);
  const colon = id.lastIndexOf(":");
  return { name: id.slice(0, Math.max(0, colon)), argument: id.slice(colon + 1) };
}

type Data = Record<string, unknown>;

/** The names down to the subcommand, and the options given to it. */
function path(data: Data): { names: string[]; options: Data[] } {
  const names = [text(data.name)];
  let options = list(data.options);
  while (options[0]?.type === SUB_COMMAND || options[0]?.type === SUB_COMMAND_GROUP) {
    names.push(text(options[0].name));
    options = list(options[0].options);
  }
  return { names, options };
}

function list(value: unknown): Data[] {
  return Array.isArray(value) ? value.filter(isObject) : [];
}

/** What a record holds itself: a name such as `constructor` finds nothing. */
function own<Value>(record: Record<string, Value>, name: string): Value | undefined {
  return Object.hasOwn(record, name) ? record[name] : undefined;
}
