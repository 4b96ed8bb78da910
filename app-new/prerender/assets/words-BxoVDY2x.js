import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting } from "./setting-H3GIZSsh.js";
import { b as roomWords } from "../prerender.js";
// src/reader/features/words.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** The words of one feature in the language of the interface here. Suspends until they are there. */
function useWords(feature) {
	const { language } = useSetting();
	return (0, import_react.use)(roomWords(language))[feature];
}
export { useWords as t };
