import manifest from '../../package.json' with { type: 'json' };

/** Of this package, from its only source. */
export const VERSION: string = manifest.version;
