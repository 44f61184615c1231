import type { FixEdit, ModuleContext } from '../../../audit/rule.ts';
import type { XmlFile } from '../../../source/types.ts';
import { attributeValue, elementsOf } from '../../../source/xml/query.ts';
import type { XmlElement } from '../../../source/xml/tree.ts';
import { type Asset, addAssets, bundleOf, changed } from '../../python/manifest-edits.ts';
import { defineMigration } from '../../rule.ts';
import { elementLines } from '../../views/xml-edits.ts';

/** Bundles that templates extended up to 14.0. */
const BUNDLE =
  /^(web\.(assets_\w+|_assets_\w+|report_assets_\w+|qunit_suite\w*|tests_assets|qunit_mobile_suite\w*)|website\.assets_\w+|point_of_sale\.assets|pos_\w+\.assets|web_editor\.assets_\w+|mass_mailing\.assets_\w+|survey\.survey_assets|portal\.\w*assets\w*|im_livechat\.\w*assets\w*)$/;
const NOW: Readonly<Record<string, string>> = { 'web.qunit_suite': 'web.qunit_suite_tests' };

/** A file with a tour for users, and one whose tour is for tests. */
const TOURS = {
  'static/src/js/shown_tour.js':
    'tour.register("a", { url: "/" }, []);\ntour.register("c", { test: true }, []);\n',
  'static/src/js/test_tour.js': 'tour.register("b", { url: "/", test: true }, []);\n',
};

