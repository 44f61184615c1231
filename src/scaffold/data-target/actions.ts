import type { SeriesProfile } from '../../series/profile.ts';
import { complete } from '../spec/rights.ts';
import type { ButtonSpec, ModelSpec, Spec, Value } from '../spec/types.ts';
import { codeLiteral, type ManualRecord, type ManualValue } from './model-records.ts';
import { buttonAction } from './spec.ts';

/** Server actions that do what the methods of buttons would. */
export function buttonRecords(spec: Spec): ManualRecord[] {
  return spec.models.flatMap((model) =>
    model.buttons.map((button) => ({
      id: buttonAction(model.table, button.name),
      model: 'ir.actions.server',
      fields: [
        { name: 'name', text: button.title },
        { name: 'model_id', ref: `model_${model.table}` },
        { name: 'state', text: 'code' },
        { name: 'code', text: buttonCode(model, button) },
      ],
    })),
  );
}

function buttonCode(model: ModelSpec, button: ButtonSpec): string {
  const state = model.fields.find((field) => field.name === model.stateField);
  const name = state?.name ?? '';
  const labels = button.from.map((value) => state?.options.find(([known]) => known === value)?.[1] ?? value);
  const values = [
    `${codeLiteral(name)}: ${codeLiteral(button.to)}`,
    ...Object.entries(button.set).map(
      ([field, value]) => `${codeLiteral(field)}: ${setValue(model, field, value)}`,
    ),
  ];
  const states = button.from.map(codeLiteral).join(', ');
  const guard = [
    `if any(record[${codeLiteral(name)}] not in [${states}] for record in records):`,
    `    raise UserError(${codeLiteral(`${button.title} is only possible in these states: ${labels.join(', ')}.`)})`,
  ];
  const everywhere = button.from.length >= (state?.options.length ?? 0);
  return [...(everywhere ? [] : guard), `records.write({${values.join(', ')}})`].join('\n');
}

function setValue(model: ModelSpec, name: string, value: Value): string {
  if (typeof value !== 'object' || value === null) return codeLiteral(value);
  if (!('daysFromToday' in value)) return 'False';
  const datetimes = model.fields.find((field) => field.name === name)?.type === 'datetime';
  const now = datetimes ? 'datetime.datetime.now()' : 'datetime.date.today()';
  return value.daysFromToday === 0 ? now : `${now} + datetime.timedelta(days=${value.daysFromToday})`;
}

/** Constraints as automations, which raise where a method with `@api.constrains` would. */
export function constraintRecords(spec: Spec, p: SeriesProfile): ManualRecord[] {
  return spec.models.flatMap((model) =>
    model.pythonConstraints.flatMap((constraint): ManualRecord[] => {
      const { name, when = 'False', message = '' } = constraint;
      const id = `${model.table}_check_${name}`;
      const code = [
        `for ${model.variable} in records:`,
        `    if ${when}:`,
        `        raise UserError(${codeLiteral(message)})`,
      ].join('\n');
      const action: ManualValue[] = [
        { name: 'name', text: message },
        { name: 'model_id', ref: `model_${model.table}` },
        { name: 'state', text: 'code' },
        { name: 'code', text: code },
      ];
      const trigger: ManualValue[] = [
        { name: 'name', text: message },
        { name: 'model_id', ref: `model_${model.table}` },
        { name: 'trigger', text: 'on_create_or_write' },
      ];
      if (p.automation === 'delegate')
        return [{ id, model: 'base.automation', fields: [...trigger, ...action.slice(2)] }];
      return [
        { id, model: 'base.automation', fields: trigger },
        {
          id: `${id}_action`,
          model: 'ir.actions.server',
          fields: [
            // 17.0 and 18.0 name it after what it does. Source: base_automation, `ir.actions.server._compute_name`.
            ...action.map((value) => (value.name === 'name' ? { ...value, kept: false as const } : value)),
            { name: 'base_automation_id', ref: id },
            { name: 'usage', text: 'base_automation' },
          ],
        },
      ];
    }),
  );
}

export function cronRecords(spec: Spec, p: SeriesProfile): ManualRecord[] {
  return spec.parts.crons.map((cron) => ({
    id: cron.id,
    model: 'ir.cron',
    fields: [
      { name: 'name', text: cron.title },
      { name: 'model_id', ref: cron.modelRef },
      { name: 'state', text: 'code' },
      // The body speaks of itself as a method does.
      { name: 'code', text: `self = model\n${cron.body ?? ''}` },
      { name: 'interval_number', eval: String(cron.number), value: cron.number },
      { name: 'interval_type', text: cron.unit },
      ...(p.cronCallFields ? [{ name: 'numbercall', eval: '-1', value: -1 }] : []),
      ...(cron.active ? [] : [{ name: 'active', eval: 'False', value: false }]),
    ],
  }));
}

/** Calls of object methods become calls of the server actions in their place. */
export function actionButtons(text: string): string {
  return text.replaceAll(/<button name="%\([^>]*>/g, (tag) => tag.replace('type="object"', 'type="action"'));
}

/** What the buttons do, tried on the sample record where its first state allows it. */
export function buttonTrials(spec: Spec) {
  return spec.models.flatMap((model) => {
    const first = model.fields.find((field) => field.name === model.stateField)?.default;
    const state = first?.kind === 'literal' ? String(first.value) : undefined;
    return model.buttons
      .filter((button) => state !== undefined && button.from.includes(state))
      .map((button) => ({
        kind: 'server_action' as const,
        xmlid: complete(spec, buttonAction(model.table, button.name)),
        model: model.name,
      }));
  });
}
