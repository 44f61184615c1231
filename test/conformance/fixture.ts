import { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  CallToolRequestSchema,
  type CallToolResult,
  CompleteRequestSchema,
  type ContentBlock,
  GetPromptRequestSchema,
  ListPromptsRequestSchema,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  ListToolsRequestSchema,
  type PromptMessage,
  ReadResourceRequestSchema,
  SetLevelRequestSchema,
  SubscribeRequestSchema,
  UnsubscribeRequestSchema,
} from '@modelcontextprotocol/sdk/types.js';
import * as z from 'zod';
import { readConfig } from '../../src/odoo/config.ts';
import { OdooError } from '../../src/odoo/errors.ts';
import { callTool } from '../../src/server/call-tool.ts';
import { listTools } from '../../src/server/list-tools.ts';
import { createSession } from '../../src/server/session.ts';
import { defineTool, type Tool } from '../../src/tools/define.ts';

// The names and texts are those that the suite asks for.
const PNG =
  'iVBORw0KGgoAAAANSUhEUgAAAAEAAAABCAYAAAAfFcSJAAAADUlEQVR42mP8z8DwHwAFBQIAX8jx0gAAAABJRU5ErkJggg==';
const WAV = 'UklGRiQAAABXQVZFZm10IBAAAAABAAEAQB8AAEAfAAABAAgAZGF0YQAAAAA=';
const image: ContentBlock = { type: 'image', data: PNG, mimeType: 'image/png' };
const embedded = (uri: string): ContentBlock => ({
  type: 'resource',
  resource: { uri, mimeType: 'text/plain', text: 'This is an embedded resource content.' },
});
const text = (words: string): ContentBlock => ({ type: 'text', text: words });

/** Text is what our tools give, so these go the whole way of ours: definition, arguments, errors, result. */
const OURS: readonly Tool[] = [
  defineTool({
    name: 'test_simple_text',
    title: 'Text',
    description: 'Returns a text',
    access: 'local',
    input: z.strictObject({}),
    examples: [{}],
    run: async () => 'This is a simple text response for testing.',
  }),
  defineTool({
    name: 'test_error_handling',
    title: 'Error',
    description: 'Fails',
    access: 'local',
    input: z.strictObject({}),
    examples: [{}],
    run: async () => {
      throw new OdooError('validation', 'This tool intentionally returns an error for testing');
    },
  }),
  defineTool({
    name: 'test_tool_with_progress',
    title: 'Progress',
    description: 'Tells how far it is',
    access: 'local',
    input: z.strictObject({}),
    examples: [{}],
    run: async (_input, context) => {
      for (const done of [0, 50, 100]) {
        context.progress(done, 100, `Completed step ${done} of 100`);
        await new Promise((later) => setTimeout(later, 50));
      }
      return 'done';
    },
  }),
];

/** What our tools never give; the transport has to carry it all the same. */
const OTHERS: Readonly<Record<string, readonly ContentBlock[]>> = {
  test_image_content: [image],
  test_audio_content: [{ type: 'audio', data: WAV, mimeType: 'audio/wav' }],
  test_embedded_resource: [embedded('test://embedded-resource')],
  test_multiple_content_types: [
    text('Multiple content types test:'),
    image,
    embedded('test://mixed-content-resource'),
  ],
  test_tool_with_logging: [text('Tool with logging executed successfully')],
};

const PROMPTS: Readonly<
  Record<string, { about: string; args: string[]; say(args: Record<string, string>): ContentBlock[] }>
> = {
  test_simple_prompt: {
    about: 'A prompt',
    args: [],
    say: () => [text('This is a simple prompt for testing.')],
  },
  test_prompt_with_arguments: {
    about: 'A prompt with arguments',
    args: ['arg1', 'arg2'],
    say: ({ arg1, arg2 }) => [text(`Prompt with arguments: arg1='${arg1}', arg2='${arg2}'`)],
  },
  test_prompt_with_embedded_resource: {
    about: 'A prompt with a resource',
    args: ['resourceUri'],
    say: ({ resourceUri = '' }) => [
      embedded(resourceUri),
      text('Please process the embedded resource above.'),
    ],
  },
  test_prompt_with_image: {
    about: 'A prompt with an image',
    args: [],
    say: () => [image, text('Please analyze the image above.')],
  },
};

