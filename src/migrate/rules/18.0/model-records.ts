import { modelRecordCases, modelRecordNoops } from '../../cases/model-record.ts';
import { modelRecords } from '../../renames/model-records.ts';
import { defineMigration } from '../../rule.ts';

const LEFT = { old: 'event_sale', table: 'product_product', maker: 'product', kept: 'sale_order' };

export default defineMigration({
  id: 'model-records',
  to: '18.0',
  breaks: 'error',
  summary: 'The record of a model is named after a module that still makes or extends the model',
  why: 'Each module that makes or extends a model gives its record an xmlid. Where one does not extend it any more there is no such xmlid, and data that refers to it does not load.',
  link: 'https://github.com/odoo/odoo/tree/18.0/addons/event_sale/models',
  cases: [...modelRecordCases(LEFT)],
  noops: modelRecordNoops(LEFT),
  ...modelRecords('18.0'),
});
