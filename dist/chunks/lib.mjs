import { n as require_lib } from "./handlebars9.mjs";

export default require_lib();

export {  };