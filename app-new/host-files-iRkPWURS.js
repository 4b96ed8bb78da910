#!/usr/bin/env node
import { d as withBase, s as hash } from "./urls-bdZ08zjj.js";
import { a as redirects, o as bytesOf, r as WORKER_FILE } from "./offline-DWxeYRT4.js";
import { n as WORKER_POLICY, t as SVG_POLICY } from "./policy-7H6vU6r6.js";
// src/edition/hosting/types.ts
/** Media types of what a site publishes, for hosts that do not know them all. Pure. */
/** Type by ending of the name; all text is UTF-8. */
var TYPES = {
	html: "text/html",
	htm: "text/html",
	css: "text/css",
	js: "text/javascript",
	mjs: "text/javascript",
	txt: "text/plain",
	md: "text/markdown",
	csv: "text/csv",
	vtt: "text/vtt",
	json: "application/json",
	webmanifest: "application/manifest+json",
	xml: "application/xml",
	svg: "image/svg+xml",
	png: "image/png",
	jpg: "image/jpeg",
	jpeg: "image/jpeg",
	gif: "image/gif",
	webp: "image/webp",
	avif: "image/avif",
	ico: "image/x-icon",
	mp4: "video/mp4",
	m4v: "video/mp4",
	webm: "video/webm",
	ogv: "video/ogg",
	mov: "video/quicktime",
	mp3: "audio/mpeg",
	m4a: "audio/mp4",
	ogg: "audio/ogg",
	oga: "audio/ogg",
	opus: "audio/ogg",
	wav: "audio/wav",
	flac: "audio/flac",
	woff2: "font/woff2",
	wasm: "application/wasm",
	pdf: "application/pdf",
	epub: "application/epub+zip"
};
var isText = (type) => /^text\/|[/+](?:json|xml)$/.test(type);
/** Types of text that need to be told that they are UTF-8. */
var TEXT_TYPES = [...new Set(Object.values(TYPES))].filter(isText);
/** A type as it is sent. */
var withCharset = (type) => isText(type) ? `${type}; charset=utf-8` : type;
// src/edition/hosting/headers.ts
/** Which headers go with which addresses: once, for every host. Pure. */
/** Powers that neither the site nor what it embeds has a use for. */
var UNUSED = [
	"accelerometer",
	"camera",
	"display-capture",
	"geolocation",
	"gyroscope",
	"magnetometer",
	"microphone",
	"midi",
	"payment",
	"serial",
	"usb",
	"xr-spatial-tracking"
];
/** Takes the place of the type that a host gives a file by the ending of its name. */
var CONTENT_TYPE = "Content-Type";
/** Names with a hash in them: what stands there never changes. */
var IMMUTABLE = ["/assets/", "/pictures/"];
/** Where publishers put files of their own; a picture that was replaced is seen within the hour. */
var MEDIA = "/media/";
/** Files whose type does not follow from how their names end. */
var BY_NAME = {
	"feed.xml": "application/atom+xml",
	"rss.xml": "application/rss+xml",
	"feed.json": "application/feed+json"
};
/** Feeds of the site and of its sections, each by an address that no article can have. */
var typesByName = (base) => [...Object.entries(BY_NAME).flatMap(([name, type]) => {
	const headers = [[CONTENT_TYPE, withCharset(type)]];
	return [{
		under: withBase(base, `/${name}`),
		headers
	}, {
		under: withBase(base, "/sections/"),
		ending: `/${name}`,
		headers
	}];
}), {
	under: withBase(base, "/manifest.webmanifest"),
	headers: [[CONTENT_TYPE, withCharset("application/manifest+json")]]
}];
/** Makes the rules. What none of them tells how to keep is kept by nobody without asking again. */
var headerRules = (policy, base) => [
	{
		under: withBase(base, "/"),
		headers: [
			["Content-Security-Policy", policy.header],
			["X-Content-Type-Options", "nosniff"],
			["Referrer-Policy", "strict-origin-when-cross-origin"],
			["Permissions-Policy", UNUSED.map((power) => `${power}=()`).join(", ")],
			["Cross-Origin-Opener-Policy", "same-origin"]
		]
	},
	...IMMUTABLE.map((path) => ({
		under: withBase(base, path),
		headers: [["Cache-Control", "public, max-age=31536000, immutable"]]
	})),
	{
		under: withBase(base, MEDIA),
		headers: [["Cache-Control", "public, max-age=3600"]]
	},
	{
		under: withBase(base, `/${WORKER_FILE}`),
		headers: [["Content-Security-Policy", WORKER_POLICY]]
	},
	{
		under: withBase(base, "/"),
		ending: ".svg",
		headers: [["Content-Security-Policy", SVG_POLICY]]
	},
	...typesByName(base)
];
/** What is sent with everything that no rule gives another. */
var CACHE_DEFAULT = "no-cache";
// src/edition/hosting/caddy.ts
/** What Caddy needs to know of a site, in one file that a site block imports; docs/hosting.md says where. Pure. */
/** In a Caddyfile `{` starts a placeholder; no address or header of ours has one. */
var quoted$1 = (text) => `"${text.replace(/["\\]/g, "\\$&")}"`;
var redirect = (moved) => moved.length === 0 ? [] : [
	"  map {path} {broadsheet_moved} {",
	...moved.map(({ decoded, to }) => `    ${quoted$1(decoded)} ${quoted$1(to)}`),
	"    default \"\"",
	"  }",
	"  @movedAndAsked {",
	"    vars_regexp {broadsheet_moved} ^/",
	"    expression {query} != \"\"",
	"  }",
	"  redir @movedAndAsked {broadsheet_moved}?{query} 301",
	"  @moved vars_regexp {broadsheet_moved} ^/",
	"  redir @moved {broadsheet_moved} 301"
];
var header = (path, name, value) => `  header ${quoted$1(path)} ${name} ${quoted$1(value)}`;
/** A path with a star at its start, which stands for any number of steps there, must have a name. */
var headerFor = (matcher, endings, name, value) => [`  @${matcher} path ${endings.map((ending) => quoted$1(`*${ending}`)).join(" ")}`, `  header @${matcher} ${name} ${quoted$1(value)}`].join("\n");
var types = () => [...new Set(Object.values(TYPES))].map((type, at) => {
	const endings = Object.keys(TYPES).filter((ending) => TYPES[ending] === type);
	return headerFor(`type${at}`, endings.map((ending) => `.${ending}`), "Content-Type", withCharset(type));
});
var byRule = ({ under, ending, headers }, at) => headers.map(([name, value], of) => ending === void 0 || ending.startsWith("/") ? header(`${under}*${ending ?? ""}`, name, value) : headerFor(`rule${at}of${of}`, [ending], name, value));
/** The imported part of a site block. */
function caddyFile(rules, moved, base) {
	const all = `${base}*`;
	const [general] = rules;
	const files = [
		"file_server {",
		"  precompressed br gzip",
		"  hide .*",
		"}"
	];
	return `${[
		"# Written by broadsheet build, and again whenever it changes; see docs/hosting.md.",
		...base === "/" ? [] : [`redir ${quoted$1(base.slice(0, -1))} ${quoted$1(base)} 301`],
		`route ${quoted$1(all)} {`,
		"  @other not method GET HEAD",
		"  respond @other 405",
		...redirect(moved),
		header(all, "Cache-Control", CACHE_DEFAULT),
		...types(),
		...rules.flatMap(byRule),
		...files.map((line) => `  ${line}`),
		"}",
		"handle_errors {",
		`  @page path ${quoted$1(all)}`,
		"  route @page {",
		header(all, "Cache-Control", CACHE_DEFAULT),
		header(all, "Content-Type", "text/html; charset=utf-8"),
		...general.headers.map(([name, value]) => header(all, name, value)),
		`    rewrite * ${quoted$1(withBase(base, "/404.html"))}`,
		...files.map((line) => `    ${line}`),
		"  }",
		"}"
	].join("\n")}\n`;
}
// src/edition/hosting/host-lists.ts
/** The file `_headers`. A header that several rules give is sent with all their values. */
var headersFile = (rules) => rules.map(({ under, ending = "", headers }) => [`${under}*${ending}`, ...headers.map(([name, value]) => `  ${name}: ${value}`)].join("\n")).join("\n\n").concat("\n");
/** Cloudflare Pages takes this many redirects of single addresses, in so large a file, in lines of at most so many characters. */
var MOST = 2e3;
var LARGEST = 1e5;
var LONGEST_LINE = 1e3;
/** Read as `:name`, a part that may be anything. */
var PLACEHOLDER = /:[A-Za-z]/;
/** The file `_redirects`: the first redirects that it can hold; at the others a page stands in. All of it is ASCII. */
function redirectsFile(all) {
	let file = "";
	let count = 0;
	for (const { path, to } of all) {
		const line = `${path} ${to} 301\n`;
		if (PLACEHOLDER.test(path) || line.length > LONGEST_LINE) continue;
		if (count === MOST || file.length + line.length > LARGEST) break;
		file += line;
		count++;
	}
	return file;
}
// src/edition/hosting/moved-page.ts
var ESCAPES = {
	"&": "&amp;",
	"<": "&lt;",
	">": "&gt;",
	"\"": "&quot;"
};
var escaped = (text) => text.replace(/[&<>"]/g, (sign) => ESCAPES[sign] ?? sign);
/** Nothing is loaded and nothing runs. */
var POLICY = "default-src 'none'; base-uri 'none'";
/** Its HTML. Without words of the interface, so that it is right in every language. */
function movedPage({ to, headline }, site, base) {
	const path = escaped(withBase(base, to));
	const canonical = site.origin === void 0 ? path : escaped(site.origin) + path;
	return [
		`<!doctype html><html lang="${escaped(site.language)}"><head><meta charset="utf-8">`,
		`<meta http-equiv="Content-Security-Policy" content="${POLICY}">`,
		`<meta http-equiv="refresh" content="0;url=${path}">`,
		`<title>${escaped(headline)}</title>`,
		`<link rel="canonical" href="${canonical}">`,
		"<meta name=\"robots\" content=\"noindex\">",
		"<meta name=\"viewport\" content=\"width=device-width,initial-scale=1\"><meta name=\"color-scheme\" content=\"light dark\">",
		`</head><body><p dir="auto"><a href="${path}">${escaped(headline)}</a></p></body></html>`
	].join("");
}
// src/edition/hosting/nginx.ts
/** What nginx needs to know of a site, in two files that its configuration includes; docs/hosting.md says where. Pure. */
/** Longer addresses do not fit the table that docs/hosting.md has nginx make; a page stands in for them. */
var LONGEST_KEY = 1500;
var quoted = (text) => `"${text.replace(/["\\]/g, "\\$&")}"`;
var exactly = (text) => text.replace(/[.*+?^${}()|[\]\\]/g, "\\$&");
function headersOf([general, ...others], prefix) {
	const names = new Set([general, ...others].flatMap(({ headers }) => headers.map(([name]) => name)));
	names.delete(CONTENT_TYPE);
	return [...names].map((name) => {
		const valueIn = ({ headers }) => headers.find((header) => header[0] === name)?.[1];
		const cases = others.flatMap((rule) => {
			const value = valueIn(rule);
			return value === void 0 ? [] : [[pattern(rule), value]];
		});
		const otherwise = valueIn(general) ?? (name === "Cache-Control" ? "no-cache" : "");
		const variable = `$${prefix}_${name.toLowerCase().replaceAll("-", "_")}`;
		return cases.length === 0 ? {
			name,
			value: quoted(otherwise),
			map: []
		} : {
			name,
			value: variable,
			map: [map(variable, [...cases.toReversed(), ["default", otherwise]])]
		};
	});
}
var pattern = ({ under, ending = "" }) => `~^${exactly(under)}${ending === "" ? "" : `.*${exactly(ending)}$`}`;
/** A place of its own for each file that has another type than its ending tells; the rest it has from the place around it. */
var typed = (rules) => rules.flatMap((rule) => rule.headers.flatMap(([name, value]) => name === "Content-Type" ? [`location ${quoted(pattern(rule))} { types { } default_type ${quoted(value)}; }`] : []));
var map = (variable, cases) => [
	`map $uri ${variable} {`,
	...cases.map(([key, value]) => `  ${quoted(key)} ${quoted(value)};`),
	"}"
].join("\n");
var HEAD = "# Written by broadsheet build, and again whenever it changes; see docs/hosting.md.";
/** Both files of a site. The names of nginx's variables are its own, so that one nginx can serve many sites. */
function nginxFiles(rules, moved, base, site) {
	const prefix = `broadsheet_${hash(`${site.origin} ${base} ${site.name}`)}`;
	const headers = headersOf(rules, prefix);
	const redirected = moved.filter(({ decoded }) => bytesOf(decoded) <= LONGEST_KEY).map(({ decoded, to }) => [decoded, to]);
	return {
		http: `${[
			HEAD,
			map(`$${prefix}_moved`, redirected),
			...headers.flatMap((header) => header.map)
		].join("\n")}\n`,
		server: server(headers, prefix, base, typed(rules))
	};
}
/** With a server of its own, a site's headers stand where a publisher's can stand beside them. */
function server(headers, prefix, base, types) {
	const added = headers.map(({ name, value }) => `add_header ${name} ${value} always;`);
	const bare = quoted(base.slice(0, -1));
	return [
		HEAD,
		...base === "/" ? added : [`location = ${bare} { absolute_redirect off; return 301 ${quoted(base)}; }`],
		`location ${quoted(base)} {`,
		...base === "/" ? [] : added.map((line) => `  ${line}`),
		`  if ($${prefix}_moved) { return 301 $${prefix}_moved$is_args$args; }`,
		"  absolute_redirect off;",
		"  index index.html;",
		`  error_page 404 ${quoted(withBase(base, "/404.html"))};`,
		`  error_page 403 =404 ${quoted(withBase(base, "/404.html"))};`,
		"  gzip_static on;",
		"  gzip_vary on;",
		"  charset utf-8;",
		`  charset_types ${TEXT_TYPES.filter((type) => type !== "text/html").join(" ")};`,
		"  default_type application/octet-stream;",
		"  types {",
		...Object.entries(TYPES).map(([ending, type]) => `    ${type} ${ending};`),
		"  }",
		"  location ~ /\\.(?!well-known/) { return 404; }",
		...types.map((line) => `  ${line}`),
		"}",
		""
	].join("\n");
}
// src/edition/hosting/host-files.ts
/** The folder of what hosts are told; its dot keeps it from readers. */
var HOSTING = ".hosting";
/** All redirects as JSON: decoded path -> address. */
var MOVED_FILE = `${HOSTING}/moved.json`;
/** Headers by address, as Netlify and Cloudflare Pages read them. */
var HEADERS_FILE = "_headers";
/** Path below the published folder -> content: what the hosts read, and a page at every old address. */
function hostFiles(site, base, policy, moved) {
	const rules = headerRules(policy, base);
	const all = redirects(moved, base);
	const nginx = nginxFiles(rules, all, base, site);
	return new Map([
		...moved.map((one) => [one.file, movedPage(one, site, base)]),
		[HEADERS_FILE, headersFile(rules)],
		["_redirects", redirectsFile(all)],
		[MOVED_FILE, `${JSON.stringify(Object.fromEntries(all.map(({ decoded, to }) => [decoded, to])))}\n`],
		[`${HOSTING}/nginx-http.conf`, nginx.http],
		[`${HOSTING}/nginx-server.conf`, nginx.server],
		[`${HOSTING}/Caddyfile`, caddyFile(rules, all, base)]
	]);
}
export { CACHE_DEFAULT as i, MOVED_FILE as n, hostFiles as r, HEADERS_FILE as t };
