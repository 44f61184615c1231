import { attributeValue } from '../../source/xml/query.ts';
import { defineRule, type Example } from '../rule.ts';
import { classesOf } from '../xml/arch.ts';
import { viewExample } from '../xml/examples.ts';

/** As an extension of the settings. */
function settings(arch: string): Example {
  const files = viewExample(arch, 'base.res_config_settings_view_form');
  if (typeof files === 'string') return files;
  return Object.fromEntries(
    Object.entries(files).map(([path, text]) => [path, text.replace('res.partner', 'res.config.settings')]),
  );
}

const OLD = /hasclass\(['"]settings['"]\)|@class=['"]settings['"]/;

export default defineRule({
  id: 'view-settings-layout',
  severity: 'high',
  category: 'views',
  summary: 'Settings in the layout of another series',
  why: 'Up to 16.0 the settings of an app are div.app_settings_block in div.settings; from 17.0 on they are <app>, <block> and <setting>. An extension that looks for the old blocks finds nothing and cannot be installed; the new tags show nothing in an older series.',
  link: 'https://github.com/odoo/odoo/pull/108588',
  bad: [
    settings(
      '<xpath expr="//div[hasclass(\'settings\')]" position="inside"><div class="app_settings_block"/></xpath>',
    ),
  ],
  good: [
    settings(
      '<xpath expr="//form" position="inside"><app name="a"><block><setting><field name="name"/></setting></block></app></xpath>',
    ),
    viewExample('<form><div class="settings_x"/></form>'),
  ],
  arch: {
    '*'(element, context) {
      if (context.view.model !== 'res.config.settings' || !context.series) return;
      const { settingsView, series } = context.series;
      const expr = element.name === 'xpath' ? (attributeValue(element, 'expr') ?? '') : '';
      if (settingsView === 'app') {
        const old = classesOf(element).includes('app_settings_block') || OLD.test(expr);
        if (!old) return;
        context.report({
          at: element.tag,
          message: `The settings of ${series} have no div.settings: write <xpath expr="//form" position="inside"> with <app>, <block> and <setting>.`,
        });
      } else if (element.name === 'app' || element.name === 'setting') {
        context.report({
          at: element.tag,
          message: `<${element.name}> shows nothing in ${series}: write <div class="app_settings_block"> inside div.settings.`,
        });
      }
    },
  },
});
