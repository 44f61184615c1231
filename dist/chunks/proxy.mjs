import { i as proxyFor, n as nameOf, r as portOf, t as authorization } from "./proxy2.mjs";

export { authorization };