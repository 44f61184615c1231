import type { ModuleContext } from '../../audit/rule.ts';

/** Models whose field state is that of a sales order. */
export const SALE_ORDERS = /^sale\.(order|order\.line|report)$/;

/** A model of the module has such states itself. */
export function ownSaleState({ index }: ModuleContext): boolean {
  for (const model of index.models.values()) {
    const selection =
      model.field('state')?.fact.args[0]?.value ?? model.field('state')?.fact.kwargs.get('selection')?.value;
    const text = JSON.stringify(selection ?? null);
    if (text.includes('"sale"') && text.includes('"done"')) return true;
  }
  return false;
}

export const NO_DONE = 'Sales orders have no state done since 17.0: a locked order is in sale.';
