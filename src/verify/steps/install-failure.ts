import { redact } from '../../odoo/redact.ts';
import { remoteFault } from '../../odoo/remote-error.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import type { Manifest } from '../../source/types.ts';
import { check, odooSentence } from '../ladder.ts';
import { fieldPlace, modelPlace, type Place } from '../place.ts';
import type { Check } from '../types.ts';

const MESSAGE_LENGTH = 700;

/** A failed installation with the place in the module that Odoo's error names, and no path of the server. */
export function failureOf(index: ModuleIndex, error: unknown, call: string): Check {
  const { module } = index;
  const fault = remoteFault(error);
  const said = odooSentence(error);
  const told = fault ? `${fault.message}\n${fault.debug ?? ''}` : said;
  const reason = fault ? reasonOf(fault.message, fault.debug ?? '') : said;
  const found = placeIn(told, module.name);
  const place = found && module.files.includes(found.path) ? found : placeNamed(index, reason);
  const message = `The installation failed: ${cut(redact(reason))}`;
  const fix =
    'Correct it and verify again; if this server has read that Python file or the manifest already, restart Odoo first.';
  return {
    ...check('S2', 'install', 'fail', message, call, fix),
    ...place,
  };
}

/**
 * The last place that is in the module: `while parsing /x/MODULE/views/a.xml:12`, a CSV file that `could not be
 * processed`, or a traceback's `File "/x/MODULE/models/a.py", line 3`.
 */
function placeIn(text: string, module: string): { path: string; line?: number } | undefined {
  const parsing = new RegExp(`while parsing \\S*?/${module}/([\\w./-]+?):(\\d+)`).exec(text);
  const table = new RegExp(`file (?:\\S*/)?${module}/([\\w./-]+) could not be processed`).exec(text);
  const frames = [...text.matchAll(new RegExp(`File "[^"]*?/${module}/([\\w./-]+)", line (\\d+)`, 'g'))];
  const [, path, line] = parsing ?? table ?? frames.at(-1) ?? [];
  if (path === undefined) return undefined;
  return line === undefined ? { path } : { path, line: Number(line) };
}

/** Where a field or a model stands that the sentence names, such as one that the registry refuses. */
function placeNamed(index: ModuleIndex, reason: string): Place | undefined {
  if (reason.includes('external dependency')) {
    const { manifest } = index.module;
    return { path: manifest.source.path, ...lineOf(manifest, 'external_dependencies') };
  }
  // A model's name may begin with that of another one.
  const models = [...index.models.keys()].sort((a, b) => b.length - a.length);
  const fields = models.flatMap((model) =>
    (index.models.get(model)?.classes ?? []).flatMap(({ fact }) =>
      fact.fields.map(({ name }) => ({ model, name })),
    ),
  );
  const names = (text: string) =>
    new RegExp(`(?<![\\w.])${text.replaceAll('.', '\\.')}(?![\\w.]*\\w)`).test(reason);
  const field = fields.find(({ model, name }) => names(`${model}.${name}`));
  if (field) return fieldPlace(index, field.model, field.name);
  // 14.0 says only which step of a related path there is not.
  const step = /^\w+$/.test(reason.trim()) ? reason.trim() : undefined;
  const related = fields.find(({ model, name }) => {
    const path = index.models.get(model)?.field(name)?.fact.kwargs.get('related')?.value;
    return step !== undefined && typeof path === 'string' && path.split('.').includes(step);
  });
  if (related) return fieldPlace(index, related.model, related.name);
  const model = models.find(names);
  return model === undefined ? undefined : modelPlace(index, model);
}

function lineOf({ entries, source }: Manifest, key: string): { line?: number } {
  const entry = entries.get(key);
  return entry ? { line: source.lineAt(entry.keySpan.start) } : {};
}

/** Odoo's own sentence: in the message from 17.0 on, before that only in the chain of causes. */
function reasonOf(message: string, debug: string): string {
  // The import of an archive puts the whole traceback into its sentence.
  const trace = message.indexOf('Traceback (most recent call last):');
  if (trace !== -1) return causeIn(message.slice(trace)) ?? message.slice(0, trace);
  const generic = /^while parsing [^\n]*(somewhere inside|near)\n/.test(message);
  const told = (generic && causeIn(debug)) || message;
  const [sentence = ''] = told
    .replace(/^while parsing [^\n]*\n/, '')
    .replace(/^Module loading [^\n]*could not be processed:\s*/, '')
    .split(/\n\s*(?:View error context|View name|Error context):/);
  // The excerpt of the arch goes on for pages; the last paragraph says what is wrong with it.
  return /Error while validating view/.test(sentence)
    ? (sentence
        .trim()
        .split(/\n\s*\n/)
        .at(-1) ?? sentence)
    : sentence;
}

/** What the first exception of a traceback says, without its type. */
function causeIn(debug: string): string | undefined {
  const [first = ''] = debug.split(/\n\n(?:The above exception was|During handling of)/);
  const lines = first.split('\n');
  const frame = lines.findLastIndex((line) => line.startsWith('  File "'));
  const start = lines.findIndex((line, at) => at > frame && /^\S/.test(line));
  return start === -1
    ? undefined
    : lines
        .slice(start)
        .join('\n')
        .replace(/^[\w.]+: /, '')
        .trim();
}

function cut(text: string): string {
  const flat = text.replaceAll(/\n\s*\n/g, '\n').trim();
  return flat.length > MESSAGE_LENGTH ? `${flat.slice(0, MESSAGE_LENGTH)}...` : flat;
}
