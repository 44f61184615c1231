import type { ClassFacts, ModuleFacts } from '../../source/project/facts.ts';

type Text<Facts, Key extends keyof Facts> = Omit<Facts, Key> & { readonly [K in Key]: string };
type WiredClass = Text<ClassFacts, 'fields' | 'methods'>;
type Wired = Omit<Text<ModuleFacts, 'xmlids'>, 'classes'> & { readonly classes: readonly WiredClass[] };

/**
 * Facts on their way to a worker: text, whose members stay text there until somebody asks for them. Every worker is told
 * of all modules; as objects that would be a quarter of what lives in it.
 */
export function packFacts(facts: ModuleFacts): string {
  const classes = facts.classes.map((fact) => ({
    ...fact,
    fields: JSON.stringify(fact.fields),
    methods: JSON.stringify(fact.methods),
  }));
  return JSON.stringify({ ...facts, classes, xmlids: JSON.stringify(facts.xmlids) });
}

export function unpackFacts(packed: string): ModuleFacts {
  // Made by `packFacts` of the same program.
  const { classes, xmlids, ...rest } = JSON.parse(packed) as Wired;
  const ids = lazily<ModuleFacts['xmlids']>(xmlids);
  return {
    ...rest,
    classes: classes.map(unpackClass),
    get xmlids() {
      return ids();
    },
  };
}

function unpackClass({ fields, methods, ...rest }: WiredClass): ClassFacts {
  const known = lazily<ClassFacts['fields']>(fields);
  const able = lazily<ClassFacts['methods']>(methods);
  return {
    ...rest,
    get fields() {
      return known();
    },
    get methods() {
      return able();
    },
  };
}

/** The value of a JSON text, which is let go when it has been read. */
function lazily<Value>(given: string): () => Value {
  let text: string | undefined = given;
  let value: Value;
  return () => {
    if (text !== undefined) value = JSON.parse(text) as Value;
    text = undefined;
    return value;
  };
}
