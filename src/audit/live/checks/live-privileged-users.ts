import { some } from '../access.ts';
import { defineLiveCheck } from '../check.ts';
import { idsOf, textOf } from '../reader.ts';

/** So many administrators are usual in a small company. */
const USUAL = 5;
const SHARE = 0.2;

export default defineLiveCheck({
  id: 'live-privileged-users',
  aliases: ['LIV030'],
  severity: 'medium',
  summary: 'More administrators than there should be, and portal users with rights of employees',
  why: 'Whoever is in Settings or Access Rights can give themselves everything. Each account of that kind is one whose password opens the whole database.',
  needs: 'base.group_erp_manager',
  async run(context) {
    const { meta, facts } = context;
    const groups = await meta.groups();
    const field = context.profile.groupUsersField;
    const active = new Map(
      (await context.read.rows('res.users', [['active', '=', true]], ['login', 'share'])).map((row) => [
        row.id,
        row,
      ]),
    );
    const holders = (xmlid: string) => {
      const id = groups.id(xmlid) ?? -1;
      const found = new Set<number>();
      for (const [each, row] of groups.rows) {
        if (!groups.closure(each).has(id)) continue;
        for (const user of idsOf(row, field)) if (active.has(user)) found.add(user);
      }
      return [...found];
    };
    const powerful = [...new Set([...holders('base.group_system'), ...holders('base.group_erp_manager')])];
    const internal = facts.users ?? active.size;
    context.read.note(`${powerful.length} of ${internal} internal users are administrators`);
    if (powerful.length > USUAL && powerful.length > internal * SHARE) {
      context.report({
        message: `${powerful.length} of ${internal} internal users have Settings or Access Rights, and so every right. Take them from those who do not administer this database.`,
        subject: 'res.users',
      });
    }
    const inside = new Set(holders('base.group_user'));
    const outside = new Set([...holders('base.group_portal'), ...holders('base.group_public')]);
    const both = [...inside].filter((id) => outside.has(id)).map((id) => textOf(active.get(id), 'login'));
    if (both.length > 0) {
      context.report({
        message: `${some(both)} ${both.length === 1 ? 'is' : 'are'} in the groups of employees and in those of the portal or the public at once, so the rules for neither fit. Leave one kind of user.`,
        subject: 'res.users',
        severity: 'high',
      });
    }
  },
});
