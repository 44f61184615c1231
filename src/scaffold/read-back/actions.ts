import { elementsOf, textOf, walkElements } from '../../source/xml/query.ts';
import { fieldNamed, type Menus, ownActions } from './data.ts';
import { compact, type Plain, type Reading } from './reading.ts';

/** Window actions of a model by key; `default` is the one that every model with views has. */
export function actionsInput(model: string, menus: Menus, reading: Reading): Plain | undefined {
  const table = model.replaceAll('.', '_');
  const [usual, ...others] = ownActions(model, reading);
  const input = ({ element, values }: NonNullable<typeof usual>): Plain => {
    const context = values.context === undefined ? undefined : reading.evals.get(values.context);
    const said = context !== undefined && Object.keys(Object(context)).length > 0;
    const help = fieldNamed(element, 'help');
    const [paragraph, more] = help ? elementsOf(help) : [];
    return compact({
      domain: values.domain,
      context: said ? context : undefined,
      view_modes: values.view_mode?.split(',').map((mode) => (mode.trim() === 'tree' ? 'list' : mode.trim())),
      limit: values.limit === undefined ? undefined : Number(values.limit),
      path: values.path,
      help:
        paragraph && !more && [...walkElements(paragraph)].length <= 1
          ? textOf(paragraph).replaceAll(/\s+/g, ' ').trim()
          : undefined,
    });
  };
  const prefix = `${table}_action_`;
  return compact({
    default: usual && input(usual),
    ...Object.fromEntries(
      others.map((action) => [
        action.id.startsWith(prefix) ? action.id.slice(prefix.length) : action.id,
        compact({ title: action.values.name, ...input(action), menu: menus.of(action.id) }),
      ]),
    ),
  });
}
