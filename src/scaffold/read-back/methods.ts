import type { ModelFacts } from '../../source/model-index.ts';
import { literalOf, parts } from '../../source/python/literal.ts';
import { childOf } from '../../source/python/node.ts';
import type { ClassFact, MethodFact, PythonFile } from '../../source/types.ts';
import { attributeValue, walkElements } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import {
  bodyOf,
  compact,
  firstCall,
  groupKeys,
  loopBody,
  oneOrMore,
  type Plain,
  type Reading,
  sourceOf,
} from './reading.ts';

/** One class of a model, with the name that its generated methods give a record. */
export interface Scope {
  readonly file: PythonFile;
  readonly fact: ClassFact;
  readonly facts: ModelFacts;
  readonly variable: string;
  readonly reading: Reading;
}

/** `compute` of a field, when it names a method of the class. */
export function computeInput(
  name: string,
  stored: boolean,
  { file, fact, variable }: Scope,
): Plain | undefined {
  const method = fact.methods.find((each) => each.name === name);
  if (!method) return undefined;
  const depends = method.decorators
    .filter((decorator) => decorator.name === 'api.depends')
    .flatMap(({ args }) => args.flatMap(({ value }) => (typeof value === 'string' ? [value] : [])));
  const body = loopBody(bodyOf(file, method), variable);
  return compact({ depends, store: stored || undefined, body: `${body}${body.includes('\n') ? '\n' : ''}` });
}

/** A method under `@api.constrains`. */
export function constraintInput(method: MethodFact, { file, variable }: Scope): Plain | undefined {
  const decorator = method.decorators.find(({ name }) => name === 'api.constrains');
  if (!decorator || !method.name.startsWith('_check_')) return undefined;
  const fields = decorator.args.flatMap(({ value }) => (typeof value === 'string' ? [value] : []));
  const whole = bodyOf(file, method);
  const name = method.name.slice('_check_'.length);
  const raised = /^if ((?:.|\n)+):\n {4}raise ValidationError\(\s*(?:self\.env\.)?_\((?:.|\n)+\)\s*\)$/;
  const condition = raised.exec(loopBody(whole, variable))?.[1];
  const message = condition === undefined ? undefined : messageOf(file, method);
  if (condition === undefined || message === undefined || condition.includes('raise '))
    return { name, fields, body: `${loopBody(whole, variable)}\n` };
  const when = condition.replace(/^\(\s*((?:.|\n)*?)\s*\)$/, '$1').replaceAll(/\s*\n\s*/g, ' ');
  return { name, fields, when, message };
}

function messageOf(file: PythonFile, method: MethodFact): string | undefined {
  for (const name of ['_', 'self.env._']) {
    const args = firstCall(file, method, name);
    const [only, more] = args ? parts(args) : [];
    const value = only && !more ? literalOf(only, file.source.text) : undefined;
    if (typeof value === 'string') return value;
  }
  return undefined;
}

/** States of `any(x.state != "a" for x in self)`; undefined when the method begins otherwise. */
function guardedStates(body: string): string[] | undefined {
  const match = /^if any\(\s*\w+\.\w+ (?:!= "([^"]*)"|not in \(([^)]*)\)) for \w+ in self\s*\):/.exec(body);
  if (!match) return undefined;
  return match[1] !== undefined
    ? [match[1]]
    : (match[2] ?? '').split(',').flatMap((state) => state.trim().replaceAll('"', '') || []);
}

/** States in which records may be deleted, by the guard that a spec makes. */
export function deletableIn({ file, fact }: Scope): { states: string[]; method: string } | undefined {
  const method = fact.methods.find(({ name }) => name === '_unlink_except_state' || name === 'unlink');
  const states = method && guardedStates(bodyOf(file, method));
  return method && states ? { states, method: method.name } : undefined;
}

/** A button of the form's header whose method sets the state. */
export function buttonInput(
  method: MethodFact,
  state: string | undefined,
  form: XmlElement | undefined,
  { file, reading }: Scope,
): Plain | undefined {
  const shown =
    form &&
    [...walkElements(form)].find(
      (element) => element.name === 'button' && attributeValue(element, 'name') === method.name,
    );
  const written = firstCall(file, method, 'self.write');
  const [dictionary] = written ? parts(written) : [];
  if (!shown || state === undefined || dictionary?.type !== 'dictionary') return undefined;
  if (!method.name.startsWith('action_')) return undefined;
  const set: Plain = {};
  for (const pair of parts(dictionary)) {
    const [key, value] = [childOf(pair, 'key'), childOf(pair, 'value')];
    const name = key && literalOf(key, file.source.text);
    if (!value || typeof name !== 'string') return undefined;
    const source = sourceOf(file, value);
    const literal = literalOf(value, file.source.text);
    if (literal !== undefined) set[name] = literal;
    else if (/^fields\.Datetime\.now\(\)$/.test(source)) set[name] = 'now';
    else if (/^fields\.Date\.(context_today\(self\)|today\(\))$/.test(source)) set[name] = 'today';
    else return undefined;
  }
  if (!(state in set)) return undefined;
  return compact({
    title: attributeValue(shown, 'string'),
    from: oneOrMore(guardedStates(bodyOf(file, method))),
    set,
    groups: oneOrMore(groupKeys(attributeValue(shown, 'groups'), reading)),
    primary: /oe_highlight|btn-primary/.test(attributeValue(shown, 'class') ?? ''),
  });
}

/** Any other method, as it stands. */
export function methodInput(method: MethodFact, { file }: Scope): Plain | undefined {
  const [decorator, more] = method.decorators;
  const api = decorator && /^api\.(model|model_create_multi)$/.exec(decorator.name)?.[1];
  if (more || (decorator && api === undefined)) return undefined;
  const head = file.source.text.slice(method.nameSpan.end, method.end);
  const signature = /^\(self(?:,\s*([^)]*?))?,?\s*\):/.exec(head);
  if (!signature) return undefined;
  const args = signature[1]?.split(/,\s*/);
  return compact({ api, args, body: `${bodyOf(file, method)}\n` });
}
