import { redact } from '../../odoo/redact.ts';
import { remoteFault } from '../../odoo/remote-error.ts';
import type { ModuleIndex } from '../../source/module-index.ts';
import { check, odooSentence } from '../ladder.ts';
import type { Check } from '../types.ts';

const MESSAGE_LENGTH = 700;

/** A failed installation with the place in the module that Odoo's error names, and no path of the server. */
export function failureOf({ module }: ModuleIndex, error: unknown, call: string): Check {
  const fault = remoteFault(error);
  const said = odooSentence(error);
  const told = `${fault?.message ?? ''}\n${fault?.debug ?? ''}`;
  const place = placeIn(told, module.name);
  const reason = fault ? reasonOf(fault.message, fault.debug ?? '') : said;
  const message = `The installation failed: ${cut(redact(reason))}`;
  const fix =
    'Correct it and verify again; if this server has read that Python file or the manifest already, restart Odoo first.';
  return {
    ...check('S2', 'install', 'fail', message, call, fix),
    ...(place && module.files.includes(place.path) ? place : {}),
  };
}

/**
 * The last place that is in the module: `while parsing /x/MODULE/views/a.xml:12`, or a traceback's
 * `File "/x/MODULE/models/a.py", line 3`.
 */
function placeIn(text: string, module: string): { path: string; line: number } | undefined {
  const parsing = new RegExp(`while parsing \\S*?/${module}/([\\w./-]+?):(\\d+)`).exec(text);
  const frames = [...text.matchAll(new RegExp(`File "[^"]*?/${module}/([\\w./-]+)", line (\\d+)`, 'g'))];
  const found = parsing ?? frames.at(-1);
  return found?.[1] === undefined ? undefined : { path: found[1], line: Number(found[2]) };
}

/** Odoo's own sentence: in the message from 17.0 on, before that only in the chain of causes. */
function reasonOf(message: string, debug: string): string {
  const first =
    /^([\w.]+(?:Error|Exception|Violation|Warning)): (.*(?:\n(?!Traceback|\s*$|During|The above).*)*)/m.exec(
      debug,
    );
  const cause = first?.[2];
  const inner = message.replace(/^while parsing [^\n]*(\n|$)/, '').trim();
  const generic = /^while parsing [^\n]*(somewhere inside|near)/.test(message);
  return (generic && cause ? cause : inner || cause || message).trim();
}

function cut(text: string): string {
  const flat = text
    .replaceAll(/\\n/g, '\n')
    .replaceAll(/\n{2,}/g, '\n')
    .trim();
  return flat.length > MESSAGE_LENGTH ? `${flat.slice(0, MESSAGE_LENGTH)}...` : flat;
}
