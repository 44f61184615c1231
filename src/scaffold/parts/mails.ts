import * as z from 'zod';
import type { ArtefactContext } from '../artefacts/artefact.ts';
import type { Contribution } from '../contribution.ts';
import { keyTitle } from '../spec/names.ts';
import { complete } from '../spec/rights.ts';
import { shape } from '../spec/shape.ts';
import type { ModelSpec, OpenerSpec } from '../spec/types.ts';
import { opener } from '../spec/wizard-input.ts';
import { sendBody } from './mail-button.ts';
import { mailTest } from './mail-test.ts';
import { type BodyPiece, bodyOf, inline, lineOf, readBodyHtml } from './mail-text.ts';
import { resolveOpener } from './opener.ts';
import { definePart, type PartMethod, type PartScope } from './part.ts';
import { type Piece, readPath, readPieces } from './placeholder.ts';
import { resolveLang } from './reports.ts';
import { resolveTarget, type Target } from './target.ts';

export interface MailSpec {
  readonly key: string;
  readonly id: string;
  readonly title: string;
  readonly target: Target;
  readonly subject: readonly Piece[];
  readonly body: readonly BodyPiece[];
  readonly to: Recipient;
  readonly from: readonly Piece[] | undefined;
  readonly cc: readonly Piece[] | undefined;
  readonly replyTo: readonly Piece[] | undefined;
  readonly lang: string | undefined;
  readonly autoDelete: boolean;
  /** xmlid of a report that is attached as PDF. */
  readonly report: string | undefined;
  readonly opener:
    | { readonly button: OpenerSpec; readonly send: 'compose' | 'now'; readonly body: string }
    | undefined;
}

/** Whom a mail goes to. */
export type Recipient =
  /** Those that Odoo finds for the record by itself. */
  | { readonly kind: 'default' }
  /** A path to a partner. */
  | { readonly kind: 'partner'; readonly path: string }
  | { readonly kind: 'email'; readonly pieces: readonly Piece[] };

const mail = shape({
  model: z.string(),
  title: z.string().optional(),
  subject: z.string().describe('Text with fields: "{book_id.name} is overdue"'),
  to: z
    .string()
    .optional()
    .describe(
      'Path to a partner or user, an email field in braces, or an address; whom Odoo finds when left out',
    ),
  cc: z.string().optional(),
  from: z.string().optional().describe('Text with fields; the user when left out'),
  reply_to: z.string().optional(),
  body: z
    .string()
    .describe('Well-formed HTML with fields in braces: <p>Dear {partner_id.name},</p>; also in attributes'),
  lang: z
    .union([z.literal(false), z.string()])
    .optional()
    .describe('Path to its language; that of the first partner of the model when left out'),
  auto_delete: z.boolean().optional().describe('Sent mails are deleted, which is the default'),
  report: z.string().optional().describe('Key under reports: attached as PDF'),
  button: z
    .union([
      z.literal(true),
      shape({
        ...opener.shape,
        send: z.enum(['compose', 'now']).optional().describe('Opens the composer (the default), or sends'),
      }),
    ])
    .optional()
    .describe('A button on the form of the model'),
});

type MailInput = z.output<typeof mail>;

/** Mail templates, written once and put into the syntax of the series. */
export const mails = definePart({
  id: 'mails',
  input: z.record(z.string(), mail).describe('Mail templates by key'),
  depends: ['mail'],

  resolve: (input = {}, r) =>
    Object.entries(input).flatMap(([key, entry]) => resolveMail(key, entry, r) ?? []),

  methods: (values) =>
    values.flatMap((entry): PartMethod[] => {
      if (!entry.opener) return [];
      const { model, method: name } = entry.opener.button;
      return [{ model, method: { name, api: undefined, args: [], body: entry.opener.body } }];
    }),

  openers: (values) => values.flatMap(({ opener: made }) => (made ? [made.button] : [])),

  files(context) {
    if (context.spec.parts.mails.length === 0) return [];
    return [
      {
        path: 'data/mail_template_data.xml',
        template: 'mail/templates.xml',
        data: { mails: context.spec.parts.mails.map((entry) => mailData(entry, context)) },
        load: 'data',
      },
      mailTest(context),
    ];
  },

  expected({ spec, p }): Contribution {
    return {
      records: spec.parts.mails.map((entry) => ({
        xmlid: complete(spec, entry.id),
        model: 'mail.template',
        values: {
          name: entry.title,
          model_id: { ref: complete(spec, entry.target.ref) },
          subject: lineOf(entry.subject, p.mailTemplate),
          auto_delete: entry.autoDelete,
          use_default_to: entry.to.kind === 'default',
          ...(entry.report ? reportColumn(complete(spec, entry.report), p.mailReportField) : {}),
        },
      })),
      trials: spec.parts.mails.map((entry) => ({
        kind: 'mail' as const,
        xmlid: complete(spec, entry.id),
        model: entry.target.name,
      })),
    };
  },
});

function reportColumn(xmlid: string, field: 'report_template' | 'report_template_ids') {
  return { [field]: field === 'report_template' ? { ref: xmlid } : { refs: [xmlid] } };
}

