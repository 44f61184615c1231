import { SERIES } from '../../series/profile.ts';
import { otherFieldName, otherModelName } from '../../series/renames.ts';
import { isWordOf, pastOf } from '../../source/project/past.ts';
import type { Project } from '../../source/project/project.ts';
import type { ModuleContext } from '../rule.ts';

export type Wanted =
  | { readonly kind: 'model'; readonly model: string }
  | { readonly kind: 'field'; readonly model: string; readonly field: string }
  | { readonly kind: 'xmlid'; readonly xmlid: string };

/** A sentence about the newest older series that has it; undefined where none does. */
export function wasThere(context: ModuleContext, wanted: Wanted): string | undefined {
  const series = context.series?.series;
  if (series === undefined) return undefined;
  const older = SERIES.slice(0, SERIES.indexOf(series)).toReversed();
  for (const [i, each] of older.entries()) {
    if (!mayBeIn(each, wanted) || !isIn(pastOf(each), wanted)) continue;
    const gone = i === 0 ? series : (older[i - 1] ?? series);
    const successor = successorOf(context, wanted);
    return `Odoo ${each} still has it, ${gone} has not${successor ? `: ${successor} is what took its place` : ': look for what took its place'}.`;
  }
  return undefined;
}

/** Ids that Odoo makes of other names. */
const MADE = /^(model|module|field|selection|constraint)_/;

/** A name that is no word of the series' symbols is nowhere in it. */
function mayBeIn(series: string, wanted: Wanted): boolean {
  const id = wanted.kind === 'xmlid' ? wanted.xmlid.slice(wanted.xmlid.indexOf('.') + 1) : '';
  const word = wanted.kind === 'model' ? wanted.model : wanted.kind === 'field' ? wanted.field : id;
  return MADE.test(id) || !/^[\w.]+$/.test(word) || isWordOf(series, word);
}

function isIn(past: Project, wanted: Wanted): boolean {
  switch (wanted.kind) {
    case 'model':
      return past.makers(wanted.model).length > 0;
    case 'field':
      return past.declares(wanted.model, wanted.field) !== undefined;
    case 'xmlid': {
      const [module = ''] = wanted.xmlid.split('.');
      return past.xmlid(wanted.xmlid, module).is === 'found';
    }
  }
}

function successorOf(context: ModuleContext, wanted: Wanted): string | undefined {
  const [other] =
    wanted.kind === 'model'
      ? otherModelName(wanted.model).filter(({ name }) => context.project.makers(name).length > 0)
      : wanted.kind === 'field'
        ? otherFieldName(
            wanted.model,
            wanted.field,
            (name) => context.model(wanted.model).field(name) !== undefined,
          )
        : [];
  return other?.name;
}
