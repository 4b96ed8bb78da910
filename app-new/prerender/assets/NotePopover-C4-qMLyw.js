import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { t as adopt } from "./style-YuQnRu4L.js";
import { t as useWords } from "./words-BxoVDY2x.js";
// src/reader/features/small/place-note.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var GAP = 12;
var NARROWEST = 200;
var WIDEST = 352;
/** All measures in pixels of the window. Pure. */
function notePlace(mark, column, windowWidth, isRightToLeft) {
	const room = (isRightToLeft ? column.left : windowWidth - column.right) - 24;
	if (room >= NARROWEST) {
		const width = Math.min(room, 260);
		return {
			left: isRightToLeft ? column.left - GAP - width : column.right + GAP,
			top: mark.top - 6,
			width
		};
	}
	const width = Math.min(WIDEST, windowWidth - 24);
	const wished = (mark.left + mark.right - width) / 2;
	return {
		left: Math.max(GAP, Math.min(wished, windowWidth - GAP - width)),
		top: mark.bottom + GAP / 2,
		width
	};
}
/** Puts a note beside its mark, and lets it scroll with the text. */
function placeNote(note, mark) {
	const column = mark.closest(".story")?.getBoundingClientRect();
	if (!column) return;
	const width = document.documentElement.clientWidth;
	const isRightToLeft = getComputedStyle(mark).direction === "rtl";
	const place = notePlace(mark.getBoundingClientRect(), column, width, isRightToLeft);
	note.style.setProperty("inline-size", `${place.width}px`);
	note.style.setProperty("left", `${place.left + scrollX}px`);
	const below = place.top + note.offsetHeight > innerHeight - GAP;
	const room = mark.getBoundingClientRect().top - note.offsetHeight - GAP / 2;
	note.style.setProperty("top", `${(below && room > 0 ? room : place.top) + scrollY}px`);
}
// src/reader/features/small/note.css?inline
var note_default = ".note-popover{border:1px solid var(--rule);border-block-start:2px solid var(--accent-ink);background:var(--paper);color:var(--ink);font:.9375rem / 1.5 var(--serif);margin:0;padding:.8rem 1rem .4rem;position:absolute;inset:auto;box-shadow:0 .35rem 1.4rem #0000002e}.note-popover:focus{outline:none}.note-text{max-block-size:45vh;overflow:auto}.note-text>*+*{margin-block-start:.6em}.note-ways{font:.8125rem / 1.4 var(--sans);justify-content:space-between;align-items:center;margin-block-start:.3rem;display:flex}.note-ways a{padding-block:.7rem}.note-ways button{min-block-size:2.5rem;color:var(--ink-2);background:0 0;margin-inline-end:-.6rem;padding:.4rem .6rem;font-weight:600}.note-ways button:hover{background:var(--paper-2);color:var(--ink)}@media print{.note-popover{display:none}}";
// src/reader/features/small/NotePopover.tsx
var import_jsx_runtime = require_jsx_runtime();
adopt(note_default);
/** The note as the list at the foot has it, without its ids and its way back. */
function copyNote(mark, to) {
	const note = document.getElementById(decodeURIComponent(mark.hash.slice(1)));
	to.replaceChildren(...note?.cloneNode(true).childNodes ?? []);
	for (const element of to.querySelectorAll(".back")) element.remove();
	for (const element of to.querySelectorAll("[id]")) element.removeAttribute("id");
}
/** A footnote beside its mark. It goes when the reader presses Escape or elsewhere. */
function NotePopover({ mark, close }) {
	const { messages } = useSetting();
	const words = useWords("small");
	const { close: closeWord } = useWords("room");
	const box = (0, import_react.useRef)(null);
	const text = (0, import_react.useRef)(null);
	(0, import_react.useLayoutEffect)(() => {
		if (!box.current || !text.current) return;
		copyNote(mark, text.current);
		box.current.showPopover();
		placeNote(box.current, mark);
		box.current.focus({ preventScroll: true });
	}, [mark]);
	(0, import_react.useEffect)(() => {
		const element = box.current;
		const toggled = (event) => {
			if (event.newState === "closed") close();
		};
		element?.addEventListener("toggle", toggled);
		return () => element?.removeEventListener("toggle", toggled);
	}, [close]);
	const story = mark.closest(".story");
	const leave = () => {
		box.current?.hidePopover();
		mark.focus({ preventScroll: true });
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		ref: box,
		popover: "auto",
		className: "note-popover",
		role: "dialog",
		"aria-label": mark.getAttribute("aria-label") ?? messages.footnotes,
		tabIndex: -1,
		lang: story?.lang,
		dir: story?.dir,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
			ref: text,
			className: "note-text"
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "note-ways",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
				href: mark.hash,
				onClick: () => box.current?.hidePopover(),
				children: words.toList
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: leave,
				children: closeWord
			})]
		})]
	});
}
export { NotePopover };