function resolveMail(key: string, input: MailInput, r: PartScope): MailSpec | undefined {
  const path = `mails.${key}`;
  r.keyed(key, path);
  const target = resolveTarget(input.model, `${path}.model`, r);
  if (!target) return undefined;
  const pieces = (text: string, at: string) => readPieces(text, target.name, `${path}.${at}`, r);
  const optional = (text: string | undefined, at: string) =>
    text === undefined ? undefined : pieces(text, at);
  const report = input.report === undefined ? undefined : resolveReport(input.report, `${path}.report`, r);
  const { button } = input;
  if (button !== undefined && !target.own)
    r.problems.error(
      `${path}.button`,
      `${target.name} is another module's model, whose form is not of this spec`,
    );
  const title = input.title ?? `${target.own?.title ?? target.name}: ${keyTitle(key)}`;
  return {
    key,
    id: `mail_template_${key}`,
    title,
    target,
    subject: pieces(input.subject, 'subject'),
    body: readBodyHtml(input.body.trim(), target.name, `${path}.body`, r),
    to: resolveTo(input.to, target, `${path}.to`, r),
    from: optional(input.from, 'from'),
    cc: optional(input.cc, 'cc'),
    replyTo: optional(input.reply_to, 'reply_to'),
    lang: resolveLang(input.lang, target, `${path}.lang`, r),
    autoDelete: input.auto_delete ?? true,
    report,
    opener: button && target.own ? resolveButton(key, button, target.own, `${path}.button`, r) : undefined,
  };
}

function resolveButton(
  key: string,
  input: NonNullable<MailInput['button']>,
  model: ModelSpec,
  path: string,
  r: PartScope,
) {
  const button = resolveOpener(withoutSend(input), { key, title: '' }, model, path, r);
  const send = (input === true ? undefined : input.send) ?? 'compose';
  return {
    button,
    send,
    body: sendBody(send, button.title, model, `${r.module.name}.mail_template_${key}`, r.profile),
  };
}

function withoutSend(button: NonNullable<MailInput['button']>) {
  if (button === true) return button;
  const { send: _send, ...rest } = button;
  return rest;
}

/** A path of fields alone is a partner or a user; all else is text. */
function resolveTo(input: string | undefined, target: Target, path: string, r: PartScope): Recipient {
  if (input === undefined) return { kind: 'default' };
  if (!/^[a-z_][a-z0-9_.]*$/.test(input))
    return { kind: 'email', pieces: readPieces(input, target.name, path, r) };
  const read = readPath(input, target.name, path, r);
  const comodel = read?.field?.comodel;
  if (
    read?.field &&
    (read.field.type !== 'many2one' || !['res.partner', 'res.users'].includes(comodel ?? ''))
  ) {
    if (['char', 'text'].includes(read.field.type)) return { kind: 'email', pieces: [read] };
    r.problems.error(
      path,
      `${input} should be a many2one to res.partner or res.users, or a char with an address`,
    );
  }
  return { kind: 'partner', path: comodel === 'res.users' ? `${input}.partner_id` : input };
}

function resolveReport(key: string, path: string, r: PartScope): MailSpec['report'] {
  const reports: unknown = Object(r.input).reports;
  const known = typeof reports === 'object' && reports !== null ? Object.entries(reports) : [];
  const found = known.find(([name]) => name === key);
  if (!found) {
    const names = known.map(([name]) => name);
    r.problems.error(
      path,
      `there is no report ${key}; ${names.length === 0 ? 'the spec has none' : `the reports are ${names.join(', ')}`}`,
    );
    return undefined;
  }
  return `action_report_${key}`;
}

function mailData(entry: MailSpec, { p }: ArtefactContext) {
  const engine = p.mailTemplate;
  const { target, to } = entry;
  const user = target.own?.fields.some(({ name, comodel }) => name === 'user_id' && comodel === 'res.users');
  const sender = user ? '(object.user_id.email_formatted or user.email_formatted)' : 'user.email_formatted';
  const line = (pieces: readonly Piece[] | undefined) => (pieces ? lineOf(pieces, engine) : undefined);
  const fields: [string, string | undefined][] = [
    ['subject', line(entry.subject)],
    ['email_from', line(entry.from) ?? inline(sender, engine, 'text')],
    ['partner_to', to.kind === 'partner' ? inline(`object.${to.path}.id or ''`, engine, 'html') : undefined],
    ['email_to', to.kind === 'email' ? line(to.pieces) : undefined],
    ['email_cc', line(entry.cc)],
    ['reply_to', line(entry.replyTo)],
    ['lang', entry.lang === undefined ? undefined : inline(`object.${entry.lang}`, engine, 'html')],
  ];
  return {
    id: entry.id,
    title: entry.title,
    modelRef: target.ref,
    fields: fields.flatMap(([name, text]) => (text === undefined ? [] : [{ name, text }])),
    defaultTo: to.kind === 'default' ? 'True' : 'False',
    autoDelete: entry.autoDelete ? 'True' : 'False',
    report: entry.report,
    body: bodyOf(entry.body, engine),
  };
}
