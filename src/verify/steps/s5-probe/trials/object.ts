import type { Case } from '../cases.ts';
import { literal } from '../python-value.ts';
import type { DerivedTrial } from './trial.ts';

/**
 * Looks into PostgreSQL's catalogue: where it refuses the SQL, or the rows break the constraint, Odoo says so in its
 * log alone. A longer name is shortened in ways that differ. Source: 14.0 tools/sql.py, `add_constraint`; 19.0
 * orm/table_objects.py.
 */
export function tableObject({ model, name, place }: Extract<DerivedTrial, { kind: 'object' }>): Case {
  return {
    id: 'probe-table-object',
    message: `${model}: the database has taken ${name}.`,
    place,
    code: `full_@KEY@ = '%s_%s' % (env[${literal(model)}]._table, ${literal(name)})
env.cr.execute('''SELECT count(*) FROM pg_class c FULL JOIN pg_constraint k ON k.conname = c.relname
    WHERE c.relname = %s OR k.conname = %s''', (full_@KEY@, full_@KEY@))
if len(full_@KEY@) > 63:
    report(@KEY@, 'pass', 'its name is shortened')
elif env.cr.fetchone()[0]:
    report(@KEY@, 'pass', full_@KEY@)
else:
    report(@KEY@, 'fail', 'there is no %s: PostgreSQL refuses the definition, or the rows that are there break it' % full_@KEY@)`,
  };
}
