import * as fc from 'fast-check';
import { it } from 'vitest';
import { liveSuite } from '../support/live.ts';
import { passesOwnTests } from '../support/own-tests.ts';
import { RUN } from '../verify/support.ts';
import { randomSpec } from './random-spec.ts';

const SEED = Number(process.env.FUZZ_SEED ?? 20_260_101);
/** Of the specs of one series; each is installed and tested, which takes a quarter of a minute. */
const SAMPLE = Number(process.env.FUZZ_LIVE_RUNS ?? 3);

for (const series of ['19', '14'] as const) {
  liveSuite(series, 'random specs', (odoo) => {
    const specs = fc.sample(randomSpec, { seed: SEED, numRuns: SAMPLE });

    it.for([...specs.keys()])(
      'random spec %s installs, and passes its own tests',
      { timeout: 300_000 },
      async (i, context) => {
        const server = odoo();
        if (!server.addonsPath || !server.can.runTests)
          return context.skip('this Odoo takes no modules from here');
        await passesOwnTests(server, forSeries(specs[i], server.series, `random_live_${i}_${RUN}`));
      },
    );
  });
}

/** The same spec for another series; a json field, which only some series have, becomes a text. */
function forSeries(spec: Record<string, unknown> | undefined, series: string, name: string): unknown {
  const text = JSON.stringify(spec)
    .replaceAll('random_module', name)
    .replace(/"series":"[\d.]+"/, `"series":"${series}"`)
    .replaceAll(':"json"', ':"text"');
  return JSON.parse(text);
}
