import { t as require_runtime } from "./handlebars9.mjs";

export default require_runtime();

export {  };