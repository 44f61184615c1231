// src/migrate/engine/after-needs.ts
/** Items after those that they need, by their names; in a circle, and of one name, as they were given. */
function afterNeeds(all, nameOf, needsOf) {
	const named = new Map(all.map((each) => [nameOf(each), each]));
	const found = /* @__PURE__ */ new Set();
	const entered = /* @__PURE__ */ new Set();
	const visit = (item) => {
		if (entered.has(item)) return;
		entered.add(item);
		for (const name of needsOf(item)) {
			const needed = named.get(name);
			if (needed) visit(needed);
		}
		found.add(item);
	};
	for (const each of all) visit(each);
	return [...found];
}

export { afterNeeds as t };