// src/reader/features/style.ts
/** Style sheets that come with a feature's chunk. */
var adopted = /* @__PURE__ */ new Set();
/**
* Puts a style sheet (imported with `?inline`) into force, once. It stands after the page's own, in the layer `features`.
* A constructed sheet needs no request, and no leave from a strict content security policy.
*/
function adopt(css) {
	if (adopted.has(css)) return;
	adopted.add(css);
	const sheet = new CSSStyleSheet();
	sheet.replaceSync(`@layer features{${css}}`);
	document.adoptedStyleSheets = [...document.adoptedStyleSheets, sheet];
}
export { adopt as t };
