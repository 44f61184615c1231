import type { PythonContext } from '../../audit/rule.ts';
import { childOf } from '../../source/python/node.ts';

/** Bases of classes whose `self` has an environment. */
const HAS_ENVIRONMENT =
  /(^|\.)(Model|TransientModel|AbstractModel|\w*TransactionCase|\w*HttpCase|SavepointCase|Component|AbstractComponent)$/;

/** How the code at a visited node comes by its environment: `self.env`, `request.env`; undefined where nobody can tell. */
export function environmentOf({ ancestors, text, file }: PythonContext): string | undefined {
  const functions = ancestors.filter(({ type }) => type === 'function_definition');
  const klass = ancestors.find(({ type }) => type === 'class_definition');
  const [method] = functions;
  const bases = klass && childOf(klass, 'superclasses');
  const isModel = bases?.children.some((base) => HAS_ENVIRONMENT.test(text.slice(base.start, base.end)));
  if (method && isModel) {
    const parameters = childOf(method, 'parameters');
    const first = parameters?.children[0];
    const name = first?.type === 'identifier' ? text.slice(first.start, first.end) : undefined;
    if (
      name === 'self' ||
      (name === 'cls' && /Case$/.test(bases ? text.slice(bases.start, bases.end - 1) : ''))
    )
      return `${name}.env`;
    return undefined;
  }
  const imports = file.imports.some(({ from, names }) => from === 'odoo.http' && names.includes('request'));
  return method && imports ? 'request.env' : undefined;
}