export default defineMigration({
  id: 'assets-in-manifest',
  to: '15.0',
  breaks: 'error',
  summary: 'Assets are listed in the manifest, not added by templates',
  why: 'Since 15.0 the bundles are no templates: one that inherits web.assets_backend does not load.',
  link: 'https://github.com/odoo/odoo/pull/66122',
  cases: [
    {
      before: {
        '__manifest__.py': MANIFEST('"data": ["views/assets.xml", "views/book.xml"],'),
        'views/book.xml': '<odoo/>\n',
        'views/assets.xml': `<odoo>
    <template id="assets_backend" inherit_id="web.assets_backend">
        <xpath expr="." position="inside">
            <link rel="stylesheet" type="text/scss" href="/example/static/src/scss/a.scss"/>
            <script type="text/javascript" src="/example/static/src/js/a.js"/>
        </xpath>
    </template>
</odoo>
`,
      },
      after: {
        '__manifest__.py': MANIFEST(`"data": ["views/book.xml"],
    "assets": {
        "web.assets_backend": [
            "example/static/src/scss/a.scss",
            "example/static/src/js/a.js",
        ],
    },`),
        'views/book.xml': '<odoo/>\n',
      },
    },
    {
      before: {
        '__manifest__.py': MANIFEST('"data": ["views/assets.xml"],'),
        'views/assets.xml': `<odoo>
    <template id="a" inherit_id="web.assets_frontend">
        <script position="after" type="text/javascript" src="/web/static/src/js/b.js"/>
        <xpath expr="//script[@src='/web/static/src/js/x.js']" position="after">
            <script type="text/javascript" src="/example/static/src/js/a.js"/>
        </xpath>
    </template>
    <record id="b" model="res.partner"><field name="name">B</field></record>
</odoo>
`,
      },
      todos: 1,
    },
    {
      before: {
        '__manifest__.py': MANIFEST('"data": ["views/assets.xml"],'),
        'views/assets.xml': `<odoo>
    <template id="a" inherit_id="web.assets_frontend">
        <xpath expr="//script[@src='/web/static/src/js/x.js']" position="replace">
            <script type="text/javascript" src="/example/static/src/js/a.js"/>
        </xpath>
    </template>
    <record id="b" model="res.partner"><field name="name">B</field></record>
</odoo>
`,
      },
      after: {
        '__manifest__.py': MANIFEST(`"data": ["views/assets.xml"],
    "assets": {
        "web.assets_frontend": [
            ("replace", "web/static/src/js/x.js", "example/static/src/js/a.js"),
        ],
    },`),
        'views/assets.xml': `<odoo>
    <record id="b" model="res.partner"><field name="name">B</field></record>
</odoo>
`,
      },
    },
    {
      before: {
        '__manifest__.py': MANIFEST('"data": ["views/assets.xml"],'),
        'views/assets.xml': `<odoo>
    <template id="a" inherit_id="website.assets_frontend">
        <xpath expr="//link[last()]" position="after"><link href="/example/static/src/a.scss"/></xpath>
    </template>
    <template id="b" inherit_id="sale.assets_backend_inherit_sale">
        <xpath expr="script[last()]" position="after"><script src="/example/static/src/b.js"/></xpath>
    </template>
</odoo>
`,
      },
      after: {
        '__manifest__.py': MANIFEST(`"data": [],
    "assets": {
        "web.assets_frontend": [
            "example/static/src/a.scss",
        ],
        "web.assets_backend": ["example/static/src/b.js"],
    },`),
      },
    },
    {
      before: {
        '__manifest__.py': MANIFEST('"data": ["views/assets.xml"],'),
        'views/assets.xml': `<odoo>
    <template id="a" inherit_id="web.assets_frontend">
        <xpath expr="//script[last()]" position="after">
            <script src="/example/static/src/js/a.js"/>
            <script src="/example/static/src/js/shown_tour.js"/>
            <script src="/example/static/src/js/test_tour.js"/>
        </xpath>
    </template>
</odoo>
`,
        ...TOURS,
      },
      after: {
        '__manifest__.py': MANIFEST(`"data": [],
    "assets": {
        "web.assets_frontend": [
            "example/static/src/js/a.js",
            "example/static/src/js/shown_tour.js",
        ],
        "web.assets_tests": [
            "example/static/src/js/test_tour.js",
        ],
    },`),
        ...TOURS,
      },
    },
    {
      before: {
        '__manifest__.py': MANIFEST('"data": ["views/assets.xml"],'),
        'views/assets.xml':
          '<odoo><template id="a" inherit_id="web.assets_tests"><xpath expr="." position="inside"><script src="/example/static/src/js/test_tour.js"/></xpath></template></odoo>\n',
        ...TOURS,
      },
      after: {
        '__manifest__.py': MANIFEST(`"data": [],
    "assets": {
        "web.assets_tests": [
            "example/static/src/js/test_tour.js",
        ],
    },`),
        ...TOURS,
      },
    },
  ],
  noops: [
    {
      'views/x.xml':
        '<odoo><template id="a" inherit_id="web.layout"><xpath expr="//head" position="inside"><script src="/a.js"/></xpath></template></odoo>\n',
    },
    {
      'views/x.xml':
        '<odoo><record id="a" model="ir.asset"><field name="bundle">web.assets_backend</field><field name="path">example/static/src/a.js</field></record></odoo>\n',
    },
    {
      'views/x.xml':
        '<odoo><template id="a" inherit_id="web.assets"><xpath expr="//script" position="after"><script src="/a.js"/></xpath></template></odoo>\n',
    },
    { 'views/x.xml': '<odoo><template id="a" name="My assets"><script src="/a.js"/></template></odoo>\n' },
    { 'views/x.xml': '<odoo><template id="a"><t t-call-assets="web.assets_backend"/></template></odoo>\n' },
    {
      'static/src/a.xml':
        '<templates><t t-name="a"><script src="/example/static/src/a.js"/></t></templates>\n',
    },
    {
      'views/x.xml':
        '<odoo><template id="a" inherit_id="my.assets_backend"><script src="/a.js"/></template></odoo>\n',
    },
  ],
  // It reads which scripts are tours of tests.
  js: {},
  check(context) {
    for (const { file } of context.index.loaded) {
      if (!('isData' in file) || !file.root) continue;
      for (const element of templatesOf(file.root, context)) migrateTemplate(element, file, context);
    }
  },
});

function templatesOf(root: XmlElement, context: ModuleContext): readonly XmlElement[] {
  return elementsOf(root).flatMap((element) => {
    if (element.name === 'data') return templatesOf(element, context);
    return element.name === 'template' && BUNDLE.test(bundleOfTemplate(element, context)) ? [element] : [];
  });
}

/** What a module added to a bundle was a template too, which others could extend: they add to the same bundle. */
function bundleOfTemplate(element: XmlElement, { project }: ModuleContext): string {
  let id = attributeValue(element, 'inherit_id') ?? '';
  for (let i = 0; i < 10; i++) {
    const view = project.view(id);
    if (view?.inherits === undefined || view.primary) break;
    id = view.inherits;
  }
  return id;
}

