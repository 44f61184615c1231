import { t as scaffold } from "./scaffold3.mjs";

export { scaffold };