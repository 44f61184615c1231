import type { Expected } from '../../../scaffold/expected.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import { modelPlace, recordPlace } from '../../place.ts';
import type { Case } from './cases.ts';
import { literal } from './python-value.ts';
import { companyCode } from './trials/company.ts';

const INTERNAL = 'base.group_user';
/** Users of these groups are no internal users. */
const APART = new Set(['base.group_portal', 'base.group_public']);

/**
 * A fresh user of each group, and one with no group of the module, has exactly the rights that the access
 * rows give: those of the group and of all that it implies.
 */
export function accessCases({ access, models, groups, module }: Expected, index: ModuleIndex): Case[] {
  if (access.length === 0) return [];
  const named = [...new Set(['', ...groups.map(({ xmlid }) => xmlid), ...access.map(({ group }) => group)])];
  return named.flatMap((group) => {
    const own = group === '' || APART.has(group) ? [group].filter(Boolean) : [group, INTERNAL];
    const members = group === '' ? [INTERNAL] : own;
    const held = closure(members, groups);
    const login = `probe_${module}_${group === '' ? 'none' : group.replaceAll('.', '_')}`;
    const ids = members.map((xmlid) => `env.ref(${literal(xmlid)}).id`).join(', ');
    const who = group === '' ? 'an internal user without a group of the module' : `a user of ${group}`;
    return models.map(({ model }, at): Case => {
      const rows = access.filter((row) => row.model === model && held.has(row.group));
      const right = (key: 'read' | 'write' | 'create' | 'unlink') =>
        rows.some((row) => row[key]) ? key.slice(0, 1) : '-';
      const wanted = right('read') + right('write') + right('create') + right('unlink');
      const make =
        at === 0
          ? `people[${literal(login)}], problem = attempt(True, person, ${literal(login)}, [${ids}], env.company)\n`
          : '';
      return {
        id: 'probe-access',
        place: (rows[0] && recordPlace(index, rows[0].xmlid)) ?? modelPlace(index, model),
        message: `${who} has ${wanted} on ${model}.`,
        code: `${make}if people[${literal(login)}]:
    judge(@KEY@, attempt(False, rights, ${literal(model)}, people[${literal(login)}]), ${literal(wanted)})
else:
    report(@KEY@, 'skip', 'the user could not be made: %s' % problem)`,
      };
    });
  });
}

/** The groups and all that they imply, as far as the module says. */
function closure(start: readonly string[], groups: Expected['groups']): ReadonlySet<string> {
  const held = new Set(start);
  for (const group of held) {
    for (const implied of groups.find(({ xmlid }) => xmlid === group)?.implies ?? []) held.add(implied);
  }
  return held;
}

/** Users of two companies each see the records of their own company alone. */
export function companyCases(
  { companyModels, access, samples, groups, rules }: Expected,
  index: ModuleIndex,
): Case[] {
  return companyModels.flatMap(({ model, groups: seers }): Case[] => {
    const sample = samples.findIndex((each) => each.model === model);
    const readable = access.filter(
      (row) => row.model === model && row.read && !APART.has(row.group) && seers.includes(row.group),
    );
    const group = readable.find((row) => groups.some(({ xmlid }) => xmlid === row.group)) ?? readable[0];
    if (sample === -1 || !group) return [];
    const rule = rules.find((each) => each.model === model);
    return [
      {
        id: 'probe-company',
        message: `${model}: users of two companies each see the records of their own alone.`,
        needs: model,
        place: (rule && recordPlace(index, rule.xmlid)) ?? modelPlace(index, model),
        code: companyCode(
          model,
          `[env.ref(${literal(group.group)}).id, env.ref(${literal(INTERNAL)}).id]`,
          `second_${sample}()`,
        ),
      },
    ];
  });
}
