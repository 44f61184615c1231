import type { ModuleIndex } from '../../../source/module-index.ts';
import { defineLiveCheck, type LiveContext } from '../check.ts';
import { declaredFields } from '../places.ts';
import { idOf, type Row, textOf } from '../reader.ts';

const SOURCE = 'en_US';
/** Fewer terms that are the same in both languages may well be names. */
const ENOUGH = 5;

/** What users read most, by model. Views are left out: their terms are translated one by one. */
const TERMS: Readonly<Record<string, string>> = {
  'ir.model.fields': 'field_description',
  'ir.ui.menu': 'name',
  'ir.actions.act_window': 'name',
  'ir.actions.report': 'name',
  'res.groups': 'name',
  'mail.template': 'subject',
};

export default defineLiveCheck({
  id: 'live-untranslated',
  aliases: ['LIV031'],
  severity: 'low',
  summary: 'Languages that are installed and that most labels of the module are not translated into',
  why: 'Users who chose that language read half of their screen in English. Either the module has no file for the language, or the file came later and was never loaded, which an upgrade alone does not do over terms that are there.',
  needs: 'base.group_system',
  async run(context) {
    const languages = (context.facts.languages ?? []).filter((code) => !code.startsWith('en'));
    if (languages.length === 0) {
      context.read.note(`installed languages: ${(context.facts.languages ?? []).join(', ') || 'none'}`);
      return;
    }
    for (const index of context.modules) {
      const ids = idsByModel(index, await context.meta.data(index.module.name));
      const english = await termsIn(context, ids, SOURCE);
      if (english.size < ENOUGH) continue;
      for (const lang of languages) await compare(context, index, ids, english, lang);
    }
  },
});

type Ids = ReadonlyMap<string, readonly number[]>;

function idsByModel(index: ModuleIndex, data: readonly Row[]): Ids {
  const found = new Map<string, number[]>();
  // Odoo itself names id, create_date and their like, once for all models.
  const declared = new Set(
    declaredFields(index).map(({ model, fact }) => `field_${model.replaceAll('.', '_')}__${fact.name}`),
  );
  for (const row of data) {
    const [model, id] = [textOf(row, 'model'), idOf(row, 'res_id')];
    if (!Object.hasOwn(TERMS, model) || id === undefined) continue;
    if (model === 'ir.model.fields' && !declared.has(textOf(row, 'name'))) continue;
    found.set(model, [...(found.get(model) ?? []), id]);
  }
  return found;
}

async function termsIn({ read }: LiveContext, ids: Ids, lang: string): Promise<Map<string, string>> {
  const terms = new Map<string, string>();
  for (const [model, own] of ids) {
    const values = await read.inLanguage(model, own, TERMS[model] ?? 'name', lang);
    for (const [id, text] of values) if (text !== '') terms.set(`${model} ${id}`, text);
  }
  return terms;
}

async function compare(
  context: LiveContext,
  index: ModuleIndex,
  ids: Ids,
  english: ReadonlyMap<string, string>,
  lang: string,
): Promise<void> {
  const translated = await termsIn(context, ids, lang);
  const same = [...english].filter(([key, text]) => translated.get(key) === text);
  if (same.length < ENOUGH || same.length * 2 < english.size) return;
  const { name } = index.module;
  const examples = same.slice(0, 3).map(([, text]) => `"${text}"`);
  context.report({
    message: `${same.length} of ${english.size} labels of ${name} read in ${lang} as they do in English, such as ${examples.join(', ')}. Translate them in the i18n folder, and upgrade with --i18n-overwrite.`,
    subject: `${name} (${lang})`,
    module: name,
  });
}
