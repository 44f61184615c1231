import { C as portOf, S as nameOf, w as proxyFor, x as authorization } from "./browser.mjs";

export { authorization };