import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
// src/reader/features/keep/Pick.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** One of a few, with its label. */
function Pick({ label, value, options, onPick }) {
	const id = (0, import_react.useId)();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("label", {
		htmlFor: id,
		children: label
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
		id,
		value,
		onChange: (event) => onPick(event.target.value),
		children: options.map(([of, name]) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
			value: of,
			children: name
		}, of))
	})] });
}
export { Pick as t };
