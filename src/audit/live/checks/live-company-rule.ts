import { modelNames, ownModels } from '../access.ts';
import { domainOf } from '../audience.ts';
import { defineLiveCheck } from '../check.ts';
import { fieldPlace, modelPlace } from '../places.ts';
import { textOf } from '../reader.ts';

export default defineLiveCheck({
  id: 'live-company-rule',
  aliases: ['LIV006'],
  severity: 'medium',
  summary: 'Models with a company and without a rule for companies, in a database with several of them',
  why: 'A stored company on a record says that it belongs to one company, but only a record rule keeps users of the others from it: lists, searches and RPC show the records of all.',
  needs: 'base.group_erp_manager',
  async run(context) {
    const own = ownModels(context).filter(({ facts }) => facts.kind === 'model');
    if (own.length === 0) return;
    const { meta, facts } = context;
    const models = await meta.models();
    const modelOf = await modelNames(context);
    const guarded = new Set(
      (await meta.rules())
        .filter((rule) => rule.active !== false && /compan/.test(domainOf(rule)))
        .map(modelOf),
    );
    const companies = facts.companies ?? 1;
    for (const { index, model } of own) {
      if (guarded.has(model) || !models.has(model)) continue;
      const columns = await meta.columns(model);
      const [name] = ['company_id', 'company_ids'].filter((field) => columns.get(field)?.store === true);
      if (name === undefined) continue;
      const column = columns.get(name);
      const related = textOf(column, 'related') !== '';
      const several = companies > 1;
      const number = several ? `${companies} companies` : 'one company so far';
      context.report({
        message: `${model} stores ${name} and no record rule on it is about companies; this database has ${number}. Add a global rule such as [('${name}', 'in', company_ids + [False])].`,
        subject: model,
        place: fieldPlace(index, model, name) ?? modelPlace(index, model),
        model,
        severity: !several || related ? 'low' : 'medium',
      });
    }
    context.read.note(`rules about companies on ${guarded.size} models, ${companies} companies`);
  },
});
