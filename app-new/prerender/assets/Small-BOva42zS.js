import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { F as useLocation, L as useNavigate, s as takeEarly } from "../prerender.js";
import { t as adopt } from "./style-YuQnRu4L.js";
import { r as say } from "./notices-AIoh2F8G.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { t as copyText } from "./copy-D9D8nHVc.js";
import { t as showTarget } from "./target-BeWkrzJ4.js";
import { t as Sheet } from "./Sheet-Y4q2zLa3.js";
import { n as turnKeys, t as areKeysOn } from "./key-setting-BvLPfFpm.js";
// src/reader/features/small/bindings.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Keys pressed one after the other, with spaces between. */
var BINDINGS = [
	["j", "next"],
	["k", "previous"],
	["ArrowRight", "forward"],
	["ArrowLeft", "back"],
	["/", "search"],
	["l", "listen"],
	["t", "preferences"],
	["c", "contents"],
	["s", "save"],
	["h", "highlights"],
	["x", "share"],
	["y", "link"],
	["v", "pictures"],
	["p", "print"],
	["g g", "top"],
	["g h", "home"],
	["g s", "saved"],
	["g r", "history"],
	["?", "help"]
];
/** What a key does after those pressed before it (`pending`), and what is pending now. */
function press(pending, key) {
	for (const keys of pending === "" ? [key] : [`${pending} ${key}`, key]) {
		const found = BINDINGS.find(([bound]) => bound === keys);
		if (found) return {
			action: found[1],
			pending: ""
		};
		if (BINDINGS.some(([bound]) => bound.startsWith(`${keys} `))) return { pending: keys };
	}
	return { pending: "" };
}
/** The key as the bindings name it; on a keyboard of another script, the Latin letter in its place. Nothing with a modifier. */
function keyOf({ key, code, shiftKey, ctrlKey, metaKey, altKey }) {
	if (ctrlKey || metaKey || altKey) return void 0;
	if (/^[^a-z]$/i.test(key) && !/^\p{L}$/u.test(key)) return key;
	if (shiftKey) return void 0;
	if (/^[a-z]$/i.test(key)) return key.toLowerCase();
	if (/^\p{L}$/u.test(key)) return /^Key([A-Z])$/.exec(code)?.[1]?.toLowerCase();
	return key;
}
// src/reader/features/small/link-here.ts
/** A link to the paragraph at the top of the window, for who reads by keys. */
/** Pixels of a paragraph that must be in view. */
var SEEN = 40;
var BLOCKS = ":is(.story-body, .stretch) > [data-block][id]:not(.pullquote)";
/** Copies the link and shows what it leads to. Tells whether it was copied; nothing where no paragraph is in view. */
async function copyLinkHere() {
	const block = [...document.querySelectorAll(BLOCKS)].find((one) => one.getBoundingClientRect().bottom > SEEN);
	if (!block) return void 0;
	const done = await copyText(`${location.origin}${location.pathname}${location.search}#${encodeURIComponent(block.id)}`);
	if (done) showTarget(block);
	return done;
}
// src/reader/features/small/KeysSheet.tsx
var import_jsx_runtime = require_jsx_runtime();
var SIGNS = {
	ArrowRight: "→",
	ArrowLeft: "←"
};
function useMeanings() {
	const { messages } = useSetting();
	const words = useWords("small");
	const place = useWords("place");
	return {
		next: words.keyNext,
		previous: words.keyPrevious,
		forward: words.keyStory,
		back: words.keyBack,
		search: words.keySearch,
		save: messages.save,
		listen: messages.listen,
		preferences: messages.textAndTheme,
		contents: messages.contents,
		highlights: messages.highlights,
		share: messages.share,
		link: words.keyLink,
		pictures: words.viewer,
		print: words.keyPrint,
		home: words.keyHome,
		saved: words.keySaved,
		history: place.history,
		top: words.keyTop,
		help: words.keyHelp
	};
}
function Keys({ keys }) {
	const words = useWords("small");
	return keys.split(" ").map((key, at) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("span", { children: [at > 0 && ` ${words.keyThen} `, /* @__PURE__ */ (0, import_jsx_runtime.jsx)("kbd", { children: SIGNS[key] ?? key })] }, at));
}
/** Every key and what it does, and whether they do it. */
function KeysSheet({ close }) {
	const words = useWords("small");
	const { site } = useSetting();
	const meanings = useMeanings();
	const [isOn, turn] = (0, import_react.useState)(areKeysOn);
	const change = (on) => {
		turnKeys(on);
		turn(on);
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Sheet, {
		title: words.keys,
		close,
		kind: "keys",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
				className: "keys-switch",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
					type: "checkbox",
					checked: isOn,
					onChange: (event) => change(event.target.checked)
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: words.keysOn })]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "sheet-hint",
				children: words.keysHint
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dl", {
				className: "keys",
				children: BINDINGS.filter(([, action]) => action !== "search" || site.search !== false).map(([keys, action]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("dt", {
					dir: "ltr",
					children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Keys, { keys })
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("dd", { children: meanings[action] })] }, keys))
			})
		]
	});
}
// src/reader/features/small/pictures.ts
/** Pictures that can be looked at by themselves: those of figures, lead and galleries; not those of links. */
var PICTURE = ".story figure img:not(a img)";
/** The pictures in order. */
function pictureKeys() {
	const counts = /* @__PURE__ */ new Map();
	return [...document.querySelectorAll(PICTURE)].map((image) => {
		const block = image.closest("[data-block]");
		const own = block?.id ?? "lead";
		const count = (counts.get(own) ?? 0) + 1;
		counts.set(own, count);
		return {
			image,
			key: block?.dataset["block"] === "gallery" ? `${own}/${count}` : own
		};
	});
}
var VIEW = "#view:";
/** The fragment under which a picture is looked at. */
var viewHash = (key) => VIEW + encodeURIComponent(key);
/** The key in a fragment that names a picture. */
function viewedKey(hash) {
	if (!hash.startsWith(VIEW)) return void 0;
	try {
		return decodeURIComponent(hash.slice(6));
	} catch {
		return;
	}
}
// src/reader/features/small/actions.ts
/** Features whose buttons go by another name. */
var TOOLS = {
	help: "small",
	contents: "place",
	save: "keep"
};
var click = (selector) => {
	const found = document.querySelector(selector);
	found?.click();
	return found !== null;
};
/** Pixels between the top of the window and a paragraph that was gone to. */
var MARGIN = 16;
var topOf = (element) => element.getBoundingClientRect().top;
function stepInList(links, by) {
	const here = links.findIndex((link) => link === document.activeElement);
	const at = here >= 0 ? here + by : links.findIndex((link) => topOf(link) > 0);
	links[Math.max(0, at)]?.focus();
}
function stepInStory(by) {
	const blocks = [...document.querySelectorAll(".story h1, :is(.story-body, .stretch) > [data-block]:not(.pullquote)")];
	const to = by === 1 ? blocks.find((block) => topOf(block) > 20) : blocks.findLast((block) => topOf(block) < 12);
	if (to) scrollBy({
		top: topOf(to) - MARGIN,
		behavior: "instant"
	});
}
function step(by) {
	if (document.querySelector(".story")) return stepInStory(by);
	stepInList([...document.querySelectorAll(".cards a, .search-results a, .saved-items a")], by);
}
/** The picture that is in view, or the first one. */
function viewPicture(go) {
	const all = pictureKeys();
	const key = all.find(({ image }) => image.getBoundingClientRect().bottom > 0)?.key ?? all[0]?.key;
	if (key !== void 0) go(viewHash(key));
}
var isRightToLeft = () => getComputedStyle(document.documentElement).direction === "rtl";
function turn(action, go) {
	if (action === "forward" !== isRightToLeft()) click(".turn a[rel=\"next\"], .related .cards a");
	else if (!click(".turn a[rel=\"prev\"]") && document.querySelector(".story")) go("back");
}
/** The sheet that the share panel prints; the plain page where it cannot be had. */
var printSheet = () => import("./print-page-Yh90I2cH.js").then(({ printPage }) => printPage(false)).catch(() => print());
/**
* Does what a key asks for; what this page does not offer is passed over. `go` leads to an address of the site, or `back`.
*/
function perform(action, go) {
	if (action === "next" || action === "previous") step(action === "next" ? 1 : -1);
	else if (action === "forward" || action === "back") turn(action, go);
	else if (action === "pictures") viewPicture(go);
	else if (action === "home") go("/");
	else if (action === "saved") go("/saved/");
	else if (action === "search") click(".to-search");
	else if (action === "top") scrollTo({
		top: 0,
		behavior: "instant"
	});
	else if (action === "print") printSheet();
	else click(`[data-tool="${TOOLS[action] ?? action}"]`);
}
// src/reader/features/small/keys.css?inline
var keys_default = ".keys-switch{align-items:center;gap:.6rem;min-block-size:2.75rem;display:flex}.keys-switch input{block-size:1.2rem;inline-size:1.2rem}.keys{margin-block-start:.8rem}.keys>div{border-block-start:1px solid var(--rule);grid-template-columns:7rem 1fr;align-items:baseline;gap:.5rem;padding-block:.4rem;display:grid}.keys :is(dt,dd){margin:0;font-weight:400}.keys dt{text-align:start}kbd{border:1px solid var(--rule);background:var(--paper-2);min-inline-size:1.8em;font:600 .8125rem / 1.5 var(--mono);text-align:center;border-block-end-width:2px;border-radius:.25em;padding:.1em .4em;display:inline-block}";
// src/reader/features/small/Small.tsx
/** The small things: notes beside the text, pictures by themselves, code to copy, keys. */
var Panel = KeysSheet;
adopt(keys_default);
var NotePopover = (0, import_react.lazy)(() => import("./NotePopover-C4-qMLyw.js").then((m) => ({ default: m.NotePopover })));
var Viewer = (0, import_react.lazy)(() => import("./Viewer-Bdkypqsr.js").then((m) => ({ default: m.Viewer })));
var isWriting = (target) => target instanceof Element && target.closest("input, textarea, select, [contenteditable], dialog:modal") !== null;
/** Milliseconds after which a second key is no longer one of two. */
var SEQUENCE_MS = 1500;
function useKeys(go) {
	const pending = (0, import_react.useRef)({
		keys: "",
		at: 0
	});
	const words = useWords("small");
	const copyLink = async () => {
		const done = await copyLinkHere();
		if (done !== void 0) say(done ? words.linkCopied : words.notCopied);
	};
	return (event) => {
		const key = keyOf(event);
		if (key === void 0 || event.defaultPrevented || isWriting(event.target) || !areKeysOn()) return;
		if (key.startsWith("Arrow") && document.activeElement?.matches(":not(body, main, h1)")) return;
		const pressed = press(event.timeStamp - pending.current.at > SEQUENCE_MS ? "" : pending.current.keys, key);
		pending.current = {
			keys: pressed.pending,
			at: event.timeStamp
		};
		if (!pressed.action) return;
		event.preventDefault();
		if (pressed.action === "link") copyLink();
		else perform(pressed.action, go);
	};
}
async function copyCode(button, words) {
	const code = button.closest("figure")?.querySelector("pre")?.textContent ?? "";
	say(await copyText(code) ? words.copied : words.notCopied);
}
var canPopOver = "popover" in HTMLElement.prototype;
function useClicks(go, note) {
	const words = useWords("small");
	return (event) => {
		const target = event.target instanceof Element ? event.target : void 0;
		const mark = target?.closest(".note-mark a");
		const image = target?.closest(PICTURE);
		const copy = target?.closest("[data-copy]");
		if (mark && canPopOver) {
			event.preventDefault();
			note(mark);
		} else if (image) {
			const key = pictureKeys().find((shown) => shown.image === image)?.key;
			if (key !== void 0) go(viewHash(key));
		} else if (copy) copyCode(copy, words);
	};
}
/** The pictures, when the address names one of them. */
function Pictures() {
	const { hash, state, pathname, search } = useLocation();
	const navigate = useNavigate();
	const key = viewedKey(hash);
	const pictures = key === void 0 ? [] : pictureKeys();
	const at = pictures.findIndex((shown) => shown.key === key);
	if (at < 0) return null;
	const wasHere = state?.viewing === true;
	const close = () => void (wasHere ? navigate(-1) : navigate(pathname + search, {
		replace: true,
		preventScrollReset: true
	}));
	const go = (to) => {
		const next = pictures[to];
		if (next) navigate(viewHash(next.key), {
			replace: true,
			state
		});
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Viewer, {
		pictures,
		at,
		go,
		close
	});
}
/** Listens for what the reader does from now on, and answers what woke it. */
function Ambient() {
	const navigate = useNavigate();
	const [mark, note] = (0, import_react.useState)();
	const close = (0, import_react.useCallback)(() => note(void 0), []);
	const go = (to) => {
		if (to === "back") navigate(-1);
		else navigate(to, to.startsWith("#") ? { state: { viewing: true } } : void 0);
	};
	const onClick = useClicks(go, note);
	const onKey = useKeys(go);
	const answer = (0, import_react.useEffectEvent)((event) => {
		if (event instanceof KeyboardEvent) onKey(event);
		else onClick(event);
	});
	(0, import_react.useEffect)(() => {
		const listen = (event) => {
			if (!event.defaultPrevented) answer(event);
		};
		takeEarly().forEach((event) => answer(event));
		document.addEventListener("click", listen);
		document.addEventListener("keydown", listen);
		return () => {
			document.removeEventListener("click", listen);
			document.removeEventListener("keydown", listen);
		};
	}, []);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			hidden: true,
			"data-tool": "small",
			children: "?"
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			hidden: true,
			"data-tool": "history",
			children: "g r"
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_react.Suspense, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Pictures, {}), mark?.isConnected && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(NotePopover, {
			mark,
			close
		})] })
	] });
}
export { Ambient, Panel };