function migrateTemplate(element: XmlElement, file: XmlFile, context: ModuleContext): void {
  const old = bundleOfTemplate(element, context);
  const bundle = NOW[old] ?? old;
  const assets = assetsOf(element);
  if (!assets) {
    context.report({
      source: file.source,
      at: element.tag,
      message: `Assets are listed in the manifest since 15.0, and this template of ${old} does more than add, replace or remove files: list them under "${bundle}" by hand.`,
      options: [
        {
          title: `List the files under "${bundle}" in the manifest, and drop this template`,
          code: `"assets": {"${bundle}": [("after", "module/static/src/a.js", "module/static/src/b.js")]}`,
        },
        { title: 'Keep it as a template that only one page calls, when it holds more than files' },
      ],
    });
    return;
  }
  const { manifest } = context.module;
  const tours = /_(frontend|backend|common)$/.test(bundle)
    ? assets.filter((asset) => isTour(asset, context))
    : [];
  const wanted = new Map([[bundle, assets.filter((asset) => !tours.includes(asset))]]);
  if (tours.length > 0) wanted.set('web.assets_tests', tours);
  const missing = [...wanted].some(([name, own]) => {
    const known = new Set(bundleOf(manifest, name).map((each) => JSON.stringify(each)));
    return own.some((asset) => !known.has(JSON.stringify(asset)));
  });
  const title = 'List the files in the manifest';
  const message = 'Assets are listed in the manifest since 15.0.';
  if (missing) {
    const edits = addAssets(manifest, new Map([...wanted].filter(([, own]) => own.length > 0)));
    if (edits.length > 0) context.report({ at: edits[0], message, fix: { title, safe: true, edits } });
    return;
  }
  // What the manifest lists now need not be said here.
  const rest = restOf(file, element);
  const { path } = file.source;
  if (rest) {
    const { start, end } = elementLines(element, file.source.text);
    context.report({
      source: file.source,
      at: element.tag,
      message,
      fix: { title, safe: true, edits: [{ start, end, text: '' }] },
    });
    return;
  }
  const listed: FixEdit[] = ['data', 'demo'].flatMap((key) =>
    changed(manifest, { kind: 'remove', path: [key], value: path }),
  );
  context.report({ at: listed[0], message, fix: { title, safe: true, edits: listed, remove: [path] } });
}

/** Tours that only tests run: every page had to load it, where tests have had a bundle of their own. */
function isTour(asset: Asset, { module, scripts }: ModuleContext): boolean {
  const script = scripts.find(({ source }) => `${module.name}/${source.path}` === asset);
  if (!script) return false;
  const count = (pattern: RegExp) => [...script.source.text.matchAll(pattern)].length;
  const tours = count(/\btour\.register\(/g);
  return tours > 0 && count(/\btest\s*:\s*true\b/g) === tours;
}

/** Something else than the template, or another template of assets, is in the file. */
function restOf({ root }: XmlFile, element: XmlElement): boolean {
  const others = (node: XmlElement): boolean =>
    elementsOf(node).some((child) => (child.name === 'data' ? others(child) : child !== element));
  return root !== undefined && others(root);
}

/** What the template does with files, in its order; undefined where it does something else too. */
function assetsOf(template: XmlElement): readonly Asset[] | undefined {
  const found: Asset[] = [];
  for (const child of elementsOf(template)) {
    const position = attributeValue(child, 'position') ?? 'inside';
    if (child.name !== 'xpath') return undefined;
    const expr = attributeValue(child, 'expr') ?? '';
    const target = /\[@(?:src|href)\s*=\s*(['"])\/?(.*?)\1\]\s*$/.exec(expr)?.[2];
    const files = elementsOf(child).map(fileOf);
    if (files.some((file) => file === undefined)) return undefined;
    const paths = files.filter((file) => file !== undefined);
    if (position === 'replace') {
      const [first, ...more] = paths;
      if (target === undefined) return undefined;
      if (first === undefined) found.push(['remove', target]);
      else found.push(...more.map((path) => ['after', target, path]), ['replace', target, first]);
    } else if (target === undefined) {
      if (position === 'inside' || position === 'after' || /last\(\)/.test(expr)) found.push(...paths);
      else return undefined;
    } else if (position === 'before') found.push(...paths.map((path) => ['before', target, path]));
    else if (position === 'after') found.push(...paths.toReversed().map((path) => ['after', target, path]));
    else return undefined;
  }
  return found.length === 0 ? undefined : found;
}

function fileOf(element: XmlElement): string | undefined {
  const url =
    element.name === 'script'
      ? attributeValue(element, 'src')
      : element.name === 'link'
        ? attributeValue(element, 'href')
        : undefined;
  const other = element.attributes.some(({ name }) => name.startsWith('t-') || name === 'groups');
  return url === undefined || other || !/^\/\w+\/static\//.test(url) ? undefined : url.slice(1);
}

function MANIFEST(data: string): string {
  return `{
    "name": "Example",
    "version": "14.0.1.0.0",
    "depends": ["web"],
    ${data}
}
`;
}
