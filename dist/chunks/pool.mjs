import { t as require_pool } from "./undici.mjs";

export default require_pool();

export {  };