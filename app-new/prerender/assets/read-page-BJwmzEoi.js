import { S as safeParse, T as string, _ as optional, g as object, h as number, t as array, v as picklist } from "./dist-wX_i5dNl.js";
import { n as Author, r as Card } from "./schema-DiRQo7oF.js";
import { r as parseArticle } from "./articles-D_jynDUU.js";
import { i as loadMessages } from "./languages--jDGgnfp.js";
import { t as LoadError } from "../prerender.js";
// src/article/catalogue.ts
/** Shapes of what is published beside the articles: the lists that the front, section, tag and author pages show. */
/** One page of a list of articles, newest first. */
var ListPage = object({
	kind: picklist([
		"front",
		"section",
		"tag",
		"author",
		"search",
		"saved"
	]),
	/** Its own address on the site. */
	address: string(),
	/** The section's, tag's or author's name; the site's on the front page. */
	name: string(),
	description: optional(string()),
	/** Of an author's page: the author, as the newest article that says more than the name has it. */
	author: optional(Author),
	/** Its number, 1 being the oldest; absent on the first page a reader sees, which has no number. */
	page: optional(number()),
	/** Addresses of the neighbouring pages. */
	newer: optional(string()),
	older: optional(string()),
	cards: array(Card)
});
// src/reader/read-page.ts
/** Fetched data -> a page, or an error. Loaded with the first page that the reader goes to; the first page needs no check. */
/** Whatever else is wrong with it, what was published as an article has these. */
var isPublished = (data) => typeof data === "object" && data !== null && "headline" in data && "body" in data && Array.isArray(data.body);
/** Reads the data of the page at an address. Lenient: a bad block costs only itself. Throws {@link LoadError} `broken`. */
async function readPage(address, data) {
	if (!address.startsWith("/articles/")) {
		const list = safeParse(ListPage, data);
		if (list.success) return list.output;
		throw new LoadError("broken", `The list at ${address} is not one`);
	}
	const { article } = parseArticle(data);
	if (!article || !isPublished(data)) throw new LoadError("broken", `The article at ${address} is not one`);
	await loadMessages([article.language]).catch(() => void 0);
	return article;
}
export { readPage };
