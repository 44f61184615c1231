import type { IncomingMessage } from 'node:http';

export type Body = { readonly json: unknown } | { readonly status: 400 | 413; readonly message: string };

/** The JSON of a request, of at most `maxBytes`. */
export async function readBody(request: IncomingMessage, maxBytes: number): Promise<Body> {
  const tooLarge = { status: 413, message: `The request is over ${maxBytes} bytes.` } as const;
  if (Number(request.headers['content-length'] ?? 0) > maxBytes) return tooLarge;
  const chunks: Buffer[] = [];
  let size = 0;
  for await (const chunk of request) {
    const bytes = Buffer.from(chunk);
    size += bytes.length;
    if (size > maxBytes) return tooLarge;
    chunks.push(bytes);
  }
  try {
    return { json: JSON.parse(Buffer.concat(chunks).toString('utf8')) };
  } catch {
    return { status: 400, message: 'The request is no JSON.' };
  }
}
