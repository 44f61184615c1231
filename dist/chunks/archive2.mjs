import { t as zip } from "./zip.mjs";

// src/scaffold/data-target/archive.ts
/**
* The module as an archive that Apps > Import Module takes: `base_import_module` reads data, demo data and
* `static`, and leaves Python alone. Throws an Error for a module that has Python, of which half would be lost.
*/
function moduleArchive(plan) {
	if (plan.spec.module.target !== "data") throw new Error("Only a module without Python can be imported: write target: data under module.");
	const files = plan.files.filter(({ path }) => !path.startsWith(".odoo-scaffold/"));
	return zip(files.map(({ path, content }) => ({
		path: `${plan.module}/${path}`,
		content
	})));
}

export { moduleArchive };