import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { t as Guard } from "./Guard-DmXj2Jb0.js";
import { t as HistoryDoor } from "./HistoryDoor-D9AKY1Qr.js";
import { t as Sheet } from "./Sheet-Y4q2zLa3.js";
import { t as adopt } from "./style-YuQnRu4L.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { a as broughtBack, c as withWish, d as FACES, f as faceOf, i as RANGE_NAMES, l as THEMES, n as Preferences, o as isPreset, r as RANGES, s as withPreset, t as PRESETS, u as themeProperties } from "./preferences-BetRAIl5.js";
import { i as writeSetting, r as watchSetting, t as readSetting } from "./settings-Yw1tb2za.js";
import { t as flag } from "./flags-I-uWqyqS.js";
import { r as say } from "./notices-AIoh2F8G.js";
import { O as formatNumber, T as fill } from "../prerender.js";
// src/reader/features/preferences/Choice.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** One of several, all of which are seen. */
function Choice({ name, title, options, value, choose }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("fieldset", {
		className: "choice",
		"data-name": name,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("legend", { children: title }), options.map(([option, label]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
			"data-option": option,
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				type: "radio",
				name: `bs-${name}`,
				checked: option === value,
				onChange: () => choose(option)
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: label })]
		}, option))]
	});
}
// src/reader/features/preferences/look.ts
/** Preferences -> what they set on the root element. Pure. */
/** The look of these preferences; empty where nothing is wished. */
function look(preferences) {
	const { theme, face = "serif", size, leading, measure, letter, word, paragraph } = preferences;
	const { families, figure, sheet } = faceOf(face);
	const wishes = {
		...theme && {
			theme,
			...themeProperties(theme)
		},
		"--face": families || void 0,
		"--figure": figure,
		sheet,
		"--scale": number(size),
		"--leading": number(leading),
		"--wide": number(measure),
		"--letter": letter === void 0 ? void 0 : `${letter}em`,
		"--word": word === void 0 ? void 0 : `${word}em`,
		"--gap": number(paragraph),
		"--align": preferences.align,
		"--hyphens": preferences.hyphens && "manual",
		caps: preferences.dropCaps,
		pullquotes: preferences.pullquotes,
		motion: preferences.motion
	};
	return Object.fromEntries(Object.entries(wishes).filter((entry) => !!entry[1]));
}
var number = (value) => value?.toFixed(2);
// src/reader/features/preferences/wear.ts
/** Id of the link to the style sheet of the face in use. */
var SHEET = "bs-face";
var worn;
/** What the page wears, also where the script in its head put it on. */
function wornNames({ style, dataset }) {
	const attributes = [
		"theme",
		"caps",
		"pullquotes",
		"motion"
	].filter((name) => name in dataset);
	return [...style, ...attributes];
}
function setSheet(address) {
	const old = document.getElementById(SHEET);
	if (old?.getAttribute("href") === (address ?? null)) return;
	old?.remove();
	if (address === void 0) return;
	const link = document.createElement("link");
	Object.assign(link, {
		id: SHEET,
		rel: "stylesheet",
		href: address
	});
	document.head.append(link);
}
/** Changes the root element from what it wears to this look. */
function wear({ sheet, ...look }) {
	const root = document.documentElement;
	worn ??= wornNames(root);
	setSheet(sheet);
	for (const name of worn) if (!(name in look)) {
		if (name.includes("-")) root.style.removeProperty(name);
		else delete root.dataset[name];
	}
	for (const [name, value] of Object.entries(look)) if (name.includes("-")) root.style.setProperty(name, value);
	else root.dataset[name] = value;
	worn = Object.keys(look);
}
/** Does what moves the text, and keeps the line that is read where it is in the window. */
function holdStill(change) {
	const { block, part, top } = lineInView();
	change();
	if (!block?.isConnected) return;
	const now = block.getBoundingClientRect();
	window.scrollBy({
		top: now.top + part * now.height - top,
		behavior: "instant"
	});
}
/** The block that stands a third down the window, and how far into it that is. */
function lineInView() {
	const top = innerHeight / 3;
	const story = document.querySelector(".story-body")?.getBoundingClientRect();
	const at = story && document.elementFromPoint(story.left + story.width / 2, top);
	const block = scrollY > 0 ? at?.closest("[data-block]") : void 0;
	const box = block?.getBoundingClientRect();
	return {
		block,
		top,
		part: box?.height ? (top - box.top) / box.height : 0
	};
}
// src/reader/features/preferences/kept.ts
/** The reader's preferences: on this device, the same in every tab, and on the page at once. */
/** What was chosen. */
var KEY = "bs:preferences";
/** What follows from it, as the script in every page's head puts it on. */
var LOOK_KEY = "bs:look";
var read = () => readSetting(KEY, Preferences) ?? {};
var current = read();
var listeners = /* @__PURE__ */ new Set();
function show() {
	const wished = look(current);
	writeSetting(LOOK_KEY, Object.keys(wished).length > 0 ? wished : void 0);
	holdStill(() => wear(wished));
	for (const listener of listeners) listener();
}
watchSetting(KEY, () => {
	current = read();
	show();
});
var preferences = () => current;
/** Changes the preferences: on this page at once, and on this device. */
function choose(next) {
	current = next;
	const isChosen = Object.keys(next).length > 0;
	writeSetting(KEY, isChosen ? next : void 0);
	flag("preferences", isChosen);
	show();
}
/** Calls back after each change, until the function that it gives is called. */
function watchPreferences(listener) {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}
/** Mends what the page's head put on, where that is broken, or of an older version of the site. */
var mend = show;
// src/reader/features/preferences/replace.ts
/** Wishes that take the place of many others at once, which the reader may want back. */
/** Chooses these wishes, says so, and offers to bring back those that went. */
function replace(next, said) {
	const before = preferences();
	choose(next);
	say(said, () => choose(broughtBack(before, next, preferences())));
}
// src/reader/features/preferences/Ruler.tsx
var rounded = (value) => Math.round(value * 100) / 100;
/** One measurement: a ruler, and a button at either end of it. */
function Ruler({ name, value, choose }) {
	const words = useWords("preferences");
	const { language } = useSetting();
	const { least, most, usual, step } = RANGES[name];
	const now = value ?? usual;
	const shown = now === usual ? words.usual : `${formatNumber(rounded(now * 100), language)} %`;
	const title = words[name];
	const to = (next) => choose(rounded(Math.min(most, Math.max(least, next))));
	const button = (sign, label, by, isEnd) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		"aria-label": fill(label, { name: title }),
		"aria-disabled": isEnd,
		onClick: () => to(now + by),
		children: sign
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "ruler",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("label", {
				htmlFor: `bs-${name}`,
				children: title
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("output", {
				htmlFor: `bs-${name}`,
				children: shown
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [
				button("−", words.smaller, -step, now <= least),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
					id: `bs-${name}`,
					type: "range",
					min: least,
					max: most,
					step,
					value: now,
					"aria-valuetext": shown,
					onChange: (event) => to(Number(event.target.value))
				}),
				button("+", words.larger, step, now >= most)
			] })
		]
	});
}
// src/reader/features/preferences/Switches.tsx
var off = (on) => on ? void 0 : "off";
/** What is on or off. */
function Switches({ preferences, choose, dropCaps }) {
	const words = useWords("preferences");
	const hasCaps = preferences.dropCaps === void 0 ? dropCaps : preferences.dropCaps === "on";
	const caps = (on) => on === dropCaps ? void 0 : on ? "on" : "off";
	const change = (key, value) => choose(withWish(preferences, key, value));
	const all = [
		[
			words.hyphens,
			preferences.hyphens !== "off",
			(on) => change("hyphens", off(on))
		],
		[
			words.dropCaps,
			hasCaps,
			(on) => change("dropCaps", caps(on))
		],
		[
			words.pullquotes,
			preferences.pullquotes !== "off",
			(on) => change("pullquotes", off(on))
		],
		[
			words.motion,
			preferences.motion === "less",
			(on) => change("motion", on ? "less" : void 0)
		]
	];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "switches",
		children: all.map(([label, isOn, turn]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
			type: "checkbox",
			checked: isOn,
			onChange: (event) => turn(event.target.checked)
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: label })] }, label))
	});
}
// src/reader/features/preferences/Preferences.tsx
adopt(".sheet[data-kind=preferences] .sheet-body{gap:1.15rem;display:grid}@media (width<=47.99rem){.sheet[data-kind=preferences]{max-block-size:52dvh}}.presets{flex-wrap:wrap;gap:.4rem;display:flex}.presets button,.reset button{border:1px solid var(--rule);min-block-size:2.5rem;color:var(--ink);background:0 0;border-radius:2em;padding:0 .8em}:is(.presets,.reset) button:hover{border-color:currentColor}.presets button[aria-pressed=true]{border-color:var(--ink);background:var(--ink);color:var(--paper)}.sheet[data-kind=preferences] :is(h3,legend,.ruler label){font:650 .875rem / 1.4 var(--sans);padding:0}.choice{border:0;flex-wrap:wrap;gap:.4rem;margin:0;padding:0;display:flex}.choice legend{margin-block-end:.4rem}.choice label{display:flex;position:relative}.choice input{opacity:0;cursor:pointer;margin:0;position:absolute;inset:0}.choice span{text-align:center;border:1px solid var(--rule);border-radius:.4rem;place-items:center;min-block-size:2.5rem;padding:.3rem .7em;line-height:1.25;display:grid}.choice label:hover span{border-color:currentColor}.choice input:checked+span{border-color:var(--ink);box-shadow:inset 0 0 0 1px var(--ink);font-weight:650}.choice input:focus-visible+span{outline:2px solid var(--accent-ink);outline-offset:2px}.choice[data-name=face] label,.choice[data-name=align] label{flex:40%}:is(.choice[data-name=face],.choice[data-name=align]) span{flex:1}.choice[data-name=theme]{grid-template-columns:repeat(auto-fill,minmax(6.2rem,1fr));display:grid}.choice[data-name=theme] legend{grid-column:1/-1}.choice[data-name=theme] span{forced-color-adjust:none;inline-size:100%}.choice [data-option=light] span{color:#1d1a17;background:#fffdf9}.choice [data-option=sepia] span{color:#33261a;background:#f6ecd6}.choice [data-option=grey] span{color:#1b1b1c;background:#dedddb}.choice [data-option=dark] span{color:#e6e1d8;background:#171614}.choice [data-option=black] span{color:#d5d0c7;background:#000}.choice [data-option=contrast] span{color:#000;background:#fff;border:2px solid #000}.forced{color:var(--ink-2);display:none}.ruler{grid-template-columns:1fr auto;gap:.15rem 1rem;display:grid}.ruler output{color:var(--ink-2);font-variant-numeric:tabular-nums;font-size:.875rem}.ruler>div{grid-column:1/-1;align-items:center;gap:.6rem;display:flex}.ruler input{block-size:2.5rem;min-inline-size:0;accent-color:var(--accent-ink);flex:1;margin:0}.ruler button{border:1px solid var(--rule);min-block-size:2.5rem;inline-size:2.5rem;color:var(--ink);background:0 0;border-radius:50%;padding:0;font-size:1.1rem}.ruler button:hover{border-color:currentColor}.ruler button[aria-disabled=true]{opacity:.4}.switches label{align-items:center;gap:.7rem;min-block-size:2.5rem;display:flex}.switches input{block-size:1.15rem;inline-size:1.15rem;accent-color:var(--accent-ink);margin:0}.reset{padding-block-start:.5rem}.doors{flex-wrap:wrap;gap:.4rem;display:flex}[data-motion=less] *{scroll-behavior:auto!important;transition-duration:1ms!important;animation-duration:1ms!important}[data-motion=less]::view-transition-group(*),[data-motion=less]::view-transition-old(*),[data-motion=less]::view-transition-new(*){animation:none!important}@media (forced-colors:active){.forced{display:block}.presets button[aria-pressed=true]{forced-color-adjust:none;color:highlighttext;background:highlight}.choice input:checked+span{outline:3px solid highlight}}");
/** Keeps the page in the reader's look while other tabs change it. */
function Ambient() {
	(0, import_react.useEffect)(mend, []);
	return null;
}
var PRESET_NAMES = Object.keys(PRESETS);
function Presets() {
	const words = useWords("preferences");
	const preferences$1 = (0, import_react.useSyncExternalStore)(watchPreferences, preferences);
	const isOwn = !PRESET_NAMES.some((name) => isPreset(preferences$1, name));
	const wear = (name) => {
		const next = withPreset(preferences$1, name);
		if (isOwn) replace(next, words[name]);
		else choose(next);
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "presets",
		role: "group",
		"aria-label": words.presets,
		children: PRESET_NAMES.map((name) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			"aria-pressed": isPreset(preferences$1, name),
			onClick: () => wear(name),
			children: words[name]
		}, name))
	});
}
function ThemeChoice() {
	const words = useWords("preferences");
	const preferences$2 = (0, import_react.useSyncExternalStore)(watchPreferences, preferences);
	const names = ["system", ...Object.keys(THEMES)];
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Choice, {
		name: "theme",
		title: words.theme,
		options: names.map((name) => [name, words[name]]),
		value: preferences$2.theme ?? "system",
		choose: (name) => choose(withWish(preferences$2, "theme", name === "system" ? void 0 : name))
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "forced",
		children: words.forced
	})] });
}
/** Back to how the page comes. */
function Reset() {
	const words = useWords("preferences");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
		className: "reset",
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			onClick: () => replace({}, words.wasReset),
			children: words.reset
		})
	});
}
/** Ways to what has no button on the page: the keys, also for who has turned them off, and what was read. */
function Doors() {
	const words = useWords("small");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "doors",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			"data-tool": "small",
			children: words.keys
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HistoryDoor, {})]
	});
}
var YourData = (0, import_react.lazy)(() => import("./YourData-BuMGGd31.js").then((m) => ({ default: m.YourData })));
/** Text and theme: every choice shows on the page at once. */
function Panel({ close }) {
	const { site, messages } = useSetting();
	const words = useWords("preferences");
	const preferences$3 = (0, import_react.useSyncExternalStore)(watchPreferences, preferences);
	const faces = Object.keys(FACES).map((name) => [name, faceOf(name).name ?? words[name]]);
	const rulers = RANGE_NAMES.map((name) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Ruler, {
		name,
		value: preferences$3[name],
		choose: (value) => choose(withWish(preferences$3, name, value))
	}, name));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Sheet, {
		title: messages.textAndTheme,
		close,
		kind: "preferences",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Presets, {}),
			rulers[0],
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(ThemeChoice, {}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Choice, {
				name: "face",
				title: words.face,
				options: faces,
				value: preferences$3.face ?? "serif",
				choose: (face) => choose(withWish(preferences$3, "face", face === "serif" ? void 0 : face))
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: words.spacing }),
			rulers.slice(1),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Choice, {
				name: "align",
				title: words.align,
				options: [["start", words.start], ["justify", words.justify]],
				value: preferences$3.align ?? "start",
				choose: (align) => choose(withWish(preferences$3, "align", align === "start" ? void 0 : align))
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Switches, {
				preferences: preferences$3,
				choose,
				dropCaps: site.theme.dropCap === true
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Reset, {}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Doors, {}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Guard, {
				name: "preferences",
				silent: true,
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(import_react.Suspense, { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(YourData, {}) })
			})
		]
	});
}
export { Ambient, Panel };
