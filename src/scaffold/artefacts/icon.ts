import type { Artefact } from './artefact.ts';

/** Picture of the module in the list of apps. */
export const icon: Artefact = {
  id: 'icon',
  files: () => [{ path: 'static/description/icon.png', template: 'icon/icon.png', data: undefined }],
};
