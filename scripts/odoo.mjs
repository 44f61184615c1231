#!/usr/bin/env node
// Command line of scripts/odoo: brings a real Odoo up for the demo, the tests and the benchmark.

import { main, UsageError } from './odoo/cli.mjs';

main(process.argv.slice(2)).then(
  (code) => process.exit(code),
  (error) => {
    process.stderr.write(`${error instanceof Error ? error.message : String(error)}\n`);
    process.exit(error instanceof UsageError ? 2 : 1);
  },
);
