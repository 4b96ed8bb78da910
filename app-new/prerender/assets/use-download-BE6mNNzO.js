import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting } from "./setting-H3GIZSsh.js";
import { D as formatDate } from "../prerender.js";
import { n as saveBlob, t as fileName } from "./file-name-CKiTObSf.js";
import { r as say } from "./notices-AIoh2F8G.js";
import { t as useWords } from "./words-BxoVDY2x.js";
// src/reader/features/take/use-download.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Makes files and hands them to the reader. `busy` is what is being made. */
function useDownload() {
	const { site, base, language, messages, href } = useSetting();
	const words = useWords("take");
	const [busy, set] = (0, import_react.useState)();
	const work = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => () => work.current?.abort(), []);
	const root = (site.origin ?? location.origin) + base;
	async function epub(articles, title, signal) {
		const { makeBook } = await import("./make-book-DqjLQRSN.js");
		const [first] = articles;
		const day = (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
		const only = articles.length === 1 ? first : void 0;
		return makeBook({
			title: only?.headline ?? title,
			subtitle: only ? (only.authors ?? []).map(({ name }) => name).join(" · ") : formatDate(day, language, site.timeZone),
			language: only?.language ?? (only ? site.language : language),
			articles,
			site: {
				name: site.name,
				timeZone: site.timeZone,
				language: site.language
			},
			root,
			href,
			words: {
				contents: messages.contents,
				cover: words.cover,
				accessible: words.accessible
			}
		}, signal);
	}
	async function markdown(articles, signal) {
		const { markdownFile } = await import("./markdown-file-DDcplifj.js");
		signal.throwIfAborted();
		return markdownFile(articles, {
			site: site.name,
			language: site.language,
			root
		});
	}
	async function make(format, taken) {
		const { signal } = work.current = new AbortController();
		set(format);
		try {
			const articles = await taken.articles();
			const blob = await (format === "epub" ? epub(articles, taken.title, signal) : markdown(articles, signal));
			const ending = format === "epub" ? "epub" : blob.type === "application/zip" ? "zip" : "md";
			signal.throwIfAborted();
			saveBlob(blob, fileName(taken.title, ending));
		} catch {
			if (!signal.aborted) say(words.failed);
		} finally {
			if (!signal.aborted) set(void 0);
		}
	}
	return {
		busy,
		take: (format, taken) => void make(format, taken)
	};
}
export { useDownload as t };
