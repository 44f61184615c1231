import { str, tuple } from '../render/python.ts';
import { element, markup, printXml, type XmlNode } from '../render/xml.ts';
import { autoList } from '../spec/resolve-views.ts';
import { complete } from '../spec/rights.ts';
import type {
  ExtensionSpec,
  FieldSpec,
  InheritedViewSpec,
  ModelSpec,
  ViewChangeSpec,
  ViewContent,
} from '../spec/types.ts';
import type { Artefact, ArtefactContext, ArtefactFile } from './artefact.ts';
import { modelFile } from './model.ts';
import { testFile } from './test.ts';

type FieldContent = ViewContent & { readonly kind: 'field' };

/** Fields, methods and view changes for models of other modules: one class and one file of views each. */
export const extend: Artefact = {
  id: 'extend',
  files(context) {
    return context.spec.extensions.flatMap((extension) => {
      const { model, views } = extension;
      const python = hasPython(model) ? [modelFile(model, context), ...tests(model, context)] : [];
      if (views.length === 0) return python;
      const rows = views.map((view) => ({
        ...view,
        name: `${view.id.replaceAll('_', '.')}.inherit.${context.spec.module.name}`,
        model: model.name,
        // One that replaces a node has to come after those that look for it.
        late: view.changes.some((change) => change.position === 'replace'),
        arch: printXml(
          view.changes.map((change) => changeNode(model, change, context)),
          12,
        ),
      }));
      return [
        ...python,
        {
          path: `views/${model.table}_views.xml`,
          template: 'extend/views.xml',
          data: { views: rows },
          load: 'data' as const,
        },
        ...viewTests(extension, context),
      ];
    });
  },
  expected({ spec }) {
    return {
      records: spec.extensions.flatMap(({ model, views, access, modelRef }) => [
        ...views.map((view) => ({
          xmlid: complete(spec, view.id),
          model: 'ir.ui.view',
          values: { model: model.name, inherit_id: { ref: view.parent }, mode: 'extension', active: true },
        })),
        ...access.map((row) => ({
          xmlid: complete(spec, `access_${model.table}_${row.slug}`),
          model: 'ir.model.access',
          values: {
            ...(modelRef === undefined ? {} : { model_id: { ref: modelRef } }),
            group_id: { ref: complete(spec, row.group) },
            perm_read: row.read,
            perm_write: row.write,
            perm_create: row.create,
            perm_unlink: row.unlink,
          },
        })),
      ]),
    };
  },
};

/** The tests that a model has, where a record of it can be made. */
function tests(model: ModelSpec, { spec, p }: ArtefactContext): ArtefactFile[] {
  return model.base ? [testFile(model, { spec: { ...spec, models: [...spec.models, model] }, p })] : [];
}

/** Each view that shows fields of the module does so in the view that it extends. */
function viewTests(extension: ExtensionSpec, { spec, p }: ArtefactContext): ArtefactFile[] {
  const { model, views } = extension;
  const shown = views.flatMap((view) => {
    const fields = shownFields(extension, view);
    return fields.length > 0
      ? [{ id: complete(spec, view.id), key: view.id, parent: view.parent, fields }]
      : [];
  });
  if (shown.length === 0) return [];
  const data = {
    className: `Test${model.className}Views`,
    testCase: p.testCase,
    model: model.name,
    getView: p.getViews === 'get_views' ? 'get_view' : 'fields_view_get',
    views: shown.map((view) => ({
      ...view,
      single: view.fields.length === 1 ? view.fields[0] : undefined,
      names: tuple(view.fields.map(str)),
    })),
  };
  return [{ path: `tests/test_${model.table}_views.py`, template: 'extend/test_views.py', data }];
}

/** An extension may change views alone. */
export function hasPython(model: ModelSpec): boolean {
  const { fields, methods, sqlConstraints, pythonConstraints, thread, activity } = model;
  return (
    [fields, methods, sqlConstraints, pythonConstraints].some((list) => list.length > 0) || thread || activity
  );
}

