#!/usr/bin/env node
import { r as contentSecurityPolicy } from "./policy-7H6vU6r6.js";
import { readFile, readdir } from "node:fs/promises";
import { createHash } from "node:crypto";
import { fileURLToPath } from "node:url";
// src/publish/build/built-app.ts
/** The reader app as `vite build` made it: a browser bundle, and the renderer. */
/** Files that the entry brings in before the page is taken over: what it imports, at once or in turn, and what those need. */
function broughtIn(manifest, entry) {
	const needed = /* @__PURE__ */ new Set([...entry.imports ?? [], ...entry.dynamicImports ?? []]);
	for (const key of needed) for (const more of manifest[key]?.imports ?? []) needed.add(more);
	return [...needed].flatMap((key) => {
		const chunk = manifest[key];
		return chunk && chunk !== entry ? [`/${chunk.file}`] : [];
	});
}
var WORDS = /^src\/reader\/i18n\/(?:[a-z]+\/)?([a-z]{2})\.ts$/;
var STEMMERS = /@orama\/stemmers/;
/** Scripts of the app that a site in this language always needs; the others are kept once they have been used. */
function shellOf(manifest, language) {
	const [own = ""] = language.toLowerCase().split("-");
	const files = Object.entries(manifest).filter(([key]) => !STEMMERS.test(key) && (WORDS.exec(key)?.[1] ?? own) === own).map(([, { file }]) => file);
	return [...new Set(files)].filter((file) => file.endsWith(".js")).sort();
}
/** The program stands in `app/`, beside what it loads here. */
var APP = new URL("./", import.meta.url);
/** Loads the built app. Throws when it has not been built. */
async function loadBuiltApp() {
	const browser = new URL("browser/", APP);
	const manifest = JSON.parse(await readFile(new URL("manifest.json", browser), "utf8"));
	const entry = manifest["src/reader/main.ts"];
	if (!entry) throw new Error("The reader app has not been built; run: npm run build");
	const names = await readdir(new URL("assets/", browser));
	const files = await Promise.all(names.sort().map(async (name) => {
		const content = await readFile(fileURLToPath(new URL(`assets/${name}`, browser)));
		return [`assets/${name}`, new Uint8Array(content)];
	}));
	return {
		entry: `/${entry.file}`,
		imports: broughtIn(manifest, entry),
		shell: (language) => shellOf(manifest, language),
		worker: await readFile(new URL("worker/worker.js", APP), "utf8"),
		files: new Map(files)
	};
}
var PRERENDER = new URL("prerender/prerender.js", APP);
/** Loads the renderer. */
var loadPrerender = async () => await import(PRERENDER.href);
/** Names everything beside the content that decides what is published: this program, and how its platform writes dates. */
async function appVersion() {
	const hash = createHash("sha256").update(`${process.versions.icu} ${process.versions.unicode}`);
	for (const name of (await readdir(APP)).filter((name) => name.endsWith(".js")).sort()) hash.update(await readFile(new URL(name, APP)));
	hash.update(await readFile(PRERENDER)).update(await readFile(new URL("browser/manifest.json", APP)));
	return hash.digest("base64url");
}
// src/publish/build/page-assets.ts
/** What every page of a publish brings along, and the policy that allows it and nothing else. */
var hashOf = (text) => `sha256-${createHash("sha256").update(text).digest("base64")}`;
var bare = ({ entry, imports }, { css }) => ({
	entry,
	imports,
	css
});
/** The policy of a site published under `base`. */
async function loadPolicy(site, base) {
	return policyOf(await loadBuiltApp(), await loadPrerender(), site, base);
}
function policyOf(app, prerender, site, base) {
	const { scripts, styles } = prerender.inlineParts(site, base, bare(app, prerender));
	return contentSecurityPolicy({
		scripts: scripts.map(hashOf),
		styles: styles.map(hashOf)
	}, site.embedHosts);
}
/** Makes the renderer of a site's pages, and what writes their data. */
async function loadRenderer(site, base, touchIcon) {
	const [app, prerender] = [await loadBuiltApp(), await loadPrerender()];
	const { meta: policy } = policyOf(app, prerender, site, base);
	return {
		render: await prerender.createPrerender(site, base, {
			...bare(app, prerender),
			policy,
			touchIcon
		}),
		dataJson: prerender.dataJson
	};
}
export { loadBuiltApp as i, loadRenderer as n, appVersion as r, loadPolicy as t };
