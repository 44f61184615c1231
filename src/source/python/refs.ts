import { lineStart } from '../edit/edit.ts';
import type { OdooModule, SourceFile, Span } from '../types.ts';

export interface PythonRef extends Span {
  readonly source: SourceFile;
  /** With the module, such as `base.group_user`. */
  readonly xmlid: string;
  /** What asks for it: a record, a group, or a template. */
  readonly kind: 'record' | 'group' | 'template';
}

const CALLS = [
  ['record', /\b(?:ref|_for_xml_id)\(\s*(["'])([\w.]+\.[\w.]+)\1\s*[,)]/g],
  ['group', /\b(?:has_group|user_has_groups)\(\s*(["'])([\w.]+\.[\w.]+)\1\s*\)/g],
  ['template', /\brequest\.render\(\s*(["'])([\w.]+\.[\w.]+)\1\s*[,)]/g],
] as const;

/** xmlids that the code must find when it runs: `env.ref("a.b")`, `has_group(...)`, `groups=` of fields. */
export function pythonRefs({ python }: OdooModule): PythonRef[] {
  return python
    .filter(({ source }) => !/^(tests|migrations|upgrades)\//.test(source.path))
    .flatMap(({ source, classes }) => [
      ...CALLS.flatMap(([kind, pattern]) => called(source, kind, pattern)),
      ...classes.flatMap(({ fields }) =>
        fields.flatMap(({ kwargs }): PythonRef[] => {
          const groups = kwargs.get('groups');
          if (typeof groups?.value !== 'string') return [];
          const { start, end } = groups;
          return groups.value
            .split(',')
            .map((id) => id.trim().replace(/^!/, ''))
            .filter((id) => /^\w+\.[\w.]+$/.test(id))
            .map((xmlid) => ({ source, xmlid, kind: 'group', start, end }));
        }),
      ),
    ]);
}

/** `, False`, `, raise_if_not_found=False`, or a name that may stand for it. */
const MAY_MISS = /^,\s*(?!(raise_if_not_found\s*=\s*)?True\b)\w/;

function called(source: SourceFile, kind: PythonRef['kind'], pattern: RegExp): PythonRef[] {
  const { text } = source;
  return [...text.matchAll(pattern)].flatMap((match) => {
    const end = match.index + match[0].length;
    const rest = text.slice(end - 1, end + 120);
    const line = text.slice(lineStart(text, match.index), match.index);
    // The code is ready for a record that is not there; or the line is a comment.
    if ((kind === 'record' && MAY_MISS.test(rest)) || line.includes('#')) return [];
    return [{ source, xmlid: match[2] ?? '', kind, start: match.index, end }];
  });
}
