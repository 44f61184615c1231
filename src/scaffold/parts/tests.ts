import * as z from 'zod';
import type { ArtefactContext, ArtefactFile } from '../artefacts/artefact.ts';
import { flat } from '../render/python.ts';
import { className } from '../spec/names.ts';
import { complete, testUsers } from '../spec/rights.ts';
import { sampleValues } from '../spec/samples.ts';
import { shape } from '../spec/shape.ts';
import type { ModelSpec } from '../spec/types.ts';
import { createSample, httpSamples, httpUser, odooImports } from './http-test.ts';
import { definePart } from './part.ts';

export interface TestsSpec {
  /** The model whose list and form a browser goes through; `undefined` for no tour. */
  readonly tour: string | undefined;
}

/** Tests besides those that each artefact brings: a tour through the web client. */
export const tests = definePart({
  id: 'tests',
  depends: ['web_tour'],
  input: shape({
    tour: z
      .union([z.boolean(), z.string()])
      .optional()
      .describe('A browser opens the list and a record: of this model, or with true of the first one'),
  }).describe('Tests besides those that each artefact brings'),

  resolve(input = {}, r) {
    // In a list that is edited in place, a click opens no form.
    const shown = (model: ModelSpec): boolean =>
      model.views !== undefined &&
      model.views.listView?.editable === undefined &&
      model.access.some(({ read }) => read);
    if (input.tour === undefined || input.tour === false) return { tour: undefined };
    const model = input.tour === true ? r.models.find(shown) : r.ownModel(input.tour, 'tests.tour');
    if (input.tour === true ? !model : model && !shown(model))
      r.problems.error(
        'tests.tour',
        'a tour needs a model with views that some group may read, and a list that is not edited in place',
      );
    return { tour: model?.name };
  },

  files: (context) => {
    const model = context.spec.models.find(({ name }) => name === context.spec.parts.tests.tour);
    return model ? tourFiles(model, context) : [];
  },
});

function tourFiles(model: ModelSpec, context: ArtefactContext): ArtefactFile[] {
  const { spec, p } = context;
  const { name } = spec.module;
  const action = `${name}.${model.table}_action`;
  // A kanban that comes first would be shown otherwise.
  const url =
    p.actionUrl === 'path' ? `/odoo/action-${action}?view_type=list` : `/web#action=${action}&view_type=list`;
  const tour = `${name}_tour`;
  const samples = httpSamples([model], context, false);
  const create = createSample(model, sampleValues(model, spec.models, 1), context, samples.style);
  // Of several groups the last one commonly sees most.
  const user = testUsers(spec, model).findLast(({ rights }) => rights.read);
  const login = `${name}_tour_user`;
  const values = [...samples.rows.map((row) => row.create), create].map((node) => flat(node)).join('\n');
  return [
    {
      path: `static/tests/tours/${tour}.js`,
      template: 'tour/tour.js',
      data: { module: name, tour, url },
      asset: 'web.assets_tests',
    },
    {
      path: 'tests/test_tour.py',
      template: 'tour/test_tour.py',
      data: {
        className: `Test${className(name)}Tour`,
        odoo: odooImports(values),
        samples: samples.rows,
        create,
        user: httpUser(
          login,
          (user?.groups ?? ['base.group_user']).map((id) => complete(spec, id)),
        ),
        tour,
        url,
        login,
      },
    },
  ];
}
