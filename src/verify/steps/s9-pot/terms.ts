import type { ModuleIndex } from '../../../source/module-index.ts';
import { literalOf, parts } from '../../../source/python/literal.ts';
import { childOf, walk } from '../../../source/python/node.ts';
import type { FieldFact, PythonFile, Span, Valued } from '../../../source/types.ts';
import { recordText } from '../../../source/xml/data.ts';
import { attributeValue } from '../../../source/xml/query.ts';
import { type Place, placeAt } from '../../place.ts';

export interface Term {
  readonly text: string;
  readonly place: Place;
}

/** Records whose name people read. */
const NAMED = new Set([
  'ir.actions.act_window',
  'ir.actions.report',
  'ir.actions.server',
  'ir.ui.menu',
  'res.groups',
]);

/** Words of the module that its translation must have: labels, what code says, and names of menus and actions. */
export function termsOf(index: ModuleIndex): Term[] {
  return [...labels(index), ...index.module.python.flatMap(codeTerms), ...names(index)].filter(({ text }) =>
    isTranslated(text),
  );
}

/** Odoo leaves out what has hardly a letter. Source: tools/translate.py, `TranslationModuleReader`. */
function isTranslated(text: string): boolean {
  return text.replaceAll(/[^\p{L}\p{N}_]/gu, '').length > 1;
}

function labels({ models }: ModuleIndex): Term[] {
  return [...models.values()].flatMap(({ classes }) =>
    classes.flatMap(({ file, fact }) =>
      fact.fields.flatMap((field) =>
        labelsOf(field).map(({ value, ...span }) => ({ text: value, place: placeAt(file.source, span) })),
      ),
    ),
  );
}

function labelsOf(field: FieldFact): (Span & { value: string })[] {
  const relational = /^(Many2one|One2many|Many2many|Selection)$/.test(field.type);
  const texts = [
    field.kwargs.get('string') ?? (relational ? undefined : field.args[0]),
    field.kwargs.get('help'),
  ];
  const found = texts.flatMap((valued) => textual(valued));
  const list = field.kwargs.get('selection') ?? field.kwargs.get('selection_add') ?? field.args[0];
  if (field.type !== 'Selection' || !list || !Array.isArray(list.value)) return found;
  const options = list.value.flatMap((pair) =>
    Array.isArray(pair) && typeof pair[1] === 'string'
      ? [{ value: pair[1], start: list.start, end: list.end }]
      : [],
  );
  return [...found, ...options];
}

function textual(valued: Valued | undefined): (Span & { value: string })[] {
  return typeof valued?.value === 'string'
    ? [{ value: valued.value, start: valued.start, end: valued.end }]
    : [];
}

/** `_("...")` and `env._("...")`. */
function codeTerms({ root, source }: PythonFile): Term[] {
  if (/^(tests|migrations|upgrades)\//.test(source.path)) return [];
  const found: Term[] = [];
  for (const node of walk(root)) {
    const called = node.type === 'call' ? childOf(node, 'function') : undefined;
    const name = called && source.text.slice(called.start, called.end);
    if (!name || !/^(_|_lt)$|\benv\._$/.test(name)) continue;
    const argument = parts(childOf(node, 'arguments') ?? { ...node, children: [] })[0];
    const text = argument && literalOf(argument, source.text);
    if (typeof text === 'string') found.push({ text, place: placeAt(source, node) });
  }
  return found;
}

function names({ records, module }: ModuleIndex): Term[] {
  return records.flatMap(({ fact, source, demo }): Term[] => {
    const { element, model, xmlid } = fact;
    if (!element || demo || !NAMED.has(model) || !xmlid?.startsWith(`${module.name}.`)) return [];
    const text = element.name === 'record' ? recordText(element, 'name') : attributeValue(element, 'name');
    return text === undefined ? [] : [{ text, place: placeAt(source, fact) }];
  });
}
