import { attribute, elementsOf } from '../../../source/xml/query.ts';
import { partnerView } from '../../cases/view.ts';
import { defineMigration } from '../../rule.ts';

/** Periods by their old names. */
const NOW: Readonly<Record<string, string>> = {
  this_month: 'month',
  last_month: 'month-1',
  antepenultimate_month: 'month-2',
  this_year: 'year',
  last_year: 'year-1',
  antepenultimate_year: 'year-2',
};
const KNOWN = /^((year|month)([-+][1-9]\d*)?|(first|second|third|fourth)_quarter)$/;

export default defineMigration({
  id: 'default-period',
  to: '18.0',
  breaks: 'error',
  summary: 'The default period of a filter of dates is counted from this month or this year',
  why: 'Since 18.0 this_month is month and last_year is year-1: a search view with another name of a period does not load.',
  link: 'https://github.com/odoo/odoo/pull/156746',
  cases: [
    { before: search('default_period="this_month"'), after: search('default_period="month"') },
    {
      before: search('default_period="last_year,antepenultimate_month,first_quarter"'),
      after: search('default_period="year-1,month-2,first_quarter"'),
    },
    { before: search('default_period="last_30_days"'), todos: 1 },
  ],
  noops: [
    search('default_period="month"'),
    search('default_period="year-1,second_quarter"'),
    search('string="this_month"'),
    partnerView(
      '<search><filter name="d" date="create_date" default_period="custom_own"><filter name="own" string="O" domain="[]"/></filter></search>',
    ),
  ],
  arch: {
    filter(element, context) {
      const period = attribute(element, 'default_period');
      if (!period) return;
      const own = elementsOf(element).map((child) => `custom_${attribute(child, 'name')?.value ?? ''}`);
      const given = period.value.split(',');
      const now = given.map((each) => (Object.hasOwn(NOW, each) ? (NOW[each] ?? each) : each));
      const unknown = now.find((each) => !KNOWN.test(each) && !own.includes(each));
      if (unknown !== undefined) {
        context.report({
          at: period.valueSpan,
          message: `${unknown} is no period of a filter of dates in 18.0: it is one of month, month-1, year, year-1 and the like, or first_quarter to fourth_quarter.`,
          options: [
            { title: 'Name the period that comes nearest', code: 'default_period="month"' },
            { title: 'Give the filter one of its own', code: 'default_period="custom_own"' },
          ],
        });
        return;
      }
      const text = now.join(',');
      if (text === period.value) return;
      context.report({
        at: period.valueSpan,
        message: 'Periods are counted from this month or this year since 18.0.',
        fix: { title: `Write ${text}`, safe: true, edits: [{ ...period.valueSpan, text }] },
      });
    },
  },
});

function search(more: string) {
  return partnerView(`<search><filter name="d" date="create_date" ${more}/></search>`);
}
