import type { Language, Tree } from 'web-tree-sitter';
import { copyTree, LEAVES, type PyNode } from './node.ts';

/** What is called in wasm, as the binding's module object has it under the same names. */
interface Calls {
  _ts_tree_root_node_wasm(tree: number): void;
  _ts_node_has_error_wasm(tree: number): number;
  _ts_tree_cursor_new_wasm(tree: number): void;
  _ts_tree_cursor_delete_wasm(tree: number): void;
  _ts_tree_cursor_goto_first_child_wasm(tree: number): number;
  _ts_tree_cursor_goto_next_sibling_wasm(tree: number): number;
  _ts_tree_cursor_goto_parent_wasm(tree: number): number;
  _ts_tree_cursor_current_node_type_id_wasm(tree: number): number;
  _ts_tree_cursor_current_node_is_missing_wasm(tree: number): number;
  _ts_tree_cursor_current_field_id_wasm(tree: number): number;
  _ts_tree_cursor_start_index_wasm(tree: number): number;
  _ts_tree_cursor_end_index_wasm(tree: number): number;
}

const NAMES: readonly (keyof Calls)[] = [
  '_ts_tree_root_node_wasm',
  '_ts_node_has_error_wasm',
  '_ts_tree_cursor_new_wasm',
  '_ts_tree_cursor_delete_wasm',
  '_ts_tree_cursor_goto_first_child_wasm',
  '_ts_tree_cursor_goto_next_sibling_wasm',
  '_ts_tree_cursor_goto_parent_wasm',
  '_ts_tree_cursor_current_node_type_id_wasm',
  '_ts_tree_cursor_current_node_is_missing_wasm',
  '_ts_tree_cursor_current_field_id_wasm',
  '_ts_tree_cursor_start_index_wasm',
  '_ts_tree_cursor_end_index_wasm',
];

const NONE: readonly PyNode[] = [];

/**
 * How trees are copied out of wasm. The cursor of the binding carries its state to wasm and back at every question,
 * which costs more than parsing. The state stays where it is between calls into wasm that are all about this cursor,
 * so those are made one after another, with nothing else between.
 */
export function treeCopier(module: object, language: Language): (tree: Tree) => PyNode {
  if (!isCalls(module)) return throughBinding;
  const calls = module;
  const types = language.types.map((type) => type ?? 'ERROR');
  const named = types.map((_, id) => language.nodeTypeIsNamed(id));
  const leaf = types.map((type) => LEAVES.has(type));
  const fields = language.fields.map((field) => field ?? undefined);
  /** Children of nodes that are being copied, so that each array is made in its final size: half of the memory. */
  const pending: PyNode[] = [];

  const copy = (tree: number, whole: boolean, id: number): PyNode => {
    const field = fields[calls._ts_tree_cursor_current_field_id_wasm(tree)];
    const start = calls._ts_tree_cursor_start_index_wasm(tree);
    const end = calls._ts_tree_cursor_end_index_wasm(tree);
    // What the parser made up takes no place.
    const missing = !whole && start === end && calls._ts_tree_cursor_current_node_is_missing_wasm(tree) === 1;
    let children = NONE;
    if (leaf[id] !== true && calls._ts_tree_cursor_goto_first_child_wasm(tree) === 1) {
      const from = pending.length;
      do {
        const inner = calls._ts_tree_cursor_current_node_type_id_wasm(tree);
        // An error has an id of its own, beyond all of the grammar.
        const wanted =
          named[inner] !== false ||
          (!whole && calls._ts_tree_cursor_current_node_is_missing_wasm(tree) === 1);
        if (wanted) pending.push(copy(tree, whole, inner));
      } while (calls._ts_tree_cursor_goto_next_sibling_wasm(tree) === 1);
      calls._ts_tree_cursor_goto_parent_wasm(tree);
      if (pending.length > from) {
        children = pending.slice(from);
        pending.length = from;
      }
    }
    return { type: types[id] ?? 'ERROR', field, start, end, missing, children };
  };

  return (tree) => {
    const address = (tree as unknown as { readonly 0: number })[0];
    calls._ts_tree_root_node_wasm(address);
    const whole = calls._ts_node_has_error_wasm(address) !== 1;
    calls._ts_tree_root_node_wasm(address);
    calls._ts_tree_cursor_new_wasm(address);
    try {
      return copy(address, whole, calls._ts_tree_cursor_current_node_type_id_wasm(address));
    } finally {
      pending.length = 0;
      calls._ts_tree_cursor_delete_wasm(address);
    }
  };
}

function isCalls(module: object): module is Calls {
  return NAMES.every((name) => name in module);
}

/** The same by what the binding offers, should another version of it name its calls differently. */
function throughBinding(tree: Tree): PyNode {
  const cursor = tree.walk();
  try {
    return copyTree(cursor, !tree.rootNode.hasError);
  } finally {
    cursor.delete();
  }
}
