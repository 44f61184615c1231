import { t as withScripts } from "./add.mjs";

export { withScripts };