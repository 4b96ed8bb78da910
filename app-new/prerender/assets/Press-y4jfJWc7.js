import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting } from "./setting-H3GIZSsh.js";
import { t as useArticle } from "./article-CYJph4HO.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { n as toggle } from "./toggle-N5a9Rk12.js";
// src/reader/features/keep/Press.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** The press of the button on an article: it saves, or takes back, and there is nothing to open. */
function Press({ close }) {
	const { base, language } = useSetting();
	const article = useArticle();
	const words = useWords("keep");
	(0, import_react.useEffect)(() => {
		close();
		if (article) toggle(base, article, words, language);
	}, []);
	return null;
}
export { Press };
