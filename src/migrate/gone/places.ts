import type { JsContext, ModuleContext, PythonContext } from '../../audit/rule.ts';
import { isJsNode, type JsNode } from '../../source/js.ts';
import { childOf, type PyNode } from '../../source/python/node.ts';
import { movedRecord } from '../renames/moved-record.ts';

/** The old series has this module and the new one has not. */
function isGone(name: string, { project, target, module }: ModuleContext): boolean {
  return (
    name !== module.name && project.modules.has(name) && target !== undefined && !target.modules.has(name)
  );
}

/** `from odoo.addons.hr_contract.models.hr_contract import ...` */
export function goneImport(node: PyNode, context: PythonContext, series: string): void {
  const from = childOf(node, 'module_name');
  const name = from && /^odoo\.addons\.(\w+)/.exec(context.slice(from))?.[1];
  if (!from || name === undefined || !isGone(name, context)) return;
  context.report({
    at: from,
    about: { kind: 'module', name },
    message: `The module ${name} is gone in ${series}: import what is used of it from where it went.`,
    options: [
      { title: 'Import it from the module where it went' },
      { title: 'Write what is used of it in this module' },
    ],
  });
}

/** References to records of modules that are gone; where one is found in another module, it is named there. */
export function goneModuleRefs(context: ModuleContext, series: string): void {
  const { target, project } = context;
  if (!target) return;
  for (const { fact, source } of context.index.refs) {
    const owner = fact.xmlid.slice(0, fact.xmlid.indexOf('.'));
    if (!isGone(owner, context)) continue;
    const now = movedRecord(fact.xmlid, { project, target });
    const message = `The module ${owner} is gone in ${series}, and ${fact.xmlid} with it`;
    const written = source.text.slice(fact.start, fact.end);
    if (now === undefined || written !== fact.xmlid) {
      context.report({
        source,
        at: fact,
        about: { kind: 'record', name: fact.xmlid },
        message: `${message}${now === undefined ? '' : `: it is ${now} now`}.`,
        options:
          now === undefined
            ? [
                { title: 'Name the record of another module that does the same' },
                { title: 'Make the record in this module' },
              ]
            : [{ title: `Name ${now}`, code: now }],
      });
      continue;
    }
    context.report({
      source,
      at: fact,
      message: `${message}: it is ${now} now.`,
      fix: {
        title: `Write ${now}`,
        safe: false,
        edits: [{ start: fact.start, end: fact.end, text: now }],
      },
    });
  }
}

/** `import { x } from "@web_editor/js/y";` */
export function goneScript(node: JsNode, context: JsContext, series: string): void {
  const { source } = node;
  const name = isJsNode(source) ? /^@(\w+)\//.exec(String(source.value))?.[1] : undefined;
  if (!isJsNode(source) || name === undefined || !isGone(name, context)) return;
  context.report({
    at: source,
    about: { kind: 'module', name },
    message: `The module ${name} is gone in ${series}: import what is used of it from where it went.`,
    options: [
      { title: 'Import it from the module where it went' },
      { title: 'Write what is used of it in this module' },
    ],
  });
}

/** Bundles and files of modules that are gone, in the assets of the manifest. */
export function goneAssets(context: ModuleContext, series: string): void {
  const assets = context.module.manifest.entries.get('assets');
  if (!assets) return;
  const { text } = context.module.manifest.source;
  const told = new Set<string>();
  for (const match of text.slice(assets.start, assets.end).matchAll(/(['"])(\w+)([./])[\w./*-]+\1/g)) {
    const name = match[2] ?? '';
    const what = match[3] === '.' ? 'bundle' : 'file';
    if (told.has(name + what) || !isGone(name, context)) continue;
    told.add(name + what);
    const start = assets.start + match.index;
    context.report({
      at: { start, end: start + match[0].length },
      about: { kind: 'module', name },
      message: `The module ${name} is gone in ${series}: this ${what} of it is not there.`,
      options: [
        {
          title:
            what === 'bundle' ? 'Name the bundle that pages load now' : 'Name the file that took its place',
        },
        {
          title:
            what === 'bundle'
              ? 'Take the list away, when nothing of it is needed'
              : 'Take the file away, or bring a copy of it along',
        },
      ],
    });
  }
}
