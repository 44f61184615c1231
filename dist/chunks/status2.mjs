import { t as status } from "./status.mjs";

export { status };