import { i as sessionFolder, n as newPath, r as saveNew, t as existingFile } from "./files2.mjs";

export { existingFile, newPath };