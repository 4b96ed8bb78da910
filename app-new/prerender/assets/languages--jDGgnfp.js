import { t as primary } from "./language-tag-M29gy1H3.js";
// src/reader/i18n/en.ts
var en = {
	skip: "Skip to content",
	sections: "Sections",
	home: "Front page",
	loading: "Loading",
	by: "By",
	published: "Published",
	updated: "Updated",
	minutes: {
		one: "{count} min read",
		other: "{count} min read"
	},
	comments: {
		one: "{count} comment",
		other: "{count} comments"
	},
	shares: {
		one: "{count} share",
		other: "{count} shares"
	},
	views: {
		one: "{count} view",
		other: "{count} views"
	},
	discussion: "Discussion",
	more: "More",
	corrections: {
		one: "Correction",
		other: "Corrections"
	},
	tags: "More on",
	series: "Part of the series {name}",
	source: "First published by",
	license: "Licence",
	related: "Related",
	read: "Read",
	footnotes: "Notes",
	footnote: "Note {number}",
	backToText: "Back to the text",
	embedLoad: "Load from {host}",
	embedNotice: "Nothing is asked of {host} until you choose to load it.",
	embedOpen: "Open on {host}",
	transcript: "Transcript",
	keyPoints: "Key points",
	note: "Note",
	background: "Background",
	warning: "Warning",
	table: "Table",
	code: "Code",
	copy: "Copy",
	section: "Section",
	tag: "Topic",
	author: "Author",
	latest: "Latest",
	nothingHere: "Nothing has been published here yet.",
	pages: "Pages",
	newer: "Newer articles",
	older: "Older articles",
	page: "page {number}",
	missingTitle: "This page is not here",
	missingText: "It may have been moved or withdrawn, or the address may have a mistake in it.",
	failedTitle: "This page did not load",
	offlineText: "You seem to be offline, or the site cannot be reached. Your place is kept.",
	serverText: "The server answered with an error. It may be over in a moment.",
	brokenText: "What arrived was not whole. Trying again often helps.",
	outdatedText: "The site has been updated since you opened it. Loading the page again brings the new version.",
	crashText: "Something went wrong while showing this page.",
	retry: "Try again",
	toFront: "Go to the front page",
	textAndTheme: "Text and theme",
	contents: "Contents",
	listen: "Listen",
	save: "Save",
	share: "Share",
	highlights: "Highlights",
	search: "Search",
	saved: "Saved"
};
// src/reader/i18n/languages.ts
/** The interface's languages, and how to find one for a BCP 47 tag. */
/** English travels with the app; every other language is its own small file, fetched when a page needs it. */
var LANGUAGES = {
	en: () => Promise.resolve(en),
	ar: () => import("./ar-qmREZc2Y.js").then((m) => m.ar),
	de: () => import("./de-BIDatUGm.js").then((m) => m.de),
	es: () => import("./es-D59T4bOh.js").then((m) => m.es),
	fa: () => import("./fa-D3TyyO_G.js").then((m) => m.fa),
	fr: () => import("./fr-DzjJavEq.js").then((m) => m.fr),
	he: () => import("./he-_CjVhGFw.js").then((m) => m.he),
	pt: () => import("./pt-CqWaSmRT.js").then((m) => m.pt),
	ru: () => import("./ru-HzVm22c7.js").then((m) => m.ru),
	tr: () => import("./tr-CESMbHo4.js").then((m) => m.tr),
	zh: () => import("./zh-DLh7iW7D.js").then((m) => m.zh)
};
/** Whether the interface has a language. */
var isLanguage = (code) => Object.hasOwn(LANGUAGES, code);
/** Codes of the interface's languages. */
var LANGUAGE_CODES = Object.keys(LANGUAGES);
var loaded = /* @__PURE__ */ new Map([["en", en]]);
/** Makes sure that the messages of these languages are at hand; a language that has none is passed over. */
async function loadMessages(languages) {
	for (const language of new Set(languages)) {
		const code = primary(language ?? "");
		if (isLanguage(code) && !loaded.has(code)) loaded.set(code, await LANGUAGES[code]());
	}
}
/** The messages for the first of these languages that has some, and that language. English when none has. */
function messagesFor(...languages) {
	for (const language of languages) {
		const messages = loaded.get(primary(language ?? ""));
		if (language !== void 0 && messages) return {
			language,
			messages
		};
	}
	return {
		language: "en",
		messages: en
	};
}
var RTL = /^(?:ar|arc|ckb|dv|fa|he|iw|ks|ku-arab|nqo|ps|sd|syr|ug|ur|yi)\b|-(?:arab|hebr|syrc|thaa|nkoo|adlm)\b/i;
var LTR_SCRIPT = /-(?:latn|cyrl)\b/i;
/** Writing direction of a language. */
var directionOf = (language) => RTL.test(language) && !LTR_SCRIPT.test(language) ? "rtl" : "ltr";
export { messagesFor as a, loadMessages as i, directionOf as n, isLanguage as r, LANGUAGE_CODES as t };
