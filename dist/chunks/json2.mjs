import { a as partsLeftOut, d as patchOf, f as changedFiles } from "./report.mjs";

// src/migrate/format/json.ts
/** The whole report as data; files by their new texts are left out, the patch has them. */
function jsonReport({ migrations, leftOut }) {
	const plain = migrations.map((migration) => {
		const { module, from, to, versions, edits, todos, refused, notes = [], unread = [] } = migration;
		const { scripts, proof } = migration;
		return {
			module,
			from,
			to,
			files: filesOf(migration),
			edits,
			todos,
			refused,
			notes,
			unread,
			...versions && { versions },
			parked: partsLeftOut(migration),
			...scripts && { scripts: {
				...scripts,
				files: [...scripts.files.keys()].sort()
			} },
			...proof && { proof },
			patch: patchOf(migration)
		};
	});
	return JSON.stringify({
		version: 1,
		migrations: plain,
		leftOut
	}, null, 2);
}
function filesOf(migration) {
	return [...changedFiles(migration)].map(([path, text]) => ({
		path,
		change: text === void 0 ? "removed" : migration.before.has(path) ? "changed" : "added"
	}));
}

export { jsonReport };