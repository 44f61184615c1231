import { existsSync } from 'node:fs';
import path from 'node:path';
import { fileURLToPath } from 'node:url';

/** Path of what comes with the program, such as `data/symbols`: beside a folder that the program lies in. */
export function besideProgram(name: string): string | undefined {
  let here = path.dirname(fileURLToPath(import.meta.url));
  for (;;) {
    const found = path.join(here, name);
    if (existsSync(found)) return found;
    const up = path.dirname(here);
    if (up === here) return undefined;
    here = up;
  }
}
