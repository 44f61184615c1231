import { OdooError } from '../../../odoo/errors.ts';
import { remoteFault } from '../../../odoo/remote-error.ts';
import type { ModuleIndex } from '../../../source/module-index.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { asOthers } from '../others.ts';
import { recordPlace } from '../places.ts';
import { type AskedView, idOf, type Reader, type Row, textOf } from '../reader.ts';
import { refusal } from '../verdict.ts';

export default defineLiveCheck({
  id: 'live-view-render',
  aliases: ['LIV009'],
  severity: 'high',
  summary: 'Views that Odoo cannot build, with all that extends them, as this user and as the others',
  why: 'A view is checked when it is loaded, and broken by whatever comes later: another module, an edit in the settings, a field that went. From then on everybody who opens it gets an error. Users of other groups see another arch, from which nodes are taken.',
  needs: 'base.group_system',
  async run(context) {
    const views = await context.meta.views();
    const roots = new Map<number, Owned[]>();
    for (const index of context.modules) {
      for (const row of await context.meta.data(index.module.name)) {
        if (textOf(row, 'model') !== 'ir.ui.view') continue;
        const view = views.get(idOf(row, 'res_id') ?? 0);
        if (!view || view.active === false) continue;
        const root = rootOf(view, views);
        if (root.active === false) continue;
        const owned = { index, xmlid: `${index.module.name}.${textOf(row, 'name')}`, view };
        roots.set(root.id, [...(roots.get(root.id) ?? []), owned]);
      }
    }
    const all = [...roots].flatMap(([id, owned]) => {
      const root = views.get(id);
      return root ? [{ root, owned }] : [];
    });
    await templates(
      context,
      all.filter(({ root }) => textOf(root, 'model') === ''),
    );
    const shown = all.filter(({ root }) => textOf(root, 'model') !== '' && textOf(root, 'type') !== 'qweb');
    const failed = await render(context, context.read, shown, context.facts.login);
    if (all.length === 0) return;
    const built = `as ${context.facts.login} ${shown.length - failed.size} of ${shown.length} views were built; building them as users of other groups`;
    await asOthers(context, built, async (reader, { login }) => {
      const rest = shown.filter((each) => !failed.has(each));
      await render(context, reader, rest, login, true);
    });
  },
});

const TOGETHER = 20;

interface Owned {
  readonly index: ModuleIndex;
  readonly xmlid: string;
  readonly view: Row;
}
interface Root {
  readonly root: Row;
  readonly owned: readonly Owned[];
}

/** Odoo climbs from an extension to the view that it makes part of. */
function rootOf(view: Row, views: ReadonlyMap<number, Row>): Row {
  let root = view;
  for (const seen = new Set<number>(); textOf(root, 'mode') === 'extension' && !seen.has(root.id); ) {
    seen.add(root.id);
    const parent = views.get(idOf(root, 'inherit_id') ?? 0);
    if (!parent) break;
    root = parent;
  }
  return root;
}

async function templates(context: LiveContext, roots: readonly Root[]): Promise<void> {
  for (const each of roots) {
    try {
      await context.read.combinedArch(each.root.id);
    } catch (error) {
      if (error instanceof OdooError && error.kind === 'access')
        context.missed(`the template ${each.owned[0]?.xmlid ?? ''}: ${refusal(error)}`);
      else await broken(context, each, error, context.facts.login);
    }
  }
}

/** Several views of a model in one call; only where that fails one by one. */
async function render(
  context: LiveContext,
  reader: Reader,
  roots: readonly Root[],
  login: string,
  other = false,
): Promise<ReadonlySet<Root>> {
  const failed = new Set<Root>();
  const byModel = new Map<string, Root[]>();
  for (const each of roots) {
    const model = textOf(each.root, 'model');
    byModel.set(model, [...(byModel.get(model) ?? []), each]);
  }
  for (const [model, own] of byModel) {
    for (let at = 0; at < own.length; at += TOGETHER) {
      const batch = own.slice(at, at + TOGETHER);
      try {
        await reader.views(model, batch.map(asked));
      } catch (error) {
        if (!(error instanceof OdooError)) throw error;
        if (error.kind === 'access') {
          // That another user may not open the model is how it should be.
          if (!other) context.missed(`the views of ${model}: ${refusal(error)}`);
          continue;
        }
        for (const each of batch) if (await one(context, reader, model, each, login)) failed.add(each);
      }
    }
  }
  return failed;
}

async function one(context: LiveContext, reader: Reader, model: string, each: Root, login: string) {
  try {
    await reader.views(model, [asked(each)]);
    return false;
  } catch (error) {
    await broken(context, each, error, login);
    return true;
  }
}

function asked({ root }: Root): AskedView {
  return [root.id, textOf(root, 'type')];
}

async function broken(
  context: LiveContext,
  { root, owned }: Root,
  error: unknown,
  login: string,
): Promise<void> {
  if (!(error instanceof OdooError)) throw error;
  if (error.kind === 'timeout' || error.kind === 'unreachable') throw error;
  const told = `${error.message}\n${remoteFault(error)?.message ?? ''}`;
  const { index, xmlid, view } = atFault(told, root, owned) ?? {};
  if (!index || xmlid === undefined || !view) return;
  const model = textOf(root, 'model');
  const whose = model === '' ? 'The template' : `The ${textOf(root, 'type')} view of ${model}`;
  const rootName = view.id === root.id ? '' : `, which ${xmlid} extends,`;
  const parts = rootName === '' ? `${whose} ${xmlid}` : `${whose} "${textOf(root, 'name')}"${rootName}`;
  context.report({
    message: `${parts} cannot be built as ${login}: ${firstLines(error.message)} Whoever opens it gets this error; correct the view that it names and upgrade.`,
    subject: xmlid,
    place: recordPlace(index, xmlid),
    module: index.module.name,
    ...(model === '' ? {} : { model }),
  });
}

/** The view that the error names; else an extension, which is what breaks once the rest was built before. */
function atFault(told: string, root: Row, owned: readonly Owned[]): Owned | undefined {
  const extensions = owned.filter(({ view }) => view.id !== root.id);
  const says = (text: string) =>
    text !== '' && new RegExp(`(?<![\\w.])${escaped(text)}(?![\\w.]*\\w)`).test(told);
  return (
    [...extensions, ...owned].find(({ xmlid }) => says(xmlid)) ??
    extensions.find(({ view }) => says(textOf(view, 'name'))) ??
    extensions[0] ??
    owned[0]
  );
}

function escaped(text: string): string {
  return text.replaceAll(/[.*+?^${}()|[\]\\]/g, '\\$&');
}

const LENGTH = 300;

function firstLines(message: string): string {
  const text = message.replaceAll(/\s+/g, ' ').trim();
  const cut = text.length > LENGTH ? `${text.slice(0, LENGTH)}...` : text;
  return /[.?!)]$/.test(cut) ? cut : `${cut}.`;
}
