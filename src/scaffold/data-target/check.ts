import { seriesProfile } from '../../series/profile.ts';
import type { SpecInput } from '../spec/input.ts';
import type { Problems } from '../spec/problems.ts';
import type { ModelSpec, ModuleSpec, Spec } from '../spec/types.ts';

/** Keys of a spec that a module without Python can have. */
const ROOT = ['odoo', 'module', 'groups', 'menus', 'models', 'data', 'crons'];
const MODEL = [
  ...['title', 'plural', 'mixins', 'company', 'order', 'rec_name', 'state_field', 'fields', 'constraints'],
  ...['buttons', 'views', 'actions', 'access', 'menu', 'demo'],
];
/** What takes the place of a key that needs Python. */
const INSTEAD: Readonly<Record<string, string>> = {
  methods: 'write the statements in a button, a cron or the compute of a field',
  onchange: 'make the field computed',
  deletable_in: 'take the letter d from the access of the group',
  sequence: 'give the number by hand, or use target: python',
  rules: 'only the rule of company is there; use target: python for others',
  extend: 'extend the model in a module of its own with target: python',
};

/** What cannot be had without Python, as far as the keys of the spec tell. */
export function checkDataTarget(input: SpecInput, problems: Problems): void {
  const refuse = (path: string, key: string): void => {
    const instead = INSTEAD[key] ?? 'leave it out, or use target: python';
    problems.error(path, `a module without Python (module.target: data) cannot have it; ${instead}`);
  };
  for (const key of Object.keys(input)) if (!ROOT.includes(key)) refuse(key, key);
  for (const [name, model] of Object.entries(input.models)) {
    const path = `models.${name}`;
    for (const [key, value] of Object.entries(model)) {
      if (!MODEL.includes(key) && value !== undefined) refuse(`${path}.${key}`, key);
    }
    for (const mixin of model.mixins ?? []) {
      if (!['thread', 'activity'].includes(mixin))
        problems.error(`${path}.mixins`, `${mixin} needs Python; without it there are thread and activity`);
    }
  }
}

/** The same of what is only known once the spec is resolved. */
export function checkDataSpec(
  models: readonly ModelSpec[],
  module: ModuleSpec,
  crons: Spec['parts']['crons'],
  problems: Problems,
): void {
  for (const model of models) checkModel(model, module, problems);
  for (const cron of crons) {
    if (cron.body === undefined) problems.error(`crons`, 'a module without Python has no methods: give body');
    else checkCode(cron.body, `crons.${cron.id}.body`, problems);
  }
}

function checkModel(model: ModelSpec, module: ModuleSpec, problems: Problems): void {
  const path = `models.${model.name}`;
  if (model.recName !== undefined && model.recName !== 'name')
    problems.error(
      `${path}.rec_name`,
      `without Python a record is called by its field name alone; call ${model.recName} name, or add a field name`,
    );
  if (`x_${model.table}`.length > 60)
    problems.error(path, `its table x_${model.table} is too long; shorten the name of the model`);
  for (const { name } of model.sqlConstraints)
    problems.error(
      `${path}.constraints.${name}`,
      'without Python there are no SQL constraints; give fields and when instead, and base_automation in module.depends',
    );
  for (const { name, when } of model.pythonConstraints) {
    const at = `${path}.constraints.${name}`;
    if (when === undefined) problems.error(at, 'without Python it takes fields, when and message, not body');
    else checkCode(when, `${at}.when`, problems);
    if (!module.depends.includes('base_automation'))
      problems.error(at, 'without Python an automation checks it; add base_automation to module.depends');
  }
  for (const field of model.fields) {
    const at = `${path}.fields.${field.name}`;
    if (field.type === 'json') problems.error(at, 'a json field needs Python; use text');
    if (field.companyDependent) problems.error(at, 'a value a company needs Python');
    if (field.currency && field.currency !== 'currency_id')
      problems.error(`${at}.currency`, 'without Python the currency of an amount is the field currency_id');
    if (field.compute) checkCode(field.compute.body, `${at}.compute.body`, problems);
    if (field.type === 'monetary' && !seriesProfile(module.series).manualMonetary)
      problems.warn(
        at,
        `without Python ${module.series} installs no amount of money in a view: it becomes a float`,
      );
    const kind = field.default?.kind;
    if (kind !== undefined && kind !== 'literal')
      problems.warn(
        `${at}.default`,
        'without Python only a fixed value can be a default: this one is left out',
      );
    for (const [key, there] of [
      ['digits', field.digits],
      ['max_size', field.maxSize],
      ['tracking', field.tracking || undefined],
      ['groups', field.groups.length > 0 || undefined],
      ['translate', field.translate || undefined],
    ] as const) {
      if (there !== undefined)
        problems.warn(`${at}.${key}`, 'a field that is made without Python does not have it: it is left out');
    }
  }
}

/** Python that Odoo's sandbox refuses, or names that are not there. */
function checkCode(source: string, path: string, problems: Problems): void {
  const words: [RegExp, string][] = [
    [/\b(import|with|class|def|lambda|yield|global|nonlocal)\b/, 'its sandbox refuses'],
    [/\b(_\(|self\.env\._\()/, 'has no translation there:'],
    [/\bfields\.(?!Date\.(today\(\)|context_today\(\w+\))|Datetime\.now\(\))[\w.]+/, 'has no'],
    [/\bValidationError\b/, 'has no'],
    [/__\w+/, 'its sandbox refuses'],
  ];
  for (const [pattern, why] of words) {
    const [found] = pattern.exec(source) ?? [];
    if (found !== undefined)
      problems.error(path, `this runs as code on the server, which ${why} ${found.trim()}; write it without`);
  }
}