const session = createSession(readConfig({}), { ODOO_AUDIT_LOG: 'off' });

/** A server with what the conformance suite asks for, made anew for each request as ours is. */
export function fixtureServer(): Server {
  const server = new Server(
    { name: 'fixture', version: '1' },
    {
      capabilities: { tools: {}, prompts: {}, resources: { subscribe: true }, logging: {}, completions: {} },
    },
  );
  server.setRequestHandler(ListToolsRequestSchema, () => ({
    tools: [
      ...listTools(OURS, 'safe'),
      ...Object.keys(OTHERS).map((name) => ({
        name,
        description: name,
        inputSchema: { type: 'object' as const },
      })),
    ],
  }));
  server.setRequestHandler(CallToolRequestSchema, async ({ params }, extra): Promise<CallToolResult> => {
    const token = params._meta?.progressToken;
    const tool = OURS.find(({ name }) => name === params.name);
    if (!tool) {
      if (params.name === 'test_tool_with_logging') {
        for (const data of ['Tool execution started', 'Tool processing data', 'Tool execution completed']) {
          await extra.sendNotification({ method: 'notifications/message', params: { level: 'info', data } });
        }
      }
      return { content: [...(OTHERS[params.name] ?? [])] };
    }
    const { text: said, isError } = await callTool(tool, params.arguments, {
      session,
      human: { otherwise: '', ask: async () => 'cannot ask' },
      byToken: true,
      signal: extra.signal,
      log() {},
      progress(progress, total, message) {
        if (token === undefined) return;
        void extra.sendNotification({
          method: 'notifications/progress',
          params: { progressToken: token, progress, total, message },
        });
      },
    });
    return { content: [text(said)], isError };
  });
  addPrompts(server);
  addResources(server);
  server.setRequestHandler(CompleteRequestSchema, () => ({
    completion: { values: ['test'], total: 1, hasMore: false },
  }));
  server.setRequestHandler(SetLevelRequestSchema, () => ({}));
  return server;
}

function addPrompts(server: Server): void {
  server.setRequestHandler(ListPromptsRequestSchema, () => ({
    prompts: Object.entries(PROMPTS).map(([name, { about, args }]) => ({
      name,
      description: about,
      arguments: args.map((arg) => ({ name: arg, description: arg, required: true })),
    })),
  }));
  server.setRequestHandler(GetPromptRequestSchema, ({ params }) => {
    const said = PROMPTS[params.name]?.say(params.arguments ?? {}) ?? [];
    return { messages: said.map((content): PromptMessage => ({ role: 'user', content })) };
  });
}

function addResources(server: Server): void {
  const fixed = [
    { uri: 'test://static-text', name: 'Text', mimeType: 'text/plain' },
    { uri: 'test://static-binary', name: 'Binary', mimeType: 'image/png' },
  ];
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: fixed }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({
    resourceTemplates: [
      { uriTemplate: 'test://template/{id}/data', name: 'Template', mimeType: 'application/json' },
    ],
  }));
  server.setRequestHandler(ReadResourceRequestSchema, ({ params: { uri } }) => {
    if (uri === 'test://static-binary') return { contents: [{ uri, mimeType: 'image/png', blob: PNG }] };
    const id = /^test:\/\/template\/(.+)\/data$/.exec(uri)?.[1];
    if (id === undefined) {
      return {
        contents: [{ uri, mimeType: 'text/plain', text: 'This is the content of the static text resource.' }],
      };
    }
    const data = JSON.stringify({ id, templateTest: true, data: `Data for ID: ${id}` });
    return { contents: [{ uri, mimeType: 'application/json', text: data }] };
  });
  server.setRequestHandler(SubscribeRequestSchema, () => ({}));
  server.setRequestHandler(UnsubscribeRequestSchema, () => ({}));
}
