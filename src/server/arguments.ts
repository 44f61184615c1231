import * as z from 'zod';
import { OdooError } from '../odoo/errors.ts';
import type { Tool } from '../tools/define.ts';
import { didYouMean, orList } from '../util/suggest.ts';

const MAX_ISSUES = 3;

/** Parses a tool's arguments; what doesn't fit is one sentence that names the argument. */
export function parseArguments(tool: Tool, given: unknown): unknown {
  const args = given ?? {};
  const result = tool.input.safeParse(args);
  if (result.success) return result.data;
  const repaired = tool.input.safeParse(withoutQuotes(args, result.error.issues));
  if (repaired.success) return repaired.data;
  const sentences = result.error.issues.slice(0, MAX_ISSUES).map((issue) => describe(tool, args, issue));
  throw new OdooError('bad_request', sentences.join(' '), {
    hint: `Call ${tool.name} like ${JSON.stringify(tool.examples[0] ?? {})}.`,
  });
}

/** Some clients send a list or an object as its JSON text. */
function withoutQuotes(args: unknown, issues: readonly z.core.$ZodIssue[]): unknown {
  if (!args || typeof args !== 'object') return args;
  const copy: Record<string, unknown> = { ...args };
  for (const issue of issues) {
    const [name] = issue.path;
    const value = typeof name === 'string' ? copy[name] : undefined;
    if (typeof name !== 'string' || typeof value !== 'string' || !/^\s*[[{]/.test(value)) continue;
    try {
      copy[name] = JSON.parse(value);
    } catch {
      // The first complaint stands.
    }
  }
  return copy;
}

function describe(tool: Tool, args: unknown, issue: z.core.$ZodIssue): string {
  const known = tool.input instanceof z.ZodObject ? Object.keys(tool.input.shape) : [];
  const path = issue.path.map(String).join('.');
  if (issue.code === 'unrecognized_keys') {
    const [key = ''] = issue.keys;
    if (path) return `"${path}" has no "${key}".`;
    const others = known.length > 0 ? `its arguments are ${known.join(', ')}` : 'it takes none';
    return `${tool.name} has no argument "${key}": ${others}.${didYouMean(key, known)}`;
  }
  if (valueAt(args, issue.path) === undefined) return `${tool.name} needs "${path}".`;
  const types = [...new Set(expected(issue))];
  if (types.length > 0) return `"${path}" must be ${orList(types)}.`;
  return `"${path}": ${issue.message}.`;
}

function expected(issue: z.core.$ZodIssue): string[] {
  if (issue.code === 'invalid_union') return issue.errors.flatMap((one) => one.slice(0, 1).flatMap(expected));
  if (issue.code !== 'invalid_type') return [];
  if (issue.expected === 'record' || issue.expected === 'object') return ['an object'];
  if (issue.expected === 'array') return ['a list'];
  if (issue.expected === 'int') return ['a whole number'];
  return [`a ${issue.expected}`];
}

function valueAt(value: unknown, path: readonly PropertyKey[]): unknown {
  let at: unknown = value;
  for (const key of path) {
    if (!at || typeof at !== 'object') return undefined;
    at = Reflect.get(at, key);
  }
  return at;
}
