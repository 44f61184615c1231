import type { Trial } from '../../../../scaffold/contribution.ts';
import type { SeriesProfile } from '../../../../series/profile.ts';
import type { ModuleIndex } from '../../../../source/module-index.ts';
import { recordText } from '../../../../source/xml/data.ts';
import { type Place, recordElement } from '../../../place.ts';
import { type FieldTypes, literal } from '../python-value.ts';

/** What is tried because of the files alone, also of a module without a spec. */
export type DerivedTrial =
  /** A new form opens: defaults, computed fields and the first onchange. */
  | { readonly kind: 'form'; readonly model: string }
  /** Each compute method gives its field a value, on an empty record and on one with the sample's values. */
  | { readonly kind: 'assigns'; readonly model: string; readonly field: string }
  /** The search and the inverse method of a computed field answer. */
  | { readonly kind: 'searches' | 'inverses'; readonly model: string; readonly field: string }
  /** PostgreSQL has taken the constraint or index of this name. */
  | { readonly kind: 'object'; readonly model: string; readonly name: string; readonly place: Place }
  /** Records are found by name. */
  | { readonly kind: 'names'; readonly model: string }
  /** The text of this field of the sample record is changed. */
  | { readonly kind: 'writes'; readonly model: string; readonly field: string }
  /** The sample record is deleted. */
  | { readonly kind: 'unlinks'; readonly model: string }
  /** The button's method runs on the sample record; a refusal in words is well. */
  | { readonly kind: 'button'; readonly model: string; readonly method: string; readonly place: Place }
  /** A user of the group reads records of the model, as its access row says. */
  | { readonly kind: 'reads'; readonly model: string; readonly group: string; readonly place: Place }
  /** Users of two companies see the record of their own alone. */
  | { readonly kind: 'company'; readonly model: string; readonly group: string; readonly place: Place }
  /** A user of the group opens the action, as far as the group may read its model. */
  | {
      readonly kind: 'views';
      readonly model: string;
      readonly group: string;
      readonly action: string;
      readonly types: readonly string[];
      readonly place: Place;
    };

export type AnyTrial = Trial | DerivedTrial;

/** What the code of a trial is made from. */
export interface Bench {
  readonly index: ModuleIndex;
  readonly profile: SeriesProfile;
  readonly types: FieldTypes;
  /** Number of the model's sample functions `values_N` and `second_N`; undefined when there are none. */
  sample(model: string): number | undefined;
}

/** Python that runs a function on the sample of a model, and says so where there is none. */
export function onSample(model: string, call: string): string {
  return `if sample(${literal(model)}):
    ${call}
else:
    report(@KEY@, 'skip', 'there is no record of ${model}')`;
}

/** `env.ref('x').id` of an xmlid. */
export function refId(xmlid: string): string {
  return `env.ref(${literal(xmlid)}).id`;
}

/** Effects that no rollback takes back: what has them is not tried. Of a method's own text. */
const OUTSIDE =
  /\.commit\(|_commit_progress\(|_notify_progress\(|force_send|\brequests\.|\burllib|\bsmtplib|\bsubprocess\b|\bos\.|\bopen\(|\.cursor\(/;

/** Why code of these models, and what this record runs itself, cannot be tried; undefined when it can. */
export function outsideEffect(
  { index }: Bench,
  models: readonly string[],
  xmlid?: string,
): string | undefined {
  const element = xmlid === undefined ? undefined : recordElement(index, xmlid);
  if (element && OUTSIDE.test(recordText(element, 'code') ?? '')) {
    return 'its code commits, sends or opens something, which no rollback takes back';
  }
  for (const model of models) {
    for (const { file } of index.models.get(model)?.classes ?? []) {
      if (OUTSIDE.test(file.source.text)) {
        return `${file.source.path} commits, sends or opens something, which no rollback takes back`;
      }
    }
  }
  return undefined;
}
