import { K as indexModule, M as createProject, f as readModule, k as loadSymbols } from "./source.mjs";

// src/audit/engine/live.ts
/** What the checks of the database want to know of the files. */
async function liveGround({ modules, facts, series }) {
	const indexes = [];
	for (const { dir } of modules) indexes.push(indexModule(await readModule(dir)));
	return {
		modules: indexes,
		project: createProject(facts, series ? await loadSymbols(series) : [], series)
	};
}

export { liveGround };