import { comodelOf } from '../../../source/model-index.ts';
import { recordText } from '../../../source/xml/data.ts';
import { count } from '../../count.ts';
import { type Ladder, type Row, searchRead, textOf } from '../../ladder.ts';
import { fieldPlace, modelPlace, placeAt } from '../../place.ts';
import type { Check } from '../../types.ts';
import { type Defect, verdict } from '../s3-rows/collect.ts';
import { ttypeOf } from '../s3-rows/ttype.ts';

/** What the module would take away from another one; of an installed module it cannot be told from its own. */
export async function clashChecks(ladder: Ladder, module: Row | undefined): Promise<Check[]> {
  if (textOf(module, 'state') === 'installed') return [];
  return [
    ...(await modelClashes(ladder)),
    ...(await fieldClashes(ladder)),
    ...(await sequenceClashes(ladder)),
  ];
}

async function modelClashes(ladder: Ladder): Promise<Check[]> {
  const own = [...ladder.index.models.values()].filter((facts) => facts.own).map((facts) => facts.model);
  if (own.length === 0) return [];
  const { rows, call } = await searchRead(ladder, 'ir.model', [['model', 'in', own]], ['model', 'modules']);
  const defects = rows.map((row): Defect => {
    const [model, modules] = [textOf(row, 'model'), textOf(row, 'modules')];
    return {
      message: `The model ${model} is there already${modules === '' ? '' : `, made by ${modules}`}: the module would change it.`,
      fix: `Give it another name, or extend it: _inherit = "${model}" without _name.`,
      ...modelPlace(ladder.index, model),
    };
  });
  return verdict('S1', 'model-clashes', call, `${count(own.length, 'model name')} not taken.`, defects);
}

/** A second declaration with another type changes the column, and with it the data. */
async function fieldClashes(ladder: Ladder): Promise<Check[]> {
  const { index } = ladder;
  const extended = [...index.models.values()].filter((facts) => !facts.own);
  const names = extended.flatMap(({ classes }) =>
    classes.flatMap(({ fact }) => fact.fields.map(({ name }) => name)),
  );
  if (names.length === 0) return [];
  const { rows, call } = await searchRead(
    ladder,
    'ir.model.fields',
    [
      ['model', 'in', extended.map(({ model }) => model)],
      ['name', 'in', [...new Set(names)]],
    ],
    ['model', 'name', 'ttype', 'relation', 'modules'],
  );
  const defects = rows.flatMap((row): Defect[] => {
    const [model, name] = [textOf(row, 'model'), textOf(row, 'name')];
    const fact = index.models.get(model)?.field(name)?.fact;
    if (!fact) return [];
    const [type, comodel] = [ttypeOf(fact.type), comodelOf(fact)];
    const same =
      textOf(row, 'ttype') === type && (comodel === undefined || textOf(row, 'relation') === comodel);
    if (same) return [];
    const there = [textOf(row, 'ttype'), textOf(row, 'relation')].filter(Boolean).join(' to ');
    return [
      {
        message: `${model}.${name} is there already as ${there}, from ${textOf(row, 'modules')}: the module would make it ${type}${comodel === undefined ? '' : ` to ${comodel}`}.`,
        fix: 'Give the field another name.',
        ...fieldPlace(index, model, name),
      },
    ];
  });
  return verdict('S1', 'field-clashes', call, `${count(names.length, 'field')} can be added.`, defects);
}

/** Two sequences of one code: which of them `next_by_code` takes is chance. */
async function sequenceClashes(ladder: Ladder): Promise<Check[]> {
  const own = ladder.index.records.flatMap(({ fact, source }) => {
    const code = fact.model === 'ir.sequence' && fact.element ? recordText(fact.element, 'code') : undefined;
    return code ? [{ code, place: placeAt(source, fact) }] : [];
  });
  if (own.length === 0) return [];
  const codes = own.map(({ code }) => code);
  const { rows, call } = await searchRead(ladder, 'ir.sequence', [['code', 'in', codes]], ['code', 'name']);
  const defects = own.flatMap(({ code, place }): Defect[] => {
    const other = rows.find((row) => textOf(row, 'code') === code);
    if (!other) return [];
    const message = `The sequence ${JSON.stringify(textOf(other, 'name'))} has the code ${code} already: next_by_code may take either.`;
    return [
      { message, fix: 'Use a code of your own, such as the name of the model.', verdict: 'warn', ...place },
    ];
  });
  return verdict('S1', 'sequence-codes', call, `${count(codes.length, 'sequence code')} not taken.`, defects);
}
