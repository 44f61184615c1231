import { T as toJSONSchema } from "./zod.mjs";
import { a as isOffered, i as fansOut, n as asks, o as takesInstance, t as ANNOTATIONS } from "./policy.mjs";

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
	const { additionalProperties: others } = jsonSchema;
	if (typeof others === "object" && others !== null && Object.keys(others).length === 0) delete jsonSchema.additionalProperties;
	if (jsonSchema.minLength === 1) delete jsonSchema.minLength;
	if (jsonSchema.minItems === 1) delete jsonSchema.minItems;
	if (Array.isArray(jsonSchema.default) && jsonSchema.default.length === 0) delete jsonSchema.default;
	if (jsonSchema.default === false) delete jsonSchema.default;
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
function listTools(tools, mode, extras = {}) {
	return tools.filter((tool) => isOffered(tool, mode)).map((tool) => describeTool(tool, extras));
}
function describeTool(tool, extras) {
	return {
		name: tool.name,
		title: tool.title,
		description: tool.description,
		inputSchema: withExtras(inputSchema(tool.input), tool, extras),
		annotations: ANNOTATIONS[tool.access],
		...ALWAYS_LOADED.has(tool.name) ? { _meta: { "anthropic/alwaysLoad": true } } : {}
	};
}
function withExtras(schema, tool, { instances = [], tokens = false }) {
	const properties = {
		...instances.length > 1 && takesInstance(tool) ? { instance: instanceSchema(tool, instances) } : {},
		...tokens && asks(tool) ? { confirm: {
			type: "string",
			description: "Token of the preview"
		} } : {}
	};
	if (Object.keys(properties).length === 0) return schema;
	return {
		...schema,
		properties: {
			...Object(schema.properties),
			...properties
		}
	};
}
function instanceSchema(tool, instances) {
	const names = instances.slice(0, 20).join(", ");
	if (!fansOut(tool)) return {
		type: "string",
		description: `Instance: ${names}`
	};
	return {
		anyOf: [{ type: "string" }, {
			type: "array",
			items: { type: "string" }
		}],
		description: `Instance, list of them, or "all": ${names}`
	};
}

export { listTools };