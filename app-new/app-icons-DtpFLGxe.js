#!/usr/bin/env node
import { i as loadSharp, n as ICON_PAPER, t as DRAWN_ICONS } from "./app-icons-BFxaAqnX.js";
// src/publish/pictures/app-icons.ts
/** Draws the icons of the site from its mark, where the encoder is installed. */
/** Pixels an inch that make a drawing of 32 pixels larger than any icon. */
var DENSITY = 1200;
async function draw(sharp, svg, { size, share }) {
	const inner = Math.round(size * share);
	const mark = sharp(svg, { density: DENSITY }).resize(inner, inner, {
		fit: "contain",
		background: {
			r: 0,
			g: 0,
			b: 0,
			alpha: 0
		}
	});
	const png = {
		compressionLevel: 9,
		palette: true
	};
	if (share === 1) return mark.png(png).toBuffer();
	return sharp({ create: {
		width: size,
		height: size,
		channels: 3,
		background: ICON_PAPER
	} }).composite([{ input: await mark.png().toBuffer() }]).png(png).toBuffer();
}
/** The icons, but those that the publisher brings; none without the encoder, or from a mark that it cannot draw. */
async function drawIcons(svg, own) {
	const { sharp } = await loadSharp();
	if (!sharp) return [];
	const wanted = DRAWN_ICONS.filter(({ file }) => !own.includes(file));
	try {
		return await Promise.all(wanted.map(async (icon) => [icon.file, await draw(sharp, svg, icon)]));
	} catch {
		return [];
	}
}
export { drawIcons };
