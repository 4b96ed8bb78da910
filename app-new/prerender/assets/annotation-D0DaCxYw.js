import { A as unknown, T as string, _ as optional, d as maxLength, g as object, h as number, k as union, l as literal, m as minValue, p as minLength, t as array, v as picklist, x as regex, y as pipe } from "./dist-wX_i5dNl.js";
// src/reader/features/highlights/colours.ts
/** The colours of highlights. Each also has a line of its own under the words, for who does not tell colours apart. */
var COLOURS = [
	"yellow",
	"green",
	"blue",
	"pink",
	"purple"
];
// src/reader/features/highlights/annotation.ts
/** Highlights as W3C Web Annotations, which is how they are kept, exported and brought in. Pure. */
var Words = pipe(string(), maxLength(4e4));
var Place = pipe(number(), minValue(0));
var Selector = union([
	object({
		type: literal("FragmentSelector"),
		value: Words,
		refinedBy: object({
			type: literal("TextPositionSelector"),
			start: Place,
			end: Place
		})
	}),
	object({
		type: literal("TextPositionSelector"),
		start: Place,
		end: Place
	}),
	object({
		type: literal("TextQuoteSelector"),
		exact: pipe(Words, minLength(1)),
		prefix: optional(Words, ""),
		suffix: optional(Words, "")
	})
]);
var Target = object({
	source: object({
		id: Words,
		type: optional(string()),
		label: optional(Words, "")
	}),
	styleClass: optional(string()),
	selector: pipe(array(Selector), maxLength(8))
});
var Body = object({
	type: literal("TextualBody"),
	purpose: picklist(["commenting", "tagging"]),
	value: Words
});
var Annotation = object({
	"@context": optional(unknown()),
	id: pipe(string(), regex(/^urn:uuid:[\w-]{8,64}$/)),
	type: literal("Annotation"),
	motivation: optional(unknown()),
	created: optional(Words, ""),
	modified: optional(Words, ""),
	body: optional(pipe(array(Body), maxLength(100)), []),
	target: pipe(array(Target), minLength(1), maxLength(400))
});
var selectorsOf = ({ block, start, end, at, exact, prefix, suffix }) => [
	{
		type: "FragmentSelector",
		value: block,
		refinedBy: {
			type: "TextPositionSelector",
			start,
			end
		}
	},
	{
		type: "TextPositionSelector",
		start: at,
		end: at + end - start
	},
	{
		type: "TextQuoteSelector",
		exact,
		prefix,
		suffix
	}
];
/** The annotation of a highlight, with a target for each block; `origin` stands before the article's address. */
function annotationOf(highlight, origin = "") {
	const { id, article, headline, colour, note, tags, created, modified, quotes } = highlight;
	return {
		"@context": "http://www.w3.org/ns/anno.jsonld",
		id,
		type: "Annotation",
		motivation: note === "" ? "highlighting" : "commenting",
		created,
		modified,
		body: [...note === "" ? [] : [{
			type: "TextualBody",
			purpose: "commenting",
			value: note
		}], ...tags.map((value) => ({
			type: "TextualBody",
			purpose: "tagging",
			value
		}))],
		target: quotes.map((quote) => ({
			source: {
				id: origin + article,
				type: "Text",
				label: headline
			},
			styleClass: colour,
			selector: selectorsOf(quote)
		}))
	};
}
function quoteIn({ selector }) {
	const words = selector.find((one) => one.type === "TextQuoteSelector");
	const block = selector.find((one) => one.type === "FragmentSelector");
	const place = selector.find((one) => one.type === "TextPositionSelector");
	if (!words) return [];
	const { start, end } = block?.refinedBy ?? {
		start: 0,
		end: words.exact.length
	};
	const { exact, prefix, suffix } = words;
	return [{
		exact,
		prefix,
		suffix,
		block: block?.value ?? "",
		start,
		end,
		at: place?.start ?? 0
	}];
}
/** The highlight of an annotation; nothing when it quotes no words of an article. */
function highlightOf({ id, body, target, created, modified }) {
	const [first] = target;
	const article = /\/articles\/[^?#]+/.exec(first?.source.id ?? "")?.[0];
	const quotes = target.flatMap(quoteIn);
	if (!first || article === void 0 || quotes.length === 0) return void 0;
	const valuesOf = (purpose) => body.flatMap((one) => one.purpose === purpose ? [one.value] : []);
	return {
		id,
		article: article.replace(/\/*$/, "/"),
		headline: first.source.label,
		colour: COLOURS.find((name) => name === first.styleClass) ?? "yellow",
		note: valuesOf("commenting").join("\n\n"),
		tags: valuesOf("tagging"),
		created,
		modified,
		quotes
	};
}
/** The words of a highlight, a line for each block. */
var wordsOf = ({ quotes }) => quotes.map(({ exact }) => exact).join("\n");
export { COLOURS as a, wordsOf as i, annotationOf as n, highlightOf as r, Annotation as t };
