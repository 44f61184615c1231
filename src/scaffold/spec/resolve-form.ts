import { countField } from './count-fields.ts';
import { autoLabel, pluralOf } from './names.ts';
import type { Resolving } from './resolving.ts';
import type { FormSpec } from './types.ts';
import type { ViewsInput } from './view-input.ts';
import { checkNames, typedField, type Viewed } from './view-names.ts';
import type { StatButton } from './view-types.ts';

type FormInput = Exclude<NonNullable<ViewsInput['form']>, 'auto'>;

/** Buttons that show how many records point here, and open them. */
export function resolveStatButtons(
  model: Viewed,
  input: NonNullable<FormInput['stat_buttons']>,
  path: string,
  r: Resolving,
): StatButton[] {
  return input.flatMap((entry, i): StatButton[] => {
    const given = typeof entry === 'string' ? { field: entry } : entry;
    const at = `${path}.${i}`;
    const field = typedField(model, given.field, ['one2many', 'many2many'], at, r);
    if (!field) return [];
    const comodel = r.inputOf(field.comodel ?? '');
    if (!comodel || r.kindOf(field.comodel ?? '') !== 'model' || comodel.views === false) {
      r.problems.error(at, `${field.comodel} has no action of this spec that could open its records`);
      return [];
    }
    const icon = given.icon ?? 'fa-list';
    if (!/^fa-[a-z0-9-]+$/.test(icon))
      r.problems.error(
        `${at}.icon`,
        `${JSON.stringify(icon)} should be a name of Font Awesome, such as fa-book`,
      );
    const stem = field.name.replace(/_ids$/, '');
    return [
      {
        field: field.name,
        count: countField(field.name),
        method: `action_view_${stem}`,
        title:
          given.title ??
          (field.title === pluralOf(autoLabel(field.name)) ? pluralOf(autoLabel(stem)) : field.title),
        icon,
        comodel: field.comodel ?? '',
        action: `${(field.comodel ?? '').replaceAll('.', '_')}_action`,
        inverse: field.inverse,
      },
    ];
  });
}

/** What is said of single fields is of fields that the form shows, and the bar shows states. */
export function checkFormNodes(model: Viewed, form: FormSpec, path: string, r: Resolving): void {
  const shown = new Set([
    ...form.columns.flat(),
    ...form.pages.flatMap((page) => page.fields),
    form.titleField,
    form.avatar,
    model.stateField,
  ]);
  for (const name of form.nodes?.keys() ?? []) {
    checkNames(model, [name], `${path}.fields.${name}`, r);
    if (model.fields.some((field) => field.name === name) && !shown.has(name))
      r.problems.error(
        `${path}.fields.${name}`,
        'the form does not show this field; put it into columns or a page',
      );
  }
  const states = model.fields
    .find((field) => field.name === model.stateField)
    ?.options.map(([value]) => value);
  for (const state of form.statusbar ?? []) {
    if (!states) r.problems.error(`${path}.statusbar`, 'the model has no state field');
    else if (!states.includes(state))
      r.problems.error(`${path}.statusbar`, `${state} is no state; the states are ${states.join(', ')}`);
  }
}
