import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { remembered } from '../../util/remember.ts';
import { type Compact, expandModule } from './compact.ts';
import { createProject, type Project } from './project.ts';
import { symbolsFile } from './symbols.ts';

const known = new Map<string, Project>();
const bytes = new Map<string, Buffer | undefined>();

/** The symbols of a series as they lie on disk, unpacked; undefined for a series that does not come with this program. */
function bytesOf(series: string): Buffer | undefined {
  return remembered(bytes, series, () => {
    const file = symbolsFile(series);
    return file === undefined ? undefined : gunzipSync(readFileSync(file));
  });
}

/**
 * Whether this word stands anywhere in what Odoo's modules of a series declare. Most names that are looked for in vain
 * never were in Odoo, and to make a project of a series takes three times the memory of its text.
 */
export function isWordOf(series: string, word: string): boolean {
  return bytesOf(series)?.includes(word) ?? false;
}

/**
 * What Odoo's own modules of another series declare. Read at once, since it is only asked when something was not found;
 * empty for a series that does not come with this program.
 */
export function pastOf(series: string): Project {
  return remembered(known, series, () => {
    const text = bytesOf(series)?.toString('utf8');
    if (text === undefined) return createProject([], [], series);
    const compact = JSON.parse(text) as Compact;
    const modules = compact.modules.map(expandModule);
    return createProject([], modules, series);
  });
}
