import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { s as listAddress } from "./urls-uvUvwZjo.js";
import { x as roomWordsNow } from "../prerender.js";
// src/reader/pages/SavedPage.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
var SavedList = (0, import_react.lazy)(() => import("./SavedList-BIFSyjC_.js").then((m) => ({ default: m.SavedList })));
var never = () => () => void 0;
/** Ways on where there is no script to look what is kept. */
function WithoutScript() {
	const { site, messages, language, href } = useSetting();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("noscript", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: roomWordsNow(language)?.keep.needsScript }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ul", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
		href: href("/"),
		children: messages.toFront
	}) }), site.sections.map(({ slug, name }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
		href: href(listAddress("sections", slug)),
		children: name
	}) }, slug))] })] });
}
/** The page at `/saved/`. What is published holds nothing of any reader's. */
function SavedPage() {
	const { messages } = useSetting();
	const isPublished = (0, import_react.useSyncExternalStore)(never, () => false, () => true);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "list",
		"data-kind": "saved",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("header", {
				className: "list-header",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("h1", {
					tabIndex: -1,
					children: messages.saved
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(WithoutScript, {}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "saved",
				children: !isPublished && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SavedList, {}) })
			})
		]
	});
}
export { SavedPage };
