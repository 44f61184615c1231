import { lineStart } from '../../source/edit/edit.ts';
import type { Project } from '../../source/project/project.ts';
import type { PyNode } from '../../source/python/node.ts';
import type { Span } from '../../source/types.ts';
import type { Reading } from '../engine/reader.ts';
import { callAtLoad } from './hooks.ts';
import type { Stop } from './part.ts';
import { assignedName, loaderOf, runsAtLoad, statementsAt } from './python.ts';
import type { Tracked } from './tracked.ts';

/** Rules whose places in the arch of a view keep it from loading. */
const STOPS_A_VIEW = /^(gone-names|moved-anchor|view-groups)$/;
/** Rules whose places are records that do not load as they are. */
const STOPS_A_RECORD = /^automation-action$/;
/** Others of which only some do: those about an attribute that views must not have, or about a node that is looked for. */
const ALSO_STOPS = /^(attrs-\w+-\w+|settings-views)$/;
/** Rules whose places fail where they stand, once Python comes to them. */
const FAILS_AS_READ = /^(addon-imports|expression-patches|field-dates|gone-orm|gone-python)$/;

/** The rules of a hop tell of lines: the place on it that is meant, where it stops the module and the audit does not see it. */
export function stopOfTodo(
  { todo, offset, parked }: Tracked,
  { index, text, project }: Omit<Reading, 'styles' | 'extras' | 'facts'> & { text: string; project: Project },
): Stop | undefined {
  if (todo.breaks !== 'error' || parked) return undefined;
  const { path, rule, message, about, written } = todo;
  const start = lineStart(text, offset);
  const next = text.indexOf('\n', offset);
  const line = text.slice(start, next === -1 ? text.length : next);
  const named = about && wordIn(line, about.name, start);
  const whole = { start: offset, end: Math.max(offset + 1, start + line.trimEnd().length) };
  const span = named ?? whole;
  const name = named && about.name;
  const stop: Stop = { path, ...span, rule, message, about, name };
  if (path.endsWith('.py')) {
    const file = index.module.python.find(({ source }) => source.path === path);
    const [statement, inner] = file ? statementsAt(file.root, { start: offset, end: offset + 1 }) : [];
    if (!statement) return undefined;
    // Of several names that it imports, the one at which the rule points.
    if (/^import(_from)?_statement$/.test(statement.type))
      return named ? stop : { ...stop, ...(wordIn(line, written ?? '', start) ?? whole) };
    const call = file && callAtLoad(index.module, file, statement);
    if (call) return { ...stop, ...call, name: undefined };
    if (inner && runsAtLoad(inner, text)) return stop;
    if (FAILS_AS_READ.test(rule) && file && !isInFunction(file.root, offset)) return stop;
    // The class takes the place of Odoo's own model, whose fields and views then are not there.
    if (rule === 'taken-models')
      return { ...stop, start: statement.start, end: statement.end, name: undefined };
    // A query is put together by several methods, and only together they are one.
    const loader = rule === 'sql-columns' && inner ? loaderOf(statement, inner, text) : undefined;
    if (loader) return { ...stop, start: loader.start, end: loader.end };
    // A field that is gone, and that the class extends.
    const isExtended = about?.kind === 'field' && inner && assignedName(inner, text) === about.name;
    return rule === 'gone-names' && isExtended ? stop : undefined;
  }
  if (path.endsWith('.csv')) return rule === 'gone-names' && name !== undefined ? stop : undefined;
  if (!path.endsWith('.xml')) return undefined;
  if (STOPS_A_RECORD.test(rule)) return about ? stop : undefined;
  if (!STOPS_A_VIEW.test(rule) && !(ALSO_STOPS.test(rule) && /^(attribute|node)$/.test(about?.kind ?? '')))
    return undefined;
  if (rule === 'view-groups') return stop;
  const inArch = index.views.some(
    ({ source, record }) => source.path === path && record.start <= span.start && span.end <= record.end,
  );
  if (inArch || inTemplate(index, path, span.start)) return stop;
  // What is written to must be there, and so must what is referred to; code in data runs later.
  if (!name?.includes('.')) return undefined;
  const own = index.module.name;
  const found = project.xmlid(name, own);
  // What writes to a record of another module does not bring it along.
  const isWriter = found.is === 'found' && found.module === own && !name.startsWith(`${own}.`);
  return found.is !== 'found' || isWriter ? stop : undefined;
}

/** Python comes to it only when something calls what is around it. */
function isInFunction(root: PyNode, offset: number): boolean {
  const holds = ({ start, end }: PyNode) => start <= offset && offset < end;
  for (let node = root.children.find(holds); node; node = node.children.find(holds))
    if (/^(function_definition|lambda)$/.test(node.type)) return true;
  return false;
}

function inTemplate(index: Reading['index'], path: string, start: number): boolean {
  return index.records.some(
    ({ source, fact }) =>
      source.path === path &&
      fact.element?.name === 'template' &&
      fact.element.start <= start &&
      start < fact.element.end,
  );
}

/** Where the name stands in a line that begins at this offset. */
function wordIn(line: string, word: string, offset: number): Span | undefined {
  if (!/^[\w.]+$/.test(word)) return undefined;
  const found = new RegExp(`(?<![\\w.])${word.replaceAll('.', '\\.')}(?![\\w.])`).exec(line);
  return found ? { start: offset + found.index, end: offset + found.index + word.length } : undefined;
}
