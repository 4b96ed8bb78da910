import "../prerender.js";
// src/reader/navigation/target.ts
/** Marks an element as the browser marks the target of a document that it has loaded; none other is marked then. */
function showTarget(element) {
	document.querySelector("[data-target]")?.removeAttribute("data-target");
	if (element && !element.matches(":target")) element.setAttribute("data-target", "");
}
export { showTarget as t };
