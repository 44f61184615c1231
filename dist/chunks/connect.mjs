import { n as require_connect } from "./undici.mjs";

export default require_connect();

export {  };