import type { ArtefactContext } from '../artefacts/artefact.ts';
import { createCall, samplesFor, variableOf } from '../artefacts/test.ts';
import type { Py } from '../render/python.ts';
import { testStyle, type ValueStyle } from '../render/values.ts';
import type { ModelSpec } from '../spec/types.ts';
import { foreignRecord, type Target } from './target.ts';

/** Records that the test of a part makes in `setUpClass`, one a model. */
export interface TestRecords {
  readonly samples: readonly { readonly variable: string; readonly create: Py }[];
  /** Name of the record of a model, behind `self.` or `cls.`. */
  variable(model: string): string;
  style(owner: 'self' | 'cls'): ValueStyle;
}

/** The sample records of the targets, each after all that it points to. */
export function testRecords(targets: readonly Target[], { spec, p }: ArtefactContext): TestRecords {
  const needed = new Set<ModelSpec>();
  for (const { own } of targets) for (const model of own ? samplesFor(own, spec) : []) needed.add(model);
  const own = [...needed];
  const foreign = new Map(targets.flatMap((target) => (target.own ? [] : [[target.name, target.table]])));
  const variables = new Map([
    ...own.map((model): [string, string] => [model.name, variableOf(model, own)]),
    ...foreign,
  ]);
  const variable = (model: string): string => variables.get(model) ?? 'record';
  const setup = testStyle(spec, p, 'cls', variables);
  return {
    samples: [
      ...own.map((model) => ({ variable: variable(model.name), create: createCall(model, spec, setup) })),
      ...[...foreign].map(([name, table]) => ({ variable: table, create: foreignRecord(name) })),
    ],
    variable,
    style: (owner) => testStyle(spec, p, owner, variables),
  };
}
