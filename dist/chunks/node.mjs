// src/source/python/node.ts
/** Copies the tree under the cursor, tokens without a name left out unless they are missing. */
function copyTree(cursor) {
	const children = [];
	const node = {
		type: cursor.nodeType,
		field: cursor.currentFieldName ?? void 0,
		start: cursor.startIndex,
		end: cursor.endIndex,
		missing: cursor.nodeIsMissing,
		children
	};
	if (cursor.gotoFirstChild()) {
		do
			if (cursor.nodeIsNamed || cursor.nodeIsMissing) children.push(copyTree(cursor));
		while (cursor.gotoNextSibling());
		cursor.gotoParent();
	}
	return node;
}
function childOf(node, field) {
	return node.children.find((child) => child.field === field);
}
/** The node and all below it, in the order of the source. */
function* walk(node) {
	yield node;
	for (const child of node.children) yield* walk(child);
}

export { copyTree as n, walk as r, childOf as t };