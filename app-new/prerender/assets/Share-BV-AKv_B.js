import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { A as plain, T as fill, h as plainText, m as excerpt } from "../prerender.js";
import { n as articleAddress } from "./urls-uvUvwZjo.js";
import { n as directionOf } from "./languages--jDGgnfp.js";
import { t as useArticle } from "./article-CYJph4HO.js";
import { t as Sheet } from "./Sheet-Y4q2zLa3.js";
import { t as adopt } from "./style-YuQnRu4L.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { t as useDownload } from "./use-download-BE6mNNzO.js";
import { t as copyText } from "./copy-D9D8nHVc.js";
import { r as say } from "./notices-AIoh2F8G.js";
import { n as selectedWords, t as textFragment } from "./text-fragment-Vlb9ynjl.js";
import { n as saveBlob } from "./file-name-CKiTObSf.js";
import { printPage } from "./print-page-Yh90I2cH.js";
import { i as readyFaces, n as areFacesReady, r as drawQuote, t as FORMATS } from "./quote-picture-BfBHXG9n.js";
// src/reader/features/take/TakeArticle.tsx
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
var import_jsx_runtime = require_jsx_runtime();
/** Offers the article on the page as files to keep. */
function TakeArticle({ article }) {
	const words = useWords("take");
	const { busy, take } = useDownload();
	const taken = {
		articles: () => Promise.resolve([article]),
		title: article.headline
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "share-part",
		"aria-label": words.download,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: words.download }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
			className: "share-row",
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				disabled: busy !== void 0,
				onClick: () => take("epub", taken),
				children: busy === "epub" ? words.making : words.epub
			}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				disabled: busy !== void 0,
				onClick: () => take("markdown", taken),
				children: words.markdown
			})]
		})]
	});
}
// src/reader/features/share/names.ts
/** Small words that belong to the family name. */
var PARTICLE = /^(?:van|von|de|der|den|del|della|di|da|do|dos|du|la|le|ten|ter|al|el|bin|ibn|af|av|zu|zum)$/;
var SUFFIX = /^(?:Jr|Sr|II|III|IV)\.?$/;
var DESK = /^the\b|\b(?:desk|staff|agency|team|editors?|press|news|reuters|board)\b/i;
/** Scripts that write the family name first, or no family name in our sense. */
var FAMILY_FIRST = /\p{Script=Han}|\p{Script=Hangul}|\p{Script=Hiragana}|\p{Script=Katakana}/u;
var clean = (name) => name.replace(/[\p{Cc}\p{Cf}\s]+/gu, " ").trim();
/** Cuts a full name in two. `Family, Given` is taken as it says; what cannot be told apart stays whole. */
function readName(full) {
	const name = clean(full);
	const whole = {
		family: name,
		given: "",
		isWhole: true
	};
	const [before = "", after, ...more] = name.split(/\s*,\s*/);
	if (after && more.length === 0 && !SUFFIX.test(after)) return {
		family: before,
		given: after,
		isWhole: false
	};
	const words = before.split(" ");
	if (words.length < 2 || DESK.test(name) || FAMILY_FIRST.test(name)) return whole;
	const last = SUFFIX.test(words.at(-1) ?? "") ? words.length - 2 : words.length - 1;
	let start = Math.max(1, last);
	while (start > 1 && PARTICLE.test(words[start - 1] ?? "")) start--;
	return {
		family: words.slice(start).join(" "),
		given: words.slice(0, start).join(" "),
		isWhole: false
	};
}
/** `Ana María` -> `A. M.`; a name with a hyphen keeps it: `Jean-Luc` -> `J.-L.` */
var initials = (given) => given.split(" ").filter(Boolean).map((word) => word.split("-").filter(Boolean).map((part) => `${[...part.matchAll(/./gu)][0]?.[0] ?? ""}.`).join("-")).join(" ");
// src/reader/features/share/citation.ts
/** An article as others cite it, in the four common styles. Pure; plain text, as it is pasted. */
var STYLES = [
	"APA",
	"MLA",
	"Chicago",
	"Harvard"
];
var MONTHS = "January February March April May June July August September October November December".split(" ");
function dayOf(iso) {
	const [, year, month, day] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(iso ?? "") ?? [];
	if (year === void 0) return void 0;
	return {
		year,
		month: MONTHS[Number(month) - 1],
		day: day && String(Number(day))
	};
}
var dayFirst = (iso, shorten = (month) => month) => {
	const { year, month, day } = dayOf(iso) ?? { year: "" };
	return [
		day,
		month && shorten(month),
		year
	].filter(Boolean).join(" ");
};
var monthFirst = (iso) => {
	const { year, month, day } = dayOf(iso) ?? { year: "" };
	return month ? `${[month, day].filter(Boolean).join(" ")}, ${year}` : year;
};
/** As MLA writes months of more than four letters. */
var short = (month) => month.length <= 4 ? month : `${month === "September" ? "Sept" : month.slice(0, 3)}.`;
var turned = ({ family, given }, first = given) => [family, first].filter(Boolean).join(", ");
var straight = ({ family, given }) => [given, family].filter(Boolean).join(" ");
var brief = (name) => turned(name, initials(name.given));
var series = (names, and, isCommaBeforeTwo = false) => {
	const last = names.at(-1) ?? "";
	if (names.length < 2) return last;
	const comma = names.length > 2 || isCommaBeforeTwo ? "," : "";
	return `${names.slice(0, -1).join(", ")}${comma} ${and} ${last}`;
};
/** A part of a citation with its full stop, unless it ends with a sign of its own. */
var stopped = (text) => text === "" || /[.!?…。？！؟]["”’»]?$/u.test(text) ? text : `${text}.`;
var line = (...parts) => parts.filter(Boolean).join(" ");
var quoted = (headline) => `“${stopped(headline)}”`;
function apa({ authors, headline, site, url, published }) {
	const { year, month, day } = dayOf(published) ?? { year: "n.d." };
	const when = `(${year}${month ? `, ${[month, day].filter(Boolean).join(" ")}` : ""}).`;
	const names = authors.map(readName).map(brief);
	const shown = names.length > 20 ? `${names.slice(0, 19).join(", ")}, … ${names.at(-1) ?? ""}` : series(names, "&", true);
	if (shown === "") return line(stopped(headline), when, stopped(site), url);
	return line(stopped(shown), when, stopped(headline), stopped(site), url);
}
var firstTurned = (authors, most) => {
	const [first, ...others] = authors.map(readName);
	if (!first) return "";
	if (authors.length > most) return `${turned(first)}, et al`;
	return series([turned(first), ...others.map(straight)], "and", true);
};
var mla = ({ authors, headline, site, url, published, accessed }) => line(stopped(firstTurned(authors, 2)), quoted(headline), `${[
	site,
	dayFirst(published, short),
	url
].filter(Boolean).join(", ")}.`, `Accessed ${dayFirst(accessed, short)}.`);
var chicago = ({ authors, headline, site, url, published, accessed }) => line(stopped(firstTurned(authors, 7)), quoted(headline), stopped(site), published ? stopped(monthFirst(published)) : `Accessed ${monthFirst(accessed)}.`, `${url}.`);
var harvard = ({ authors, headline, site, url, published, accessed }) => {
	const year = `(${dayOf(published)?.year ?? "no date"})`;
	const names = series(authors.map(readName).map(brief), "and");
	const title = `‘${headline}’,`;
	const who = names === "" ? line(`‘${headline}’`, year) : line(names, year, title);
	return line(names === "" ? `${who},` : who, `${site},`, `Available at: ${url}`, `(Accessed: ${dayFirst(accessed)}).`);
};
var WRITE = {
	APA: apa,
	MLA: mla,
	Chicago: chicago,
	Harvard: harvard
};
var oneLine$1 = (text) => text.replace(/[\p{Cc}\s]+/gu, " ").trim();
/** A citation in one style, as one line. English, as these styles are. */
var cite = (source, style) => WRITE[style]({
	...source,
	headline: oneLine$1(source.headline),
	site: oneLine$1(source.site)
});
// src/reader/features/share/Links.tsx
/** Copies, and says how it went. */
function useCopy() {
	const words = useWords("share");
	return (text) => void copyText(text).then((done) => say(done ? words.copied : words.notCopied));
}
/** Ways to pass the address on. */
function Links({ title, url, selected }) {
	const words = useWords("share");
	const copy = useCopy();
	const share = () => void navigator.share({
		title,
		url
	}).catch(() => void 0);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "share-all",
		children: [
			"share" in navigator && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: share,
				children: words.system
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: () => copy(url),
				children: words.copyLink
			}),
			selected ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: () => copy(url + textFragment(selected)),
				children: words.wordsLink
			}) : /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "share-hint sheet-hint",
				children: words.wordsHint
			})
		]
	});
}
// src/reader/features/share/reference-files.ts
var oneLine = (text) => text.replace(/[\p{Cc}\s]+/gu, " ").trim();
var SIGNS = {
	"\\": "\\textbackslash{}",
	"{": "\\textbraceleft{}",
	"}": "\\textbraceright{}",
	"~": "\\textasciitilde{}",
	"^": "\\textasciicircum{}"
};
/** Words that TeX reads as they are. */
var tex = (text) => oneLine(text).replace(/[\\{}~^&%$#_]/g, (sign) => SIGNS[sign] ?? `\\${sign}`);
/** Addresses stand within `\url` or a field of their own: only braces and backslashes would end it. */
var texUrl = (url) => oneLine(url).replace(/[{}\\]/g, (sign) => encodeURIComponent(sign)).replaceAll(" ", "%20");
var ascii = (text) => text.normalize("NFD").replace(/[^A-Za-z0-9]/g, "");
/** A key from family name, year and first word: `hughes2023kadyrov`. */
function referenceKey({ authors, headline, published }) {
	const family = authors[0] === void 0 ? "" : readName(authors[0]).family;
	const word = headline.split(/\s+/).map(ascii).find((one) => one.length > 3) ?? "";
	return [
		family,
		published?.slice(0, 4) ?? "",
		word
	].map(ascii).join("").toLowerCase() || "article";
}
var texName = (full) => {
	const { family, given, isWhole } = readName(full);
	if (isWhole || /\band\b/i.test(full)) return `{${tex(oneLine(full))}}`;
	return `${tex(family)}, ${tex(given)}`;
};
/** A BibTeX entry. */
function bibtex(source) {
	const lines = [
		["author", source.authors.map(texName).join(" and ")],
		["title", `{${tex(source.headline)}}`],
		["journal", tex(source.site)],
		["year", source.published?.slice(0, 4) ?? ""],
		["month", source.published?.slice(5, 7).replace(/^0/, "") ?? ""],
		["url", texUrl(source.url)],
		["urldate", source.accessed]
	].filter(([, value]) => value !== "").map(([name, value]) => `  ${name} = {${value}}`);
	return `@article{${referenceKey(source)},\n${lines.join(",\n")}\n}\n`;
}
var risName = (full) => {
	const { family, given, isWhole } = readName(full);
	return oneLine(isWhole ? full : `${family}, ${given}`);
};
/** A RIS record. */
function ris({ authors, headline, site, url, published, accessed }) {
	const [year = "", month = "", day = ""] = published?.slice(0, 10).split("-") ?? [];
	return [
		...[
			["TY", "NEWS"],
			...authors.map((name) => ["AU", risName(name)]),
			["TI", oneLine(headline)],
			["T2", oneLine(site)],
			["PY", year],
			["DA", year && `${year}/${month}/${day}/`],
			["UR", oneLine(url)],
			["Y2", `${accessed.replaceAll("-", "/")}/`]
		].filter(([, value]) => value !== "").map(([tag, value]) => `${tag}  - ${value}`),
		"ER  - ",
		""
	].join("\r\n");
}
// src/reader/features/share/Cite.tsx
/** The article as others cite it. */
function Cite({ source }) {
	const words = useWords("share");
	const [style, choose] = (0, import_react.useState)("APA");
	const copy = useCopy();
	const citation = cite(source, style);
	const save = (text, type, ending) => saveBlob(new Blob([text], { type }), `${referenceKey(source)}.${ending}`);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "share-part",
		"aria-label": words.cite,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: words.cite }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("select", {
				"aria-label": words.style,
				value: style,
				onChange: (event) => choose(event.target.value),
				children: STYLES.map((one) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", { children: one }, one))
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "share-citation",
				dir: "auto",
				children: citation
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "share-row",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						onClick: () => copy(citation),
						children: words.copyCitation
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						onClick: () => save(bibtex(source), "application/x-bibtex", "bib"),
						children: fill(words.saveFile, { format: "BibTeX" })
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						onClick: () => save(ris(source), "application/x-research-info-systems", "ris"),
						children: fill(words.saveFile, { format: "RIS" })
					})
				]
			})
		]
	});
}
// src/reader/features/share/Quote.tsx
/** A picture of the quotation, as it will be saved. */
function Quote({ text, headline, site, direction, isSelected }) {
	const words = useWords("share");
	const [format, choose] = (0, import_react.useState)("wide");
	const canvas = (0, import_react.useRef)(null);
	const [width, height] = FORMATS[format];
	(0, import_react.useEffect)(() => {
		let isOver = false;
		const draw = () => {
			if (canvas.current && !isOver) drawQuote(canvas.current, {
				text,
				headline,
				site,
				direction,
				width,
				height
			});
		};
		draw();
		if (!areFacesReady({
			text,
			headline,
			site
		})) readyFaces({
			text,
			headline,
			site
		}).then(draw);
		return () => {
			isOver = true;
		};
	}, [
		text,
		headline,
		site,
		direction,
		width,
		height
	]);
	const save = async () => {
		await readyFaces({
			text,
			headline,
			site
		});
		await new Promise((resolve) => setTimeout(resolve));
		canvas.current?.toBlob((blob) => blob && saveBlob(blob, `quotation-${format}.png`));
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "share-part",
		"aria-label": words.quote,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: words.quote }),
			!isSelected && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
				className: "share-hint sheet-hint",
				children: words.quoteHint
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("canvas", {
				ref: canvas,
				role: "img",
				"aria-label": `${words.quotePicture}: ${text}`
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "share-row",
				children: [["wide", "square"].map((one) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					"aria-pressed": format === one,
					onClick: () => choose(one),
					children: words[one]
				}, one)), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					onClick: () => void save(),
					children: words.savePicture
				})]
			})
		]
	});
}
// src/reader/features/share/Share.tsx
/** Share, cite and print. */
adopt(".share-row{flex-wrap:wrap;gap:.5rem;margin-block-start:.6rem;display:flex}.share-row button,.share-all>button{border-color:var(--ink-2);color:var(--ink);background:0 0}.share-all>button{inline-size:100%;margin-block-start:.5rem}:is(.share-row,.share-all)>button:hover{background:var(--paper-2);color:var(--accent-ink)}.share-row>button[aria-pressed=true]{background:var(--ink);color:var(--paper)}.share-part{border-block-start:1px solid var(--rule);margin-block-start:1.4rem;padding-block-start:1rem}.share-part h3{font:700 .9375rem / 1.3 var(--sans);margin-block-end:.5rem}.share-part canvas{border:1px solid var(--rule);inline-size:100%;display:block}.share-citation{font:.9375rem / 1.5 var(--serif);overflow-wrap:anywhere;user-select:all;margin-block-start:.6rem}.share-hint{margin-block:.4rem}");
/** The words selected last: they stay when the reader turns to the panel. */
function useSelected() {
	const [selected, take] = (0, import_react.useState)(selectedWords);
	(0, import_react.useEffect)(() => {
		const look = () => take((before) => selectedWords() ?? before);
		document.addEventListener("selectionchange", look);
		return () => document.removeEventListener("selectionchange", look);
	}, []);
	return selected;
}
function Print() {
	const words = useWords("share");
	const [inColumns, choose] = (0, import_react.useState)(false);
	const [isBusy, wait] = (0, import_react.useState)(false);
	const press = async () => {
		wait(true);
		await printPage(inColumns);
		wait(false);
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "share-part",
		"aria-label": words.print,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h3", { children: words.print }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
				className: "sheet-check",
				children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
					type: "checkbox",
					checked: inColumns,
					onChange: (event) => choose(event.target.checked)
				}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: words.columns })]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
				className: "share-row",
				children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
					type: "button",
					disabled: isBusy,
					onClick: () => void press(),
					children: isBusy ? words.preparing : words.print
				})
			})
		]
	});
}
var today = () => (/* @__PURE__ */ new Date()).toISOString().slice(0, 10);
function Ways({ article }) {
	const { site, language, href } = useSetting();
	const selected = useSelected();
	const path = href(articleAddress(article.published?.id ?? ""));
	const url = (site.origin ?? location.origin) + path;
	const opening = plain(article.standfirst) || excerpt(plainText(article), 180);
	const source = {
		authors: article.authors?.map(({ name }) => name) ?? [],
		headline: article.headline,
		site: site.name,
		url,
		published: article.datePublished,
		accessed: today()
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Links, {
			title: article.headline,
			url,
			selected
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Quote, {
			text: selected?.text ?? opening,
			isSelected: selected !== void 0,
			headline: article.headline,
			site: site.name,
			direction: article.direction ?? directionOf(article.language ?? language)
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(TakeArticle, { article }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Cite, { source }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Print, {})
	] });
}
function Panel({ close }) {
	const { messages } = useSetting();
	const article = useArticle();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Sheet, {
		title: messages.share,
		close,
		kind: "share",
		children: article && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Ways, { article })
	});
}
export { Panel };
