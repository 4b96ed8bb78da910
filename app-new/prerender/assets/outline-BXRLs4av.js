import { A as plain } from "../prerender.js";
// src/article/outline.ts
/** The headings of the body in order. Headings inside other blocks are not sections of the article. */
var outline = (article) => article.body.flatMap((block) => block.type === "heading" && block.id !== void 0 && plain(block.text).trim() !== "" ? [{
	id: block.id,
	level: block.level,
	text: plain(block.text)
}] : []);
export { outline as t };
