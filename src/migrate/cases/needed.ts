import type { Case } from '../rule.ts';

/** A part of a module of Odoo that is in another one since. */
interface MovedPart {
  /** Of the module before, such as `15.0`. */
  readonly series: string;
  readonly old: string;
  readonly now: string;
  readonly model: string;
  readonly method: string;
  /** A model that is where it was. */
  readonly kept: string;
}

export function neededCases(part: MovedPart): readonly Case[] {
  const { old, now, model, method } = part;
  return [{ before: example(part, [old], model, method), after: example(part, [old, now], model, method) }];
}

/** It is depended on already, it did not move, not all is known, or it never came. */
export function neededNoops(part: MovedPart): readonly Case['before'][] {
  const { old, now, model, method, kept } = part;
  return [
    example(part, [now], model, method),
    example(part, [old], kept, 'f'),
    example(part, [old, 'not_known_to_anybody'], model, method),
    example(part, ['base'], 'res.partner', 'write'),
  ];
}

function example({ series }: MovedPart, depends: readonly string[], model: string, method: string) {
  const list = depends.map((name) => `        "${name}",\n`).join('');
  return {
    '__manifest__.py': `{
    "name": "Example",
    "version": "${series}.1.0.0",
    "depends": [
${list}    ],
}
`,
    'models/x.py': `from odoo import models


class X(models.Model):
    _inherit = "${model}"

    def ${method}(self):
        return super().${method}()
`,
  };
}
