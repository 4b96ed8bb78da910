import { S as safeParse } from "./dist-wX_i5dNl.js";
import { t as note } from "./health-Bl_IKGwG.js";
// src/reader/storage/settings.ts
/**
* Small things that must be at hand at once: strings in localStorage, checked when read. What the device refuses holds for as
* long as the page does, is told, and is offered again after the next write that the device takes. Nothing here throws.
*/
/** What could not be kept; nothing is a removal. */
var held = /* @__PURE__ */ new Map();
/** Reads a text as it stands; nothing when there is none. */
function readText(key) {
	if (held.has(key)) return held.get(key);
	try {
		return localStorage.getItem(key) ?? void 0;
	} catch {
		return;
	}
}
/** Writes a text, or removes it when there is none. Returns whether the device keeps it; the page does in any case. */
function writeText(key, text) {
	if (!held.has(key) && readText(key) === text) return true;
	let error = commit(key, text);
	const isKept = error === void 0;
	if (isKept) for (const [name, value] of held) error = commit(name, value) ?? error;
	note("settings", error);
	return isKept;
}
/** Offers a text to the device, and gives the error that this ended in. */
function commit(key, text) {
	try {
		if (text === void 0) localStorage.removeItem(key);
		else localStorage.setItem(key, text);
		held.delete(key);
		return;
	} catch (error) {
		held.set(key, text);
		addEventListener("storage", yieldTo);
		return error;
	}
}
/** What another tab has written since is the newer. */
function yieldTo({ key, storageArea }) {
	if (key === null || !storageArea || !held.delete(key)) return;
	if (held.size === 0) note("settings");
}
/** Reads a setting; nothing when it is absent, broken or not what the schema asks for. */
function readSetting(key, schema) {
	try {
		const result = safeParse(schema, JSON.parse(readText(key) ?? "null"));
		return result.success ? result.output : void 0;
	} catch {
		return;
	}
}
/** Writes a setting, or removes it when there is no value. Returns whether the device keeps it; the page does in any case. */
var writeSetting = (key, value) => writeText(key, value === void 0 ? void 0 : JSON.stringify(value));
/** Tells when another tab has changed a setting, until the function that it gives is called. */
function watchSetting(key, listener) {
	const listen = (event) => {
		if (event.key === key || event.key === null) listener();
	};
	addEventListener("storage", listen);
	return () => removeEventListener("storage", listen);
}
export { writeText as a, writeSetting as i, readText as n, watchSetting as r, readSetting as t };
