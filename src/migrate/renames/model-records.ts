import { xmlidRefs } from '../../audit/lookup/xmlid-refs.ts';
import type { ModuleContext } from '../../audit/rule.ts';
import type { ModuleFacts } from '../../source/project/facts.ts';
import type { Project } from '../../source/project/project.ts';
import type { SourceFile, Span } from '../../source/types.ts';
import { attributeOf } from '../expression/attribute.ts';
import type { MigrationRule } from '../rule.ts';

/** The xmlid of a model's record: by the module, and by the name of its table. */
const RECORD = /^(\w+)\.model_(\w+)$/;

/**
 * Visitors for records of models in the name of a module that extended the model, and does not any more: only modules that
 * make or extend a model give its record an xmlid. It gets the name of the module that makes the model.
 */
export function modelRecords(since: string): Pick<MigrationRule, 'python' | 'check'> {
  return {
    check(context) {
      for (const { xmlid, source, start, end } of xmlidRefs(context)) {
        const from = source.text.slice(start, end).indexOf(xmlid);
        const at = { start: start + from, end: start + from + xmlid.length };
        if (from !== -1) tell(context, source, at, xmlid);
      }
      for (const { fact, source } of context.index.records) {
        const id = fact.element && attributeOf(fact.element, 'id');
        if (id && fact.model === 'ir.model' && id.value === fact.xmlid)
          tell(context, source, id.valueSpan, fact.xmlid);
      }
    },
    python: {
      string_content(node, context) {
        const text = context.slice(node);
        if (RECORD.test(text)) tell(context, context.file.source, node, text);
      },
    },
  };

  function tell(context: ModuleContext, source: SourceFile, { start, end }: Span, xmlid: string): void {
    const { module, project, target } = context;
    const [, owner = '', table = ''] = RECORD.exec(xmlid) ?? [];
    const before = project.modules.get(owner);
    if (!target || owner === module.name || !before) return;
    const model = modelOf(before, table);
    if (model === undefined || !isLost(owner, model, before, target)) return;
    const makers = target
      .makers(model)
      .filter((name) => name !== module.name && target.modules.get(name)?.classes.some(makes(model)));
    if (makers.length === 0) return;
    const { modules, complete } = target.closure(module.name);
    const inReach = makers.filter((name) => modules.has(name));
    // What it depends on and nobody knows most likely brings the one module that there is.
    const [maker, ...others] = inReach.length === 0 && !complete ? makers : inReach;
    const message = `${owner} does not extend ${model} any more in ${since}, and so there is no ${xmlid}`;
    if (maker === undefined || others.length > 0) {
      const [first = ''] = makers;
      context.report({
        source,
        at: { start, end },
        about: { kind: 'record', name: xmlid },
        message: `${message}: what refers to it does not load.`,
        options: [
          { title: `Depend on ${first}, which makes the model`, code: `${first}.model_${table}` },
          { title: 'Take the reference away' },
        ],
      });
      return;
    }
    const now = `${maker}.model_${table}`;
    context.report({
      source,
      at: { start, end },
      message: `${message}: it is ${now}.`,
      fix: {
        title: `Write ${now}`,
        safe: inReach.length > 0,
        edits: [{ file: source.path, start, end, text: now }],
      },
    });
  }
}

/** The one model with that table of which the module has a class. */
function modelOf({ classes }: ModuleFacts, table: string): string | undefined {
  const found = new Set(
    classes.filter(({ model }) => model.replaceAll('.', '_') === table).map(({ model }) => model),
  );
  return found.size === 1 ? [...found][0] : undefined;
}

/** The module is known in the new series, or was one of Odoo's own, and has no class of the model there. */
function isLost(owner: string, model: string, before: ModuleFacts, target: Project): boolean {
  const now = target.modules.get(owner);
  if (!now) return before.dir === undefined && target.modules.size > 0;
  const isKnown = !now.partial && !now.computedModels && !now.computedNames && !now.idsUnknown;
  const table = model.replaceAll('.', '_');
  return (
    isKnown &&
    !now.classes.some((part) => part.model.replaceAll('.', '_') === table) &&
    !Object.hasOwn(now.xmlids, `${owner}.model_${table}`)
  );
}

function makes(model: string) {
  return (part: ModuleFacts['classes'][number]) => part.model === model && part.creates;
}
