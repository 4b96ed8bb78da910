import { bind } from "./bind-ChHdFh1T.js";
import { t as fileName } from "./file-name-CKiTObSf.js";
import { n as articleAddress } from "./urls-uvUvwZjo.js";
import { p as notesOf } from "../prerender.js";
import { n as ownAddress, o as escaped, r as webAddress } from "./addresses-gGiWoBJc.js";
// src/reader/features/take/markdown/escape.ts
/** Words as Markdown: what CommonMark and its common extensions would take for marks is said to be none. Pure. */
/** Signs that open or close something wherever they stand. */
var SIGNS = /[\\`*_[\]<>|~$&]/g;
/** What begins a heading, a list, a rule or a definition at the start of a line, and what of that is to be escaped. */
var OPENING = /^(?:(#{1,6})(?=\s|$)|([-+=:])|(\d{1,9})([.)])(?=\s|$))/;
/** What becomes a link by itself. */
var BARE_LINK = /\b(https?|ftp|mailto|xmpp)(:)|\b(www)(\.)|()(@)/gi;
/** A line of words; `isStart` where nothing stands before it on its line. */
function literally(text, isStart = true) {
	const line = text.replace(/\s*[\r\n\u2028\u2029]+\s*/g, " ").replace(SIGNS, "\\$&").replace(BARE_LINK, (_, ...found) => found.slice(0, 6).filter((part) => part !== void 0).join("\\"));
	if (!isStart) return line;
	return line.replace(OPENING, (_, heading, sign, number, stop) => number === void 0 ? `\\${heading ?? sign ?? ""}` : `${number}\\${stop ?? ""}`);
}
/** An address as a link has it. */
function destination(url) {
	const plain = url.replace(/[<>\\|\s]/g, encodeURIComponent).replace(/&(?=#?\w+;)/g, "\\&");
	return /[()]/.test(plain) ? `<${plain}>` : plain;
}
var longestRun = (text) => Math.max(0, ...(text.match(/`+/g) ?? []).map((run) => run.length));
/** Lines of code between fences that no run of signs within could close. */
function fenced(text, info = "") {
	const fence = "`".repeat(Math.max(3, longestRun(text) + 1));
	return `${fence}${info.replace(/[\s`]/g, "")}\n${text.replace(/\r\n?/g, "\n")}\n${fence}`;
}
/** Code within a line; `before` stands before it there. In a table a bar or a backslash would mean something else. */
function inlineCode(text, before = "") {
	const line = text.replace(/[\r\n]+/g, " ");
	if (line.trim() === "" || before.endsWith("`") || /[|\\]|\]:/.test(line)) return `<code>${literally(line, false)}</code>`;
	const ticks = "`".repeat(longestRun(line) + 1);
	const space = /^[`\s]|[`\s]$/.test(line) ? " " : "";
	return `${ticks}${space}${line}${space}${ticks}`;
}
// src/reader/features/take/markdown/text-markdown.ts
/** Running text as Markdown. Marks that Markdown has no signs for are HTML, which it takes as it is. Pure. */
var TAGS = [
	["superscript", "sup"],
	["subscript", "sub"],
	["underline", "u"],
	["mark", "mark"]
];
var SIGNED = [
	[
		"strikethrough",
		"~~",
		"del"
	],
	[
		"emphasis",
		"*",
		"em"
	],
	[
		"strong",
		"**",
		"strong"
	]
];
var SIGN = /[\p{P}\p{S}]/u;
/** Signs hold only around words that neither begin nor end with a sign, and not beside other such signs; tags hold everywhere. */
function emphasised(span, words, around) {
	const marks = SIGNED.filter(([mark]) => span[mark]);
	const isPlain = !SIGN.test(words.slice(0, 1)) && !SIGN.test(words.slice(-1));
	const holds = marks.length === 1 && isPlain && !/[*~_]/.test(around);
	return marks.reduce((inner, [, sign, tag]) => holds ? sign + inner + sign : `<${tag}>${inner}</${tag}>`, words);
}
/** White space around the words of a span belongs outside its marks. */
function spanMarkdown(span, sheet, before, after) {
	const [, lead = "", inner = "", tail = ""] = /^(\s*)([\s\S]*?)(\s*)$/.exec(span.text) ?? [];
	const number = sheet.notes.numbers.get(span.footnote ?? "");
	const note = number === void 0 ? "" : `[^${number}]`;
	if (inner === "") return literally(span.text, false) + note;
	let words = span.code ? inlineCode(inner, before) : literally(inner, before.trim() === "");
	for (const [mark, tag] of TAGS) if (span[mark]) words = `<${tag}>${words}</${tag}>`;
	if (span.abbreviation !== void 0) words = `<abbr title="${escaped(oneLine(span.abbreviation))}">${words}</abbr>`;
	const href = span.link === void 0 ? void 0 : sheet.link(span.link);
	const around = href === void 0 ? (lead || before).slice(-1) + (tail || note || after).slice(0, 1) : "";
	words = emphasised(span, words, around);
	if (href !== void 0) words = `[${words}](${destination(href)})`;
	return lead.replace(/\s+/g, " ") + words + note + tail.replace(/\s+/g, " ");
}
var oneLine = (text) => text.replace(/\s+/g, " ");
var stringMarkdown = (words, before) => before.trim() === "" ? literally(words.trimStart()) : literally(words, false);
/** A text of the article, as one line; `before` stands before it on that line. */
function textMarkdown(text, sheet, before = "") {
	const spans = typeof text === "string" ? [text] : text;
	let line = before;
	spans.forEach((span, at) => {
		const next = spans[at + 1];
		const after = next === void 0 ? "" : typeof next === "string" ? next.slice(0, 1) : "*";
		const words = typeof span === "string" ? stringMarkdown(span, line) : spanMarkdown(span, sheet, line, after);
		line = (words.startsWith("[") ? line.replace(/!$/, "\\!") : line) + words;
	});
	return line.slice(before.length).trim();
}
// src/reader/features/take/markdown/table-markdown.ts
var RULES = {
	start: "---",
	center: ":-:",
	end: "--:"
};
/** Empty cells beside one: further ones hold nothing that could be lost. */
var MOST = 50;
/** The words of each row, with nothing where a cell from above or beside reaches. */
function gridOf(rows, sheet) {
	const reaching = [];
	return rows.map((row) => {
		const line = [];
		const skip = () => {
			while ((reaching[line.length] ?? 0) > 0) {
				reaching[line.length] = (reaching[line.length] ?? 1) - 1;
				line.push("");
			}
		};
		for (const cell of row) {
			skip();
			const { text, colspan = 1, rowspan = 1 } = typeof cell === "string" || Array.isArray(cell) ? { text: cell } : cell;
			for (let at = 0; at < Math.min(colspan, MOST); at++) {
				reaching[line.length] = rowspan - 1;
				line.push(at === 0 ? textMarkdown(text, sheet, " ") : "");
			}
		}
		skip();
		return line;
	});
}
var alignOf = (row, at) => {
	const cell = row?.[at];
	return typeof cell === "object" && !Array.isArray(cell) ? RULES[cell.align ?? "start"] : RULES.start;
};
/** A table with its caption above. The first row heads it, whether or not it says so: Markdown has no table without a head. */
function tableMarkdown({ caption, head = [], body }, sheet) {
	const rows = gridOf([...head, ...body], sheet);
	const width = Math.max(0, ...rows.map((row) => row.length));
	const titled = caption === void 0 ? [] : [textMarkdown(caption, sheet)];
	if (width === 0) return titled;
	const lineOf = (cells) => `|${Array.from({ length: width }, (_, at) => ` ${cells[at] ?? ""} |`).join("")}`;
	const [first = [], ...others] = head.length > 0 ? rows : [[], ...rows];
	const rule = Array.from({ length: width }, (_, at) => alignOf(body[0], at));
	return [...titled, [
		lineOf(first),
		lineOf(rule),
		...others.map(lineOf)
	].join("\n")];
}
// src/reader/features/take/markdown/block-markdown.ts
var isText = (item) => typeof item === "string" || Array.isArray(item);
var some = (text, sheet) => text === void 0 ? [] : [textMarkdown(text, sheet)];
var title = (text) => text?.trim() ? [`**${literally(text.trim(), false)}**`] : [];
/** Parts one after another. */
var parted = (parts) => parts.filter((part) => part !== "").join("\n\n");
/** Lines under a mark: the first after it, the others as far in as makes them its own. */
var under = (mark, text, indent = mark.length) => (mark + text.replace(/\n(?=[^\n])/g, `\n${" ".repeat(indent)}`)).trimEnd();
var quoted = (text) => text.replace(/^.*$/gm, (line) => `> ${line}`.trimEnd());
/** Two lists in a row would be one, but for their marks, which take turns. */
var bullet = (at) => at % 2 === 0 ? "- " : "* ";
var listed = (items, mark) => {
	const isLoose = items.some((item) => item.includes("\n"));
	return [items.map((item, index) => under(mark(index), item)).join(isLoose ? "\n\n" : "\n")];
};
function linked(name, url, sheet, isPicture = false) {
	const href = sheet.link(url);
	const words = literally(name, href === void 0);
	return href === void 0 ? words : `${isPicture ? "!" : ""}[${words}](${destination(href)})`;
}
var pictureMarkdown = ({ src, alt }, sheet) => linked(alt, src, sheet, true);
var captioned = (caption, credit, sheet) => {
	const words = caption === void 0 ? "" : textMarkdown(caption, sheet);
	return [words, literally(credit ?? "", words === "")].filter(Boolean).join(" ");
};
/** A picture by its address, with caption and credit below. */
var figureMarkdown = ({ image, caption, credit }, sheet) => [pictureMarkdown(image, sheet), captioned(caption, credit, sheet)];
function media(block, sheet) {
	const src = block.src ?? block.sources?.[0]?.src ?? "";
	return [
		...block.poster ? [pictureMarkdown(block.poster, sheet)] : [],
		linked(block.title ?? src, src, sheet),
		captioned(block.caption, block.credit, sheet),
		...bodyMarkdown(block.transcript ?? [], sheet)
	];
}
var quotation = (body, attribution) => [quoted(parted([...body, attribution === "" ? "" : `— ${attribution}`]))];
var RENDERERS = {
	paragraph: (block, sheet) => some(block.text, sheet),
	heading: (block, sheet) => {
		const words = textMarkdown(block.text, sheet, " ").replace(/#+$/, "\\$&");
		return words === "" ? [] : [`${"#".repeat(block.level)} ${words}`];
	},
	list: ({ items, ordered, start = 1 }, sheet, at) => listed(items.map((item) => isText(item) ? textMarkdown(item, sheet) : parted(bodyMarkdown(item.body, sheet))), (index) => ordered ? `${Math.max(0, start) + index}${at % 2 === 0 ? "." : ")"} ` : bullet(at)),
	blockquote: (block, sheet) => quotation(bodyMarkdown(block.body, sheet), textMarkdown(block.attribution ?? "", sheet, " ")),
	pullquote: (block) => block.repeats === false ? quotation([literally(block.text.trim())], literally(block.attribution ?? "", false)) : [],
	figure: figureMarkdown,
	gallery: (block, sheet) => [...block.figures.flatMap((figure) => figureMarkdown(figure, sheet)), ...some(block.caption, sheet)],
	video: media,
	audio: media,
	embed: (block, sheet) => [[linked(block.title, block.url, sheet), literally(block.provider ?? "", false)].filter(Boolean).join(" – "), ...some(block.caption, sheet)],
	table: tableMarkdown,
	code: (block) => [...block.filename?.trim() ? [inlineCode(block.filename)] : [], fenced(block.text, block.language)],
	math: ({ tex, mathml, label }) => [tex === void 0 ? fenced(mathml ?? "", "xml") : fenced(tex, "math"), literally(label ?? "")],
	aside: (block, sheet) => [quoted(parted([...title(block.title), ...bodyMarkdown(block.body, sheet)]))],
	details: (block, sheet) => [...some(block.summary, sheet), ...bodyMarkdown(block.body, sheet)],
	definitions: (block, sheet, at) => listed(block.items.map(({ term, body }) => parted([...some(term, sheet), ...bodyMarkdown(body, sheet)])), () => bullet(at)),
	keyPoints: (block, sheet, at) => [...title(block.title), ...listed(block.items.map((item) => textMarkdown(item, sheet)), () => bullet(at))],
	timeline: (block, sheet, at) => listed(block.items.map((item) => parted([
		...title(item.date),
		...title(item.title),
		...bodyMarkdown(item.body, sheet)
	])), () => bullet(at)),
	relatedLink: (block, sheet) => {
		const url = "article" in block ? articleAddress(block.article) : block.url;
		return [[literally(block.label ?? ""), linked(block.headline ?? url, url, sheet)].filter(Boolean).join(" ")];
	},
	divider: () => ["***"],
	unknown: (block) => block.text.split("\n").map((line) => literally(line.trim()))
};
/** The blocks of a body, in order. */
var bodyMarkdown = (body, sheet) => body.flatMap((block, at) => RENDERERS[block.type](block, sheet, at));
/** A footnote, which the text names by its number. */
var noteMarkdown = (number, body, sheet) => under(`[^${number}]: `, parted(bodyMarkdown(body, sheet)), 4);
// src/reader/features/take/markdown/markdown.ts
/** A value as YAML, which has JSON's strings and lists. */
var written = (value) => JSON.stringify(value);
function frontMatter(article, { id, language, site, root }) {
	const fields = {
		headline: article.headline,
		authors: article.authors?.map(({ name }) => name),
		published: article.datePublished,
		updated: article.dateModified,
		address: ownAddress(id, root),
		site,
		language,
		section: article.section,
		tags: article.tags,
		source: article.source?.name,
		license: article.license,
		copyright: article.copyright
	};
	return [
		"---",
		...Object.entries(fields).flatMap(([name, value]) => value === void 0 || value.length === 0 ? [] : [`${name}: ${written(value)}`]),
		"---"
	].join("\n");
}
/** The whole file. */
function articleMarkdown(article, origin) {
	const { standfirst, image, corrections = [], footnotes = [], body } = article;
	const own = articleAddress(origin.id);
	const notes = notesOf(article);
	const sheet = {
		notes,
		link: (url) => webAddress(url, origin.root, own)
	};
	const unnamed = footnotes.filter(({ id }) => !notes.named.has(id));
	return `${parted([
		frontMatter(article, origin),
		`# ${literally(article.headline.trim(), false).replace(/#+$/, "\\$&")}`,
		...standfirst === void 0 ? [] : [textMarkdown(standfirst, sheet)],
		...corrections.map(({ date, text }) => `> ${date}: ${textMarkdown(text, sheet, " ")}`),
		...image ? figureMarkdown(image, sheet) : [],
		...bodyMarkdown(body, sheet),
		...unnamed.length > 0 ? ["***", ...unnamed.flatMap((note) => bodyMarkdown(note.body, sheet))] : [],
		...footnotes.flatMap((note, at) => notes.named.has(note.id) ? [noteMarkdown(at + 1, note.body, sheet)] : [])
	])}\n`;
}
// src/reader/features/take/markdown-file.ts
/** The file. In an archive each article stands under its id. */
function markdownFile(articles, { site, language, root }) {
	const files = articles.map((article) => {
		const id = article.published?.id ?? "";
		const content = articleMarkdown(article, {
			id,
			language: article.language ?? language,
			site,
			root
		});
		return {
			path: `${id.replace(/[^\p{L}\p{M}\p{N}/_-]/gu, "-") || fileName(article.headline, "")}.md`,
			content
		};
	});
	const [first] = files;
	return files.length === 1 && first ? new Blob([first.content], { type: "text/markdown" }) : new Blob([bind(files)], { type: "application/zip" });
}
export { markdownFile };
