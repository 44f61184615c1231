import * as z from 'zod';
import type { ArtefactContext, ArtefactFile } from '../artefacts/artefact.ts';
import { call, code, dict, kw, str } from '../render/python.ts';
import { className, keyTitle } from '../spec/names.ts';
import { complete } from '../spec/rights.ts';
import { shape } from '../spec/shape.ts';
import { definePart } from './part.ts';

const GROUPS = [
  'intro',
  'columns',
  'content',
  'images',
  'people',
  'text',
  'contact_and_forms',
  'social',
] as const;

export interface SnippetSpec {
  /** Such as `s_book_cover`: id of its template, and its class. */
  readonly id: string;
  readonly key: string;
  readonly title: string;
  readonly heading: string;
  readonly text: string;
  readonly button: { readonly title: string; readonly url: string } | undefined;
  readonly group: string;
  /** Looks that the editor offers besides the plain one, each a class. */
  readonly styles: readonly {
    readonly className: string;
    readonly title: string;
    readonly background: string;
    readonly color: string;
  }[];
}

/** Building blocks of the website's editor. */
export const snippets = definePart({
  id: 'snippets',
  depends: ['website'],
  input: z
    .record(
      z.string(),
      shape({
        title: z.string().optional(),
        heading: z.string().optional().describe('Heading that it begins with; its title when left out'),
        text: z.string().optional().describe('Text that it begins with'),
        button: shape({ title: z.string(), url: z.string() }).optional(),
        group: z
          .enum(GROUPS)
          .optional()
          .describe('Where the editor lists it, from 18.0 on; content when left out'),
        styles: z
          .record(
            z.string(),
            shape({
              title: z.string().optional(),
              background: z.string().describe('Such as #1d3557'),
              color: z.string().optional().describe('Of the text; inherited when left out'),
            }),
          )
          .optional()
          .describe('Looks that the editor offers besides the plain one, by key'),
      }),
    )
    .describe('Building blocks for the editor of the website by key'),

  resolve(input = {}, r) {
    return Object.entries(input).map(([key, given]): SnippetSpec => {
      const path = `snippets.${key}`;
      r.keyed(key, path);
      const id = `s_${key}`;
      const title = given.title ?? keyTitle(key);
      if (given.button && !/^(\/|https?:\/\/|#|mailto:|tel:)/.test(given.button.url))
        r.problems.error(
          `${path}.button.url`,
          `${JSON.stringify(given.button.url)} should begin with /, https://, #, mailto: or tel:`,
        );
      return {
        id,
        key,
        title,
        heading: given.heading ?? title,
        text: given.text ?? 'Write here what your visitors should know.',
        button: given.button,
        group: given.group ?? 'content',
        styles: Object.entries(given.styles ?? {}).map(([name, style]) => {
          r.keyed(name, `${path}.styles.${name}`);
          for (const part of ['background', 'color'] as const)
            if (
              style[part] !== undefined &&
              !/^(#[0-9a-fA-F]{3,8}|[a-z]+|rgba?\([\d., %]+\))$/.test(style[part])
            )
              r.problems.error(
                `${path}.styles.${name}.${part}`,
                `${JSON.stringify(style[part])} is no colour of CSS, such as #1d3557`,
              );
          return {
            className: `${id}_${name}`,
            title: style.title ?? keyTitle(name),
            background: style.background,
            color: style.color ?? 'inherit',
          };
        }),
      };
    });
  },

  files(context) {
    const { spec, p } = context;
    const { snippets: all } = spec.parts;
    if (all.length === 0) return [];
    const { name, title } = spec.module;
    const styled = all.filter(({ styles }) => styles.length > 0);
    return [
      ...all.flatMap((snippet) => snippetFiles(snippet, context)),
      {
        path: 'views/snippets/snippets.xml',
        template: 'snippet/snippets.xml',
        data: {
          snippets: all,
          module: name,
          title,
          styled: p.snippetOptions === 'template' && styled.length > 0 ? styled : undefined,
        },
        load: 'data',
      },
      {
        path: 'tests/test_snippets.py',
        template: 'snippet/test_snippets.py',
        data: {
          user: call('new_test_user', [
            code('self.env'),
            kw('login', str(`${name}_designer`)),
            kw('password', str(`${name}_designer`)),
            kw('groups', code('groups')),
          ]),
          snippets: all.map(({ id }) => ({
            id,
            render: call('self.env["ir.qweb"]._render', [str(`${name}.${id}`), dict([])]),
          })),
        },
      },
    ];
  },

  expected({ spec, p }) {
    const { snippets: all } = spec.parts;
    if (all.length === 0) return {};
    const view = (id: string, parent?: string) => ({
      xmlid: complete(spec, id),
      model: 'ir.ui.view',
      values: { type: 'qweb', ...(parent === undefined ? {} : { inherit_id: { ref: parent } }) },
    });
    const optional = p.snippetOptions === 'template' && all.some(({ styles }) => styles.length > 0);
    return {
      records: [
        ...all.map(({ id }) => view(id)),
        view('snippets', 'website.snippets'),
        ...(optional ? [view('snippet_options', 'website.snippet_options')] : []),
      ],
    };
  },
});

function snippetFiles(snippet: SnippetSpec, { spec, p }: ArtefactContext): ArtefactFile[] {
  const { id, key, styles } = snippet;
  const data = { ...snippet, className: `${className(key)}Option`, module: spec.module.name };
  const files: ArtefactFile[] = [
    { path: `views/snippets/${id}.xml`, template: 'snippet/snippet.xml', data, load: 'data' },
    { path: `static/src/img/snippets_thumbs/${id}.svg`, template: 'snippet/thumbnail.svg', data },
    {
      path: `static/src/snippets/${id}/000.scss`,
      template: 'snippet/snippet.scss',
      data,
      asset: 'web.assets_frontend',
    },
  ];
  if (styles.length === 0 || p.snippetOptions === 'template') return files;
  const asset = 'website.website_builder_assets';
  const folder = 'static/src/builder';
  return [
    ...files,
    { path: `${folder}/${id}_option.xml`, template: 'snippet/option.xml', data, asset },
    { path: `${folder}/${id}_option_plugin.js`, template: 'snippet/option_plugin.js', data, asset },
  ];
}
