// src/reader/features/small/copy.ts
/** Puts words on the clipboard. Resolves to whether that was allowed. */
async function copyText(text) {
	try {
		await navigator.clipboard.writeText(text);
		return true;
	} catch {
		return copyBySelection(text);
	}
}
/** The old way, for pages that were not served securely. */
function copyBySelection(text) {
	const field = document.createElement("textarea");
	field.value = text;
	field.style.position = "fixed";
	field.style.opacity = "0";
	const host = document.querySelector("dialog[open]") ?? document.body;
	const before = document.activeElement;
	host.append(field);
	field.select();
	const done = document.execCommand("copy");
	field.remove();
	if (before instanceof HTMLElement) before.focus({ preventScroll: true });
	return done;
}
export { copyText as t };
