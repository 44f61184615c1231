import { n as moveKnownAnchors, t as knownArchs } from "./known-anchors.mjs";

export { moveKnownAnchors };