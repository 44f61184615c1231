import { r as __toESM } from "./rolldown-runtime.mjs";
import { M as makeFolder } from "./read-back.mjs";
import { $ as setting, tt as OdooError } from "./browser.mjs";
import { i as profilePath, t as loadProfiles } from "./profiles2.mjs";
import { randomUUID } from "node:crypto";
import path from "node:path";
import { readFile, rename, rm, writeFile } from "node:fs/promises";
import { homedir } from "node:os";

// src/odoo/write-profile.ts
/** The profile file that is there, else where a new one goes. */
function profileFile(env) {
	const folder = setting(env.XDG_CONFIG_HOME) ?? path.join(setting(env.HOME) ?? homedir(), ".config");
	return profilePath(env) ?? path.join(folder, "odoo-claude", "profiles.yaml");
}
/** Names of the profiles in a file that can be used; empty when there is none. Throws for one that cannot. */
async function profileNames(file, env) {
	if (await textOf(file) === void 0) return [];
	const { profiles, problem } = await loadProfiles(file, env);
	if (problem === void 0) return profiles.map(({ name }) => name);
	throw new OdooError("bad_request", problem, { hint: `Mend ${file}, or move it away.` });
}
/**
* Adds a profile to the file, or replaces the one of that name; everything else in it stays, comments too.
* The file is readable by its owner alone, and never half written. The first profile becomes the default.
*/
async function writeProfile(file, name, profile, env) {
	const { parseDocument } = await import("./dist2.mjs").then((m) => /* @__PURE__ */ __toESM(m.default, 1));
	const before = await textOf(file);
	const document = parseDocument(before ?? `default: ${JSON.stringify(name)}\nprofiles: {}\n`);
	const known = Object.fromEntries(Object.entries(profile).filter(([, value]) => value !== void 0));
	const node = document.createNode(known);
	document.setIn(["profiles", name], node);
	if (before === void 0) document.setIn(["profiles"], document.createNode({ [name]: known }));
	const text = file.endsWith(".json") ? `${JSON.stringify(document.toJS(), null, 2)}\n` : String(document);
	await makeFolder(path.dirname(file), 448);
	const draft = `${file}.${randomUUID()}`;
	try {
		await writeFile(draft, text, {
			mode: 384,
			flag: "wx"
		});
		const { profiles, problem } = await loadProfiles(draft, env);
		const wrong = problem ?? profiles.find((one) => one.name === name)?.problem;
		if (wrong !== void 0) throw new OdooError("bad_request", wrong);
		await rename(draft, file);
	} finally {
		await rm(draft, { force: true });
	}
}
async function textOf(file) {
	return readFile(file, "utf8").catch((error) => {
		if (error instanceof Error && "code" in error && error.code === "ENOENT") return void 0;
		throw new OdooError("bad_request", `${file} cannot be read.`, { cause: error });
	});
}

export { profileNames as n, writeProfile as r, profileFile as t };