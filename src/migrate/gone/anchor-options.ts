import type { Option } from '../../audit/rule.ts';

/** What there is to choose from where a view extends a node that is gone. */
export const ANCHOR_OPTIONS: readonly Option[] = [
  {
    title: 'Name a node that the view of the new series has',
    code: '<xpath expr="//field[@name=\'name\']" position="after">',
  },
  { title: 'Take this part of the extension away, when the new view does what it did' },
];
