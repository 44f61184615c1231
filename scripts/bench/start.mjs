// From the spawn of our MCP server to its answer to `initialize`, with no configuration and no Odoo.
import { bareNode, sideBySide, timed } from './measure.mjs';
import { initialize, start } from './stdio-client.mjs';

/** @param {import('./measure.mjs').Setting} setting @returns {Promise<import('./measure.mjs').Result[]>} */
export async function measureStart({ server }) {
  const { ours, theirs } = await sideBySide(
    { ours: () => spawnToInitialize(server), theirs: bareNode },
    { rounds: 25, warmUp: 3 },
  );
  return [
    {
      what: 'spawn to the answer to initialize',
      unit: 'ms',
      ours,
      theirs,
      against: 'node -e 0',
      goal: { of: 'ratio', is: '<=', limit: 2.5 },
    },
  ];
}

/** @param {string} server */
async function spawnToInitialize(server) {
  /** @type {import('./stdio-client.mjs').StdioClient | undefined} */
  let client;
  try {
    return await timed(async () => {
      client = start({ command: process.execPath, args: [server] });
      await initialize(client);
    });
  } finally {
    await client?.close();
  }
}
