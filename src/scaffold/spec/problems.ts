import type * as z from 'zod';

/** Every error of a spec, each as `models.library.book.fields.name: what is wrong and what would be right`. */
export class SpecError extends Error {
  override readonly name = 'SpecError';
  readonly problems: readonly string[];

  constructor(problems: readonly string[]) {
    super(problems.join('\n'));
    this.problems = problems;
  }
}

/** Gathers what is wrong with a spec, so that one run names all of it. */
export class Problems {
  readonly errors: string[] = [];
  readonly warnings: string[] = [];

  error(path: string, message: string): void {
    const line = `${path}: ${message}`;
    if (!this.errors.includes(line)) this.errors.push(line);
  }

  warn(path: string, message: string): void {
    this.warnings.push(`${path}: ${message}`);
  }

  /** Stops here when anything is wrong. */
  check(): void {
    if (this.errors.length > 0) throw new SpecError(this.errors);
  }
}

/** The issues of the shape of a spec, one line each. */
export function shapeProblems(error: z.ZodError): string[] {
  return error.issues.flatMap((issue) => lines(issue, []));
}

function lines(issue: z.core.$ZodIssue, before: readonly PropertyKey[]): string[] {
  const path = [...before, ...issue.path];
  if (issue.code === 'invalid_union') {
    // A union says nothing by itself: what counts is the alternative that the author meant.
    const meant = issue.errors.find((branch) =>
      branch.every((inner) => inner.path.length > 0 || inner.code === 'unrecognized_keys'),
    );
    if (meant && meant.length > 0) return meant.flatMap((inner) => lines(inner, path));
    const wanted = issue.errors.flat().map((inner) => text(inner).replace(/^expected /, ''));
    return [`${path.join('.')}: expected ${[...new Set(wanted)].join(' or ')}`];
  }
  return [`${path.join('.') || 'spec'}: ${text(issue)}`];
}

function text(issue: z.core.$ZodIssue): string {
  if (issue.code === 'invalid_type') {
    const missing = issue.message.endsWith('received undefined');
    return missing ? 'is missing' : `expected ${issue.expected}`;
  }
  if (issue.code === 'invalid_value') {
    return issue.message.startsWith('Invalid')
      ? `expected ${issue.values.map((v) => JSON.stringify(v)).join(' or ')}`
      : issue.message;
  }
  return issue.message;
}
