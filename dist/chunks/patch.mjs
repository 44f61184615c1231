import { n as unifiedHunks } from "./diff.mjs";

// src/migrate/format/patch.ts
/** The whole change of a module as a patch that `git apply` and `patch -p1` take, beside its folder. */
function patchOf(migration) {
	const { before, after } = migration;
	return [.../* @__PURE__ */ new Set([...before.keys(), ...after.keys()])].sort().map((path) => filePatch(migration, path)).join("");
}
/** Of one file; empty where nothing changes. */
function filePatch({ module, before, after }, path) {
	const [old, now] = [before.get(path), after.get(path)];
	if (old === now) return "";
	const name = `${module}/${path}`;
	const hunks = unifiedHunks(old ?? "", now ?? "");
	const [a, b] = [quoted(`a/${name}`), quoted(`b/${name}`)];
	if (old !== void 0 && now !== void 0) return `--- ${a}\n+++ ${b}\n${hunks}`;
	const head = `diff --git ${a} ${b}\n${old === void 0 ? "new file" : "deleted file"} mode 100644\n`;
	if (hunks === "") return head;
	return `${head}--- ${old === void 0 ? "/dev/null" : a}\n+++ ${now === void 0 ? "/dev/null" : b}\n${hunks}`;
}
/** As git writes names with characters that would end them; one with a blank is ended by a tab. */
function quoted(name) {
	if (!/["\\\t\n]/.test(name)) return name.includes(" ") ? `${name}\t` : name;
	return `"${name.replaceAll(/["\\]/g, "\\$&").replaceAll("	", "\\t").replaceAll("\n", "\\n")}"`;
}

export { patchOf as n, filePatch as t };