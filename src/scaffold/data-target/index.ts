import { access } from '../artefacts/access.ts';
import type { Artefact, ArtefactContext, ArtefactFile } from '../artefacts/artefact.ts';
import { demo } from '../artefacts/demo.ts';
import { group } from '../artefacts/group.ts';
import { icon } from '../artefacts/icon.ts';
import { menu } from '../artefacts/menu.ts';
import { readme } from '../artefacts/readme.ts';
import { rule } from '../artefacts/rule.ts';
import { view } from '../artefacts/view.ts';
import { data } from '../parts/data.ts';
import { printXml } from '../render/xml.ts';
import { actionButtons, buttonRecords, constraintRecords, cronRecords } from './actions.ts';
import {
  defaultRecords,
  fieldRecords,
  type ManualRecord,
  modelRecords,
  orderRecords,
  recordNode,
} from './model-records.ts';

export { dataSpec } from './spec.ts';

/** Models, their fields and their defaults as records. */
const models: Artefact = {
  id: 'data_target',
  files: ({ spec }) => [
    ...file('ir_model', modelRecords(spec)),
    ...file('ir_model_fields', [...fieldRecords(spec), ...orderRecords(spec)]),
    ...file('ir_default', defaultRecords(spec), true),
  ],
};

/** Server actions, automations and scheduled actions in place of methods. */
const actions: Artefact = {
  id: 'data_target_actions',
  files: ({ spec, p }) => [
    ...file('ir_actions_server', buttonRecords(spec)),
    ...file('base_automation', constraintRecords(spec, p)),
    ...file('ir_cron', cronRecords(spec, p), true),
  ],
};

function file(name: string, records: readonly ManualRecord[], noupdate = false): ArtefactFile[] {
  if (records.length === 0) return [];
  const texts = records.map((record) => printXml([recordNode(record)], 4));
  return [
    { path: `data/${name}.xml`, template: 'data/data.xml', data: { noupdate, records: texts }, load: 'data' },
  ];
}

/** An artefact whose text is made fit for a module without Python. */
function revised(artefact: Artefact, revise: (text: string) => string): Artefact {
  return {
    ...artefact,
    files: (context: ArtefactContext) => artefact.files(context).map((each) => ({ ...each, revise })),
  };
}

/** In the order in which their files load. */
export const DATA_ARTEFACTS: readonly Artefact[] = [
  group,
  models,
  access,
  revised(rule, (text) => text.replaceAll("'company_id'", "'x_company_id'")),
  actions,
  revised(view, actionButtons),
  data,
  menu,
  demo,
  readme,
  icon,
];
