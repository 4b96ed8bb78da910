import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { E as formatCount, T as fill } from "../prerender.js";
import { n as saveBlob, t as fileName } from "./file-name-CKiTObSf.js";
import { t as adopt } from "./style-YuQnRu4L.js";
import { r as say } from "./notices-AIoh2F8G.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { i as readRows, n as tell, r as changeRow } from "./shelf-DC5lp4cI.js";
import { i as writeSetting, t as readSetting } from "./settings-Yw1tb2za.js";
import { t as flag } from "./flags-I-uWqyqS.js";
import { i as Place, n as readPlaces } from "./kept-Bf14ij-a.js";
import { n as Preferences } from "./preferences-BetRAIl5.js";
import { A as unknown, O as tuple, S as safeParse, T as string, b as record, g as object, h as number, n as boolean, u as looseObject } from "./dist-wX_i5dNl.js";
import { t as ListenSettings } from "./listen-settings-D1JOggLN.js";
import { t as Version } from "./version-sE5TLDE1.js";
import { r as highlightOf, t as Annotation } from "./annotation-D0DaCxYw.js";
import { t as Saved } from "./saved-D7rzPgii.js";
import { n as newOf } from "./exchange-D3sIejqr.js";
// src/reader/storage/everything.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Everything of the reader's on this device, for export and import as one file. */
/** Every shelf of the site published under `base`, with all that is on it. */
async function readEverything(base) {
	const shelves = {};
	for (const { shelf, key, value } of await readRows(base)) (shelves[shelf] ??= {})[key] = value;
	return shelves;
}
var same$1 = (one, other) => JSON.stringify(one) === JSON.stringify(other);
/** Makes these changes, one by one; what is no longer as a change expects it stays as it is. */
async function writeChanges(base, changes) {
	for (const { shelf, key, from, to } of changes) {
		await changeRow(base, shelf, key, (now) => same$1(now, from) ? to : now);
		tell(base, shelf, key);
	}
}
// src/reader/features/take/everything/settings.ts
/** The settings that a reader takes along, and how each is checked. What follows from others is not among them. Pure. */
var SETTINGS = {
	"bs:preferences": Preferences,
	"bs:listen": ListenSettings,
	"bs:keys": boolean()
};
// src/reader/features/take/everything/shelves.ts
/** What is known of each shelf: how a thing on it is checked, and which of two is the newer. Pure. */
/** A shelf whose things say when they were last changed. The later stays; of two as old, the one that is here. */
function dated(schema, when, taken = (value) => value) {
	const read = (value) => {
		const result = safeParse(schema, value);
		return result.success ? result.output : void 0;
	};
	return {
		checked: (value) => {
			const good = read(value);
			return good === void 0 ? void 0 : taken(good);
		},
		merged: (here, coming) => {
			const [mine, theirs] = [read(here), read(coming)];
			return mine !== void 0 && theirs !== void 0 && when(mine) >= when(theirs) ? here : coming;
		}
	};
}
var Text = looseObject({ headline: string() });
var lastChange = (article) => Math.max(...["dateModified", "datePublished"].map((name) => {
	const date = article[name];
	return typeof date === "string" && Date.parse(date) || 0;
}));
var Sizes = record(string(), tuple([number(), number()]));
/** How long each version is and when it was read: of each article, what was read last. */
var sizes = {
	checked: (value) => safeParse(Sizes, value).success ? value : void 0,
	merged: (here, coming) => {
		const [mine, theirs] = [safeParse(Sizes, here), safeParse(Sizes, coming)];
		if (!mine.success || !theirs.success) return coming;
		const all = { ...mine.output };
		for (const [id, [size, readAt]] of Object.entries(theirs.output)) if ((all[id]?.[1] ?? -1) < readAt) all[id] = [size, readAt];
		return all;
	}
};
var byTime = dated(Place, ({ time }) => time);
/** Who finished an article has finished it, whichever device was the last. */
var place = {
	...byTime,
	merged: (here, coming) => {
		const [mine, later] = [safeParse(Place, here), safeParse(Place, byTime.merged(here, coming))];
		if (!mine.success || !later.success || !mine.output.finished) return byTime.merged(here, coming);
		return later.output.finished ? byTime.merged(here, coming) : {
			...later.output,
			finished: true
		};
	}
};
/** Every shelf there is; a test holds this to the sources. */
var SHELVES = {
	highlights: dated(Annotation, ({ modified }) => modified),
	places: place,
	reads: dated(Version, ({ readAt }) => readAt),
	readsIndex: sizes,
	saved: dated(Saved, ({ savedAt }) => savedAt, (saved) => ({
		...saved,
		pictures: void 0
	})),
	savedArticles: dated(Text, lastChange)
};
// src/reader/features/take/everything/belongings.ts
/** A reader's things on this device, taken out and brought in. */
/** All that is kept of the reader's for the site under `base`. */
async function belongings(base) {
	const all = await readEverything(base);
	return {
		shelves: Object.fromEntries(Object.entries(all).filter(([shelf]) => Object.hasOwn(SHELVES, shelf))),
		settings: Object.fromEntries(Object.entries(SETTINGS).flatMap(([name, schema]) => {
			const value = readSetting(name, schema);
			return value === void 0 ? [] : [[name, value]];
		}))
	};
}
/** Which feature has something for the reader when there is something on a shelf. */
var FLAGS = {
	highlights: "highlights",
	reads: "changes",
	saved: "keep"
};
/** Makes changes; what was changed meanwhile, in another tab, stays as it is. All that shows these things follows at once. */
async function makeChanges(base, { rows, settings }) {
	for (const { name, to } of settings) {
		writeSetting(name, to);
		dispatchEvent(new StorageEvent("storage", { key: name }));
	}
	await writeChanges(base, rows);
	const all = await readEverything(base);
	for (const [shelf, name] of Object.entries(FLAGS)) flag(name, Object.keys(all[shelf] ?? {}).length > 0);
	flag("preferences", readSetting("bs:preferences", Preferences) !== void 0);
	await readPlaces(base);
}
// src/reader/features/take/everything/file.ts
/** Everything of a reader's as one file: what stands in it, and what can be wrong with one that comes in. Pure. */
/** What says that a file is one of these. */
var KIND = "broadsheet reader";
var VERSION = 1;
var Head = object({
	kind: string(),
	version: number()
});
var File = object({
	site: object({
		name: string(),
		root: string()
	}),
	shelves: record(string(), record(string(), unknown())),
	settings: record(string(), unknown())
});
/** The file, as JSON. `made` is the moment, ISO 8601. */
var writeFile = ({ shelves, settings }, site, made) => `${JSON.stringify({
	kind: KIND,
	version: VERSION,
	made,
	site,
	settings,
	shelves
}, void 0, 1)}\n`;
function parsed(json) {
	try {
		return JSON.parse(json);
	} catch {
		return;
	}
}
/** Reads a file that was chosen on a site. One that was made under the site's name or at its address is of this site. */
function readFile(json, here) {
	const data = parsed(json);
	const head = safeParse(Head, data);
	if (!head.success || head.output.kind !== KIND) return { fault: "notAFile" };
	if (head.output.version > VERSION) return { fault: "newer" };
	const file = safeParse(File, data);
	if (!file.success) return { fault: "notAFile" };
	const { site, shelves, settings } = file.output;
	if (site.name !== here.name && site.root !== here.root) return {
		fault: "otherSite",
		name: site.name
	};
	return { belongings: {
		shelves,
		settings
	} };
}
// src/reader/features/take/everything/merge.ts
/** What changes on a device when a reader's things come in: nothing twice, nothing older over newer, nothing lost. Pure. */
var same = (one, other) => JSON.stringify(one) === JSON.stringify(other);
var highlightsIn = (shelf = {}) => new Map(Object.entries(shelf).flatMap(([key, value]) => {
	const read = safeParse(Annotation, value);
	const highlight = read.success ? highlightOf(read.output) : void 0;
	return highlight ? [[key, highlight]] : [];
}));
/** Keys of the highlights that come in and are here already, be it under another name. */
function knownHighlights(here, coming) {
	const theirs = highlightsIn(coming.shelves["highlights"]);
	const fresh = new Set(newOf([...theirs.values()], [...highlightsIn(here.shelves["highlights"]).values()]));
	return new Set([...theirs].flatMap(([key, one]) => fresh.has(one) ? [] : [key]));
}
/** What is to be changed here so that it holds what comes in too. */
function changesOf(here, coming) {
	const known = knownHighlights(here, coming);
	return {
		rows: Object.entries(coming.shelves).flatMap(([shelf, things]) => {
			const rule = Object.hasOwn(SHELVES, shelf) ? SHELVES[shelf] : void 0;
			if (!rule) return [];
			return Object.entries(things).flatMap(([key, value]) => {
				const good = rule.checked(value);
				if (good === void 0 || shelf === "highlights" && known.has(key)) return [];
				const from = here.shelves[shelf]?.[key];
				const to = from === void 0 ? good : rule.merged(from, good);
				return same(from, to) ? [] : [{
					shelf,
					key,
					from,
					to
				}];
			});
		}),
		settings: Object.entries(SETTINGS).flatMap(([name, schema]) => {
			const read = safeParse(schema, coming.settings[name]);
			const from = here.settings[name];
			return !read.success || same(from, read.output) ? [] : [{
				name,
				from,
				to: read.output
			}];
		})
	};
}
/** The same changes, taken back. */
var reversed = ({ rows, settings }) => ({
	rows: rows.map(({ shelf, key, from, to }) => ({
		shelf,
		key,
		from: to,
		to: from
	})),
	settings: settings.map(({ name, from, to }) => ({
		name,
		from: to,
		to: from
	}))
});
/** What a reader would count: not what goes with something else. */
var countOf = ({ rows, settings }) => rows.filter(({ shelf }) => shelf !== "readsIndex" && shelf !== "savedArticles").length + settings.length;
// src/reader/features/take/take.css?inline
var take_default = ".your-data{border-block-start:1px solid var(--rule);font:.9375rem / 1.5 var(--sans);margin-block-start:1.6rem;padding-block-start:1rem}.your-data h2{font:700 .9375rem / 1.3 var(--sans);margin-block-end:.4rem}.your-data p{max-inline-size:40rem;color:var(--ink-2);margin-block:0 .8rem}.your-data-actions{flex-wrap:wrap;gap:.5rem;display:flex}.your-data-actions button{border-color:var(--ink-2);color:var(--ink);background:0 0}.your-data-actions button:hover{background:var(--paper-2);color:var(--accent-ink)}.your-data .your-data-fault{color:var(--accent-ink);margin-block:.6rem 0}.your-data-fault:empty{display:none}";
// src/reader/features/take/YourData.tsx
var import_jsx_runtime = require_jsx_runtime();
adopt(take_default);
/** Larger than all that a device keeps of a reader's words. */
var MOST_BYTES = 2e8;
/** Takes all that is the reader's out as one file, and brings such a file in. */
function YourData() {
	const { site, base, language } = useSetting();
	const words = useWords("take");
	const input = (0, import_react.useRef)(null);
	const [fault, tell] = (0, import_react.useState)("");
	const here = {
		name: site.name,
		root: (site.origin ?? location.origin) + base
	};
	async function take() {
		const made = (/* @__PURE__ */ new Date()).toISOString();
		const file = writeFile(await belongings(base), here, made);
		const name = fileName(`${site.name} ${made.slice(0, 10)}`, "json");
		saveBlob(new Blob([file], { type: "application/json" }), name);
	}
	async function bringIn({ target }) {
		const file = target.files?.[0];
		tell("");
		if (!file) return;
		if (file.size > MOST_BYTES) return tell(words.tooLarge);
		const read = readFile(await file.text().catch(() => ""), here);
		target.value = "";
		if ("fault" in read) return tell(fill(words[read.fault], "name" in read ? { name: read.name } : {}));
		const changes = changesOf(await belongings(base), read.belongings);
		await makeChanges(base, changes);
		const count = countOf(changes);
		if (count === 0) say(words.nothingNew);
		else say(formatCount(words.brought, count, language), () => makeChanges(base, reversed(changes)));
	}
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "your-data",
		"aria-labelledby": "bs-your-data",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
				id: "bs-your-data",
				children: words.yourData
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: words.yourDataHint }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "your-data-actions",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						onClick: () => void take(),
						children: words.saveAll
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						onClick: () => input.current?.click(),
						children: words.bringIn
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
						ref: input,
						type: "file",
						accept: ".json,application/json",
						"aria-label": words.bringIn,
						hidden: true,
						onChange: (event) => void bringIn(event)
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "your-data-fault",
				role: "alert",
				children: fault
			})
		]
	});
}
export { YourData };
