#!/usr/bin/env node
import { bundledLanguages, createCssVariablesTheme, createHighlighter } from "shiki";
// src/publish/enrich/code.ts
/** Source code -> tokens, when publishing, so that no highlighter reaches a reader. */
var THEME = "kinds";
var theme = createCssVariablesTheme({
	name: THEME,
	variablePrefix: "--"
});
/** The few kinds that the style sheet colours, by the theme's names for them. */
var KINDS = /* @__PURE__ */ new Map([
	["token-comment", "comment"],
	["token-keyword", "keyword"],
	["token-string", "string"],
	["token-string-expression", "string"],
	["token-constant", "constant"],
	["token-function", "function"]
]);
var kindOf = (colour) => KINDS.get(/--([\w-]+)/.exec(colour ?? "")?.[1] ?? "") ?? "";
/** Whether the highlighter knows a language by this name. */
var isLanguage = (name) => name !== void 0 && Object.hasOwn(bundledLanguages, name);
/** One highlighter a language, kept for the next article: loaded once, and no language's colours hang on another's. */
var highlighters = /* @__PURE__ */ new Map();
/** Finds the highlighter of a language that it knows. */
function highlighterOf(language) {
	const known = highlighters.get(language);
	if (known) return known;
	const fresh = createHighlighter({
		themes: [theme],
		langs: [language],
		warnings: false
	});
	highlighters.set(language, fresh);
	return fresh;
}
/** Lines as long as this are left without colours. By their length, not by the time they take: all machines do the same. */
var LIMITS = {
	tokenizeTimeLimit: 0,
	tokenizeMaxLineLength: 1e4
};
/** The block with its tokens: `[words, kind]`, neighbours of one kind joined; together they are its text, sign by sign. */
function highlight(block, highlighter) {
	if (!isLanguage(block.language)) return block;
	const { tokens } = highlighter.codeToTokens(block.text, {
		lang: block.language,
		theme: THEME,
		...LIMITS
	});
	const joined = [];
	const add = (text, kind) => {
		if (text === "") return;
		const last = joined.at(-1);
		if (last && (last[1] === kind || text.trim() === "")) last[0] += text;
		else joined.push([text, kind]);
	};
	let at = 0;
	for (const { offset, content, color } of tokens.flat()) {
		add(block.text.slice(at, offset), "");
		add(content, kindOf(color));
		at = offset + content.length;
	}
	add(block.text.slice(at), "");
	return {
		...block,
		tokens: joined
	};
}
export { highlight, highlighterOf, isLanguage };
