import type { Language, Tree, TreeCursor } from 'web-tree-sitter';
import { LEAVES, type PyNode } from './node.ts';
import { addNode, beginTree, closeNode, fieldId, finishTree, typeId } from './packed.ts';

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

/**
 * How trees are copied out of wasm. The cursor of the binding carries its state to wasm and back at every question,
 * which costs more than parsing. The state stays where it is between calls into wasm that are all about this cursor,
 * so those are made one after another, with nothing else between.
 */
export function treeCopier(module: object, language: Language): (tree: Tree) => PyNode {
  if (!isCalls(module)) return throughBinding;
  const calls = module;
  const error = typeId('ERROR');
  const types = language.types.map((type) => typeId(type ?? 'ERROR'));
  const named = types.map((_, id) => language.nodeTypeIsNamed(id));
  const leaf = language.types.map((type) => LEAVES.has(type ?? ''));
  const fields = language.fields.map((field) => fieldId(field ?? undefined));

  const copy = (tree: number, whole: boolean, id: number): void => {
    const field = fields[calls._ts_tree_cursor_current_field_id_wasm(tree)] ?? 0;
    const start = calls._ts_tree_cursor_start_index_wasm(tree);
    const end = calls._ts_tree_cursor_end_index_wasm(tree);
    // What the parser made up takes no place.
    const missing = !whole && start === end && calls._ts_tree_cursor_current_node_is_missing_wasm(tree) === 1;
    const at = addNode(types[id] ?? error, field, start, end, missing);
    if (leaf[id] !== true && calls._ts_tree_cursor_goto_first_child_wasm(tree) === 1) {
      do {
        const inner = calls._ts_tree_cursor_current_node_type_id_wasm(tree);
        // An error has an id of its own, beyond all of the grammar.
        const wanted =
          named[inner] !== false ||
          (!whole && calls._ts_tree_cursor_current_node_is_missing_wasm(tree) === 1);
        if (wanted) copy(tree, whole, inner);
      } while (calls._ts_tree_cursor_goto_next_sibling_wasm(tree) === 1);
      calls._ts_tree_cursor_goto_parent_wasm(tree);
    }
    closeNode(at);
  };

  return (tree) => {
    const address = (tree as unknown as { readonly 0: number })[0];
    calls._ts_tree_root_node_wasm(address);
    const whole = calls._ts_node_has_error_wasm(address) !== 1;
    calls._ts_tree_root_node_wasm(address);
    calls._ts_tree_cursor_new_wasm(address);
    try {
      beginTree();
      copy(address, whole, calls._ts_tree_cursor_current_node_type_id_wasm(address));
      return finishTree();
    } finally {
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
    beginTree();
    copyCursor(cursor, !tree.rootNode.hasError);
    return finishTree();
  } finally {
    cursor.delete();
  }
}

function copyCursor(cursor: TreeCursor, whole: boolean): void {
  const { nodeType, startIndex, endIndex } = cursor;
  const missing = !whole && startIndex === endIndex && cursor.nodeIsMissing;
  const field = fieldId(cursor.currentFieldName ?? undefined);
  const at = addNode(typeId(nodeType), field, startIndex, endIndex, missing);
  if (!LEAVES.has(nodeType) && cursor.gotoFirstChild()) {
    do {
      if (cursor.nodeIsNamed || (!whole && cursor.nodeIsMissing)) copyCursor(cursor, whole);
    } while (cursor.gotoNextSibling());
    cursor.gotoParent();
  }
  closeNode(at);
}
