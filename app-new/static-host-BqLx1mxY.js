#!/usr/bin/env node
import { i as CACHE_DEFAULT, n as MOVED_FILE, t as HEADERS_FILE } from "./host-files-iRkPWURS.js";
import { t as SVG_POLICY } from "./policy-7H6vU6r6.js";
import { S as safeParse, T as string, _ as parseJson, b as record, x as regex, y as pipe } from "./dist-BSzKqBOc.js";
import { realpath, stat } from "node:fs/promises";
import { extname, join, relative, sep } from "node:path";
import { readFileSync, statSync } from "node:fs";
import { createServer } from "node:http";
import { contentType } from "mime-types";
import send from "send";
// src/publish/host/servable-file.ts
/** Finds a file below a folder that may be shown to the world. */
/** Names with a leading dot (`.broadsheet.json`, `.git`) are the publisher's own. */
var isHidden = (steps) => steps.some((step) => step.startsWith("."));
/**
* Looks a path up now, so that a rebuild is seen at once. Undefined for what does not exist, is hidden, or is reached by a
* link that leads out of the folder.
*/
async function findServable(dir, steps) {
	if (isHidden(steps)) return void 0;
	try {
		const [root, path] = await Promise.all([realpath(dir), realpath(join(dir, ...steps))]);
		if (isHidden(relative(root, path).split(sep))) return void 0;
		const found = await stat(path);
		if (found.isDirectory()) return {
			kind: "folder",
			path
		};
		return found.isFile() ? {
			kind: "file",
			path
		} : void 0;
	} catch {
		return;
	}
}
// src/publish/host/precompressed.ts
/** Which of a file's precompressed neighbours a client takes. */
/** Best first, where the client has no preference. */
var CODINGS = [{
	coding: "br",
	ending: ".br"
}, {
	coding: "gzip",
	ending: ".gz"
}];
/** Looks for `x.br` and `x.gz` beside `x` and picks by an `Accept-Encoding` header. */
async function findVariants(dir, steps, accept) {
	const last = steps.at(-1) ?? "";
	const variants = (await Promise.all(CODINGS.map(async ({ coding, ending }) => {
		const found = await findServable(dir, [...steps.slice(0, -1), last + ending]);
		return found?.kind === "file" ? [{
			path: found.path,
			coding
		}] : [];
	}))).flat();
	const [best] = variants.map((variant) => ({
		...variant,
		quality: quality(accept, variant.coding)
	})).filter((one) => one.quality > 0).sort((a, b) => b.quality - a.quality);
	return {
		varies: variants.length > 0,
		chosen: best && {
			path: best.path,
			coding: best.coding
		}
	};
}
/** How much a client wants a coding, 0 (not at all) to 1; RFC 9110, 12.5.3. */
function quality(accept, coding) {
	const offers = new Map(accept.split(",").map(readOffer));
	return offers.get(coding) ?? offers.get("*") ?? 0;
}
function readOffer(offer) {
	const [name = "", ...parameters] = offer.toLowerCase().split(";");
	const weight = parameters.map((parameter) => /^\s*q\s*=\s*([\d.]+)\s*$/.exec(parameter)?.[1]).find(Boolean);
	return [name.trim(), weight === void 0 ? 1 : Number(weight) || 0];
}
// src/publish/host/request-path.ts
var MALFORMED = { kind: "malformed" };
/** Reads a request target such as `/base/a%20b/?q` under a base such as `/base/`. */
function readTarget(target, base) {
	const [, path = "", query = ""] = /^([^?#]*)(\?[^#]*)?/.exec(target) ?? [];
	const steps = decodeSteps(path);
	if (!steps) return MALFORMED;
	const folder = steps.at(-1) === "";
	if (folder) steps.pop();
	const below = decodeSteps(base)?.slice(0, -1) ?? [];
	if (!below.every((step, at) => step === steps[at]) || steps.includes("")) return { kind: "elsewhere" };
	if (steps.length === below.length && !folder) return {
		kind: "base",
		query
	};
	return {
		kind: "path",
		steps: steps.slice(below.length),
		folder,
		query
	};
}
/**
* The steps of an absolute path, decoded one by one, so that an encoded slash makes no new step; undefined when a step could
* lead anywhere else than down.
*/
function decodeSteps(path) {
	if (!path.startsWith("/")) return void 0;
	try {
		const steps = path.slice(1).split("/").map(decodeURIComponent);
		return steps.some((step) => step === "." || step === ".." || UNSAFE.test(step)) ? void 0 : steps;
	} catch {
		return;
	}
}
var UNSAFE = /[/\\\u0000-\u001f\u007f]/;
/** The address of a folder: always below the base and never starting with two slashes, which would name a host. */
var folderAddress = (base, steps, query) => `${base}${steps.map((step) => `${encodeURIComponent(step)}/`).join("")}${query}`;
// src/publish/host/header-lines.ts
var NAME = /^[!#$%&'*+.^_`|~\w-]+$/;
var VALUE = /^[\t\x20-\x7e]*$/;
/** The rules of a file. Lines that are none are left out. */
function readHeaderLines(text) {
	const rules = [];
	for (const line of text.split(/\r?\n/)) {
		if (line.startsWith("/")) rules.push({
			matches: matcher(line.trim()),
			headers: []
		});
		const colon = line.indexOf(":");
		const [name, value] = [line.slice(0, colon).trim(), line.slice(colon + 1).trim()];
		if (/^\s+\S/.test(line) && NAME.test(name) && VALUE.test(value)) rules.at(-1)?.headers.push([name, value]);
	}
	return rules;
}
/** A path, or one with a `*` that stands for anything. */
function matcher(pattern) {
	const [start = "", ...rest] = pattern.split("*");
	if (rest.length === 0) return (address) => address === pattern;
	const end = rest.join("*");
	return (address) => address.length >= start.length + end.length && address.startsWith(start) && address.endsWith(end);
}
// src/publish/host/site-rules.ts
/** What a published folder says of its own addresses: headers, and where articles have moved. */
/** An address of this site and of no other, fit for a header. */
var Address = pipe(string(), regex(/^\/(?!\/)[\x21-\x7e]*$/));
var Moved = record(string(), Address);
/** Reads a folder's rules, and again when they have changed. What cannot be read is no rule. */
function createSiteRules(dir) {
	const headers = reread(join(dir, HEADERS_FILE), readHeaderLines);
	const moved = reread(join(dir, MOVED_FILE), readMoved);
	return () => ({
		headersAt: (path) => headers().filter((rule) => rule.matches(path)).flatMap((rule) => rule.headers),
		movedTo: (path) => moved().get(path)
	});
}
function readMoved(text) {
	const { success, output } = safeParse(pipe(string(), parseJson(), Moved), text || "{}");
	return new Map(success ? Object.entries(output) : []);
}
/** Reads a file when its time or size has changed; one that is not there reads as nothing. */
function reread(path, read) {
	let seen = "";
	let value = read("");
	return () => {
		const state = statSync(path, { throwIfNoEntry: false });
		const now = state?.isFile() ? `${state.mtimeMs} ${state.size}` : "";
		if (now !== seen) value = read(now === "" ? "" : readFileSync(path, "utf8"));
		seen = now;
		return value;
	};
}
// src/publish/host/static-host.ts
/**
* A static host for a published folder. `send` does what HTTP asks of a file (conditions, ranges, HEAD); here is only which
* file, and with which headers. (`sirv` was tried: in its mode that sees a rebuild it serves dotfiles, follows links out of the
* folder, reads `bytes=-500` as `bytes=0-500` and knows no If-Modified-Since.)
*/
/** A server (not listening yet) of what stands in a folder at the moment of each request. */
function createStaticHost(dir, { base = "/" } = {}) {
	const read = createSiteRules(dir);
	return createServer((request, response) => {
		const exchange = {
			dir,
			base,
			rules: read(),
			request,
			response
		};
		answer(exchange).catch(() => failed(exchange, { status: 500 }));
	});
}
async function answer(exchange) {
	const { dir, base, rules, request, response } = exchange;
	resetHeaders(exchange);
	if (request.method !== "GET" && request.method !== "HEAD") {
		response.setHeader("Allow", "GET, HEAD");
		return plain(exchange, 405, "Only GET and HEAD are answered here.");
	}
	const asked = readTarget(request.url ?? "", base);
	if (asked.kind === "malformed") return plain(exchange, 400, "This address is malformed.");
	if (asked.kind === "base") return redirect(exchange, 308, base + asked.query);
	if (asked.kind === "elsewhere") return notFound(exchange);
	const { steps, folder, query } = asked;
	const moved = rules.movedTo(base + steps.join("/") + (folder && steps.length > 0 ? "/" : ""));
	if (moved !== void 0) return redirect(exchange, 301, moved + query);
	const found = await findServable(dir, steps);
	if (found?.kind === "folder" && !folder) return redirect(exchange, 308, folderAddress(base, steps, query));
	if (found?.kind === "file" && !folder) return sendFile(exchange, steps, found.path);
	const index = [...steps, "index.html"];
	const page = found?.kind === "folder" ? await findServable(dir, index) : void 0;
	return page?.kind === "file" ? sendFile(exchange, index, page.path) : notFound(exchange);
}
async function sendFile(exchange, steps, path) {
	const { base, rules, response } = exchange;
	for (const [name, value] of rules.headersAt(base + steps.join("/"))) response.setHeader(name, value);
	await transfer(exchange, steps, path, {});
}
async function notFound(exchange) {
	const page = await findServable(exchange.dir, ["404.html"]);
	if (page?.kind !== "file") return plain(exchange, 404, "There is no such page.");
	exchange.response.statusCode = 404;
	for (const [name, value] of exchange.rules.headersAt(`${exchange.base}404.html`)) exchange.response.setHeader(name, value);
	await transfer(exchange, ["404.html"], page.path, {
		acceptRanges: false,
		etag: false,
		lastModified: false
	});
}
async function transfer(exchange, steps, path, options) {
	const { dir, request, response } = exchange;
	const { varies, chosen } = await findVariants(dir, steps, request.headers["accept-encoding"] ?? "");
	const variant = request.headers.range === void 0 ? chosen : void 0;
	const type = typeOf(steps.at(-1) ?? "");
	if (!response.hasHeader("Content-Type")) response.setHeader("Content-Type", type);
	if (type.startsWith("image/svg+xml")) response.setHeader("Content-Security-Policy", SVG_POLICY);
	if (varies) response.setHeader("Vary", "Accept-Encoding");
	if (variant) response.setHeader("Content-Encoding", variant.coding);
	const fixed = {
		...options,
		cacheControl: false,
		index: false,
		dotfiles: "allow"
	};
	send(request, encodeURI(variant?.path ?? path), fixed).on("error", (error) => failed(exchange, error)).pipe(response);
}
function failed(exchange, error) {
	const { response } = exchange;
	if (response.headersSent) {
		response.destroy();
		return;
	}
	for (const name of response.getHeaderNames()) if (name !== "content-range") response.removeHeader(name);
	resetHeaders(exchange);
	plain(exchange, error.status, "This file cannot be sent as asked.");
}
/** What is sent with every answer, whatever it is. */
function resetHeaders({ response }) {
	response.setHeader("X-Content-Type-Options", "nosniff");
	response.setHeader("Cache-Control", CACHE_DEFAULT);
}
/** Everything published is UTF-8; formats that are text by another name (`+xml`, `+json`) do not say so themselves. */
function typeOf(name) {
	const type = contentType(extname(name)) || "application/octet-stream";
	return /(?:[/+]xml|[/+]json)$/.test(type) ? `${type}; charset=utf-8` : type;
}
function redirect(exchange, status, address) {
	exchange.response.setHeader("Location", address);
	plain(exchange, status, `This page is at ${address}`);
}
function plain({ response }, status, text) {
	const body = `${text}\n`;
	response.statusCode = status;
	response.setHeader("Content-Type", "text/plain; charset=utf-8");
	response.setHeader("Content-Length", Buffer.byteLength(body));
	response.end(body);
}
export { createStaticHost };
