import { addDependency } from '../../audit/lookup/add-dependency.ts';
import { xmlidRefs } from '../../audit/lookup/xmlid-refs.ts';
import type { Fix, ModuleContext } from '../../audit/rule.ts';
import type { SourceFile, Span } from '../../source/types.ts';
import { attributeOf } from '../expression/attribute.ts';
import type { MigrationRule } from '../rule.ts';

/** New xmlid by old xmlid, both with their modules. */
export type RecordNames = Readonly<Record<string, string>>;

/**
 * Visitors that give records of Odoo their new xmlids: references in data files and whole texts of Python. A record
 * that is now of a module that this one does not depend on brings the dependency along.
 */
export function renamedRecords(names: RecordNames, since: string): Pick<MigrationRule, 'python' | 'check'> {
  return {
    check(context) {
      for (const { xmlid, source, start, end } of xmlidRefs(context)) {
        const at = placeIn(source, { start, end }, xmlid);
        if (at) tell(context, source, at, xmlid);
      }
      for (const { fact, source } of context.index.records) {
        const id = fact.element && attributeOf(fact.element, 'id');
        if (id && fact.xmlid !== undefined && id.value === fact.xmlid)
          tell(context, source, id.valueSpan, fact.xmlid);
      }
    },
    python: {
      string_content(node, context) {
        const text = context.slice(node);
        // Several groups may stand in one text.
        if (!/^[\w.,! -]+$/.test(text)) return;
        for (const match of text.matchAll(/\b\w+\.[\w.-]+/g)) {
          const start = node.start + match.index;
          tell(context, context.file.source, { start, end: start + match[0].length }, match[0]);
        }
      },
    },
  };

  function tell(context: ModuleContext, source: SourceFile, at: Span, old: string): void {
    const now = Object.hasOwn(names, old) ? names[old] : undefined;
    const { target, module } = context;
    // A module may declare a record in another one's name itself.
    if (now === undefined || !target || isOwn(old, context)) return;
    const state = target.xmlid(now, module.name);
    const report = { source, at, message: `${old} is ${now} since ${since}.` };
    const edit = { file: source.path, ...at, text: now };
    // Odoo makes the categories of all modules that it finds, installed or not.
    if (state.is === 'found' || now.startsWith('base.module_category_')) {
      context.report({ ...report, fix: { title: `Write ${now}`, safe: true, edits: [edit] } });
      return;
    }
    const more: Fix | undefined = state.is === 'outside' ? addDependency(context, state.module) : undefined;
    context.report({
      ...report,
      message: `${report.message}${state.is === 'outside' ? ` The module ${state.module} has it.` : ''}`,
      ...(more && { fix: { title: `Write ${now}`, safe: false, edits: [edit, ...more.edits] } }),
    });
  }
}

/** The module makes the record itself: where the one in whose name it is brings it, it only writes to it. */
function isOwn(xmlid: string, { index, project, module }: ModuleContext): boolean {
  if (!index.records.some(({ fact }) => fact.xmlid === xmlid)) return false;
  const [owner = ''] = xmlid.split('.');
  const known = project.modules.get(owner)?.xmlids;
  return owner === module.name || !known || !Object.hasOwn(known, xmlid);
}

/** Where the id itself stands in what names it, which may say more than it, such as `%(module.action)d`. */
function placeIn({ text }: SourceFile, { start, end }: Span, xmlid: string): Span | undefined {
  const from = text.slice(start, end).indexOf(xmlid);
  return from === -1 ? undefined : { start: start + from, end: start + from + xmlid.length };
}
