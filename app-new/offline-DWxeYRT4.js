#!/usr/bin/env node
import { d as withBase, n as articleAddress } from "./urls-bdZ08zjj.js";
// src/edition/hosting/alias.ts
/** Longer names fit no file system. */
var LONGEST_STEP = 255;
/**
* Signs that one of the hosts takes for a pattern, a quotation or a part of the file system, and those that nobody sees.
* Joiners inside of words stay.
*/
var UNFIT = /[\p{Cc}\p{Cs}\u061c\u200e\u200f\u2028-\u202e\u2060-\u2069\ufeff\\/"*{}<>|^`?#%]/u;
/** Reads an alias; a string says what is wrong with it, and what would be right. */
function readAlias(alias) {
	if (alias.startsWith("//")) return "leads to another site; write one slash, then a path of this site";
	const written = alias.slice(1).split("/");
	const folder = written.at(-1) === "";
	if (folder) written.pop();
	const steps = written.map(decoded);
	if (steps.length === 0) return "is the front page; name the address that the article had";
	if (!steps.every((step) => step !== void 0)) return "has a % that starts no UTF-8 character; write %25 or mend it";
	if (steps.some((step) => step === "." || step === "..")) return "has . or .. in its path; write the path that they lead to";
	if (steps.includes("")) return "has two slashes in a row; write one";
	if (steps.some((step) => step.startsWith("."))) return "has a name that starts with a dot, which hosts hide; take it out";
	const unfit = steps.map((step) => UNFIT.exec(step)?.[0]).find((sign) => sign !== void 0);
	if (unfit !== void 0) return `has the sign ${JSON.stringify(unfit)}, which no host redirects from; an alias is one address and no pattern`;
	if (steps.some((step) => bytesOf(step) > LONGEST_STEP)) return `has a name longer than ${LONGEST_STEP} bytes; take it out`;
	return {
		steps,
		folder
	};
}
/** How many bytes a path takes in UTF-8. */
var bytesOf = (path) => encodeURI(path).replace(/%../g, "-").length;
function decoded(step) {
	try {
		return decodeURIComponent(step);
	} catch {
		return;
	}
}
/** Names that hosts send as pages; a page at any other address stands in a folder of that name. */
var PAGE = /\.html?$/i;
/** The file at which a page stands in for the article on a host that cannot redirect. */
function fileAt({ steps, folder }) {
	const path = steps.join("/");
	return !folder && PAGE.test(path) ? path : `${path}/index.html`;
}
/** The path as browsers ask for it. */
var pathOf = (steps, folder) => `/${steps.map(encodeURI).join("/")}${folder ? "/" : ""}`;
/** An alias as written, and its twin with or without the slash at its end, which most hosts tell apart. */
function spellings({ steps, folder }) {
	const own = {
		steps,
		folder
	};
	return PAGE.test(steps.at(-1) ?? "") ? [own] : [own, {
		steps,
		folder: !folder
	}];
}
// src/edition/hosting/moved.ts
/** Where the articles of an edition stood before. Pure. */
/** All old addresses of an edition, by article; what is no address is left out, `check` tells of it. */
function movedFrom(articles) {
	const moved = [];
	for (const { id, article } of articles) for (const alias of article.aliases ?? []) {
		const from = readAlias(alias);
		if (typeof from === "string") continue;
		moved.push({
			from,
			file: fileAt(from),
			to: articleAddress(id),
			headline: article.headline
		});
	}
	return moved;
}
/** Every redirect of an edition: first the addresses as they are written, then their twins with or without the last slash. */
function redirects(moved, base) {
	const all = /* @__PURE__ */ new Map();
	const add = ({ steps, folder }, to) => {
		const decoded = withBase(base, `/${steps.join("/")}${folder ? "/" : ""}`);
		if (!all.has(decoded)) all.set(decoded, {
			path: withBase(base, pathOf(steps, folder)),
			decoded,
			to: withBase(base, to)
		});
	};
	for (const { from, to } of moved) add(from, to);
	for (const { from, to } of moved) for (const twin of spellings(from).slice(1)) add(twin, to);
	return [...all.values()];
}
// src/article/offline.ts
/** File of the worker, below the base. */
var WORKER_FILE = "sw.js";
/** File of the page that stands in where there is no connection and nothing is kept. */
var OFFLINE_FILE = "offline.html";
/** What that page calls itself. */
var OFFLINE_ADDRESS = "/offline/";
export { redirects as a, readAlias as c, movedFrom as i, OFFLINE_FILE as n, bytesOf as o, WORKER_FILE as r, fileAt as s, OFFLINE_ADDRESS as t };
