import * as z from 'zod';
import type { ArtefactContext } from '../artefacts/artefact.ts';
import type { Contribution, ExpectedRecord } from '../contribution.ts';
import { className, keyTitle } from '../spec/names.ts';
import { readBody } from '../spec/resolve-methods.ts';
import { complete } from '../spec/rights.ts';
import { names, shape } from '../spec/shape.ts';
import type { Spec } from '../spec/types.ts';
import { type PaperSpec, paperData, paperInput, resolvePaper } from './paper.ts';
import { definePart, type PartScope } from './part.ts';
import { type Piece, readPath, readPieces, singleQuoted, textExpression } from './placeholder.ts';
import { type ReportSection, resolveSections, sectionInput } from './report-sections.ts';
import { reportTemplate } from './report-template.ts';
import { reportTest } from './report-test.ts';
import { resolveTarget, type Target } from './target.ts';
import { groupCommand } from './wizard-form.ts';

export interface ReportSpec {
  readonly key: string;
  /** xmlid of the action, without the module. */
  readonly id: string;
  /** Name of the template without the module. */
  readonly template: string;
  readonly title: string;
  readonly target: Target;
  /** Above the content; the name of the record where the spec gives none. */
  readonly heading: readonly Piece[] | undefined;
  readonly sections: readonly ReportSection[];
  readonly paper: PaperSpec | undefined;
  /** In the Print menu of the model. */
  readonly bound: boolean;
  readonly groups: readonly string[];
  /** Path to the language of whom it is for, such as `partner_id.lang`. */
  readonly lang: string | undefined;
  readonly fileName: readonly Piece[] | undefined;
  readonly attachment: readonly Piece[] | undefined;
  /** Statements that add to `values`. */
  readonly values: string | undefined;
}

const report = shape({
  model: z.string(),
  title: z.string().optional().describe('In the Print menu, such as Book Sheet'),
  heading: z
    .string()
    .optional()
    .describe('Text with fields: "Book {name}"; the name of the record when left out'),
  fields: z.array(z.string()).optional().describe('Fields in two columns, before the sections'),
  sections: z.array(sectionInput).optional(),
  paper: paperInput.optional(),
  binding: z.boolean().optional().describe('false: not in the Print menu'),
  groups: names.optional(),
  lang: z
    .union([z.literal(false), z.string()])
    .optional()
    .describe('Path to its language; that of the first partner of the model when left out'),
  file_name: z.string().optional().describe('Name of the PDF, such as "Book {name}"'),
  attachment: z
    .string()
    .optional()
    .describe('Keeps each PDF as an attachment of this name, such as "{name}.pdf"'),
  values: z
    .string()
    .optional()
    .describe('Python statements that add to the dict values; docs are the records: values["total"] = ...'),
});

/** Reports as PDF: an action, its paper, its templates, and values of its own where it wants them. */
export const reports = definePart({
  id: 'reports',
  input: z.record(z.string(), report).describe('Reports by key'),

  resolve: (input = {}, r) =>
    Object.entries(input).flatMap(([key, entry]) => resolveReport(key, entry, r) ?? []),

  python: (values) =>
    values.flatMap(({ key, values: text }) =>
      text === undefined ? [] : [{ path: `reports.${key}.values`, text, kind: 'body' as const }],
    ),

  files(context) {
    const { spec } = context;
    const folder = reportFolder(spec);
    const tables = [...new Set(spec.parts.reports.map(({ target }) => target.table))];
    return [
      ...tables.flatMap((table) => {
        const own = spec.parts.reports.filter(({ target }) => target.table === table);
        return [
          {
            path: `${folder}/${table}_reports.xml`,
            template: 'report/reports.xml',
            data: { reports: own.map((entry) => actionData(entry, context)) },
            load: 'data' as const,
          },
          {
            path: `${folder}/${table}_templates.xml`,
            template: 'report/templates.xml',
            data: { reports: own.map((entry) => reportTemplate(entry, context)) },
            load: 'data' as const,
          },
        ];
      }),
      ...spec.parts.reports.flatMap((entry) =>
        entry.values === undefined
          ? []
          : [
              {
                path: `${folder}/${entry.template}.py`,
                template: 'report/values.py',
                data: {
                  className: className(entry.template),
                  name: `report.${spec.module.name}.${entry.template}`,
                  title: entry.title,
                  model: entry.target.name,
                  body: entry.values,
                },
              },
            ],
      ),
      ...reportTest(context),
    ];
  },

  expected({ spec, p }): Contribution {
    return {
      records: spec.parts.reports.flatMap((entry): ExpectedRecord[] => [
        ...(entry.paper && 'id' in entry.paper
          ? [
              {
                xmlid: complete(spec, entry.paper.id),
                model: 'report.paperformat',
                values: entry.paper.values,
              },
            ]
          : []),
        {
          xmlid: complete(spec, entry.id),
          model: 'ir.actions.report',
          values: {
            name: entry.title,
            model: entry.target.name,
            report_type: 'qweb-pdf',
            report_name: `${spec.module.name}.${entry.template}`,
            binding_model_id: entry.bound ? { ref: complete(spec, entry.target.ref) } : false,
            [p.recordGroupsField]: { refs: entry.groups.map((id) => complete(spec, id)) },
          },
        },
        ...[entry.template, `${entry.template}_document`].map((id) => ({
          xmlid: complete(spec, id),
          model: 'ir.ui.view',
          values: { type: 'qweb' },
        })),
      ]),
      trials: spec.parts.reports.map((entry) => ({
        kind: 'report' as const,
        xmlid: complete(spec, entry.id),
        model: entry.target.name,
      })),
    };
  },
});

