import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime, t as SettingProvider } from "./setting-H3GIZSsh.js";
import { n as usePassed, t as useArticle } from "./article-CYJph4HO.js";
import { u as FEATURES } from "../prerender.js";
import { t as Guard } from "./Guard-DmXj2Jb0.js";
import { n as storageHealth, r as watchHealth } from "./health-Bl_IKGwG.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { t as adopt } from "./style-YuQnRu4L.js";
import { a as watchNotice, i as takeBack, n as dismiss, t as currentNotice } from "./notices-AIoh2F8G.js";
// src/reader/features/Part.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
var modules = /* @__PURE__ */ new Map();
/** A feature's chunk, the same promise each time; one that did not arrive is asked for again. */
function moduleOf(name) {
	const known = modules.get(name);
	if (known) return known;
	const module = FEATURES[name].load();
	modules.set(name, module);
	module.catch(() => modules.delete(name));
	return module;
}
/** One part of a feature, if it has that. Suspends until its chunk is there. */
function Part({ name, part, close }) {
	const Component = (0, import_react.use)(moduleOf(name))[part];
	return Component ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Component, { close }) : null;
}
// src/reader/features/StorageNotice.tsx
/** Says quietly, once, that the device does not keep what the reader does. */
function StorageNotice() {
	const health = (0, import_react.useSyncExternalStore)(watchHealth, storageHealth);
	const [dismissed, dismiss] = (0, import_react.useState)();
	if (health === "kept" || health === dismissed) return null;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Notice, {
		health,
		dismiss: () => dismiss(health)
	});
}
function Notice({ health, dismiss }) {
	const words = useWords("room");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "door",
		role: "status",
		children: [
			words[health],
			" ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: dismiss,
				children: words.close
			})
		]
	});
}
// src/reader/features/undo/NoticePlace.tsx
adopt(".notice{z-index:6;background:var(--ink);min-block-size:2.75rem;inline-size:fit-content;max-inline-size:min(34rem,100% - 2rem);color:var(--paper);font:.9375rem / 1.4 var(--sans);border:1px solid #0000;border-radius:.25rem;align-items:center;gap:1rem;margin-inline:auto;padding-inline:1.1rem;display:flex;position:fixed;inset-block-end:calc(1rem + env(safe-area-inset-bottom));inset-inline:0;box-shadow:0 .25rem 1rem #00000040}.notice button{color:inherit;text-underline-offset:.2em;background:0 0;margin-inline-end:-.9rem;padding-inline:.9rem;text-decoration:underline}.notice :focus-visible{outline-color:var(--paper)}:root:has(.listen-bar) .notice{inset-block-end:4.5rem}@media print{.notice{display:none}}");
var SHORT_MS = 3e3;
var LONG_MS = 12e3;
/** A slow reader's time for one sign. */
var SIGN_MS = 70;
var timeFor = ({ text, undo }) => undo ? LONG_MS : Math.max(SHORT_MS, text.length * SIGN_MS);
var isWriting = (target) => target instanceof Element && target.closest("input, textarea, select, [contenteditable]") !== null;
/** Ctrl or Command and Z, as everywhere. */
function useUndoKey(notice) {
	const press = (0, import_react.useEffectEvent)((event) => {
		if (!(event.key.toLowerCase() === "z" && (event.ctrlKey || event.metaKey) && !event.shiftKey) || !notice.undo || isWriting(event.target)) return;
		event.preventDefault();
		takeBack(notice);
	});
	(0, import_react.useEffect)(() => {
		const listen = (event) => press(event);
		document.addEventListener("keydown", listen);
		return () => document.removeEventListener("keydown", listen);
	}, []);
}
function Shown({ notice }) {
	const words = useWords("room");
	const [isHeld, hold] = (0, import_react.useState)(false);
	useUndoKey(notice);
	(0, import_react.useEffect)(() => {
		if (isHeld) return void 0;
		const timer = setTimeout(() => dismiss(notice.id), timeFor(notice));
		return () => clearTimeout(timer);
	}, [notice, isHeld]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "notice",
		onPointerEnter: () => hold(true),
		onPointerLeave: () => hold(false),
		onFocus: () => hold(true),
		onBlur: () => hold(false),
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
			dir: "auto",
			children: notice.text
		}), notice.undo && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			onClick: () => takeBack(notice),
			children: words.undo
		})]
	});
}
/** Says the notice that stands, and takes it away after a while; not while the reader is at it. */
function Notices() {
	const notice = (0, import_react.useSyncExternalStore)(watchNotice, currentNotice);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		role: "status",
		children: notice && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Shown, { notice }, notice.id)
	});
}
// src/reader/features/Room.tsx
adopt(".sheet{z-index:4;overscroll-behavior:contain;border:0;border-block-start:1px solid var(--rule);background:var(--paper);max-block-size:62dvh;inline-size:auto;max-inline-size:none;color:var(--ink);font:.9375rem / 1.5 var(--sans);letter-spacing:normal;word-spacing:normal;text-align:start;hyphens:manual;margin:0;padding:0;position:fixed;inset:auto 0 0;overflow:hidden auto;box-shadow:0 0 1.5rem #00000029}.sheet::backdrop{background:#00000073}.sheet-header{z-index:1;border-block-end:1px solid var(--rule);background:var(--paper);justify-content:space-between;align-items:center;padding-block:.35rem;padding-inline:1.1rem .4rem;display:flex;position:sticky;inset-block-start:0}.sheet-header h2{font:700 1rem / 1.3 var(--sans)}.sheet-header h2:focus{outline:none}.sheet-body{padding:1rem 1.1rem 1.4rem}.sheet-close{inline-size:2.75rem;color:var(--ink-2);background:0 0;border-color:#0000;place-items:center;padding:0;display:grid}.sheet-close svg{inline-size:1.35rem}.sheet-close:hover{background:var(--paper-2);color:var(--ink)}.sheet :is(select,textarea){border:1px solid var(--ink-2);background:var(--paper);min-block-size:2.75rem;inline-size:100%;color:inherit;font:inherit;border-radius:.2rem;padding:.5rem}.sheet-check{align-items:center;gap:.6rem;min-block-size:2.75rem;display:flex}.sheet-check input{flex:none;block-size:1.2rem;inline-size:1.2rem}.sheet-hint{color:var(--ink-2);font-size:.8125rem}@media (width>=48rem){.sheet{border-block-start:0;border-inline-start:1px solid var(--rule);block-size:auto;max-block-size:none;inline-size:min(20.5rem,100vw);inset-block:0;inset-inline:auto 0}}@media print{.sheet{display:none}}");
var toolOf = (name) => document.querySelector(`[data-tool="${name}"]`);
/** Gives the focus back to what opened the panel, unless the reader has meanwhile taken it elsewhere. */
function useReturnOfFocus(open) {
	const before = (0, import_react.useRef)(null);
	(0, import_react.useLayoutEffect)(() => {
		if (!open) return void 0;
		before.current = document.activeElement;
		const tool = toolOf(open);
		tool?.setAttribute("aria-expanded", "true");
		return () => {
			tool?.removeAttribute("aria-expanded");
			const held = document.activeElement;
			const opener = before.current === document.body ? tool : before.current;
			if ((!held || held === document.body || held.closest(".sheet")) && opener instanceof HTMLElement) opener.focus({ preventScroll: true });
		};
	}, [open]);
}
/** All that the reading room shows: the open panel, and what stands beside the page. */
function Room({ open, awake, close }) {
	const { site, base } = useSetting();
	const article = useArticle();
	const ofArticle = open !== void 0 && FEATURES[open].offered !== "site";
	useReturnOfFocus(open !== void 0 && FEATURES[open].acts && article !== void 0 ? void 0 : open);
	const onKey = (0, import_react.useEffectEvent)((event) => {
		if (open && event.key === "Escape" && !event.defaultPrevented) close();
	});
	(0, import_react.useEffect)(() => {
		const listen = (event) => onKey(event);
		document.addEventListener("keydown", listen);
		return () => document.removeEventListener("keydown", listen);
	}, []);
	usePassed(() => ofArticle && close());
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(StorageNotice, {}) }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Notices, {}) }),
		awake.map((name) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Guard, {
			name,
			silent: true,
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Part, {
				name,
				part: "Ambient",
				close
			}) })
		}, name)),
		open && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(SettingProvider, {
			site,
			base,
			language: ofArticle ? article?.language : void 0,
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Guard, {
				name: open,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Part, {
					name: open,
					part: "Panel",
					close
				}) })
			}, open)
		})
	] });
}
export { Room };
