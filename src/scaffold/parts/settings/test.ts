import { assertEqual } from '../../artefacts/test.ts';
import { call, code, dict, literal, type Py, pyString, str } from '../../render/python.ts';
import { knownModel } from '../../spec/known-models.ts';
import { complete } from '../../spec/rights.ts';
import type { FieldSpec, Scalar, Spec } from '../../spec/types.ts';
import type { SettingSpec } from '../settings.ts';

interface SettingTest {
  readonly name: string;
  /** Statements. */
  readonly lines: readonly Py[];
}

/** That a setting is kept where it says, and read back from there. */
export function settingTest({ field, store }: SettingSpec, spec: Spec): SettingTest[] {
  const { name } = field;
  const read = `self.settings().${name}`;
  const test = (...lines: readonly Py[]): SettingTest[] => [{ name, lines }];
  switch (store.kind) {
    case 'module':
      return test(
        call('module = self.env["ir.module.module"].search', [
          code(`[("name", "=", "${store.module}"), ("state", "=", "installed")]`),
        ]),
        assertEqual(read, call('bool', [code('module')])),
      );
    case 'group': {
      const group = call('group = self.env.ref', [str(complete(spec, store.group))]);
      const holder = call('holder = self.env.ref', [str(complete(spec, store.holder))]);
      return test(
        group,
        holder,
        save(name, literal(true)),
        code('self.assertIn(group, holder.implied_ids)'),
        save(name, literal(false)),
        code('self.assertNotIn(group, holder.implied_ids)'),
      );
    }
    case 'parameter': {
      const changed = change(field, store.value);
      if (!changed) return [];
      const initial = assertEqual(read, literal(initialOf(field, store.value)));
      return test(
        initial,
        ...changed.before,
        save(name, changed.value),
        assertEqual(`self.parameter(${pyString(store.key)})`, changed.text),
        assertEqual(read, changed.read),
      );
    }
    default: {
      const declared = store.kind === 'company' ? store.declared.default : undefined;
      const value = declared?.kind === 'literal' ? declared.value : undefined;
      const initial = value === true ? 'True' : value === undefined ? undefined : String(value);
      const changed = change(field, initial);
      if (!changed) return [];
      const target = store.kind === 'company' ? name : store.path.replace(/^company_id\./, '');
      if (store.kind === 'related' && !store.path.startsWith('company_id.')) return [];
      return test(
        ...changed.before,
        save(name, changed.value),
        assertEqual(`self.env.company.${target}`, changed.read),
      );
    }
  }
}

function save(name: string, value: Py): Py {
  const created = call('self.settings', [dict([[name, value]])]);
  return created.kind === 'group' ? { ...created, close: ').execute()' } : created;
}

/** What the field shows right after the installation. */
function initialOf({ type }: FieldSpec, value: string | undefined): Scalar {
  if (type === 'boolean') return value === 'True';
  if (type === 'integer' || type === 'float') return Number(value ?? 0);
  return value ?? false;
}

interface Change {
  readonly before: readonly Py[];
  /** To be written. */
  readonly value: Py;
  /** What the parameter has then. */
  readonly text: Py;
  /** What the field has then. */
  readonly read: Py;
}

/** A value other than the one that is there; none for a record of a model of which no record is known. */
function change(field: FieldSpec, initial: string | undefined): Change | undefined {
  const plain = (value: Scalar, text = String(value)): Change => ({
    before: [],
    value: literal(value),
    text: str(text),
    read: literal(value),
  });
  switch (field.type) {
    case 'boolean':
      // A parameter that is off is not there.
      return initial === 'True' ? { ...plain(false), text: literal(false) } : plain(true, 'True');
    case 'integer':
      return plain(Number(initial ?? 0) + 1);
    case 'float':
      return plain(Math.floor(Number(initial ?? 0)) + 1.5);
    case 'selection': {
      const other = field.options.find(([value]) => value !== initial)?.[0];
      return other === undefined ? undefined : plain(other);
    }
    case 'many2one': {
      const ref = knownModel(field.comodel ?? '')?.ref;
      if (ref === undefined) return undefined;
      return {
        before: [call('record = self.env.ref', [str(ref)])],
        value: code('record.id'),
        text: code('str(record.id)'),
        read: code('record'),
      };
    }
    default:
      return plain('Changed');
  }
}
