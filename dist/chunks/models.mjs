import { t as listModels } from "./models2.mjs";

export { listModels };