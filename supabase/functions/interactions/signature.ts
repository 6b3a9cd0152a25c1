/** Discord signs every interaction with Ed25519 over timestamp + raw body. Everything that is not signed so gets 401. */

/** How far the timestamp may be from our clock, in seconds: so long could a request be replayed. */
export const TOLERANCE_S = 300;

const SIGNATURE = /^[0-9a-f]{128}$/i;
const TIMESTAMP = /^[0-9]{1,12}$/;
const PUBLIC_KEY = /^[0-9a-f]{64}$/i;

/** Answers whether a request is Discord's: its raw body, its headers, and the time in milliseconds. */
export type Verify = (body: Uint8Array<ArrayBuffer>, headers: Headers, nowMs: number) => Promise<boolean>;

/** Makes the check for one application. Throws where the public key is not 64 hex digits. */
export async function verifier(publicKey: string): Promise<Verify> {
  if (!PUBLIC_KEY.test(publicKey)) {
    throw new Error("DISCORD_PUBLIC_KEY must be 64 hex digits, as the developer portal shows it");
  }
  const key = await crypto.subtle.importKey("raw", fromHex(publicKey), "Ed25519", false, ["verify"]);
  return (body, headers, nowMs) => {
    const signature = headers.get("X-Signature-Ed25519") ?? "";
    const timestamp = headers.get("X-Signature-Timestamp") ?? "";
    if (!SIGNATURE.test(signature) || !TIMESTAMP.test(timestamp)) return Promise.resolve(false);
    if (Math.abs(Math.floor(nowMs / 1000) - Number(timestamp)) > TOLERANCE_S) return Promise.resolve(false);
    return crypto.subtle.verify("Ed25519", key, fromHex(signature), signed(timestamp, body));
  };
}

function signed(timestamp: string, body: Uint8Array): Uint8Array<ArrayBuffer> {
  const prefix = new TextEncoder().encode(timestamp);
  const whole = new Uint8Array(prefix.length + body.length);
  whole.set(prefix);
  whole.set(body, prefix.length);
  return whole;
}

function fromHex(hex: string): Uint8Array<ArrayBuffer> {
  return Uint8Array.from(hex.match(/../g) ?? [], (byte) => parseInt(byte, 16));
}
