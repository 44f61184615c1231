import { PARTNER, type Row } from './mutation.ts';

const MIGRATE = 'def migrate(cr, version):\n    pass\n';
const settings = (field: string): string =>
  `    is_reader = fields.Boolean()


class ResConfigSettings(models.TransientModel):
    _inherit = "res.config.settings"

    ${field}
`;

/** Migration scripts that never run or stop the upgrade, and fields that close the settings. */
export const UPGRADES: readonly Row[] = [
  ['19.0', 'migration-scripts', 'migrations/19.0.1.0.0/look.py', undefined, MIGRATE, { verdict: 'warn' }],
  [
    '14.0',
    'migration-scripts',
    'migrations/14.0.1.0.0/post_look.py',
    undefined,
    MIGRATE,
    { verdict: 'warn' },
  ],
  ['19.0', 'migration-scripts', 'migrations/first/post-look.py', undefined, MIGRATE, { verdict: 'warn' }],
  ['17.0', 'migration-scripts', 'migrations/17.0.9.0.0/pre-look.py', undefined, MIGRATE, { verdict: 'warn' }],
  [
    '19.0',
    'migration-scripts',
    'migrations/19.0.1.0.0/post-look.py',
    undefined,
    'def run(cr, version):\n    pass\n',
  ],
  [
    '19.0',
    'migration-scripts',
    'upgrades/19.0.1.0.0/end-look.py',
    undefined,
    'def migrate(env):\n    pass\n',
  ],
  [
    '19.0',
    'settings-fields',
    PARTNER,
    '    is_reader = fields.Boolean()\n',
    settings('group_shelf = fields.Boolean()'),
  ],
  [
    '14.0',
    'settings-fields',
    PARTNER,
    '    is_reader = fields.Boolean()\n',
    settings('module_sale = fields.Char()'),
  ],
  [
    '17.0',
    'settings-fields',
    PARTNER,
    '    is_reader = fields.Boolean()\n',
    settings('default_shelf = fields.Integer()'),
  ],
  [
    '19.0',
    'settings-fields',
    PARTNER,
    '    is_reader = fields.Boolean()\n',
    settings('shelf_text = fields.Text(config_parameter="verify_shelf.text")'),
  ],
];
