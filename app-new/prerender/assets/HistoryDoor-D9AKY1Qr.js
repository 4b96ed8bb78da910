import { t as useWords } from "./words-BxoVDY2x.js";
import { r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
// src/reader/features/place/HistoryDoor.tsx
var import_jsx_runtime = require_jsx_runtime();
/** The button that leads to what was read. */
function HistoryDoor() {
	const words = useWords("place");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		"data-tool": "history",
		children: words.history
	});
}
export { HistoryDoor as t };
