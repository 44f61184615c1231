import type { Case } from '../cases.ts';
import { assigns } from './assigns.ts';
import { automation } from './automation.ts';
import { button } from './button.ts';
import { company } from './company.ts';
import { copy } from './copy.ts';
import { cron } from './cron.ts';
import { form } from './form.ts';
import { unlinks, writes } from './life.ts';
import { inverses, names, searches } from './lookup.ts';
import { mail } from './mail.ts';
import { tableObject } from './object.ts';
import { own } from './own.ts';
import { portal } from './portal.ts';
import { reads } from './reads.ts';
import { report } from './report.ts';
import { serverAction } from './server-action.ts';
import type { AnyTrial, Bench } from './trial.ts';
import { views } from './views.ts';
import { wizard } from './wizard.ts';

export type { AnyTrial, Bench, DerivedTrial } from './trial.ts';

/** What the probe does for one trial. A new kind is a file beside this one, and a line here. */
export function trialCase(trial: AnyTrial, bench: Bench): Case {
  switch (trial.kind) {
    case 'assigns':
      return assigns(trial, bench);
    case 'automation':
      return automation(trial, bench);
    case 'button':
      return button(trial, bench);
    case 'company':
      return company(trial, bench);
    case 'copy':
      return copy(trial, bench);
    case 'cron':
      return cron(trial, bench);
    case 'form':
      return form(trial, bench);
    case 'mail':
      return mail(trial, bench);
    case 'own':
      return own(trial, bench);
    case 'portal':
      return portal(trial, bench);
    case 'reads':
      return reads(trial, bench);
    case 'report':
      return report(trial, bench);
    case 'server_action':
      return serverAction(trial, bench);
    case 'views':
      return views(trial, bench);
    case 'wizard':
      return wizard(trial, bench);
    case 'object':
      return tableObject(trial);
    case 'names':
      return names(trial, bench);
    case 'searches':
      return searches(trial, bench);
    case 'inverses':
      return inverses(trial, bench);
    case 'writes':
      return writes(trial, bench);
    case 'unlinks':
      return unlinks(trial, bench);
  }
}
