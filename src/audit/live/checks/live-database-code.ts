import { moduleOf } from '../../../source/module.ts';
import { indexModule, type ModuleIndex } from '../../../source/module-index.ts';
import { moduleFacts } from '../../../source/project/extract.ts';
import { createProject } from '../../../source/project/project.ts';
import { sourceFile } from '../../../source/source-file.ts';
import { recordText } from '../../../source/xml/data.ts';
import { auditModule, ruleSet } from '../../audit-module.ts';
import type { AuditRule } from '../../rule.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { recordOf, recordPlace } from '../places.ts';
import { type Row, textOf } from '../reader.ts';

export default defineLiveCheck({
  id: 'live-database-code',
  aliases: ['LIV026'],
  severity: 'medium',
  summary: 'Python that stands in the database: server actions, automations and scheduled actions',
  why: 'Code that is typed into a server action is in no repository, no review and no test, and runs with the rights of whoever or whatever triggers it. The rules for Python look at it here as they do at files.',
  needs: 'base.group_system',
  async run(context) {
    const rows = await context.read.rows('ir.actions.server', [['state', '=', 'code']], ['name', 'code']);
    const named = await context.meta.xmlids('ir.actions.server');
    const crons = await context.meta.xmlids('ir.cron');
    const delegates = new Map(
      (await context.read.rows('ir.cron', [], ['ir_actions_server_id'])).map((row) => [
        Array.isArray(row.ir_actions_server_id) ? row.ir_actions_server_id[0] : 0,
        crons.get(row.id),
      ]),
    );
    const looked: Code[] = [];
    for (const row of rows) {
      const own = named.get(row.id);
      // A cron's action is what the file declares as the cron.
      const xmlid = declares(context, own) ? own : (delegates.get(row.id) ?? own);
      const code = textOf(row, 'code');
      const index = context.modules.find(({ module }) => xmlid?.startsWith(`${module.name}.`));
      const declared = index && xmlid !== undefined ? codeOf(index, xmlid) : undefined;
      if (declared !== undefined && same(declared, code)) continue;
      // What another module brought is not reviewed here.
      if (xmlid !== undefined && declared === undefined && !BY_HAND.test(xmlid)) continue;
      const subject = xmlid ?? `ir.actions.server(${row.id})`;
      if (index && declared !== undefined && xmlid !== undefined) {
        context.report({
          message: `The code of "${textOf(row, 'name')}" was edited in the database and is not that of the file. An upgrade overwrites it, unless it is noupdate; put what is right into the file.`,
          subject,
          place: recordPlace(index, xmlid),
        });
      }
      looked.push({ row, code, subject });
    }
    context.read.note(`${looked.length} of ${rows.length} pieces of code are in no file as they are here`);
    await review(context, looked);
  },
});

/** xmlids that Odoo makes for what a user made: by an export, by Studio, by hand. */
const BY_HAND = /^(__export__|__custom__|__import__|studio_customization)\./;
const MODULE = 'database_code';

interface Code {
  readonly row: Row;
  readonly code: string;
  readonly subject: string;
}

function declares({ modules }: LiveContext, xmlid: string | undefined): boolean {
  return xmlid !== undefined && modules.some((index) => recordOf(index, xmlid) !== undefined);
}

function codeOf(index: ModuleIndex, xmlid: string): string | undefined {
  const element = recordOf(index, xmlid)?.fact.element;
  return element && recordText(element, 'code');
}

function same(a: string, b: string): boolean {
  const plain = (text: string) => text.replaceAll(/\s+/g, ' ').trim();
  return plain(a) === plain(b);
}

/** The rules for Python, over a module whose data files hold the code. */
async function review(context: LiveContext, all: readonly Code[]): Promise<void> {
  if (all.length === 0) return;
  const rules = context.rules.filter(isForCode).map(pythonOnly);
  const bySource = new Map(all.map((each) => [`data/${each.row.id}.xml`, each]));
  const depends = context.modules.map(({ module }) => module.name);
  const manifest = `{'name': 'Code', 'depends': ${JSON.stringify(depends)}, 'data': ${JSON.stringify([...bySource.keys()])}}`;
  const sources = [
    sourceFile('__manifest__.py', manifest),
    ...[...bySource].map(([path, { row, code }]) => sourceFile(path, dataFile(row.id, code))),
  ];
  const files = sources.map(({ path }) => path);
  const index = indexModule(await moduleOf({ dir: '', name: MODULE, files, unreadable: [] }, sources));
  const project = createProject(
    [...context.project.modules.values(), moduleFacts(index)],
    [],
    context.project.series,
  );
  const input = {
    index,
    extras: { js: [], po: [] },
    project,
    series: context.series,
    settings: context.settings,
  };
  for (const finding of await auditModule(input, ruleSet(rules))) {
    const from = bySource.get(finding.path);
    if (!from) continue;
    context.report({
      message: `In the code of "${textOf(from.row, 'name')}" (in the database, line ${finding.line}): ${finding.message}`,
      subject: from.subject,
      line: finding.line,
      severity: finding.severity,
      model: finding.model,
      rule: finding.rule,
    });
  }
}

/** The code begins on the first line of the file, so that its lines are those of the code. */
function dataFile(id: number, code: string): string {
  const text = code.replaceAll(']]>', ']] >');
  return `<odoo><record id="action_${id}" model="ir.actions.server"><field name="state">code</field><field name="code"><![CDATA[${text}]]></field></record></odoo>`;
}

function isForCode({ python, category, cosmetic, profile }: AuditRule): boolean {
  const matters = category === 'security' || category === 'correctness' || category === 'performance';
  return python !== undefined && matters && !cosmetic && profile === undefined;
}

function pythonOnly(rule: AuditRule): AuditRule {
  const { id, aliases, severity, category, summary, why, link, bad, good, python } = rule;
  const about = { id, severity, category, summary, why, link, bad, good };
  return { ...about, ...(aliases ? { aliases } : {}), ...(python ? { python } : {}) };
}
