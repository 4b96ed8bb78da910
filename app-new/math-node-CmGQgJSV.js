#!/usr/bin/env node
import { C as strictObject, O as union, T as string, b as record, c as lazy, f as minValue, h as optional$1, i as description, n as boolean, o as integer, p as number, t as array, u as maxValue, x as regex, y as pipe } from "./dist-BSzKqBOc.js";
import { i as explainUrl, t as SAFE_URL } from "./urls-bdZ08zjj.js";
// src/article/fields.ts
/** What the fields of the format are made of: each carries its description, and says what would be right. */
/** A field that must be there. */
var described = (schema, description$1) => pipe(schema, description(description$1));
/** A field that may be left out. */
var optional = (schema, description) => optional$1(described(schema, description));
/** A switch, off when left out. */
var flag = (description$3) => optional$1(pipe(boolean(), description(description$3)));
/** A string that may be left out. */
var words = (description$2) => optional$1(pipe(string(), description(description$2)));
/** An address that passes the site's one URL policy; see `urls.ts`. */
var Url = pipe(string(), regex(SAFE_URL, (issue) => explainUrl(issue.input)), description("An http, https, mailto, tel, relative or fragment address"));
/** A year, month, day (`2023-10-10`) or moment with its time zone (`2023-10-10T12:00:00Z`), ISO 8601. */
var Moment = pipe(string(), regex(/^(?!\d{4}-(?:02-3|(?:0[469]|11)-31))\d{4}(?:-(?:0[1-9]|1[0-2])(?:-(?:0[1-9]|[12]\d|3[01])(?:T(?:[01]\d|2[0-3]):[0-5]\d(?::[0-5]\d(?:\.\d+)?)?(?:Z|[-+](?:[01]\d|2[0-3]):?[0-5]\d))?)?)?$/, "is not a date; write 2023-10-10 or 2023-10-10T12:00:00Z"), description("ISO 8601 date, or date and time with time zone"));
/** A BCP 47 language tag. */
var Language = pipe(string(), regex(/^(?:[A-Za-z]{2,3}|[A-Za-z]{5,8})(?:-[A-Za-z]{4})?(?:-(?:[A-Za-z]{2}|\d{3}))?(?:-(?:[A-Za-z0-9]{5,8}|\d[A-Za-z0-9]{3}))?$/, "is not a language tag; write one such as en, ar or pt-BR"), description("BCP 47 language tag"));
/** An identifier that can stand in a link after `#`. */
var Id = pipe(string(), regex(/^[^\s#%"'<>]{1,200}$/, "is not an id; write up to 200 characters without spaces, quotes, #, % or < >"), description("Identifier, unique in the article"));
/** The path of an article's file below `articles/`, without `.json`. */
var ArticleId = pipe(string(), regex(/^(?!(?:[\s\S]*\/)?\.{0,2}(?:\/|$))[^\\\u0000-\u001f\u007f-\u009f\u2028\u2029]+$/, "is not the path of an article; write its file below articles/ without .json, such as 2023/10/offer"), description("Path of an article’s file below articles/, without .json"));
/** A string with more than spaces in it. */
var NonEmpty = pipe(string(), regex(/\S/, "is empty; write some text"));
/** A whole number from 0 on. */
var Count = pipe(number(), integer("is not a whole number; write one such as 0 or 443"), minValue(0, "is below zero; write 0 or more, or leave it out"));
/** A measure in pixels, or in cells of a table. */
var Size = pipe(number(), integer("is not a whole number; write one such as 3"), minValue(1, "is not above zero; write 1 or more, or leave it out"));
/** A number of rows or columns of a table. */
var Cells = pipe(Size, maxValue(1e3, "is over 1000; write fewer"));
// src/article/math-node.ts
/** Formulas as data: the elements and attributes of MathML that only show, and nothing that could run. */
var MATHML = /^(?:math|semantics|mrow|mi|mn|mo|ms|mspace|mtext|menclose|merror|mfenced|mfrac|mpadded|mphantom|mroot|msqrt|mstyle|mmultiscripts|mover|mprescripts|msub|msubsup|msup|munder|munderover|none|mtable|mtd|mtr)$/;
var MATH_ATTRIBUTE = /^(?:accent|accentunder|columnalign|columnlines|columnspacing|columnspan|depth|dir|display|displaystyle|fence|form|frame|height|largeop|linethickness|lspace|mathvariant|maxsize|minsize|movablelimits|notation|rowalign|rowlines|rowspacing|rowspan|rspace|scriptlevel|separator|stretchy|symmetric|voffset|width|intent|arg)$/;
/** Whether a MathML element may be shown. */
var isMathElement = (name) => MATHML.test(name);
/** Whether a MathML attribute may be shown. */
var isMathAttribute = (name) => MATH_ATTRIBUTE.test(name);
var MathNode = strictObject({
	name: described(pipe(string(), regex(MATHML, "is not an element of presentation MathML; write one such as mrow")), "Name of the element"),
	attributes: optional(record(pipe(string(), regex(MATH_ATTRIBUTE, "is not an attribute of presentation MathML; write one such as dir, or leave it out")), string()), "Its attributes"),
	children: optional(array(union([string(), lazy(() => MathNode)], "must be a string or an element { \"name\": \"…\" }")), "Its words and elements")
});
export { Cells as a, Language as c, Size as d, Url as f, words as g, optional as h, ArticleId as i, Moment as l, flag as m, isMathAttribute as n, Count as o, described as p, isMathElement as r, Id as s, MathNode as t, NonEmpty as u };
