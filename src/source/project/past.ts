import { readFileSync } from 'node:fs';
import { gunzipSync } from 'node:zlib';
import { remembered } from '../../util/remember.ts';
import { type Compact, expandModule } from './compact.ts';
import { createProject, type Project } from './project.ts';
import { symbolsFile } from './symbols.ts';

const known = new Map<string, Project>();

/**
 * What Odoo's own modules of another series declare. Read at once, since it is only asked when something was not found;
 * empty for a series that does not come with this program.
 */
export function pastOf(series: string): Project {
  return remembered(known, series, () => {
    const file = symbolsFile(series);
    if (file === undefined) return createProject([], [], series);
    const compact = JSON.parse(gunzipSync(readFileSync(file)).toString('utf8')) as Compact;
    const modules = compact.modules.map(expandModule);
    return createProject([], modules, series);
  });
}