/** Fields of the module that a view of it shows. */
export function shownFields({ model }: ExtensionSpec, view: InheritedViewSpec): string[] {
  const own = new Set(model.fields.map((field) => field.name));
  const names = view.changes
    .flatMap((change) => change.content)
    .flatMap((content) => {
      if (content.kind === 'field') return [content.name];
      return 'fields' in content ? content.fields.map((field) => field.name) : [];
    });
  return [...new Set(names)].filter((name) => own.has(name));
}

/** What a change puts into the view, as markup. */
export function changeMarkup(model: ModelSpec, change: ViewChangeSpec, context: ArtefactContext): string {
  return printXml(
    change.content.flatMap((content) => contentNodes(model, content, context)),
    0,
  );
}

function changeNode(model: ModelSpec, change: ViewChangeSpec, context: ArtefactContext): XmlNode {
  const children = change.content.flatMap((content) => contentNodes(model, content, context));
  const { at, position } = change;
  // A node of the same kind and name is the shortest way to say where.
  return /^\w+$/.test(at)
    ? element('field', { name: at, position }, children)
    : element('xpath', { expr: at, position }, children);
}

function contentNodes(model: ModelSpec, content: ViewContent, context: ArtefactContext): XmlNode[] {
  switch (content.kind) {
    case 'field':
      return fieldNodes(model, content, context);
    case 'attribute':
      return [element('attribute', { name: content.name }, content.value)];
    case 'markup':
      return [markup(content.text)];
    case 'group':
      return [
        element(
          'group',
          content.attributes,
          content.fields.flatMap((field) => fieldNodes(model, field, context)),
        ),
      ];
    case 'page':
      return [element('page', content.attributes, pageNodes(model, content.fields, context))];
    default:
      return [element(content.kind, content.attributes)];
  }
}

/** Fields with labels in a group; lists, and a text that is alone, over the whole width. */
function pageNodes(model: ModelSpec, fields: readonly FieldContent[], context: ArtefactContext): XmlNode[] {
  const isBlock = ({ name }: FieldContent): boolean => {
    const type = model.fields.find((field) => field.name === name)?.type;
    return type === 'one2many' || (fields.length === 1 && (type === 'text' || type === 'html'));
  };
  const nodes = (list: readonly FieldContent[]) => list.flatMap((field) => fieldNodes(model, field, context));
  const grouped = nodes(fields.filter((field) => !isBlock(field)));
  return [...(grouped.length > 0 ? [element('group', {}, grouped)] : []), ...nodes(fields.filter(isBlock))];
}

function fieldNodes(model: ModelSpec, content: FieldContent, context: ArtefactContext): XmlNode[] {
  const field = model.fields.find((candidate) => candidate.name === content.name);
  const { name, ...rest } = { name: content.name, widget: field && widgetOf(field), ...content.attributes };
  const lines = field?.type === 'one2many' ? linesOf(field, context) : [];
  // The client reads the currency of an amount from the view.
  const currency =
    field?.type === 'monetary' && field.currency && !content.attributes.optional
      ? [element('field', { name: field.currency, invisible: '1' })]
      : [];
  return [...currency, element('field', { name, ...rest }, lines)];
}

function widgetOf(field: FieldSpec): string | undefined {
  if (field.type === 'many2many') return 'many2many_tags';
  return field.type === 'image' ? 'image' : undefined;
}

function linesOf(field: FieldSpec, { spec, p }: ArtefactContext): XmlNode[] {
  const comodel = spec.models.find((model) => model.name === field.comodel);
  if (!comodel) return [];
  const names = autoList(comodel).filter((name) => name !== field.inverse);
  const shown = comodel.fields.filter(({ name }) => names.includes(name));
  const currencies = new Set(
    shown.flatMap(({ currency }) => currency ?? []).filter((name) => !names.includes(name)),
  );
  const hidden = p.columnInvisible ? { column_invisible: 'True' } : { invisible: '1' };
  const columns = [
    ...[...currencies].map((name) => element('field', { name, ...hidden })),
    ...names.map((name) => {
      const column = shown.find((candidate) => candidate.name === name);
      return element('field', { name, widget: column && widgetOf(column) });
    }),
  ];
  return [element(p.listTag, comodel.views === undefined ? { editable: 'bottom' } : {}, columns)];
}
