import { partPython } from './parts/index.ts';
import { writtenWizards } from './parts/wizards.ts';
import { SpecError } from './spec/problems.ts';
import type { ModelSpec, Spec } from './spec/types.ts';

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
  const extended = spec.extensions.map((extension) => extension.model);
  const snippets = [...spec.models, ...spec.abstracts, ...extended, ...writtenWizards(spec)].flatMap(
    modelSnippets,
  );
  for (const { path, text, kind } of partPython(spec.parts))
    snippets.push(kind === 'body' ? body(path, text) : expression(path, text));
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

const KEYS = { model: 'models', transient: 'wizards', extension: 'extend', abstract: 'models' };

function modelSnippets(model: ModelSpec): Snippet[] {
  const at = `${KEYS[model.kind]}.${model.name}`;
  return [
    ...model.fields
      .filter((field) => !field.inherited)
      .flatMap((field): Snippet[] => {
        const path = `${at}.fields.${field.name}`;
        const { compute, default: value, domain } = field;
        return [
          ...(compute ? [body(`${path}.compute.body`, compute.body)] : []),
          ...(compute?.inverse === undefined ? [] : [body(`${path}.compute.inverse`, compute.inverse)]),
          ...(compute?.search === undefined ? [] : [body(`${path}.compute.search`, compute.search)]),
          ...(value?.kind === 'python' ? [expression(`${path}.default`, value.expression)] : []),
          ...(domain === undefined ? [] : [expression(`${path}.domain`, domain)]),
        ];
      }),
    ...model.pythonConstraints
      .filter((constraint) => !constraint.inherited)
      .flatMap((constraint): Snippet[] => {
        const path = `${at}.constraints.${constraint.name}`;
        return [
          ...(constraint.body === undefined ? [] : [body(`${path}.body`, constraint.body)]),
          ...(constraint.when === undefined ? [] : [expression(`${path}.when`, constraint.when)]),
        ];
      }),
    ...(model.onchanges ?? []).map((onchange) =>
      body(`${at}.onchange.${onchange.method.replace('_onchange_', '')}.body`, onchange.body),
    ),
    ...(model.rules ?? []).map((rule) => expression(`${at}.rules.${rule.slug}`, rule.domain)),
    ...(model.views?.actions ?? []).flatMap((action): Snippet[] =>
      action.domain === undefined ? [] : [expression(`${at}.actions.${action.id}.domain`, action.domain)],
    ),
    ...model.methods.map((method) => body(`${at}.methods.${method.name}.body`, method.body)),
    ...(model.views?.search.filters ?? []).flatMap((filter): Snippet[] =>
      filter.domain === undefined
        ? []
        : [expression(`${at}.views.search.filters.${filter.name}`, filter.domain)],
    ),
  ];
}

/** Statements, which are all in a method in the end. */
function body(path: string, text: string): Snippet {
  return { path, text: text.replaceAll('\n', '\n '), before: 'def method(self):\n ', expression: false };
}

function expression(path: string, text: string): Snippet {
  return { path, text: `${text})`, before: 'value = (', expression: true };
}
