import { t as fence } from "./fence2.mjs";

export { fence };