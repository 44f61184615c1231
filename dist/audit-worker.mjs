import v8 from "node:v8";
import { parentPort, workerData } from "node:worker_threads";

// src/audit/engine/worker.ts
v8.setFlagsFromString("--max-semi-space-size=32");
v8.setFlagsFromString("--heap-growing-percent=40");
v8.setFlagsFromString("--interrupt-budget=400000");
const port = parentPort;
if (port) {
	const [{ openBench }, { ALL_RULES }, { unpackFacts }] = await Promise.all([
		import("./chunks/workbench.mjs"),
		import("./chunks/all-rules2.mjs"),
		import("./chunks/wire.mjs")
	]);
	const wanted = new Set(workerData.rules);
	const bench = openBench(ALL_RULES.filter(({ id }) => wanted.has(id)));
	const answer = ({ name, argument }) => name === "prepare" ? bench.prepare({
		...argument,
		facts: argument.facts.map(unpackFacts)
	}) : bench[name](argument);
	port.on("message", async (call) => {
		const { id } = call;
		try {
			const result = await answer(call);
			port.postMessage({
				id,
				result
			});
		} catch (error) {
			port.postMessage({
				id,
				error
			});
		}
	});
}

export {  };