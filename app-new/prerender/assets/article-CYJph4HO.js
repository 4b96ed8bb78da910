import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react } from "./setting-H3GIZSsh.js";
import { I as useMatches, w as isArticle } from "../prerender.js";
// src/reader/features/article.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** The article that is shown, or nothing on any other page. */
function useArticle() {
	const page = useMatches().at(-1)?.loaderData;
	return isArticle(page) ? page : void 0;
}
/** Event on the document after each navigation inside the app, when the new page stands there. */
var PASSED = "broadsheet:passed";
/** Runs something after each navigation inside the app; not for the page that the component first stands on. */
function usePassed(work) {
	const latest = (0, import_react.useEffectEvent)(work);
	(0, import_react.useEffect)(() => {
		const run = () => latest();
		document.addEventListener(PASSED, run);
		return () => document.removeEventListener(PASSED, run);
	}, []);
}
export { usePassed as n, useArticle as t };
