import { modelRecordCases, modelRecordInData, modelRecordNoops } from '../../cases/model-record.ts';
import { modelRecords } from '../../renames/model-records.ts';
import { defineMigration } from '../../rule.ts';

const LEFT = { old: 'delivery', table: 'stock_picking', maker: 'stock', kept: 'delivery_carrier' };

export default defineMigration({
  id: 'model-records',
  to: '17.0',
  breaks: 'error',
  summary: 'The record of a model is named after a module that still makes or extends the model',
  why: 'Each module that makes or extends a model gives its record an xmlid. Where one does not extend it any more there is no such xmlid, and data that refers to it does not load.',
  link: 'https://github.com/odoo/odoo/tree/17.0/addons/delivery/models',
  cases: [
    { before: modelRecordInData('delivery.model_stock_picking', ['delivery']), todos: 2 },
    ...modelRecordCases(LEFT),
  ],
  noops: modelRecordNoops(LEFT),
  ...modelRecords('17.0'),
});
