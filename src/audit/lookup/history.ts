import { SERIES } from '../../series/profile.ts';
import { otherFieldName, otherModelName } from '../../series/renames.ts';
import { pastOf } from '../../source/project/past.ts';
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
    if (!isIn(pastOf(each), wanted)) continue;
    const gone = i === 0 ? series : (older[i - 1] ?? series);
    const successor = successorOf(context, wanted);
    return `Odoo ${each} still has it, ${gone} has not${successor ? `: ${successor} is what took its place` : ': look for what took its place'}.`;
  }
  return undefined;
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
