import type { AutomationSpec } from './automations.ts';
import type { ControllerSpec } from './controllers.ts';
import type { CronSpec } from './crons.ts';
import type { DataSpec } from './data.ts';
import type { HookSpec } from './hooks.ts';
import type { JsSpec } from './js/types.ts';
import type { MailSpec } from './mails.ts';
import type { MigrationSpec } from './migrations.ts';
import type { PortalSpec } from './portal.ts';
import type { RepoSpec } from './repo.ts';
import type { ReportSpec } from './reports.ts';
import type { ServerActionSpec } from './server-actions.ts';
import type { SettingsSpec } from './settings.ts';
import type { SnippetSpec } from './snippets.ts';
import type { TestsSpec } from './tests.ts';
import type { WizardSpec } from './wizards.ts';

/** What a spec gives of each part, by the key of the part; empty where it says nothing. */
export interface PartValues {
  readonly automations: readonly AutomationSpec[];
  readonly mails: readonly MailSpec[];
  readonly server_actions: readonly ServerActionSpec[];
  readonly reports: readonly ReportSpec[];
  readonly wizards: readonly WizardSpec[];
  readonly controllers: readonly ControllerSpec[];
  readonly data: readonly DataSpec[];
  readonly crons: readonly CronSpec[];
  readonly portal: readonly PortalSpec[];
  readonly snippets: readonly SnippetSpec[];
  readonly hooks: readonly HookSpec[];
  readonly migrations: readonly MigrationSpec[];
  readonly repo: RepoSpec | undefined;
  readonly settings: SettingsSpec | undefined;
  readonly js: JsSpec;
  readonly tests: TestsSpec;
}
