import type { Check } from '../../types.ts';
import { failed, passed, request, said, skipped } from './judge.ts';
import type { Round } from './round.ts';

const ICON = 'static/description/icon.png';

/** The icon of the module, as the list of apps shows it. */
export async function iconChecks({ ladder, stranger, member, state }: Round): Promise<Check[]> {
  const { module } = ladder.index;
  if (!module.files.includes(ICON)) return [];
  const path = `/${module.name}/${ICON}`;
  const answer = await stranger.get(path);
  if (answer.status === 200 && answer.type.startsWith('image/') && answer.size > 0)
    return [passed('icon', `The icon is served, ${answer.size} bytes.`, request(path, stranger))];
  if (answer.status === 404 && ladder.profile.staticsAtStart && member) {
    // The server knows the static files of modules that it saw when it started; Python reads any.
    const stored = `/web/image/ir.module.module/${state.module.id}/icon_image`;
    const shown = await member.get(stored);
    if (shown.status === 200 && shown.type.startsWith('image/') && shown.size > 0) {
      const message = `The list of apps has the icon; ${path} itself is served once Odoo has been restarted, as it finds static files when it starts.`;
      return [passed('icon', message, request(stored, member))];
    }
  }
  if (answer.status === 404 && ladder.profile.staticsAtStart) {
    const message = `${path} is not served yet: this series finds the static files of modules when it starts.`;
    return [skipped('icon', message, request(path, stranger), 'Restart Odoo and verify again.')];
  }
  const fix = 'Look whether the file is a picture and the folder can be read by the server.';
  return [
    failed('icon', `The icon is not served: ${said(answer)}.`, request(path, stranger), fix, { path: ICON }),
  ];
}
