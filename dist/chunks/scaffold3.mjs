import { t as scaffold } from "./scaffold2.mjs";

export { scaffold };