/**
 * A client as the dashboard is one: supabase-js, told by lines on standard input what to do, saying on standard output
 * what it sees. Both are JSON objects, one a line.
 *
 *     deno run realtime_client.ts URL KEY
 *
 * In: {"do": "sign_in", "email", "password"} · {"do": "refresh"} · {"do": "subscribe", "topic", "private"} ·
 * {"do": "send", "topic", "event"}.
 * Out: {"done", …} after each, {"status", "topic", "error"} and {"event", "topic", "payload"}.
 */
import { createClient, type RealtimeChannel } from "@supabase/supabase-js";

interface Order {
  do: "sign_in" | "refresh" | "subscribe" | "send";
  email?: string;
  password?: string;
  topic?: string;
  private?: boolean;
  event?: string;
}

const [url, key] = Deno.args;
const supabase = createClient(url, key, { auth: { persistSession: false, autoRefreshToken: false } });
const channels = new Map<string, RealtimeChannel>();

function say(message: Record<string, unknown>): void {
  console.log(JSON.stringify(message));
}

function subscribe(topic: string, isPrivate: boolean): void {
  const channel = supabase.channel(topic, { config: { private: isPrivate, broadcast: { ack: true } } });
  channels.set(topic, channel);
  channel
    .on("broadcast", { event: "*" }, ({ event, payload }) => say({ event, topic, payload }))
    .subscribe((status, error) => say({ status, topic, error: error?.message ?? null }));
}

async function obey(order: Order): Promise<Record<string, unknown>> {
  switch (order.do) {
    case "sign_in": {
      const credentials = { email: order.email ?? "", password: order.password ?? "" };
      const { data, error } = await supabase.auth.signInWithPassword(credentials);
      return { user: data.user?.id ?? null, metadata: data.user?.app_metadata, error: error?.code ?? null };
    }
    case "refresh": {
      const { data, error } = await supabase.auth.refreshSession();
      return { user: data.user?.id ?? null, error: error?.code ?? null };
    }
    case "subscribe":
      subscribe(order.topic ?? "", order.private ?? false);
      return {};
    case "send": {
      const message = { type: "broadcast" as const, event: order.event ?? "", payload: {} };
      return { result: await channels.get(order.topic ?? "")?.send(message) };
    }
  }
}

const lines = Deno.stdin.readable.pipeThrough(new TextDecoderStream());
let rest = "";
for await (const chunk of lines) {
  const parts = (rest + chunk).split("\n");
  rest = parts.pop() ?? "";
  for (const line of parts) {
    const order: Order = JSON.parse(line);
    say({ done: order.do, ...await obey(order) });
  }
}
await supabase.removeAllChannels();
Deno.exit(0);
