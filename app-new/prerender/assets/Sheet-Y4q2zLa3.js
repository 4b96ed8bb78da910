import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { n as directionOf } from "./languages--jDGgnfp.js";
import { t as useWords } from "./words-BxoVDY2x.js";
// src/reader/features/Sheet.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** A panel: beside the text on a wide screen, at the foot of a narrow one. The focus goes to its title. */
function Sheet({ title, close, modal = false, kind, children }) {
	const { language } = useSetting();
	const words = useWords("room");
	const dialog = (0, import_react.useRef)(null);
	const heading = (0, import_react.useRef)(null);
	const id = (0, import_react.useId)();
	(0, import_react.useEffect)(() => {
		const element = dialog.current;
		if (modal) element?.showModal();
		else element?.show();
		heading.current?.focus({ preventScroll: true });
		return () => element?.close();
	}, [modal]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("dialog", {
		ref: dialog,
		className: "sheet",
		"data-kind": kind,
		lang: language,
		dir: directionOf(language),
		"aria-labelledby": id,
		onCancel: (event) => {
			event.preventDefault();
			close();
		},
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "sheet-header",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id,
				ref: heading,
				tabIndex: -1,
				children: title
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "sheet-close",
				"aria-label": words.close,
				onClick: close,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
					viewBox: "0 0 24 24",
					"aria-hidden": "true",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: "m6 6 12 12M18 6 6 18" })
				})
			})]
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			className: "sheet-body",
			children
		})]
	});
}
export { Sheet as t };
