import { modelPlace } from '../../../place.ts';
import type { Case } from '../cases.ts';
import { literal } from '../python-value.ts';
import type { Bench } from './trial.ts';

/** What the web client asks first for a new record: the defaults, and all that is computed from them. */
export function form({ model }: { readonly model: string }, { index, profile }: Bench): Case {
  const fields =
    profile.onchangeFields === 'flags'
      ? 'spec = Model._onchange_spec()'
      : `spec = {}
    for name in Model.get_view(False, 'form')['models'][${literal(model)}]:
        spec[name] = {}`;
  return {
    id: 'probe-form',
    message: `${model}: a new form opens, with its defaults.`,
    place: modelPlace(index, model),
    code: `def open_@KEY@():
    Model = env[${literal(model)}]
    Model.default_get(list(Model._fields))
    ${fields}
    Model.onchange({}, [], spec)
    return True

answered(@KEY@, attempt(False, open_@KEY@))`,
  };
}
