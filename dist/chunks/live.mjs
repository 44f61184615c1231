import { F as createProject, M as loadSymbols, Y as indexModule, f as readModule } from "./source.mjs";

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