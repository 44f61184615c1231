import { t as ALL_RULES } from "./all-rules.mjs";

export { ALL_RULES };