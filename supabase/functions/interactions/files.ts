/** Files of an answer: Python sends them in base64 beside it, Discord takes them as multipart/form-data. */

/** What `fetch` and `Response` take; the multipart boundary they write themselves. */
export interface Body {
  body: string | FormData;
  headers: Record<string, string>;
}

/** Reads the `files` of Python's answer. Throws where they are not `[{name, content}]` with base64. */
export function decode(files: unknown): File[] {
  if (files === undefined) return [];
  if (!Array.isArray(files)) throw new TypeError("files is no list");
  return files.map(({ name, content }) => {
    if (typeof name !== "string" || typeof content !== "string") throw new TypeError("not a file");
    return new File([Uint8Array.from(atob(content), (char) => char.charCodeAt(0))], name);
  });
}

/** JSON alone, or JSON and files as Discord wants them: `payload_json` and `files[n]`. */
export function encode(json: unknown, files: File[] = []): Body {
  const text = JSON.stringify(json);
  if (files.length === 0) return { body: text, headers: { "Content-Type": "application/json" } };
  const form = new FormData();
  form.append("payload_json", text);
  files.forEach((file, n) => form.append(`files[${n}]`, file));
  return { body: form, headers: {} };
}
