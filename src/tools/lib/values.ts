import type { AccessMode } from '../../odoo/access.ts';
import { OdooError } from '../../odoo/errors.ts';
import type { CallOptions, FieldInfo, OdooClient } from '../../odoo/types.ts';
import { orList } from '../../util/suggest.ts';
import { type Fields, fieldsOf, unknownField } from './fields.ts';
import { checkGuard, needsYolo } from './guard.ts';
import { checkType } from './value-type.ts';

export type Values = Readonly<Record<string, unknown>>;

/**
 * Checks values before a human is asked: every field is there, a value is of its type, a selection value is one
 * of the offered, and no x2many command does what the mode doesn't allow. A field that is marked readonly is
 * left to Odoo: up to 16.0 that mark depends on the record's state.
 */
export async function checkValues(
  client: OdooClient,
  model: string,
  records: readonly Values[],
  mode: AccessMode,
  options: CallOptions & { creating?: boolean },
): Promise<Fields> {
  const fields = await fieldsOf(client, model, options);
  const checked = new Set<string>();
  for (const values of records) {
    for (const [name, value] of Object.entries(values)) {
      const field = fields.get(name) ?? unknownField(model, name, fields);
      checkType(model, field, value);
      if (field.type === 'selection' && !checked.has(`${name} ${String(value)}`)) {
        checked.add(`${name} ${String(value)}`);
        checkSelection(model, field, value);
      }
      if (field.type === 'one2many' || field.type === 'many2many') {
        await checkCommands(client, field, value, mode, options);
      }
    }
  }
  return fields;
}

function checkSelection(model: string, field: FieldInfo, value: unknown): void {
  const keys = field.selection?.map(([key]) => key) ?? [];
  if (value === false || value === null || keys.length === 0 || keys.some((key) => key === value)) return;
  throw new OdooError('bad_request', `${JSON.stringify(value)} is no value of ${model}.${field.name}.`, {
    hint: `Use ${orList(keys.slice(0, 12).map((key) => JSON.stringify(key)))}${keys.length > 12 ? ', ...' : ''}.`,
  });
}

/**
 * x2many commands: (0, _, values) creates, (1, id, values) updates, (2, id) deletes, (3, id) unlinks,
 * (4, id) links, (5) unlinks all, (6, _, ids) replaces. On a one2many, unlinking may delete as well.
 * Source: odoo/fields.py, Command and One2many.write_real.
 */
async function checkCommands(
  client: OdooClient,
  field: FieldInfo,
  value: unknown,
  mode: AccessMode,
  options: CallOptions & { creating?: boolean },
): Promise<void> {
  if (value === false || value === null) return;
  if (!Array.isArray(value)) {
    throw new OdooError('bad_request', `${field.name} is a ${field.type}: give it a list.`, {
      hint: `Such as [[6, 0, [7, 8]]] to set records, or [[0, 0, {"name": "..."}]] to create one.`,
    });
  }
  const comodel = field.relation ?? '';
  for (const command of value) {
    if (!Array.isArray(command)) {
      // A bare id links; Odoo takes a list of them as (6, 0, ids).
      if (typeof command === 'number' && field.type === 'many2many') continue;
      throw new OdooError('bad_request', `${JSON.stringify(command)} is no command of ${field.name}.`, {
        hint: 'A command is a list such as [4, 7] to link record 7, or [6, 0, [7, 8]] to set both.',
      });
    }
    const [code, , nested] = command;
    if (typeof code !== 'number' || code < 0 || code > 6) {
      throw new OdooError('bad_request', `${JSON.stringify(code)} is no command code of ${field.name}.`, {
        hint: 'Codes are 0 create, 1 update, 2 delete, 3 unlink, 4 link, 5 unlink all, 6 set.',
      });
    }
    const deletes = code === 2 || (field.type === 'one2many' && [3, 5, 6].includes(code));
    if (deletes && !options.creating && mode !== 'yolo') {
      throw needsYolo(
        `The command [${code}, ...] on ${field.name} deletes ${comodel} records, which needs YOLO mode.`,
      );
    }
    if (code <= 1) checkGuard(comodel, mode, `Changing ${comodel} through ${field.name}`);
    if (code <= 1 && nested && typeof nested === 'object') {
      await checkValues(client, comodel, [toValues(nested)], mode, { ...options, creating: code === 0 });
    }
  }
}

export function toValues(value: object): Values {
  return Object.fromEntries(Object.entries(value));
}
