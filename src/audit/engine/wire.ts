import type { ClassFacts, ModuleFacts } from '../../source/project/facts.ts';
import { remembered } from '../../util/remember.ts';
import type { KnownModule } from './facts.ts';

type Text<Facts, Key extends keyof Facts> = Omit<Facts, Key> & { readonly [K in Key]: string };
type WiredClass = Text<ClassFacts, 'fields' | 'methods'>;
type Head = Omit<ModuleFacts, 'classes' | 'views' | 'xmlids'>;

/**
 * Facts on their way to another thread or into a file: JSON texts, of which most stay text there until somebody asks for
 * them. As objects the facts of a thousand modules would be a quarter of what lives in each thread, and copying them
 * would cost more than making the texts.
 */
export interface PackedFacts {
  /** All but the three below. */
  readonly head: string;
  /** Their fields and methods are texts in it. */
  readonly classes: string;
  readonly views: string;
  readonly xmlids: string;
}

export type PackedModule = Omit<KnownModule, 'facts'> & { readonly facts: PackedFacts };

/** Texts that are there already, as long as somebody has the facts. */
const texts = new WeakMap<ModuleFacts, PackedFacts>();

export function packFacts(facts: ModuleFacts): PackedFacts {
  return remembered(texts, facts, () => {
    const { classes, views, xmlids, ...head } = facts;
    const packed = classes.map((fact) => ({
      ...fact,
      fields: JSON.stringify(fact.fields),
      methods: JSON.stringify(fact.methods),
    }));
    return {
      head: JSON.stringify(head),
      classes: JSON.stringify(packed),
      views: JSON.stringify(views),
      xmlids: JSON.stringify(xmlids),
    };
  });
}

export function unpackFacts(packed: PackedFacts): ModuleFacts {
  const classes = lazily(packed.classes, (found: readonly WiredClass[]) => found.map(unpackClass));
  const views = lazily(packed.views, (found: ModuleFacts['views']) => found);
  const xmlids = lazily(packed.xmlids, (found: ModuleFacts['xmlids']) => found);
  return {
    // Made by `packFacts` of the same program.
    ...(JSON.parse(packed.head) as Head),
    get classes() {
      return classes();
    },
    get views() {
      return views();
    },
    get xmlids() {
      return xmlids();
    },
  };
}

/** Modules that were unpacked: a store gives the same one again and again. */
const modules = new WeakMap<PackedModule, KnownModule>();

export function packModule(known: KnownModule): PackedModule {
  const packed = { ...known, facts: packFacts(known.facts) };
  modules.set(packed, known);
  return packed;
}

/** Its texts are kept, for other threads that are to know them too. */
export function unpackModule(packed: PackedModule): KnownModule {
  return remembered(modules, packed, () => {
    const facts = unpackFacts(packed.facts);
    texts.set(facts, packed.facts);
    return { ...packed, facts };
  });
}

function unpackClass({ fields, methods, ...rest }: WiredClass): ClassFacts {
  const known = lazily(fields, (found: ClassFacts['fields']) => found);
  const able = lazily(methods, (found: ClassFacts['methods']) => found);
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
function lazily<Read, Value>(given: string, of: (read: Read) => Value): () => Value {
  let text: string | undefined = given;
  let value: Value;
  return () => {
    if (text !== undefined) value = of(JSON.parse(text) as Read);
    text = undefined;
    return value;
  };
}
