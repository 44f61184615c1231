// src/tools/define.ts
function defineTool(tool) {
	return tool;
}

export { defineTool as t };