// What every server is asked for, in its own words: the tool and its arguments, and what its answer must
// hold, since a fast error would win every race.

/**
 * @typedef {'ours' | 'mcp-server-odoo' | 'odoo-mcp'} Side
 *
 * @typedef {object} Task
 * @property {string} name
 * @property {Record<Side, [tool: string, args: Record<string, unknown>]>} calls
 * @property {RegExp} holds
 * @property {boolean} [raw] whether one request is all that it takes, so that it can be sent without us
 * @property {number} [peerLimit] our p50 is at most so much of the better peer's
 * @property {number} [maxCharacters] of our answer
 */

const TEN_FIELDS = [
  ...['name', 'email', 'phone', 'city', 'zip', 'country_id', 'is_company', 'ref', 'create_date', 'user_id'],
];

/** @param {Record<string, unknown>} args @returns {Task['calls']} */
const search = (args) => ({
  ours: ['search', args],
  'mcp-server-odoo': ['search_records', args],
  'odoo-mcp': ['search_records', args],
});

/** @type {Task[]} */
export const TASKS = [
  {
    name: 'search of 25 partners with 10 fields',
    calls: search({ model: 'res.partner', domain: [], fields: TEN_FIELDS, limit: 25, order: 'id' }),
    holds: /res\.partner|"records"|"result"/,
    raw: true,
    peerLimit: 0.6,
    maxCharacters: 4_500,
  },
  {
    name: 'read of a partner',
    calls: {
      ours: ['read', { model: 'res.partner', ids: 1, fields: ['name', 'email', 'city', 'country_id'] }],
      'mcp-server-odoo': [
        'get_record',
        { model: 'res.partner', record_id: 1, fields: ['name', 'email', 'city', 'country_id'] },
      ],
      'odoo-mcp': [
        'read_record',
        { model: 'res.partner', record_id: 1, fields: ['name', 'email', 'city', 'country_id'] },
      ],
    },
    holds: /name/,
    raw: true,
  },
  {
    name: 'aggregate of partners by country',
    calls: {
      ours: [
        'aggregate',
        { model: 'res.partner', groupby: ['country_id'], measures: ['color:sum', '__count'] },
      ],
      'mcp-server-odoo': [
        'aggregate_records',
        { model: 'res.partner', groupby: ['country_id'], aggregates: ['color:sum', '__count'] },
      ],
      'odoo-mcp': [
        'aggregate_records',
        { model: 'res.partner', group_by: ['country_id'], measures: ['color:sum'] },
      ],
    },
    holds: /United States|country/,
    raw: true,
  },
  {
    name: 'schema of sale.order',
    calls: {
      ours: ['schema', { model: 'sale.order' }],
      'mcp-server-odoo': ['get_fields', { model: 'sale.order' }],
      'odoo-mcp': ['get_model_fields', { model: 'sale.order', max_fields: 60 }],
    },
    holds: /amount_total/,
    maxCharacters: 6_000,
  },
  {
    name: 'models',
    calls: {
      ours: ['schema', { query: 'partner' }],
      'mcp-server-odoo': ['list_models', {}],
      'odoo-mcp': ['list_models', { query: 'partner' }],
    },
    holds: /res\.partner/,
  },
];

/** The tools that work with records; their share of tools/list is what every task of that kind pays. */
export const DATA_TOOLS = ['search', 'read', 'create', 'update', 'delete', 'execute', 'aggregate', 'schema'];
