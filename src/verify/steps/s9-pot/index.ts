import { mkdir, readFile, writeFile } from 'node:fs/promises';
import path from 'node:path';
import { OdooError } from '../../../odoo/errors.ts';
import { count } from '../../count.ts';
import { callOptions, callText, check, type Ladder, odooSentence, type Row, read } from '../../ladder.ts';
import type { Rung } from '../../rung.ts';
import type { Check } from '../../types.ts';
import { verdict } from '../s3-rows/collect.ts';
import { foreignFields } from './foreign.ts';
import { isExported, msgids, stable } from './pot.ts';
import { termsOf } from './terms.ts';

/** Stands for an empty template, no language. Source: addons/base/wizard/base_export_language.py. */
const NEW_LANGUAGE = '__new__';
const MODEL = 'base.language.export';

export const potRung: Rung = {
  step: 'S9',
  doing: 'exporting the translations',
  async run(ladder, { module, refused }) {
    if (refused !== undefined) {
      return [check('S9', 'pot-export', 'skip', `The terms were not exported: ${refused}`, 'none')];
    }
    const call = callText(MODEL, 'act_getfile', { lang: NEW_LANGUAGE, modules: [module.id] });
    let text: string;
    try {
      const [raw, foreign] = [await exported(ladder, module), await foreignFields(ladder)];
      text = stable(raw, foreign);
    } catch (error) {
      const message = `The terms cannot be exported: ${odooSentence(error)}`;
      return [
        check('S9', 'pot-export', 'fail', message, call, 'The log of the Odoo server has the details.'),
      ];
    }
    return [...termChecks(ladder, text, call), await fileCheck(ladder, text, call)];
  },
};

async function exported(ladder: Ladder, module: Row): Promise<string> {
  const write = callOptions(ladder, { effect: 'write' });
  const values = { lang: NEW_LANGUAGE, format: 'po', modules: [[6, 0, [module.id]]] };
  const created = await ladder.client.call<number | number[]>(MODEL, 'create', { args: [values] }, write);
  const ids = Array.isArray(created) ? created : [created];
  await ladder.client.call(MODEL, 'act_getfile', { ids }, write);
  const rows = await read<Row[]>(ladder, MODEL, 'read', { ids, args: [['data']] });
  const data = rows[0]?.data;
  if (typeof data !== 'string') throw new OdooError('server', 'Odoo exported nothing.');
  return Buffer.from(data, 'base64').toString('utf8');
}

function termChecks({ index }: Ladder, text: string, call: string): Check[] {
  const there = msgids(text);
  const terms = termsOf(index);
  const defects = terms
    .filter((term) => !there.has(term.text))
    .map((term) => ({
      message: `The term ${JSON.stringify(term.text)} is not translatable on the server.`,
      fix: 'If the file on the server is this one, Odoo still runs what it loaded before: restart Odoo and verify again.',
      ...term.place,
    }));
  const holds = `${count(there.size, 'term')} can be translated, with all ${terms.length} that were looked for.`;
  return verdict('S9', 'pot-terms', call, holds, defects);
}

async function fileCheck({ index, options }: Ladder, text: string, call: string): Promise<Check> {
  const { module } = index;
  const name = `i18n/${module.name}.pot`;
  const file = path.join(module.dir, name);
  const id = 'pot-file';
  const before = await readFile(file, 'utf8').catch(() => undefined);
  if (before !== undefined && stable(before) === text) {
    return check('S9', id, 'pass', `${name} is what the server exports.`, call);
  }
  if (!options.pot) {
    const [message, mend] =
      before === undefined
        ? [`${name} is not there.`, 'pot: true (--pot) writes it.']
        : [`${name} is not what the server exports any more.`, 'pot: true (--pot) writes it anew.'];
    return before === undefined
      ? check('S9', id, 'skip', message, call, mend)
      : { ...check('S9', id, 'warn', message, call, mend), path: name };
  }
  if (before !== undefined && !isExported(before)) {
    const message = `${name} was not exported by Odoo, so it is left as it is.`;
    return { ...check('S9', id, 'warn', message, call, 'Move it away, and verify again.'), path: name };
  }
  try {
    await mkdir(path.dirname(file), { recursive: true });
    await writeFile(file, text);
  } catch {
    const fix = 'Make the folder i18n of the module writable.';
    return { ...check('S9', id, 'fail', `${name} cannot be written.`, call, fix), path: name };
  }
  return check('S9', id, 'pass', `${name} was written: ${count(msgids(text).size, 'term')}.`, call);
}
