import type { Server } from '@modelcontextprotocol/sdk/server/index.js';
import {
  ErrorCode,
  ListResourcesRequestSchema,
  ListResourceTemplatesRequestSchema,
  McpError,
  ReadResourceRequestSchema,
  type ReadResourceResult,
} from '@modelcontextprotocol/sdk/types.js';
import * as z from 'zod';
import type { Target } from '../odoo/config.ts';
import { OdooError } from '../odoo/errors.ts';
import type { Tool } from '../tools/define.ts';
import { didYouMean } from '../util/suggest.ts';
import type { Session } from './session.ts';

export const RECORD = 'odoo://{instance}/{model}/{id}{?fields}';
export const FIELDS = 'odoo://{instance}/{model}/fields';
export const ATTACHMENT = 'odoo://{instance}/attachment/{id}';

const TEMPLATES = [
  {
    uriTemplate: RECORD,
    name: 'record',
    title: 'Odoo record',
    description: 'One record, as read shows it; fields is a list such as name,email.',
    mimeType: 'text/plain',
  },
  {
    uriTemplate: FIELDS,
    name: 'fields',
    title: 'Fields of an Odoo model',
    description: 'Fields of a model, the most useful first, as schema shows them.',
    mimeType: 'text/plain',
  },
  {
    uriTemplate: ATTACHMENT,
    name: 'attachment',
    title: 'Odoo attachment',
    description: 'An attachment: its text, or its bytes up to 2 MB.',
  },
];

/** Larger ones go to disk by the file tool. */
const MAX_BLOB = 2 * 1024 * 1024;
/** The protocol's code for a resource that is not there. */
const NOT_FOUND = -32002;

/**
 * Records, fields and attachments under a URI. They are read by the tools and through the same guarded
 * client, so that policy, audit log and withheld fields are the same.
 */
export function serveResources(server: Server, session: Session, log: (line: string) => void): void {
  // There is no end of records: what can be read is told by templates.
  server.setRequestHandler(ListResourcesRequestSchema, () => ({ resources: [] }));
  server.setRequestHandler(ListResourceTemplatesRequestSchema, () => ({ resourceTemplates: TEMPLATES }));
  server.setRequestHandler(ReadResourceRequestSchema, async ({ params }, { signal }) => {
    try {
      return await read(session, params.uri, signal, log);
    } catch (error) {
      if (error instanceof McpError) throw error;
      if (error instanceof OdooError) throw await toProtocol(error);
      log(`resource: ${error instanceof Error ? (error.stack ?? error.message) : String(error)}`);
      throw new McpError(ErrorCode.InternalError, 'The resource could not be read.');
    }
  });
}

type Content = ReadResourceResult['contents'][number];

/** As a call of a tool that only reads, so that it passes the same boundary. */
async function read(
  session: Session,
  uri: string,
  signal: AbortSignal,
  log: (line: string) => void,
): Promise<ReadResourceResult> {
  const { target, model, last, fields } = parse(session, uri);
  const [{ TOOLS }, { callTool }] = await Promise.all([
    import('../tools/index.ts'),
    import('./call-tool.ts'),
  ]);
  const bytes: Content[] = [];
  const reader = (name: string): Tool | undefined => TOOLS.find((one) => one.name === name);
  const [tool, args] =
    model === 'attachment'
      ? [await attachmentReader(uri, Number(last), bytes), {}]
      : last === 'fields'
        ? [reader('schema'), { model, limit: 500 }]
        : [reader('read'), { model, ids: Number(last), ...(fields ? { fields } : {}) }];
  if (!tool) throw new OdooError('server', 'The tool for this resource is missing.');
  const several = session.config.targets.length > 1 ? { instance: target.name } : {};
  const { text, error } = await callTool(
    { ...tool, name: 'resource' },
    { ...args, ...several },
    {
      session,
      human: { ask: async () => 'cannot ask', otherwise: 'A resource is only read.' },
      byToken: false,
      signal,
      log,
      progress() {},
    },
  );
  if (error) throw error;
  return { contents: bytes.length > 0 ? bytes : [{ uri, mimeType: 'text/plain', text }] };
}

/** Gives the text of an attachment, or puts its bytes aside. */
async function attachmentReader(uri: string, id: number, bytes: Content[]): Promise<Tool> {
  const [{ openAttachment, textOf }, { fence }] = await Promise.all([
    import('../tools/lib/attachments.ts'),
    import('../tools/lib/fence.ts'),
  ]);
  return {
    name: 'resource',
    title: 'Attachment',
    description: 'Reads an attachment.',
    access: 'read',
    input: z.strictObject({}),
    examples: [],
    async run(_input, context) {
      const stored = await openAttachment(await context.odoo(), id, { signal: context.signal });
      const isSmall = (stored.size ?? 0) <= MAX_BLOB;
      const text = isSmall || stored.indexed !== '' ? await textOf(stored) : undefined;
      if (text !== undefined) return fence(text);
      if (!isSmall) {
        throw new OdooError(
          'bad_request',
          `Attachment ${id} has ${stored.size} bytes, too many for a resource.`,
          {
            hint: 'The file tool saves it to disk (action save).',
          },
        );
      }
      const blob = (await stored.content()).toString('base64');
      bytes.push({ uri, mimeType: stored.type || 'application/octet-stream', blob });
      return '';
    },
  };
}

interface Address {
  readonly target: Target;
  /** A model's name, or `attachment`. */
  readonly model: string;
  /** An id, or `fields`. */
  readonly last: string;
  readonly fields: readonly string[] | undefined;
}

function parse(session: Session, uri: string): Address {
  const match = /^odoo:\/\/([^/?#]+)\/([a-z_][a-z0-9_.]*)\/(\d{1,10}|fields)(?:\?fields=([\w.,%]+))?$/.exec(
    uri,
  );
  const [, instance = '', model = '', last = '', fields] = match ?? [];
  if (!match || (model === 'attachment' && last === 'fields')) {
    throw new McpError(
      NOT_FOUND,
      `There is no resource ${uri.slice(0, 120)}. Use ${TEMPLATES.map((one) => one.uriTemplate).join(', ')}.`,
    );
  }
  const names = session.config.targets.map((target) => target.name);
  const name = decodeURIComponent(instance);
  // Without any configuration the sentence that says what to set comes from the default target.
  if (names.length > 0 && !names.includes(name)) {
    throw new McpError(
      NOT_FOUND,
      `There is no instance "${name.slice(0, 60)}": use ${names.join(', ')}.${didYouMean(name, names)}`,
    );
  }
  return {
    target: session.target(names.length > 0 ? name : undefined),
    model,
    last,
    fields: fields === undefined ? undefined : decodeURIComponent(fields).split(',').filter(Boolean),
  };
}

async function toProtocol(error: OdooError): Promise<McpError> {
  const { describeError } = await import('./run-tool.ts');
  const code =
    error.kind === 'not_found'
      ? NOT_FOUND
      : error.kind === 'bad_request' || error.kind === 'access'
        ? ErrorCode.InvalidParams
        : ErrorCode.InternalError;
  return new McpError(code, describeError(error));
}
