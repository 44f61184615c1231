import { i as profilePath, n as loadProject, r as parseProfiles, t as loadProfiles } from "./profiles2.mjs";

export { loadProfiles, loadProject, profilePath };