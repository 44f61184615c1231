import { C as toJSONSchema } from "./zod.mjs";
import { r as isOffered, t as ANNOTATIONS } from "./policy.mjs";

// src/server/input-schema.ts
/** JSON Schema of a tool's arguments, without what says nothing and costs tokens. */
function inputSchema(input) {
	const { $schema: _, ...schema } = toJSONSchema(input, {
		io: "input",
		override: prune
	});
	return {
		...schema,
		type: "object"
	};
}
function prune({ jsonSchema }) {
	if (jsonSchema.minimum === Number.MIN_SAFE_INTEGER) delete jsonSchema.minimum;
	if (jsonSchema.maximum === Number.MAX_SAFE_INTEGER) delete jsonSchema.maximum;
	delete jsonSchema.propertyNames;
}

// src/server/list-tools.ts
/** Shown to the model from the start by clients that defer tools: with these most tasks begin. */
const ALWAYS_LOADED = /* @__PURE__ */ new Set([
	"search",
	"read",
	"scaffold",
	"verify"
]);
/** The tools of a mode as the protocol describes them, in a fixed order. */
function listTools(tools, mode) {
	return tools.filter((tool) => isOffered(tool, mode)).map(describeTool);
}
function describeTool(tool) {
	return {
		name: tool.name,
		title: tool.title,
		description: tool.description,
		inputSchema: inputSchema(tool.input),
		annotations: ANNOTATIONS[tool.access],
		...ALWAYS_LOADED.has(tool.name) ? { _meta: { "anthropic/alwaysLoad": true } } : {}
	};
}

export { listTools };