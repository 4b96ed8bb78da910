// src/reader/features/undo/notices.ts
var notice;
var count = 0;
var listeners = /* @__PURE__ */ new Set();
function set(next) {
	notice = next;
	for (const listener of listeners) listener();
}
/** The one notice that stands now, for `useSyncExternalStore`. */
var currentNotice = () => notice;
function watchNotice(listener) {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}
/** Says something in the reader's language, in place of what was said before; with `undo`, long enough to choose that. */
function say(text, undo) {
	set({
		id: ++count,
		text,
		undo
	});
	if (listeners.size === 0) document.dispatchEvent(new Event("broadsheet:say"));
}
/** Takes a notice away, unless another has taken its place. */
function dismiss(id) {
	if (notice?.id === id) set(void 0);
}
/** Takes back what the notice tells of, and it away. */
function takeBack({ id, undo }) {
	dismiss(id);
	undo?.();
}
export { watchNotice as a, takeBack as i, dismiss as n, say as r, currentNotice as t };
