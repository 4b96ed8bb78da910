import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { t as Sheet } from "./Sheet-Y4q2zLa3.js";
import { r as say } from "./notices-AIoh2F8G.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { i as wordsOf } from "./annotation-D0DaCxYw.js";
import { n as dropHighlight, r as keepHighlight } from "./store-D7e39BVM.js";
import { n as Swatches } from "./Highlights-DXeC1vqv.js";
// src/reader/features/highlights/removing.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Takes highlights away so that it can be taken back. */
/** Removes a highlight, says so, and offers to undo it. */
async function removeHighlight(base, highlight, said) {
	await dropHighlight(base, highlight);
	say(said, () => keepHighlight(base, highlight));
}
// src/reader/features/highlights/NoteSheet.tsx
var import_jsx_runtime = require_jsx_runtime();
var tagsIn = (text) => [...new Set(text.split(/[,،，]/).map((tag) => tag.trim()).filter(Boolean))];
/** One highlight: its words, colour, note and tags. What is written is kept when the sheet goes. */
function NoteSheet({ highlight, close }) {
	const { base } = useSetting();
	const words = useWords("highlights");
	const [draft, setDraft] = (0, import_react.useState)({});
	const { note = highlight.note, tags = highlight.tags.join(", "), colour = highlight.colour } = draft;
	const id = (0, import_react.useId)();
	const keep = (chosen = colour) => {
		const next = {
			...highlight,
			note: note.trim(),
			tags: tagsIn(tags),
			colour: chosen
		};
		keepHighlight(base, {
			...next,
			modified: (/* @__PURE__ */ new Date()).toISOString()
		});
		return next;
	};
	const offerUndo = (next) => {
		const isNoteGone = highlight.note !== "" && next.note === "";
		const areTagsGone = highlight.tags.some((tag) => !next.tags.includes(tag));
		const undo = () => keepHighlight(base, {
			...next,
			note: isNoteGone ? highlight.note : next.note,
			tags: areTagsGone ? highlight.tags : next.tags,
			modified: (/* @__PURE__ */ new Date()).toISOString()
		});
		if (isNoteGone || areTagsGone) say(isNoteGone ? words.noteRemoved : words.tagsRemoved, undo);
	};
	const isRemoved = (0, import_react.useRef)(false);
	const remove = () => {
		isRemoved.current = true;
		removeHighlight(base, highlight, words.removed);
		close();
	};
	const leave = (0, import_react.useEffectEvent)(() => {
		if ((draft.note !== void 0 || draft.tags !== void 0) && !isRemoved.current) offerUndo(keep());
	});
	(0, import_react.useEffect)(() => () => leave(), []);
	const onKey = (0, import_react.useEffectEvent)((event) => {
		if (event.key !== "Escape" || event.isComposing) return;
		event.preventDefault();
		close();
	});
	(0, import_react.useEffect)(() => {
		const listen = (event) => onKey(event);
		document.addEventListener("keydown", listen, { capture: true });
		return () => document.removeEventListener("keydown", listen, { capture: true });
	}, []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Sheet, {
		title: words.note,
		close,
		kind: "note",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("blockquote", {
				className: "marked",
				"data-colour": colour,
				children: wordsOf(highlight)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "swatches",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Swatches, {
					chosen: colour,
					onChoose: (next) => {
						setDraft({
							...draft,
							colour: next
						});
						keep(next);
					}
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("label", {
				htmlFor: `${id}note`,
				children: words.note
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("textarea", {
				id: `${id}note`,
				dir: "auto",
				rows: 5,
				maxLength: 2e4,
				value: note,
				onChange: (event) => setDraft({
					...draft,
					note: event.target.value
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
				htmlFor: `${id}tags`,
				children: [
					words.tags,
					" ",
					/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("small", { children: [
						"(",
						words.tagsHint,
						")"
					] })
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				id: `${id}tags`,
				dir: "auto",
				maxLength: 500,
				value: tags,
				onChange: (event) => setDraft({
					...draft,
					tags: event.target.value
				})
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
				className: "sheet-actions",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					onClick: close,
					children: words.save
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					className: "quiet",
					onClick: remove,
					children: words.remove
				})]
			})
		]
	});
}
export { NoteSheet, removeHighlight as t };
