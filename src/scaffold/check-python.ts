import { SpecError } from './spec/problems.ts';
import type { Spec } from './spec/types.ts';

interface Snippet {
  /** Where it is in the spec. */
  readonly path: string;
  readonly text: string;
  /** Put before it, to make it whole. */
  readonly before: string;
  readonly expression: boolean;
}

/** Parses what a spec brings of Python, so that a syntax error is found before anything is written. */
export async function checkPython(spec: Spec): Promise<void> {
  const snippets = spec.models.flatMap((model): Snippet[] => [
    ...model.fields.flatMap((field): Snippet[] => {
      const path = `models.${model.name}.fields.${field.name}`;
      const { compute, default: value, domain } = field;
      return [
        ...(compute ? [body(`${path}.compute.body`, compute.body)] : []),
        ...(value?.kind === 'python' ? [expression(`${path}.default`, value.expression)] : []),
        ...(domain === undefined ? [] : [expression(`${path}.domain`, domain)]),
      ];
    }),
    ...model.pythonConstraints.flatMap((constraint): Snippet[] => {
      const path = `models.${model.name}.constraints.${constraint.name}`;
      return [
        ...(constraint.body === undefined ? [] : [body(`${path}.body`, constraint.body)]),
        ...(constraint.when === undefined ? [] : [expression(`${path}.when`, constraint.when)]),
      ];
    }),
    ...model.methods.map((method) => body(`models.${model.name}.methods.${method.name}.body`, method.body)),
    ...(model.views?.search.filters ?? []).flatMap((filter): Snippet[] =>
      filter.domain === undefined
        ? []
        : [expression(`models.${model.name}.views.search.filters.${filter.name}`, filter.domain)],
    ),
  ]);
  // A spec without Python of its own needs no parser.
  if (snippets.length === 0) return;
  const [{ parsePython }, { syntaxProblems }] = await Promise.all([
    import('../source/python/parser.ts'),
    import('../source/python/syntax.ts'),
  ]);
  const problems: string[] = [];
  for (const snippet of snippets) {
    const source = snippet.before + snippet.text;
    const [first] = syntaxProblems(await parsePython(`${source}\n`), `${source}\n`);
    if (!first) continue;
    const line = source
      .slice(snippet.before.length, Math.max(first.start, snippet.before.length))
      .split('\n').length;
    problems.push(
      `${snippet.path}: ${snippet.expression ? '' : `line ${line}: `}this is not valid Python (${first.message})`,
    );
  }
  if (problems.length > 0) throw new SpecError(problems);
}

/** Statements, which are all in a method in the end. */
function body(path: string, text: string): Snippet {
  return { path, text: text.replaceAll('\n', '\n '), before: 'def method(self):\n ', expression: false };
}

function expression(path: string, text: string): Snippet {
  return { path, text: `${text})`, before: 'value = (', expression: true };
}
