// src/reader/features/keep/device.ts
/** What there is to know; nothing where the browser does not tell. */
async function roomOnDevice() {
	try {
		const { usage, quota } = await navigator.storage.estimate();
		if (usage === void 0 || quota === void 0) return void 0;
		return {
			used: usage,
			room: quota,
			isLasting: await navigator.storage.persisted()
		};
	} catch {
		return;
	}
}
/** Asks the browser to keep what was saved also when the device runs out of room. Some ask the reader, some decide. */
async function askToLast() {
	try {
		if (!await navigator.storage.persisted()) await navigator.storage.persist();
	} catch {}
}
var UNITS = [
	"kilobyte",
	"megabyte",
	"gigabyte"
];
/** Bytes in words: a kilobyte at least, and two figures that count. */
function formatBytes(bytes, language) {
	let [value, unit] = [Math.max(1, bytes / 1e3), 0];
	while (value >= 999.5 && unit < UNITS.length - 1) [value, unit] = [value / 1e3, unit + 1];
	return new Intl.NumberFormat(language, {
		style: "unit",
		unit: UNITS[unit] ?? "kilobyte",
		maximumSignificantDigits: value < 10 ? 2 : 3
	}).format(value);
}
export { formatBytes as n, roomOnDevice as r, askToLast as t };
