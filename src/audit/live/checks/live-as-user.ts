import { OdooError } from '../../../odoo/errors.ts';
import { sensitivity } from '../audience.ts';
import { defineLiveCheck } from '../check.ts';
import { asOthers } from '../others.ts';
import { modelPlace } from '../places.ts';
import { idsOf, nameOf, type Reader } from '../reader.ts';
import { eachTable, number } from '../tables.ts';

export default defineLiveCheck({
  id: 'live-as-user',
  aliases: ['LIV008'],
  severity: 'high',
  summary: 'What the other users whose logins were given really see',
  why: 'Rights that were worked out from tables can be wrong: code may open or close more. Asking as the user shows it, such as records of companies that are not theirs.',
  needs: 'model',
  async run(context) {
    await asOthers(context, 'what other users see', async (reader, { login, uid }) => {
      const [user] = await reader.sample('res.users', [['id', '=', uid]], ['company_ids'], 1);
      const companies = idsOf(user, 'company_ids');
      const share = !(await isInternal(reader, uid));
      await eachTable(context, async ({ model, index, size }) => {
        if (!index.models.get(model)?.own) return;
        const about = { subject: model, place: modelPlace(index, model), model };
        try {
          const count = await reader.count(model, []);
          context.read.note(`as ${login}: ${model} has ${number(count)} of ${number(size)} records`);
          const fields = await reader.fields(model);
          if (count > 0 && fields.get('company_id')?.store) {
            const foreign = [['company_id', 'not in', [...companies, false]]];
            const others = await reader.count(model, foreign);
            const [first] = others > 0 ? await reader.sample(model, foreign, ['company_id'], 1) : [];
            if (others > 0) {
              context.report({
                ...about,
                message: `${login} reads ${number(others)} record${others === 1 ? '' : 's'} of ${model} of companies that are not theirs, such as ${nameOf(first, 'company_id') || 'another one'}. Add a global record rule on company_id.`,
              });
            }
          }
          const secret = [...fields].flatMap(([name, { type, store }]) =>
            store && sensitivity(name, type) === 'secret' ? [name] : [],
          );
          if (share && count > 0 && secret.length > 0) {
            context.report({
              ...about,
              message: `${login}, who is no employee, reads ${secret.join(', ')} of ${number(count)} records of ${model}. Put groups on the fields, or a rule on the records.`,
            });
          }
        } catch (error) {
          // No access is how it may well be meant.
          if (!(error instanceof OdooError) || error.kind !== 'access') throw error;
          context.read.note(`as ${login}: ${model} is closed`);
        }
      });
    });
  },
});

async function isInternal(reader: Reader, uid: number): Promise<boolean> {
  const [user] = await reader.sample('res.users', [['id', '=', uid]], ['share'], 1);
  return user?.share === false;
}
