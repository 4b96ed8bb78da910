// src/reader/storage/health.ts
var known = {
	rows: "kept",
	settings: "kept"
};
var listeners = /* @__PURE__ */ new Set();
/** How it stands with one of them, or with both: then what is wrong with either. */
function storageHealth(of) {
	if (of) return known[of];
	return known.rows === "kept" ? known.settings : known.rows;
}
/** Calls back when the health has changed, until the function that it gives is called. */
function watchHealth(listener) {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}
/** Records how a write went: with the error that it ended in, or none. */
function note(of, error) {
	const isFull = error instanceof DOMException && error.name === "QuotaExceededError";
	const next = error === void 0 ? "kept" : isFull ? "full" : "notKept";
	if (next === known[of]) return;
	known[of] = next;
	for (const listener of listeners) listener();
}
export { storageHealth as n, watchHealth as r, note as t };
