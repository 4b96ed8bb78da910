#!/usr/bin/env node
import { $ as formatPath, B as readArticleFile, C as usedPictures, D as mediaAddress, E as checkMedia, F as cardOf, G as byFile, H as UnreadableError, I as knownSection, J as nearest, K as formatProblem, L as sectionName, M as lastChange, N as latest, O as mediaAddresses, P as rfc822, Q as BOUNDS, R as EXTENSION, S as learnEach, T as renditionsOf, U as readText$1, V as toProblems, W as systemReason, X as mapBounded, Y as proposer, Z as Site, _ as joined$1, a as nameNumber, at as plainText, b as xmlDocument, c as FORMS, ct as partsOf, d as isForm, et as parseArticle, f as OTHER_SCRIPTS, g as html, h as escaped$1, i as isTag, it as excerpt, j as instant, k as mediaLibrary, l as compressFrom, lt as rebuild, m as stripSvg, n as bucketOf, nt as blockText, o as stage, ot as texts, p as shareDesign, q as hasErrors, r as bucketOfTerm, rt as countWords, s as settleAuthor, st as plain, t as createPress, tt as mend, u as formHash, ut as visitor, v as possible, w as showingSummary, x as xmlWords, y as xml, z as articleFile$1 } from "./press-CDeCNhMl.js";
import { c as readAlias, i as movedFrom, n as OFFLINE_FILE, r as WORKER_FILE, s as fileAt, t as OFFLINE_ADDRESS } from "./offline-DWxeYRT4.js";
import { T as string, b as record, g as parse, h as optional, m as object, n as boolean, p as number, t as array, v as picklist } from "./dist-BSzKqBOc.js";
import { i as loadSharp, n as ICON_PAPER, r as manifestIcons } from "./app-icons-BFxaAqnX.js";
import { a as writeRecord, i as readRecord, n as lookForLost, o as writeWhole, r as isFile } from "./lost-BM5RvWwL.js";
import { i as loadBuiltApp, r as appVersion } from "./page-assets-xBcLZJum.js";
import { a as Published, c as Related, d as Renditions, h as Text, i as Footnote, l as Figure, n as Author, o as Block, p as MarkedSpan, r as Card, s as Blocks, t as Article, u as Image } from "./schema-ldZzadZl.js";
import { c as Language, f as Url, i as ArticleId, l as Moment, s as Id, t as MathNode } from "./math-node-CmGQgJSV.js";
import { a as fromArticle, c as isSafeUrl, d as withBase, l as listAddress, n as articleAddress, o as frontAddress, r as dataAddress, s as hash$1, u as slug } from "./urls-bdZ08zjj.js";
import { t as openIndexer } from "./indexer-CYOpDQn1.js";
import { createRequire } from "node:module";
import { copyFile, mkdir, readFile, readdir, realpath, rm, rmdir, stat, watch, writeFile } from "node:fs/promises";
import { parseArgs, promisify } from "node:util";
import { basename, dirname, join, posix, resolve, sep } from "node:path";
import { constants, existsSync, mkdirSync, readFileSync, readdirSync, renameSync, rmSync, statSync, writeFileSync } from "node:fs";
import { createHash, hash } from "node:crypto";
import { availableParallelism, endianness } from "node:os";
import { XmlElement, parseXml } from "@rgrove/parse-xml";
import { fileURLToPath, pathToFileURL } from "node:url";
import { crc32, deflate } from "node:zlib";
import { Piscina } from "piscina";
// src/publish/command.ts
/** What a command of the `broadsheet` program is. */
/** Exit codes: done; the content has problems (all listed, nothing half-written); wrong usage. */
var EXIT = {
	done: 0,
	problems: 1,
	usage: 2
};
/** A call that cannot be taken: says what would be right. The program prints it and exits with 2. */
var UsageError = class extends Error {};
// src/publish/content/aliases.ts
/** Checks the addresses that articles had before: each leads from a place of its own on this site. Pure. */
/** First steps of what a site publishes beside its articles, now and when it has grown. */
var OWN = /^(?:assets|authors|highlights|media|open|page|pictures|saved|schema|search|sections|tags|_[^/]*|404\.html|index\.html|cname|favicon\.[^/]*|(?:feed|rss|atom|sitemap|news-sitemap|manifest|robots|sw|index)[^/]*\.(?:xml|json|txt|js|webmanifest))$/;
/** Errors for aliases that are no addresses, lead elsewhere, or are those of something else. */
function checkAliases(articles) {
	const aliased = articles.filter(({ aliases }) => aliases.length > 0);
	if (aliased.length === 0) return [];
	const taken = takenPlaces(articles);
	return aliased.flatMap((article) => article.aliases.flatMap((alias) => {
		const message = faultOf(article, alias, taken);
		const named = {
			value: alias,
			at: /^aliases\.\d+$/
		};
		return message === void 0 ? [] : [{
			file: article.file,
			of: "article",
			path: [],
			severity: "error",
			message,
			named
		}];
	}));
}
var FREE = "name an address that is free, or take it out";
function faultOf(article, alias, taken) {
	const old = readAlias(alias);
	if (typeof old === "string") return old;
	const owner = OWN.test(old.steps[0]?.toLowerCase() ?? "") ? "a page of the site" : taken.claim(old, `${article.file} (an alias)`);
	if (owner === void 0) return void 0;
	return owner === article.file ? `is the address of the article itself; ${FREE}` : `is taken by ${owner}; ${FREE}`;
}
/** Disks and hosts that know no case, or compose letters otherwise, must not mix two places up. */
var place$1 = (path) => path.normalize("NFC").toLowerCase();
/** `/a` and `/a/` are one place, and so are `/a.html` and `/a.html/`. */
var pageOf = (file) => file.replace(/(?:^|\/)index\.html$/, "");
function takenPlaces(articles) {
	const owners = /* @__PURE__ */ new Map();
	/** Folders that hold a place: none of them can be a file. */
	const folders = /* @__PURE__ */ new Map();
	const hold = (path, owner) => {
		for (let end = path.lastIndexOf("/"); end > 0 && !folders.has(path.slice(0, end)); end = path.lastIndexOf("/", end - 1)) folders.set(path.slice(0, end), owner);
	};
	for (const { id, file } of articles) {
		owners.set(place$1(`articles/${id}`), file);
		owners.set(place$1(`articles/${id}.json`), file);
		hold(place$1(`articles/${id}/index.html`), file);
	}
	return { claim(old, owner) {
		const file = place$1(fileAt(old));
		const page = pageOf(file);
		const other = owners.get(page) ?? (file === page ? folders.get(file) : fileAbove(file));
		if (other !== void 0) return other;
		owners.set(page, owner);
		hold(file, owner);
	} };
	/** Who has a file where a folder would have to be. */
	function fileAbove(path) {
		for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
			const above = path.slice(0, end);
			if (/\.(?:html?|json)$/.test(above) && owners.has(above)) return owners.get(above);
		}
	}
}
// src/publish/content/addresses.ts
/** Checks that no two things of an edition want the same address. Pure. */
/** Errors for files whose addresses differ by nothing that every disk and host tells apart, and for taken aliases. */
var checkAddresses = (files, articles) => [...checkFiles(files), ...checkAliases(articles.map(({ id, file, summary }) => ({
	id,
	file,
	aliases: summary.article.aliases ?? []
})))];
/** Disks of macOS and Windows hold `Offer.json` and `offer.json`, or the same letters composed otherwise, for one file. */
function checkFiles(files) {
	const owners = /* @__PURE__ */ new Map();
	return files.flatMap((article) => {
		const key = article.id.normalize("NFC").toLowerCase();
		const owner = owners.get(key);
		if (owner === void 0) owners.set(key, article);
		return owner === void 0 ? [] : [fault$1(article, `has the address of ${owner.file} (but for upper and lower case or accents); rename one`)];
	});
}
var fault$1 = ({ file }, message) => ({
	file,
	of: "article",
	path: [],
	severity: "error",
	message
});
// src/publish/content/article-links.ts
/** Makes the ids known, in time linear in their number. */
function knownIds(list) {
	const ids = new Set(list);
	const near = proposer(list);
	const byName = new Map(list.map((id) => [lastStep(id), id]));
	/** People write an id as an address or a file's path, without its folders, or with a slip. */
	const propose = (id) => {
		const bare = id.replace(/^\/?(?:articles\/)?/, "").replace(/(?:\.json|\/)$/, "");
		return ids.has(bare) ? bare : near(bare) ?? byName.get(lastStep(bare));
	};
	return {
		ids,
		propose
	};
}
var lastStep = (id) => id.slice(id.lastIndexOf("/") + 1);
var lostMessage = (id) => `names ${JSON.stringify(id)}, which is no article of this folder; write the path of its file below articles/ without .json`;
/** An error when the article that the site chose to lead is not there. */
var checkLead = (file, lead, known) => lead === void 0 || known.ids.has(lead) ? [] : [{
	file,
	of: "site",
	path: ["lead"],
	severity: "error",
	message: lostMessage(lead),
	suggestion: known.propose(lead)
}];
/** An error for each `{ "article": id }` that names no article of the folder, proposing the nearest id. */
function checkArticleLinks({ file }, parts, known) {
	const lost = /* @__PURE__ */ new Set();
	for (const pointer of parts.related) if ("article" in pointer && !known.ids.has(pointer.article)) lost.add(pointer.article);
	return [...lost].map((value) => ({
		file,
		of: "article",
		path: [],
		named: {
			value,
			at: POINTER
		},
		severity: "error",
		message: lostMessage(value),
		suggestion: known.propose(value)
	}));
}
var POINTER = /(?:^|\.)article$/;
// src/publish/content/file-names.ts
/** Which names of article files can be published. Pure. */
/**
* What is wrong with the path of an article's file below `articles/`, and what would be right. Other files than articles
* may lie about, so they have no fault, unless they look like articles.
*/
function nameFault(path) {
	if (!path.endsWith(".json")) return /\.json$/i.test(path) ? "does not end in lower-case .json; rename it so that it is published" : void 0;
	if (/[\\\u0000-\u001f\u007f]/.test(path)) return "has a backslash or a control character in its name, which no address can have; rename it";
	if (path.includes("�")) return "has a name that is not UTF-8; rename it";
	const steps = path.slice(0, -5).split("/");
	const taken = steps.find((step, at) => step === "index.html" || at < steps.length - 1 && step.endsWith(".json"));
	if (taken !== void 0) return `would be published where the page or the data of another article stands; rename ${JSON.stringify(taken)}`;
	if (steps.some((step) => step.trim() === "")) return "has an empty name; rename it";
}
// src/publish/content/site-file.ts
/** Reads `site.json`. */
/** The site of a folder that says nothing of it. */
var DEFAULTS = parse(Site, {});
/** Reads the `site.json` of a content folder; a missing one gives the defaults. Never throws for what stands in it. */
function readSite(dir) {
	const file = join(dir, "site.json");
	try {
		const { value, issues } = mend(Site, JSON.parse(readText$1(file)));
		return {
			site: parse(Site, value ?? {}),
			findings: issues.map((issue) => ({
				...issue,
				file,
				of: "site"
			}))
		};
	} catch (error) {
		const site = DEFAULTS;
		if (error instanceof UnreadableError && isMissing(error)) return {
			site,
			findings: []
		};
		const reason = error instanceof Error ? error.message : String(error);
		return {
			site,
			findings: [{
				file,
				of: "site",
				path: [],
				message: error instanceof SyntaxError ? `is not JSON: ${reason}` : reason,
				severity: "error"
			}]
		};
	}
}
var isMissing = (error) => error.cause.code === "ENOENT";
// src/publish/content/walk.ts
/**
* Lists every file below a folder. Names with a leading dot are left out, links are followed, and a link back to a folder
* that holds it is a fault, as is what cannot be read. A folder that does not exist has no files.
*/
async function listFiles(folder) {
	const walked = {
		files: [],
		faults: []
	};
	await walk({
		folder,
		path: "",
		above: []
	}, walked);
	walked.files.sort();
	return walked;
}
async function walk(place, walked) {
	try {
		const real = await realpath(place.folder);
		if (place.above.includes(real)) return fault(walked, place.path, "is a link to a folder that holds it; remove the link");
		const entries = await readdir(place.folder, { withFileTypes: true });
		const above = [...place.above, real];
		for (const entry of entries) {
			if (entry.name.startsWith(".")) continue;
			const path = place.path === "" ? entry.name : `${place.path}/${entry.name}`;
			await visit(entry, {
				folder: join(place.folder, entry.name),
				path,
				above
			}, walked);
		}
	} catch (error) {
		if (place.path === "" && error.code === "ENOENT") return;
		fault(walked, place.path, `cannot be read: ${systemReason(error)}`);
	}
}
async function visit(entry, place, walked) {
	const kind = entry.isSymbolicLink() ? await target(place.folder) : entry;
	if (kind instanceof Error) fault(walked, place.path, `is a link that leads nowhere (${systemReason(kind)}); remove or mend it`);
	else if (kind.isDirectory()) await walk(place, walked);
	else if (kind.isFile()) walked.files.push(place.path);
	else fault(walked, place.path, "is neither a file nor a folder; remove it");
}
var target = (link) => stat(link).catch((error) => error);
function fault(walked, path, message) {
	walked.faults.push({
		path,
		message
	});
}
// src/publish/content/content.ts
/** Reads a content folder: the site, what there is to know of its articles, and everything that is wrong with them. */
/** Reads a content folder. Never throws for what stands in it: a missing or empty folder is a problem too. */
async function readContent(dir, learnAll = (site, ids) => learnEach(dir, site, ids)) {
	const unusable = await folderFault(dir);
	if (unusable !== void 0) return {
		site: DEFAULTS,
		articles: [],
		media: [],
		problems: await toProblems([folderFinding(dir, unusable)])
	};
	const { site, findings } = readSite(dir);
	const listed = await listArticles(dir);
	const media = await listFiles(join(dir, "media"));
	const all = await learnAll(site, listed.ids);
	const files = all.map((known) => ({
		...known,
		file: articleFile$1(dir, known.id)
	}));
	const articles = files.filter((known) => known.summary !== void 0);
	const across = [
		...listed.findings,
		...findings,
		...checkAddresses(files, articles),
		...await checkPointers(dir, {
			ids: listed.ids,
			articles,
			media: media.files,
			lead: site.lead
		}),
		...media.faults.map(({ path, message }) => folderFinding(join(dir, "media", path), message))
	];
	const problems = [...all.flatMap((known) => known.problems), ...await toProblems(across)];
	return {
		site,
		articles,
		media: media.files,
		problems: problems.sort(byFile)
	};
}
/** Only an article that points at nothing is read again, to say where. */
async function checkPointers(dir, { ids, articles, media, lead }) {
	const there = new Set(ids);
	const files = mediaAddresses(media);
	const lost = articles.filter(({ summary, media: named }) => summary.mentions.some((id) => !there.has(id)) || named.some((address) => !files.has(address)));
	if (lost.length === 0 && (lead === void 0 || there.has(lead))) return [];
	const known = knownIds(ids);
	const library = mediaLibrary(media);
	const found = lost.map((one) => {
		const { article } = readArticleFile(dir, one.id);
		const parts = article && partsOf(article);
		return parts ? [...checkArticleLinks(one, parts, known), ...checkMedia(one, parts, library)] : [];
	});
	return [...checkLead(join(dir, "site.json"), lead, known), ...found.flat()];
}
/** The ids of the articles of a content folder in order, and what stands in the way of listing them. */
async function listArticles(dir) {
	const folder = join(dir, "articles");
	const walked = await listFiles(folder);
	const findings = walked.faults.map(({ path, message }) => folderFinding(join(folder, path), message));
	const files = walked.files.filter((file) => file.endsWith(EXTENSION));
	for (const file of walked.files) {
		const message = nameFault(file);
		if (message !== void 0) findings.push(folderFinding(join(folder, file), message));
	}
	const ids = files.filter((file) => nameFault(file) === void 0).map((file) => file.slice(0, -EXTENSION.length));
	if (files.length === 0 && findings.length === 0) findings.push(folderFinding(dir, emptiness(walked)));
	return {
		ids,
		findings
	};
}
var folderFinding = (file, message) => ({
	file,
	of: "folder",
	path: [],
	severity: "error",
	message
});
var START = "start one with: npx broadsheet new \"Headline\"";
async function folderFault(dir) {
	const found = await stat(dir).catch((error) => systemReason(error));
	if (typeof found === "string") return `is no content folder (${found}); name another, or ${START}`;
	return found.isDirectory() ? void 0 : "is a file; name the content folder that holds articles/";
}
var emptiness = ({ files }) => `has no article: there is no file in articles/${files.length > 0 ? " that ends in .json" : ""}; ${START}`;
// src/publish/content/stamp.ts
/** Milliseconds in which a file can change twice without its times telling. */
var GRAIN = 100;
/** What a file's entry on the disk says of it: equal stamps mean equal content. Empty when it changed just now or is gone. */
function stampOf(file) {
	const stat = statSync(file, { throwIfNoEntry: false });
	if (!stat || Date.now() - stat.ctimeMs < GRAIN) return "";
	return [
		stat.size,
		stat.mtimeMs,
		stat.ctimeMs,
		stat.ino
	].join(" ");
}
/** Tells stamps, each as it was when it was first asked for: a publish asks for those of a whole archive twice. */
function openStamps() {
	const known = /* @__PURE__ */ new Map();
	return (file) => {
		const stamp = known.get(file) ?? stampOf(file);
		known.set(file, stamp);
		return stamp;
	};
}
// src/publish/problems/missing-origin.ts
/** A warning when nobody said where the site will be served: some addresses then cannot be whole. */
var missingOrigin = (content, { origin }) => origin !== void 0 ? [] : [{
	file: join(content, "site.json"),
	path: "(site)",
	severity: "warning",
	message: "has no \"origin\", and --origin is not given, so no sitemap is published, and feeds and share tags lack whole addresses; write \"origin\": \"https://example.org\""
}];
// src/publish/pictures/kinds.ts
/** Endings of file names, the usual one first. */
var ENDINGS$1 = {
	jpeg: [
		"jpg",
		"jpeg",
		"jpe",
		"jfif"
	],
	png: ["png", "apng"],
	gif: ["gif"],
	webp: ["webp"],
	avif: ["avif"],
	tiff: ["tif", "tiff"],
	svg: ["svg"],
	heic: ["heic", "heif"],
	jxl: ["jxl"],
	bmp: ["bmp"],
	ico: ["ico"]
};
var ascii$1 = (bytes, from, to) => String.fromCharCode(...bytes.subarray(from, to));
/** First bytes that tell a kind; the brands of the ISO container stand behind its length. */
var SIGNS = [
	[/^\xff\xd8\xff/, "jpeg"],
	[/^\x89PNG\r\n\x1a\n/, "png"],
	[/^GIF8[79]a/, "gif"],
	[/^RIFF[^]{4}WEBP/, "webp"],
	[/^[^]{4}ftyp[^]{0,24}avi[fs]/, "avif"],
	[/^[^]{4}ftyp(?:hei|hev|mif1|msf1)/, "heic"],
	[/^(?:II\*\0|MM\0\*)/, "tiff"],
	[/^(?:\xff\x0a|\0\0\0\x0cJXL )/, "jxl"],
	[/^BM/, "bmp"],
	[/^\0\0\x01\0/, "ico"],
	[/^(?:\xef\xbb\xbf)?\s*<[^]*?<?svg[\s/>:]/, "svg"]
];
/** The kind that bytes begin as; undefined when that is no picture. */
function kindOf(bytes) {
	const start = ascii$1(bytes, 0, 4096);
	return SIGNS.find(([sign]) => sign.test(start))?.[1];
}
var endingOf = (path) => /\.(\w+)$/.exec(path)?.[1]?.toLowerCase() ?? "";
/** The kind that a file's name promises. */
var promisedKind = (path) => Object.keys(ENDINGS$1).find((kind) => ENDINGS$1[kind].includes(endingOf(path)));
/** The ending that a picture's name should have; undefined when it has one that is right. */
var rightEnding = (path, kind) => ENDINGS$1[kind].includes(endingOf(path)) ? void 0 : ENDINGS$1[kind][0];
/** Whether a PNG moves: its frames are announced before the first picture. (Of other kinds, the decoder counts frames.) */
function isAnimatedPng(bytes) {
	const start = Buffer.from(bytes.buffer, bytes.byteOffset, bytes.byteLength);
	const announced = start.indexOf("acTL");
	return announced > 0 && announced < start.indexOf("IDAT");
}
// src/publish/pictures/svg.ts
/**
* What an SVG would do when it is opened by itself. In an `<img>` no SVG runs or loads anything; opened from its own address
* it is a page of this site, and what it runs may read all that the reader has saved here. Pure.
*/
/** Elements that run, or bring HTML in, whatever their namespace. */
var RUNS = /^(?:[\w-]+:)?(?:script|foreignobject|handler|listener|iframe|object|embed|html|body)$/i;
var HANDLER = /^on/i;
var LINK = /^(?:xlink:)?(?:href|src|to|from|values|by|action|formaction)$/i;
/** White space and control characters are left out of a scheme by browsers. */
var RUNNING_LINK = /(?:^|;)(?:javascript|vbscript|data:(?!image\/(?:png|jpeg|gif|webp|avif)\b))/i;
var DEEPEST$1 = 500;
var REMEDY = "opened by itself it would act as a page of this site; take it out, or save the drawing again";
/** Reads an SVG. Never throws. */
function readSvg(text) {
	if (/<!ENTITY/i.test(text)) return { fault: "declares entities, behind which anything can hide; save it as plain SVG" };
	try {
		return judge(parseXml(text.replace(/^\uFEFF/, "")));
	} catch (error) {
		const [reason] = (error instanceof Error ? error.message : String(error)).split("\n");
		return { fault: `is no well-formed SVG (${reason}); save it again` };
	}
}
function judge({ root }) {
	if (!root || !/^(?:[\w-]+:)?svg$/.test(root.name)) return { fault: "is no SVG; name a picture" };
	const fault = faultIn(root);
	return {
		...sizeOf(root),
		...fault !== void 0 && { fault }
	};
}
function faultIn(root) {
	const open = [{
		element: root,
		depth: 0
	}];
	for (let at = open.pop(); at; at = open.pop()) {
		const { element, depth } = at;
		if (depth > DEEPEST$1) return `nests more than ${DEEPEST$1} elements deep; flatten it`;
		if (RUNS.test(element.name)) return `holds <${element.name}>: ${REMEDY}`;
		for (const [name, value] of Object.entries(element.attributes)) if (HANDLER.test(name) || LINK.test(name) && RUNNING_LINK.test(value.replace(/[\s\0-\x1f]+/g, ""))) return `holds ${name}=${JSON.stringify(value.slice(0, 40))}: ${REMEDY}`;
		for (const child of element.children) if (child instanceof XmlElement) open.push({
			element: child,
			depth: depth + 1
		});
	}
}
/** Pixels, where a length is given in them. */
var pixels = (length) => {
	const found = /^\s*(\d+(?:\.\d+)?)(?:px)?\s*$/.exec(length ?? "")?.[1];
	return found === void 0 ? void 0 : Math.round(Number(found)) || void 0;
};
function sizeOf({ attributes }) {
	const [, , boxWidth, boxHeight] = (attributes["viewBox"] ?? "").trim().split(/[\s,]+/);
	const width = pixels(attributes["width"]) ?? pixels(boxWidth);
	const height = pixels(attributes["height"]) ?? pixels(boxHeight);
	return width === void 0 || height === void 0 ? {} : {
		width,
		height
	};
}
// src/publish/pictures/inspect.ts
/** The bytes of a picture -> what they are, and what is wrong with them. */
/** What a cache remembers of a picture. */
var Inspected = object({
	kind: optional(string()),
	/** As it is shown, turned upright, in pixels. */
	width: optional(number()),
	height: optional(number()),
	/** The colour that it is on average, unless something shines through. */
	colour: optional(string()),
	/** Whether smaller sizes can be made of it. */
	scales: boolean(),
	faults: array(object({
		message: string(),
		severity: picklist(["error", "warning"])
	}))
});
var warning = (message) => ({
	message,
	severity: "warning"
});
var error = (message) => ({
	message,
	severity: "error"
});
/** More than a good camera takes: slow to make smaller, and to fetch whole. */
var LARGE$1 = 64e6;
/** Beyond this a picture is not unpacked at all. */
var LARGEST$2 = 256e6;
/** Kinds that smaller sizes are made of. */
var SCALES = /* @__PURE__ */ new Set([
	"jpeg",
	"png",
	"gif",
	"webp",
	"avif",
	"tiff"
]);
var NOT_SHOWN = /* @__PURE__ */ new Set(["heic", "jxl"]);
/**
* Looks at a picture; without an encoder, only as far as its first bytes tell. Never throws. A drawing that would
* run something is an error; a broken picture is a warning, for the words of an article can be published without it.
*/
async function inspect(bytes, sharp) {
	const kind = kindOf(bytes);
	if (kind === void 0) return {
		scales: false,
		faults: [warning("is no picture, whatever its name says; replace it")]
	};
	if (kind === "svg") {
		const { fault, ...size } = readSvg(Buffer.from(bytes).toString("utf8"));
		return {
			kind,
			...size,
			scales: false,
			faults: fault === void 0 ? [] : [error(fault)]
		};
	}
	if (NOT_SHOWN.has(kind)) return {
		kind,
		scales: false,
		faults: [warning("is of a kind that few browsers show; save it as JPEG")]
	};
	if (!sharp || !SCALES.has(kind)) return {
		kind,
		scales: false,
		faults: []
	};
	try {
		return await measure(bytes, kind, sharp);
	} catch (thrown) {
		const [reason = ""] = (thrown instanceof Error ? thrown.message : String(thrown)).split("\n");
		return {
			kind,
			scales: false,
			faults: [warning(`is broken or cut short (${reason}); replace it`)]
		};
	}
}
async function measure(bytes, kind, sharp) {
	const { autoOrient, pages = 1, exif, xmp } = await sharp(bytes, { limitInputPixels: false }).metadata();
	const { width, height } = autoOrient;
	const size = {
		kind,
		width,
		height
	};
	const extent = `is ${width} × ${height} pixels (${Math.round(width * height / 1e6)} megapixels)`;
	if (width * height > LARGEST$2) return {
		...size,
		scales: false,
		faults: [warning(`${extent}, too many to unpack; save it at most 8000 pixels wide`)]
	};
	const faults = width * height > LARGE$1 ? [warning(`${extent}, which each publish from nothing unpacks; save it at most 8000 pixels wide`)] : [];
	if ((exif ?? xmp) && (kind === "avif" || kind === "tiff")) faults.push(warning("says where or how it was made, and is published so; save it without metadata"));
	if (pages > 1 && kind !== "tiff" || kind === "png" && isAnimatedPng(bytes)) {
		faults.push(warning("moves, and readers cannot stop it; it is published as it is: better make it a video"));
		await colourOf$1(bytes, sharp);
		return {
			...size,
			scales: false,
			faults
		};
	}
	const colour = await colourOf$1(bytes, sharp);
	return {
		...size,
		...colour !== void 0 && { colour },
		scales: true,
		faults
	};
}
/** Unpacks the whole picture on the way, so that one that is cut short is found. Throws what is wrong with it. */
async function colourOf$1(bytes, sharp) {
	const { data, info } = await sharp(bytes, {
		failOn: "error",
		limitInputPixels: LARGEST$2
	}).resize(1, 1, { fit: "fill" }).toColourspace("srgb").raw().toBuffer({ resolveWithObject: true });
	const [red = 0, green = red, blue = red, alpha = 255] = info.channels < 3 ? [
		data[0],
		data[0],
		data[0],
		info.channels === 2 ? data[1] : 255
	] : data;
	if (alpha < 255) return void 0;
	return `#${[
		red,
		green,
		blue
	].map((part) => part.toString(16).padStart(2, "0")).join("")}`;
}
// src/publish/pictures/encode.ts
/** One picture -> its files in all widths and formats. */
/** Makes the files and writes each whole; pixels stand upright in sRGB, and nothing else of the picture's file is kept. */
async function encode$1(sharp, file, renditions, place) {
	const widest = Math.max(...renditions.map(({ width }) => width));
	const whole = await unpack(sharp, await readFile(file), widest);
	for (const rendition of renditions) {
		const { data, raw } = whole;
		const scaled = sharp(data, { raw }).resize({
			width: rendition.width,
			withoutEnlargement: true
		});
		await writeWhole(place(rendition), await ENCODERS[rendition.ending](scaled).toBuffer());
	}
}
async function unpack(sharp, bytes, width) {
	const { data, info } = await sharp(bytes, {
		failOn: "error",
		limitInputPixels: false
	}).autoOrient().resize({
		width,
		withoutEnlargement: true
	}).toColourspace("srgb").raw({ depth: "uchar" }).toBuffer({ resolveWithObject: true });
	return {
		data,
		raw: {
			width: info.width,
			height: info.height,
			channels: info.channels
		}
	};
}
/** AVIF with more effort than 3 took seven times as long for no fewer bytes. */
var ENCODERS = {
	avif: (picture) => picture.avif({
		quality: 55,
		effort: 3
	}),
	webp: (picture) => picture.webp({
		quality: 78,
		smartSubsample: true
	}),
	jpg: (picture) => picture.flatten({ background: "#fff" }).jpeg({
		quality: 80,
		mozjpeg: true
	}),
	png: (picture) => picture.png({ compressionLevel: 9 })
};
/** Where a file of a picture stands in the cache: its name on the site, too. */
var renditionFile = (folder, name, { width, ending }) => join(folder, `${name}-${width}.${ending}`);
// src/publish/pictures/make-renditions.ts
/** Makes the files of many pictures: those that are not there yet, a few at a time. */
/** Pixels beyond which a picture is unpacked while no other is: its memory is that of many. */
var LARGE = 32e6;
var isLarge = ({ picture: { width = 1, height = 1 } }) => width * height > LARGE;
/** Makes what is not in the cache. A picture that cannot be made smaller after all is a finding. */
async function makeRenditions(sharp, works, cache, atOnce, progress) {
	const names = /* @__PURE__ */ new Set();
	const files = /* @__PURE__ */ new Map();
	const findings = [];
	const there = await cache.made();
	let done = 0;
	const make = async (work) => {
		const place = (one) => renditionFile(cache.folder, work.name, one);
		const all = renditionsOf(work.picture, work.uses);
		const missing = all.filter((one) => !there.has(basename(place(one))));
		try {
			if (missing.length > 0) await encode$1(sharp, work.file, missing, place);
			for (const one of all) files.set(`pictures/${basename(place(one))}`, place(one));
			names.add(work.name);
		} catch (error) {
			findings.push(failed(work.file, error));
		}
		progress?.(++done);
	};
	await mapBounded(works.filter((work) => !isLarge(work)), atOnce, make);
	await mapBounded(works.filter(isLarge), 1, make);
	return {
		names,
		files: new Map([...files].sort(([a], [b]) => a < b ? -1 : 1)),
		findings
	};
}
function failed(file, error) {
	const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
	return {
		file,
		of: "media",
		path: [],
		severity: "warning",
		message: `cannot be made smaller (${reason}); save it again, or replace it`
	};
}
// src/publish/pictures/picture-cache.ts
/** What is known of pictures from earlier publishes, so that one that has not changed costs a look at its file's date. */
/** Goes up when the same picture is to come out otherwise: it is part of what the files are named after. */
var RECIPE = 1;
/** Files made from a picture: its name, width and format. */
var MADE = /^([0-9a-f]+)-\d+\.\w+$/;
var Index = object({
	encoder: string(),
	/** File -> its size and date, and the name of what it holds. */
	files: record(string(), object({
		size: number(),
		changed: number(),
		name: string()
	})),
	/** Name -> what is known of it. */
	known: record(string(), Inspected)
});
/** Opens the cache in a folder, for one version of the encoder: another makes other files. */
async function openPictureCache(cache, encoder) {
	const folder = join(cache, "pictures");
	const index = join(folder, "index.json");
	const before = await readIndex(index, encoder);
	const now = {
		encoder,
		files: {},
		known: {}
	};
	const nameOf = (bytes) => createHash("sha256").update(`${RECIPE} ${encoder}\n`).update(bytes).digest("hex").slice(0, 20);
	async function look(file, inspect) {
		const { size, mtimeMs, ctimeMs } = await stat(file);
		const changed = Math.max(mtimeMs, ctimeMs);
		const old = before.files[file];
		const bytes = old?.size === size && old.changed === changed ? void 0 : await readFile(file);
		const name = bytes ? nameOf(bytes) : old?.name ?? "";
		const picture = now.known[name] ?? before.known[name] ?? await inspect(bytes ?? await readFile(file));
		now.known[name] = picture;
		now.files[file] = {
			size,
			changed,
			name
		};
		return {
			name,
			picture
		};
	}
	return {
		folder,
		look,
		made: async () => new Set(await readdir(folder).catch(() => [])),
		async save() {
			for (const file of await readdir(folder).catch(() => [])) {
				const name = MADE.exec(file)?.[1];
				if (name !== void 0 && !now.known[name]) await rm(join(folder, file), { force: true });
			}
			await writeWhole(index, JSON.stringify(now));
		}
	};
}
/** The disk is not taken at its word: what is no index is an empty one. */
async function readIndex(path, encoder) {
	try {
		const index = parse(Index, JSON.parse(await readFile(path, "utf8")));
		if (index.encoder === encoder) return index;
	} catch {}
	return {
		encoder,
		files: {},
		known: {}
	};
}
// src/publish/pictures/picture-findings.ts
/** What is wrong with the pictures of a content folder, in words. Pure. */
/** What is wrong with one picture; `path` is that below the content folder. */
function pictureFindings(dir, path, picture) {
	const faults = picture.kind === void 0 && promisedKind(path) === "svg" ? [NO_DRAWING] : [...picture.faults, ...nameFaults(path, picture)];
	const about = {
		file: join(dir, path),
		of: "media",
		path: []
	};
	return faults.map((fault) => ({
		...about,
		...fault
	}));
}
/** What is called a drawing, and is none that was understood, might run something. */
var NO_DRAWING = {
	message: "is no SVG in UTF-8; save it as one",
	severity: "error"
};
/** Hosts tell browsers the kind by the name. */
function nameFaults(path, { kind }) {
	const ending = kind === void 0 ? void 0 : rightEnding(path, kind);
	if (kind === void 0 || ending === void 0) return [];
	const name = posix.basename(path).replace(/\.\w+$/, "");
	return [{
		message: `is ${kind.toUpperCase()} by what it holds; rename it to ${name}.${ending}`,
		severity: promisedKind(path) === "svg" ? "error" : "warning"
	}];
}
/** Said once, when there are pictures and no encoder. */
var encoderFinding = (dir, reason) => ({
	file: join(dir, "media"),
	of: "media",
	path: [],
	severity: "warning",
	message: `holds pictures, which are published as they are: sharp does not run here (${reason}); install it with npm install sharp, or build with --no-images`
});
/** What the disk says of a picture. */
var unreadable = (reason) => ({
	scales: false,
	faults: [{
		message: `cannot be read: ${reason}`,
		severity: "error"
	}]
});
// src/publish/pictures/pictures.ts
/** The pictures of a content folder: looked at, made in the sizes and formats that readers need, and named in the articles. */
var AT_ONCE$1 = availableParallelism();
var NOTHING$3 = {
	names: /* @__PURE__ */ new Set(),
	files: /* @__PURE__ */ new Map(),
	findings: []
};
var NO_PICTURES = {
	see: () => void 0,
	files: /* @__PURE__ */ new Map(),
	problems: []
};
/** Sees to the pictures of a content folder. Never throws for what stands in it. */
async function openGallery(dir, content, { cache: folder, mode, keep, progress }) {
	const media = new Set(content.media.map((file) => `media/${file}`));
	const drawings = [...media].filter((path) => isDrawing(path));
	const shows = content.articles.map((one) => one.shows);
	const used = mode === "leave" ? /* @__PURE__ */ new Map() : usedPictures(shows, media);
	const paths = [.../* @__PURE__ */ new Set([...used.keys(), ...drawings])];
	if (paths.length === 0) return NO_PICTURES;
	const encoder = await encoderFor(paths.filter((path) => !isDrawing(path)));
	const cache = await openPictureCache(folder, encoder.sharp ? encoder.version : "none");
	const looked = await look(dir, paths, cache, encoder);
	if (keep) await cache.save();
	const goesOn = mode === "make" && !hasErrors(content.problems) && !looked.findings.some(stops);
	const works = goesOn ? worksOf(dir, used, looked) : [];
	const made = encoder.sharp ? await makeRenditions(encoder.sharp, works, cache, AT_ONCE$1, progress) : NOTHING$3;
	const found = [
		...looked.findings,
		...made.findings,
		...goesOn ? lack(dir, encoder) : []
	];
	const see = (path) => {
		const known = looked.known.get(path);
		return known && {
			...known,
			made: made.names.has(known.name)
		};
	};
	return {
		see,
		files: made.files,
		problems: await toProblems(found)
	};
}
var isDrawing = (path) => promisedKind(path) === "svg";
var stops = ({ severity }) => severity === "error";
var worksOf = (dir, used, { known }) => [...used].flatMap(([path, uses]) => {
	const one = known.get(path);
	return one?.picture.scales === true ? [{
		file: join(dir, path),
		uses,
		...one
	}] : [];
});
/** Said when there are pictures and no encoder. */
var lack = (dir, { sharp, reason = "" }) => sharp || reason === "" ? [] : [encoderFinding(dir, reason)];
/** Loading the encoder takes a moment: drawings do not need it. */
var encoderFor = (pictures) => pictures.length > 0 ? loadSharp() : { reason: "" };
async function look(dir, paths, cache, { sharp }) {
	const all = await mapBounded(paths, AT_ONCE$1, async (path) => {
		try {
			return await cache.look(join(dir, path), (bytes) => inspect(bytes, sharp));
		} catch (error) {
			return {
				name: "",
				picture: unreadable(systemReason(error))
			};
		}
	});
	const known = new Map(paths.map((path, at) => [path, all[at] ?? {
		name: "",
		picture: unreadable("")
	}]));
	return {
		known,
		findings: [...known].flatMap(([path, { picture }]) => pictureFindings(dir, path, picture))
	};
}
// src/publish/pictures/share-pictures.ts
/** The share pictures of a site, drawn where they are lacking. */
/** While this thread lays one out, others are drawn and compressed. */
var AT_ONCE = 2 * availableParallelism();
/**
* Draws what is not there yet, one picture for articles with the same words, and forgets what no article has any more. Returns
* path on the site -> where the file stands. What stands under a path never changes.
*/
async function sharePictures(press, site, articles) {
	const wanted = new Map(articles.flatMap(({ share, summary }) => share === void 0 ? [] : [[basename(share), summary.article]]));
	const there = await press.names();
	const lacking = [...wanted].filter(([name]) => !there.has(name));
	await mapBounded(lacking, AT_ONCE, ([name, article]) => press.draw(name, shareDesign(article, site)));
	await press.sweep([...there].filter((name) => !wanted.has(name)));
	return new Map([...wanted.keys()].map((name) => [`share/${name}`, press.fileOf(name)]));
}
/** A warning that articles are shared with their lead pictures only. */
var withoutShares = (content, reason) => ({
	file: content,
	path: "(folder)",
	severity: "warning",
	message: `gets no share pictures (${reason}); install sharp with npm install sharp, or build with --no-images`
});
// src/publish/pictures/indexed-png.ts
/** Pictures of sixteen colours, as PNG of half a byte a pixel: what text on paper needs, and a third of the work of any encoder. */
var SIGNATURE = Uint8Array.of(137, 80, 78, 71, 13, 10, 26, 10);
var compressed = promisify(deflate);
/** The bytes of a row: no filter, and two pixels a byte. The width is even. */
var rowLength = (width) => 1 + width / 2;
function chunk(name, content) {
	const named = Buffer.concat([Buffer.from(name, "latin1"), content]);
	const bytes = Buffer.alloc(named.length + 8);
	bytes.writeUInt32BE(content.length, 0);
	bytes.set(named, 4);
	bytes.writeUInt32BE(crc32(named), named.length + 4);
	return bytes;
}
/** The file of a picture. `rows` are {@link rowLength} bytes each; a pixel is the number of its colour. */
async function indexedPng({ width, height }, colours, rows) {
	const head = Buffer.alloc(13);
	head.writeUInt32BE(width, 0);
	head.writeUInt32BE(height, 4);
	head.set([
		4,
		3,
		0,
		0,
		0
	], 8);
	return Buffer.concat([
		SIGNATURE,
		chunk("IHDR", head),
		chunk("PLTE", Uint8Array.from(colours.flat())),
		chunk("IDAT", await compressed(rows, { level: 4 })),
		chunk("IEND", /* @__PURE__ */ new Uint8Array())
	]);
}
// src/publish/pictures/draw-share.ts
/** A design becomes a picture: only its letters are drawn, each strip by itself, and what stands in many pictures once. */
/** Steps from paper to the colour of letters, which number nought is the paper for both. */
var STEPS = [8, 7];
/** Strips that are kept: of a site's name and its sections. */
var KEPT = 64;
/** Where alpha, the last of a pixel's four bytes, is in it as a number. */
var ALPHA = endianness() === "LE" ? 24 : 0;
var colourOf = (hex) => {
	const number = parseInt(hex.slice(1), 16);
	return [
		number >> 16,
		number >> 8 & 255,
		number & 255
	];
};
var between = (from, to, share) => [
	Math.round(from[0] + (to[0] - from[0]) * share),
	Math.round(from[1] + (to[1] - from[1]) * share),
	Math.round(from[2] + (to[2] - from[2]) * share)
];
/** Paper, and steps from it to each of at most two other colours. */
function paletteOf({ paper, bars, strips }) {
	const fills = [...new Set([...strips, ...bars].map(({ fill }) => fill))];
	const [ground, colours] = [colourOf(paper), [colourOf(paper)]];
	const numbers = /* @__PURE__ */ new Map();
	STEPS.forEach((steps, at) => {
		const fill = fills[at];
		if (fill === void 0) return;
		const first = colours.length;
		for (let step = 1; step <= steps; step++) colours.push(between(ground, colourOf(fill), step / steps));
		numbers.set(fill, Uint8Array.from({ length: 256 }, (_, covered) => {
			const step = Math.round(covered / 255 * steps);
			return step === 0 ? 0 : first + step - 1;
		}));
	});
	return {
		colours,
		numbers
	};
}
function stripe(rows, length, { x, y, width, height }, number) {
	for (let row = y; row < y + height; row++) rows.fill(number * 17, row * length + 1 + x / 2, row * length + 1 + (x + width) / 2);
}
function letters(rows, width, { top, height }, covered, numbers) {
	for (let row = 0; row < height; row++) {
		const start = (top + row) * rowLength(width) + 1;
		for (let x = 0, at = row * width; x < width; x++, at++) {
			const pixel = covered[at] ?? 0;
			if (pixel === 0) continue;
			const number = numbers[pixel >>> ALPHA] ?? 0;
			const byte = start + (x >> 1);
			const pair = rows[byte] ?? 0;
			if (number !== 0) rows[byte] = x % 2 === 0 ? pair & 15 | number << 4 : pair & 240 | number;
		}
	}
}
/** Makes who draws designs as PNG. The same design gives the same bytes. */
function shareDrawer(sharp) {
	const kept = /* @__PURE__ */ new Map();
	async function drawn(strip) {
		const bytes = await sharp(Buffer.from(stripSvg(strip))).ensureAlpha().raw().toBuffer();
		const whole = bytes.byteOffset % 4 === 0 ? bytes : Uint8Array.from(bytes);
		return new Uint32Array(whole.buffer, whole.byteOffset, whole.length / 4);
	}
	const keep = (strip) => {
		const key = stripSvg(strip);
		const known = kept.get(key) ?? drawn(strip);
		if (kept.size >= KEPT) kept.clear();
		kept.set(key, known);
		return known;
	};
	return async (design) => {
		const { width, height, bars, strips } = design;
		const { colours, numbers } = paletteOf(design);
		const rows = new Uint8Array(height * rowLength(width));
		for (const bar of bars) stripe(rows, rowLength(width), bar, numbers.get(bar.fill)?.[255] ?? 0);
		for (const [at, strip] of strips.entries()) {
			const covered = await (at === strips.length - 1 ? drawn(strip) : keep(strip));
			const table = numbers.get(strip.fill);
			if (table) letters(rows, width, strip, covered, table);
		}
		return indexedPng(design, colours, rows);
	};
}
// src/publish/pictures/drawn-letters.ts
/** Which letters come out here: a share picture full of boxes is worse than none. */
var LETTER = 80;
/** A letter in black on nothing, as the blackness of its pixels, and its bounds. */
async function inkOf(sharp, letter) {
	const svg = xml("svg", {
		xmlns: "http://www.w3.org/2000/svg",
		width: 240,
		height: 160
	}, xml("text", {
		x: LETTER / 2,
		y: LETTER * 1.5,
		"font-size": LETTER,
		"font-family": "'Noto Serif', serif"
	}, escaped$1(letter)));
	const width = 240;
	const data = await sharp(Buffer.from(svg)).extractChannel("alpha").raw().toBuffer();
	const inked = [...data.keys()].filter((at) => (data[at] ?? 0) > 100);
	const columns = inked.map((at) => at % width);
	const rows = inked.map((at) => Math.floor(at / width));
	return {
		inked: new Set(inked),
		width,
		left: Math.min(...columns),
		right: Math.max(...columns),
		top: Math.min(...rows),
		bottom: Math.max(...rows)
	};
}
/** Whether a letter comes out as itself: not as nothing, nor as the closed box that stands for a letter no face has. */
async function isDrawn(sharp, letter) {
	const { inked, width, left, right, top, bottom } = await inkOf(sharp, letter);
	if (inked.size === 0) return false;
	const span = (from, to, at) => {
		let count = 0;
		for (let step = from; step <= to; step++) if (inked.has(at(step))) count++;
		return count > (to - from + 1) * .9;
	};
	return !(span(left, right, (x) => top * width + x) && span(left, right, (x) => bottom * width + x) && span(top, bottom, (y) => y * width + left) && span(top, bottom, (y) => y * width + right));
}
/** The scripts, of those that no face of ours has, that the machine has none for either. */
async function scriptsWithout(sharp) {
	const without = [];
	for (const [script, letter] of Object.entries(OTHER_SCRIPTS)) if (!await isDrawn(sharp, letter)) without.push(script);
	return without;
}
// src/publish/pictures/faces.ts
/** The faces that share pictures are set in. */
/** The program stands in `app/`, beside its faces. */
var FACES = fileURLToPath(new URL("fonts/", import.meta.url));
/**
* Tells the library that draws text where the faces are, before it looks: ours, then the machine's. What somebody has set up
* for the whole process stays.
*/
async function bringFaces(folder, faces) {
	if (process.env["FONTCONFIG_FILE"] !== void 0) return;
	const file = join(folder, "fonts.conf");
	const parts = [
		xml("dir", {}, escaped$1(faces)),
		xml("include", { ignore_missing: "yes" }, escaped$1("/etc/fonts/fonts.conf")),
		xml("cachedir", {}, escaped$1(join(folder, "fonts")))
	];
	await writeWhole(file, `<?xml version="1.0"?>${xml("fontconfig", {}, ...parts)}`);
	process.env["FONTCONFIG_FILE"] = file;
	process.env["PANGOCAIRO_BACKEND"] ??= "fontconfig";
}
// src/publish/pictures/share-press.ts
/** Draws share pictures, with the faces that the program brings along, and keeps them for the next publish. */
var Remembered = object({
	encoder: string(),
	setting: object({
		version: string(),
		without: array(string())
	})
});
/** The version of the encoder that is installed; loading it to ask would take longer than all else of a small publish. */
async function installed() {
	try {
		const entry = pathToFileURL(createRequire(import.meta.url).resolve("sharp"));
		return String(JSON.parse(await readFile(new URL("../package.json", entry), "utf8")).version);
	} catch {
		return "none";
	}
}
/** What could be drawn the last time; the disk is not taken at its word. */
async function remembered(file) {
	try {
		const { encoder, setting } = parse(Remembered, JSON.parse(await readFile(file, "utf8")));
		return encoder === await installed() ? setting : void 0;
	} catch {
		return;
	}
}
/** Finds out what can be drawn here; a sentence when nothing can. */
async function findSetting() {
	const { sharp, version, reason } = {
		version: "",
		...await loadSharp()
	};
	if (!sharp) return reason ?? "";
	if (!await isDrawn(sharp, "g")) return "no face to draw letters in was found";
	return {
		version,
		without: await scriptsWithout(sharp)
	};
}
/** Opens the press. Never throws for want of a library or face. */
async function openSharePress({ cache, fresh, faces = FACES }) {
	const folder = join(cache, "share");
	const file = join(folder, "setting.json");
	await mkdir(folder, { recursive: true });
	await bringFaces(folder, faces);
	const known = fresh ? void 0 : await remembered(file);
	const setting = known ?? await findSetting();
	if (typeof setting === "string") return { reason: setting };
	if (!known) await writeWhole(file, JSON.stringify({
		encoder: await installed(),
		setting
	}));
	return { press: pressIn(folder, setting) };
}
function pressIn(folder, setting) {
	const fileOf = (name) => join(folder, name);
	let drawer;
	return {
		setting,
		fileOf,
		names: async () => new Set((await readdir(folder)).filter((name) => name.endsWith(".png"))),
		async draw(name, design) {
			drawer ??= loadSharp().then(({ sharp, reason }) => {
				if (!sharp) throw new Error(`No share picture can be drawn: ${reason}`);
				return shareDrawer(sharp);
			});
			const draw = await drawer;
			await writeWhole(fileOf(name), await draw(design));
		},
		async sweep(names) {
			for (const name of names) await rm(fileOf(name), { force: true });
		}
	};
}
// src/publish/pictures/put-pictures.ts
/** Puts the files made from pictures into what is published. */
/** Copies what is not published yet. A file is known by its name, which comes from what it holds: none is read. */
async function putPictures(output, files) {
	for (const [path, file] of files) {
		const { place, before } = output.slot(path);
		const hash = basename(path);
		const isNew = before !== hash;
		if (isNew) {
			await mkdir(dirname(place), { recursive: true });
			await copyFile(file, place, constants.COPYFILE_FICLONE);
		}
		output.settle(path, {
			hash,
			isNew
		});
	}
}
// src/publish/build/cache-folder.ts
/** Where publishing keeps what it need not make twice: beside the published folder, never in it, as hosts serve all of that. */
function cacheFolder(out) {
	const whole = resolve(out);
	return join(dirname(whole), ".broadsheet", basename(whole));
}
// node_modules/@valibot/to-json-schema/dist/index.mjs
/**
* Adds an error message to the errors array.
*
* @param errors The array of error messages.
* @param message The error message to add.
*
* @returns The new errors.
*/
function addError(errors, message) {
	if (errors) {
		errors.push(message);
		return errors;
	}
	return [message];
}
var ESCAPE_REGEX = /[.*+?^${}()|[\]\\]/g;
/**
* Escapes special regex characters in a string.
*
* @param string The string to escape.
*
* @returns The escaped string.
*/
function escapeRegExp(string) {
	return string.replace(ESCAPE_REGEX, "\\$&");
}
/**
* Throws an error or logs a warning based on the configuration.
*
* @param message The message to throw or log.
* @param config The conversion configuration.
*/
function handleError(message, config) {
	switch (config?.errorMode) {
		case "ignore": break;
		case "warn":
			console.warn(message);
			break;
		default: throw new Error(message);
	}
}
/**
* Whether a value is JSON compatible for a const keyword.
*
* @param value The value to check.
*
* @returns Whether the value is JSON compatible.
*/
function isJsonConstValue(value) {
	return typeof value === "boolean" || typeof value === "number" && Number.isFinite(value) || typeof value === "string";
}
/**
* Whether values are JSON compatible for an enum keyword.
*
* @param values The values to check.
*
* @returns Whether the values are JSON compatible.
*/
function isJsonEnumValues(values) {
	return values.every(isJsonConstValue);
}
/**
* Schema reference map with collision-free reference ID allocation.
*/
var ReferenceMap = class extends Map {
	/**
	* Creates an empty schema reference map.
	*/
	constructor() {
		super();
		this.count = 0;
		this.usedIds = /* @__PURE__ */ new Set();
	}
	/**
	* Adds a schema reference and reserves its ID.
	*
	* @param schema The Valibot schema.
	* @param referenceId The reference ID.
	*
	* @returns The reference map.
	*/
	set(schema, referenceId) {
		this.usedIds.add(referenceId);
		return super.set(schema, referenceId);
	}
	/**
	* Creates a reference ID that is not yet used.
	*
	* @param definitions The JSON Schema definitions.
	*
	* @returns The unused reference ID.
	*/
	createId(definitions) {
		while (this.usedIds.has(`${this.count}`) || `${this.count}` in definitions) this.count++;
		return `${this.count++}`;
	}
};
/**
* Returns the stricter lower bound.
*
* @param current The current lower bound.
* @param value The new lower bound.
*
* @returns The stricter lower bound.
*/
function getLowerBound(current, value) {
	if (typeof current !== "number" || !Number.isFinite(current) || value > current) return value;
	return current;
}
/**
* Returns the stricter upper bound.
*
* @param current The current upper bound.
* @param value The new upper bound.
*
* @returns The stricter upper bound.
*/
function getUpperBound(current, value) {
	if (typeof current !== "number" || !Number.isFinite(current) || value < current) return value;
	return current;
}
/**
* Returns the combined not restriction.
*
* @param current The current not restriction.
* @param value The new not restriction.
*
* @returns The combined not restriction.
*/
/* @__NO_SIDE_EFFECTS__ */
function getNotRestriction(current, value) {
	return current !== void 0 ? { anyOf: [current, value] } : value;
}
/**
* Intersects allowed values with an existing enum restriction.
*
* @param jsonSchema The JSON Schema object.
* @param values The allowed values.
*/
function intersectEnum(jsonSchema, values) {
	let enumValues = jsonSchema.enum ?? values;
	if (jsonSchema.enum) {
		const valueSet = new Set(values);
		enumValues = enumValues.filter((value) => valueSet.has(value));
	}
	if (enumValues.length) jsonSchema.enum = [...new Set(enumValues)];
	else {
		delete jsonSchema.enum;
		jsonSchema.not = /* @__PURE__ */ getNotRestriction(jsonSchema.not, {});
	}
}
/**
* Converts any supported Valibot action to the JSON Schema format.
*
* @param jsonSchema The JSON Schema object.
* @param valibotAction The Valibot action object.
* @param config The conversion configuration.
*
* @returns The converted JSON Schema.
*/
function convertAction(jsonSchema, valibotAction, config) {
	if (config?.ignoreActions?.includes(valibotAction.type)) return jsonSchema;
	let errors;
	switch (valibotAction.type) {
		case "base64":
			jsonSchema.contentEncoding = "base64";
			break;
		case "bic":
		case "cuid2":
		case "decimal":
		case "digits":
		case "domain":
		case "emoji":
		case "hash":
		case "hexadecimal":
		case "hex_color":
		case "isrc":
		case "iso_time_second":
		case "iso_week":
		case "ksuid":
		case "mac":
		case "mac48":
		case "mac64":
		case "nanoid":
		case "octal":
		case "slug":
		case "ulid":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = valibotAction.requirement.source;
			break;
		case "description":
			jsonSchema.description = valibotAction.description;
			break;
		case "email":
		case "rfc_email":
			jsonSchema.format = "email";
			break;
		case "ends_with":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = `${escapeRegExp(valibotAction.requirement)}$`;
			break;
		case "empty":
			if (jsonSchema.type === "array") jsonSchema.maxItems = 0;
			else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.maxLength = 0;
			}
			break;
		case "entries":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"entries\" action must be a non-negative integer.");
				break;
			}
			jsonSchema.minProperties = getLowerBound(jsonSchema.minProperties, valibotAction.requirement);
			jsonSchema.maxProperties = getUpperBound(jsonSchema.maxProperties, valibotAction.requirement);
			break;
		case "examples":
			if (Array.isArray(jsonSchema.examples)) jsonSchema.examples = [...jsonSchema.examples, ...valibotAction.examples];
			else jsonSchema.examples = valibotAction.examples;
			break;
		case "gt_value":
			if (jsonSchema.type !== "number" && jsonSchema.type !== "integer") {
				errors = addError(errors, `The "gt_value" action is not supported on type "${jsonSchema.type}".`);
				break;
			}
			if (!Number.isFinite(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"gt_value\" action is not JSON compatible.");
				break;
			}
			if (config?.target === "openapi-3.0") {
				errors = addError(errors, "The \"gt_value\" action is not supported for OpenAPI 3.0.");
				break;
			}
			jsonSchema.exclusiveMinimum = getLowerBound(jsonSchema.exclusiveMinimum, valibotAction.requirement);
			break;
		case "includes":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = escapeRegExp(valibotAction.requirement);
			break;
		case "integer":
			jsonSchema.type = "integer";
			break;
		case "ipv4":
			jsonSchema.format = "ipv4";
			break;
		case "ipv6":
			jsonSchema.format = "ipv6";
			break;
		case "iso_date":
			jsonSchema.format = "date";
			break;
		case "iso_date_time":
		case "iso_timestamp":
			jsonSchema.format = "date-time";
			break;
		case "iso_time":
			jsonSchema.format = "time";
			break;
		case "jws_compact":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = valibotAction.requirement.source;
			break;
		case "length":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"length\" action must be a non-negative integer.");
				break;
			}
			if (jsonSchema.type === "array") {
				jsonSchema.minItems = getLowerBound(jsonSchema.minItems, valibotAction.requirement);
				jsonSchema.maxItems = getUpperBound(jsonSchema.maxItems, valibotAction.requirement);
			} else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.minLength = getLowerBound(jsonSchema.minLength, valibotAction.requirement);
				jsonSchema.maxLength = getUpperBound(jsonSchema.maxLength, valibotAction.requirement);
			}
			break;
		case "lt_value":
			if (jsonSchema.type !== "number" && jsonSchema.type !== "integer") {
				errors = addError(errors, `The "lt_value" action is not supported on type "${jsonSchema.type}".`);
				break;
			}
			if (!Number.isFinite(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"lt_value\" action is not JSON compatible.");
				break;
			}
			if (config?.target === "openapi-3.0") {
				errors = addError(errors, "The \"lt_value\" action is not supported for OpenAPI 3.0.");
				break;
			}
			jsonSchema.exclusiveMaximum = getUpperBound(jsonSchema.exclusiveMaximum, valibotAction.requirement);
			break;
		case "max_entries":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"max_entries\" action must be a non-negative integer.");
				break;
			}
			jsonSchema.maxProperties = getUpperBound(jsonSchema.maxProperties, valibotAction.requirement);
			break;
		case "max_length":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"max_length\" action must be a non-negative integer.");
				break;
			}
			if (jsonSchema.type === "array") jsonSchema.maxItems = getUpperBound(jsonSchema.maxItems, valibotAction.requirement);
			else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.maxLength = getUpperBound(jsonSchema.maxLength, valibotAction.requirement);
			}
			break;
		case "max_value":
			if (jsonSchema.type !== "number" && jsonSchema.type !== "integer") {
				errors = addError(errors, `The "max_value" action is not supported on type "${jsonSchema.type}".`);
				break;
			}
			if (!Number.isFinite(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"max_value\" action is not JSON compatible.");
				break;
			}
			jsonSchema.maximum = getUpperBound(jsonSchema.maximum, valibotAction.requirement);
			break;
		case "metadata":
			if (typeof valibotAction.metadata.title === "string") jsonSchema.title = valibotAction.metadata.title;
			if (typeof valibotAction.metadata.description === "string") jsonSchema.description = valibotAction.metadata.description;
			if (Array.isArray(valibotAction.metadata.examples)) if (Array.isArray(jsonSchema.examples)) jsonSchema.examples = [...jsonSchema.examples, ...valibotAction.metadata.examples];
			else jsonSchema.examples = valibotAction.metadata.examples;
			for (const key of Object.keys(valibotAction.metadata)) if (key !== "title" && key !== "description" && key !== "examples" && key !== "__proto__") jsonSchema[key] = valibotAction.metadata[key];
			break;
		case "min_entries":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"min_entries\" action must be a non-negative integer.");
				break;
			}
			jsonSchema.minProperties = getLowerBound(jsonSchema.minProperties, valibotAction.requirement);
			break;
		case "min_length":
			if (!Number.isInteger(valibotAction.requirement) || valibotAction.requirement < 0) {
				errors = addError(errors, "The requirement of the \"min_length\" action must be a non-negative integer.");
				break;
			}
			if (jsonSchema.type === "array") jsonSchema.minItems = getLowerBound(jsonSchema.minItems, valibotAction.requirement);
			else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.minLength = getLowerBound(jsonSchema.minLength, valibotAction.requirement);
			}
			break;
		case "min_value":
			if (jsonSchema.type !== "number" && jsonSchema.type !== "integer") {
				errors = addError(errors, `The "min_value" action is not supported on type "${jsonSchema.type}".`);
				break;
			}
			if (!Number.isFinite(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"min_value\" action is not JSON compatible.");
				break;
			}
			jsonSchema.minimum = getLowerBound(jsonSchema.minimum, valibotAction.requirement);
			break;
		case "multiple_of":
			jsonSchema.multipleOf = valibotAction.requirement;
			break;
		case "non_empty":
			if (jsonSchema.type === "array") jsonSchema.minItems = getLowerBound(jsonSchema.minItems, 1);
			else {
				if (jsonSchema.type !== "string") errors = addError(errors, `The "${valibotAction.type}" action is not supported on type "${jsonSchema.type}".`);
				jsonSchema.minLength = getLowerBound(jsonSchema.minLength, 1);
			}
			break;
		case "not_value":
			if (!isJsonConstValue(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"not_value\" action is not JSON compatible.");
				break;
			}
			jsonSchema.not = /* @__PURE__ */ getNotRestriction(jsonSchema.not, config?.target === "openapi-3.0" ? { enum: [valibotAction.requirement] } : { const: valibotAction.requirement });
			break;
		case "not_values":
			if (!isJsonEnumValues(valibotAction.requirement)) {
				errors = addError(errors, "A requirement of the \"not_values\" action is not JSON compatible.");
				break;
			}
			if (valibotAction.requirement.length) jsonSchema.not = /* @__PURE__ */ getNotRestriction(jsonSchema.not, { enum: [...new Set(valibotAction.requirement)] });
			break;
		case "regex":
			if (valibotAction.requirement.flags) errors = addError(errors, "RegExp flags are not supported by JSON Schema.");
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = valibotAction.requirement.source;
			break;
		case "safe_integer":
			jsonSchema.type = "integer";
			jsonSchema.minimum = getLowerBound(jsonSchema.minimum, Number.MIN_SAFE_INTEGER);
			jsonSchema.maximum = getUpperBound(jsonSchema.maximum, Number.MAX_SAFE_INTEGER);
			break;
		case "starts_with":
			if (jsonSchema.pattern) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with another regex action.`);
			else jsonSchema.pattern = `^${escapeRegExp(valibotAction.requirement)}`;
			break;
		case "title":
			jsonSchema.title = valibotAction.title;
			break;
		case "url":
			jsonSchema.format = "uri";
			break;
		case "uuid":
			jsonSchema.format = "uuid";
			break;
		case "value":
			if (!isJsonConstValue(valibotAction.requirement)) {
				errors = addError(errors, "The requirement of the \"value\" action is not JSON compatible.");
				break;
			}
			if (config?.target === "openapi-3.0") intersectEnum(jsonSchema, [valibotAction.requirement]);
			else if ("const" in jsonSchema && jsonSchema.const !== valibotAction.requirement) errors = addError(errors, `The "${valibotAction.type}" action is not supported in combination with a different "const" restriction.`);
			else jsonSchema.const = valibotAction.requirement;
			break;
		case "values":
			if (!isJsonEnumValues(valibotAction.requirement)) {
				errors = addError(errors, "A requirement of the \"values\" action is not JSON compatible.");
				break;
			}
			intersectEnum(jsonSchema, valibotAction.requirement);
			break;
		default: errors = addError(errors, `The "${valibotAction.type}" action cannot be converted to JSON Schema.`);
	}
	if (config?.overrideAction) {
		const actionOverride = config.overrideAction({
			valibotAction,
			jsonSchema,
			errors
		});
		if (actionOverride) return { ...actionOverride };
	}
	if (errors) for (const message of errors) handleError(message, config);
	return jsonSchema;
}
/**
* Flattens a Valibot pipe by recursively expanding nested pipes.
*
* @param pipe The pipeline to flatten.
*
* @returns A flat pipeline.
*/
function flattenPipe(pipe) {
	return pipe.flatMap((item) => "pipe" in item ? flattenPipe(item.pipe) : item);
}
/**
* Returns the JSON Pointer reference for a definition key.
*
* @param referenceId The unescaped definition key.
*
* @returns The encoded JSON Pointer fragment.
*/
function getDefinitionRef(referenceId) {
	return `#/$defs/${referenceId.replaceAll("~", "~0").replaceAll("/", "~1")}`;
}
/**
* Converts any supported Valibot schema to the JSON Schema format.
*
* @param jsonSchema The JSON Schema object.
* @param valibotSchema The Valibot schema object.
* @param config The conversion configuration.
* @param context The conversion context.
* @param skipRef Whether to skip using a reference.
*
* @returns The converted JSON Schema.
*/
function convertSchema(jsonSchema, valibotSchema, config, context, skipRef = false) {
	if (!skipRef) {
		const referenceId = context.referenceMap.get(valibotSchema);
		if (referenceId) {
			jsonSchema.$ref = getDefinitionRef(referenceId);
			if (config?.overrideRef) {
				const refOverride = config.overrideRef({
					...context,
					referenceId,
					valibotSchema,
					jsonSchema
				});
				if (refOverride) jsonSchema.$ref = refOverride;
			}
			return jsonSchema;
		}
	}
	if ("pipe" in valibotSchema) {
		const flatPipe = flattenPipe(valibotSchema.pipe);
		let startIndex = 0;
		let stopIndex = flatPipe.length - 1;
		if (config?.typeMode === "input") {
			const inputStopIndex = flatPipe.slice(1).findIndex((item) => item.kind === "schema" || item.kind === "transformation" && (item.type === "find_item" || item.type === "parse_json" || item.type === "raw_transform" || item.type === "reduce_items" || item.type === "stringify_json" || item.type === "to_bigint" || item.type === "to_boolean" || item.type === "to_date" || item.type === "to_number" || item.type === "to_string" || item.type === "transform"));
			if (inputStopIndex !== -1) stopIndex = inputStopIndex;
		} else if (config?.typeMode === "output") {
			const outputStartIndex = flatPipe.findLastIndex((item) => item.kind === "schema");
			if (outputStartIndex !== -1) startIndex = outputStartIndex;
		}
		for (let index = startIndex; index <= stopIndex; index++) {
			const valibotPipeItem = flatPipe[index];
			if (valibotPipeItem.kind === "schema") {
				if (index > startIndex) handleError("Set the \"typeMode\" config to \"input\" or \"output\" to convert pipelines with multiple schemas.", config);
				jsonSchema = convertSchema(jsonSchema, valibotPipeItem, config, context, true);
			} else jsonSchema = convertAction(jsonSchema, valibotPipeItem, config);
		}
		return jsonSchema;
	}
	let errors;
	switch (valibotSchema.type) {
		case "boolean":
			jsonSchema.type = "boolean";
			break;
		case "null":
			if (config?.target === "openapi-3.0") jsonSchema.enum = [null];
			else jsonSchema.type = "null";
			break;
		case "number":
			jsonSchema.type = "number";
			break;
		case "string":
			jsonSchema.type = "string";
			break;
		case "array":
			jsonSchema.type = "array";
			jsonSchema.items = convertSchema({}, valibotSchema.item, config, context);
			break;
		case "tuple":
		case "tuple_with_rest":
		case "loose_tuple":
		case "strict_tuple":
			jsonSchema.type = "array";
			if (config?.target === "openapi-3.0") {
				jsonSchema.items = { anyOf: [] };
				jsonSchema.minItems = valibotSchema.items.length;
				for (const item of valibotSchema.items) jsonSchema.items.anyOf.push(convertSchema({}, item, config, context));
				if (valibotSchema.type === "tuple_with_rest") jsonSchema.items.anyOf.push(convertSchema({}, valibotSchema.rest, config, context));
				else if (valibotSchema.type === "strict_tuple" || valibotSchema.type === "tuple") jsonSchema.maxItems = valibotSchema.items.length;
			} else if (config?.target === "draft-2020-12") {
				jsonSchema.prefixItems = [];
				jsonSchema.minItems = valibotSchema.items.length;
				for (const item of valibotSchema.items) jsonSchema.prefixItems.push(convertSchema({}, item, config, context));
				if (valibotSchema.type === "tuple_with_rest") jsonSchema.items = convertSchema({}, valibotSchema.rest, config, context);
				else if (valibotSchema.type === "strict_tuple") jsonSchema.items = false;
			} else {
				jsonSchema.items = [];
				jsonSchema.minItems = valibotSchema.items.length;
				for (const item of valibotSchema.items) jsonSchema.items.push(convertSchema({}, item, config, context));
				if (valibotSchema.type === "tuple_with_rest") jsonSchema.additionalItems = convertSchema({}, valibotSchema.rest, config, context);
				else if (valibotSchema.type === "strict_tuple") jsonSchema.additionalItems = false;
			}
			break;
		case "object":
		case "object_with_rest":
		case "loose_object":
		case "strict_object":
			jsonSchema.type = "object";
			jsonSchema.properties = {};
			jsonSchema.required = [];
			for (const key in valibotSchema.entries) {
				const entry = valibotSchema.entries[key];
				jsonSchema.properties[key] = convertSchema({}, entry, config, context);
				if (entry.type !== "exact_optional" && entry.type !== "nullish" && entry.type !== "optional") jsonSchema.required.push(key);
			}
			if (valibotSchema.type === "object_with_rest") jsonSchema.additionalProperties = convertSchema({}, valibotSchema.rest, config, context);
			else if (valibotSchema.type === "strict_object") jsonSchema.additionalProperties = false;
			break;
		case "record":
			if (config?.target === "openapi-3.0" && "pipe" in valibotSchema.key) errors = addError(errors, "The \"record\" schema with a schema for the key that contains a \"pipe\" cannot be converted to JSON Schema.");
			if (valibotSchema.key.type !== "string") errors = addError(errors, `The "record" schema with the "${valibotSchema.key.type}" schema for the key cannot be converted to JSON Schema.`);
			jsonSchema.type = "object";
			if (config?.target !== "openapi-3.0") jsonSchema.propertyNames = convertSchema({}, valibotSchema.key, config, context);
			jsonSchema.additionalProperties = convertSchema({}, valibotSchema.value, config, context);
			break;
		case "any":
		case "unknown": break;
		case "never":
			jsonSchema.not = {};
			break;
		case "nullable":
		case "nullish":
			if (config?.target === "openapi-3.0") {
				const innerSchema = convertSchema({}, valibotSchema.wrapped, config, context);
				Object.assign(jsonSchema, innerSchema);
				jsonSchema.nullable = true;
			} else jsonSchema.anyOf = [convertSchema({}, valibotSchema.wrapped, config, context), { type: "null" }];
			if (valibotSchema.default !== void 0) jsonSchema.default = typeof valibotSchema.default === "function" ? valibotSchema.default() : valibotSchema.default;
			break;
		case "exact_optional":
		case "optional":
		case "undefinedable":
			jsonSchema = convertSchema(jsonSchema, valibotSchema.wrapped, config, context);
			if (valibotSchema.default !== void 0) jsonSchema.default = typeof valibotSchema.default === "function" ? valibotSchema.default() : valibotSchema.default;
			break;
		case "literal":
			if (!isJsonConstValue(valibotSchema.literal)) {
				errors = addError(errors, "The value of the \"literal\" schema is not JSON compatible.");
				break;
			}
			if (config?.target === "openapi-3.0") jsonSchema.enum = [valibotSchema.literal];
			else jsonSchema.const = valibotSchema.literal;
			break;
		case "enum":
		case "picklist": {
			const options = valibotSchema.options;
			if (!options.every((option) => typeof option === "string" || typeof option === "number" && Number.isFinite(option))) {
				errors = addError(errors, `An option of the "${valibotSchema.type}" schema is not JSON compatible.`);
				break;
			}
			jsonSchema.enum = options;
			if (options.every((option) => typeof option === "string")) jsonSchema.type = "string";
			else if (options.every((option) => typeof option === "number")) jsonSchema.type = "number";
			else if (config?.target !== "openapi-3.0") jsonSchema.type = ["string", "number"];
			break;
		}
		case "union":
			jsonSchema.anyOf = valibotSchema.options.map((option) => convertSchema({}, option, config, context));
			break;
		case "variant":
			jsonSchema.oneOf = valibotSchema.options.map((option) => convertSchema({}, option, config, context));
			break;
		case "intersect":
			jsonSchema.allOf = valibotSchema.options.map((option) => convertSchema({}, option, config, context));
			break;
		case "lazy": {
			let wrappedValibotSchema = context.getterMap.get(valibotSchema.getter);
			if (!wrappedValibotSchema) {
				wrappedValibotSchema = valibotSchema.getter(void 0);
				context.getterMap.set(valibotSchema.getter, wrappedValibotSchema);
			}
			let referenceId = context.referenceMap.get(wrappedValibotSchema);
			if (!referenceId) {
				referenceId = context.referenceMap.createId(context.definitions);
				context.referenceMap.set(wrappedValibotSchema, referenceId);
				context.definitions[referenceId] = convertSchema({}, wrappedValibotSchema, config, context, true);
			}
			jsonSchema.$ref = getDefinitionRef(referenceId);
			if (config?.overrideRef) {
				const refOverride = config.overrideRef({
					...context,
					referenceId,
					valibotSchema: wrappedValibotSchema,
					jsonSchema
				});
				if (refOverride) jsonSchema.$ref = refOverride;
			}
			break;
		}
		default: errors = addError(errors, `The "${valibotSchema.type}" schema cannot be converted to JSON Schema.`);
	}
	if (config?.overrideSchema) {
		const schemaOverride = config.overrideSchema({
			...context,
			referenceId: context.referenceMap.get(valibotSchema),
			valibotSchema,
			jsonSchema,
			errors
		});
		if (schemaOverride) return { ...schemaOverride };
	}
	if (errors) for (const message of errors) handleError(message, config);
	return jsonSchema;
}
/**
* Converts a Valibot schema to the JSON Schema format.
*
* @param schema The Valibot schema object.
* @param config The JSON Schema configuration.
*
* @returns The converted JSON Schema.
*/
function toJsonSchema(schema, config) {
	const context = {
		definitions: {},
		referenceMap: new ReferenceMap(),
		getterMap: /* @__PURE__ */ new Map()
	};
	const definitions = config?.definitions ?? void 0;
	if (definitions) {
		for (const key in definitions) context.referenceMap.set(definitions[key], key);
		for (const key in definitions) context.definitions[key] = convertSchema({}, definitions[key], config, context, true);
	}
	const jsonSchema = convertSchema({}, schema, config, context);
	const target = config?.target ?? "draft-07";
	if (target === "draft-2020-12") jsonSchema.$schema = "https://json-schema.org/draft/2020-12/schema";
	else if (target === "draft-07") jsonSchema.$schema = "http://json-schema.org/draft-07/schema#";
	if (context.referenceMap.size) jsonSchema.$defs = context.definitions;
	return jsonSchema;
}
// src/article/json-schema.ts
/**
* The article format as JSON Schema, for editors and other programs; generated from the same schemas as the parser. Only
* publishing needs it: no reader loads it.
*/
/** What stands in several places and is said once. */
var definitions = {
	Url,
	Moment,
	Language,
	Id,
	ArticleId,
	MarkedSpan,
	Text,
	Renditions,
	Image,
	Figure,
	Related,
	MathNode,
	Block,
	Blocks,
	Author,
	Card,
	Published,
	Footnote
};
/** The JSON Schema of an article (draft 07, which editors know best). It accepts exactly what parses without an issue. */
function articleJsonSchema() {
	const { $defs = {}, ...article } = toJsonSchema(Article, {
		definitions,
		overrideSchema: ({ valibotSchema, jsonSchema: { oneOf, ...rest } }) => valibotSchema.type === "variant" && oneOf ? {
			...rest,
			anyOf: oneOf
		} : void 0
	});
	const names = new Map(Object.entries($defs).map(([name, shape]) => [fingerprint(shape), name]));
	const refer = (value) => {
		if (Array.isArray(value)) return value.map(refer);
		if (typeof value !== "object" || value === null) return value;
		const name = names.get(fingerprint(value));
		if (name === void 0) return inside(value);
		const { description } = value;
		return {
			$ref: `#/$defs/${name}`,
			...description !== void 0 && { description }
		};
	};
	const inside = (value) => Object.fromEntries(Object.entries(value).map(([key, inner]) => [key, refer(inner)]));
	const shared = Object.entries($defs).map(([name, shape]) => [name, inside(shape)]);
	return {
		...inside(article),
		$defs: Object.fromEntries(shared)
	};
}
/** The same for what differs in its description alone: the converter writes out whatever has been described again. */
function fingerprint(shape) {
	const { description: _, ...rest } = shape;
	return JSON.stringify(rest);
}
// src/edition/icon.ts
/** An SVG document. */
var iconSvg = ({ theme: { accent = "#8a1c1c" } }) => `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 32 32"><rect width="32" height="32" rx="5" fill="${accent}"/><path d="M6 8h20v4H6zM6 16h9v2H6zM6 20h9v2H6zM6 24h6v2H6zM18 16h8v10h-8z" fill="#fff"/></svg>`;
// src/edition/site-files.ts
/** What is published once for the whole site, beside its pages. Pure. */
/** Path -> content. A file of the same path in the content folder takes its place. */
var siteFiles = (site) => /* @__PURE__ */ new Map([["schema/article.json", JSON.stringify(articleJsonSchema(), null, 2)], ["favicon.svg", iconSvg(site)]]);
// src/publish/pictures/scrub-jpeg.ts
/** A JPEG without what it says of its making. Pure. */
var [SOI, EOI, SOS, APP1, APP2, APP13, COMMENT] = [
	216,
	217,
	218,
	225,
	226,
	237,
	254
];
/** Markers without content: restarts within the picture, and its start and end. */
var isBare = (marker) => marker === 1 || marker >= 208 && marker <= EOI;
/** The segments of the file up to its end; a scan's coded pixels belong to its segment. Stops where it is cut short. */
function* segments(bytes) {
	for (let at = 0; bytes[at] === 255;) {
		const marker = bytes[at + 1] ?? EOI;
		if (marker === 255) {
			yield {
				marker,
				start: at,
				end: ++at
			};
			continue;
		}
		const length = isBare(marker) ? 0 : (bytes[at + 2] ?? 0) << 8 | (bytes[at + 3] ?? 0);
		let end = at + 2 + length;
		if (marker === SOS) end = pixelsEnd(bytes, end);
		yield {
			marker,
			start: at,
			end: Math.min(end, bytes.length)
		};
		if (marker === EOI || marker !== SOI && end <= at + 2) return;
		at = end;
	}
}
/** Coded pixels end at the next marker that is no restart; within them, 0xff is followed by 0. */
function pixelsEnd(bytes, from) {
	for (let at = bytes.indexOf(255, from); at >= 0; at = bytes.indexOf(255, at + 1)) {
		const next = bytes[at + 1] ?? 0;
		if (next !== 0 && next !== 255 && !(next >= 208 && next <= 215)) return at;
	}
	return bytes.length;
}
var startsWith = (bytes, at, words) => Buffer.from(bytes.subarray(at, at + words.length)).toString("latin1") === words;
/** EXIF and XMP, captions, comments, and the table of further pictures behind this one. */
var isWords = (bytes, { marker, start }) => marker === APP1 || marker === APP13 || marker === COMMENT || marker === APP2 && startsWith(bytes, start + 4, "MPF\0");
/** How the picture is turned (2 to 8), as EXIF says; undefined when it stands upright or nothing is said. */
function turnOf(bytes, { start, end }) {
	const tiff = start + 10;
	if (!startsWith(bytes, start + 4, "Exif\0\0") || tiff + 8 > end) return void 0;
	const view = new DataView(bytes.buffer, bytes.byteOffset + tiff, end - tiff);
	const little = view.getUint8(0) === 73;
	const directory = view.getUint32(4, little);
	if (directory + 2 > view.byteLength) return void 0;
	const entries = view.getUint16(directory, little);
	for (let at = directory + 2; at < directory + 2 + entries * 12 && at + 12 <= view.byteLength; at += 12) {
		if (view.getUint16(at, little) !== 274) continue;
		const turn = view.getUint16(at + 8, little);
		return turn >= 2 && turn <= 8 ? turn : void 0;
	}
}
/** An EXIF segment that says nothing but how the picture is turned. */
var turned = (turn) => Buffer.from(`ffe100224578696600004d4d002a000000080001011200030000000100${hex(turn)}000000000000`, "hex");
var hex = (byte) => byte.toString(16).padStart(2, "0");
/** The file without EXIF (but for how it is turned), XMP, captions, comments, previews and whatever follows its end. */
function scrubJpeg(bytes) {
	const kept = [];
	let read = 0;
	for (const segment of segments(bytes)) {
		read = segment.marker === EOI ? bytes.length : segment.end;
		const turn = segment.marker === APP1 ? turnOf(bytes, segment) : void 0;
		if (turn !== void 0) kept.push(turned(turn));
		if (!isWords(bytes, segment)) kept.push(bytes.subarray(segment.start, segment.end));
	}
	kept.push(bytes.subarray(read));
	const scrubbed = Buffer.concat(kept);
	return scrubbed.equals(bytes) ? bytes : new Uint8Array(scrubbed);
}
// src/publish/pictures/scrub.ts
/**
* Takes out of a picture's file what tells of its making (place, time, camera, owner), and leaves every pixel as it is: what
* stands in a content folder's `media/` is published, and a camera writes where it was into each picture. Pure.
*/
/** The file without what it says of itself, or the same bytes when there is nothing to take out. Never throws. */
function scrub(bytes) {
	const kind = kindOf(bytes);
	if (kind === "jpeg") return scrubJpeg(bytes);
	if (kind === "png") return scrubPng(bytes);
	return kind === "webp" ? scrubWebp(bytes) : bytes;
}
var nameAt = (bytes, at) => String.fromCharCode(...bytes.subarray(at, at + 4));
var viewOf = (bytes) => new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
var joined = (parts) => new Uint8Array(Buffer.concat(parts));
var PNG_WORDS = /^(?:eXIf|tEXt|zTXt|iTXt|tIME)$/;
/** A PNG is a row of chunks: length, name, content, checksum. */
function scrubPng(bytes) {
	const view = viewOf(bytes);
	const kept = [bytes.subarray(0, 8)];
	let at = 8;
	while (at + 12 <= bytes.length) {
		const end = at + 12 + view.getUint32(at);
		const name = nameAt(bytes, at + 4);
		if (!PNG_WORDS.test(name)) kept.push(bytes.subarray(at, end));
		at = end;
		if (name === "IEND") break;
	}
	return at === bytes.length && kept.length === 1 ? bytes : smaller(bytes, joined(kept));
}
/** A WebP is a RIFF file: names and lengths in rows, filled to even lengths; the first chunk tells which others there are. */
function scrubWebp(bytes) {
	const view = viewOf(bytes);
	const kept = [bytes.subarray(0, 12)];
	const whole = Math.min(bytes.length, view.getUint32(4, true) + 8);
	for (let at = 12; at + 8 <= whole;) {
		const length = view.getUint32(at + 4, true);
		const end = at + 8 + length + length % 2;
		const name = nameAt(bytes, at);
		if (name !== "EXIF" && name !== "XMP ") kept.push(bytes.subarray(at, end));
		at = end;
	}
	const out = joined(kept);
	if (out.length === bytes.length) return bytes;
	viewOf(out).setUint32(4, out.length - 8, true);
	const flags = out[20];
	if (nameAt(out, 12) === "VP8X" && flags !== void 0) out[20] = flags & -13;
	return out;
}
var smaller = (before, after) => after.length < before.length ? after : before;
// src/publish/build/site-files.ts
/** Writes what is published beside the pages: the app, files of the whole site, media. */
/** Files at the top of a content folder that are published as they are. */
var TOP = /^(?:favicon\.(?:svg|ico|png)|apple-touch-icon\.png|icon-[\w-]+\.png|CNAME|robots\.txt|manifest\.webmanifest)$/;
/** Names of the publisher's own files at the top of a content folder. */
var ownFiles = async (folder) => (await readdir(folder)).filter((name) => TOP.test(name));
/** Writes the app, files of the whole site, and media. */
async function writeSiteFiles(works, folder, { content: { media }, session: { site, compress } }) {
	const { files: app } = await loadBuiltApp();
	const top = await ownFiles(folder);
	for (const [path, data] of app) if (compress || !isForm(path)) works.output.write(path, data);
	for (const [path, data] of siteFiles(site)) if (!top.includes(path)) works.output.write(path, data);
	for (const path of [...top, ...media.map((file) => `media/${file}`)]) {
		const file = join(folder, path);
		if (works.isToMake(path, [stampOf(file)], [path])) works.output.write(path, scrub(new Uint8Array(await readFile(file))));
	}
}
// src/publish/build/as-it-was.ts
/**
* A publish of what has not changed since the last one is told by the entries of its files alone: nothing is recalled, laid
* out or compared.
*/
var NOTHING$2 = {
	added: [],
	changed: [],
	removed: []
};
var witnessFile = (out) => join(cacheFolder(out), "witness.json");
/** Adds the stamp of every file to a hash. Returns whether all of them tell what they are. */
function addStamps(hash, folder, files, stampOf) {
	const stamps = files.map((file) => stampOf(join(folder, file)));
	hash.update(files.map((file, at) => `${file} ${stamps[at]}\n`).join(""));
	return !stamps.includes("");
}
/**
* Names everything that a publish is made from: its options, the program, and each file of the content by its entry on the
* disk. Nothing when that cannot be told, as when a file changed just now.
*/
async function sourcesOf$1(options, stampOf) {
	const { content, full: _, ...choices } = options;
	const hash = createHash("sha256").update(JSON.stringify([
		await appVersion(),
		content,
		resolve(content),
		choices
	]));
	try {
		const own = await ownFiles(content);
		if (!addStamps(hash, content, (await readdir(content)).filter((name) => name === "site.json" || own.includes(name)).sort(), stampOf)) return void 0;
		for (const folder of ["articles", "media"]) {
			const { files, faults } = await listFiles(join(content, folder));
			if (faults.length > 0) return void 0;
			if (!addStamps(hash.update(folder), join(content, folder), files, stampOf)) return void 0;
		}
		return hash.digest("base64url");
	} catch {
		return;
	}
}
/** The report of the last publish, when this one would leave the published folder as it is. */
async function asItWas(out, from, lost) {
	try {
		const witness = JSON.parse(await readFile(witnessFile(out), "utf8"));
		if (witness.from !== from) return void 0;
		const last = await readRecord(out);
		if (witness.record !== last.name || [...last.files.values()].includes("")) return void 0;
		return (await lost(last)).size > 0 ? void 0 : {
			...witness.report,
			changes: NOTHING$2
		};
	} catch {
		return;
	}
}
/** Keeps what a publish was made from, what it reported, and the name of the state that it left the folder in. */
async function bearWitness(out, from, report, record) {
	const { changes: _, ...rest } = report;
	await writeWhole(witnessFile(out), JSON.stringify({
		from,
		record,
		report: rest
	}));
}
// src/article/saved-page.ts
/** The page of what the reader has saved: it is published empty, and filled from the reader's own device. */
var SAVED_PAGE = {
	kind: "saved",
	address: "/saved/",
	name: "",
	cards: []
};
// src/article/search-page.ts
/** The page to search on: there is nothing on it but what its reader asks for. */
var SEARCH_PAGE = {
	kind: "search",
	address: "/search/",
	name: "",
	cards: []
};
/**
* Cuts a list (newest first) into pages. Numbered pages are filled from the oldest article on and then keep their cards;
* what is not yet on one stands on the page without a number. So a new article rewrites one page, not the archive; and once
* that page is full, the newest numbered page too, which gets a newer neighbour.
*/
function paged(heading, cards, address) {
	const full = Math.max(0, Math.floor(cards.length / 24) - 1);
	const fresh = cards.length - full * 24;
	const pages = [];
	for (let page = full; page >= 0; page--) {
		const numbered = page < full;
		const number = numbered ? page + 1 : void 0;
		const from = numbered ? fresh + (full - 1 - page) * 24 : 0;
		const to = numbered ? from + 24 : fresh;
		pages.push({
			address: address(number),
			data: {
				...heading,
				address: address(number),
				...number !== void 0 && { page: number },
				...numbered && { newer: address(page + 2 > full ? void 0 : page + 2) },
				...page > 0 && { older: address(page) },
				cards: cards.slice(from, to)
			}
		});
	}
	return pages;
}
/** The same for each name, made once: an archive has the same few names thousands of times. */
function once(make) {
	const known = /* @__PURE__ */ new Map();
	return (name) => {
		const made = known.get(name) ?? make(name);
		known.set(name, made);
		return made;
	};
}
function grouped(entries, names, card) {
	const groups = /* @__PURE__ */ new Map();
	const slugOf = once(slug);
	for (const entry of entries) for (const [key, name] of new Map(names(entry).map((name) => [slugOf(name), name]))) {
		const group = groups.get(key) ?? {
			name,
			cards: []
		};
		group.name = name;
		group.cards.push(card(entry.id));
		groups.set(key, group);
	}
	return groups;
}
/** Every list page of the site: front, sections, tags, authors. `entries` come newest first. */
function* listPages(site, entries, card) {
	yield* frontPages(site, entries, card);
	const sectionOf = once((own) => knownSection(site, own)?.slug ?? own);
	const sections = grouped(entries, ({ article: { section } }) => section === void 0 ? [] : [sectionOf(section)], card);
	for (const known of site.sections) if (!sections.has(slug(known.slug))) sections.set(slug(known.slug), {
		name: known.slug,
		cards: []
	});
	yield* lists("sections", "section", sections, (name) => ({
		name: sectionName(site, name),
		description: knownSection(site, name)?.description
	}));
	yield* lists("tags", "tag", grouped(entries, ({ article }) => article.tags ?? [], card), (name) => ({ name }));
	const authors = grouped(entries, ({ article }) => article.authors?.map((author) => author.name) ?? [], card);
	const known = authorDetails(entries);
	yield* lists("authors", "author", authors, (name) => ({
		name,
		author: known.get(slug(name))
	}));
}
/** The article that the site chose to lead stands first, and also where its date puts it on a numbered page. */
function* frontPages(site, entries, card) {
	const lead = entries.find(({ id }) => id === site.lead);
	const cards = entries.map((entry) => card(entry.id));
	for (const page of paged({
		kind: "front",
		name: site.name
	}, cards, frontAddress)) {
		const first = lead && page.data.page === void 0 ? card(lead.id) : void 0;
		const rest = page.data.cards.filter(({ url }) => url !== first?.url);
		yield first ? {
			...page,
			data: {
				...page.data,
				cards: [first, ...rest]
			}
		} : page;
	}
}
/** What the newest article that says more of an author than the name says. */
function authorDetails(entries) {
	const details = /* @__PURE__ */ new Map();
	const slugOf = once(slug);
	for (const { id, article } of entries) for (const author of article.authors ?? []) {
		const key = slugOf(author.name);
		if (details.has(key) || Object.keys(author).length === 1) continue;
		details.set(key, settleAuthor(author, (url) => fromArticle(id, url)));
	}
	return details;
}
function* lists(kind, singular, groups, heading) {
	for (const { name, cards } of groups.values()) yield* paged({
		kind: singular,
		...heading(name)
	}, cards, (page) => listAddress(kind, name, page));
}
// src/edition/edition.ts
var when$1 = ({ article }) => {
	const time = Date.parse(article.datePublished ?? "");
	return Number.isNaN(time) ? -Infinity : time;
};
/** Newest first; articles without a date come last, and equal dates go by path, so that the order is always the same. */
function newestFirst(articles) {
	const timed = articles.map((article) => ({
		article,
		time: when$1(article)
	}));
	timed.sort((a, b) => {
		if (a.time !== b.time) return b.time > a.time ? 1 : -1;
		return a.article.id === b.article.id ? 0 : a.article.id < b.article.id ? -1 : 1;
	});
	return timed.map(({ article }) => article);
}
/** The table of contents of a site. */
function contents(site, summaries, near = () => []) {
	const sorted = newestFirst(summaries);
	const all = new Map(sorted.map((summary) => [summary.id, summary]));
	const card = (id) => all.get(id)?.card ?? {
		url: articleAddress(id),
		headline: id
	};
	return {
		ids: sorted.map(({ id }) => id),
		article(id) {
			const summary = all.get(id);
			if (!summary) return void 0;
			const related = near(id);
			const needed = [
				id,
				...summary.mentions,
				...related
			].filter((one) => all.has(one));
			return {
				kind: "article",
				address: articleAddress(id),
				id,
				needed,
				related,
				get cards() {
					return new Map(needed.map((one) => [one, card(one)]));
				}
			};
		},
		*lists() {
			for (const { address, data } of listPages(site, sorted, card)) yield {
				kind: "list",
				address,
				data
			};
			if (site.search !== false) yield {
				kind: "list",
				address: SEARCH_PAGE.address,
				data: SEARCH_PAGE
			};
			yield {
				kind: "list",
				address: SAVED_PAGE.address,
				data: SAVED_PAGE
			};
		}
	};
}
/** Every page of the site, made one after another as it is asked for. */
function* edition(site, summaries, near) {
	const { ids, article, lists } = contents(site, summaries, near);
	for (const id of ids) {
		const page = article(id);
		if (page) yield page;
	}
	yield* lists();
}
// src/edition/feeds/atom.ts
/** A feed as Atom (RFC 4287), with comment counts (RFC 4685) and licences (RFC 4946). Pure. */
var link = (rel, href, more = {}) => href === void 0 ? joined$1([]) : xml("link", {
	rel,
	href,
	...more
});
function entry(item) {
	const { comments } = item;
	return xml("entry", { "xml:lang": item.language }, xmlWords("id", item.id), xmlWords("title", item.title), link("alternate", item.url, { type: "text/html" }), xmlWords("published", item.published), xmlWords("updated", item.updated ?? "1970-01-01T00:00:00Z"), ...item.authors.map(({ name, url }) => xml("author", {}, xmlWords("name", name), xmlWords("uri", url))), ...item.categories.map((term) => xml("category", { term })), ...item.enclosures.map(({ url, type, title, bytes }) => link("enclosure", url, {
		type,
		title,
		length: bytes
	})), link("replies", comments?.url, {
		type: "text/html",
		"thr:count": comments?.count
	}), link("via", item.source), link("license", item.license), xmlWords("rights", item.copyright), xmlWords("summary", item.summary), xml("content", { type: "html" }, escaped$1(item.content)));
}
/** The document. `self` is its own address. */
var atom = (feed, self) => xmlDocument(xml("feed", {
	xmlns: "http://www.w3.org/2005/Atom",
	"xmlns:thr": "http://purl.org/syndication/thread/1.0",
	"xml:lang": feed.language
}, xmlWords("id", feed.id), xmlWords("title", feed.title), xmlWords("subtitle", feed.description), xmlWords("updated", feed.updated), xml("author", {}, xmlWords("name", feed.site)), link("self", self, { type: "application/atom+xml" }), link("alternate", feed.url, { type: "text/html" }), xmlWords("icon", feed.icon), xmlWords("rights", feed.copyright), xmlWords("generator", "Broadsheet"), ...feed.items.map(entry)));
// src/edition/feeds/text-html.ts
/** From the innermost element to the outermost. */
var ELEMENTS = [
	["code", "code"],
	["superscript", "sup"],
	["subscript", "sub"],
	["underline", "u"],
	["strikethrough", "s"],
	["mark", "mark"],
	["emphasis", "em"],
	["strong", "strong"]
];
function spanHtml(span, { address, notes }) {
	let words = escaped$1(span.text);
	for (const [mark, name] of ELEMENTS) if (span[mark]) words = html(name, {}, words);
	if (span.abbreviation !== void 0) words = html("abbr", { title: span.abbreviation }, words);
	if (span.language !== void 0) words = html("span", {
		lang: span.language,
		dir: "auto"
	}, words);
	if (span.link !== void 0) words = html("a", { href: address(span.link) }, words);
	const note = notes.get(span.footnote ?? "");
	return note === void 0 ? words : joined$1([words, html("sup", {}, escaped$1(String(note)))]);
}
/** A text of the article. */
var textHtml = (text, place) => typeof text === "string" ? escaped$1(text) : joined$1(text.map((span) => typeof span === "string" ? escaped$1(span) : spanHtml(span, place)));
// src/edition/feeds/figure-html.ts
var picture = ({ src, alt, width, height }, { address }) => html("img", {
	src: address(src),
	alt,
	width,
	height
});
function captionHtml(caption, credit, place) {
	const spaced = [...caption === void 0 ? [] : [textHtml(caption, place)], ...credit ? [html("small", {}, escaped$1(credit))] : []].filter((piece) => piece !== "").flatMap((piece, at) => at === 0 ? [piece] : [escaped$1(" "), piece]);
	return spaced.length === 0 ? joined$1([]) : html("figcaption", {}, ...spaced);
}
/** A picture with caption and credit. */
var figureHtml = (figure, place) => html("figure", {}, picture(figure.image, place), captionHtml(figure.caption, figure.credit, place));
/** A film or recording with a link for readers that play none, and its transcript below. */
function mediaHtml(name, block, place, transcript) {
	const files = [...block.src === void 0 ? [] : [{
		src: block.src,
		type: void 0
	}], ...block.sources ?? []];
	const poster = name === "video" && block.poster ? place.address(block.poster.src) : void 0;
	const sources = files.map(({ src, type }) => html("source", {
		src: place.address(src),
		type
	}));
	const link = files.slice(0, 1).map(({ src }) => html("a", { href: place.address(src) }, escaped$1(block.title ?? src)));
	return joined$1([html("figure", {}, html(name, {
		controls: true,
		preload: "none",
		poster
	}, ...sources, ...link), captionHtml(block.caption ?? block.title, block.credit, place)), transcript]);
}
// src/edition/feeds/math-html.ts
/** Names of elements and attributes have passed the lists of the schema. */
var nodeHtml = (node) => typeof node === "string" ? escaped$1(node) : html(node.name, node.attributes ?? {}, ...(node.children ?? []).map(nodeHtml));
/** A formula; its source where it has not been set. */
function mathHtml({ tree, tex, mathml, label }) {
	const formula = tree ? html("math", {
		...tree.attributes,
		alttext: tex
	}, ...(tree.children ?? []).map(nodeHtml)) : html("code", {}, escaped$1(tex ?? mathml ?? ""));
	return html("p", {}, formula, label ? escaped$1(` ${label}`) : joined$1([]));
}
// src/edition/feeds/table-html.ts
function cellHtml(cell, head, place) {
	if (typeof cell === "string" || Array.isArray(cell)) return html(head ? "th" : "td", {}, textHtml(cell, place));
	const shape = {
		colspan: cell.colspan,
		rowspan: cell.rowspan,
		align: cell.align && SIDES[cell.align]
	};
	return html(head || cell.header ? "th" : "td", shape, textHtml(cell.text, place));
}
/** Feed readers drop styles; of alignments they keep this one. What follows the direction of writing needs none. */
var SIDES = {
	start: void 0,
	center: "center",
	end: void 0
};
var rowsHtml = (rows, head, place) => joined$1(rows.map((row) => html("tr", {}, ...row.map((cell) => cellHtml(cell, head, place)))));
/** A table with its caption. */
var tableHtml = (block, place) => html("table", {}, block.caption === void 0 ? joined$1([]) : html("caption", {}, textHtml(block.caption, place)), block.head ? html("thead", {}, rowsHtml(block.head, true, place)) : joined$1([]), html("tbody", {}, rowsHtml(block.body, false, place)));
// src/edition/feeds/block-html.ts
var NOTHING$1 = joined$1([]);
var paragraph$1 = (text, place) => text === void 0 || text.length === 0 ? NOTHING$1 : html("p", {}, textHtml(text, place));
var titled = (title) => title ? html("p", {}, html("strong", {}, escaped$1(title))) : NOTHING$1;
var isText = (item) => typeof item === "string" || Array.isArray(item);
function quotation$1(body, attribution, place, url) {
	const words = attribution === void 0 ? NOTHING$1 : textHtml(attribution, place);
	const quote = html("blockquote", { cite: url && place.address(url) }, body);
	return words === "" ? quote : joined$1([quote, html("p", {}, escaped$1("— "), words)]);
}
var RENDERERS = {
	paragraph: (block, place) => paragraph$1(block.text, place),
	heading: (block, place) => html(`h${block.level}`, {}, textHtml(block.text, place)),
	list: (block, place) => html(block.ordered ? "ol" : "ul", { start: block.ordered ? block.start : void 0 }, ...block.items.map((item) => html("li", {}, isText(item) ? textHtml(item, place) : bodyHtml(item.body, place)))),
	blockquote: (block, place) => quotation$1(bodyHtml(block.body, place), block.attribution, place, block.url),
	pullquote: (block, place) => block.repeats === false ? quotation$1(paragraph$1(block.text, place), block.attribution, place) : NOTHING$1,
	figure: figureHtml,
	gallery: (block, place) => joined$1([...block.figures.map((figure) => figureHtml(figure, place)), paragraph$1(block.caption, place)]),
	video: (block, place) => mediaHtml("video", block, place, bodyHtml(block.transcript ?? [], place)),
	audio: (block, place) => mediaHtml("audio", block, place, bodyHtml(block.transcript ?? [], place)),
	embed: (block, place) => joined$1([html("p", {}, html("a", { href: place.address(block.url) }, escaped$1(block.title))), paragraph$1(block.caption, place)]),
	table: tableHtml,
	code: (block) => html("pre", {}, html("code", {}, escaped$1(block.text))),
	math: mathHtml,
	aside: (block, place) => html("aside", {}, titled(block.title), bodyHtml(block.body, place)),
	details: (block, place) => html("details", {}, html("summary", {}, textHtml(block.summary, place)), bodyHtml(block.body, place)),
	definitions: (block, place) => html("dl", {}, ...block.items.flatMap(({ term, body }) => [html("dt", {}, textHtml(term, place)), html("dd", {}, bodyHtml(body, place))])),
	keyPoints: (block, place) => joined$1([titled(block.title), html("ul", {}, ...block.items.map((item) => html("li", {}, textHtml(item, place))))]),
	timeline: (block, place) => html("ol", {}, ...block.items.map(({ date, title, body }) => html("li", {}, html("p", {}, escaped$1(date)), titled(title), bodyHtml(body, place)))),
	relatedLink: (block, place) => {
		const url = "article" in block ? articleAddress(block.article) : block.url;
		const link = html("a", { href: place.address(url) }, escaped$1(block.headline ?? url));
		return html("p", {}, escaped$1(block.label ? `${block.label} ` : ""), link);
	},
	divider: () => html("hr", {}),
	unknown: (block, place) => joined$1(block.text.split("\n").map((line) => paragraph$1(line.trim(), place)))
};
/** The blocks of a body, in order. */
var bodyHtml = (body, place) => joined$1(body.map((block) => RENDERERS[block.type](block, place)));
// src/edition/feeds/article-html.ts
/** What stands under the headline: corrections first, then standfirst, lead picture, body and notes. */
function articleHtml(article, language, address) {
	const { standfirst, image, corrections = [], footnotes = [], body } = article;
	const place = {
		address,
		notes: new Map(footnotes.map(({ id }, at) => [id, at + 1]))
	};
	return html("div", {
		lang: language,
		dir: article.direction ?? "auto"
	}, ...corrections.map(({ date, text }) => html("p", {}, html("ins", {}, escaped$1(`${date}: `), textHtml(text, place)))), standfirst?.length ? html("p", {}, html("em", {}, textHtml(standfirst, place))) : joined$1([]), image ? figureHtml(image, place) : joined$1([]), bodyHtml(body, place), footnotes.length > 0 ? html("hr", {}) : joined$1([]), footnotes.length > 0 ? html("ol", {}, ...footnotes.map((note) => html("li", {}, bodyHtml(note.body, place)))) : joined$1([]));
}
// src/edition/feeds/media-types.ts
/** Media types by the ending of a file's name, for enclosures. Pure. */
var TYPES = {
	avif: "image/avif",
	gif: "image/gif",
	jpeg: "image/jpeg",
	jpg: "image/jpeg",
	png: "image/png",
	svg: "image/svg+xml",
	webp: "image/webp",
	aac: "audio/aac",
	flac: "audio/flac",
	m4a: "audio/mp4",
	mp3: "audio/mpeg",
	oga: "audio/ogg",
	ogg: "audio/ogg",
	opus: "audio/ogg",
	wav: "audio/wav",
	m4v: "video/mp4",
	mov: "video/quicktime",
	mp4: "video/mp4",
	ogv: "video/ogg",
	webm: "video/webm"
};
/** The media type of a file, or the general one of its kind (`image/*` has none that is registered, so pictures are taken for JPEG). */
function mediaType(url, kind) {
	const ending = /\.([a-z0-9]+)$/i.exec(url.replace(/[?#].*$/, ""))?.[1]?.toLowerCase() ?? "";
	return Object.hasOwn(TYPES, ending) && TYPES[ending] || {
		image: "image/jpeg",
		audio: "audio/mpeg",
		video: "video/mp4"
	}[kind];
}
// src/edition/feeds/enclosures.ts
/** The files that an article brings along: its recordings and films, and its lead picture. Pure. */
function fileOf$2(block) {
	const first = block.sources?.[0];
	const url = block.src ?? first?.src;
	if (url === void 0) return [];
	return [{
		url,
		type: (block.src === void 0 ? first?.type?.replace(/\s*;[^]*$/, "") : void 0) || mediaType(url, block.type),
		title: block.title,
		kind: block.type
	}];
}
/** Recordings and films first, in their order, each once; then the lead picture. */
function enclosuresOf({ body, image }, bytesOf) {
	const found = [];
	const look = (blocks) => {
		for (const block of blocks) {
			if (block.type === "audio" || block.type === "video") found.push(...fileOf$2(block));
			rebuild(block, into);
		}
		return blocks;
	};
	const into = visitor({ body: look });
	look(body);
	if (image) {
		const { src } = image.image;
		found.push({
			url: src,
			type: mediaType(src, "image"),
			kind: "image"
		});
	}
	return [...new Map(found.map((one) => [one.url, one])).values()].map((one) => ({
		...one,
		bytes: bytesOf(one.url)
	}));
}
// src/edition/feeds/feed.ts
/** A name that no other page has, where no address can be whole for want of an origin. */
function nameOf(site, address, whole) {
	if (site.origin !== void 0) return whole;
	const hex = [
		0,
		1,
		2,
		3
	].map((lane) => hash$1(`${lane} ${site.name} ${address}`)).map((part) => parseInt(part, 36).toString(16).padStart(8, "0").slice(-8)).join("");
	return `urn:uuid:${hex.slice(0, 8)}-${hex.slice(8, 12)}-8${hex.slice(13, 16)}-8${hex.slice(17, 20)}-${hex.slice(20)}`;
}
var authorsOf = ({ authors = [] }, address) => authors.filter(({ name }, at) => authors.findIndex((one) => one.name === name) === at).map((author) => ({
	name: possible(author.name),
	url: address(listAddress("authors", author.name)),
	image: author.image && address(author.image)
}));
/** The article as feeds say it. It has been made ready for publishing: its addresses start at the root. */
function feedItem(id, article, site, address, bytesOf) {
	const page = articleAddress(id);
	const whole = (url) => address(url, page);
	const language = article.language ?? site.language;
	const { standfirst, section, tags = [], counts, discussionUrl, image, source, license } = article;
	const url = whole(page);
	return {
		id: nameOf(site, page, url),
		url,
		title: possible(article.headline),
		summary: possible(standfirst?.length ? plain(standfirst) : excerpt(plainText(article), 300)),
		content: articleHtml(article, language, whole),
		language,
		published: instant(article.datePublished),
		updated: lastChange(article),
		authors: authorsOf(article, address),
		categories: [.../* @__PURE__ */ new Set([...section === void 0 ? [] : [sectionName(site, section)], ...tags])].map(possible),
		enclosures: enclosuresOf(article, bytesOf).map((file) => ({
			...file,
			url: whole(file.url)
		})),
		image: image && whole(image.image.src),
		comments: {
			url: discussionUrl && whole(discussionUrl),
			count: counts?.comments
		},
		source: source?.url && whole(source.url),
		license: license !== void 0 && /^https?:/.test(license) && isSafeUrl(license) ? license : void 0,
		copyright: article.copyright && possible(article.copyright)
	};
}
/** The feed of a page of the site: `/`, or a section. */
function feedOf(site, page, items, address) {
	const url = address(page.address);
	return {
		id: nameOf(site, page.address, url),
		title: possible(page.title),
		description: possible(page.description || site.tagline || page.title),
		language: site.language,
		site: possible(site.name),
		copyright: site.copyright && possible(site.copyright),
		icon: address("/favicon.svg"),
		url,
		updated: latest(items.map((item) => item.updated)) ?? "1970-01-01T00:00:00Z",
		items
	};
}
// src/edition/feeds/json-feed.ts
var some = (list) => list.length > 0 ? list : void 0;
var item$1 = (one) => ({
	id: one.id,
	url: one.url,
	external_url: one.source,
	title: one.title,
	content_html: one.content,
	summary: one.summary || void 0,
	image: one.image,
	date_published: one.published,
	date_modified: one.updated === one.published ? void 0 : one.updated,
	authors: some(one.authors.map(({ name, url, image }) => ({
		name,
		url,
		avatar: image
	}))),
	tags: some(one.categories),
	language: one.language,
	attachments: some(one.enclosures.filter(({ kind }) => kind !== "image").map(({ url, type, title, bytes }) => ({
		url,
		mime_type: type,
		title,
		size_in_bytes: bytes
	})))
});
/** The document. `self` is its own address. */
var jsonFeed = (feed, self) => JSON.stringify({
	version: "https://jsonfeed.org/version/1.1",
	title: feed.title,
	home_page_url: feed.url,
	feed_url: self,
	description: feed.description,
	favicon: feed.icon,
	authors: [{ name: feed.site }],
	language: feed.language,
	items: feed.items.map(item$1)
});
// src/edition/feeds/rss.ts
/** A feed as RSS 2.0, with whole articles, bylines, comment counts and pictures by the usual extensions. Pure. */
var when = (name, moment) => xmlWords(name, moment === void 0 ? void 0 : rfc822(moment));
/**
* RSS takes one file an article, and demands its length. Where that is not known, the format's board has 0 for a recording
* or film, which is what the article is about; a picture is left out, as `media:content` names it all the same.
*/
function enclosure(files) {
	const file = files.find(({ kind, bytes }) => kind !== "image" || bytes !== void 0);
	return file ? xml("enclosure", {
		url: file.url,
		length: file.bytes ?? 0,
		type: file.type
	}) : joined$1([]);
}
var item = (one) => xml("item", {}, xmlWords("title", one.title), xmlWords("link", one.url), xmlWords("guid", one.id, { isPermaLink: String(one.id === one.url) }), when("pubDate", one.published), ...one.authors.map(({ name }) => xmlWords("dc:creator", name)), ...one.categories.map((name) => xmlWords("category", name)), xmlWords("comments", one.comments?.url), xmlWords("slash:comments", one.comments?.count?.toString()), xmlWords("description", one.summary), xml("content:encoded", {}, escaped$1(one.content)), enclosure(one.enclosures), one.image === void 0 ? joined$1([]) : xml("media:content", {
	url: one.image,
	medium: "image"
}));
/** The document. `self` is its own address. */
var rss = (feed, self) => xmlDocument(xml("rss", {
	version: "2.0",
	"xmlns:atom": "http://www.w3.org/2005/Atom",
	"xmlns:content": "http://purl.org/rss/1.0/modules/content/",
	"xmlns:dc": "http://purl.org/dc/elements/1.1/",
	"xmlns:media": "http://search.yahoo.com/mrss/",
	"xmlns:slash": "http://purl.org/rss/1.0/modules/slash/"
}, xml("channel", {}, xmlWords("title", feed.title), xmlWords("link", feed.url), xmlWords("description", feed.description), xmlWords("language", feed.language), xmlWords("copyright", feed.copyright), when("lastBuildDate", feed.updated), xmlWords("generator", "Broadsheet"), xml("atom:link", {
	rel: "self",
	href: self,
	type: "application/rss+xml"
}), ...feed.items.map(item))));
// src/edition/web-address.ts
var NOT_ASCII = /[^\u0021-\u007e]+/gu;
/** What may not stand in a path, query or fragment as it is; brackets may stand in a host. */
var UNFIT = /["<>[\]\\^`{|}]|%(?![\da-f]{2})/gi;
/** Addresses that are right as they are, as most are. */
var FIT$1 = /^[\w./:?&=#~,;@!$'()*+-]*$/;
/** Half a character has no encoding, and is replaced as `TextEncoder` does it. */
function ascii(url) {
	if (FIT$1.test(url)) return url;
	const encoded = url.replace(/\p{Surrogate}/gu, "�").replace(NOT_ASCII, encodeURIComponent);
	const host = /^https?:\/\/[^/?#]*/.exec(encoded)?.[0] ?? "";
	return host + encoded.slice(host.length).replace(UNFIT, encodeURIComponent);
}
/**
* Addresses of a site published under `base`. Without an `origin` they start at the root of the host, which is as far as can
* be known. Every address is in ASCII.
*/
var webAddress = ({ origin = "" }, base) => (url, page = "") => {
	const whole = /^[#?]/.test(url) ? page + url : url;
	return ascii(whole.startsWith("/") ? origin + withBase(base, whole) : whole);
};
/** Whether an address leads to another site. */
var leadsAway = (url, origin) => /^https?:/.test(url) && (origin === void 0 || !(url === origin || url.startsWith(`${origin}/`)));
// src/edition/news-sitemap.ts
/** Counted back from the newest article and not from the day of publishing, which would change the file without a reason. */
var NEW_FOR = 1728e5;
var MOST$2 = 1e3;
/** As the extension spells languages: ISO 639, with Chinese by its script. */
function newsLanguage(tag) {
	const [primary = "en"] = tag.toLowerCase().split("-");
	if (primary !== "zh") return primary;
	return /-(?:hant|tw|hk|mo)\b/i.test(tag) ? "zh-tw" : "zh-cn";
}
function news(site, digest, published, address) {
	return xml("url", {}, xmlWords("loc", address(articleAddress(digest.id))), xml("news:news", {}, xml("news:publication", {}, xmlWords("news:name", site.name), xmlWords("news:language", newsLanguage(digest.language ?? site.language))), xmlWords("news:publication_date", published), xmlWords("news:title", digest.headline)));
}
/** The document; undefined when nothing has a date. `digests` come newest first. */
function newsSitemap(site, digests, address) {
	const newest = Date.parse(digests[0]?.published ?? "");
	const items = [];
	for (const digest of digests) {
		const { published, canonical } = digest;
		if (published === void 0 || newest - Date.parse(published) > NEW_FOR || items.length === MOST$2) break;
		if (canonical === void 0 || !leadsAway(canonical, site.origin)) items.push(news(site, digest, published, address));
	}
	if (items.length === 0) return void 0;
	return xmlDocument(xml("urlset", {
		xmlns: "http://www.sitemaps.org/schemas/sitemap/0.9",
		"xmlns:news": "http://www.google.com/schemas/sitemap-news/0.9"
	}, ...items));
}
// src/edition/robots.ts
/** Pages that are a reader's own: there is nothing in them to be found. */
var PRIVATE = [
	"/search/",
	"/saved/",
	"/open/"
];
/**
* `robots.txt`, which names the given sitemaps. It counts only at the root of a host; under a base path it is there to be
* copied.
*/
function robots(site, maps, address) {
	const path = (url) => address(url).slice(site.origin?.length ?? 0);
	return [
		"User-agent: *",
		...PRIVATE.map((page) => `Disallow: ${path(page)}`),
		...maps.length > 0 ? [""] : [],
		...maps.map((map) => `Sitemap: ${address(`/${map}`)}`),
		""
	].join("\n");
}
// src/edition/sitemap.ts
/** The protocol's limits for one file: 50,000 addresses and 50 MB, less room for its head and foot. */
var MOST_ADDRESSES = 5e4;
var MOST_BYTES = 5e7;
var SITEMAP = "http://www.sitemaps.org/schemas/sitemap/0.9";
var IMAGES = "http://www.google.com/schemas/sitemap-image/1.1";
/** The longest address that the protocol takes is under 2,048 characters. */
var tooLong = (url) => url.length > 2047;
function mapped(url, changed, images = []) {
	const pictures = images.filter((image) => /^https?:/.test(image) && !tooLong(image)).map((image) => xml("image:image", {}, xmlWords("image:loc", image)));
	return {
		markup: xml("url", {}, xmlWords("loc", url), xmlWords("lastmod", changed), ...pictures),
		changed
	};
}
/** Lists that articles stand in, each with the last change of an article in it. */
function listsOf(site, digests) {
	const lists = new Map([[frontAddress(), void 0], ...site.sections.map((section) => [listAddress("sections", section.slug), void 0])]);
	const addresses = /* @__PURE__ */ new Map();
	const note = (kind, name, changed) => {
		const key = `${kind} ${name}`;
		const known = kind === "sections" ? knownSection(site, name)?.slug : void 0;
		const address = addresses.get(key) ?? listAddress(kind, known ?? name);
		addresses.set(key, address);
		lists.set(address, latest([lists.get(address), changed]));
	};
	for (const { section, authors, tags, changed } of digests) {
		if (section !== void 0) note("sections", section, changed);
		for (const name of authors) note("authors", name, changed);
		for (const name of tags) note("tags", name, changed);
	}
	lists.set(frontAddress(), latest(digests.map(({ changed }) => changed)));
	return lists;
}
/** Oldest articles first and lists last: what is new changes the last file, and those before it stay as they are. */
function* pagesOf(site, digests, address) {
	for (const { id, changed, images, canonical } of digests.toReversed()) {
		const url = address(articleAddress(id));
		if (!(canonical !== void 0 && (leadsAway(canonical, site.origin) || address(canonical) !== url)) && !tooLong(url)) yield mapped(url, changed, images.map((image) => address(image)));
	}
	for (const [list, changed] of listsOf(site, digests)) {
		const url = address(list);
		if (!tooLong(url)) yield mapped(url, changed);
	}
}
var fileOf$1 = (pages) => xmlDocument(xml("urlset", {
	xmlns: SITEMAP,
	"xmlns:image": IMAGES
}, joined$1(pages.map(({ markup }) => markup))));
function* files(pages, most) {
	let file = [];
	let bytes = 0;
	for (const page of pages) {
		if (file.length === most || bytes + page.markup.length > MOST_BYTES) {
			yield file;
			file = [];
			bytes = 0;
		}
		file.push(page);
		bytes += page.markup.length;
	}
	yield file;
}
/**
* The files of the map by their paths: `sitemap.xml` alone, or as an index of `sitemaps/1.xml` and on. `digests` come newest
* first.
*/
function* sitemap(site, digests, address, most = MOST_ADDRESSES) {
	const index = [];
	let single = "";
	for (const pages of files(pagesOf(site, digests, address), most)) {
		const path = `sitemaps/${index.length + 1}.xml`;
		const changed = latest(pages.map((page) => page.changed));
		index.push(xml("sitemap", {}, xmlWords("loc", address(`/${path}`)), xmlWords("lastmod", changed)));
		if (index.length === 2) yield ["sitemaps/1.xml", single];
		if (index.length === 1) single = fileOf$1(pages);
		else yield [path, fileOf$1(pages)];
	}
	yield index.length === 1 ? ["sitemap.xml", single] : ["sitemap.xml", xmlDocument(xml("sitemapindex", { xmlns: SITEMAP }, ...index))];
}
// src/edition/web-manifest.ts
/** The icon that every site has. */
var FAVICON = {
	src: "/favicon.svg",
	sizes: "any",
	type: "image/svg+xml"
};
/** `manifest.webmanifest`. */
var webManifest = (site, base, icons = []) => JSON.stringify({
	id: base,
	name: possible(site.name),
	short_name: possible(site.name),
	description: site.tagline && possible(site.tagline),
	lang: site.language,
	dir: site.direction ?? "auto",
	start_url: base,
	scope: base,
	display: "minimal-ui",
	background_color: ICON_PAPER,
	theme_color: ICON_PAPER,
	icons: [FAVICON, ...icons].map((icon) => ({
		...icon,
		src: withBase(base, icon.src)
	}))
});
// src/edition/machine-files.ts
/** The formats of a feed by the name of its file. */
var FORMATS = {
	"feed.xml": atom,
	"rss.xml": rss,
	"feed.json": jsonFeed
};
/** The site and each of its sections, with its newest articles. */
function fedPages(site, digests) {
	const section = (name) => ({
		address: listAddress("sections", name),
		title: `${sectionName(site, name)} – ${site.name}`,
		description: knownSection(site, name)?.description,
		digests: []
	});
	const sections = new Map(site.sections.map(({ slug: own }) => [slug(own), section(own)]));
	for (const digest of digests) {
		if (digest.section === void 0) continue;
		const name = knownSection(site, digest.section)?.slug ?? digest.section;
		const fed = sections.get(slug(name)) ?? section(name);
		sections.set(slug(name), fed);
		if (fed.digests.length < 30) fed.digests.push(digest);
	}
	return [{
		address: "/",
		title: site.name,
		digests: digests.slice(0, 30)
	}, ...sections.values()];
}
function feedGroup(site, page, address, bytesOf) {
	return {
		name: `feeds of ${page.address}`,
		digests: page.digests,
		articles: page.digests.map(({ id }) => id),
		*files(article) {
			const item = ({ id }) => {
				const found = article(id);
				return found ? [feedItem(id, found, site, address, bytesOf)] : [];
			};
			const feed = feedOf(site, page, page.digests.flatMap(item), address);
			for (const [name, format] of Object.entries(FORMATS)) {
				const path = page.address + name;
				yield [decodeURIComponent(path.slice(1)), format(feed, address(path))];
			}
		}
	};
}
function* maps(site, base, digests, address, icons) {
	const made = [];
	if (site.origin !== void 0) {
		yield* sitemap(site, digests, address);
		made.push("sitemap.xml");
		const news = newsSitemap(site, digests, address);
		if (news !== void 0) {
			yield ["news-sitemap.xml", news];
			made.push("news-sitemap.xml");
		}
	}
	yield ["robots.txt", robots(site, made, address)];
	yield ["manifest.webmanifest", webManifest(site, base, icons)];
}
/**
* All of them, in groups. `digests` come newest first. A site without `origin` gets no sitemaps, whose addresses must be whole,
* and feeds whose addresses start at the root of the host.
*/
function machineFiles(site, base, digests, bytesOf, icons = []) {
	const address = webAddress(site, base);
	return [...fedPages(site, digests).map((page) => feedGroup(site, page, address, bytesOf)), {
		name: "maps",
		digests,
		articles: [],
		files: () => maps(site, base, digests, address, icons)
	}];
}
// src/publish/build/file-lengths.ts
/** How long files are as they are published: what a picture says of its making is taken out of it. */
function fileLengths({ folder, media, pictures }) {
	const there = new Set(media.map((file) => `/media/${file}`));
	return (url) => {
		const made = pictures.get(url.slice(1));
		if (made !== void 0) return statSync(made).size;
		const address = mediaAddress("", url);
		if (address === void 0 || !there.has(address)) return void 0;
		const file = join(folder, address);
		return promisedKind(address) === void 0 ? statSync(file).size : scrub(readFileSync(file)).length;
	};
}
// src/publish/build/pages.ts
/** Writes every page of the edition that is made from something else than last time. */
/** An address as a path below the published folder: `/articles/a%20b/` is `articles/a b/`. */
var fileOf = (address) => {
	const path = address.slice(1);
	return path.includes("%") ? decodeURIComponent(path) : path;
};
/** Pages without data: what is shown where there is no page, and where there is no connection. They are known by their files' names. */
var BARE = /* @__PURE__ */ new Map([["/404/", "404.html"], [OFFLINE_ADDRESS, OFFLINE_FILE]]);
var htmlOf = (address) => BARE.get(address) ?? `${fileOf(address)}index.html`;
var jsonOf = (address) => fileOf(dataAddress(address));
/** Writes the pages, and returns how many there are. `progress` is told how many are done, `settled` of each that is new. */
async function writePages(works, { content: { articles }, session, gallery }, progress, settled) {
	const { output } = works;
	const { site, crew, near } = session;
	const shown = articles.map((one) => ({
		...one,
		summary: showingSummary(one.summary, gallery.see)
	}));
	const summaries = shown.map(({ summary }) => summary);
	const sources = sourcesOf(shown, gallery.see);
	const stale = [];
	let done = 0;
	for (const page of edition(site, summaries, near)) {
		const paths = [htmlOf(page.address), jsonOf(page.address)];
		if (works.isToMake(page.address, madeFrom(page, sources), paths)) stale.push(page);
		else progress?.(++done);
	}
	const bare = [...BARE.keys()].filter((address) => works.isToMake(address, ["page"], [htmlOf(address)]));
	await crew.print(jobsOf(works, stale, sources, bare), stale.length, ({ address }, { html, json }) => {
		output.settle(htmlOf(address), html);
		if (json) output.settle(jsonOf(address), json);
		settled?.(address);
		progress?.(++done);
	});
	return done + BARE.size - bare.length;
}
function sourcesOf(articles, see) {
	const byId = new Map(articles.map((one) => [one.id, one]));
	const pictures = (id) => {
		const { figures = [], portraits = [] } = byId.get(id)?.shows ?? {};
		return new Map([...figures, ...portraits].flatMap((path) => {
			const seen = see(path);
			return seen ? [[path, seen]] : [];
		}));
	};
	const sourceOf = ({ id, hash }) => [hash, ...[...pictures(id)].map(([path, { name, made }]) => `${path} ${name} ${made}`)].join(" ");
	const sources = articles.map((one) => [one, sourceOf(one)]);
	return {
		ofArticle: new Map(sources.map(([{ id }, source]) => [id, source])),
		ofCard: new Map(sources.map(([{ summary }, source]) => [summary.card, source])),
		pictures
	};
}
/** Everything that a page is made from, but for what all pages of the site have in common. */
function madeFrom(page, { ofArticle, ofCard }) {
	if (page.kind === "article") return [
		...page.related,
		"",
		...page.needed
	].map((id) => `${id} ${ofArticle.get(id) ?? ""}`);
	const { cards, ...rest } = page.data;
	return [JSON.stringify(rest), ...cards.map((card) => ofCard.get(card) ?? JSON.stringify(card))];
}
function* jobsOf({ output }, pages, { pictures }, bare) {
	for (const page of pages) {
		const { address } = page;
		const slots = {
			html: output.slot(htmlOf(address)),
			json: output.slot(jsonOf(address))
		};
		if (page.kind === "list") yield {
			address,
			...slots,
			list: page.data
		};
		else {
			const { id, cards, related } = page;
			yield {
				address,
				...slots,
				article: {
					id,
					cards,
					related
				},
				pictures: pictures(id)
			};
		}
	}
	for (const address of bare) yield {
		address,
		html: output.slot(htmlOf(address))
	};
}
// src/publish/build/for-machines.ts
/** Writes what is published for programs and hosts: feeds, maps of the site, redirects, headers. */
/** Writes feeds, sitemaps and what crawlers are told, from pages that are written; a publisher's own file takes its place. */
async function writeForMachines(works, folder, { content: { articles, media }, gallery, session: { site, base } }) {
	const own = await ownFiles(folder);
	const published = (id) => JSON.parse(works.output.read(fileOf(dataAddress(articleAddress(id)))));
	const digests = newestFirst(articles.map(({ summary }) => summary)).map(({ digest }) => digest);
	const named = new Map(articles.map((article) => [article.id, article.media]));
	const bytesOf = fileLengths({
		folder,
		media,
		pictures: gallery.files
	});
	const icons = manifestIcons([...own, ...works.files.get("icons") ?? []]);
	for (const group of machineFiles(site, base, digests, bytesOf, icons)) {
		const parts = [
			own.join(" "),
			icons.map(({ src }) => src).join(" "),
			...group.digests.map((digest) => group.articles.length > 0 ? `${digest.id} ${works.made.get(articleAddress(digest.id)) ?? ""}` : JSON.stringify(digest))
		];
		const stamps = group.articles.flatMap((id) => named.get(id) ?? []).map((path) => stampOf(join(folder, path)));
		await works.make(group.name, [`own: ${parts.join(" ")}`, ...stamps], () => Promise.resolve([...group.files(published)].filter(([path]) => !own.includes(path))));
	}
}
/** Writes what hosts are told, and a page at every address that an article had before. */
async function writeForHosts(works, { content: { articles }, session: { site, base } }) {
	const moved = movedFrom(articles.map(({ summary }) => summary));
	await works.make("hosting", [JSON.stringify(moved)], async () => {
		const { hostFiles } = await import("./host-files-Ce17ztTp.js");
		const { loadPolicy } = await import("./page-assets-D6U64Pp0.js");
		return hostFiles(site, base, await loadPolicy(site, base), moved);
	});
}
// src/publish/search/document.ts
/** Longest standfirst that a result shows while the article itself is on its way. */
var STANDFIRST = 160;
function resultCard(entry, site) {
	const { image: _, ...card } = cardOf(entry, site);
	return card.standfirst === void 0 ? card : {
		...card,
		standfirst: excerpt(card.standfirst, STANDFIRST)
	};
}
/** Everything an article is found by. Pull-quotes, captions and furniture are not its own words, and not among them. */
function searchDocument(entry, site) {
	const { id, article } = entry;
	const filters = filtersOf(article, site);
	const notes = (article.footnotes ?? []).flatMap(({ body }) => texts(body));
	return {
		id,
		language: article.language ?? site.language,
		datePublished: article.datePublished,
		words: {
			headline: [article.headline, article.alternativeHeadline ?? ""].join("\n"),
			about: [
				plain(article.standfirst),
				article.kicker ?? "",
				article.dateline ?? "",
				...filters.section,
				...filters.tags,
				...filters.authors
			],
			body: [...texts(article.body), ...notes]
		},
		card: resultCard(entry, site),
		filters
	};
}
var filtersOf = (article, site) => ({
	section: article.section === void 0 ? [] : [sectionName(site, article.section)],
	tags: article.tags ?? [],
	authors: (article.authors ?? []).map(({ name }) => name)
});
// src/publish/search/open-search.ts
/** The search index of a publish: beside rendering where there is much to index, and right here where there is little. */
/** For fewer articles the thread costs more than it brings. */
var MANY$1 = 200;
/** Batches of articles that may wait for the thread. */
var WAITING$1 = 4;
function here(setting) {
	const files = [];
	const indexer = openIndexer({
		...setting,
		write: (name, content) => void files.push([name, content])
	});
	return {
		needsAll: async () => indexer.needsAll,
		async put(documents) {
			for (const document of documents) await indexer.put(document);
		},
		remove: async (ids) => ids.forEach((id) => indexer.remove(id)),
		keepOnly: async (ids) => indexer.keepOnly(ids),
		finish: async () => ({
			...indexer.finish(),
			files
		}),
		commit: async () => indexer.commit(),
		close: async () => void 0
	};
}
function inThread(setting) {
	const pool = new Piscina({
		filename: fileURLToPath(new URL("search-worker.js", import.meta.url)),
		workerData: setting,
		minThreads: 1,
		maxThreads: 1,
		idleTimeout: Infinity,
		resourceLimits: { maxYoungGenerationSizeMb: 64 }
	});
	const run = (name, task) => pool.run(task, { name });
	return {
		needsAll: () => run("needsAll"),
		put: (documents) => run("put", documents),
		remove: (ids) => run("remove", ids),
		keepOnly: (ids) => run("keepOnly", ids),
		finish: () => run("finish"),
		commit: () => run("commit"),
		close: () => pool.destroy()
	};
}
var PLACE = "search";
/** Opens the index for a publish. Throws what the disk refuses. */
async function openSearch({ out, full, articles }) {
	const setting = {
		cache: join(cacheFolder(out), PLACE),
		published: join(out, PLACE),
		full
	};
	const worker = articles < MANY$1 ? here(setting) : inThread(setting);
	const waiting = /* @__PURE__ */ new Set();
	return {
		needsAll: await worker.needsAll(),
		async put(entries, site) {
			const one = worker.put(entries.map((entry) => searchDocument(entry, site))).finally(() => waiting.delete(one));
			waiting.add(one);
			if (waiting.size > WAITING$1) await Promise.race(waiting);
		},
		remove: (ids) => worker.remove(ids),
		keepOnly: (ids) => worker.keepOnly(ids),
		async finish() {
			await Promise.all(waiting);
			const { names, files } = await worker.finish();
			const fresh = new Map(files.map(([name, content]) => [`${PLACE}/${name}`, content]));
			return {
				kept: [...new Set(names.map((name) => `${PLACE}/${name}`))].filter((path) => !fresh.has(path)),
				fresh
			};
		},
		commit: () => worker.commit(),
		close: () => worker.close()
	};
}
// src/publish/search/publish-search.ts
/** The search index as a part of a build. */
var BATCH$1 = 50;
/** Indexes articles while their pages are being made, from the data that are published. */
async function publishSearch(options) {
	const { site, ids, output } = options;
	const search = await openSearch({
		...options,
		articles: ids.length
	});
	const byAddress = new Map(ids.map((id) => [articleAddress(id), id]));
	const rest = new Set(ids);
	let batch = [];
	let work = search.keepOnly(ids);
	work.catch(() => void 0);
	const entryOf = (id) => {
		const path = decodeURIComponent(dataAddress(articleAddress(id)).slice(1));
		return {
			id,
			article: JSON.parse(output.read(path))
		};
	};
	function take(id) {
		if (!rest.delete(id)) return;
		batch.push(id);
		if (batch.length === BATCH$1) flush();
	}
	function flush() {
		const entries = batch;
		batch = [];
		work = work.then(() => search.put(entries.map(entryOf), site));
		work.catch(() => void 0);
	}
	return {
		page(address) {
			const id = byAddress.get(address);
			if (id !== void 0) take(id);
		},
		async finish() {
			if (search.needsAll) for (const id of rest) take(id);
			flush();
			await work;
			const { kept, fresh } = await search.finish();
			for (const [path, content] of fresh) output.write(path, content);
			if (!output.keep(kept)) for (const path of kept) output.write(path, new Uint8Array(readFileSync(join(options.out, path))));
		},
		commit: () => search.commit(),
		close: () => search.close()
	};
}
// src/publish/build/icons.ts
/** Draws them from the site's mark, which is written, when that or what the publisher brings has changed. */
async function writeIcons(works, folder) {
	const own = await ownFiles(folder);
	const mark = works.output.read("favicon.svg");
	await works.make("icons", [`${own.join(" ")} ${mark}`], async () => {
		const { drawIcons } = await import("./app-icons-DtpFLGxe.js");
		return drawIcons(Buffer.from(mark), own);
	});
}
// src/publish/build/process.ts
/** Whether a process of this number runs on this machine. */
function isRunning(pid) {
	if (!(pid > 0)) return false;
	try {
		return process.kill(pid, 0);
	} catch (error) {
		return error.code === "EPERM";
	}
}
// src/publish/build/lock.ts
/** One publish at a time into a folder. */
/** Locks a cache folder for this process and gives back the key. Throws {@link UsageError} while another process holds it. */
function lock(folder) {
	const file = join(folder, "lock");
	mkdirSync(folder, { recursive: true });
	if (!take(file)) {
		const holder = holderOf(file);
		if (holder !== process.pid && isRunning(holder)) throw new UsageError(`Another build (process ${holder}) is publishing to this folder; wait until it is done`);
		rmSync(file, { force: true });
		if (!take(file)) throw new UsageError("Another build has just begun to publish to this folder; wait until it is done");
	}
	return { release: () => rmSync(file, { force: true }) };
}
function take(file) {
	try {
		writeFileSync(file, String(process.pid), { flag: "wx" });
		return true;
	} catch (error) {
		if (error.code === "EEXIST") return false;
		throw error;
	}
}
function holderOf(file) {
	try {
		return Number(readFileSync(file, "utf8"));
	} catch {
		return 0;
	}
}
// src/publish/build/output.ts
/** The published folder. The only place that writes it: whole files, put in place once all of them are there. */
/** Names of what a publish writes until it is done. */
var UNDONE = /^\.broadsheet-(\d+)(?:-\d+\.tmp)?$/;
/** Removes what publishes left behind that were broken off. */
async function clearUndone(dir) {
	for (const name of await readdir(dir).catch(() => [])) {
		const pid = Number(UNDONE.exec(name)?.[1]);
		if (pid === process.pid || pid > 0 && !isRunning(pid)) await rm(join(dir, name), {
			recursive: true,
			force: true
		});
	}
}
/**
* Opens a folder for publishing; `full` writes every file again, also those that have not changed, and `compress` gives text
* files their compressed forms. `lost` finds files of the last publish that are gone.
*/
async function openOutput(dir, base, full, compress = false, lost = lookForLost(dir)) {
	await clearUndone(dir);
	const last = await readRecord(dir);
	const { name, files: before } = last;
	const gone = full ? void 0 : await lost(last);
	const now = /* @__PURE__ */ new Map();
	const staging = join(dir, `.broadsheet-${process.pid}`);
	const madeFolder = await mkdir(staging, { recursive: true }) !== staging;
	const claim = claims();
	const slot = (path) => {
		claim(path);
		const kept = isKept(path);
		const hasForms = kept && FORMS.every((form) => hasForm(path, form));
		return {
			place: join(staging, path),
			...kept && {
				before: before.get(path),
				hasForms
			},
			...compress && { compressFrom: compressFrom(path) }
		};
	};
	const isKept = (path) => Boolean(gone && before.get(path)) && !gone?.has(path);
	const hasForm = (path, form) => before.get(path + form.ending) === formHash(before.get(path) ?? "", form) && !gone?.has(path + form.ending);
	const hadForms = [...before.keys()].some(isForm);
	const formsOf = (path) => FORMS.map(({ ending }) => path + ending).filter((form) => before.has(form));
	const settle = (path, { hash, hasForms }) => {
		now.set(path, hash);
		if (hasForms) for (const form of FORMS) now.set(path + form.ending, formHash(hash, form));
	};
	return {
		record: full ? "" : name,
		keep(given) {
			const paths = hadForms ? given.flatMap((path) => [path, ...formsOf(path)]) : given;
			if (!paths.every(isKept)) return false;
			for (const path of paths) {
				claim(path);
				now.set(path, before.get(path) ?? "");
			}
			return true;
		},
		slot,
		settle,
		read(path) {
			const staged = join(staging, path);
			return readFileSync(existsSync(staged) ? staged : join(dir, path), "utf8");
		},
		write(path, content) {
			settle(path, stage(slot(path), typeof content === "string" ? [content] : content));
		},
		async commit() {
			const changes = compare(before, now);
			if (full || changes.added.length + changes.changed.length + changes.removed.length > 0) {
				const touched = [
					...changes.added,
					...changes.changed,
					...changes.removed
				];
				await writeRecord(dir, base, new Map([...before, ...touched.map((path) => [path, ""])]));
				const [first, last] = inTheWay(changes.removed, [...now.keys()]);
				for (const path of first) await remove(dir, path);
				merge$1(staging, dir);
				for (const path of last) await remove(dir, path);
			} else merge$1(staging, dir);
			await rm(staging, {
				recursive: true,
				force: true
			});
			return {
				changes,
				record: await writeRecord(dir, base, now, full ? "" : name)
			};
		},
		async abandon() {
			await rm(staging, {
				recursive: true,
				force: true
			});
			if (madeFolder) await rmdir(dir).catch(() => void 0);
		}
	};
}
function compare(before, now) {
	return {
		added: [...now.keys()].filter((path) => !before.has(path)).sort(),
		changed: [...now].filter(([path, hash]) => (before.get(path) ?? hash) !== hash).map(([path]) => path).sort(),
		removed: [...before.keys()].filter((path) => !now.has(path)).sort()
	};
}
/**
* Parts what is no longer published: a file that stands where a new folder is to be, or that is the new file on a disk which
* knows no case, must go before the new ones come. All else goes after them, so that no link leads nowhere in between.
*/
function inTheWay(removed, now) {
	if (removed.length === 0) return [[], []];
	const files = new Set(now.map((path) => path.toLowerCase()));
	const taken = /* @__PURE__ */ new Set();
	for (const path of files) for (let part = path; part !== "." && !taken.has(part); part = dirname(part)) taken.add(part);
	const above = (path) => {
		for (let part = path.toLowerCase(); part !== "."; part = dirname(part)) if (files.has(part)) return true;
		return false;
	};
	const isInTheWay = (path) => taken.has(path.toLowerCase()) || above(path);
	return [removed.filter(isInTheWay), removed.filter((path) => !isInTheWay(path))];
}
function clash(file, other) {
	throw new Error(`Both ${file} and ${other} would be published; rename the article or file of one`);
}
/** Takes paths as they come; throws when a file is to stand where the folder of another is. */
function claims() {
	const files = /* @__PURE__ */ new Set();
	const folders = /* @__PURE__ */ new Map();
	return (path) => {
		files.add(path);
		const inside = folders.get(path);
		if (inside !== void 0) clash(path, inside);
		for (let end = path.lastIndexOf("/"); end > 0; end = path.lastIndexOf("/", end - 1)) {
			const folder = path.slice(0, end);
			if (folders.has(folder)) return;
			if (files.has(folder)) clash(folder, path);
			folders.set(folder, path);
		}
	};
}
/** Moves what stands in one folder into another: a folder that is not there yet as a whole, so that a first publish is a few moves. */
function merge$1(from, to) {
	for (const entry of readdirSync(from, { withFileTypes: true })) {
		const target = join(to, entry.name);
		if (entry.isDirectory() && existsSync(target)) merge$1(join(from, entry.name), target);
		else renameSync(join(from, entry.name), target);
	}
}
/** Removes a file that is no longer published, and the folders that it leaves empty. A link out of the folder is not followed. */
async function remove(dir, path) {
	const holder = await realpath(dirname(join(dir, path))).catch(() => void 0);
	if (holder === void 0 || !`${holder}${sep}`.startsWith(`${await realpath(dir)}${sep}`)) return;
	if (isFile(join(dir, path))) await rm(join(dir, path));
	try {
		for (let folder = dirname(path); folder !== "."; folder = dirname(folder)) await rmdir(join(dir, folder));
	} catch {}
}
// src/edition/related/table.ts
/** The signatures of an archive side by side, in the order of time. Pure. */
var MOST$1 = 2 ** 31 - 1;
var UNDATED = -MOST$1 - 1;
/** When a signature says the article was published, as the table keeps it. */
var minuteOf = ({ minute }) => minute === void 0 ? UNDATED : Math.min(MOST$1, Math.max(UNDATED + 1, minute));
var isBefore = (a, b) => a.minute === b.minute ? a.id < b.id : a.minute < b.minute;
var placeOf = (table, at) => ({
	minute: table.minutes[at] ?? UNDATED,
	id: table.ids[at] ?? ""
});
var placed = (one) => ({
	minute: minuteOf(one),
	id: one.id
});
/** Puts signatures into a table in place of those with the same ids, and takes those out that are named. */
function merge(old, set, removed) {
	const leaving = /* @__PURE__ */ new Set([...removed, ...set.map(({ id }) => id)]);
	const coming = set.toSorted((a, b) => isBefore(placed(a), placed(b)) ? -1 : 1);
	const rows = [];
	const out = [];
	const comeBefore = (place) => {
		const many = place ? coming.findIndex((one) => !isBefore(placed(one), place)) : -1;
		if (many === 0 || coming.length === 0) return;
		for (const one of coming.splice(0, many < 0 ? coming.length : many)) rows.push({
			from: -1,
			one
		});
	};
	for (let at = 0; at < old.ids.length; at++) {
		comeBefore(placeOf(old, at));
		if (leaving.has(old.ids[at] ?? "")) out.push({
			number: at,
			before: rows.length
		});
		else rows.push({
			from: at,
			one: void 0
		});
	}
	comeBefore(void 0);
	return {
		table: filled(old, rows),
		from: Int32Array.from(rows, ({ from }) => from),
		out
	};
}
function filled(old, rows) {
	const count = rows.length;
	const terms = new Uint32Array(count * 48);
	const weights = new Uint8Array(count * 48);
	rows.forEach(({ from, one }, at) => {
		const start = from * 48;
		terms.set(one ? one.terms : old.terms.subarray(start, start + 48), at * 48);
		weights.set(one ? one.weights : old.weights.subarray(start, start + 48), at * 48);
	});
	return {
		ids: rows.map(({ from, one }) => one?.id ?? old.ids[from] ?? ""),
		languages: rows.map(({ from, one }) => one?.language ?? old.languages[from] ?? ""),
		minutes: Int32Array.from(rows, ({ from, one }) => one ? minuteOf(one) : old.minutes[from] ?? UNDATED),
		sections: Uint32Array.from(rows, ({ from, one }) => one?.section ?? old.sections[from] ?? 0),
		terms,
		weights,
		curated: rows.map(({ from, one }) => one?.curated ?? old.curated[from] ?? [])
	};
}
var EMPTY$1 = {
	ids: [],
	languages: [],
	minutes: /* @__PURE__ */ new Int32Array(),
	sections: /* @__PURE__ */ new Uint32Array(),
	terms: /* @__PURE__ */ new Uint32Array(),
	weights: /* @__PURE__ */ new Uint8Array(),
	curated: []
};
/** Whether an article of a table has this very signature. */
function isSame(table, at, one) {
	const from = at * 48;
	const curated = table.curated[at] ?? [];
	if (table.minutes[at] !== minuteOf(one) || table.sections[at] !== one.section || table.languages[at] !== one.language || curated.length !== one.curated.length || curated.some((id, place) => id !== one.curated[place])) return false;
	for (let term = 0; term < 48; term++) if (table.terms[from + term] !== (one.terms[term] ?? 0) || table.weights[from + term] !== (one.weights[term] ?? 0)) return false;
	return true;
}
var NONE$1 = 4294967295;
/** Two articles that have less in common than this have nothing to do with each other. */
var LEAST = 3e4;
/** Compares articles of one archive; holds the sums of one comparison at a time. */
var Comparison = class {
	#table;
	#postings;
	#sums;
	#touched;
	constructor(table, postings) {
		this.#table = table;
		this.#postings = postings;
		this.#sums = new Float64Array(table.ids.length);
		this.#touched = new Uint32Array(table.ids.length);
	}
	/** Numbers of the articles nearest to that of a number, the nearest first, filled up with {@link NONE}. */
	nearest(article) {
		const count = this.#addUp(article);
		const same = new Nearest();
		const other = new Nearest();
		const { languages } = this.#table;
		for (let at = 0; at < count; at++) {
			const candidate = this.#touched[at] ?? 0;
			const score = (this.#sums[candidate] ?? 0) * this.#closeness(article, candidate);
			this.#sums[candidate] = 0;
			if (score < LEAST || candidate === article) continue;
			const best = languages[candidate] === languages[article] ? same : other;
			if (best.wants(score, candidate) && !this.#isCurated(article, candidate)) best.put(score, candidate);
		}
		return same.isEmpty ? other.articles : same.articles;
	}
	#isCurated(article, candidate) {
		return this.#table.curated[article]?.includes(this.#table.ids[candidate] ?? "") ?? false;
	}
	/** Sums up what each other article has in common with one; gives the number of those that have anything. */
	#addUp(article) {
		const { weights, terms } = this.#table;
		const { levels, starts, termAt, holderAt } = this.#postings;
		let count = 0;
		for (let entry = article * 48; entry < (article + 1) * 48 && entry < terms.length; entry++) {
			const weight = weights[entry] ?? 0;
			const term = termAt[entry] ?? 0;
			const level = levels[term] ?? 0;
			if (weight === 0 || level === 0) continue;
			let [from, to] = [starts[term] ?? 0, starts[term + 1] ?? 0];
			if (to - from > 128) {
				const place = holderAt[entry] ?? 0;
				from = Math.max(from, place - 24);
				to = Math.min(to, place + 24 + 1);
			}
			count = this.#add(from, to, weight * level * level, count);
		}
		return count;
	}
	#add(from, to, factor, count) {
		const { articles, weights } = this.#postings;
		const sums = this.#sums;
		for (let place = from; place < to; place++) {
			const other = articles[place] ?? 0;
			const before = sums[other] ?? 0;
			if (before === 0) this.#touched[count++] = other;
			sums[other] = before + factor * (weights[place] ?? 0);
		}
		return count;
	}
	/** Over 1 for articles of one section and of about the same time. A power of two below the line: products stay exact. */
	#closeness(article, other) {
		const { sections, minutes } = this.#table;
		const [here, there] = [minutes[article] ?? UNDATED, minutes[other] ?? UNDATED];
		return (sections[article] !== 0 && sections[article] === sections[other] ? 18 : 16) * timeCloseness(here, there) / 256;
	}
};
var DAY = 1440;
function timeCloseness(here, there) {
	if (here === UNDATED || there === UNDATED) return 16;
	const days = Math.abs(here - there) / DAY;
	return days <= 3 ? 22 : days <= 10 ? 20 : days <= 40 ? 18 : days <= 400 ? 17 : 16;
}
/** The best so far; of two that are equally near, the newer. */
var Nearest = class {
	articles = (/* @__PURE__ */ new Uint32Array(6)).fill(NONE$1);
	#scores = /* @__PURE__ */ new Float64Array(6);
	get isEmpty() {
		return this.articles[0] === NONE$1;
	}
	wants(score, article) {
		return this.#isBetter(score, article, 5);
	}
	#isBetter(score, article, place) {
		const there = this.#scores[place] ?? 0;
		return score > there || score === there && article > (this.articles[place] ?? 0);
	}
	put(score, article) {
		let place = 5;
		for (; place > 0 && this.#isBetter(score, article, place - 1); place--) {
			this.#scores[place] = this.#scores[place - 1] ?? 0;
			this.articles[place] = this.articles[place - 1] ?? 4294967295;
		}
		this.#scores[place] = score;
		this.articles[place] = article;
	}
};
/** The samples of a table. */
function sampleOf({ ids, languages }) {
	const numbers = Uint32Array.from(ids, nameNumber);
	const buckets = Uint8Array.from(languages, bucketOf);
	const limits = /* @__PURE__ */ new Uint32Array(61);
	for (const bucket of new Set(buckets)) {
		const own = numbers.filter((_, at) => buckets[at] === bucket).sort();
		limits[bucket] = own[Math.min(512, own.length) - 1] ?? 0;
	}
	const sizes = /* @__PURE__ */ new Uint32Array(61);
	const taken = numbers.map((number, at) => Number(number <= (limits[buckets[at] ?? 0] ?? 0)));
	buckets.forEach((bucket, at) => sizes[bucket] = (sizes[bucket] ?? 0) + (taken[at] ?? 0));
	return {
		taken: Uint8Array.from(taken),
		sizes
	};
}
// src/edition/related/levels.ts
/** How much it tells that two articles have a term in common. Pure. */
/** Words of more than a sixth of the articles say nothing of any. */
var COMMON = 6;
/** With fewer in the sample the number of all holders tells more. */
var FEW = 8;
var log2 = (value) => Math.ceil(Math.log2(value));
/**
* From 0, nothing, to 17, a rare term. In steps, and for all but the rare terms by the sample alone: so a new article
* changes the levels of few terms, and of a common one next to never.
*/
function levelOf$1({ holders, sampled, sample, isTag }) {
	if (holders < 2) return 0;
	if (isTag) return Math.max(6, 13 - log2(holders));
	if (sampled > Math.max(2, Math.floor(sample / COMMON))) return 0;
	if (sample >= 512 && sampled < FEW) return Math.max(13, 18 - log2(holders));
	return Math.max(1, Math.round(2 * Math.log2(sample / sampled)));
}
// src/edition/related/sorted-by-term.ts
var BITS = 11;
var DIGITS = 2048;
/** The numbers of the entries that hold a term, by term and then by number: digit after digit, in time by their count alone. */
function sortedByTerm({ terms, weights }) {
	let entries = held(weights);
	let keys = entries.map((entry) => terms[entry] ?? 0);
	let [nextEntries, nextKeys] = [new Uint32Array(entries.length), new Uint32Array(entries.length)];
	for (let shift = 0; shift < 32; shift += BITS) {
		const places = placesOf(keys, shift);
		for (let at = 0; at < keys.length; at++) {
			const key = keys[at] ?? 0;
			const digit = key >>> shift & 2047;
			const place = places[digit] ?? 0;
			places[digit] = place + 1;
			nextKeys[place] = key;
			nextEntries[place] = entries[at] ?? 0;
		}
		[entries, nextEntries] = [nextEntries, entries];
		[keys, nextKeys] = [nextKeys, keys];
	}
	return entries;
}
function held(weights) {
	const entries = new Uint32Array(weights.length);
	let count = 0;
	for (let entry = 0; entry < weights.length; entry++) if (weights[entry]) entries[count++] = entry;
	return entries.slice(0, count);
}
/** Where the keys with each digit begin once they are sorted by it. */
function placesOf(keys, shift) {
	const places = new Uint32Array(DIGITS);
	for (let at = 0; at < keys.length; at++) {
		const digit = (keys[at] ?? 0) >>> shift & 2047;
		places[digit] = (places[digit] ?? 0) + 1;
	}
	let sum = 0;
	for (let digit = 0; digit < DIGITS; digit++) {
		const count = places[digit] ?? 0;
		places[digit] = sum;
		sum += count;
	}
	return places;
}
// src/edition/related/postings.ts
/** Which articles of a table hold a term, and what the term tells. Pure. */
/** Turns a table round. Takes time by the number of entries, whatever they are. */
function postingsOf(table, sample) {
	const order = sortedByTerm(table);
	const count = countTerms(table, order);
	const [terms, starts] = [new Uint32Array(count), new Uint32Array(count + 1)];
	const sampled = new Uint32Array(count);
	const [articles, weights] = [new Uint32Array(order.length), new Uint8Array(order.length)];
	const termAt = new Uint32Array(table.terms.length);
	const holderAt = new Uint32Array(table.terms.length);
	let at = -1;
	for (let place = 0; place < order.length; place++) {
		const entry = order[place] ?? 0;
		const term = table.terms[entry] ?? 0;
		if (at < 0 || term !== terms[at]) {
			terms[++at] = term;
			starts[at] = place;
		}
		const article = Math.floor(entry / 48);
		articles[place] = article;
		weights[place] = table.weights[entry] ?? 0;
		termAt[entry] = at;
		holderAt[entry] = place;
		sampled[at] = (sampled[at] ?? 0) + (sample.taken[article] ?? 0);
	}
	starts[count] = order.length;
	const levels = terms.map((term, at) => levelOf$1({
		holders: (starts[at + 1] ?? 0) - (starts[at] ?? 0),
		sampled: sampled[at] ?? 0,
		sample: sample.sizes[bucketOfTerm(term)] ?? 0,
		isTag: isTag(term)
	}));
	return {
		terms,
		starts,
		articles,
		weights,
		sampled,
		levels: Uint8Array.from(levels),
		termAt,
		holderAt
	};
}
function countTerms({ terms }, order) {
	let count = 0;
	let last = -1;
	for (const entry of order) {
		const term = terms[entry] ?? 0;
		if (term !== last) count++;
		last = term;
	}
	return count;
}
/** The place of a term in the postings; -1 where no article holds it. */
function findTerm({ terms }, term) {
	const at = lowerBound(terms, 0, terms.length, term);
	return terms[at] === term ? at : -1;
}
/** The first place from `from` to `to` of a rising list whose number is not below a number. */
function lowerBound(list, from, to, number) {
	let [low, high] = [from, to];
	while (low < high) {
		const middle = low + high >>> 1;
		if ((list[middle] ?? 0) < number) low = middle + 1;
		else high = middle;
	}
	return low;
}
// src/edition/related/touched.ts
/** Which articles may have other neighbours once a table has changed. Pure. */
/**
* Marks (1) every article of the new table that may have other neighbours than in the old one: it is new; or holds a term
* whose level changed, or a rare one that another article got or lost, or a common one that another near it in time did.
*/
function touched(old, now, merged, postings) {
	const marks = Uint8Array.from(merged.from, (from) => Number(from < 0));
	markLanguages(old.sample, now, marks);
	for (const [term, gain] of gainsOf(old, now, merged)) markHolders(term, gain, {
		sample: now.sample.sizes[bucketOfTerm(term)] ?? 0,
		postings,
		marks
	});
	return marks;
}
/** While all articles of a language are its sample, each one changes what is common. */
function markLanguages(old, now, marks) {
	now.table.languages.forEach((language, article) => {
		const bucket = bucketOf(language);
		if (old.sizes[bucket] !== now.sample.sizes[bucket]) marks[article] = 1;
	});
}
function gainsOf(old, now, { from, out }) {
	const gains = /* @__PURE__ */ new Map();
	const add = (side, article, sign, before) => {
		const sampled = sign * (side.sample.taken[article] ?? 0);
		for (const term of termsOf(side.table, article)) {
			const gain = gains.get(term) ?? {
				holders: 0,
				sampled: 0,
				at: []
			};
			gains.set(term, gain);
			gain.sampled += sampled;
			if (before === void 0) continue;
			gain.holders += sign;
			gain.at.push(before);
		}
	};
	for (const { number, before } of out) add(old, number, -1, before);
	from.forEach((before, article) => {
		if (before < 0) return add(now, article, 1, article);
		if (old.sample.taken[before] === now.sample.taken[article]) return;
		add(old, before, -1, void 0);
		add(now, article, 1, void 0);
	});
	return gains;
}
/** The terms of an article. */
function* termsOf({ terms, weights }, article) {
	for (let entry = article * 48; entry < (article + 1) * 48; entry++) if (weights[entry]) yield terms[entry] ?? 0;
}
function markHolders(term, gain, { sample, postings, marks }) {
	const at = findTerm(postings, term);
	if (at < 0) return;
	const [start, end] = [postings.starts[at] ?? 0, postings.starts[at + 1] ?? 0];
	const [holders, sampled] = [end - start, postings.sampled[at] ?? 0];
	const before = {
		holders: holders - gain.holders,
		sampled: sampled - gain.sampled
	};
	const was = levelOf$1({
		...before,
		sample,
		isTag: isTag(term)
	});
	const level = postings.levels[at] ?? 0;
	const mark = (from, to) => {
		for (let place = from; place < to; place++) marks[postings.articles[place] ?? 0] = 1;
	};
	if (level !== was) return mark(start, end);
	if (level === 0) return;
	if (gain.at.length > 0 && Math.min(holders, before.holders) <= 128) return mark(start, end);
	for (const article of gain.at) {
		const place = lowerBound(postings.articles, start, end, article);
		mark(Math.max(start, place - 24), Math.min(end, place + 24 + 1));
	}
}
// src/edition/related/relate.ts
/**
* Related articles, computed. An article is a {@link Signature} of its 48 strongest terms, made from it alone. Its neighbours
* are those that share terms, rare ones telling more than common ones, and a little sooner those of its section and time.
*
* `relate(signatures)` computes an archive, `update(relations, changes)` brings it up to date, and `relatedIds` asks it; the
* neighbours after any updates are those of the whole archive computed anew, byte for byte (`encode`, `decode`). That holds
* because what is counted over the archive enters in steps (`levels.ts`): a change computes again only the articles that
* share with it a rare term, or a place in time, or a term whose step changed (`touched.ts`). Pure.
*/
var NOTHING = {
	table: EMPTY$1,
	near: /* @__PURE__ */ new Uint32Array()
};
/** Computes the neighbours of an archive; no two signatures may have the same id. */
var relate = (signatures) => update(NOTHING, { set: signatures }).relations;
/** Computes again what changes touch. Changes that change nothing are given back as they came. */
function update(old, { set = [], removed = [] }) {
	const numbers = new Map(old.table.ids.map((id, number) => [id, number]));
	const news = set.filter((one) => !isSame(old.table, numbers.get(one.id) ?? -1, one));
	const gone = removed.filter((id) => numbers.has(id));
	if (news.length + gone.length === 0) return {
		relations: old,
		changed: []
	};
	const merged = merge(old.table, news, gone);
	const { table } = merged;
	const sample = sampleOf(table);
	const postings = postingsOf(table, sample);
	const marks = touched({
		table: old.table,
		sample: sampleOf(old.table)
	}, {
		table,
		sample
	}, merged, postings);
	const near = carried(old, merged);
	const comparison = new Comparison(table, postings);
	const changed = [];
	marks.forEach((mark, article) => {
		if (mark === 0) return;
		const nearest = comparison.nearest(article);
		const own = near.subarray(article * 6, (article + 1) * 6);
		if ((merged.from[article] ?? -1) < 0 || nearest.some((one, place) => one !== own[place])) changed.push(table.ids[article] ?? "");
		own.set(nearest);
	});
	return {
		relations: {
			table,
			near
		},
		changed: changed.sort()
	};
}
/** Stands where a neighbour is no longer there: what has one is touched, and computed again. */
var GONE = NONE$1 - 1;
/** The neighbours as they were, by the numbers that the articles have now. */
function carried(old, { from, out, table }) {
	const now = new Uint32Array(old.table.ids.length).fill(GONE);
	from.forEach((before, article) => {
		if (before >= 0) now[before] = article;
	});
	const fresh = new Map(out.map(({ number }) => [old.table.ids[number], number]));
	from.forEach((before, article) => {
		const number = before < 0 ? fresh.get(table.ids[article]) : void 0;
		if (number !== void 0) now[number] = article;
	});
	const near = new Uint32Array(from.length * 6).fill(NONE$1);
	from.forEach((before, article) => {
		if (before < 0) return;
		for (let place = 0; place < 6; place++) {
			const one = old.near[before * 6 + place] ?? 4294967295;
			near[article * 6 + place] = one === 4294967295 ? NONE$1 : now[one] ?? 4294967295;
		}
	});
	return near;
}
/** Of every article the ids of those nearest to it, the nearest first, at most {@link NEIGHBOURS}. */
function relatedIds({ table, near }) {
	const idsOf = (article) => [...near.subarray(article * 6, (article + 1) * 6)].flatMap((one) => table.ids[one] ?? []);
	return new Map(table.ids.map((id, article) => [id, idsOf(article)]));
}
// src/publish/content/learn-changed.ts
/** Learns only what changed: a file whose stamp is the same as last time is not read. */
/** What is known of these articles now, in their order; what was known of others is left out. */
async function learnChanged(dir, ids, before, learn, stampOf$1 = stampOf) {
	const now = /* @__PURE__ */ new Map();
	const stamps = /* @__PURE__ */ new Map();
	for (const id of ids) {
		const stamp = stampOf$1(articleFile$1(dir, id));
		const last = before.get(id);
		const same = stamp !== "" && last?.stamp === stamp;
		now.set(id, same ? last : void 0);
		if (!same) stamps.set(id, stamp);
	}
	for (const known of await learn([...stamps.keys()])) now.set(known.id, {
		stamp: stamps.get(known.id) ?? "",
		known
	});
	return new Map([...now].flatMap(([id, one]) => one ? [[id, one]] : []));
}
// src/publish/content/one-of-each.ts
/** Keeps one copy of each string: what comes out of a thread brings every word of it anew, and an archive says much twice. */
/** Begins a store of strings; what it returns puts a value's strings in their only copies' places, at whatever depth. */
function oneOfEach() {
	const strings = /* @__PURE__ */ new Map();
	const stringOf = (text) => {
		const known = strings.get(text);
		if (known === void 0) strings.set(text, text);
		return known ?? text;
	};
	const settle = (holder) => {
		for (const key in holder) {
			const value = holder[key];
			if (typeof value === "string") holder[key] = stringOf(value);
			else if (typeof value === "object" && value !== null) settle(value);
		}
	};
	return (value) => {
		settle(value);
		return value;
	};
}
// src/publish/build/crew.ts
/** Presses beside one another where there is much to do, and one right here where there is little. */
/** Below this many articles or pages a thread costs more than it brings: each loads the app for itself. */
var MANY = 200;
var BATCH = 24;
/** Batches that wait at a press, so that it never waits for the next. */
var WAITING = 2;
/** Opens a crew. Threads start with the first work that is worth them. */
function openCrew(setting) {
	let here;
	let threads;
	const pools = [];
	/** A pool a thread, not one pool: an article is printed where it was read. */
	const start = () => Array.from({ length: availableParallelism() }, () => {
		const pool = openThread(setting);
		pools.push(pool);
		return {
			learn: (ids) => pool.run(ids, { name: "learn" }),
			print: (jobs) => pool.run(jobs, { name: "print" })
		};
	});
	const pressesFor = (many) => threads ?? (many < MANY ? [here ??= createPress(setting)] : threads = start());
	const owners = /* @__PURE__ */ new Map();
	return {
		async learn(ids) {
			const news = /* @__PURE__ */ new Map();
			const once = oneOfEach();
			const rest = batches(ids);
			await share(pressesFor(ids.length), async (press, number) => {
				const { value: batch } = rest.next();
				if (!batch) return false;
				for (const id of batch) owners.set(id, number);
				for (const { known, signature } of await press.learn(batch)) news.set(known.id, {
					known: once(known),
					signature
				});
				return true;
			});
			return ids.flatMap((id) => news.get(id) ?? []);
		},
		async print(jobs, many, staged) {
			const presses = pressesFor(many);
			const queue = queueFor(jobs, ({ article }) => (article && owners.get(article.id)) ?? -1);
			await share(presses, async (press, number) => {
				const batch = queue(presses.length > 1 ? number : -1);
				if (batch.length === 0) return false;
				const pages = await press.print(batch);
				for (const [at, job] of batch.entries()) if (pages[at]) staged(job, pages[at]);
				return true;
			});
		},
		close: async () => void await Promise.all(pools.map((pool) => pool.destroy()))
	};
}
var openThread = (workerData) => new Piscina({
	filename: fileURLToPath(new URL("press-worker.js", import.meta.url)),
	workerData,
	minThreads: 1,
	maxThreads: 1,
	resourceLimits: { maxYoungGenerationSizeMb: 16 }
});
/** Lets every press take work until there is none: `take` says whether it found any. */
async function share(presses, take) {
	const lines = presses.flatMap((press, number) => Array.from({ length: WAITING }, async () => {
		while (await take(press, number));
	}));
	await Promise.all(lines);
}
/** Hands out batches: to each press first what belongs to it, then what belongs to nobody, then what others have not begun. */
function queueFor(jobs, ownerOf) {
	const iterator = jobs[Symbol.iterator]();
	const waiting = /* @__PURE__ */ new Map();
	const fill = (number) => {
		while ((waiting.get(number)?.length ?? 0) < BATCH) {
			const { value: job, done } = iterator.next();
			if (done) return;
			const owner = ownerOf(job);
			const line = waiting.get(owner);
			if (line) line.push(job);
			else waiting.set(owner, [job]);
		}
	};
	return (number) => {
		fill(number);
		return [
			waiting.get(number),
			waiting.get(-1),
			...waiting.values()
		].find((one) => one?.length)?.splice(0, BATCH) ?? [];
	};
}
function* batches(items) {
	for (let at = 0; at < items.length; at += BATCH) yield items.slice(at, at + BATCH);
}
// src/edition/related/columns.ts
/** How many characters become a string at once: as many as a call can have arguments. */
var PIECE = 8192;
/** The signs of a text beyond ASCII, which JSON can say within it. */
var escaped = (json) => json.replace(/[^\0-\x7f]/g, (sign) => `\\u${sign.charCodeAt(0).toString(16).padStart(4, "0")}`);
/** Joins a JSON text and columns: the text's length, the text, and each column as its numbers lie in memory. */
function join$1(json, columns) {
	const text = escaped(json);
	const size = columns.reduce((sum, column) => sum + column.byteLength, 4 + text.length);
	const bytes = new Uint8Array(size);
	new DataView(bytes.buffer).setUint32(0, text.length, true);
	for (let at = 0; at < text.length; at++) bytes[4 + at] = text.charCodeAt(at);
	let end = 4 + text.length;
	for (const column of columns) {
		bytes.set(new Uint8Array(column.buffer, column.byteOffset, column.byteLength), end);
		end += column.byteLength;
	}
	return bytes;
}
/** Reads what {@link join} joined, part by part. */
function reader(bytes) {
	let at = 0;
	const take = (length) => {
		if (at + length > bytes.length) throw new RangeError("The bytes end too soon");
		at += length;
		return new Uint8Array(bytes.subarray(at - length, at));
	};
	return {
		text() {
			const length = new DataView(take(4).buffer).getUint32(0, true);
			const signs = take(length);
			let text = "";
			for (let from = 0; from < length; from += PIECE) text += String.fromCharCode.apply(null, signs.subarray(from, from + PIECE));
			return text;
		},
		words: (count) => new Uint32Array(take(count * 4).buffer),
		bytes: (count) => take(count),
		isAtEnd: () => at === bytes.length
	};
}
// src/edition/related/encode.ts
/** Relations as bytes, to be kept from one publish to the next. Pure. */
/** Says what the bytes are; raised whenever a signature would come out otherwise than before. */
var VERSION = "broadsheet relations 1";
/** The bytes of relations: the same relations give the same bytes. */
function encode({ table, near }) {
	const languages = [...new Set(table.languages)].sort();
	const head = {
		version: VERSION,
		ids: table.ids,
		languages,
		curated: table.curated.flatMap((ids, at) => ids.length > 0 ? [[at, ids]] : [])
	};
	const numbers = new Map(languages.map((language, at) => [language, at]));
	return join$1(JSON.stringify(head), [
		Uint32Array.from(table.languages, (language) => numbers.get(language) ?? 0),
		table.minutes,
		table.sections,
		table.terms,
		near,
		table.weights
	]);
}
/** Reads relations back; undefined where the bytes are of another version, or not whole. */
function decode$1(bytes) {
	try {
		const reader$1 = reader(bytes);
		const { version, ids, languages, curated } = JSON.parse(reader$1.text());
		if (version !== VERSION) return void 0;
		const pointing = new Map(curated);
		const own = reader$1.words(ids.length);
		const relations = {
			table: {
				ids,
				languages: Array.from(own, (number) => languages[number] ?? ""),
				minutes: new Int32Array(reader$1.words(ids.length).buffer),
				sections: reader$1.words(ids.length),
				terms: reader$1.words(ids.length * 48),
				curated: ids.map((_, at) => pointing.get(at) ?? [])
			},
			near: reader$1.words(ids.length * 6)
		};
		const weights = reader$1.bytes(ids.length * 48);
		return reader$1.isAtEnd() ? {
			...relations,
			table: {
				...relations.table,
				weights
			}
		} : void 0;
	} catch {
		return;
	}
}
// src/publish/build/memory.ts
/**
* What the last publish knew, so that the next reads, renders and writes only what changed. Everything in it follows from the
* content, so losing it costs time and nothing else.
*/
/** Articles to a file: one that changed rewrites its file. */
var PER_SHARD = 256;
var HEAD = "memory.json";
var RELATED$1 = "related.bin";
var shardFile = (folder, number) => join(folder, "articles", `${number}.json`);
function read$1(path, fingerprint) {
	try {
		const value = JSON.parse(readFileSync(path, "utf8"));
		return value.fingerprint === fingerprint ? value : {};
	} catch {
		return {};
	}
}
var hashOf$2 = (bytes) => createHash("sha1").update(bytes).digest("base64url");
/** Without the relations of the articles that it knows, a publish must read them all again. */
function readRelations(folder, hash) {
	try {
		const bytes = readFileSync(join(folder, RELATED$1));
		return hashOf$2(bytes) === hash ? decode$1(bytes) : void 0;
	} catch {
		return;
	}
}
/** What a first publish knows. */
var forget = () => ({
	articles: /* @__PURE__ */ new Map(),
	relations: relate([]),
	made: /* @__PURE__ */ new Map(),
	files: /* @__PURE__ */ new Map(),
	record: ""
});
/** Recalls the last publish that had this fingerprint. */
function recall(folder, fingerprint) {
	const { shards = 0, related = "", made = {}, files = {}, record = "" } = read$1(join(folder, HEAD), fingerprint);
	const relations = readRelations(folder, related);
	if (!relations) return forget();
	const articles = /* @__PURE__ */ new Map();
	for (let number = 0; number < shards; number++) for (const one of read$1(shardFile(folder, number), fingerprint).articles ?? []) articles.set(one.known.id, one);
	return {
		articles,
		relations,
		made: new Map(Object.entries(made)),
		files: new Map(Object.entries(files)),
		record
	};
}
/** Keeps what is known now. Only files of articles that are new to it or gone are written. */
async function remember(folder, before, now, fingerprint) {
	const count = shardsFor(now.articles.size);
	const same = count === shardsFor(before.articles.size);
	const stale = /* @__PURE__ */ new Set();
	for (const [id, one] of now.articles) if (!same || before.articles.get(id) !== one) stale.add(shardOf(id, count));
	for (const id of before.articles.keys()) if (!now.articles.has(id)) stale.add(shardOf(id, count));
	const shards = new Map([...stale].map((number) => [number, []]));
	for (const [id, one] of now.articles) shards.get(shardOf(id, count))?.push(one);
	for (const [number, articles] of shards) await writeWhole(shardFile(folder, number), JSON.stringify({
		fingerprint,
		articles
	}));
	const relations = encode(now.relations);
	if (now.relations !== before.relations) await writeWhole(join(folder, RELATED$1), relations);
	await writeWhole(join(folder, HEAD), JSON.stringify({
		fingerprint,
		record: now.record,
		shards: count,
		related: hashOf$2(relations),
		made: Object.fromEntries(now.made),
		files: Object.fromEntries(now.files)
	}));
}
var shardsFor = (articles) => 2 ** Math.ceil(Math.log2(Math.max(1, articles / PER_SHARD)));
var shardOf = (id, shards) => createHash("sha1").update(id).digest().readUInt32BE() % shards;
// src/publish/build/session.ts
/** One publish: what was known before it, what is known now, and the crew that finds out. */
/** Opens a publish of a site. Everything that all pages hang on is in its fingerprint: when that changes, nothing is kept. */
async function openSession(options, given, stampOf) {
	const { content, base, origin, full, compress = true, share } = options;
	const site = {
		...given,
		...origin !== void 0 && { origin }
	};
	const cache = cacheFolder(options.out);
	const touchIcon = share !== void 0 || (await ownFiles(content)).includes("apple-touch-icon.png");
	const parts = [
		await appVersion(),
		content,
		base,
		compress,
		site,
		share,
		touchIcon
	];
	const fingerprint = createHash("sha256").update(JSON.stringify(parts)).digest("base64url");
	const before = full ? forget() : recall(cache, fingerprint);
	const crew = openCrew({
		content,
		cache,
		site,
		base,
		share,
		touchIcon
	});
	let now = /* @__PURE__ */ new Map();
	let relations = before.relations;
	let related = /* @__PURE__ */ new Map();
	return {
		site,
		base,
		compress,
		cache,
		crew,
		before,
		near: (id) => related.get(id) ?? [],
		async learn(ids) {
			const signatures = [];
			const learn = async (fresh) => {
				const news = await crew.learn(fresh);
				for (const { signature } of news) if (signature) signatures.push(signature);
				return news.map(({ known }) => known);
			};
			now = await learnChanged(content, ids, before.articles, learn, stampOf);
			const removed = [...before.articles.keys()].filter((id) => !now.get(id)?.known.summary);
			relations = update(before.relations, {
				set: signatures,
				removed
			}).relations;
			related = relatedIds(relations);
			return [...now.values()].map(({ known }) => known);
		},
		remember: ({ made, files }, record) => remember(cache, before, {
			articles: now,
			relations,
			made,
			files,
			record
		}, fingerprint)
	};
}
// src/publish/build/worker-file.ts
/** Writes the service worker of a site: the app's, told which files the app is here. */
var hashOf$1 = (text) => createHash("sha256").update(text).digest("base64url").slice(0, 12);
/** Pages that are part of the app: their words are the app's own. */
var PAGES = [`${fileOf(SAVED_PAGE.address)}index.html`, OFFLINE_FILE];
/** Writes it, after the pages. A site that wants none gets one that takes itself away. */
async function writeWorker({ output }, { site }) {
	const { worker, shell } = await loadBuiltApp();
	if (site.offline === false) {
		output.write(WORKER_FILE, `self.BROADSHEET={version:"",assets:[],pages:[],isOver:true};${worker}`);
		return;
	}
	const parts = {
		assets: shell(site.language),
		pages: PAGES.map((path) => [path, hashOf$1(output.read(path))])
	};
	const version = hashOf$1(JSON.stringify(parts) + worker);
	output.write(WORKER_FILE, `self.BROADSHEET=${JSON.stringify({
		version,
		...parts
	})};${worker}`);
}
// src/publish/build/works.ts
/** What a publish makes, each with the hash of all that it is made from: what is made from the same is not made again. */
var hashOf = (parts) => hash("sha1", parts.join("\n"), "base64url").slice(0, 22);
/** Opens the works of a publish that follows another. */
function openWorks(output, before) {
	const made = /* @__PURE__ */ new Map();
	const files = /* @__PURE__ */ new Map();
	const isKnown = before.record !== "" && before.record === output.record;
	function isToMake(name, parts, paths) {
		if (parts.includes("")) return true;
		const hash = hashOf(parts);
		made.set(name, hash);
		return !isKnown || before.made.get(name) !== hash || !paths || !output.keep(paths);
	}
	return {
		output,
		made,
		files,
		isToMake,
		async make(name, parts, make) {
			const last = before.files.get(name);
			if (!isToMake(name, parts, last)) {
				files.set(name, last ?? []);
				return;
			}
			const paths = [];
			for (const [path, content] of await make()) {
				output.write(path, content);
				paths.push(path);
			}
			files.set(name, paths);
		}
	};
}
// src/publish/build/build.ts
/** A content folder becomes a site: learned, checked, laid out, rendered, written; each only where something changed. */
/** Publishes a content folder. Content problems are reported, not thrown; what the disk refuses is thrown. */
async function build(options) {
	await checkApart(options);
	const shares = await openShares(options);
	const { progress: _, pictureProgress: _p, ...choices } = options;
	const disk = {
		lost: lookForLost(options.out),
		stampOf: openStamps()
	};
	const from = await sourcesOf$1({
		...choices,
		share: shares.press?.setting
	}, disk.stampOf);
	const last = from !== void 0 && !options.full && await asItWas(options.out, from, disk.lost);
	if (last) return last;
	const { record, ...report } = await make(options, shares, disk);
	if (from !== void 0 && record !== void 0) await bearWitness(options.out, from, report, record);
	return report;
}
async function make(options, { press, reason }, { lost, stampOf }) {
	let session;
	try {
		const content = await readContent(options.content, async (site, ids) => {
			const searched = options.search === false ? {
				...site,
				search: false
			} : site;
			session = await openSession({
				...options,
				share: press?.setting
			}, searched, stampOf);
			return session.learn(ids);
		});
		const gallery = await openGallery(options.content, content, {
			cache: cacheFolder(options.out),
			mode: options.images === false ? "leave" : "make",
			keep: options.images !== false,
			progress: options.pictureProgress
		});
		const problems = [...content.problems, ...gallery.problems];
		const articles = content.articles.length;
		if (!session || hasErrors(problems)) return {
			problems,
			articles,
			pages: 0
		};
		const published = await publish$1(options, {
			content,
			session,
			gallery
		}, press, lost);
		return {
			problems: [
				...problems,
				...missingOrigin(options.content, session.site),
				...reason === void 0 ? [] : [withoutShares(options.content, reason)]
			],
			articles,
			...published
		};
	} finally {
		await session?.crew.close();
	}
}
var openShares = ({ images, out, full }) => images === false ? {} : openSharePress({
	cache: cacheFolder(out),
	fresh: full
});
async function publish$1(options, edition, press, lost) {
	const { session } = edition;
	const key = lock(session.cache);
	try {
		const { out, base, full } = options;
		const output = await openOutput(out, base, full, session.compress, lost);
		const works = openWorks(output, session.before);
		let search;
		try {
			await writeSiteFiles(works, options.content, edition);
			if (options.images !== false) await writeIcons(works, options.content);
			await putPictures(output, edition.gallery.files);
			if (press) await putPictures(output, await sharePictures(press, session.site, edition.content.articles));
			const ids = edition.content.articles.map(({ id }) => id);
			if (session.site.search !== false) search = await publishSearch({
				...options,
				site: session.site,
				ids,
				output
			});
			const pages = await writePages(works, edition, options.progress, (page) => search?.page(page));
			await writeWorker(works, session);
			await writeForMachines(works, options.content, edition);
			await writeForHosts(works, edition);
			await search?.finish();
			const { changes, record } = await output.commit();
			await search?.commit();
			await session.remember(works, record);
			return {
				pages,
				changes,
				record
			};
		} catch (error) {
			await output.abandon();
			throw error;
		} finally {
			await search?.close();
		}
	} finally {
		key.release();
	}
}
var real = (path) => realpath(path).catch(() => resolve(path));
/** Published files must not come to stand where articles and media are read: an article's data would replace its source. */
async function checkApart({ content, out }) {
	const [from, to] = [await real(content), await real(out)];
	const within = (folder) => `${to}${sep}`.startsWith(`${join(from, folder)}${sep}`);
	if (to === from || within("articles") || within("media")) throw new UsageError(`--out must name another folder than the content, not ${JSON.stringify(out)}`);
}
// src/publish/progress.ts
/** Milliseconds from one sign of life to the next: in place on a terminal, a line each in a log. */
var EVERY = {
	interactive: 100,
	plain: 5e3
};
/** Counts what is done. Work that is over at once stays silent: its summary says it all. */
function progressBar(terminal, what) {
	const every = terminal.interactive ? EVERY.interactive : EVERY.plain;
	let last = Date.now();
	let shown = false;
	return {
		show(done) {
			const now = Date.now();
			if (now - last < every) return;
			last = now;
			shown = terminal.interactive;
			if (shown) process.stderr.write(`\r${done} ${what}`);
			else terminal.err(`${done} ${what} …`);
		},
		clear() {
			if (shown) process.stderr.write("\r\x1B[K");
			shown = false;
		}
	};
}
// src/publish/build/watch.ts
/** Tells of changes in a content folder. */
/** What a publish reads. The published folder may stand in the content folder, and must not set off the next publish. */
var READ = /^(?:articles|media)(?:\/|$)|^[^/]+\.(?:json|svg|ico|png|txt|webmanifest)$|^CNAME$/;
/** Milliseconds of quiet after which a change is taken for complete. */
var QUIET = 40;
/** Calls back after each change, once all is quiet, never while the last call is under way. Ends when aborted. */
async function onChange(content, changed, signal) {
	let waiting;
	let running = Promise.resolve();
	try {
		for await (const { filename } of watch(content, {
			recursive: true,
			signal
		})) {
			if (filename !== null && !READ.test(filename.split(sep).join("/"))) continue;
			clearTimeout(waiting);
			waiting = setTimeout(() => {
				running = running.then(changed);
			}, QUIET);
		}
	} catch (error) {
		if (!signal.aborted) throw error;
	} finally {
		clearTimeout(waiting);
		await running;
	}
}
// src/publish/commands/build.ts
/** `broadsheet build`. */
var help = `Publishes a content folder as a static site.

Usage: npx broadsheet build [CONTENT] [--out DIR] [--base /path/] [--origin URL]

  CONTENT         the content folder (default: public)
  --out DIR       where the site goes (default: dist)
  --base /path/   the path it will be served under (default: /)
  --origin URL    where it will be served, such as https://example.org (default: origin in site.json)
  --watch         stays, and publishes again whenever the content changes
  --full          writes every file again, also those that have not changed
  --changes FILE  writes which files were added, changed and removed, as JSON
  --json          prints the report as JSON
  --no-compress   leaves out the compressed forms (.br, .gz) of text files
  --no-images     publishes pictures as they are, in one size
  --no-search     leaves out searching: the index, its page and the way there

Files that have not changed are not written again. A build with problems lists them all and leaves the site as it was.
Exit code 0: published; 1: the content has problems; 2: wrong usage.`;
var ORIGIN = /^https?:\/\/[^/?#\s@\\]+$/;
var BASE$1 = /^\/(?:(?!\.{1,2}\/)[^/\\?#\s]+\/)*$/;
function settings(args) {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			out: {
				type: "string",
				default: "dist"
			},
			base: {
				type: "string",
				default: "/"
			},
			origin: { type: "string" },
			full: {
				type: "boolean",
				default: false
			},
			watch: {
				type: "boolean",
				default: false
			},
			changes: { type: "string" },
			json: {
				type: "boolean",
				default: false
			},
			"no-images": { type: "boolean" },
			"no-search": { type: "boolean" },
			"no-compress": { type: "boolean" }
		}
	});
	const [content = "public", ...others] = positionals;
	if (others.length > 0) throw new UsageError("takes one content folder");
	const base = `/${values.base}/`.replace(/\/{2,}/g, "/");
	if (!BASE$1.test(base)) throw new UsageError(`--base must be a path such as /news/, not ${JSON.stringify(values.base)}`);
	const origin = values.origin?.replace(/\/$/, "");
	if (origin !== void 0 && !ORIGIN.test(origin)) throw new UsageError(`--origin must be like https://example.org, not ${JSON.stringify(values.origin)}`);
	return {
		...values,
		content,
		base,
		origin,
		compress: !values["no-compress"],
		images: !values["no-images"],
		search: !values["no-search"]
	};
}
function summary$2({ articles, pages, changes }, out, seconds) {
	const { added = [], changed = [], removed = [] } = changes ?? {};
	return `Published ${articles} articles as ${pages} pages in ${out} (${seconds.toFixed(1)} s): ${added.length} files added, ${changed.length} changed, ${removed.length} removed.`;
}
async function publish({ changes: file, json, ...given }, terminal) {
	const { out } = given;
	const start = performance.now();
	const bar = progressBar(terminal, "pages");
	const pictures = progressBar(terminal, "pictures");
	const progress = {
		pictureProgress: pictures.show,
		progress: (done) => {
			pictures.clear();
			bar.show(done);
		}
	};
	const report = await build({
		...given,
		...progress
	}).finally(() => {
		pictures.clear();
		bar.clear();
	});
	const { problems, changes } = report;
	if (json) terminal.out(JSON.stringify(report, null, 2));
	else for (const problem of problems) terminal.err(formatProblem(problem));
	if (!changes) {
		if (!json) terminal.err(`Nothing was published: ${problems.length} problems, listed above.`);
		return EXIT.problems;
	}
	if (file !== void 0) await writeWhole(file, `${JSON.stringify(changes, null, 2)}\n`);
	if (!json) terminal.out(summary$2(report, out, (performance.now() - start) / 1e3));
	return EXIT.done;
}
/** Publishes again and again until the program is ended. What goes wrong in between is said, and ends nothing. */
async function stay(given, terminal) {
	const end = new AbortController();
	process.once("SIGINT", () => end.abort());
	terminal.err(`Watching ${given.content}; end with Ctrl+C.`);
	const again = async () => {
		try {
			await publish({
				...given,
				full: false
			}, terminal);
		} catch (error) {
			terminal.err(`broadsheet build: ${error instanceof Error ? error.message : String(error)}`);
		}
	};
	await onChange(given.content, again, end.signal);
}
async function run(args, terminal) {
	const given = settings(args);
	const exit = await publish(given, terminal);
	if (given.watch) await stay(given, terminal);
	return exit;
}
var buildCommand = {
	name: "build",
	summary: "publishes a content folder as a static site",
	help,
	run
};
/** `broadsheet check`: lists the problems of a content folder on standard output, a summary on standard error. */
var checkCommand = {
	name: "check",
	summary: "validates every article; one line a problem",
	help: `Says everything that is wrong with a content folder, one line a problem.

Usage: npx broadsheet check [CONTENT] [--json]

  CONTENT   the content folder (default: public)
  --json    prints a JSON list of { file, path, line, column, message, severity, suggestion }

A line reads "file: path.in.json: what is wrong, and what would be right (line 12, column 5)".
Exit code: 0 nothing is wrong, 1 there are problems, 2 wrong usage.`,
	run: check$1
};
async function check$1(args, terminal) {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { json: {
			type: "boolean",
			default: false
		} }
	});
	const [dir = "public", second] = positionals;
	if (second !== void 0) throw new UsageError(`takes one content folder, not also ${JSON.stringify(second)}`);
	const read = await readContent(dir);
	const { problems } = await openGallery(dir, read, {
		cache: cacheFolder("dist"),
		mode: "look",
		keep: false
	});
	const content = {
		...read,
		problems: [...read.problems, ...problems].sort(byFile)
	};
	if (values.json) terminal.out(JSON.stringify(content.problems, null, 2));
	else for (const problem of content.problems) terminal.out(formatProblem(problem));
	if (!values.json) terminal.err(summary$1(content));
	return content.problems.length > 0 ? EXIT.problems : EXIT.done;
}
function summary$1({ articles, problems }) {
	const files = new Set(problems.map((problem) => problem.file)).size;
	if (problems.length === 0) return `${counted(articles.length, "article")}, no problems`;
	return `${counted(problems.length, "problem")} in ${counted(files, "file")}; ${counted(articles.length, "article")} read`;
}
var counted = (count, noun) => `${count} ${noun}${count === 1 ? "" : "s"}`;
// src/importers/importer.ts
/** What an article's counts count. */
var COUNTERS = [
	"comments",
	"shares",
	"views"
];
/** A document that cannot become an article; the message says why, and what would be right. */
var ImportError = class extends Error {};
// src/importers/encoding.ts
/** The words of bytes in a named encoding; what is not of it becomes U+FFFD. Throws RangeError for a name nobody knows. */
function decodeAs(label, bytes) {
	const decoder = new TextDecoder(label);
	const text = decoder.decode(bytes);
	if (decoder.encoding !== "windows-1252") return text;
	return text.replace(/[\u0080-\u009f]/g, (sign) => WINDOWS.charAt(sign.charCodeAt(0) - 128));
}
/** What Windows-1252 has from 0x80 to 0x9F. */
var WINDOWS = "€‚ƒ„…†‡ˆ‰Š‹ŒŽ‘’“”•–—˜™š›œžŸ";
var MARKS = [
	["utf-8", [
		239,
		187,
		191
	]],
	["utf-16le", [255, 254]],
	["utf-16be", [254, 255]]
];
/** By its byte order mark, else by where its zeros are, else by whether it is UTF-8; Windows-1252 is what remains. */
function guessEncoding(bytes) {
	const marked = MARKS.find(([, mark]) => mark.every((byte, at) => bytes[at] === byte));
	if (marked) return {
		label: marked[0],
		certain: true
	};
	const wide = wideEncoding(bytes);
	if (wide) return {
		label: wide,
		certain: false
	};
	if (isUtf8(bytes)) return {
		label: "utf-8",
		certain: true
	};
	return {
		label: mostlyUtf8(bytes) ? "utf-8" : "windows-1252",
		certain: false
	};
}
var SAMPLE$1 = 65536;
/** UTF-16 has the zero bytes of its Latin letters, spaces and line ends all on one side. */
function wideEncoding(bytes) {
	const zeros = [0, 0];
	const length = Math.min(bytes.length, SAMPLE$1);
	for (let at = 0; at < length; at++) if (bytes[at] === 0) zeros[at % 2] = (zeros[at % 2] ?? 0) + 1;
	const [even = 0, odd = 0] = zeros;
	if (bytes.length % 2 !== 0 || Math.max(even, odd) < length / 100) return void 0;
	if (odd > even * 8) return "utf-16le";
	return even > odd * 8 ? "utf-16be" : void 0;
}
function isUtf8(bytes) {
	try {
		new TextDecoder("utf-8", { fatal: true }).decode(bytes);
		return true;
	} catch {
		return false;
	}
}
/** A file cut off or patched in the middle of a letter is still better read as what nearly all of it is. */
function mostlyUtf8(bytes) {
	const text = decodeAs("utf-8", bytes);
	let broken = 0;
	let sound = 0;
	for (let at = 0; at < text.length; at++) {
		const code = text.charCodeAt(at);
		if (code === 65533) broken++;
		else if (code > 127) sound++;
	}
	return sound > broken * 4;
}
// src/importers/decode.ts
/** Bytes to words: reads a foreign document, and refuses what is no text at all. Pure. */
/** The most bytes a document may have: what the longest article would need in the widest encoding. */
var LARGEST$1 = BOUNDS.json * 4;
var EMPTY = "is empty; save the text of the article into it first";
var TOO_LONG = `is too long; an article has at most ${BOUNDS.json / 1e6} MB, so split it into several`;
/** The words of a document and how it was encoded. Throws {@link ImportError} for what is empty, too large or no text. */
function decode(bytes, encoding) {
	if (bytes.length === 0) throw new ImportError(EMPTY);
	if (bytes.length > LARGEST$1) throw new ImportError(TOO_LONG);
	refuseKnownBinaries(bytes);
	const { raw, note } = encoding === void 0 ? readGuessed(bytes) : readAs(encoding, bytes);
	const { text, removed } = withoutControls(raw);
	if (removed > 4 + raw.length / 100) throw new ImportError("is a binary file, not plain text; save it as text (UTF-8) first");
	if (text.trim() === "") throw new ImportError(EMPTY);
	if (text.length > BOUNDS.json) throw new ImportError(TOO_LONG);
	return {
		text,
		notes: [note, ...damage(text, removed)]
	};
}
var SIGNATURES = [
	["%PDF-", "a PDF"],
	["PK", "a Word, OpenDocument or zip file"],
	["ÐÏà", "an old Word or Office file"],
	["{\\rtf", "an RTF file"],
	["PNG", "a PNG picture"],
	["ÿØÿ", "a JPEG picture"],
	["GIF8", "a GIF picture"]
];
function refuseKnownBinaries(bytes) {
	const known = SIGNATURES.find(([start]) => Array.from(start).every((sign, at) => bytes[at] === sign.charCodeAt(0)));
	if (known) throw new ImportError(`is ${known[1]}, not plain text; save it as text (UTF-8) first`);
}
function readGuessed(bytes) {
	const { label, certain } = guessEncoding(bytes);
	const message = certain ? `read as ${label}` : `read as ${label} (a guess; encoding settles it)`;
	return {
		raw: decodeAs(label, bytes),
		note: {
			kind: certain ? "kept" : "guessed",
			message
		}
	};
}
function readAs(label, bytes) {
	try {
		return {
			raw: decodeAs(label, bytes),
			note: {
				kind: "kept",
				message: `read as ${label}`
			}
		};
	} catch {
		throw new ImportError(`cannot be read as ${JSON.stringify(label)}; name an encoding, such as windows-1256`);
	}
}
var CONTROLS = /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f]/g;
function withoutControls(raw) {
	const text = raw.replace(CONTROLS, "");
	return {
		text,
		removed: raw.length - text.length
	};
}
function* damage(text, removed) {
	if (removed > 0) yield {
		kind: "dropped",
		message: `${removed} control characters, which show nothing`
	};
	if (text.includes("�")) yield {
		kind: "dropped",
		message: "bytes that are no letters in this encoding; each is shown as �"
	};
}
// src/importers/language.ts
var SCRIPTS = [
	[
		/\p{Script=Arabic}/gu,
		"ar",
		[[/[ٹڈڑںے]/u, "ur"], [/[پچژگ]/u, "fa"]]
	],
	[
		/\p{Script=Hebrew}/gu,
		"he",
		[]
	],
	[
		/\p{Script=Cyrillic}/gu,
		"ru",
		[
			[/[ґїє]/iu, "uk"],
			[/ў/iu, "be"],
			[/[ђћџљњј]/iu, "sr"]
		]
	],
	[
		/\p{Script=Greek}/gu,
		"el",
		[]
	],
	[
		/[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/gu,
		"zh",
		[[/[\p{Script=Hiragana}\p{Script=Katakana}]/u, "ja"]]
	],
	[
		/\p{Script=Hangul}/gu,
		"ko",
		[]
	],
	[
		/\p{Script=Thai}/gu,
		"th",
		[]
	],
	[
		/\p{Script=Devanagari}/gu,
		"hi",
		[]
	],
	[
		/\p{Script=Bengali}/gu,
		"bn",
		[]
	],
	[
		/\p{Script=Tamil}/gu,
		"ta",
		[]
	],
	[
		/\p{Script=Armenian}/gu,
		"hy",
		[]
	],
	[
		/\p{Script=Georgian}/gu,
		"ka",
		[]
	]
];
var SAMPLE = 2e4;
/** The language of a text in another script than Latin; nothing for Latin, which dozens of languages share. */
function guessLanguage(text) {
	const sample = text.slice(0, SAMPLE);
	const letters = count(sample, /\p{L}/gu);
	for (const [script, usual, others] of SCRIPTS) if (count(sample, script) * 2 > letters && letters > 0) return others.find(([telling]) => telling.test(sample))?.[1] ?? usual;
}
var count = (text, sign) => text.match(sign)?.length ?? 0;
// src/importers/speech/direct-speech.ts
/** What closes a quotation, by what opens it. */
var CLOSERS = /* @__PURE__ */ new Map([
	["“", /”/g],
	["„", /[“”]/g],
	["”", /”/g],
	["«", /»/g],
	["‹", /›/g],
	["\"", /"(?![\p{L}\p{N}])/gu],
	["‘", /’(?![\p{L}\p{N}])/gu],
	["「", /」/g],
	["『", /』/g]
]);
var OPENER = /(?<![\p{L}\p{N}.,!?…])["”](?=\S)|[“„«‹「『]|(?<![\p{L}\p{N}])‘(?=\S)/gu;
/** Finds the speeches of all paragraphs in order. A quotation without an end is one only when the next paragraph goes on. */
function findSpeech(paragraphs) {
	return paragraphs.flatMap(({ text }, at) => speechIn(text, at, paragraphs[at + 1]));
}
function speechIn(text, paragraph, next) {
	const found = [];
	const singles = !/["“«„]/.test(text);
	let behind = 0;
	for (const { 0: mark, index } of text.matchAll(OPENER)) {
		if (index < behind || mark === "‘" && !singles) continue;
		const start = index + mark.length;
		const end = closing(text, mark, start);
		if (end < 0) {
			if (adjoins$1(next, mark)) found.push({
				paragraph,
				start,
				end: text.length,
				goesOn: true
			});
			break;
		}
		found.push({
			paragraph,
			...trimmed(text, start, end),
			goesOn: false
		});
		behind = end + 1;
	}
	return found;
}
function closing(text, mark, start) {
	const closer = CLOSERS.get(mark);
	if (!closer) return -1;
	closer.lastIndex = start;
	return closer.exec(text)?.index ?? -1;
}
var adjoins$1 = (next, mark) => next?.text.startsWith(mark) === true;
/** French and Russian typists set spaces within the marks. */
function trimmed(text, start, end) {
	let from = start;
	let to = end;
	while (from < to && /\s/.test(text.charAt(from))) from++;
	while (to > from && /\s/.test(text.charAt(to - 1))) to--;
	return {
		start: from,
		end: to
	};
}
// src/importers/speech/names.ts
var WORD = /[\p{L}\p{M}\p{N}]+(?:['’.-]+[\p{L}\p{M}\p{N}]+)*/gu;
var PARTICLE$1 = /^(?:de|da|dos|du|del|della|der|den|van|von|bin|ibn|bint|al|el|la|ter|zu)$/;
var TITLE = /^(?:Mr|Mrs|Ms|Miss|Dr|Sir|Dame|Lord|Lady|President|Premier|Prime|Minister|Chancellor|Secretary|Senator|Governor|Mayor|Judge|Justice|King|Queen|Prince|Princess|Pope|Bishop|Archbishop|Rabbi|Imam|Sheikh|General|Colonel|Major|Captain|Lieutenant|Sergeant|Professor|Spokesman|Spokeswoman|Spokesperson|Ambassador|Director|Chairman|Chairwoman|Chief|Commissioner|Councillor|Coach|Foreign|Defence|Defense|Interior|Deputy|Vice|General-Secretary|Herr|Frau|Monsieur|Madame|Señor|Señora)$/;
var FUNCTION = /^(?:The|A|An|And|But|Or|So|Yet|In|On|At|By|For|From|To|Of|With|When|While|As|After|Before|Since|Last|This|That|These|Those|Then|There|If|It|Its|Both|Also|Reacting|According|Earlier|Later|Meanwhile|However|Though|Although|Yesterday|Today|Tomorrow|Le|Les|Der|Die|Das|El|Los|Il|Said|Asked)$/;
var CALENDAR = /^(?:Mon|Tues|Wednes|Thurs|Fri|Satur|Sun)day$|^(?:January|February|March|April|June|July|August|September|October|November|December)$/;
var PRONOUN = /^(?:he|she|they|it|i|we|you|il|elle|er|sie|él|ella|он|она)$/i;
/** Whether a phrase is a pronoun alone. */
var isPronoun = (phrase) => PRONOUN.test(phrase.trim());
var isCapital = (word) => /^\p{Lu}/u.test(word);
var bare = (word) => word.replace(/['’]s$|['’]$/u, "");
/** A longer run is a headline in capitals, not a name. */
var LONGEST_RUN$1 = 12;
/** Every run of capitalised words, particles between them included, without titles, articles and possessive endings. */
function nameRuns(text) {
	const runs = [];
	let run = [];
	const close = () => {
		const named = cleaned(run);
		if (named) runs.push(named);
		run = [];
	};
	for (const match of text.matchAll(WORD)) {
		const last = run.at(-1);
		const joins = last && /^\.? $/.test(text.slice(last.index + last[0].length, match.index));
		if (last && (!joins || run.length > LONGEST_RUN$1 || bare(last[0]) !== last[0])) close();
		if (isCapital(match[0]) || run.length > 0 && PARTICLE$1.test(match[0])) run.push(match);
		else close();
	}
	close();
	return runs;
}
function cleaned(run) {
	const titled = run.findLastIndex((word) => TITLE.test(word[0]));
	const words = run.slice(titled + 1 < run.length ? titled + 1 : 0);
	while (words.length > 0 && isNoName(words[0]?.[0] ?? "")) words.shift();
	while (words.length > 0 && (PARTICLE$1.test(words.at(-1)?.[0] ?? "") || isNoName(words.at(-1)?.[0] ?? ""))) words.pop();
	const first = words[0];
	const last = words.at(-1);
	if (!first || !last || words.length > 5) return void 0;
	const end = last.index + bare(last[0]).length;
	return {
		name: first.input.slice(first.index, end),
		start: first.index,
		end
	};
}
var isNoName = (word) => FUNCTION.test(word) || CALENDAR.test(word) || PRONOUN.test(word);
/** Registers all names of two words or more. */
function registerNames(texts) {
	const register = /* @__PURE__ */ new Map();
	texts.forEach((text, at) => {
		for (const { name } of nameRuns(text)) {
			const surname = name.split(" ").at(-1) ?? "";
			if (surname === name) continue;
			const forms = register.get(surname) ?? /* @__PURE__ */ new Map();
			if (!forms.has(name)) forms.set(name, at);
			register.set(surname, forms);
		}
	});
	return register;
}
/**
* The full form of a surname: the one that the article has introduced up to a paragraph, else the only one it has at all.
* Two of them leave the surname as it is: nobody is credited with another's words.
*/
function fullest(name, paragraph, register) {
	const forms = register.get(name);
	if (!forms) return name;
	const introduced = [...forms].filter(([, first]) => first <= paragraph).map(([form]) => form);
	const only = introduced.length > 0 ? introduced : [...forms.keys()];
	return only.length === 1 ? only[0] ?? name : name;
}
// src/importers/speech/places.ts
/** Measures an article. */
function layoutOf({ body, language }, unfinished) {
	const words = [0];
	for (const block of body) words.push((words.at(-1) ?? 0) + (block.type === "relatedLink" ? 0 : countWords(blockText(block), language)));
	return {
		blocks: body,
		words,
		unfinished
	};
}
/**
* The index of the block that a statement's pull-quote stands before: behind the paragraph that follows the statement's own,
* else behind its own, so that nobody reads the words twice in a row; before it when it ends the article.
*/
function placeFor(block, layout) {
	let following = block + 1;
	while (following < layout.blocks.length && layout.blocks[following]?.type !== "paragraph") following++;
	const behind = [following + 1, block + 1];
	return behind.find((place) => isBetweenParagraphs(place, layout)) ?? behind.find((place) => isBehindParagraph(place, layout)) ?? [block].find((place) => isBetweenParagraphs(place, layout));
}
/** Neither right under the opening paragraph, nor at the end, nor within a speech. */
var isBehindParagraph = (place, { blocks, unfinished }) => place >= 2 && place < blocks.length && blocks[place - 1]?.type === "paragraph" && !unfinished.has(place - 1);
var isBetweenParagraphs = (place, layout) => isBehindParagraph(place, layout) && layout.blocks[place]?.type === "paragraph";
// src/importers/speech/phrases.ts
/** The name in the phrase that a speech is attributed to: `Kremlin spokesman Dmitry Peskov`. Pure. */
var STOP = /(?<![\p{L}\p{M}])(?:on|in|at|to|after|during|as|from|yesterday|today|tomorrow|tonight|last|this|who|which|that|when|while|adding|via|through|earlier|later|before|by|over|told|and|but|auf|dans|lors|sur|في|على|إن|أن|للصحفيين|للصحافيين|خلال|أمس|اليوم|عبر|إلى|بعد|قبل|מחר|אתמול|היום)(?![\p{L}\p{M}])/u;
var PREPOSITION = /(?:^|\s)(?:of|for|from|with|at|in|de|du|von|für)\s(?:the\s)?$/i;
/** The subject of a phrase behind a verb (`said Jane Doe, the mayor`): the words up to the first stop. */
function subjectBehind(phrase) {
	const [own = ""] = phrase.split(/[,،;:.!?—–"“«]/u);
	const stop = STOP.exec(own);
	const words = (stop ? own.slice(0, stop.index) : own).trim();
	return apposition(phrase, words) ?? subjectOf(words);
}
/** `said the mayor, Jane Doe.`: an office is named first, and all of the next part is a name. */
function apposition(phrase, words) {
	const named = /^,\s(?<named>[^,;:.!?]{4,60})(?:[,;.!?]|$)/u.exec(phrase.slice(phrase.indexOf(words) + words.length))?.groups?.["named"] ?? "";
	return (/^\p{Ll}/u.test(words) ? nameRuns(named).at(-1) : void 0)?.name === named && named.includes(" ") ? { name: named } : void 0;
}
/** The subject of a phrase before a verb (`Jane Doe, the mayor, said`). */
function subjectBefore(phrase) {
	const parts = phrase.split(/[,،]/u).map((part) => part.trim());
	const closed = parts.length > 1 && parts.at(-1) === "";
	const filled = parts.filter((part) => part !== "");
	const last = filled.at(-1) ?? "";
	if (!closed) return subjectOf(last);
	return subjectOf(filled.at(-2) ?? "") ?? subjectOf(last);
}
/** The subject that a phrase of a few words is. */
function subjectOf(words) {
	const phrase = words.replace(/\s+(?:also|later|then|only|has|have|had|who|a|ha|har|hat|once|again|\p{L}+ly)$/u, "").trim();
	if (isPronoun(phrase)) return "pronoun";
	if (!/\p{L}/u.test(phrase) || phrase.length > 90) return void 0;
	if (!/[\p{Lu}\p{Ll}]/u.test(phrase)) return caseless(phrase);
	const run = nameRuns(phrase).at(-1);
	return run && { name: isPerson(phrase, run) ? run.name : body(phrase) };
}
/** Scripts without capitals do not show where a name begins; a short phrase is taken whole. */
var caseless = (phrase) => phrase.split(" ").length <= 6 ? { name: phrase } : void 0;
/** A name that ends its phrase and hangs on nothing: not `Israel’s foreign ministry`, nor `a spokesman for Acme`. */
var isPerson = (phrase, run) => /^[.,\s\d]*$/.test(phrase.slice(run.end)) && !PREPOSITION.test(phrase.slice(0, run.start));
var body = (phrase) => {
	const words = phrase.replace(/^(?:the|a|an)\s/i, "");
	return words.slice(0, 1).toUpperCase() + words.slice(1);
};
/** The source of an expression that matches one such verb as a whole word. */
var VERB = `(?<![\\p{L}\\p{M}])(?:${[
	"said|says|told|tells|added|adds|wrote|writes|asked|asks|warned|warns|declared|declares|stated|states|insisted|insists|argued|argues|explained|explains|announced|tweeted|posted|replied|replies|claimed|claims|noted|notes|continued|concluded|recalled|stressed|stresses|admitted|admits|acknowledged|confirmed|promised|vowed|pledged|urged|remarked|observed|joked|responded",
	"قال|قالت|وقال|وقالت|أضاف|أضافت|وأضاف|وأضافت|صرح|صرحت|وصرح|وصرحت|أكد|أكدت|وأكد|وأكدت|أوضح|أوضحت|وأوضح|وأوضحت|كتب|كتبت|وكتب|وكتبت|وتابع|وتابعت",
	"אמר|אמרה|הוסיף|הוסיפה|כתב|כתבה|ציין|ציינה|הדגיש|הדגישה",
	"déclare|déclaré|affirme|affirmé|explique|expliqué|ajoute|ajouté|écrit|confié|assuré|estime|souligne|dit",
	"sagte|sagt|erklärte|erklärt|betonte|betont|schrieb|schreibt|warnte|meinte|berichtete",
	"dijo|dice|afirmó|declaró|aseguró|explicó|añadió|señaló|escribió|disse|afirmou|declarou|explicou|dichiarato|detto|spiegato|aggiunto",
	"сказал|сказала|заявил|заявила|отметил|отметила|подчеркнул|подчеркнула|написал|написала|добавил|добавила|говорит|сообщил|сообщила"
].join("|")})(?![\\p{L}\\p{M}])`;
// src/importers/speech/attribution.ts
/** Who a speech is attributed to, by the words around it. Pure. */
var VERB_THEN_NAME = new RegExp(`^[,،]?\\s*(?:[–—-]\\s*)?(?:(?:a|has|had|ha|hat|-t-il|-t-elle)\\s)?${VERB}(?:\\s\\p{L}+ly)?\\s+(?<phrase>.+)`, "u");
var NAME_THEN_VERB = new RegExp(`^[,،]?\\s*(?<phrase>[^.;:!?"“«]{1,120}?)\\s+${VERB}`, "u");
var ACCORDING = /^,?\s*according to (?<phrase>[^.;:!?"“«]{2,90})/iu;
var CHINESE_BEHIND = /^[，,]?(?<phrase>[\p{Script=Han}·]{2,12}?)(?:表示|说|說|指出|强调|強調|称|稱)/u;
/** The subject named behind a speech: `,” said Kadyrov on Telegram`, `,” Peskov said`. A full sentence needs none. */
function attributedBehind(speech, after) {
	const chinese = CHINESE_BEHIND.exec(after)?.groups?.["phrase"];
	if (chinese !== void 0) return { name: chinese };
	if (/[.…。]$/.test(speech) && !/^\s*[,،]/.test(after) && !/^\s*\p{Ll}/u.test(after)) return void 0;
	const verbFirst = VERB_THEN_NAME.exec(after)?.groups?.["phrase"];
	if (verbFirst !== void 0) return subjectBehind(verbFirst);
	const nameFirst = NAME_THEN_VERB.exec(after)?.groups?.["phrase"];
	if (nameFirst !== void 0) return nameFirst.startsWith("and ") ? void 0 : subjectBefore(nameFirst);
	const source = ACCORDING.exec(after)?.groups?.["phrase"];
	return source === void 0 ? void 0 : subjectBehind(source);
}
var LEADING_VERB = new RegExp(`^${VERB}\\s+(?<phrase>[^.!?]{2,90}?)[:：,،]?$`, "u");
var BEFORE_VERB = new RegExp(`^(?<phrase>.{1,160}?)\\s+${VERB}(?<rest>[^.!?]{0,100})$`, "u");
var SOURCE = /according to (?<phrase>[^:"“«]{2,90})/iu;
var NAMED = /^(?<phrase>\p{Lu}[^:：]{1,60})[:：]$/u;
var CHINESE_BEFORE = /(?<phrase>[\p{Script=Han}·]{2,14}?)(?:表示|说|說|指出|强调|強調|称|稱)[：:，,]?$/u;
/** The subject named before a speech: `Peskov told reporters: “`, `According to the ministry, “`, `Peskov: “`. */
function attributedBefore(sentence) {
	const words = sentence.trim();
	const chinese = CHINESE_BEFORE.exec(words.split(/[。，、]/u).findLast((part) => part !== "") ?? "");
	if (chinese) return { name: chinese.groups?.["phrase"] ?? "" };
	const source = SOURCE.exec(words)?.groups?.["phrase"];
	if (source !== void 0) return subjectBehind(source);
	const verbFirst = LEADING_VERB.exec(words)?.groups?.["phrase"];
	if (verbFirst !== void 0) return subjectBehind(verbFirst);
	const nameFirst = BEFORE_VERB.exec(words)?.groups?.["phrase"];
	if (nameFirst !== void 0) return subjectBefore(nameFirst);
	const named = NAMED.exec(words)?.groups?.["phrase"];
	return named === void 0 ? void 0 : subjectOf(named);
}
// src/importers/speech/sentences.ts
var END = /[.!?…؟۔]+["'”’»)\]]*(?=\s|$)|[。！？]+[”’」』）]*/gu;
var ABBREVIATION = /(?:^|[\s("“«])(?:Mr|Mrs|Ms|Dr|St|Prof|Gen|Col|Lt|Capt|Sgt|Sen|Rep|Gov|Rev|Hon|Jr|Sr|No|vs|etc|approx|[\p{Lu}]|(?:\p{L}\.)+\p{L})\.$/u;
/** Cuts a text into sentences; an abbreviation, or dots that small letters follow, ends none. */
function sentences(text) {
	const found = [];
	let start = skipSpace(text, 0);
	for (const match of text.matchAll(END)) {
		const end = match.index + match[0].length;
		const next = skipSpace(text, end);
		if (ABBREVIATION.test(text.slice(Math.max(start, end - 12), end))) continue;
		if (/^["'“‘«(]?\p{Ll}/u.test(text.slice(next, next + 2))) continue;
		found.push({
			start,
			end
		});
		start = next;
	}
	if (start < text.length) found.push({
		start,
		end: text.trimEnd().length
	});
	return found.filter((range) => range.end > range.start);
}
function skipSpace(text, at) {
	let next = at;
	while (/\s/.test(text.charAt(next))) next++;
	return next;
}
// src/importers/speech/speakers.ts
/** The speaker of each speech of an article. Pure. */
var NEAR = 220;
/** Finds the speakers in order, as pronouns and second halves of a speech depend on what went before. */
function attribute(paragraphs, speeches, register) {
	const found = [];
	speeches.forEach((speech, at) => {
		const text = paragraphs[speech.paragraph]?.text ?? "";
		const last = found.at(-1);
		const before = textBefore(text, speech, last?.speech);
		const after = textAfter(text, speech, speeches[at + 1]);
		const speaker = resolve$1(subjectAround(text.slice(speech.start, speech.end), before, after), speech, before, last, register);
		found.push({
			speech,
			...speaker !== void 0 && { speaker }
		});
	});
	return backwards(found);
}
function textBefore(text, speech, last) {
	const from = last?.paragraph === speech.paragraph ? last.end + 1 : 0;
	return text.slice(Math.max(from, speech.start - NEAR), Math.max(from, speech.start - 1));
}
function textAfter(text, speech, next) {
	const to = next?.paragraph === speech.paragraph ? next.start - 1 : text.length;
	return text.slice(speech.end, Math.min(to, speech.end + NEAR)).replace(/^\s*["'”’»“›」』]/u, "");
}
function subjectAround(speech, before, after) {
	const last = sentences(before).at(-1);
	const sentence = last ? before.slice(last.start) : "";
	const introduced = /[.!?…]["'”’»)]*\s*$/.test(before) ? void 0 : attributedBefore(sentence);
	return attributedBehind(speech, after) ?? introduced;
}
function resolve$1(subject, speech, before, last, register) {
	if (subject !== void 0 && subject !== "pronoun") return fullest(subject.name, speech.paragraph, register);
	const continues = last?.speech.paragraph === speech.paragraph || last?.speech.paragraph === speech.paragraph - 1 && (last.speech.goesOn || subject === "pronoun");
	const people = [...new Set(nameRuns(before).map((run) => fullest(run.name, speech.paragraph, register)))].filter((name) => name.includes(" ") && name !== last?.speaker);
	const near = subject === "pronoun" || last?.speech.goesOn || sentences(before).length <= 1;
	if (continues && near && last?.speaker !== void 0 && people.length === 0) return last.speaker;
	if (subject === void 0 || last?.speech.paragraph === speech.paragraph) return void 0;
	return people.length === 1 ? people[0] : void 0;
}
/** A speech over several paragraphs is attributed anywhere in it, often only in the last. */
function backwards(found) {
	const speakers = [...found];
	for (let at = found.length - 2; at >= 0; at--) {
		const own = speakers[at];
		const next = speakers[at + 1];
		if (own?.speech.goesOn && own.speaker === void 0 && next?.speaker !== void 0) speakers[at] = {
			...own,
			speaker: next.speaker
		};
	}
	return speakers;
}
// src/importers/speech/statements.ts
/** The statements in a speech that could stand alone in large letters, and their weight. Pure. */
/** Fitting lengths in characters; scripts that write a word in one or two letters need fewer. */
var FIT = {
	least: 40,
	most: 220,
	goodFrom: 60,
	goodTo: 180
};
var FIT_UNSPACED = {
	least: 14,
	most: 90,
	goodFrom: 20,
	goodTo: 70
};
var LONGEST_RUN = 3;
var FIRST_PERSON = /(?<![\p{L}'’])(?:I|[Ww]e|[Mm]y|[Oo]ur|us|me|[Nn]ous|[Jj]e|[Ww]ir|[Ii]ch|[Мм]ы|[Яя]|нашего?|نحن|إننا|أنا|אני|אנחנו)(?![\p{L}])|我们?|我們/gu;
var STRONG = /(?<!\p{L})(?:must|never|cannot|can’t|can't|won’t|won't|will not|refuse|demand|fight|against|support|ready|need|always|nobody|no one|nothing|everything|everyone|war|peace|lives?|die|died|killed|hope|fear|promise|believe|love|hate|stop|enough|wrong|right|worst|best|only|future|history)(?!\p{L})/giu;
var DEPENDENT = /^(?:He|She|It|They|This|That|These|Those|And|But|So|Or|Then|There|Also|Because|Which)(?!\p{L})/u;
/** All runs of up to three complete sentences of fitting length. `ended` tells whether the speech ends where it is cut. */
function statements(speech, ended) {
	const own = sentences(speech).filter((range) => isComplete(speech.slice(range.start, range.end), ended));
	return own.flatMap((first, at) => own.slice(at, at + LONGEST_RUN).flatMap((last, more) => {
		const adjoining = own.slice(at, at + more + 1).every((range, nth, all) => nth === 0 || adjoins(all[nth - 1], range));
		const text = speech.slice(first.start, last.end).replace(/[,،，]$/, "").trim();
		const fit = fitOf(text);
		return adjoining && text.length >= fit.least && text.length <= fit.most ? [{
			text,
			weight: weigh(text, more + 1)
		}] : [];
	}));
}
var adjoins = (left, right) => left !== void 0 && right.start - left.end <= 2;
var fitOf = (text) => /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}]/u.test(text.slice(0, 1)) ? FIT_UNSPACED : FIT;
/** From a capital to a stop; a comma will do where the speech ends and only its speaker follows. */
var isComplete = (sentence, ended) => /^[\p{Lu}\p{Lt}\p{Lo}\p{N}¿¡‘'[(]/u.test(sentence) && !/[,!?…]\s[–—]\s\p{Ll}/u.test(sentence) && (/[.!?…؟۔。！？]["'’”»)]*$/u.test(sentence) || ended && /[\p{L}\p{M}\p{N},،，]$/u.test(sentence));
function weigh(text, count) {
	const { goodFrom, goodTo } = fitOf(text);
	const strong = new Set(text.toLowerCase().match(STRONG)).size;
	return (text.length >= goodFrom && text.length <= goodTo ? 1 : .4) + Math.min(2, (text.match(FIRST_PERSON) ?? []).length) + Math.min(3, strong) * .75 - (DEPENDENT.test(text) ? 4 : 0) - (/[[\]]/.test(text) ? 4 : 0) - (text.includes("…") ? .5 : 0) - (count - 1) * .4;
}
// src/importers/pullquotes.ts
var WORDS_EACH = 275;
var WORDS_BETWEEN = 150;
var FEWEST_WORDS = 100;
var MOST = 12;
/** Adds the pull-quotes that the text offers; none when it has some already, is short, or nobody says anything fitting. */
function proposePullquotes(article) {
	if (article.body.some((block) => block.type === "pullquote")) return {
		article,
		notes: []
	};
	const { candidates, layout } = study(article);
	const chosen = choose(candidates, layout);
	if (chosen.length === 0) return {
		article,
		notes: [{
			kind: "guessed",
			message: NONE
		}]
	};
	const body = article.body.flatMap((block, at) => [...chosen.filter((one) => one.place === at).map(pullquote), block]);
	return {
		article: {
			...article,
			body
		},
		notes: chosen.map(noteOf)
	};
}
var NONE = "no pull-quote: no direct speech of fitting length by a speaker who is named";
var pullquote = ({ text, speaker }) => ({
	type: "pullquote",
	text,
	attribution: speaker
});
var noteOf = ({ text, speaker }) => ({
	kind: "guessed",
	message: `pull-quote “${text}”, spoken by ${speaker}`
});
/** Finds every fitting statement whose speaker is named. */
function study(article) {
	const paragraphs = article.body.flatMap((block, at) => block.type === "paragraph" ? [{
		block: at,
		text: plain(block.text)
	}] : []);
	const speeches = findSpeech(paragraphs);
	const candidates = attribute(paragraphs, speeches, registerNames([article.headline, ...paragraphs.map(({ text }) => text)])).flatMap(({ speech, speaker }) => speaker === void 0 ? [] : statementsOf(speech, speaker, paragraphs[speech.paragraph]));
	const unfinished = speeches.filter(({ goesOn }) => goesOn).map(({ paragraph }) => paragraphs[paragraph]?.block ?? 0);
	return {
		candidates,
		layout: layoutOf(article, new Set(unfinished))
	};
}
function statementsOf(speech, speaker, paragraph) {
	if (!paragraph) return [];
	const { block, text } = paragraph;
	const spoken = text.slice(speech.start, speech.end);
	const fullName = speaker.includes(" ") ? .5 : 0;
	return statements(spoken, endsThere(spoken, text.slice(speech.end))).map(({ text: words, weight }) => ({
		text: words,
		weight: weight + fullName,
		speaker,
		block
	}));
}
/** Whether a sentence ends with its speech: `,” she said.`, but not `,” she said, “` nor a few words quoted in a sentence. */
function endsThere(spoken, after) {
	const behind = after.replace(/^\s*["'”’»“›」』]/u, "");
	const opener = behind.search(/["“«„「]/);
	const stop = behind.search(/[.!?…。؟]/);
	if (opener >= 0 && (stop < 0 || opener < stop)) return false;
	return /[,،，]$/u.test(spoken) || /^\s*(?:[.,،，。!?]|$)/u.test(behind);
}
/** The heaviest first, another speaker before the same one again, and never two near each other. */
function choose(candidates, layout) {
	const words = layout.words.at(-1) ?? 0;
	const most = words < FEWEST_WORDS ? 0 : Math.min(MOST, Math.max(1, Math.round(words / WORDS_EACH)));
	const chosen = [];
	let open = candidates.flatMap((one) => {
		const place = placeFor(one.block, layout);
		return place === void 0 ? [] : [{
			...one,
			place
		}];
	});
	while (chosen.length < most && open.length > 0) {
		const best = open.reduce((a, b) => worth(b, chosen) > worth(a, chosen) ? b : a);
		chosen.push(best);
		open = open.filter((one) => isApart(one, best, layout.words));
	}
	return chosen;
}
var worth = (one, chosen) => one.weight - chosen.filter(({ speaker }) => speaker === one.speaker).length;
var isApart = (one, other, words) => one.text !== other.text && Math.abs((words[one.place] ?? 0) - (words[other.place] ?? 0)) >= WORDS_BETWEEN;
// src/importers/finish.ts
/** What every importer ends with: language, pull-quotes, and the proof that the article is one. Pure. */
/** Completes a draft. Throws {@link ImportError} when it is larger than an article may be, or no article at all. */
function finish(draft, notes, options) {
	const language = options.language ?? draft.language ?? guessLanguage(`${draft.headline}\n${plainText(draft)}`);
	const guessed = language !== void 0 && language !== options.language && language !== draft.language;
	const { language: _own, ...rest } = draft;
	const article = {
		$schema: "/schema/article.json",
		version: 1,
		...language !== void 0 && { language },
		...rest
	};
	assertShort(article);
	const proposal = options.pullquotes === false ? {
		article,
		notes: []
	} : proposePullquotes(article);
	assertArticle(proposal.article);
	const told = {
		kind: "guessed",
		message: `language ${language}, by its script (a guess; language settles it)`
	};
	return {
		article: proposal.article,
		notes: inOrder([
			...notes,
			...guessed ? [told] : [],
			...proposal.notes
		])
	};
}
/** The text of an article's file. */
var articleFile = (article) => `${JSON.stringify(article, null, 2)}\n`;
function assertShort(article) {
	if (articleFile(article).length > BOUNDS.json) throw new ImportError(`is longer than an article's ${BOUNDS.json / 1e6} MB; split it into several`);
}
function assertArticle(article) {
	assertShort(article);
	const issue = parseArticle(article).issues[0];
	if (issue) throw new ImportError(`cannot become an article: ${formatPath(issue.path)} ${issue.message}`);
}
/** As the source runs; what belongs to no line of it stands last. */
var inOrder = (notes) => notes.toSorted((a, b) => (a.line ?? Infinity) - (b.line ?? Infinity) || 0);
// src/importers/plain/lines.ts
var ENDINGS = /\r\n|[\n\r\v\f\u0085\u2028\u2029]/;
/** Cuts a text at its line endings: Windows, Unix, old Macintosh, Unicode. */
var splitLines = (text) => text.split(ENDINGS).map((raw, at) => lineOf(at + 1, raw));
/** A line from its source, which may be the rest of another line. */
function lineOf(number, raw) {
	const text = raw.trim().replace(/[ \t]{2,}|\t/g, " ");
	return {
		number,
		text,
		indent: text === "" ? 0 : indentOf(raw)
	};
}
function indentOf(raw) {
	let columns = 0;
	for (const sign of raw) if (sign === "	") columns += 4;
	else if (sign === " " || sign === "\xA0") columns += 1;
	else break;
	return columns;
}
/** Where the run of lines without a blank one that begins at `at` ends (the first index behind it). */
function stanzaEnd(lines, at) {
	let end = at;
	while ((lines[end]?.text ?? "") !== "") end++;
	return end;
}
/** The first index from `at` on whose line is not blank; the number of lines when there is none. */
function skipBlank(lines, at) {
	let next = at;
	while (lines[next]?.text === "") next++;
	return next;
}
// src/importers/plain/marks.ts
/** The signs at a line's beginning that give it a role. Pure. */
/** `- item`, `• item`; not a dash (–, —), which opens speech in many languages. */
var BULLET = /^([-*+•‣▪◦·])\s+(?=\S)/;
/** `1. item`, `2) item`, in the digits of any script. */
var NUMBER = /^(\p{Nd}{1,3})[.)]\s+(?=\S)/u;
/** `> words quoted`. */
var QUOTED = /^>\s?/;
/** `# heading`. */
var HASHES = /^(#{1,6})\s+(?=[^\s#])/;
/** `=====` or `-----` under a heading. */
var UNDERLINE = /^(?:={3,}|-{3,})$/;
/** `* * *`, `-----`, `___`: a pause in the text. */
var DIVIDER = /^(?:(?:\*\s?){3,}|(?:-\s?){3,}|(?:_\s?){3,}|(?:~\s?){3,}|(?:#\s?){3,}|(?:•\s?){3,}|={3,})$/;
/** `— Name` under a quotation. */
var SIGNED = /^(?:[—–―]|--?)\s*(?=\p{L})/u;
var LABELS = [
	"read(?: more| also| next)?|also read|further reading|see also|related(?: (?:articles?|stor(?:y|ies)|news))?",
	"lire aussi|à lire(?: aussi)?|voir aussi|leer también|lee también|lea también|lesen sie auch|mehr zum thema|siehe auch",
	"leggi anche|leia também|leia mais|lees ook|читайте также|по теме|читайте також",
	"اقرأ(?: أيض[اً]{1,2}| المزيد)?|إقرأ أيض[اً]{1,2}|شاهد أيض[اً]{1,2}|مواضيع ذات صلة|קראו גם|ראו גם|延伸阅读|相关阅读|関連記事"
].join("|");
/** `READ: headline`, `SEE ALSO:`; the words before the colon are the label. */
var RELATED = new RegExp(`^(${LABELS})\\s?[:：]\\s*`, "iu");
/** Whether a line opens something other than a paragraph, whatever follows it. Lists are not among them: one item is no list. */
var isMarked = (text) => QUOTED.test(text) || HASHES.test(text) || DIVIDER.test(text) || isRelated(text);
/** A label begins with a capital, where its script has them: in `read: more` inside a sentence it is none. */
var isRelated = (text) => RELATED.test(text) && !/^\p{Ll}/u.test(text);
// src/importers/plain/wrapping.ts
/** Whether a text is hard-wrapped, and which line ends are only the wrapping's. Pure. */
var WIDEST = 130;
var NARROWEST$1 = 16;
/** Finds out from all lines of a text: most line ends must be forced by the width, and many fall within sentences. */
function measureWrapping(lines) {
	const pairs = lines.flatMap((above, at) => {
		const below = lines[at + 1];
		return below && isProse(above) && isProse(below) ? [[above, below]] : [];
	});
	const width = pairs.reduce((most, pair) => Math.max(most, extent(pair[0]), extent(pair[1])), 0);
	if (width < NARROWEST$1 || width > WIDEST) return { width: 0 };
	const soft = pairs.filter(([above, below]) => isSoft(above, below, width));
	const within = soft.filter(([above]) => !endsSentence(above.text));
	return { width: soft.length >= pairs.length * .6 && within.length >= soft.length * .3 ? width : 0 };
}
/** Whether the words of a line go on in the line below it. */
var continues = (above, below, wrapping) => below !== void 0 && below.text !== "" && wrapping.width > 0 && below.indent < above.indent + 2 && isSoft(above, below, wrapping.width);
/** Puts wrapped lines together again. */
function joinLines(texts) {
	let joined = "";
	for (const text of texts) joined += joined === "" || isSeamless(joined, text) ? text : ` ${text}`;
	return joined;
}
var isProse = (line) => /\p{L}/u.test(line.text) && !/^\S+:\/\/\S+$/.test(line.text) && !isMarked(line.text) && !BULLET.test(line.text) && !NUMBER.test(line.text);
var extent = (line) => line.indent + line.text.length;
/** The next word would not have fitted, or the sentence plainly goes on. */
var isSoft = (above, below, width) => extent(above) + 1 + firstWord(below.text).length > width || !endsSentence(above.text) && /^["'“‘(]?\p{Ll}/u.test(below.text);
var UNSPACED = /[\p{Script=Han}\p{Script=Hiragana}\p{Script=Katakana}\p{Script=Thai}　-〿！-｠]/u;
var firstWord = (text) => UNSPACED.test(text.slice(0, 1)) ? text.slice(0, 2) : /^\S+/.exec(text)?.[0] ?? "";
/** Whether a line ends where a sentence may. */
var endsSentence = (text) => /[.!?…:؟۔。！？]["'”’»)\]」』]*$/u.test(text.slice(-8));
/** No space belongs between letters of scripts written without them, nor after the hyphen of a divided word. */
var isSeamless = (left, right) => UNSPACED.test(left.slice(-1)) && UNSPACED.test(right.slice(0, 1)) || /[\p{L}\p{N}]-$/u.test(left.slice(-3)) && /^[\p{L}\p{N}]/u.test(right);
// src/importers/plain/headings.ts
/** `## Heading`, or a line with `=====` or `-----` under it. */
var markedHeading = ({ lines }, at) => {
	const line = lines[at];
	const under = lines[at + 1]?.text ?? "";
	if (!line) return void 0;
	const hashes = HASHES.exec(line.text)?.[1];
	const underlined = UNDERLINE.test(under) && line.text.length <= LONGEST$3 && !isMarked(line.text);
	if (hashes === void 0 && (!underlined || lines[at - 1]?.text)) return void 0;
	const text = line.text.replace(HASHES, "");
	const message = `heading “${text}”, marked by “${hashes ?? under}”`;
	return {
		blocks: [{
			type: "heading",
			level: levelOf(hashes?.length ?? 2),
			text
		}],
		next: hashes === void 0 ? at + 2 : at + 1,
		notes: [{
			kind: "kept",
			line: line.number,
			message
		}]
	};
};
var levelOf = (marks) => marks <= 2 ? 2 : marks === 3 ? 3 : 4;
var LONGEST$3 = 90;
var SHORT = 60;
var CREDIT = /^(?:photo(?:graph)?s?|image|picture|credit|source|video|caption|foto|file)\s?[:：]/i;
/** A line without a stop between blank lines, over a paragraph longer than itself. */
var guessedHeading = ({ lines }, at) => {
	const line = lines[at];
	if (!line || lines[at - 1]?.text || lines[at + 1]?.text !== "" || !readsLikeHeading(line.text)) return void 0;
	const below = lines.slice(at + 2, stanzaEnd(lines, at + 2));
	const first = below[0]?.text ?? "";
	if (below.reduce((sum, part) => sum + part.text.length, 0) < Math.max(60, line.text.length) || isMarked(first)) return void 0;
	if (BULLET.test(first) || NUMBER.test(first) || UNDERLINE.test(first)) return void 0;
	const message = `“${line.text}” is a heading`;
	return {
		blocks: [{
			type: "heading",
			level: 2,
			text: line.text
		}],
		next: at + 1,
		notes: [{
			kind: "guessed",
			line: line.number,
			message
		}]
	};
};
/** Short, or longer and in capitals or Title Case; never a sentence, an item, a credit or speech. */
function readsLikeHeading(text) {
	if (text.length > LONGEST$3 || endsSentence(text) || /[,;،؛、—–-]$/u.test(text)) return false;
	if (!/^[\p{Lu}\p{Lt}\p{Lo}\p{N}]/u.test(text) || !/\p{L}{2}/u.test(text)) return false;
	if (CREDIT.test(text) || isMarked(text) || BULLET.test(text) || NUMBER.test(text)) return false;
	return text.length <= SHORT || text === text.toUpperCase() || isTitleCase(text);
}
var isTitleCase = (text) => text.split(" ").every((word) => word.length < 5 || /^[^\p{Ll}]/u.test(word));
// src/importers/plain/links.ts
var ADDRESS = /https?:\/\/[^\s<>"“”«»（）、。]+/g;
/** The same words, with each safe web address in them as a link. */
function linked(words) {
	const spans = [];
	let at = 0;
	for (const match of words.matchAll(ADDRESS)) {
		const url = withoutTail(match[0]);
		if (!isSafeUrl(url)) continue;
		if (match.index > at) spans.push(words.slice(at, match.index));
		spans.push({
			text: url,
			link: url
		});
		at = match.index + url.length;
	}
	if (spans.length === 0) return words;
	return at < words.length ? [...spans, words.slice(at)] : spans;
}
/** Stops and an unopened bracket behind an address belong to the sentence. */
function withoutTail(url) {
	let end = url.length;
	const openings = url.split("(").length;
	let closings = url.split(")").length;
	for (; end > 0; end--) {
		const sign = url.charAt(end - 1);
		if (sign === ")" && closings > openings) closings--;
		else if (!/[.,;:!?'’\]،؛؟]/.test(sign)) break;
	}
	return url.slice(0, end);
}
var LAST_ADDRESS = /(?:^|\s)[(<[]?(https?:\/\/[^\s<>"]+?)[)>\]]?$/;
/** Divides `words (https://…)` into the words and the safe address at their end. */
function splitAddress(words) {
	const found = LAST_ADDRESS.exec(words);
	const url = found?.[1];
	if (!found || url === void 0 || !isSafeUrl(url)) return { words };
	return {
		words: words.slice(0, found.index).trim(),
		url
	};
}
// src/importers/plain/numbers.ts
/** Numbers as people write counts: separators, K and M, the digits of any script. Pure. */
var ZEROS = [
	48,
	1632,
	1776,
	2406,
	2534,
	65296
];
/** Writes the decimal digits of other scripts as 0 to 9. */
var westernDigits = (text) => text.replace(/\p{Nd}/gu, (digit) => {
	const code = digit.codePointAt(0) ?? 0;
	const zero = ZEROS.find((start) => code >= start && code < start + 10);
	return zero === void 0 ? digit : String(code - zero);
});
var SCALE = /* @__PURE__ */ new Map([
	["", 1],
	["k", 1e3],
	["m", 1e6]
]);
var GROUPED = /^\d{1,3}(?:[.,\u00a0\u202f \u2019'٬٫]\d{3})+$/;
var LARGEST = 0xe8d4a51000;
/** A whole number such as `443`, `1,204`, `1.2K` or `٤٤٣`; nothing for other words. */
function readCount(words) {
	const bare = words.replace(/[\u200e\u200f\u202a-\u202e\u2066-\u2069]/g, "").trim();
	if (bare.length > 20) return void 0;
	const [, digits = "", unit = ""] = /^(\d[^a-z]*?)\s?([km]?)$/i.exec(westernDigits(bare)) ?? [];
	const scale = SCALE.get(unit.toLowerCase()) ?? 1;
	const value = GROUPED.test(digits) ? Number(digits.replace(/\D/g, "")) : Number(/^\d+$/.test(digits) || scale > 1 && /^\d+[.,]\d+$/.test(digits) ? digits.replace(",", ".") : NaN);
	const count = Math.round(value * scale);
	return count <= LARGEST ? count : void 0;
}
// src/importers/plain/lists.ts
function markOf(line) {
	const [mark = "", sign = ""] = BULLET.exec(line?.text ?? "") ?? NUMBER.exec(line?.text ?? "") ?? [];
	if (mark === "") return void 0;
	const number = Number(westernDigits(sign));
	return Number.isNaN(number) ? {
		bullet: sign,
		number: 0,
		words: mark.trim()
	} : {
		number,
		words: mark.trim()
	};
}
var follows = (mark, last) => mark !== void 0 && mark.bullet === last.bullet && (mark.bullet !== void 0 || mark.number === last.number + 1);
/** Recognises a list; one item alone is no list, as a paragraph may begin with a number or a hyphen. */
var list = (reading, at) => {
	const first = markOf(reading.lines[at]);
	if (!first) return void 0;
	const items = [];
	let last = first;
	let next = at;
	for (let mark = first; mark;) {
		const end = itemEnd(reading, next);
		items.push(linked(itemText(reading.lines.slice(next, end))));
		next = end;
		const below = skipBlank(reading.lines, end);
		mark = markOf(reading.lines[below]);
		if (!follows(mark, last)) break;
		last = mark ?? last;
		next = below;
	}
	if (items.length < 2) return void 0;
	const ordered = first.bullet === void 0;
	const start = ordered && first.number !== 1 ? { start: first.number } : {};
	const marks = ordered ? `“${first.words}” to “${last.words}”` : `“${first.words}”`;
	const message = `list of ${items.length} items, marked by ${marks}`;
	return {
		blocks: [{
			type: "list",
			...ordered && { ordered },
			...start,
			items
		}],
		next,
		notes: [{
			kind: "kept",
			line: reading.lines[at]?.number,
			message
		}]
	};
};
/** An item goes on in lines that are moved in further than its mark, or that the wrapping divided. */
function itemEnd({ lines, wrapping }, at) {
	const indent = lines[at]?.indent ?? 0;
	let end = at + 1;
	for (let line = lines[end]; line && line.text !== ""; line = lines[++end]) {
		const above = lines[end - 1];
		if (markOf(line) || isMarked(line.text)) break;
		if (line.indent <= indent && !(above && continues({
			...above,
			indent
		}, line, wrapping))) break;
	}
	return end;
}
var itemText = (lines) => joinLines(lines.map((line, at) => at === 0 ? line.text.replace(BULLET, "").replace(NUMBER, "") : line.text));
// src/importers/plain/quotations.ts
var DEEPEST = 6;
var OPENING = /^["“„«»‘'「『]/;
/** Recognises `> quoted` lines; quotations within it are read likewise, up to a depth nobody writes. */
var quotedLines = (readInner) => (reading, at) => {
	let end = at;
	while (QUOTED.test(reading.lines[end]?.text ?? "")) end++;
	if (end === at || reading.depth >= DEEPEST) return void 0;
	const inner = reading.lines.slice(at, end).map((line) => lineOf(line.number, line.text.replace(QUOTED, "")));
	return quotation(reading, readInner(reading), inner, at, end, "marked by “>”");
};
/** Recognises a stanza that is moved in from the others: spoken words, several lines, or signed. */
var indentedLines = (readInner) => (reading, at) => {
	const { lines } = reading;
	if (reading.indented || lines[at - 1]?.text || (lines[at]?.indent ?? 0) < 2) return void 0;
	const end = stanzaEnd(lines, at);
	const own = lines.slice(at, end);
	const first = own[0]?.text ?? "";
	if (own.some((line) => line.indent < 2)) return void 0;
	if (BULLET.test(first) || NUMBER.test(first) || !(own.length > 1 || OPENING.test(first))) return void 0;
	const inner = own.map((line) => ({
		...line,
		indent: 0
	}));
	return quotation(reading, readInner(reading), inner, at, end, "moved in from the other lines");
};
function quotation({ lines, depth }, read, inner, at, end, how) {
	const last = inner.at(-1);
	const signed = signatureOf(last);
	const under = signed === void 0 ? signatureOf(lines[end]) : void 0;
	const { blocks, notes } = read(signed === void 0 ? inner : inner.slice(0, -1), depth + 1);
	if (blocks.every((block) => block.type === "paragraph" && plain(block.text) === "")) return void 0;
	const attribution = signed ?? under;
	const block = {
		type: "blockquote",
		body: blocks,
		...attribution && { attribution }
	};
	const words = (signed === void 0 ? lines[end] : last)?.text ?? "";
	const message = `block quotation, ${how}${attribution ? `, signed “${words}”` : ""}`;
	const note = {
		kind: how.startsWith("marked") ? "kept" : "guessed",
		line: lines[at]?.number,
		message
	};
	return {
		blocks: [block],
		next: under === void 0 ? end : end + 1,
		notes: [note, ...notes]
	};
}
function signatureOf(line) {
	if (!line || line.text.length > 100 || !SIGNED.test(line.text)) return void 0;
	return line.text.replace(SIGNED, "");
}
// src/importers/same-words.ts
/** When two headlines are the same one. Pure. */
/** A headline without what typists vary: case, quotes, dashes, spaces, the stop at its end. */
var wordsAlone = (headline) => headline.normalize("NFKC").toLowerCase().replace(/["'“”„‘’‚«»‹›`´]/g, "").replace(/[‐-―-]/g, " ").replace(/\s+/g, " ").trim().replace(/\.$/, "");
// src/importers/related-link.ts
var indices = /* @__PURE__ */ new WeakMap();
function indexOf(edition) {
	const known = indices.get(edition) ?? new Map(edition.map(({ id, headline }) => [wordsAlone(headline), id]));
	indices.set(edition, known);
	return known;
}
/** The article of the edition with that headline, else the address that came with it, else a search on the site. */
function relatedLink(headline, url, edition) {
	const article = indexOf(edition).get(wordsAlone(headline));
	if (article !== void 0) return {
		target: { article },
		how: `points to ${article} of the edition`,
		sure: true
	};
	if (url !== void 0) return {
		target: {
			url,
			headline
		},
		how: `points to ${url}`,
		sure: true
	};
	return {
		target: {
			url: `/search/?q=${encodeURIComponent(headline)}`,
			headline
		},
		how: "is no article of the edition; it leads to a search for it",
		sure: false
	};
}
// src/importers/plain/related-lines.ts
var LONGEST$2 = 400;
/** Recognises the label with its headline, or alone over a run of headlines. */
var relatedLine = (reading, at) => {
	const line = reading.lines[at];
	if (!line || line.text.length > LONGEST$2 || !isRelated(line.text)) return void 0;
	const [mark = "", label = ""] = RELATED.exec(line.text) ?? [];
	const first = line.text.slice(mark.length);
	if (first !== "") return one(reading, at, {
		...line,
		text: first
	}, label);
	const found = [];
	for (let next = at + 1; isHeadline(reading.lines[next]); next = found.at(-1)?.next ?? next + 1) {
		const below = reading.lines[next];
		if (below) found.push(one(reading, next, {
			...below,
			text: below.text.replace(BULLET, "")
		}, label));
	}
	const next = found.at(-1)?.next;
	if (next === void 0) return void 0;
	return {
		blocks: found.flatMap((each) => each.blocks),
		next,
		notes: found.flatMap((each) => each.notes)
	};
};
var isHeadline = (line) => line !== void 0 && line.text !== "" && line.text.length <= LONGEST$2 && !isMarked(line.text);
function one(reading, at, first, label) {
	const texts = [first.text];
	let next = at + 1;
	for (let above = reading.lines[at] ?? first; continues(above, reading.lines[next], reading.wrapping); next++) {
		const below = reading.lines[next];
		if (!below || isMarked(below.text) || BULLET.test(below.text)) break;
		texts.push(below.text);
		above = below;
	}
	const below = splitAddress(reading.lines[next]?.text ?? "");
	const own = splitAddress(joinLines(texts));
	const alone = own.url === void 0 && below.url !== void 0 && below.words === "";
	const { block, note } = point(reading, label, own.words, alone ? below.url : own.url);
	return {
		blocks: [block],
		next: alone ? next + 1 : next,
		notes: [{
			...note,
			line: first.number
		}]
	};
}
function point({ edition }, label, words, url) {
	const headline = words || (url ?? "");
	const { target, how, sure } = relatedLink(headline, url, edition);
	const message = `“${label}: ${headline}” ${how}`;
	return {
		block: {
			type: "relatedLink",
			label,
			...target
		},
		note: {
			kind: sure ? "kept" : "guessed",
			message
		}
	};
}
// src/importers/plain/body.ts
var divider = ({ lines }, at) => {
	const line = lines[at];
	if (!line || !DIVIDER.test(line.text)) return void 0;
	const note = {
		kind: "kept",
		line: line.number,
		message: `“${line.text}” as a divider`
	};
	return {
		blocks: [{ type: "divider" }],
		next: at + 1,
		notes: [note]
	};
};
var paragraph = (reading, at) => {
	const { lines, wrapping } = reading;
	const texts = [];
	let next = at;
	for (let line = lines[next]; line; line = lines[next]) {
		texts.push(line.text);
		next++;
		if (!continues(line, lines[next], wrapping) || opensBlock(reading, next)) break;
	}
	return {
		blocks: [{
			type: "paragraph",
			text: linked(joinLines(texts))
		}],
		next,
		notes: []
	};
};
var opensBlock = (reading, at) => isMarked(reading.lines[at]?.text ?? "") || list(reading, at) !== void 0;
var readInner = (reading) => (lines, depth) => readBody({
	...reading,
	lines,
	depth,
	wrapping: measureWrapping(lines),
	indented: false
});
var RECOGNISERS = [
	markedHeading,
	divider,
	relatedLine,
	quotedLines(readInner),
	list,
	indentedLines(readInner),
	guessedHeading,
	paragraph
];
/** Reads lines into blocks; every word of them is in a block or in a note. */
function readBody(reading) {
	const blocks = [];
	const notes = [];
	let at = skipBlank(reading.lines, 0);
	while (at < reading.lines.length) for (const recognise of RECOGNISERS) {
		const found = recognise(reading, at);
		if (!found) continue;
		blocks.push(...found.blocks);
		notes.push(...found.notes);
		at = skipBlank(reading.lines, found.next);
		break;
	}
	return {
		blocks,
		next: at,
		notes
	};
}
/** Whether most lines of a text are moved in. */
var isIndented = (lines) => {
	const filled = lines.filter((line) => line.text !== "");
	return filled.filter((line) => line.indent >= 2).length * 2 > filled.length;
};
// src/importers/plain/months.ts
/** The names of the months in the languages that articles arrive in, as the platform knows them. Pure. */
var LANGUAGES = [
	"en",
	"ar",
	"ar-EG",
	"ar-LB",
	"de",
	"el",
	"es",
	"fa",
	"fr",
	"he",
	"it",
	"nl",
	"pl",
	"pt",
	"ru",
	"tr",
	"uk"
];
/** The names of the twelve months, alone or as they are spelled beside a day. */
function spell(language, style, day) {
	const format = new Intl.DateTimeFormat(`${language}-u-ca-gregory-nu-latn`, {
		month: style,
		...day && { day: "numeric" },
		timeZone: "UTC"
	});
	return Array.from({ length: 12 }, (_, month) => {
		return format.formatToParts(Date.UTC(2023, month, 15)).find((part) => part.type === "month")?.value ?? "";
	});
}
function spellings() {
	const names = /* @__PURE__ */ new Map([["sept", 9]]);
	for (const language of LANGUAGES) for (const style of ["long", "short"]) for (const day of [true, false]) spell(language, style, day).map(key).forEach((name, at) => {
		if (/^[^\d\s]+$/.test(name) && !names.has(name)) names.set(name, at + 1);
	});
	return names;
}
var key = (name) => name.toLowerCase().replace(/\./g, "").trim();
var known;
/** The number of a month, from 1, by its full or short name in any of the languages. */
function monthNumber(name) {
	known ??= spellings();
	return known.get(key(name));
}
// src/importers/plain/dates.ts
/** Dates as they stand at the head of an article. Pure. */
var LEAD = /^(?:(?<updated>(?:last )?(?:updated|modified)|تحديث|обновлено|mis à jour(?: le)?|aktualisiert(?: am)?)|published|posted|date|first published|نشر(?: في)?|publié(?: le)?|veröffentlicht(?: am)?|опубликовано)(?: on| at)?\s?[:：]?\s/iu;
var WEEKDAY = /^(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?\.?,?\s/i;
var TIME = /[,،]?\s(?:at |– |- )?(?<hour>\d{1,2})[:.h](?<minute>\d\d)(?::\d\d)?\s?(?<half>[ap]\.?m\.?)?\s?(?<zone>[A-Z]{2,5}|Z|[+-]\d\d:?\d\d)?$/i;
/** Reads a line that is a date and nothing else; nothing when it could be two dates, or is none. */
function readDate(words) {
	if (words.length > 80) return void 0;
	const line = westernDigits(words);
	if (ISO.test(line)) return isoMoment(line, false);
	const lead = LEAD.exec(line);
	const rest = line.slice(lead?.[0].length ?? 0).replace(WEEKDAY, "").trim();
	const modified = lead?.groups?.["updated"] !== void 0;
	if (ISO.test(rest)) return isoMoment(rest, modified);
	const time = TIME.exec(rest);
	const day = readDay(time ? rest.slice(0, time.index) : rest);
	if (day === void 0) return void 0;
	const clock = time && isoTime(time.groups ?? {});
	if (clock) return {
		moment: `${day}T${clock}`,
		modified
	};
	return {
		moment: day,
		modified,
		...time && { dropped: time[0].replace(/^[,،]/, "").trim() }
	};
}
var ISO = /^(?<day>\d{4}-\d\d-\d\d)(?:[T ](?<clock>[0-2]\d:[0-5]\d(?::[0-5]\d)?)(?:\.\d+)?(?<zone>Z|[+-]\d\d:?\d\d)?)?$/;
function isoMoment(words, modified) {
	const { day = "", clock, zone } = ISO.exec(words)?.groups ?? {};
	const [year = "", month = "", date = ""] = day.split("-");
	const valid = isoDay(year, Number(month), date);
	if (valid === void 0) return void 0;
	if (clock === void 0) return {
		moment: valid,
		modified
	};
	if (Number(clock.slice(0, 2)) > 23) return void 0;
	return zone ? {
		moment: `${valid}T${clock}${zone}`,
		modified
	} : {
		moment: valid,
		modified,
		dropped: clock
	};
}
var DAY_FIRST = /^(?<day>\d{1,2})(?:st|nd|rd|th|º|er|\.)?\s(?:de |of |ב)?(?<name>[^\d\s,،]+?),?\s?[,،]?\s?(?:de )?(?<year>\d{4})(?:\s?(?:г\.?|года))?$/iu;
var MONTH_FIRST = /^(?<name>[^\d\s,]+)\s(?<day>\d{1,2})(?:st|nd|rd|th)?,?\s(?<year>\d{4})$/iu;
var EAST_ASIAN = /^(?<year>\d{4})年(?<month>\d{1,2})月(?<day>\d{1,2})日$/u;
var NUMERIC = /^(?<a>\d{1,2})[/.-](?<b>\d{1,2})[/.-](?<year>\d{4})$/;
/** A day without time, as `2023-10-10`. */
function readDay(words) {
	const named = (DAY_FIRST.exec(words) ?? MONTH_FIRST.exec(words))?.groups;
	if (named) return isoDay(named["year"], monthNumber(named["name"] ?? ""), named["day"]);
	const eastern = EAST_ASIAN.exec(words)?.groups;
	if (eastern) return isoDay(eastern["year"], Number(eastern["month"]), eastern["day"]);
	const { a, b, year } = NUMERIC.exec(words)?.groups ?? {};
	const dayFirst = isoDay(year, Number(b), a);
	const monthFirst = isoDay(year, Number(a), b);
	if (dayFirst === void 0 || monthFirst === void 0) return dayFirst ?? monthFirst;
	return dayFirst === monthFirst ? dayFirst : void 0;
}
/** Whether words are a date that may be read with the day or with the month first, and means two days. */
var isTwoDates = (words) => NUMERIC.test(westernDigits(words)) && readDay(westernDigits(words)) === void 0;
/** The ISO day, when the calendar has it. */
function isoDay(year, month, day) {
	if (year === void 0 || day === void 0 || month === void 0 || !(month >= 1)) return void 0;
	const date = new Date(Date.UTC(Number(year), month - 1, Number(day)));
	return date.getUTCMonth() === month - 1 && date.getUTCDate() === Number(day) ? date.toISOString().slice(0, 10) : void 0;
}
/** Only a time whose zone is sure makes a moment: EST, IST and the like name several. */
function isoTime(parts) {
	const { hour = "", minute = "", half, zone } = parts;
	const late = /^p/i.test(half ?? "") ? 12 : 0;
	const clock = half === void 0 ? Number(hour) : Number(hour) % 12 + late;
	if (zone === void 0 || clock > 23 || Number(minute) > 59) return void 0;
	const offset = /^(?:gmt|utc|z)$/i.test(zone) ? "Z" : /^[+-]/.test(zone) ? zone : void 0;
	return offset && `${String(clock).padStart(2, "0")}:${minute}${offset}`;
}
// src/importers/plain/dateline.ts
/** The dateline before an article's first words: `GROZNY, Oct 10 (Agency) — `. Pure. */
var DATELINE = /^(?<place>\p{Lu}[\p{Lu}\p{M}.'’/ -]*\p{Lu})(?<region>, (?!\p{L}{3,9}\.? \d)\p{Lu}[\p{L} .'’-]{1,30}?)?(?:, (?<date>\p{Lu}\p{L}{2,8}\.? \d{1,2}(?:, \d{4})?|\d{1,2} \p{Lu}\p{L}{2,8}(?: \d{4})?))?(?: ?\((?<agency>[^()]{2,30})\))?(?: ?[—–] ?| ?-- ?| - )(?=\S)/u;
var CASELESS = /^(?<place>\p{Lo}[\p{Lo}\p{M} ]{1,30}?) ?\((?<agency>[^()]{2,30})\) ?[—–-]+ ?(?=\S)/u;
var SMALL = /^(?:de|del|la|le|les|sur|of|the|do|da|dos|au|aux|upon|and|y)$/i;
/** Finds the dateline that a first paragraph opens with. */
function findDateline(text) {
	const start = text.slice(0, 140);
	const found = DATELINE.exec(start) ?? CASELESS.exec(start);
	const { place = "", region = "", date, agency } = found?.groups ?? {};
	if (!found || place === "" || place.length > 40) return void 0;
	if (!(region !== "" || date !== void 0 || agency !== void 0) && (place.length < 4 || /^\p{Ll}/u.test(text.slice(found[0].length)))) return void 0;
	const day = date === void 0 ? void 0 : readDay(date) ?? false;
	if (day === false && !namesMonth(date ?? "")) return void 0;
	return {
		place: `${asName(place)}${region}`,
		...date && { date },
		...agency && { agency },
		...day && { day },
		length: found[0].length,
		words: found[0].trim()
	};
}
var namesMonth = (date) => date.split(" ").some((word) => monthNumber(word.replace(",", "")) !== void 0);
/** `NEW YORK` as a name is written in running text. */
var asName = (place) => place.replace(/\p{L}[\p{L}\p{M}]*/gu, (word, at) => at > 0 && SMALL.test(word) ? word.toLowerCase() : word.slice(0, 1) + word.slice(1).toLowerCase());
// src/importers/plain/counters.ts
/** Counter lines at the head of an article: labelled ones, and bare numbers whose meaning is a guess. Pure. */
var NAMES = [
	["comments", /^(?:comments?|replies|تعليق(?:ات)?|תגובות|commentaires?|kommentare?|comentarios?|комментари\p{L}+)$/iu],
	["shares", /^(?:shares?|مشارك(?:ة|ات)|שיתופים|partages?|mal geteilt|compartidos?)$/iu],
	["views", /^(?:views?|reads?|مشاهد(?:ة|ات)|צפיות|vues?|aufrufe?|просмотр\p{L}*)$/iu]
];
var LABELLED = /^(?<number>\p{Nd}[\p{Nd}.,\s'’٬٫]*[km]?|no)\s(?<name>\p{L}[\p{L} ]*)$|^(?<first>\p{L}[\p{L} ]*?)\s?(?:[:：]\s?|\()(?<last>\p{Nd}[\p{Nd}.,\s'’٬٫]*[km]?)\)?$/iu;
/** Reads `443`, `443 shares`, `Comments: 12` or `No comments`; nothing for any other words. */
function readCounter(words, line) {
	if (words.length > 40) return void 0;
	const bare = readCount(words);
	if (bare !== void 0) return {
		value: bare,
		words,
		line
	};
	const parts = LABELLED.exec(words)?.groups ?? {};
	const of = NAMES.find(([, name]) => name.test(parts["name"] ?? parts["first"] ?? ""))?.[0];
	const number = parts["number"] ?? parts["last"] ?? "";
	const value = /^no$/i.test(number) ? 0 : readCount(number);
	return of === void 0 || value === void 0 ? void 0 : {
		value,
		words,
		line,
		of
	};
}
/** Gives each number its meaning: its label's, else the caller's, else the smaller is comments and the larger shares. */
function assignCounters(found, settled) {
	const labelled = found.filter((count) => count.of !== void 0);
	const bare = found.filter((count) => count.of === void 0);
	const open = COUNTERS.filter((name) => !labelled.some((count) => count.of === name));
	const meanings = settled ? bare.map((_, at) => settled[at]) : guess(bare, open);
	const counts = {};
	for (const count of labelled) if (count.of) counts[count.of] = count.value;
	bare.forEach((count, at) => {
		const name = meanings[at];
		if (name) counts[name] = count.value;
	});
	const notes = [...labelled.map((count) => note("kept", count, count.of)), ...bare.map((count, at) => note(settled ? "kept" : "guessed", count, meanings[at]))];
	return {
		counts,
		unassigned: bare.filter((_, at) => meanings[at] === void 0),
		notes
	};
}
/** By size: few people comment, more share, most only look. A lone year is no count. */
function guess(bare, open) {
	const only = bare[0];
	if (bare.length === 1 && only && /^(?:19|20)\d\d$/.test(only.words)) return [void 0];
	if (bare.length === 1 && open.includes("shares")) return ["shares"];
	const bySize = bare.slice(0, open.length).sort((a, b) => a.value - b.value);
	return bare.map((count) => bySize.includes(count) ? open[bySize.indexOf(count)] : void 0);
}
function note(kind, count, name) {
	const { line, within } = count;
	const words = within === void 0 || within === count.words ? count.words : `${count.words}” in “${within}`;
	if (name === void 0) return {
		kind: "kept",
		line,
		message: `“${words}” counts nothing known; it stays a paragraph`
	};
	return {
		kind,
		line,
		message: `“${words}” is the number of ${name}${kind === "guessed" ? " (a guess; counters settles it)" : ""}`
	};
}
// src/importers/plain/detail-fields.ts
/** Fills the fields, and reports each line with its words; counters are not among them, as they need each other. */
function detailFields(standing) {
	const found = standing.map(fieldsOf$1);
	return {
		fields: found.reduce((all, one) => ({
			...all,
			...one.fields
		}), {}),
		notes: found.flatMap((one) => one.notes)
	};
}
function fieldsOf$1({ detail, line }) {
	const words = `“${line.text}”`;
	const report = (kind, message) => [{
		kind,
		line: line.number,
		message
	}];
	switch (detail.type) {
		case "repeat": return {
			fields: {},
			notes: report("dropped", `${words} repeats the headline`)
		};
		case "unclear date": return {
			fields: {},
			notes: report("guessed", `${words} could be two dates; it stays a paragraph`)
		};
		case "reading time": return {
			fields: {},
			notes: report("dropped", `reading time in ${words}: it follows from the text`)
		};
		case "byline": {
			const place = detail.place === void 0 ? {} : { dateline: detail.place };
			return {
				fields: {
					authors: [...detail.authors],
					...place
				},
				notes: report("kept", `byline ${words}`)
			};
		}
		case "date": {
			const fields = { [detail.modified ? "dateModified" : "datePublished"]: detail.moment };
			const kept = `date ${words} as ${detail.moment}`;
			return detail.dropped === void 0 ? {
				fields,
				notes: report("kept", kept)
			} : {
				fields,
				notes: report("dropped", `${kept}; the time zone of “${detail.dropped}” is not sure`)
			};
		}
	}
	return {
		fields: {},
		notes: []
	};
}
// src/importers/plain/byline.ts
var BY = /^(?:by|words by|written by|reported by|بقلم|كتب[:：]|מאת|von|par|por|автор[:：])\s?[:：]?\s(?=\S)/iu;
var ROLE = /correspondents?|editors?|reporters?|writers?|columnists?|analysts?|producers?|staff|bureau|chief|professors?|مراسل|محرر|כתב/iu;
var PARTICLE = /^(?:de|da|dos|du|del|della|der|den|van|von|bin|ibn|bint|al|el|la|le|abu|y|ter|ten)$/i;
/** Reads a line that is a byline and nothing else. */
function readByline(words) {
	if (words.length > 160 || !BY.test(words) || /[.!?]$/.test(words.replace(/\b(?:jr|sr)\.$/i, ""))) return void 0;
	const [who, place] = splitPlace(words.replace(BY, ""));
	const authors = [];
	for (const part of who.split(/\s*[,،]\s*|\s+(?:and|&|et|und|y|и)\s+|\s+و(?=\p{L})\s*/iu)) {
		const last = authors.at(-1);
		if (part === "") continue;
		if (last && ROLE.test(part)) authors[authors.length - 1] = {
			...last,
			role: last.role ? `${last.role}, ${part}` : part
		};
		else if (isName(part)) authors.push({ name: part });
		else return void 0;
	}
	return authors.length === 0 ? void 0 : {
		authors,
		...place && { place }
	};
}
function splitPlace(who) {
	const parts = /^(?<who>.+?) in (?<place>\p{Lu}[\p{L} '’-]*)$/u.exec(who)?.groups;
	return parts ? [parts["who"] ?? "", parts["place"]] : [who];
}
/** Up to six words, each with a capital where the script has them. */
function isName(part) {
	const words = part.split(" ");
	return words.length <= 6 && words.every((word) => /^[\p{Lu}\p{Lt}\p{Lo}]/u.test(word) || PARTICLE.test(word));
}
// src/importers/plain/details.ts
/** The lines that stand around a headline: counters, byline, dates, the headline again. Pure. */
/** Reads details from line to line, blank ones aside, until one says something else or something a second time. */
function readRun(lines, start, headline, before) {
	const standing = [];
	let at = skipBlank(lines, start);
	for (let line = lines[at]; line; line = lines[at]) {
		const details = readDetails(line.text, line.number, headline);
		if (!details || details.some((detail) => isSecond(detail, [...before, ...standing]))) break;
		for (const detail of details) standing.push({
			detail,
			line
		});
		at = skipBlank(lines, at + 1);
	}
	return {
		standing,
		end: at
	};
}
/** A page's title and its headline may both be repeated; more often, the words are the text's. */
var MOST_REPEATS = 2;
var isSecond = (detail, before) => detail.type === "repeat" && before.filter((one) => one.detail.type === "repeat").length >= MOST_REPEATS || before.some(({ detail: first }) => detail.type === "byline" && first.type === "byline" || detail.type === "date" && first.type === "date" && detail.modified === first.modified || detail.type === "count" && first.type === "count" && detail.of !== void 0 && detail.of === first.of);
var SEPARATORS = [/\s?[|·•]\s?/, /\s[–—-]\s/];
var LONGEST$1 = 300;
/** What a line says, when it says nothing else; several details when it is divided by `|`, `·` or dashes. */
function readDetails(text, line, headline) {
	if (text.length > LONGEST$1) return void 0;
	const whole = readDetail(text, line, headline);
	if (whole) return [whole];
	for (const separator of SEPARATORS) {
		const parts = text.split(separator).filter(Boolean);
		const details = parts.flatMap((part) => readDetail(part.trim(), line, headline) ?? []);
		if (parts.length > 1 && details.length === parts.length) return details;
	}
}
function readDetail(text, line, headline) {
	if (headline !== "" && wordsAlone(text) === wordsAlone(headline)) return { type: "repeat" };
	const count = readCounter(text, line);
	if (count) return {
		type: "count",
		...count
	};
	const date = readDate(text);
	if (date) return {
		type: "date",
		...date
	};
	if (text.length < 30 && isTwoDates(text)) return { type: "unclear date" };
	if (/^\p{Nd}{1,3}[ -]min(?:ute)?s?(?: read)?$/iu.test(text)) return { type: "reading time" };
	const byline = readByline(text);
	return byline && {
		type: "byline",
		...byline
	};
}
// src/importers/plain/headline.ts
/** The headline of a plain-text article. Pure. */
var LABEL = /^(?:headline|title)\s?:\s*(?=\S)/i;
var LONGEST = 240;
/** Takes the first lines for the headline, or the beginning of the text when they read like a paragraph. */
function readHeadline(lines, at, wrapping) {
	const end = paragraphEnd(lines, at, headlineWrapping(lines, at, wrapping));
	const line = lines[at]?.number;
	const words = joinLines(lines.slice(at, end).map((part) => part.text));
	const headline = words.replace(HASHES.test(words) ? HASHES : LABEL, "");
	if (!readsLikeHeadline(headline)) return {
		headline: opening(words),
		end: at,
		derived: true,
		note: {
			kind: "guessed",
			line,
			message: "no headline: the first lines are a paragraph, whose beginning stands in for one"
		}
	};
	const under = lines[end]?.text ?? "";
	const underlined = UNDERLINE.test(under);
	const message = `headline “${headline}”${[words.slice(0, words.length - headline.length).trim(), underlined ? under : ""].filter(Boolean).map((mark) => `, marked by “${mark}”`).join("")}`;
	return {
		headline,
		end: underlined ? end + 1 : end,
		derived: false,
		note: {
			kind: "kept",
			line,
			message
		}
	};
}
/** Headlines are often wrapped narrower than the text: in a wrapped text, their own longest line tells the width. */
function headlineWrapping(lines, at, wrapping) {
	const first = lines.slice(at, at + 3).filter((line) => line.text !== "" && line.text.length <= wrapping.width);
	const width = Math.max(0, ...first.map((line) => line.text.length));
	return wrapping.width > 0 && width >= NARROWEST ? { width } : wrapping;
}
var NARROWEST = 30;
/** Where the wrapped lines that begin at `at` end: at a line of another role at the latest. */
function paragraphEnd(lines, at, wrapping) {
	let end = at + 1;
	for (let above = lines[at]; above && continues(above, lines[end], wrapping); above = lines[end++]) {
		const text = lines[end]?.text ?? "";
		if (UNDERLINE.test(text) || readDetails(text, 0, "")) break;
	}
	return end;
}
var readsLikeHeadline = (words) => words.length <= LONGEST && !(/[.。।۔]$/u.test(words) && (words.length > 120 || /[.!?] /.test(words)));
/** The first sentence of a paragraph, or as much of it as a headline holds. */
function opening(words) {
	return (/^.{10,110}?[.!?](?=\s|$)/.exec(words.slice(0, 200))?.[0])?.replace(/\.$/, "") ?? excerpt(words.slice(0, 1e3), 100);
}
// src/importers/plain/masthead.ts
/** Reads from the first line on for as long as it understands what it reads. */
function readMasthead(lines, wrapping, options) {
	const before = readBefore(lines);
	const title = readHeadline(lines, before.end, wrapping);
	const under = title.derived ? {
		standing: [],
		end: title.end
	} : readUnder(lines, title.end, title.headline, wrapping, before.standing);
	const standing = [...before.standing, ...under.standing];
	const { counts, unassigned, notes } = assignCounters(standing.flatMap(({ detail, line }) => detail.type === "count" ? [{
		...detail,
		within: line.text
	}] : []), options.counters);
	const unclear = standing.filter(({ detail }) => detail.type === "unclear date").map(({ line }) => line.number);
	const stay = /* @__PURE__ */ new Set([...unclear, ...unassigned.map(({ line }) => line)]);
	const back = lines.filter(({ number }) => stay.has(number));
	const { fields, notes: detailed } = detailFields(standing);
	const { lead } = under;
	return {
		headline: title.headline,
		...lead && { standfirst: joinLines(lead.map((line) => line.text)) },
		details: fields,
		counts,
		rest: [...back.flatMap((line) => [line, BLANK]), ...lines.slice(under.end)],
		notes: [
			title.note,
			...lead ? [standfirstNote(lead)] : [],
			...detailed,
			...notes
		]
	};
}
var BLANK = {
	number: 0,
	text: "",
	indent: 0
};
var standfirstNote = (lead) => ({
	kind: "guessed",
	line: lead[0]?.number,
	message: "the paragraph before the byline is the standfirst"
});
/** Dates and counters over the headline, when there is something under them. */
function readBefore(lines) {
	const run = readRun(lines, 0, "", []);
	const end = run.standing.find(({ detail }) => detail.type !== "date" && detail.type !== "count");
	const none = {
		standing: [],
		end: skipBlank(lines, 0)
	};
	return run.end < lines.length && end === void 0 ? run : none;
}
/** The details under the headline, beyond at most one paragraph, which is the standfirst when a byline follows it. */
function readUnder(lines, start, headline, wrapping, before) {
	const first = readRun(lines, start, headline, before);
	if (first.end >= lines.length) return first;
	const end = paragraphEnd(lines, first.end, wrapping);
	const lead = lines.slice(first.end, end);
	const length = lead.reduce((sum, line) => sum + line.text.length, 0);
	const second = readRun(lines, end, headline, [...before, ...first.standing]);
	if (length > LONGEST_STANDFIRST || !second.standing.some(({ detail }) => isProof(detail))) return first;
	return {
		standing: [...first.standing, ...second.standing],
		end: second.end,
		lead
	};
}
var LONGEST_STANDFIRST = 400;
/** Bare numbers prove nothing: they may be chapters. */
var isProof = (detail) => detail.type === "byline" || detail.type === "date" || detail.type === "count" && detail.of !== void 0;
// src/importers/text.ts
var TEXT_NAME = /(?:^|[/\\])[^./\\]+$|\.(?:txt|text|asc)$/i;
/** Files that end in .txt or .text or have no ending, and standard input. */
var textImporter = {
	name: "text",
	accepts: (document) => TEXT_NAME.test(document.name),
	read: (document, options) => [readText(document, options)]
};
function readText(document, options) {
	const { text, notes } = decode(document.bytes, options.encoding);
	const lines = splitLines(text);
	const wrapping = measureWrapping(lines);
	const masthead = readMasthead(lines, wrapping, options);
	const body = readBody({
		lines: masthead.rest,
		wrapping,
		edition: options.edition ?? [],
		indented: isIndented(masthead.rest),
		depth: 0
	});
	const opened = takeDateline(body.blocks, masthead);
	const report = [
		...notes,
		...masthead.notes,
		...opened.notes,
		...body.notes,
		summary(body.blocks)
	];
	return finish({
		...opened.fields,
		body: opened.body
	}, report, options);
}
function summary(blocks) {
	const paragraphs = blocks.filter((block) => block.type === "paragraph").length;
	if (blocks.length === 0) return {
		kind: "guessed",
		message: "all the text is the headline; the body is empty"
	};
	return {
		kind: "kept",
		message: `${paragraphs} ${paragraphs === 1 ? "paragraph" : "paragraphs"}`
	};
}
/** Moves the dateline from the first paragraph to its own fields. */
function takeDateline(blocks, masthead) {
	const [first, ...others] = blocks;
	const dateline = first?.type === "paragraph" && typeof first.text === "string" ? findDateline(first.text) : void 0;
	const fields = fieldsOf(masthead, dateline);
	if (!dateline || first?.type !== "paragraph" || typeof first.text !== "string") return {
		fields,
		body: [...blocks],
		notes: []
	};
	const opening = {
		...first,
		text: first.text.slice(dateline.length)
	};
	const note = {
		kind: "kept",
		message: `dateline “${dateline.words}” as “${fields.dateline}”`
	};
	return {
		fields,
		body: [opening, ...others],
		notes: [note]
	};
}
/** A date without a year says nothing elsewhere, so it stays with the place, unless the day is known. */
var placeAndDate = ({ place, date, day }, published) => date === void 0 || day !== void 0 || published !== void 0 ? place : `${place}, ${date}`;
function fieldsOf({ headline, standfirst, details, counts }, dateline) {
	const place = dateline ? placeAndDate(dateline, details.datePublished) : details.dateline;
	const published = details.datePublished ?? dateline?.day;
	return {
		headline,
		...standfirst !== void 0 && { standfirst },
		...details.authors && { authors: details.authors },
		...place !== void 0 && { dateline: place },
		...published !== void 0 && { datePublished: published },
		...details.dateModified !== void 0 && { dateModified: details.dateModified },
		...Object.keys(counts).length > 0 && { counts: { ...counts } },
		...dateline?.agency !== void 0 && { source: { name: dateline.agency } }
	};
}
// src/importers/importers.ts
/** The importers, and which of them reads a document. Pure. */
/** In order: the first that accepts a document reads it. Plain text is last, as anything could be that. */
var IMPORTERS = [textImporter];
/** The importer of a format by name, or else the first that accepts the document. Throws {@link ImportError}. */
function importerFor(document, format) {
	const found = IMPORTERS.find((one) => format ? one.name === format : one.accepts(document));
	if (found) return found;
	throw new ImportError(`is of no format that is known by its name; name its format: ${IMPORTERS.map(({ name }) => name).join(", ")}`);
}
// src/importers/batch.ts
/** Imports documents in order. Several are read twice, as only then all their headlines are known. */
function importBatch(documents, format, options) {
	const first = readAll(documents, format, options);
	if (first.entries.length < 2) return first;
	const headlines = first.entries.map(({ id, article }) => ({
		id,
		headline: article.headline
	}));
	const edition = [...options.edition ?? [], ...headlines];
	const { entries, faults } = readAll(documents, format, {
		...options,
		edition
	});
	return {
		entries,
		faults: [...faults, ...collisions(entries)]
	};
}
function readAll(documents, format, options) {
	const entries = [];
	const faults = [];
	for (const document of documents) try {
		entries.push(...read(document, format, options));
	} catch (error) {
		if (!(error instanceof ImportError)) throw error;
		faults.push({
			source: document.name,
			message: error.message
		});
	}
	return {
		entries,
		faults
	};
}
function read(document, format, options) {
	const importer = importerFor(document, format);
	return importer.read(document, options).map(({ article, notes }) => ({
		source: document.name,
		format: importer.name,
		id: slug(article.headline),
		article,
		notes
	}));
}
function collisions(entries) {
	const taken = /* @__PURE__ */ new Map();
	return entries.flatMap(({ id, source }) => {
		const other = taken.get(id);
		taken.set(id, other ?? source);
		return other === void 0 ? [] : [{
			source,
			message: `has the same headline as ${other}; give one of them another, or import them apart`
		}];
	});
}
// src/importers/report.ts
var WIDTH = 7;
/** One indented line: `  guessed  line 4: “443” is the number of shares`. */
var noteLine = ({ kind, line, message }) => `  ${kind.padEnd(WIDTH)}  ${line === void 0 ? "" : `line ${line}: `}${message}`;
// src/publish/import/placing.ts
/** Where imported articles go in a content folder, and what is there already. */
var FILES_AT_ONCE$2 = 64;
/** The headlines of a content folder; what else is wrong with its articles is for `check` to say. */
async function readHeadlines(content) {
	const { ids } = await listArticles(content);
	return (await mapBounded(ids, FILES_AT_ONCE$2, async (id) => {
		const headline = parsed$1(await readFile(join(content, "articles", `${id}.json`), "utf8").catch(() => ""))?.headline;
		return typeof headline === "string" ? [{
			id,
			headline
		}] : [];
	})).flat();
}
function parsed$1(json) {
	try {
		return JSON.parse(json.replace(/^\uFEFF/, ""));
	} catch {
		return;
	}
}
/** Looks what stands at an article's place; the same article in another layout counts as unchanged. */
async function place(entry, content, force) {
	const file = join(content, "articles", `${entry.id}.json`);
	const there = await readFile(file, "utf8").catch((error) => {
		return error.code === "ENOENT" || error.code === "ENOTDIR" ? void 0 : "";
	});
	if (there === void 0) return {
		entry,
		file,
		status: "written"
	};
	if (JSON.stringify(parsed$1(there)) === JSON.stringify(entry.article)) return {
		entry,
		file,
		status: "unchanged"
	};
	return {
		entry,
		file,
		status: force ? "replaced" : "in the way"
	};
}
/** What is wrong with a placing, if anything. */
var placingFault = ({ entry, file, status }) => status === "in the way" ? [{
	source: entry.source,
	message: `would replace ${file}, which differs; rename that file, or add --force`
}] : [];
/** Writes the file, when there is something to write. */
async function carryOut({ entry, file, status }) {
	if (status === "unchanged") return [];
	try {
		await writeWhole(file, articleFile(entry.article));
		return [];
	} catch (error) {
		return [{
			source: entry.source,
			message: `cannot write ${file}: ${systemReason(error)}`
		}];
	}
}
// src/publish/import/settings.ts
/** What the words behind `broadsheet import` ask for. */
var OPTIONS = {
	into: {
		type: "string",
		default: "public"
	},
	format: { type: "string" },
	stdout: {
		type: "boolean",
		default: false
	},
	json: {
		type: "boolean",
		default: false
	},
	force: {
		type: "boolean",
		default: false
	},
	language: { type: "string" },
	encoding: { type: "string" },
	counters: { type: "string" },
	"no-pullquotes": {
		type: "boolean",
		default: false
	}
};
var parsed = (args) => parseArgs({
	args: [...args],
	allowPositionals: true,
	options: OPTIONS
});
/** Names of all formats, for help and errors. */
var formatNames = () => IMPORTERS.map(({ name }) => name).join(", ");
/** Reads the arguments. Throws {@link UsageError}. */
function readSettings(args) {
	const { values, positionals } = parsed(args);
	const { into, format, stdout, json, force } = values;
	if (format !== void 0 && !IMPORTERS.some(({ name }) => name === format)) throw new UsageError(`--format ${JSON.stringify(format)} is not known; known are: ${formatNames()}`);
	if (positionals.length === 0) throw new UsageError("needs a document, such as: npx broadsheet import story.txt (or - for standard input)");
	return {
		into,
		format,
		stdout,
		json,
		force,
		sources: [...new Set(positionals)],
		options: optionsOf(values)
	};
}
function optionsOf({ language, encoding, counters, "no-pullquotes": none }) {
	const tag = `--language ${language} is not a language tag; write one such as en or pt-BR`;
	const name = `--encoding ${encoding} is not known; write one such as windows-1256`;
	check(() => Intl.getCanonicalLocales(language), tag);
	check(() => new TextDecoder(encoding), name);
	return {
		pullquotes: !none,
		...language !== void 0 && { language },
		...encoding !== void 0 && { encoding },
		...counters !== void 0 && { counters: countersOf(counters) }
	};
}
function check(attempt, message) {
	try {
		attempt();
	} catch {
		throw new UsageError(message);
	}
}
function countersOf(list) {
	if (list === "none") return [];
	return list.split(",").map((name) => {
		const counter = COUNTERS.find((one) => one === name.trim());
		if (counter) return counter;
		throw new UsageError(`--counters knows ${COUNTERS.join(", ")} or none, not ${JSON.stringify(name)}`);
	});
}
// src/publish/import/sources.ts
/** The documents that the sources of an import stand for: files, folders, standard input. */
var FILES_AT_ONCE$1 = 64;
var STDIN = "-";
/** Reads all documents, in the order of the sources. Throws {@link UsageError} for a source that is not there. */
async function readSources(sources, format) {
	const found = await Promise.all(sources.map((source) => filesOf(source, format)));
	const read = await mapBounded(found.flat(), FILES_AT_ONCE$1, async (one) => typeof one === "string" ? readDocument(one) : one);
	return {
		documents: read.filter((one) => "bytes" in one),
		faults: read.filter((one) => "message" in one)
	};
}
/** The file itself; of a folder, the files whose format their names tell. */
async function filesOf(source, format) {
	if (source === STDIN) return [source];
	if (!(await stat(source).catch((error) => {
		throw new UsageError(`cannot read ${JSON.stringify(source)}: ${systemReason(error)}`);
	})).isDirectory()) return [source];
	const { files, faults } = await listFiles(source);
	const known = IMPORTERS.filter(({ name }) => format === void 0 || name === format);
	const accepted = files.filter((name) => known.some((one) => one.accepts({
		name,
		bytes: /* @__PURE__ */ new Uint8Array()
	})));
	const message = `holds no document whose name tells its format (${formatNames()}); name the files and --format`;
	return [
		...accepted.map((name) => join(source, name)),
		...faults.map(({ path, message: fault }) => ({
			source: join(source, path),
			message: fault
		})),
		...accepted.length === 0 && faults.length === 0 ? [{
			source,
			message
		}] : []
	];
}
async function readDocument(file) {
	try {
		if (file === STDIN) return {
			name: "standard input",
			bytes: await standardInput()
		};
		const { size } = await stat(file);
		return {
			name: file,
			bytes: size > LARGEST$1 ? new Uint8Array(LARGEST$1 + 1) : await readFile(file)
		};
	} catch (error) {
		return {
			source: file,
			message: `cannot be read: ${systemReason(error)}`
		};
	}
}
async function standardInput() {
	const chunks = [];
	let length = 0;
	for await (const chunk of process.stdin) {
		chunks.push(chunk);
		length += chunk.length;
		if (length > LARGEST$1) break;
	}
	return Buffer.concat(chunks);
}
/** `broadsheet import`: foreign documents into article files, with a report. */
var importCommand = {
	name: "import",
	summary: "turns foreign documents into articles, with a report",
	help: `Turns foreign documents into articles and reports what was kept, guessed and dropped.

Usage: npx broadsheet import SOURCE... [--into CONTENT] [--format NAME] [--stdout] [--json]

  SOURCE            a file, a folder (all files whose names tell their format), or - for standard input
  --into CONTENT    the content folder (default: public); writes CONTENT/articles/<headline>.json
  --format NAME     the format, where the name does not tell it: ${formatNames()}
  --stdout          prints the article (several: a list of them) and writes no file; the report goes to standard error
  --json            prints the report as JSON: { documents, problems }
  --force           replaces an article file that is there already and differs
  --language TAG    the language of the documents, such as en or pt-BR
  --encoding NAME   the encoding of the documents, such as windows-1256
  --counters LIST   what bare numbers under the headline count, in their order: comments,shares,views (or none)
  --no-pullquotes   proposes no pull-quotes

When one of the documents cannot be imported, none is.
Exit code: 0 done, 1 a document cannot be imported or a file is in the way, 2 wrong usage.`,
	run: importDocuments
};
var FILES_AT_ONCE = 64;
async function importDocuments(args, terminal) {
	const settings = readSettings(args);
	const { documents, faults: unread } = await readSources(settings.sources, settings.format);
	const edition = await readHeadlines(settings.into);
	const { entries, faults } = importBatch(documents, settings.format, {
		...settings.options,
		edition
	});
	const broken = [...unread, ...faults];
	const done = settings.stdout ? printing(entries, broken, terminal) : await writing(entries, broken, settings);
	report(done, settings, terminal);
	return done.faults.length === 0 ? EXIT.done : EXIT.problems;
}
function printing(entries, faults, terminal) {
	if (faults.length > 0) return {
		documents: [],
		faults
	};
	const [only, second] = entries.map(({ article }) => article);
	const list = entries.map(({ article }) => article);
	terminal.out(only && !second ? articleFile(only).trimEnd() : JSON.stringify(list, null, 2));
	return {
		documents: entries.map((entry) => ({
			entry,
			status: "printed"
		})),
		faults
	};
}
/** All or nothing: looks at every place before it writes to the first. */
async function writing(entries, broken, settings) {
	const look = (entry) => place(entry, settings.into, settings.force);
	const placings = await mapBounded(entries, FILES_AT_ONCE, look);
	const faults = [...broken, ...placings.flatMap(placingFault)];
	if (faults.length > 0) return {
		documents: [],
		faults
	};
	return {
		documents: placings,
		faults: (await mapBounded(placings, FILES_AT_ONCE, carryOut)).flat()
	};
}
function report({ documents, faults }, { json, stdout }, terminal) {
	const say = (line) => stdout ? terminal.err(line) : terminal.out(line);
	if (json) return say(jsonReport({
		documents,
		faults
	}));
	for (const { entry, status, file } of documents) {
		say(`${entry.source}: ${file === void 0 ? status : `${status} ${file}`}`);
		for (const note of entry.notes) say(noteLine(note));
	}
	for (const { source, message } of faults) terminal.err(formatProblem({
		file: source,
		path: "(document)",
		message,
		severity: "error"
	}));
	if (faults.length > 0 && documents.length === 0) terminal.err("Nothing was written.");
}
var jsonReport = ({ documents, faults }) => {
	const told = documents.map(({ entry, status, file }) => ({
		source: entry.source,
		format: entry.format,
		headline: entry.article.headline,
		status,
		...file !== void 0 && { file },
		notes: entry.notes
	}));
	return JSON.stringify({
		documents: told,
		problems: faults
	}, null, 2);
};
// src/publish/commands/new.ts
var HELP$1 = `Starts an article file in a content folder and prints its path.

Usage: npx broadsheet new "Headline" [--into CONTENT]

  --into CONTENT   the content folder (default: public)

The file is articles/<headline>.json; a file that is there already is never overwritten.
Exit code: 0 done, 1 the file is there already, 2 wrong usage.`;
/** The `new` command with the clock that dates the article. */
var newCommandAt = (now) => ({
	name: "new",
	summary: "starts an article file",
	help: HELP$1,
	run: (args, terminal) => start(args, terminal, now)
});
/** `broadsheet new`: starts an article file. */
var newCommand = newCommandAt(() => /* @__PURE__ */ new Date());
async function start(args, terminal, now) {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: { into: {
			type: "string",
			default: "public"
		} }
	});
	const headline = headlineOf(positionals);
	const { site } = readSite(values.into);
	const file = join(values.into, "articles", `${slug(headline)}.json`);
	const article = firstDraft(headline, site.language, now());
	await mkdir(dirname(file), { recursive: true });
	if (!await writeNew(file, `${JSON.stringify(article, null, 2)}\n`)) {
		terminal.err(`${file} is there already; edit it, or choose another headline`);
		return EXIT.problems;
	}
	terminal.out(file);
	return EXIT.done;
}
function headlineOf([headline, second]) {
	if (headline === void 0 || headline.trim() === "") throw new UsageError("needs a headline, such as: npx broadsheet new \"Rain at last\"");
	if (second !== void 0) throw new UsageError("takes one headline; put quotes around all of it");
	return headline.trim().replace(/\s+/g, " ");
}
var firstDraft = (headline, language, now) => ({
	$schema: "/schema/article.json",
	version: 1,
	language,
	headline,
	datePublished: now.toISOString().replace(/\.\d+Z$/, "Z"),
	body: [{
		type: "paragraph",
		text: "Write the first paragraph here."
	}]
});
/** Writes a file that must not be there yet; says whether it did. `wx` leaves no moment between looking and writing. */
async function writeNew(file, text) {
	try {
		await writeFile(file, text, { flag: "wx" });
		return true;
	} catch (error) {
		if (error.code === "EEXIST") return false;
		throw error;
	}
}
// src/publish/host/serve-settings.ts
/** Where `serve` serves: its port and base, from the command line, the environment and the published folder. */
var DEFAULT_PORT = 4173;
var HIGHEST_PORT = 65535;
/** `--port`, then the environment's `PORT`, then 4173. Throws {@link UsageError} for what is no port. */
function choosePort(option, environment) {
	if (option !== void 0) return readPort("--port", option);
	return environment === void 0 || environment === "" ? DEFAULT_PORT : readPort("PORT", environment);
}
function readPort(name, text) {
	const port = Number(text);
	if (/^\d+$/.test(text) && port <= HIGHEST_PORT) return port;
	throw new UsageError(`${name} must be a whole number from 0 to ${HIGHEST_PORT}, not ${JSON.stringify(text)}`);
}
/** What publishing leaves in a folder about itself. */
var RECORD = ".broadsheet.json";
/** `--base`, then the base that the folder was published for, then `/`. Throws {@link UsageError} for what is no base. */
async function chooseBase(option, dir) {
	if (option !== void 0) return readBase(option);
	const base = baseIn(await readFile(join(dir, RECORD), "utf8").catch(() => "{}"));
	return base === void 0 ? "/" : readBase(base);
}
function baseIn(text) {
	try {
		const record = JSON.parse(text);
		const named = typeof record === "object" && record !== null && "base" in record ? record.base : void 0;
		return typeof named === "string" ? named : void 0;
	} catch {
		return;
	}
}
var BASE = /^\/(?:(?!\.{1,2}\/)[^/\\?#\s\u0000-\u001f]+\/)*$/;
function readBase(text) {
	if (BASE.test(text)) return text;
	throw new UsageError(`--base must be a path such as / or /sub/, not ${JSON.stringify(text)}`);
}
/** `broadsheet serve`: serves a published folder until SIGINT or SIGTERM. */
var serveCommand = {
	name: "serve",
	summary: "serves a published folder as a static host would",
	help: `Serves a published folder as a static host would, until it is stopped (Ctrl+C).

Usage: npx broadsheet serve [DIR] [--port N] [--base /path/]

  DIR            the published folder (default: dist); a rebuild shows at once
  --port N       the port (default: the environment's PORT, else 4173); 0 takes any that is free
  --base /path/  the path below which DIR is served (default: the one it was published for)

Answers on every network interface of this machine.
Exit code: 0 stopped, 1 the folder or the port cannot be used, 2 wrong usage.`,
	run: serve
};
async function serve(args, terminal) {
	const { values, positionals } = parseArgs({
		args: [...args],
		allowPositionals: true,
		options: {
			port: { type: "string" },
			base: { type: "string" }
		}
	});
	const [dir = "dist", second] = positionals;
	if (second !== void 0) throw new UsageError(`takes one folder, not also ${JSON.stringify(second)}`);
	const port = choosePort(values.port, process.env["PORT"]);
	const base = await chooseBase(values.base, dir);
	if (!(await stat(dir).catch(() => void 0))?.isDirectory()) {
		terminal.err(`${dir} is no folder; publish into it first: npx broadsheet build --out ${dir}`);
		return EXIT.problems;
	}
	const { createStaticHost } = await import("./static-host-BqLx1mxY.js");
	return host(createStaticHost(dir, { base }), {
		dir,
		base,
		port
	}, terminal);
}
async function host(server, place, terminal) {
	try {
		await listen(server, place.port);
	} catch (error) {
		terminal.err(explain(error, place.port));
		return EXIT.problems;
	}
	const { port } = server.address();
	terminal.out(`Serving ${place.dir} at http://localhost:${port}${place.base}`);
	await stopped();
	server.close();
	server.closeAllConnections();
	return EXIT.done;
}
var listen = (server, port) => new Promise((resolve, reject) => {
	server.once("error", reject);
	server.listen(port, resolve);
});
function explain(error, port) {
	const code = error instanceof Error && "code" in error ? error.code : void 0;
	const other = `npx broadsheet serve --port ${port < 1024 ? 4173 : port + 1}`;
	if (code === "EADDRINUSE") return `port ${port} is in use; stop the program that uses it, or choose another port: ${other}`;
	if (code === "EACCES") return `port ${port} needs rights that this user does not have; choose another: ${other}`;
	return `port ${port} cannot be used: ${error instanceof Error ? error.message : String(error)}`;
}
/** Resolves when somebody asks the program to end. */
var stopped = () => new Promise((resolve) => {
	process.once("SIGINT", () => resolve());
	process.once("SIGTERM", () => resolve());
});
// src/publish/program.ts
/** The `broadsheet` program without its process: picks the command and turns what goes wrong into an exit code. */
/** Runs the command that the arguments name. Never throws: errors are printed and give 1, wrong calls give 2. */
async function runProgram(program, args, terminal) {
	try {
		return await dispatch(program, args, terminal);
	} catch (error) {
		if (isUsage(error)) return wrongCall(error.message, args[0], terminal);
		terminal.err(`broadsheet: ${error instanceof Error ? error.message : String(error)}`);
		if (program.debug && error instanceof Error) terminal.err(error.stack ?? "");
		return EXIT.problems;
	}
}
async function dispatch(program, args, terminal) {
	const [name, ...rest] = args;
	if (name === void 0) {
		terminal.err(overview(program));
		return EXIT.usage;
	}
	if (name === "--version" || name === "-v") return printed(terminal, await program.version());
	if (name === "--help" || name === "-h") return printed(terminal, overview(program));
	const command = program.commands.find((one) => one.name === name);
	if (!command) return unknownCommand(program, name, terminal);
	if (asksForHelp(rest)) return printed(terminal, command.help);
	return command.run(rest, terminal);
}
function printed(terminal, text) {
	terminal.out(text.trimEnd());
	return EXIT.done;
}
function asksForHelp(args) {
	const end = args.indexOf("--");
	return args.slice(0, end < 0 ? args.length : end).some((arg) => arg === "--help" || arg === "-h");
}
function unknownCommand(program, name, terminal) {
	const near = nearest(name, program.commands.map((command) => command.name));
	return wrongCall(`"${name}" is not a command.${near === void 0 ? "" : ` Did you mean "${near}"?`}`, void 0, terminal);
}
function wrongCall(message, command, terminal) {
	const name = command === void 0 ? "broadsheet" : `broadsheet ${command}`;
	terminal.err(`${name}: ${message}`);
	terminal.err(`Run "npx ${name} --help" to see what it takes.`);
	return EXIT.usage;
}
/** A {@link UsageError}, or what `parseArgs` of `node:util` throws for an option it does not know. */
var isUsage = (error) => error instanceof UsageError || error instanceof Error && "code" in error && String(error.code).startsWith("ERR_PARSE_ARGS_");
function overview({ commands }) {
	const width = Math.max(...commands.map((command) => command.name.length));
	return [
		"A folder of article JSON becomes a static site.",
		"",
		"Usage: npx broadsheet COMMAND [ARGUMENTS]",
		"",
		...commands.map((command) => `  ${command.name.padEnd(width)}  ${command.summary}`),
		"",
		"npx broadsheet COMMAND --help says more; --version prints the version."
	].join("\n");
}
// src/publish/cli.ts
/** Entry of the `broadsheet` program. */
var COMMANDS = [
	buildCommand,
	checkCommand,
	importCommand,
	newCommand,
	serveCommand
];
/** The package stands one folder above the built program (`app/cli.js`), two above its source. */
var PACKAGE = ["../package.json", "../../package.json"];
async function version() {
	for (const place of PACKAGE) {
		const text = await readFile(new URL(place, import.meta.url), "utf8").catch(() => void 0);
		if (text !== void 0) return String(JSON.parse(text).version);
	}
	return "unknown";
}
var terminal = {
	out: (line) => void process.stdout.write(`${line}\n`),
	err: (line) => void process.stderr.write(`${line}\n`),
	interactive: process.stderr.isTTY
};
/** Whoever reads the output may stop early (`broadsheet check | head`): that is no failure of ours. */
for (const stream of [process.stdout, process.stderr]) stream.on("error", (error) => {
	if (error.code !== "EPIPE") throw error;
	process.exit(process.exitCode);
});
var debug = process.env["BROADSHEET_DEBUG"] === "1";
process.exitCode = await runProgram({
	commands: COMMANDS,
	version,
	debug
}, process.argv.slice(2), terminal);
export {};
