import { counted, countField } from './count-fields.ts';
import type { ModelInput } from './input.ts';
import { recordVariable } from './names.ts';
import { listOf, type Resolving } from './resolving.ts';
import type { FieldSpec, FieldType, ModelSpec, PythonConstraintSpec } from './types.ts';

type Blank = (name: string, type: FieldType) => FieldSpec;

/** Adds the fields that other keys of a model bring along: its number, its tree, counts and pictures. */
export function addImplied(
  fields: Map<string, FieldSpec>,
  name: string,
  input: ModelInput,
  blank: Blank,
  r: Resolving,
): void {
  const path = r.pathOf(name);
  if (input.sequence) addNumber(fields, input.sequence.field, `${path}.sequence.field`, blank, r);
  if (input.parent !== undefined) addTree(fields, name, input.parent, `${path}.parent`, blank, r);
  const form = input.views === false || typeof input.views?.form !== 'object' ? undefined : input.views.form;
  for (const entry of form?.stat_buttons ?? []) {
    const field = typeof entry === 'string' ? entry : entry.field;
    const count = countField(field);
    const there = fields.get(count);
    if (there && there.type !== 'integer')
      r.problems.error(
        `${path}.fields.${count}`,
        'the button of stat_buttons shows it, so it must be an int',
      );
    if (!there) fields.set(count, counted(field, recordVariable(name), blank(count, 'integer')));
  }
  if (input.mixins?.includes('image')) addPictures(fields, blank);
}

function addNumber(
  fields: Map<string, FieldSpec>,
  name: string,
  path: string,
  blank: Blank,
  r: Resolving,
): void {
  const declared = fields.get(name);
  if (declared && (declared.type !== 'char' || declared.compute || declared.related))
    r.problems.error(path, `${name} must be a plain char field, or be left out of fields`);
  const field: FieldSpec = {
    ...(declared ?? blank(name, 'char')),
    required: true,
    readonly: true,
    copy: false,
    default: { kind: 'literal', value: 'New' },
    implied: false,
  };
  // The number comes first, as it stands in lists.
  const others = [...fields].filter(([other]) => other !== name);
  fields.clear();
  for (const [key, value] of declared ? [] : [[name, field] as const]) fields.set(key, value);
  for (const [key, value] of others) fields.set(key, value);
  if (declared) fields.set(name, field);
}

function addTree(
  fields: Map<string, FieldSpec>,
  model: string,
  name: string,
  path: string,
  blank: Blank,
  r: Resolving,
): void {
  const declared = fields.get(name);
  if (declared && (declared.type !== 'many2one' || declared.comodel !== model || declared.compute))
    r.problems.error(path, `${name} must be m2o(${model}), to the model itself, or be left out of fields`);
  if (!declared)
    fields.set(name, {
      ...blank(name, 'many2one'),
      comodel: model,
      index: true,
      ondelete: 'restrict',
      implied: false,
    });
  const children = [...fields.values()].some(
    (field) => field.type === 'one2many' && field.comodel === model && field.inverse === name,
  );
  if (!children && !fields.has('child_ids'))
    fields.set('child_ids', {
      ...blank('child_ids', 'one2many'),
      title: 'Children',
      comodel: model,
      inverse: name,
    });
  fields.set('parent_path', {
    ...blank('parent_path', 'char'),
    index: true,
    keywords: r.profile.parentPathUnaccent ? [['unaccent', false]] : [],
  });
}

/** Source: addons/base/models/image_mixin.py, the same in every series. */
function addPictures(fields: Map<string, FieldSpec>, blank: Blank): void {
  fields.set('image_1920', { ...blank('image_1920', 'image'), title: 'Image', inherited: true });
  for (const size of [1024, 512, 256, 128]) {
    const name = `image_${size}`;
    const small = { related: 'image_1920', relatedStore: true, inherited: true };
    fields.set(name, { ...blank(name, 'image'), ...small });
  }
}

/** Gives models the fields of the abstract models of the spec that they inherit. */
export function inheritFields(r: Resolving): void {
  const done = new Set<string>();
  const visit = (name: string, above: readonly string[]): void => {
    const fields = r.fields.get(name);
    if (!fields || done.has(name)) return;
    for (const parent of listOf(r.inputOf(name)?.inherit)) {
      const path = `${r.pathOf(name)}.inherit`;
      if (above.includes(parent) || parent === name) {
        r.problems.error(path, `${parent} and ${name} inherit each other`);
        continue;
      }
      const kind = r.kindOf(parent);
      if (kind !== undefined && kind !== 'abstract') {
        r.problems.error(
          path,
          `${parent} is no abstract model; only those with abstract: true can be inherited here`,
        );
        continue;
      }
      visit(parent, [...above, name]);
      for (const [key, field] of r.fields.get(parent) ?? []) {
        if (fields.has(key)) continue;
        fields.set(key, { ...field, inherited: true });
        const entry = r.entries.get(parent)?.get(key);
        if (entry) r.entries.get(name)?.set(key, entry);
      }
    }
    done.add(name);
  };
  for (const name of r.fields.keys()) visit(name, []);
}

/** The Python constraints of a model, and those of the abstract models of the spec that it inherits. */
export function inheritedConstraints(
  model: ModelSpec,
  classes: readonly ModelSpec[],
): readonly PythonConstraintSpec[] {
  const own = model.pythonConstraints;
  const parents = classes.filter((other) => other.kind === 'abstract' && model.inherit?.includes(other.name));
  const above = parents.flatMap((parent) => inheritedConstraints(parent, classes));
  const names = new Set(own.map((constraint) => constraint.method));
  return [
    ...own,
    ...above
      .filter((constraint) => !names.has(constraint.method))
      .map((constraint) => ({ ...constraint, inherited: true })),
  ];
}
