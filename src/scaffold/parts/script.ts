import { call, code, type Py } from '../render/python.ts';
import { usesTranslation } from '../spec/python-text.ts';

/** Imports of a file that is made of functions with bodies of the spec; `environment` when they make one. */
export function importsFor(bodies: readonly string[], environment: boolean) {
  const uses = (name: string): boolean =>
    bodies.some((body) => new RegExp(`(?<![\\w.])${name}\\b`).test(body));
  const odoo = [
    ...(environment ? ['SUPERUSER_ID'] : []),
    ...(uses('Command') ? ['Command'] : []),
    ...(bodies.some(usesTranslation) ? ['_'] : []),
    ...(environment ? ['api'] : []),
    ...(uses('fields') ? ['fields'] : []),
  ];
  const exceptions = ['UserError', 'ValidationError'].filter(uses);
  return { odoo: odoo.join(', '), exceptions: exceptions.join(', ') };
}

/** `self.assertTrue(...)` of an expression of the spec, in a test that has `env`. */
export function assertion(check: string): Py {
  return call('self.assertTrue', [code(check)]);
}
