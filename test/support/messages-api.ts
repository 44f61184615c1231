import { randomUUID } from 'node:crypto';
import type { IncomingMessage, ServerResponse } from 'node:http';
import * as z from 'zod';
import { type Loopback, serveLoopback } from './loopback.ts';

/** What the scripted model says next. */
export type Reply = { text: string } | { call: string; input: Record<string, unknown> };

const Block = z.looseObject({ type: z.string(), text: z.string().optional() });
const ToolResult = z.looseObject({
  type: z.literal('tool_result'),
  tool_use_id: z.string(),
  is_error: z.boolean().optional(),
  content: z.union([z.string(), z.array(Block)]).optional(),
});
const Body = z.looseObject({
  model: z.string(),
  stream: z.boolean().optional(),
  system: z.union([z.string(), z.array(Block)]).optional(),
  tools: z.array(z.looseObject({ name: z.string() })).optional(),
  messages: z.array(z.looseObject({ role: z.string(), content: z.union([z.string(), z.array(Block)]) })),
});

/** One request of the client's main loop, cut to what tests look at. */
export interface ModelRequest {
  /** Names of the tools that are offered with their schemas. */
  readonly tools: readonly string[];
  /** The system prompt and every text of the conversation, one after another. */
  readonly text: string;
  /** Results of the tools that the previous reply called. */
  readonly results: readonly { readonly text: string; readonly isError: boolean }[];
}

export interface MessagesApi extends Loopback {
  /** Requests since the last `script`. */
  readonly requests: readonly ModelRequest[];
  /** Sets the model's replies, in order; after the last one it ends its turn. Forgets earlier requests. */
  script(...replies: Reply[]): void;
}

/**
 * A Messages API on loopback whose model follows a script. Requests without tools are the client's own
 * side questions, such as a title for the session: they get a neutral answer and use up no reply.
 */
export async function startMessagesApi(): Promise<MessagesApi> {
  let replies: Reply[] = [];
  let requests: ModelRequest[] = [];
  const answer = (body: z.output<typeof Body>): Reply => {
    if (!body.tools?.length) return { text: '{"title":"Test"}' };
    requests.push(summarise(body));
    return replies.shift() ?? { text: 'Done.' };
  };
  const server = await serveLoopback((request, response) => {
    handle(request, response, answer).catch((error: unknown) => response.writeHead(500).end(String(error)));
  });
  return {
    ...server,
    get requests() {
      return requests;
    },
    script(...next) {
      replies = next;
      requests = [];
    },
  };
}

async function handle(
  request: IncomingMessage,
  response: ServerResponse,
  answer: (body: z.output<typeof Body>) => Reply,
): Promise<void> {
  let text = '';
  for await (const chunk of request.setEncoding('utf8')) text += chunk;
  const { pathname } = new URL(request.url ?? '/', 'http://loopback');
  if (pathname === '/v1/messages/count_tokens') return json(response, 200, { input_tokens: text.length / 4 });
  if (pathname !== '/v1/messages') {
    const error = { type: 'not_found_error', message: `There is no ${pathname} here.` };
    return json(response, 404, { type: 'error', error });
  }
  const body = Body.parse(JSON.parse(text));
  const reply = answer(body);
  const block =
    'text' in reply
      ? { type: 'text', text: reply.text }
      : { type: 'tool_use', id: `toolu_${randomUUID()}`, name: reply.call, input: reply.input };
  const stopReason = 'text' in reply ? 'end_turn' : 'tool_use';
  const head = { id: `msg_${randomUUID()}`, type: 'message', role: 'assistant', model: body.model };
  const usage = { input_tokens: 1, output_tokens: 1 };
  if (!body.stream) {
    return json(response, 200, {
      ...head,
      content: [block],
      stop_reason: stopReason,
      stop_sequence: null,
      usage,
    });
  }
  response.writeHead(200, { 'content-type': 'text/event-stream' });
  const start = { ...head, content: [], stop_reason: null, stop_sequence: null, usage };
  const empty = 'text' in block ? { ...block, text: '' } : { ...block, input: {} };
  const delta =
    'text' in block
      ? { type: 'text_delta', text: block.text }
      : { type: 'input_json_delta', partial_json: JSON.stringify(block.input) };
  for (const event of [
    { type: 'message_start', message: start },
    { type: 'content_block_start', index: 0, content_block: empty },
    { type: 'content_block_delta', index: 0, delta },
    { type: 'content_block_stop', index: 0 },
    { type: 'message_delta', delta: { stop_reason: stopReason, stop_sequence: null }, usage },
    { type: 'message_stop' },
  ]) {
    response.write(`event: ${event.type}\ndata: ${JSON.stringify(event)}\n\n`);
  }
  response.end();
}

function summarise(body: z.output<typeof Body>): ModelRequest {
  const last = body.messages.findLast((message) => message.role === 'user')?.content ?? [];
  const results = (typeof last === 'string' ? [] : last).flatMap((block) => {
    const result = ToolResult.safeParse(block);
    if (!result.success) return [];
    return [{ text: textOf(result.data.content ?? ''), isError: result.data.is_error === true }];
  });
  const texts = [body.system ?? '', ...body.messages.map((message) => message.content)];
  return { tools: (body.tools ?? []).map((tool) => tool.name), text: texts.map(textOf).join('\n'), results };
}

function textOf(content: string | z.output<typeof Block>[]): string {
  return typeof content === 'string' ? content : content.map((block) => block.text ?? '').join('\n');
}

function json(response: ServerResponse, status: number, body: unknown): void {
  response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
}
