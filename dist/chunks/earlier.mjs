import { C as decode } from "./source.mjs";
import { A as sha1, bn as seriesOfVersion, m as AuditConfigError } from "./audit-base.mjs";
import path from "node:path";
import { existsSync, readFileSync, realpathSync } from "node:fs";
import { execFile, spawn } from "node:child_process";

// src/audit/git/run.ts
/** Git cannot answer. The message is a sentence that names neither a path of the machine nor a secret. */
var GitError = class extends Error {
	name = "GitError";
	/** There is no git on this machine. */
	missing;
	constructor(message, missing = false) {
		super(message);
		this.missing = missing;
	}
};
/**
* A repository may be anybody's: nothing that its configuration names is started, and nothing is fetched. What is given
* to git by name is an argument of its own and never an option; a revision is an object's number by then.
*/
const SAFELY = [
	"--no-pager",
	...["-c", "core.fsmonitor=false"],
	...["-c", "core.quotePath=false"],
	...["-c", "log.showSignature=false"],
	...["-c", "protocol.allow=never"]
];
/** Without what a hook of git sets, which names the repository that is committed to and not the one that is asked. */
function gitEnv(env = process.env) {
	const kept = Object.entries(env).filter(([name]) => !name.startsWith("GIT_") || name.startsWith("GIT_CONFIG"));
	return {
		...Object.fromEntries(kept),
		GIT_OPTIONAL_LOCKS: "0",
		GIT_NO_LAZY_FETCH: "1",
		GIT_TERMINAL_PROMPT: "0",
		LC_ALL: "C"
	};
}
const MAX_BYTES = 67108864;
const MAX_MS = 3e4;
/** What git prints. Throws GitError, also where it takes half a minute. */
function git(root, args) {
	return new Promise((resolve, reject) => {
		const options = {
			env: gitEnv(),
			maxBuffer: MAX_BYTES,
			timeout: MAX_MS,
			windowsHide: true
		};
		execFile("git", [
			...SAFELY,
			"-C",
			root,
			...args
		], options, (error, stdout, stderr) => {
			if (error) reject(gitProblem(error, stderr));
			else resolve(stdout);
		});
	});
}
function gitProblem(error, stderr) {
	if (error.code === "ENOENT") return new GitError("git was not found: install it", true);
	if (/dubious ownership/.test(stderr)) return new GitError("git does not read a repository that belongs to somebody else: name its folder in safe.directory of the git configuration");
	const [line = ""] = stderr.split("\n").filter((each) => /^(fatal|error):/.test(each));
	return new GitError(line === "" ? "git gave no answer" : `git says: ${line.replace(/^\w+: /, "")}`);
}

