import * as z from 'zod';

const Journal = z.union([z.int(), z.string()]).optional();

/** What a human would choose in the windows that some buttons open. */
const Known = z.strictObject({
  backorder: z.enum(['create', 'skip']).optional(),
  immediate: z.literal(true).optional(),
  payment: z
    .strictObject({
      journal: Journal,
      amount: z.number().optional(),
      date: z.string().optional(),
      memo: z.string().optional(),
    })
    .optional(),
  credit_note: z
    .strictObject({
      reason: z.string().optional(),
      date: z.string().optional(),
      journal: Journal,
      new_invoice: z.boolean().optional(),
    })
    .optional(),
  cancel: z.literal(true).optional(),
});

/** Listed as any object: the answer of a button that waits says what to give, and so do these words. */
export const Decision = z
  .record(z.string(), z.unknown())
  .pipe(Known)
  .describe(
    'For the wizard it opens: {"backorder":"create"|"skip"}, {"immediate":true}, {"payment":{journal, ' +
      'amount, date, memo}}, {"credit_note":{reason, date, journal, new_invoice}} or {"cancel":true}',
  );

export type DecisionInput = z.output<typeof Decision>;