/** Odoo names the folder in the singular, the OCA in the plural. */
export function reportFolder({ module }: Pick<Spec, 'module'>): string {
  return module.style === 'oca' ? 'reports' : 'report';
}

function resolveReport(key: string, input: z.output<typeof report>, r: PartScope): ReportSpec | undefined {
  const path = `reports.${key}`;
  r.keyed(key, path);
  const target = resolveTarget(input.model, `${path}.model`, r);
  if (!target) return undefined;
  const pieces = (text: string | undefined, at: string) =>
    text === undefined ? undefined : readPieces(text, target.name, `${path}.${at}`, r);
  const values = input.values === undefined ? undefined : readBody(input.values, `${path}.values`, r);
  const first = input.fields === undefined ? [] : [{ fields: input.fields }];
  if (first.length + (input.sections ?? []).length === 0)
    r.problems.error(path, 'give fields or sections: what it shows');
  return {
    key,
    id: `action_report_${key}`,
    template: `report_${key}`,
    title: input.title ?? keyTitle(key),
    target,
    heading: pieces(input.heading, 'heading'),
    sections: resolveSections([...first, ...(input.sections ?? [])], target, values, path, first.length, r),
    paper: resolvePaper(key, input.paper, `${path}.paper`, r),
    bound: input.binding ?? true,
    groups: r.groupIds(input.groups, `${path}.groups`),
    lang: resolveLang(input.lang, target, `${path}.lang`, r),
    fileName: pieces(input.file_name, 'file_name'),
    attachment: pieces(input.attachment, 'attachment'),
    values,
  };
}

/** Where the language of whom a text is for stands: of the first partner of the model, unless it is given. */
export function resolveLang(
  input: string | false | undefined,
  target: Target,
  path: string,
  r: PartScope,
): string | undefined {
  if (input === false) return undefined;
  if (input !== undefined) return readPath(input, target.name, path, r)?.path;
  if (target.name === 'res.partner') return 'lang';
  const partner = target.own?.fields.find(
    ({ type, comodel }) => type === 'many2one' && comodel === 'res.partner',
  );
  return partner && `${partner.name}.lang`;
}

function actionData(entry: ReportSpec, { spec }: ArtefactContext) {
  const style = { text: singleQuoted };
  const text = (pieces: readonly Piece[] | undefined) =>
    pieces && pieces.length > 0 ? textExpression(pieces, style) : undefined;
  const { paper, target, groups } = entry;
  return {
    id: entry.id,
    title: entry.title,
    model: target.name,
    name: `${spec.module.name}.${entry.template}`,
    paper: paper && ('id' in paper ? paper.id : paper.ref),
    format: paper && 'id' in paper ? paperData(paper) : undefined,
    fileName: text(entry.fileName),
    attachment: text(entry.attachment),
    bound: entry.bound ? target.ref : undefined,
    groups: groups.length === 0 ? undefined : groupCommand(groups.map((id) => complete(spec, id))),
  };
}
