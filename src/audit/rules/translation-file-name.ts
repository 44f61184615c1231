import { defineRule } from '../rule.ts';

const LANGUAGE = /^[a-z]{2,3}(_([A-Z]{2}|[A-Z][a-z]{3}|\d{3}))?(@\w+)?$/;

export default defineRule({
  id: 'translation-file-name',
  severity: 'low',
  category: 'i18n',
  summary: 'A translation file whose name is no language, or English',
  why: 'Odoo loads i18n/xx.po for the language xx. English is what the code says, so that en.po is loaded for nobody who does not mean to change the source, and a file under another name is never loaded.',
  link: 'https://www.odoo.com/documentation/18.0/developer/howtos/translations.html',
  bad: [{ 'i18n/en.po': 'msgid ""\nmsgstr ""\n' }, { 'i18n/spanish.po': 'msgid ""\nmsgstr ""\n' }],
  good: [
    {
      'i18n/es.po': 'msgid ""\nmsgstr ""\n',
      'i18n/es_MX.po': 'msgid ""\nmsgstr ""\n',
      'i18n/sr@latin.po': 'msgid ""\nmsgstr ""\n',
      'i18n/en_GB.po': 'msgid ""\nmsgstr ""\n',
      'i18n/zh_Hant.po': '',
      'i18n/es_419.po': '',
      'i18n/example_module.pot': '',
    },
  ],
  check({ module, report }) {
    for (const path of module.files) {
      const name = /^i18n\/([^/]+)\.po$/.exec(path)?.[1];
      if (name === undefined || (LANGUAGE.test(name) && name !== 'en')) continue;
      report({
        path,
        message:
          name === 'en'
            ? 'i18n/en.po translates English into English, and is loaded for nobody: remove it.'
            : `${path} is not named after a language such as es or es_MX, so that Odoo never loads it: rename it.`,
      });
    }
  },
});
