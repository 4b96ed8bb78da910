import { M as VISITED, N as WORKER_FILE, P as cacheName } from "../prerender.js";
import { l as withBase } from "./urls-uvUvwZjo.js";
// src/reader/features/keep/worker-client.ts
/** What the reader's side asks of the service worker and its caches. Nothing here rejects. */
/** Registers the worker of the site under `base`; nothing where the browser has none to offer. */
async function register(base) {
	try {
		const url = withBase(base, `/${WORKER_FILE}`);
		return await navigator.serviceWorker.register(url, {
			scope: base,
			updateViaCache: "none"
		});
	} catch {
		return;
	}
}
/** Milliseconds that a worker has to be there, which the first time means to have fetched the app. */
var PATIENCE = 2e4;
var late = (milliseconds, value) => new Promise((resolve) => setTimeout(() => resolve(value), milliseconds));
/** The worker at work; nothing where there is none. */
async function worker(base) {
	if (!("serviceWorker" in navigator)) return void 0;
	const registered = await navigator.serviceWorker.getRegistration(base) ?? await register(base);
	if (!registered) return void 0;
	if (registered.active) return registered.active;
	return (await Promise.race([navigator.serviceWorker.ready, late(PATIENCE, void 0)]))?.active ?? void 0;
}
/** Tells the worker something. */
async function tellWorker(base, wanted) {
	try {
		(await worker(base))?.postMessage(wanted);
	} catch {}
}
/** Milliseconds that the pictures of one article may take. */
var LONGEST = 12e4;
/** Has a page kept with its pictures; nothing where no worker can do that. */
async function askToKeep(base, page, pictures) {
	try {
		const at = await worker(base);
		if (!at) return void 0;
		const { port1, port2 } = new MessageChannel();
		const answer = new Promise((resolve) => {
			port1.addEventListener("message", ({ data }) => resolve(data), { once: true });
			port1.start();
		});
		at.postMessage({
			kind: "keep",
			page,
			pictures
		}, [port2]);
		return await Promise.race([answer, late(LONGEST, void 0)]);
	} catch {
		return;
	}
}
/** Lets go of the pages that were kept only because they were visited. */
async function forgetVisited(base) {
	try {
		for (const kind of VISITED) await caches.delete(cacheName(base, kind));
	} catch {}
}
export { forgetVisited as n, tellWorker as r, askToKeep as t };
