import { _ as optional, f as maxValue, g as object, h as number, i as fallback, m as minValue, v as picklist, y as pipe } from "./dist-wX_i5dNl.js";
// src/reader/features/preferences/faces/atkinson.css?url
var atkinson_default = "./assets/atkinson-DBDVKEpK.css";
// src/reader/features/preferences/faces/literata.css?url
var literata_default = "./assets/literata-Cl0rXaKg.css";
// src/reader/features/preferences/faces/opendyslexic.css?url
var opendyslexic_default = "./assets/opendyslexic-CgC98aTf.css";
// src/reader/features/preferences/faces/source-serif.css?url
var source_serif_default = "./assets/source-serif-DVW1FnDF.css";
// src/reader/features/preferences/faces.ts
/** The typefaces that a reader can choose. A file of a face is fetched only where a text in it is shown. */
var BOOK = `'Noto Naskh Arabic Variable', 'Frank Ruhl Libre Variable'`;
var FACES = {
	serif: { families: "" },
	sans: { families: "var(--sans)," },
	literata: {
		name: "Literata",
		families: `'Literata Variable', ${BOOK}, 'Literata stand-in',`,
		sheet: literata_default,
		figure: "0.58em"
	},
	sourceSerif: {
		name: "Source Serif",
		families: `'Source Serif 4 Variable', ${BOOK}, 'Source Serif stand-in',`,
		sheet: source_serif_default,
		figure: "0.58em"
	},
	atkinson: {
		name: "Atkinson Hyperlegible",
		families: `'Atkinson Hyperlegible Next Variable', 'Atkinson stand-in',`,
		sheet: atkinson_default,
		figure: "0.55em"
	},
	openDyslexic: {
		name: "OpenDyslexic",
		families: `OpenDyslexic, 'OpenDyslexic stand-in',`,
		sheet: opendyslexic_default,
		figure: "0.8em"
	}
};
/** A face with all that it may have. */
var faceOf = (name) => FACES[name];
// src/reader/features/preferences/themes.ts
var LIGHT = {
	paper: "#fffdf9",
	paper2: "#f5f1ea",
	ink: "#1d1a17",
	ink2: "#5c554d",
	rule: "#d9d2c7",
	mark: "#fbe8a6",
	accent: "var(--accent)",
	scheme: "light"
};
var DARK = {
	paper: "#171614",
	paper2: "#22201d",
	ink: "#e6e1d8",
	ink2: "#a8a097",
	rule: "#3a3631",
	mark: "#574a16",
	accent: "color-mix(in oklab, var(--accent) 38%, #ffdcd0)",
	scheme: "dark"
};
/** High contrast follows the system to light or dark. */
var THEMES = {
	light: LIGHT,
	sepia: {
		paper: "#f6ecd6",
		paper2: "#ecdfc3",
		ink: "#33261a",
		ink2: "#64503a",
		rule: "#d3c1a0",
		mark: "#f4d98a",
		accent: "color-mix(in oklab, var(--accent) 75%, #1d0f05)",
		scheme: "light"
	},
	grey: {
		paper: "#dedddb",
		paper2: "#d0cfcc",
		ink: "#1b1b1c",
		ink2: "#474645",
		rule: "#b4b2ae",
		mark: "#efd98d",
		accent: "color-mix(in oklab, var(--accent) 70%, #111)",
		scheme: "light"
	},
	dark: DARK,
	black: {
		...DARK,
		paper: "#000",
		paper2: "#161514",
		ink: "#d5d0c7",
		ink2: "#9e978d",
		rule: "#33302c"
	},
	contrast: {
		paper: "light-dark(#fff, #000)",
		paper2: "light-dark(#f0f0f0, #1a1a1a)",
		ink: "light-dark(#000, #fff)",
		ink2: "light-dark(#222, #e2e2e2)",
		rule: "light-dark(#000, #fff)",
		mark: "light-dark(#ffe45c, #6b5600)",
		accent: "var(--ink)",
		scheme: "light dark"
	}
};
/** A theme as properties of the root element. */
function themeProperties(name) {
	const { paper, paper2, ink, ink2, rule, mark, accent, scheme } = THEMES[name];
	return {
		"--paper": paper,
		"--paper-2": paper2,
		"--ink": ink,
		"--ink-2": ink2,
		"--rule": rule,
		"--mark": mark,
		"--accent-ink": accent,
		"color-scheme": scheme
	};
}
// src/reader/features/preferences/preferences.ts
/** What a reader can choose of text and theme: its limits, and what holds where nothing is chosen. Pure. */
/** Lowest, highest and usual value of each measurement, and the step between two. */
var RANGES = {
	/** Times the page's own type size. */
	size: {
		least: .7,
		most: 2.5,
		usual: 1,
		step: .05
	},
	/** Times the line height of the language. */
	leading: {
		least: .75,
		most: 1.6,
		usual: 1,
		step: .05
	},
	/** Times the page's own length of lines. */
	measure: {
		least: .6,
		most: 1.6,
		usual: 1,
		step: .05
	},
	/** In em, between letters and between words beyond their own. */
	letter: {
		least: 0,
		most: .2,
		usual: 0,
		step: .01
	},
	word: {
		least: 0,
		most: .6,
		usual: 0,
		step: .02
	},
	/** Times the page's own space between paragraphs. */
	paragraph: {
		least: 0,
		most: 3,
		usual: 1,
		step: .1
	}
};
var RANGE_NAMES = Object.keys(RANGES);
var range = (name) => fallback(optional(pipe(number(), minValue(RANGES[name].least), maxValue(RANGES[name].most))), void 0);
var oneOf = (names) => fallback(optional(picklist(names)), void 0);
var names = (record) => Object.keys(record);
/** Each wish by itself: one that cannot be read is none, and costs no other. What is not wished is the page's own. */
var Preferences = object({
	size: range("size"),
	leading: range("leading"),
	measure: range("measure"),
	letter: range("letter"),
	word: range("word"),
	paragraph: range("paragraph"),
	align: oneOf(["start", "justify"]),
	hyphens: oneOf(["off"]),
	face: oneOf(names(FACES)),
	theme: oneOf(names(THEMES)),
	dropCaps: oneOf(["on", "off"]),
	pullquotes: oneOf(["off"]),
	motion: oneOf(["less"])
});
/** Sets of wishes that go well together; each replaces those of text, and leaves the theme and the rest. */
var PRESETS = {
	standard: {},
	large: {
		size: 1.3,
		measure: .9
	},
	compact: {
		size: .9,
		leading: .9,
		paragraph: .7
	},
	airy: {
		size: 1.1,
		leading: 1.2,
		measure: .9,
		paragraph: 1.4
	},
	clear: {
		size: 1.1,
		leading: 1.2,
		letter: .03,
		word: .1,
		measure: .9,
		face: "atkinson",
		align: "start",
		hyphens: "off"
	}
};
var OF_TEXT = [
	...RANGE_NAMES,
	"align",
	"hyphens",
	"face"
];
/** The wishes with those of text as in a preset. */
function withPreset(preferences, name) {
	const rest = { ...preferences };
	for (const key of OF_TEXT) delete rest[key];
	return {
		...rest,
		...PRESETS[name]
	};
}
/** Whether the wishes of text are those of a preset. */
var isPreset = (preferences, name) => {
	const preset = PRESETS[name];
	return OF_TEXT.every((key) => preferences[key] === preset[key]);
};
/** The wishes with one changed. A measurement at its usual value is no wish, so that it goes with the page. */
function withWish(preferences, key, value) {
	const next = { ...preferences };
	const isUsual = key in RANGES && value === RANGES[key].usual;
	if (value === void 0 || isUsual) delete next[key];
	else next[key] = value;
	return next;
}
/** The wishes of `before` once more, but for what was chosen since they had become `next`. */
function broughtBack(before, next, now) {
	const since = Object.keys({
		...next,
		...now
	}).filter((name) => now[name] !== next[name]);
	const back = Object.entries(before).filter(([name]) => !since.includes(name));
	const chosen = Object.entries(now).filter(([name]) => since.includes(name));
	return Object.fromEntries([...back, ...chosen]);
}
export { broughtBack as a, withWish as c, FACES as d, faceOf as f, RANGE_NAMES as i, THEMES as l, Preferences as n, isPreset as o, RANGES as r, withPreset as s, PRESETS as t, themeProperties as u };
