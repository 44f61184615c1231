import { n as examine } from "./doctor.mjs";
import { n as openSession } from "./session.mjs";
import { a as print, t as EXIT } from "./exit.mjs";

// src/cli/doctor.ts
const MARKS = {
	ok: "ok  ",
	warn: "warn",
	fail: "FAIL",
	skipped: "-   "
};
async function doctor({ json }) {
	const session = await openSession(process.env);
	const stop = new AbortController();
	process.once("SIGINT", () => stop.abort());
	try {
		const findings = await examine(session, process.env, stop.signal);
		const ok = !findings.some(({ state }) => state === "fail");
		print(json ? JSON.stringify({
			ok,
			findings
		}, null, 2) : render(findings));
		return ok ? EXIT.ok : EXIT.failed;
	} finally {
		await session.close();
	}
}
function render(findings) {
	const count = (state) => findings.filter((one) => one.state === state).length;
	const lines = findings.flatMap(({ check, state, says, mend }) => [`${MARKS[state]} ${check}: ${says}`, ...mend === void 0 ? [] : [`     ${mend}`]]);
	const [wrong, doubtful] = [count("fail"), count("warn")];
	const sum = wrong > 0 ? `${wrong} wrong` : doubtful > 0 ? `works, with ${doubtful} to look at` : "all is well";
	return [...lines, sum].join("\n");
}

export { doctor };