import type { Project } from '../source/project/project.ts';
import type { Around } from './comparison.ts';

/** What the modules that this one depends on make of its models, in the old and in the new series. */
export function projectAround(module: string, before: Project, after: Project): Around {
  const on = { before, after };
  return {
    declares: (when, model, field) =>
      on[when]
        .model(model, module)
        .lineage.some((part) => part.module !== module && Object.hasOwn(part.fields, field)),
    isAbstract: (model) =>
      [before, after].some((project) => project.model(model, module).kind === 'abstract'),
    isKnown: (when, model) => on[when].closure(module).complete && on[when].model(model, module).exists,
  };
}
