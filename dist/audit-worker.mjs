import v8 from "node:v8";
import { parentPort, workerData } from "node:worker_threads";

// src/audit/engine/worker.ts
v8.setFlagsFromString("--max-semi-space-size=48");
v8.setFlagsFromString("--heap-growing-percent=40");
const port = parentPort;
if (port) {
	const [{ openBench }, { ALL_RULES }] = await Promise.all([import("./chunks/workbench.mjs"), import("./chunks/all-rules2.mjs")]);
	const wanted = new Set(workerData.rules);
	const bench = openBench(ALL_RULES.filter(({ id }) => wanted.has(id)));
	port.on("message", async ({ id, name, argument }) => {
		try {
			const result = await bench[name](argument);
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