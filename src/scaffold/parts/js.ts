import type { ArtefactContext, ArtefactFile } from '../artefacts/artefact.ts';
import { complete } from '../spec/rights.ts';
import { jsInput } from './js/input.ts';
import { componentName, sourcePath } from './js/names.ts';
import { resolveJs } from './js/resolve.ts';
import { definePart } from './part.ts';

const BACKEND = 'web.assets_backend';

/** What the module adds to the web client, each in the way of its series, and unit tests of the widgets. */
export const js = definePart({
  id: 'js',
  depends: ['web'],
  input: jsInput,

  resolve: (input = {}, r) => resolveJs(input, r),

  menus: (values, module, menus) =>
    values.clientActions.flatMap(({ key, id, title, menu }) => {
      if (!menu) return [];
      const parent = menus.find((other) => other.id === menu.parent);
      // A section that opens nothing is left out; what hangs on it then hangs on the root.
      const root = menus.find((other) => other.key === 'root');
      return [
        {
          key: `js.client_actions.${key}`,
          id: `${module.name}_menu_${key}`,
          title,
          parent: (parent ?? root)?.id,
          sequence: menu.sequence,
          groups: menu.groups,
          action: id,
        },
      ];
    }),

  files(context) {
    const { fieldWidgets, systray, clientActions } = context.spec.parts.js;
    const { name } = context.spec.module;
    const actions: ArtefactFile[] =
      clientActions.length === 0
        ? []
        : [
            {
              path: `views/${name}_client_actions.xml`,
              template: 'client_action/client_actions.xml',
              data: { actions: clientActions },
              load: 'data',
            },
          ];
    return [
      ...actions,
      ...fieldWidgets.flatMap((entry) => widgetFiles(entry, context)),
      ...systray.flatMap((entry) => sources(context, 'systray', 'systray', `${entry.key}_systray`, entry)),
      ...clientActions.flatMap((entry) =>
        sources(context, 'client_actions', 'client_action', `${entry.key}_action`, entry),
      ),
    ];
  },

  expected({ spec }) {
    return {
      records: spec.parts.js.clientActions.map(({ id, tag, title }) => ({
        xmlid: complete(spec, id),
        model: 'ir.actions.client',
        values: { name: title, tag },
      })),
    };
  },
});

type Entry = { readonly key: string; readonly component: string };

function widgetFiles(entry: Entry, context: ArtefactContext): ArtefactFile[] {
  const { spec, p } = context;
  const stem = `${entry.key}_field`;
  const data = { ...entry, module: spec.module.name };
  const legacy = p.fieldWidget === 'abstract';
  const hoot = p.jsTests === 'hoot';
  return [
    ...sources(context, 'fields', 'owl_field', stem, entry),
    {
      path: sourcePath(p.assets, 'fields', stem, 'scss'),
      template: 'owl_field/field.scss',
      data,
      asset: BACKEND,
    },
    {
      path: `static/tests/${stem}${hoot ? '.test' : '_tests'}.js`,
      template: `js_test/${hoot ? 'hoot' : legacy ? 'legacy' : 'qunit'}.js`,
      data: {
        ...data,
        testModel: componentName(entry.key, 'Record'),
        mail: hoot && spec.module.depends.some((name) => !WITHOUT_MAIL.has(name)),
      },
      asset: hoot ? 'web.assets_unit_tests' : 'web.qunit_suite_tests',
    },
  ];
}

/** Modules that do not bring `mail`, whose services need models of its own in a test. */
const WITHOUT_MAIL = new Set(['base', 'web', 'base_setup', 'bus', 'uom', 'web_tour']);

/** Script and template, in the bundle of the web client. */
function sources(
  { spec, p }: ArtefactContext,
  folder: string,
  template: string,
  stem: string,
  entry: Entry,
): ArtefactFile[] {
  const legacy = template === 'owl_field' ? p.fieldWidget === 'abstract' : p.webClient === 'widget';
  // A legacy widget draws itself: a running 14.0 does not see the templates of a module that is new on its disk,
  // and without them the whole web client would stop. Source: addons/web/controllers/main.py, `manifest_glob`.
  const endings = legacy ? (['js'] as const) : (['js', 'xml'] as const);
  return endings.map((ending) => ({
    path: sourcePath(p.assets, folder, stem, ending),
    template: `${template}/${legacy ? 'legacy' : 'owl'}.${ending}`,
    data: { ...entry, module: spec.module.name },
    asset: BACKEND,
  }));
}