// src/audit/git/base.ts
/**
* A revision in the words of git: a branch, a tag, a number, with `~`, `^` and `@{}` behind it. No option, no range, no
* file of a revision, nothing of several lines.
*/
const REVISION = /^[\p{L}\p{N}_@][\p{L}\p{N}_@./~^{}+#=, -]*$/u;
function checkBase(text) {
	if (REVISION.test(text) && !text.includes("..") && text.length <= 250) return;
	throw new AuditConfigError(`The base ${JSON.stringify(text.slice(0, 80))} is no revision: give a branch, a tag or a commit, such as origin/main or HEAD~1; "none" compares with nothing.`);
}
/** Names of the line that others work from, the likeliest first: what the CI says, the series, what people call it. */
function mainLines(series, env) {
	return [
		...[env.GITHUB_BASE_REF, env.CI_MERGE_REQUEST_TARGET_BRANCH_NAME].filter((name) => name !== void 0 && name !== "" && REVISION.test(name)),
		...series,
		"HEAD",
		"main",
		"master"
	].flatMap((name) => [
		`refs/remotes/origin/${name}`,
		`refs/remotes/upstream/${name}`,
		...name === "HEAD" ? [] : [`refs/heads/${name}`]
	]);
}
/** Where the work in this folder left the main line; the last commit itself on that line. Undefined before the first one. */
async function branchPoint(root, objects, { series, env }) {
	const head = (await objects.ask("HEAD^{commit}"))?.id;
	if (head === void 0) return void 0;
	const names = mainLines(series, env);
	const mains = await Promise.all(names.map((name) => objects.ask(`${name}^{commit}`)));
	const at = mains.findIndex((main) => main !== void 0);
	const main = mains[at]?.id;
	const common = main === void 0 || main === head ? head : await commonCommit(root, head, main);
	if (common === void 0 || common === head) return {
		commit: head,
		label: "the last commit",
		head
	};
	return {
		commit: common,
		label: `${names[at]?.replace(/^refs\/(remotes|heads)\//, "") ?? ""} (${short(common)})`,
		head
	};
}
/** The commit that somebody named, or where this line of work left it. Throws AuditConfigError for one that is none. */
async function namedBase(root, objects, revision) {
	const repository = path.basename(root);
	const found = (await objects.ask(`${revision}^{commit}`))?.id;
	if (found === void 0) {
		const depth = isShallow(root) ? ` The clone is shallow: fetch more of its history (git fetch --unshallow; fetch-depth: 0 of GitHub's checkout).` : "";
		throw new AuditConfigError(`The base "${revision}" is no revision of the repository ${repository}: give a branch, a tag or a commit that it has, such as origin/main or HEAD~1.${depth}`);
	}
	const head = (await objects.ask("HEAD^{commit}"))?.id;
	const commit = (head === void 0 || head === found ? found : await commonCommit(root, head, found)) ?? found;
	return {
		commit,
		label: commit.startsWith(revision) ? short(commit) : `${revision} (${short(commit)})`
	};
}
async function commonCommit(root, head, other) {
	try {
		return (await git(root, [
			"merge-base",
			head,
			other
		])).trim() || void 0;
	} catch (error) {
		if (error instanceof GitError && !error.missing) return void 0;
		throw error;
	}
}
/** The history of the repository ends before its first commit. */
function isShallow(root) {
	return existsSync(path.join(gitFolder(root), "shallow"));
}
/** Where git keeps what all worktrees share. Source: gitrepository-layout of git's documentation. */
function gitFolder(root) {
	const own = path.join(root, ".git");
	const named = /^gitdir: (.+)/.exec(textOf(own))?.[1];
	const folder = named === void 0 ? own : path.resolve(root, named);
	return path.resolve(folder, textOf(path.join(folder, "commondir")).trim());
}
/** Empty for what is no file. */
function textOf(file) {
	try {
		return readFileSync(file, "utf8");
	} catch {
		return "";
	}
}
function short(commit) {
	return commit.slice(0, 9);
}

// src/audit/git/history.ts
/** Commits of the main line that are looked through: years of most repositories. */
const MAX_COMMITS = 2e3;
/** More paths than these are not named one by one. */
const MAX_PATHS = 50;
/** The version of a manifest, in its text or in a line of it. */
const VERSION = /["']version["']\s*:[(\s]*["']([^"']*)["']/;
/** Reads what a repository's main line did to the versions of modules, by one process. `since` is not looked at any more. */
async function versionHistory(root, manifests, { head, since }) {
	const paths = manifests.length > MAX_PATHS ? [":(top,glob)**/__manifest__.py"] : manifests.map((each) => `:(top,literal)${each}`);
	return parseLog(await git(root, [
		...[
			"log",
			"--first-parent",
			"-m",
			"--patch",
			"--unified=0",
			"--format=%x01%H"
		],
		...[
			"--no-renames",
			"--no-textconv",
			"--no-ext-diff",
			"--no-color",
			"--src-prefix=a/",
			"--dst-prefix=b/"
		],
		since === void 0 ? head : `${since}..${head}`,
		...["--", ...paths]
	]));
}
function parseLog(log) {
	const found = {};
	let commit = "";
	let file;
	let [was, now] = [];
	const close = () => {
		if (file !== void 0 && was !== now) {
			found[file] ??= [];
			found[file]?.push({
				commit,
				was,
				now
			});
		}
		[file, was, now] = [
			void 0,
			void 0,
			void 0
		];
	};
	for (const line of log.split("\n")) if (line.startsWith("")) {
		close();
		commit = line.slice(1);
	} else if (line.startsWith("diff --git ")) close();
	else if (line.startsWith("+++ b/")) file = line.slice(6).trimEnd();
	else if (line.startsWith("-")) was = VERSION.exec(line)?.[1] ?? was;
	else if (line.startsWith("+")) now = VERSION.exec(line)?.[1] ?? now;
	close();
	return found;
}
/**
* The commit that brought the version before this one: what databases have that are a version behind. Undefined where
* no other one is known.
*/
function previousCommit(changes, version) {
	const at = changes?.findIndex(({ was, now }) => now === version && was !== void 0 && was !== now) ?? -1;
	const before = changes?.[at]?.was;
	if (!changes || at === -1 || before === void 0) return void 0;
	return {
		version: before,
		commit: changes.slice(at + 1).find(({ now }) => now === before)?.commit ?? `${changes[at]?.commit}^`
	};
}

// src/audit/git/objects.ts
function openObjects(root) {
	const child = spawn("git", [
		...SAFELY,
		"-C",
		root,
		"cat-file",
		"--batch"
	], {
		env: gitEnv(),
		windowsHide: true,
		stdio: "pipe"
	});
	const waiting = [];
	let failure;
	let said = "";
	const fail = (error) => {
		failure ??= error;
		for (const { reject } of waiting.splice(0)) reject(failure);
	};
	const take = reader((object) => waiting.shift()?.resolve(object));
	child.stdout.on("data", take);
	child.stderr.on("data", (bytes) => {
		said = `${said}${bytes}`.slice(0, 1e4);
	});
	child.on("error", (error) => fail(gitProblem(error, "")));
	child.on("close", () => fail(gitProblem(/* @__PURE__ */ new Error("closed"), said)));
	child.stdin.on("error", () => {});
	return {
		ask(name) {
			if (failure !== void 0) return Promise.reject(failure);
			if (/[\n\r\0]/.test(name)) return Promise.reject(new GitError("git is asked for a name of several lines"));
			return new Promise((resolve, reject) => {
				waiting.push({
					resolve,
					reject
				});
				child.stdin.write(`${name}\n`);
			});
		},
		close() {
			child.stdin.end();
			child.kill();
		}
	};
}
/** Cuts what `cat-file --batch` prints into objects: a line that says how long each is, the object, a line break. */
function reader(found) {
	let chunks = [];
	let length = 0;
	/** Bytes that are needed before anything can be done. */
	let wanted = 1;
	let head;
	return (bytes) => {
		chunks.push(bytes);
		length += bytes.length;
		if (length < wanted) return;
		let rest = Buffer.concat(chunks);
		for (;;) {
			if (head) {
				if (rest.length <= head.size) break;
				const { id, type, size } = head;
				found({
					id,
					type,
					content: rest.subarray(0, size)
				});
				rest = rest.subarray(size + 1);
				head = void 0;
			}
			const end = rest.indexOf(10);
			if (end === -1) break;
			const line = rest.subarray(0, end).toString("utf8");
			rest = rest.subarray(end + 1);
			const [, id = "", type = "", size = ""] = /^([0-9a-f]{40,64}) (\w+) (\d+)$/.exec(line) ?? [];
			if (id === "") found(void 0);
			else head = {
				id,
				type,
				size: Number(size)
			};
		}
		chunks = [rest];
		length = rest.length;
		wanted = head ? head.size + 1 : rest.length + 1;
	};
}
/** What a tree object holds: mode, name, a zero, and the number in as many bytes as the repository's hash has. */
function treeEntries({ id, content }) {
	const width = id.length / 2;
	const entries = [];
	for (let at = 0; at < content.length;) {
		const blank = content.indexOf(32, at);
		const zero = content.indexOf(0, blank);
		if (blank === -1 || zero === -1) break;
		const mode = content.subarray(at, blank).toString("latin1");
		const name = content.subarray(blank + 1, zero).toString("utf8");
		at = zero + 1 + width;
		const isTree = mode === "40000";
		if (isTree || mode.startsWith("100")) entries.push({
			name,
			id: content.subarray(zero + 1, at).toString("hex"),
			isTree
		});
	}
	return entries;
}

// src/audit/git/repository.ts
/** The repository that holds a folder, without asking git; `roots` remembers what was looked at. */
function placeOf(dir, roots) {
	const real = realpathSync(dir);
	const root = rootOf(real, roots);
	return root === void 0 ? void 0 : {
		root,
		inside: path.relative(root, real).replaceAll(path.sep, "/")
	};
}
function rootOf(dir, roots) {
	if (roots.has(dir)) return roots.get(dir);
	const parent = path.dirname(dir);
	const root = existsSync(path.join(dir, ".git")) ? dir : parent === dir ? void 0 : rootOf(parent, roots);
	roots.set(dir, root);
	return root;
}

// src/audit/git/earlier.ts
/** Files in which a version of a module says what it keeps in a database. */
const TELLING = /^(?!(?:static|tests|i18n|demo|migrations|upgrades)\/).*\.(?:py|xml|csv)$/;
const MANIFEST = "__manifest__.py";
const NOTHING = {
	key: () => "",
	read: async () => [],
	notes: [],
	close() {}
};
/**
* Finds the earlier versions of modules in the git repositories that hold them: as many processes a repository as there
* are questions, whatever the number of modules. Throws AuditConfigError for a base that somebody named and that is none.
*/
async function earlierVersions(modules, choice, { store, env = process.env }) {
	if (choice === "none") return NOTHING;
	if (choice !== "auto") checkBase(choice);
	const roots = /* @__PURE__ */ new Map();
	const byRoot = /* @__PURE__ */ new Map();
	for (const module of modules) {
		const place = placeOf(module.state.dir, roots);
		if (place) byRoot.set(place.root, [...byRoot.get(place.root) ?? [], {
			...module,
			...place
		}]);
		else if (choice !== "auto") throw new AuditConfigError(`${module.state.name} is in no git repository, so it has no earlier version to compare with: leave the base ${JSON.stringify(choice)} out, or audit a checkout.`);
	}
	const notes = [];
	const found = /* @__PURE__ */ new Map();
	const opened = [];
	const close = () => {
		for (const objects of opened) objects.close();
	};
	for (const [root, placed] of byRoot) {
		const objects = openObjects(root);
		opened.push(objects);
		try {
			await lookAt(root, placed, {
				choice,
				objects,
				store,
				env,
				found,
				notes
			});
		} catch (error) {
			if (choice !== "auto" || !(error instanceof GitError)) close();
			if (!(error instanceof GitError)) throw error;
			if (choice !== "auto") throw new AuditConfigError(`The base ${JSON.stringify(choice)} cannot be read: ${error.message}, or leave the base out.`);
			notes.push(`Earlier versions in ${path.basename(root)} were not compared with: ${error.message}.`);
		}
	}
	return {
		key: (dir) => (found.get(dir) ?? []).map(({ label, tree }) => `${label} ${tree}`).join("\n"),
		read: async (dir) => Promise.all((found.get(dir) ?? []).map(textsOf)),
		notes,
		close
	};
}
async function lookAt(root, placed, work) {
	const { choice, objects, found, notes } = work;
	const add = async (module, base) => {
		const { state, version } = module;
		const difference = await differenceOf(module, base, objects);
		if (!difference) return;
		const [old, now] = [seriesOfVersion(await versionIn(difference)), seriesOfVersion(version)];
		if (difference.manifest !== void 0 && old !== now) {
			if (choice !== "auto") notes.push(`${state.name} is for ${old ?? "no series"} in ${base.label} and for ${now ?? "none"} now: what a migration does to the data of a database, odoo-claude migrate NEW --old OLD tells.`);
			return;
		}
		const before = found.get(state.dir) ?? [];
		if (!before.some(({ tree }) => tree === difference.tree)) found.set(state.dir, [...before, difference]);
	};
	if (choice !== "auto") {
		const base = await namedBase(root, objects, choice);
		await Promise.all(placed.map((module) => add(module, base)));
		return;
	}
	const series = [...new Set(placed.flatMap((module) => module.series ?? []))];
	const point = await branchPoint(root, objects, {
		series,
		env: work.env
	});
	if (!point) return;
	await Promise.all(placed.map((module) => add(module, point)));
	const history = await historyOf(root, placed, point.head, work);
	await Promise.all(placed.map(async (module) => {
		const before = previousCommit(history[manifestOf(module)], module.version);
		const commit = before && (await objects.ask(`${before.commit}^{commit}`))?.id;
		if (before && commit !== void 0) await add(module, {
			commit,
			label: `${before.version} (${short(commit)})`
		});
	}));
	if (isShallow(root) && placed.some(({ state }) => !found.has(state.dir))) notes.push(`The clone of ${path.basename(root)} is shallow, so that earlier versions of its modules are not all known: fetch its history (git fetch --unshallow; fetch-depth: 0 of GitHub's checkout) for the rules that compare with them.`);
}
function manifestOf({ inside }) {
	return inside === "" ? MANIFEST : `${inside}/${MANIFEST}`;
}
async function historyOf(root, placed, head, { objects, store }) {
	const manifests = placed.map(manifestOf);
	const key = sha1(root, head, ...manifests);
	const known = await store.get("history", key);
	if (known) return known;
	const since = (await objects.ask(`${head}~${MAX_COMMITS}^{commit}`))?.id;
	const history = await versionHistory(root, manifests, {
		head,
		since
	});
	store.set("history", key, history);
	return history;
}
/** What is different in an earlier version; undefined where nothing is that says what is kept, or there is none. */
async function differenceOf({ state, inside }, { commit, label }, objects) {
	const top = await objects.ask(inside === "" ? `${commit}^{tree}` : `${commit}:${inside}`);
	if (top?.type !== "tree") return void 0;
	const before = /* @__PURE__ */ new Map();
	const walk = async (id, folder) => {
		const tree = folder === "" ? top : await objects.ask(id);
		if (!tree) return;
		const below = [];
		for (const entry of treeEntries(tree)) {
			const file = `${folder}${entry.name}`;
			if (entry.name.startsWith(".")) continue;
			if (!entry.isTree && TELLING.test(file)) before.set(file, entry.id);
			else if (entry.isTree && TELLING.test(`${file}/a.py`)) below.push(walk(entry.id, `${file}/`));
		}
		await Promise.all(below);
	};
	await walk(top.id, "");
	if (!before.has(MANIFEST)) return void 0;
	const blobs = [...before].filter(([file, id]) => state.blobs.get(file) !== id);
	const fresh = [...state.blobs.keys()].filter((file) => TELLING.test(file) && !before.has(file));
	const tells = [...blobs.map(([file]) => file), ...fresh].some((file) => file !== MANIFEST);
	const manifest = blobs.find(([file]) => file === MANIFEST)?.[1];
	return tells ? {
		label,
		objects,
		tree: top.id,
		manifest,
		blobs,
		fresh
	} : void 0;
}
/** The version that the manifest said, where it was another manifest. */
async function versionIn({ manifest, objects }) {
	const blob = manifest === void 0 ? void 0 : await objects.ask(manifest);
	return blob && VERSION.exec(blob.content.toString("utf8"))?.[1];
}
async function textsOf({ label, objects, blobs, fresh }) {
	return {
		label,
		texts: (await Promise.all(blobs.map(async ([file, id]) => {
			const blob = await objects.ask(id);
			const text = blob && decode(blob.content);
			return text === void 0 ? [] : [[file, text]];
		}))).flat(),
		fresh
	};
}

export { earlierVersions };