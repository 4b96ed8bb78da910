#!/usr/bin/env node
// src/publish/pictures/load-sharp.ts
/** Loads the encoder. Never throws. */
async function loadSharp() {
	try {
		const { default: sharp } = await import("sharp");
		sharp.concurrency(1);
		sharp.cache(false);
		const { vips, aom, webp, mozjpeg, png } = sharp.versions;
		return {
			sharp,
			version: [
				sharp.versions.sharp,
				vips,
				aom,
				webp,
				mozjpeg,
				png
			].join(" ")
		};
	} catch (error) {
		const [reason = ""] = (error instanceof Error ? error.message : String(error)).split("\n");
		return { reason: reason.trim() };
	}
}
// src/edition/app-icons.ts
/** The paper that the site's mark stands on where an icon may not let anything shine through. */
var ICON_PAPER = "#fffdf9";
/** Devices cut maskable icons to a circle of four fifths; Apple's round the corners themselves. */
var DRAWN_ICONS = [
	{
		file: "icon-192.png",
		size: 192,
		share: 1
	},
	{
		file: "icon-512.png",
		size: 512,
		share: 1
	},
	{
		file: "icon-maskable-512.png",
		size: 512,
		share: .56
	},
	{
		file: "apple-touch-icon.png",
		size: 180,
		share: .76
	}
];
/** The icons of a web app manifest, of those files that are published. */
var manifestIcons = (files) => DRAWN_ICONS.filter(({ file }) => file.startsWith("icon-") && files.includes(file)).map(({ file, size }) => ({
	src: `/${file}`,
	sizes: `${size}x${size}`,
	type: "image/png",
	...file.includes("maskable") && { purpose: "maskable" }
}));
export { loadSharp as i, ICON_PAPER as n, manifestIcons as r, DRAWN_ICONS as t };
