import type { ArtefactContext } from '../artefacts/artefact.ts';
import { samplesFor, variableOf } from '../artefacts/test.ts';
import { call, code, kw, type Py, pyString, str } from '../render/python.ts';
import { pyValues, testStyle, type ValueStyle } from '../render/values.ts';
import { fillRows, sampleValues } from '../spec/samples.ts';
import type { ModelSpec, Values } from '../spec/types.ts';

/** Records that a test over HTTP makes before each method, in their order. */
export interface HttpSamples {
  readonly rows: readonly { readonly variable: string; readonly create: Py }[];
  readonly variables: ReadonlyMap<string, string>;
  readonly style: ValueStyle;
}

/** The samples of these models and of those that they point to; those of `models` themselves only with `own`. */
export function httpSamples(
  models: readonly ModelSpec[],
  context: ArtefactContext,
  own: boolean,
): HttpSamples {
  const { spec, p } = context;
  const needed = [...new Set(models.flatMap((model) => samplesFor(model, spec)))].sort(
    (a, b) => spec.models.indexOf(a) - spec.models.indexOf(b),
  );
  const variables = new Map(needed.map((model) => [model.name, variableOf(model, needed)]));
  const style = testStyle(spec, p, 'self', variables);
  const order = models.flatMap((model) => samplesFor(model, spec));
  const rows = [...new Set(order)]
    .filter((model) => own || !models.includes(model))
    .map((model) => ({
      variable: variables.get(model.name) ?? model.variable,
      create: createSample(model, sampleValues(model, spec.models, 1), context, style),
    }));
  return { rows, variables, style };
}

/** `self.env["library.book"].create({...})`, with what its new rows need. */
export function createSample(
  model: ModelSpec,
  values: Values,
  { spec }: ArtefactContext,
  style: ValueStyle,
  more: readonly (readonly [string, Py])[] = [],
): Py {
  const filled = pyValues(model, fillRows(model, spec.models, values), style);
  const replaced = new Set(more.map(([key]) => key));
  const node: Py =
    filled.kind === 'group'
      ? {
          ...filled,
          items: [
            ...filled.items.filter((item) => !('key' in item && replaced.has(item.key))),
            ...more.map(([key, value]): Py => ({ kind: 'entry', key, value })),
          ],
        }
      : filled;
  return call(`self.env[${pyString(model.name)}].create`, [node]);
}

/** A user of the groups whose password is its login. */
export function httpUser(login: string, groups: readonly string[]): Py {
  return call('new_test_user', [
    code('self.env'),
    kw('login', str(login)),
    kw('password', str(login)),
    kw('groups', str(groups.join(','))),
  ]);
}

/** What the values of a test import from `odoo`. */
export function odooImports(source: string): string | undefined {
  const imported = [
    ...(/\bCommand\.(set|create)\(/.test(source) ? ['Command'] : []),
    ...(/\bfields\.(Date|Datetime)\b/.test(source) ? ['fields'] : []),
  ];
  return imported.join(', ') || undefined;
}
