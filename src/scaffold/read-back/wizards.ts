import type { ModelFacts } from '../../source/model-index.ts';
import { attributeValue, walkElements } from '../../source/xml/query.ts';
import { recordVariable } from '../spec/names.ts';
import { accessInput, fieldNamed, recordsOf } from './data.ts';
import { constraintsOf, entriesOf, fieldsOf, filled, filledObject, isConstraint } from './members.ts';
import { methodInput, type Scope } from './methods.ts';
import { bodyOf, compact, groupKey, oneOrMore, type Plain, type Reading, text } from './reading.ts';
import { formColumns, ownViews } from './views.ts';

const APPLY = 'action_apply';
const CLOSE = /\n?return \{"type": "ir\.actions\.act_window_close"\}\s*$/;

/** A transient model that the module makes, as a spec has its wizards. */
export function wizardInput(facts: ModelFacts, reading: Reading): Plain | undefined {
  const made = facts.classes.find(({ fact }) => fact.creates);
  if (!made || facts.kind !== 'transient') return undefined;
  const scope: Scope = { ...made, facts, variable: recordVariable(facts.model), reading };
  const { fact } = made;
  const action = recordsOf('ir.actions.act_window', reading).find(
    ({ values }) => values.res_model === facts.model,
  );
  const fields = fieldsOf(scope, false);
  const constraints = constraintsOf(scope);
  const from = action && sourceModel(action.element, scope);
  const apply = fact.methods.find(({ name }) => name === APPLY);
  const used = new Set([...fields.methods, ...(apply ? [APPLY] : []), ...(from ? ['default_get'] : [])]);
  const others = fact.methods.filter(({ name }) => !used.has(name) && !isConstraint(name, constraints));
  const { form } = ownViews(facts.model, reading);
  const button = form && [...walkElements(form)].find((element) => attributeValue(element, 'name') === APPLY);
  return compact({
    title: action?.values.name ?? text(fact.attributes.get('_description')) ?? facts.model,
    from,
    in: from === undefined ? undefined : action?.values.binding_view_types?.split(','),
    fields: fields.entries,
    constraints: filled(constraints),
    methods: filledObject(entriesOf(others, (method) => methodInput(method, scope))),
    columns: form && formColumns(form),
    apply:
      apply &&
      compact({
        title: button && attributeValue(button, 'string'),
        body: `${applyBody(bodyOf(made.file, apply))}\n`,
      }),
    access: accessInput(facts.model, reading),
    groups: action && oneOrMore(groupsOf(action.element, reading)),
  });
}

/** The model whose records open it: that of the field which holds them. */
function sourceModel(action: Parameters<typeof fieldNamed>[0], { fact }: Scope): string | undefined {
  const bound = fieldNamed(action, 'binding_model_id');
  const ref = (bound && attributeValue(bound, 'ref'))?.replace(/^\w+\./, '');
  const comodels = fact.fields.flatMap((field) =>
    /^Many2(one|many)$/.test(field.type)
      ? (text(field.kwargs.get('comodel_name')) ?? text(field.args[0]) ?? [])
      : [],
  );
  return comodels.find((model) => ref === `model_${model.replaceAll('.', '_')}`);
}

/** What is done, without what every wizard does before and after it. */
function applyBody(body: string): string {
  return body.replace(/^self\.ensure_one\(\)\n/, '').replace(CLOSE, '');
}

function groupsOf(action: Parameters<typeof fieldNamed>[0], reading: Reading): string[] {
  const field = fieldNamed(action, 'group_ids') ?? fieldNamed(action, 'groups_id');
  const source = (field && attributeValue(field, 'eval')) ?? '';
  return [...source.matchAll(/ref\(\s*['"]([\w.]+)['"]\s*\)/g)].map(([, ref = '']) => groupKey(ref, reading));
}
