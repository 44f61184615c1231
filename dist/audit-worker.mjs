import v8 from "node:v8";
import { parentPort, workerData } from "node:worker_threads";

// src/audit/engine/worker.ts
v8.setFlagsFromString("--max-semi-space-size=32");
v8.setFlagsFromString("--heap-growing-percent=40");
v8.setFlagsFromString("--interrupt-budget=400000");
const port = parentPort;
if (port) {
	const [{ preloadPython }, { openBench }, { ALL_RULES }, { packModule, unpackFacts }] = await Promise.all([
		import("./chunks/parser.mjs"),
		import("./chunks/workbench.mjs"),
		import("./chunks/all-rules2.mjs"),
		import("./chunks/wire.mjs")
	]);
	preloadPython();
	const wanted = new Set(workerData.rules);
	const bench = openBench(ALL_RULES.filter(({ id }) => wanted.has(id)), 0);
	const answer = async ({ name, argument }) => {
		if (name === "judge") return bench.judge(argument);
		if (name === "prepare") return bench.prepare({
			...argument,
			facts: argument.facts.map(unpackFacts)
		});
		const { known, ...rest } = await bench.index(argument);
		return {
			...rest,
			...known && { known: packModule(known) }
		};
	};
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