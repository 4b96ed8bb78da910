#!/usr/bin/env node
// src/edition/hosting/policy.ts
/** Hosts that read `_headers` refuse longer lines; the header's own name is counted. */
var LONGEST_LINE = 2e3;
var quoted = (hashes) => hashes.map((hash) => `'${hash}'`);
function directives({ scripts, styles }, frames) {
	return [
		"default-src 'self'",
		["script-src 'self'", ...quoted(scripts)].join(" "),
		["style-src 'self'", ...quoted(styles)].join(" "),
		"img-src 'self' https: data: blob:",
		"media-src 'self' https: data: blob:",
		"font-src 'self'",
		"connect-src 'self'",
		"worker-src 'self'",
		["frame-src", ...frames.length > 0 ? frames : ["'none'"]].join(" "),
		"object-src 'none'",
		"base-uri 'none'",
		"form-action 'self'"
	];
}
/** A `<meta>` may not say who frames the page, and browsers complain when it does. */
var HEADER_ONLY = "frame-ancestors 'self'";
/** The policy of a site that embeds from these hosts, once a reader has chosen to. */
function contentSecurityPolicy(inline, embedHosts) {
	const meta = directives(inline, [...new Set(embedHosts)].map((host) => `https://${host}`)).join("; ");
	const header = `${meta}; ${HEADER_ONLY}`;
	return header.length + 25 <= LONGEST_LINE ? {
		header,
		meta
	} : {
		header: `${directives(inline, ["https:"]).join("; ")}; ${HEADER_ONLY}`,
		meta
	};
}
/**
* The worker runs itself and nothing else, and may fetch what a reader saves: also pictures of other hosts, which pages may
* show as well.
*/
var WORKER_POLICY = "default-src 'none'; connect-src 'self' https:";
/** An SVG opened by itself runs nothing, and has no part in the site. */
var SVG_POLICY = "default-src 'none'; style-src 'unsafe-inline'; sandbox";
export { WORKER_POLICY as n, contentSecurityPolicy as r, SVG_POLICY as t };
