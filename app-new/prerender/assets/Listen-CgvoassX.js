import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { A as plain, D as formatDate, E as formatCount, L as useNavigate, O as formatNumber, T as fill, b as roomWords } from "../prerender.js";
import { a as messagesFor, t as LANGUAGE_CODES } from "./languages--jDGgnfp.js";
import { n as articleAddress } from "./urls-uvUvwZjo.js";
import { t as useArticle } from "./article-CYJph4HO.js";
import { n as savedShelf } from "./saved-D7rzPgii.js";
import { t as adopt } from "./style-YuQnRu4L.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { i as writeListenSettings, n as SLOWEST, r as readListenSettings } from "./listen-settings-D1JOggLN.js";
import { t as Sheet } from "./Sheet-Y4q2zLa3.js";
// src/reader/features/keep/to-read.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** What the reader has put by to read. */
/** Addresses of the saved articles that are not in the archive, the last saved first. */
async function addressesToRead(base) {
	return (await savedShelf(base).entries()).filter(([, { archived }]) => !archived).toSorted(([, a], [, b]) => b.savedAt - a.savedAt).map(([, { card }]) => card.url);
}
// src/reader/features/listen/listen.css?inline
var listen_default = "[data-spoken]{outline:3px solid var(--accent-ink);outline-offset:4px}.listen-transport,.listen-bar-row{justify-content:center;align-items:center;gap:.25rem;display:flex}.listen-button{block-size:2.75rem;inline-size:2.75rem;color:var(--ink);background:0 0;border-radius:50%;flex:none;place-items:center;padding:0;display:grid}.listen-button:hover{background:var(--paper-2);color:var(--accent-ink)}.listen-button svg{fill:currentColor;inline-size:1.5rem}.listen-button svg[data-line]{fill:none;stroke:currentColor;stroke-width:2px}.listen-transport .listen-play{background:var(--ink);block-size:3.5rem;inline-size:3.5rem;color:var(--paper)}.listen-transport .listen-play:hover{background:var(--accent-ink)}.listen-headline{font:700 1.0625rem / 1.3 var(--serif);text-align:center;text-wrap:balance;margin-block-end:.75rem}.listen-status{font:.875rem / 1.4 var(--sans);text-align:center}.listen-status:not(:empty){padding-block:.5rem}.listen-field{margin-block-start:1rem;display:block}.listen-field input{min-block-size:2.25rem;inline-size:100%;margin:0}.listen-field select{margin-block-start:.2rem}.listen-hint{font-variant-numeric:tabular-nums;justify-content:space-between;gap:1rem;display:flex}.listen-follow{margin-block-start:.5rem}.listen-tip{margin-block-end:1rem}.listen-bar{z-index:3;border-block-start:1px solid var(--rule);background:var(--paper);font-family:var(--sans);padding-block-end:env(safe-area-inset-bottom);padding-inline:.5rem;position:fixed;inset-block-end:0;inset-inline:0}.listen-bar progress{appearance:none;block-size:3px;inline-size:100%;color:var(--accent-ink);background:0 0;border:0;display:block;position:absolute;inset-block-start:-2px;inset-inline:0}.listen-bar progress::-webkit-progress-bar{background:0 0}.listen-bar progress::-webkit-progress-value{background:var(--accent-ink)}.listen-bar progress::-moz-progress-bar{background:var(--accent-ink)}.listen-bar-row{max-inline-size:44rem;margin-inline:auto;padding-block:.25rem}.listen-what{text-overflow:ellipsis;white-space:nowrap;text-align:start;border-radius:.2rem;flex:1;inline-size:auto;min-inline-size:0;padding-inline:.5rem;display:block;overflow:hidden}:root:has(.sheet[data-kind=listen]) .listen-bar{display:none}:root:has(.listen-bar) body{padding-block-end:4rem}@media print{.listen-bar{display:none}}@media (forced-colors:active){.listen-button{border-color:buttontext}}";
// src/reader/features/listen/next-article.ts
/** Address of the first article of this site that was not heard yet: of those related to this one, else of those saved. */
var nextArticle = (article, heard, saved = []) => [...article.published?.related.map(({ url }) => url) ?? [], ...saved].find((url) => url.startsWith("/articles/") && !heard.has(url));
// src/reader/features/listen/sentences.ts
/** Stops that end no sentence, where more follows: titles, and the initials of names. */
var ABBREVIATED = /(?:^|[\s(“"„«'’])(?:Mr|Mrs|Ms|Mx|Dr|Prof|St|Gen|Col|Lt|Sgt|Capt|Rep|Sen|Gov|Rev|Hon|Mme|Mlle|Sr|Sra|Dra|vs|cf|ca|bzw|resp|z\.B|d\.h|e\.g|i\.e|\p{L})\.$/u;
/** Stops that end no sentence where a number follows. */
var NUMBERED = /(?:^|[\s(])(?:No|Nos|Nr|Nº|Art|Abs|Fig|p|pp|vol|ch)\.$/iu;
/** Languages that write a stop after the number of a day or century. */
var ORDINAL_STOP = /^(?:cs|da|de|et|fi|hr|hu|lv|nb|nn|no|pl|sk|sl|sr|tr)\b/i;
var segmenters = /* @__PURE__ */ new Map();
function segmenter(language) {
	let known = segmenters.get(language);
	if (known === void 0) {
		known = new Intl.Segmenter(language, { granularity: "sentence" });
		segmenters.set(language, known);
	}
	return known;
}
/** Where a browser knows no sentences, a stop with space after it ends one. */
var plainly = (text) => text.match(/[^.!?。！？؟]+(?:[.!?。！？؟]+["'”’»)]*\s*|$)|[^]/gu) ?? [];
function segments(text, language) {
	if (!("Segmenter" in Intl)) return plainly(text);
	return [...segmenter(language).segment(text)].map(({ segment }) => segment);
}
/** Whether a sentence that seemed to end goes on in what follows. */
function goesOn(sentence, next, language) {
	const said = sentence.trimEnd();
	if (!/[\p{L}\p{N}]/u.test(next) || !/[\p{L}\p{N}]/u.test(said)) return true;
	if (ABBREVIATED.test(said)) return true;
	if (ORDINAL_STOP.test(language) && /(?:^|\s)\d{1,2}\.$/.test(said)) return true;
	return /^\p{Ll}/u.test(next) || NUMBERED.test(said) && /^\p{N}/u.test(next);
}
var trimmed = (text, [start, end]) => {
	const sentence = text.slice(start, end);
	return [start + sentence.length - sentence.trimStart().length, start + sentence.trimEnd().length];
};
/** The sentences of a text in a language (BCP 47); none where it has no words. */
function sentences(text, language) {
	const ranges = [];
	let end = 0;
	for (const segment of segments(text.replace(/[\n\r\u0085\u2028\u2029]/g, " "), language)) {
		const last = ranges.at(-1);
		const start = end;
		end += segment.length;
		if (last && goesOn(text.slice(...last), segment, language)) ranges[ranges.length - 1] = [last[0], end];
		else ranges.push([start, end]);
	}
	return ranges.filter((range) => /[\p{L}\p{N}\p{S}]/u.test(text.slice(...range))).map((range) => trimmed(text, range));
}
// src/reader/features/listen/passages.ts
/** What stands above the blocks. No block can have such an id. */
var HEADLINE = "#headline";
var STANDFIRST = "#standfirst";
var LEAD = "#lead";
/** Soft hyphens, zero-width spaces and joiners of words trip engines; nobody hears them. */
var spoken = (text) => text.replace(/[\u00ad\u200b\u2060\ufeff]/g, "").replace(/\s+/g, " ").trim();
/** The runs of a text that are each in one language. */
function runs(text, language) {
	if (typeof text === "string") return [{
		text,
		language
	}];
	const out = [];
	for (const span of text) {
		const run = typeof span === "string" ? {
			text: span,
			language
		} : {
			text: span.text,
			language: span.language ?? language
		};
		const last = out.at(-1);
		if (last?.language === run.language) out[out.length - 1] = {
			...last,
			text: last.text + run.text
		};
		else out.push(run);
	}
	return out;
}
/** What of the runs stands within a range. Signs between two languages go with the words before them. */
function within$1(all, [start, end]) {
	const parts = [];
	let at = 0;
	for (const { text, language } of all) {
		const said = spoken(text.slice(Math.max(0, start - at), Math.max(0, end - at)));
		at += text.length;
		const last = parts.at(-1);
		if (said === "") continue;
		if (last && !/[\p{L}\p{N}]/u.test(said)) parts[parts.length - 1] = {
			...last,
			text: last.text + said
		};
		else parts.push({
			text: said,
			language
		});
	}
	return parts;
}
/** The sentences of a text, each with the words it has in the page and its parts by language. */
function sentencesOf(text, language) {
	const all = runs(text, language);
	const whole = all.map((run) => run.text).join("");
	return sentences(whole, language).map((range) => ({
		words: [whole.slice(...range)],
		parts: within$1(all, range)
	}));
}
/** A text as one line in parts by language, whatever sentences it has. */
function lineOf(text, language) {
	const all = runs(text, language);
	return within$1(all, [0, all.reduce((length, run) => length + run.text.length, 0)]);
}
// src/reader/features/listen/spoken-place.ts
/** Where passages stand in the page. */
var HEAD = {
	[HEADLINE]: ".story h1",
	[STANDFIRST]: ".story-header > .standfirst",
	[LEAD]: ".story-header > .lead"
};
/** The element of a passage's block, if the page shows it. */
var elementOf = (block) => {
	const head = HEAD[block];
	if (head !== void 0) return document.querySelector(head);
	const element = block === "" ? null : document.getElementById(block);
	return element?.closest(".story") ? element : null;
};
/** What stands in a block's element and is not among its words. */
var NOT_SAID = ".note-mark, .pullquote, thead";
function textOf(element) {
	const walker = document.createTreeWalker(element, NodeFilter.SHOW_TEXT);
	const stretches = [];
	let whole = "";
	for (let node = walker.nextNode(); node; node = walker.nextNode()) {
		if (!(node instanceof Text) || node.parentElement?.closest(NOT_SAID)) continue;
		stretches.push({
			node,
			start: whole.length
		});
		whole += node.data;
	}
	return {
		whole,
		stretches
	};
}
/** The end of a stretch rather than the beginning of the next, for where a range ends. */
var place = (stretches, offset, isEnd) => {
	const stretch = stretches.findLast(({ start }) => isEnd ? start < offset : start <= offset);
	return stretch && [stretch.node, offset - stretch.start];
};
/**
* Where the words of a block's passages stand, in order; nothing for one that is not text, or whose words are not there.
* The same sentence twice in a block is two ranges: each is sought after the one before it.
*/
function rangesOf(element, passages) {
	const { whole, stretches } = textOf(element);
	let from = 0;
	return passages.map(({ words }) => {
		const starts = words.map((piece) => {
			const at = whole.indexOf(piece, from);
			if (at >= 0) from = at + piece.length;
			return at;
		});
		if (starts[0] === void 0 || starts.includes(-1)) return void 0;
		const [start, end] = [place(stretches, starts[0], false), place(stretches, from, true)];
		if (!start || !end) return void 0;
		const range = document.createRange();
		range.setStart(...start);
		range.setEnd(...end);
		return range;
	});
}
/** Where one passage of a plan stands: its block's element and, where they are found there, its words. */
function placeOf(plan, at) {
	const passage = plan[at];
	const element = passage && elementOf(passage.block);
	if (!passage || !element) return void 0;
	const siblings = plan.filter(({ block }) => block === passage.block);
	return {
		element,
		range: rangesOf(element, siblings)[siblings.indexOf(passage)]
	};
}
// src/reader/features/listen/marking.ts
var NAME = "spoken";
var clear = () => {
	for (const marked of document.querySelectorAll("[data-spoken]")) marked.removeAttribute("data-spoken");
	if ("highlights" in CSS) CSS.highlights.delete(NAME);
};
function paint(element, range) {
	clear();
	if (range && "highlights" in CSS) CSS.highlights.set(NAME, new Highlight(range));
	else element.setAttribute("data-spoken", "");
}
/** How far to scroll so that a box stands well in view; 0 where it does. Pure; measures in pixels from the top of the view. */
function scrollFor({ top, bottom }, view) {
	const height = view.bottom - view.top;
	if (top >= view.top && bottom <= view.bottom - height * .12) return 0;
	if (bottom - top > height * .88 && top < view.top && bottom > view.top + height / 2) return 0;
	return top - view.top - height * .22;
}
/** What the player's own panel leaves of the view. */
function view() {
	const panel = (document.querySelector(".sheet[open]") ?? document.querySelector(".listen-bar"))?.getBoundingClientRect();
	return {
		top: 16,
		bottom: panel && panel.width > innerWidth * .9 && panel.top > 0 ? panel.top : innerHeight
	};
}
var isInView = ({ top, bottom }) => bottom > 0 && top < innerHeight;
var isStill = () => document.documentElement.dataset["motion"] === "less" || matchMedia("(prefers-reduced-motion: reduce)").matches;
/** What a reader who scrolls does. Scrolling itself tells nothing of who did it. */
var HAND = [
	"wheel",
	"touchmove",
	"keydown",
	"pointerdown"
];
var SCROLL_KEYS = /^(?:Arrow(?:Up|Down)|Page(?:Up|Down)|Home|End| )$/;
/** A marking that follows until the reader scrolls away, and again when what is said has come into view. */
function createMarking() {
	let follows = true;
	const byHand = (event) => {
		if (event instanceof KeyboardEvent && !SCROLL_KEYS.test(event.key)) return;
		if (event.type === "pointerdown" && event.target !== document.documentElement) return;
		follows = false;
	};
	for (const type of HAND) addEventListener(type, byHand, { passive: true });
	return {
		show: (plan, at) => {
			const place = at === void 0 ? void 0 : placeOf(plan, at);
			if (!place) return clear();
			const { element, range } = place;
			const closed = element.closest("details:not([open])");
			if (closed instanceof HTMLDetailsElement) closed.open = true;
			paint(element, range);
			const box = (range ?? element).getBoundingClientRect();
			if (!follows && isInView(box)) follows = true;
			const by = follows ? scrollFor(box, view()) : 0;
			if (by !== 0) scrollBy({
				top: by,
				behavior: isStill() ? "instant" : "smooth"
			});
		},
		close: () => {
			for (const type of HAND) removeEventListener(type, byHand);
			clear();
		}
	};
}
// src/reader/features/listen/media-keys.ts
var RATE = 8e3;
var SECONDS = 6;
/** Silence as a WAV file. The keys belong to whoever plays sound in an element; speech alone does not count. */
function silence() {
	const samples = RATE * SECONDS;
	const header = /* @__PURE__ */ new DataView(/* @__PURE__ */ new ArrayBuffer(44));
	const words = (at, text) => new TextEncoder().encode(text).forEach((byte, index) => header.setUint8(at + index, byte));
	words(0, "RIFF");
	header.setUint32(4, 48036, true);
	words(8, "WAVEfmt ");
	header.setUint32(16, 16, true);
	header.setUint16(20, 1, true);
	header.setUint16(22, 1, true);
	header.setUint32(24, RATE, true);
	header.setUint32(28, RATE, true);
	header.setUint16(32, 1, true);
	header.setUint16(34, 8, true);
	words(36, "data");
	header.setUint32(40, samples, true);
	return new Blob([header, new Uint8Array(samples).fill(128)], { type: "audio/wav" });
}
function actions(player, stop) {
	return [
		["play", () => player.play()],
		["pause", () => player.pause()],
		["stop", stop],
		["seekbackward", () => player.step(-1)],
		["seekforward", () => player.step(1)],
		["previoustrack", () => player.leap(-1)],
		["nexttrack", () => player.leap(1)]
	];
}
function answer(action, work) {
	try {
		navigator.mediaSession.setActionHandler(action, work);
	} catch {}
}
/** Answers the keys for a player until it is closed. */
function listenToKeys(player, playing, stop) {
	if (!("mediaSession" in navigator)) return void 0;
	const url = URL.createObjectURL(silence());
	const sound = new Audio(url);
	sound.loop = true;
	const { artwork, ...words } = playing;
	navigator.mediaSession.metadata = new MediaMetadata({
		...words,
		artwork: artwork ? [{ src: artwork }] : []
	});
	const answered = actions(player, stop);
	for (const [action, work] of answered) answer(action, work);
	return {
		follow: (isPlaying) => {
			if (isPlaying) sound.play().catch(() => void 0);
			else sound.pause();
			navigator.mediaSession.playbackState = isPlaying ? "playing" : "paused";
		},
		close: () => {
			sound.pause();
			URL.revokeObjectURL(url);
			for (const [action] of answered) answer(action, null);
			navigator.mediaSession.metadata = null;
			navigator.mediaSession.playbackState = "none";
		}
	};
}
// src/reader/features/listen/trials.ts
var MOST_TRIES = 3;
var MOST_VOICES = 2;
var SHORTEST = 20;
/** Another way to say it, or why there is none. */
function retry(trial, fault, said, hasVoices) {
	const { voice } = said;
	if (fault === "blocked") return "blocked";
	const without = voice && /* @__PURE__ */ new Set([...trial.without ?? [], voice.uri]);
	if (fault === "voice") return without ? {
		...trial,
		without
	} : "no-voice";
	if (fault === "network") return voice?.local === false && !trial.onlyLocal ? {
		...trial,
		onlyLocal: true
	} : "network";
	if (fault === "length" && said.text.length > SHORTEST) return {
		...trial,
		cap: Math.max(SHORTEST, Math.floor(said.text.length / 2))
	};
	const tries = (trial.tries ?? 0) + 1;
	if (!hasVoices && tries > 1) return "no-voice";
	if (tries < MOST_TRIES) return {
		...trial,
		tries
	};
	if (without && without.size <= MOST_VOICES) return {
		...trial,
		without,
		tries: 2
	};
	return "engine";
}
// src/reader/features/listen/voices.ts
/** Old and narrower codes that stand for a language. */
var SAME = {
	iw: "he",
	cmn: "zh",
	nb: "no",
	nn: "no",
	in: "id",
	fil: "tl",
	arb: "ar",
	pes: "fa"
};
var steps = (tag) => tag.toLowerCase().split(/[-_]/);
/** The language of a tag without region and script: `pt_BR` -> `pt`. */
var languageOf = (tag) => {
	const [first = ""] = steps(tag);
	return SAME[first] ?? first;
};
var TRADITIONAL = /[-_](?:hant|tw|hk|mo)\b/i;
function merit(voice, language) {
	const wished = steps(language).slice(1);
	const region = steps(voice.language).slice(1);
	const shared = wished.filter((step) => region.includes(step)).length;
	const script = TRADITIONAL.test(voice.language) === TRADITIONAL.test(language) ? 1 : 0;
	return shared * 8 + script * 4 + (voice.preferred ? 2 : 0) + (voice.local ? 1 : 0);
}
/** The voices of a language, best first; none where nobody speaks it. */
var voicesFor = (voices, language) => voices.filter((voice) => languageOf(voice.language) === languageOf(language)).toSorted((a, b) => merit(b, language) - merit(a, language));
/** The voice for a language: the reader's choice, or else the best. */
function voiceFor(voices, language, chosen) {
	const able = voicesFor(voices, language);
	return able.find((voice) => voice.uri === chosen[languageOf(language)]) ?? able[0];
}
// src/reader/features/listen/utterances.ts
/** Characters said in a second at the ordinary rate; a sign of Chinese or Japanese is a syllable or more. */
var pace = (language) => /^(?:zh|ja|ko|yue)$/.test(languageOf(language)) ? 4.5 : 14;
/** Seconds after which some engines fall silent in the midst of a voice that comes over the network, with room to spare. */
var REMOTE_SECONDS = 11;
var LONGEST = 700;
/** How many characters a voice is trusted with at a rate. */
function longest(voice, language, rate) {
	if (voice?.local) return LONGEST;
	return Math.min(LONGEST, Math.max(24, Math.floor(REMOTE_SECONDS * pace(language) * rate)));
}
/** Where a text that is too long is best cut: after a clause, else between words, else anywhere but within a character. */
function cut(text, limit) {
	const head = text.slice(0, limit);
	const clause = /^[^]*[,;:–—،؛、，；：](?=\s|$|[^\s\d])/.exec(head)?.[0].length ?? 0;
	if (clause > limit / 3) return clause;
	const space = head.lastIndexOf(" ");
	if (space > 0) return space;
	return /\p{Surrogate}$/u.test(head) ? limit - 1 : limit;
}
/** A text in pieces of at most `limit` (2 or more) characters. */
function pieces(text, limit) {
	const out = [];
	let rest = text.trim();
	while (rest.length > limit) {
		const at = Math.max(1, cut(rest, limit));
		out.push(rest.slice(0, at).trim());
		rest = rest.slice(at).trim();
	}
	return [...out, rest].filter((piece) => piece !== "");
}
/** Parts that one voice says stand together: what no voice speaks is said by the voice before it. */
function byVoice(parts, voiceOf) {
	const own = voiceOf(parts.find(({ language }) => voiceOf(language))?.language ?? "");
	const out = [];
	for (const { text, language } of parts) {
		const voice = voiceOf(language) ?? out.at(-1)?.voice ?? own;
		const last = out.at(-1);
		const spoken = voice && !voiceOf(language) ? voice.language : language;
		if (last && (voice ? last.voice?.uri === voice.uri : last.language === spoken)) out[out.length - 1] = {
			...last,
			text: `${last.text} ${text}`
		};
		else out.push({
			text,
			language: spoken,
			voice
		});
	}
	return out;
}
/** What is asked of the engine for the parts of a passage at a rate; `cap` holds pieces shorter still. */
var utterancesOf = (parts, voiceOf, rate, cap = LONGEST) => byVoice(parts, voiceOf).flatMap((utterance) => {
	const limit = Math.min(cap, longest(utterance.voice, utterance.language, rate));
	return pieces(utterance.text, limit).map((text) => ({
		...utterance,
		text
	}));
});
// src/reader/features/listen/player.ts
/** Milliseconds: for voices to come, after forgetting what was said, and until an utterance has to have begun. */
var VOICES_MS = 2500;
var REST_MS = 80;
var START_MS = 6e3;
/** Milliseconds that an utterance may take without a sign of life. */
var patience = ({ text, language }, rate) => 4e3 + text.length / (pace(language) * rate) * 2500;
/** The next paragraph's first passage, or the one before's. */
function leapFrom(passages, at, by) {
	const here = passages[at]?.paragraph;
	const first = (of) => passages.findIndex(({ paragraph }) => paragraph === of);
	if (by === 1) {
		const next = passages.findIndex(({ paragraph }, index) => index > at && paragraph !== here);
		return next < 0 ? passages.length - 1 : next;
	}
	return first(here) < at ? first(here) : Math.max(0, first(passages[at - 1]?.paragraph));
}
/** A player at a passage, not yet playing. It tells of every new state. */
function createPlayer(engine, passages, first, tell) {
	let settings = first;
	let state = {
		phase: "paused",
		at: 0
	};
	let sleep;
	let turn = 0;
	let watch;
	let trial = {};
	let quietAt = 0;
	const set = (next) => {
		state = next;
		tell(state);
	};
	const later = (run, ms) => {
		clearTimeout(watch);
		watch = setTimeout(run, ms);
	};
	/** From here on nothing is heard of what was said before. */
	const hush = () => {
		clearTimeout(watch);
		if (engine.isSpeaking()) {
			quietAt = Date.now() + REST_MS;
			engine.silence();
		}
		return ++turn;
	};
	const fail = (failure) => {
		hush();
		set({
			phase: "failed",
			at: state.at,
			failure
		});
	};
	const voiceOf = (language) => voiceFor(engine.voices().filter(({ uri, local }) => !trial.without?.has(uri) && (local || !trial.onlyLocal)), language, settings.chosen);
	const rest = (at) => {
		if (at >= passages.length) set({
			phase: "ended",
			at: passages.length - 1
		});
		else set({
			phase: "paused",
			at
		});
	};
	const finished = () => {
		const at = state.at + 1;
		trial = {
			without: trial.without,
			onlyLocal: trial.onlyLocal
		};
		const isAsleep = sleep !== void 0 && Date.now() >= sleep;
		if (!isAsleep && at < passages.length) return goOn(at);
		hush();
		if (!isAsleep) return rest(at);
		sleep = void 0;
		set({
			phase: "paused",
			at: Math.min(at, passages.length - 1)
		});
	};
	const troubled = (fault, said) => {
		if (fault === "broken-off") return pause();
		const next = retry(trial, fault, said, engine.voices().length > 0);
		if (typeof next === "string") return fail(next);
		trial = next;
		begin(state.at);
	};
	const say = (utterances, index) => {
		const said = utterances[index];
		if (!said) return finished();
		const mine = ++turn;
		const watched = () => {
			if (mine !== turn) return;
			hush();
			later(() => say(utterances, index + 1), REST_MS);
		};
		const live = (run) => () => {
			if (mine === turn) run();
		};
		const alive = live(() => later(watched, patience(said, settings.rate)));
		later(live(() => troubled("no-start", said)), START_MS);
		engine.speak(said, settings.rate, {
			started: alive,
			moved: alive,
			ended: live(() => say(utterances, index + 1)),
			failed: (fault) => live(() => troubled(fault, said))()
		});
	};
	const sayPassage = () => say(utterancesOf(passages[state.at]?.parts ?? [], voiceOf, settings.rate, trial.cap), 0);
	function goOn(at) {
		const mine = turn;
		set({
			phase: "playing",
			at
		});
		if (mine === turn) sayPassage();
	}
	function begin(at) {
		const mine = hush();
		set({
			phase: "playing",
			at
		});
		const wait = quietAt - Date.now();
		if (wait <= 0) sayPassage();
		else later(() => mine === turn && sayPassage(), wait);
	}
	function awaitVoices() {
		const mine = hush();
		set({
			phase: "waiting",
			at: state.at
		});
		const go = () => {
			stop();
			if (mine === turn) begin(state.at);
		};
		const stop = engine.onVoices(() => engine.voices().length > 0 && go());
		later(go, VOICES_MS);
	}
	function play() {
		if (passages.length === 0 || state.phase === "playing" || state.phase === "waiting") return;
		if (state.phase === "failed") trial = {};
		if (state.phase === "ended") state = {
			phase: "paused",
			at: 0
		};
		if (engine.voices().length === 0) awaitVoices();
		else begin(state.at);
	}
	function pause() {
		if (state.phase !== "playing" && state.phase !== "waiting") return;
		hush();
		set({
			phase: "paused",
			at: state.at
		});
	}
	function go(at) {
		if (passages.length === 0) return;
		const within = Math.max(0, Math.min(passages.length - 1, at));
		trial = {
			without: trial.without,
			onlyLocal: trial.onlyLocal
		};
		if (state.phase === "playing") begin(within);
		else if (state.phase === "waiting") set({
			phase: "waiting",
			at: within
		});
		else set({
			phase: "paused",
			at: within
		});
	}
	return {
		state: () => state,
		play,
		pause,
		go,
		step: (by) => go(state.at + by),
		leap: (by) => go(leapFrom(passages, state.at, by)),
		change: (next) => {
			settings = next;
			if (state.phase === "playing") begin(state.at);
		},
		sleep: (until) => {
			sleep = until;
		},
		close: () => {
			hush();
			tell = () => void 0;
		}
	};
}
// src/reader/features/listen/web-speech.ts
var FAULTS = {
	"voice-unavailable": "voice",
	"language-unavailable": "voice",
	network: "network",
	"text-too-long": "length",
	"not-allowed": "blocked",
	canceled: "broken-off",
	interrupted: "broken-off"
};
var told = (voice) => ({
	uri: voice.voiceURI,
	name: voice.name,
	language: voice.lang.replaceAll("_", "-"),
	local: voice.localService,
	preferred: voice.default
});
/** Whether this browser can read aloud at all; whether it has a voice is another matter. */
var canSpeak = () => "speechSynthesis" in window && "SpeechSynthesisUtterance" in window;
/** The browser's own engine. Only where {@link canSpeak}. */
function webSpeech() {
	const synthesis = window.speechSynthesis;
	/** Some engines forget an utterance that nobody else holds, and then never tell that it ended. */
	let held;
	return {
		voices: () => synthesis.getVoices().map(told),
		onVoices: (changed) => {
			if (!("addEventListener" in synthesis)) return () => void 0;
			synthesis.addEventListener("voiceschanged", changed);
			return () => synthesis.removeEventListener("voiceschanged", changed);
		},
		speak: ({ text, language, voice }, rate, to) => {
			held = utterance(text, language, rate, to);
			held.voice = synthesis.getVoices().find(({ voiceURI }) => voiceURI === voice?.uri) ?? null;
			if (synthesis.paused) synthesis.resume();
			synthesis.speak(held);
		},
		isSpeaking: () => synthesis.speaking || synthesis.pending,
		silence: () => {
			held = void 0;
			synthesis.cancel();
		}
	};
}
function utterance(text, language, rate, to) {
	const made = new SpeechSynthesisUtterance(text);
	made.lang = language;
	made.rate = rate;
	made.addEventListener("start", () => to.started());
	made.addEventListener("boundary", () => to.moved());
	made.addEventListener("end", () => to.ended());
	made.addEventListener("error", ({ error }) => to.failed(FAULTS[error] ?? "failed"));
	return made;
}
// src/reader/features/listen/session.ts
var engine;
var session;
var listening;
var listeners = /* @__PURE__ */ new Set();
/** The browser's engine; made when first asked for. */
var theEngine = () => engine ??= webSpeech();
/** The session as it is now, for `useSyncExternalStore`. */
var currentListening = () => listening;
function watchListening(listener) {
	listeners.add(listener);
	return () => void listeners.delete(listener);
}
function set(next) {
	listening = next;
	for (const listener of listeners) listener();
}
var update = (part) => {
	if (listening) set({
		...listening,
		...part
	});
};
function follow(state) {
	if (!listening) return;
	update({
		state,
		...typeof listening.sleep === "number" && state.phase === "paused" && sleepsAt <= Date.now() && { sleep: void 0 }
	});
	const isOn = state.phase === "playing" || state.phase === "waiting";
	session?.keys?.follow(isOn);
	session?.marking.show(listening.plan, state.phase === "ended" ? void 0 : state.at);
}
/** Begins to read an article, in place of whatever was read before. */
function startListening({ article, plan, at, siteName, artwork, sleep }) {
	stopListening();
	const settings = readListenSettings();
	const player = createPlayer(theEngine(), plan, settings, follow);
	const playing = {
		title: article.headline,
		artist: article.authors?.map(({ name }) => name).join(", ") ?? "",
		album: siteName,
		artwork
	};
	session = {
		player,
		marking: createMarking(),
		keys: listenToKeys(player, playing, stopListening)
	};
	set({
		article,
		plan,
		state: player.state(),
		sleep,
		settings
	});
	if (typeof sleep === "number") player.sleep(sleepsAt);
	player.go(at);
	player.play();
}
/** Ends the session. */
function stopListening() {
	session?.player.close();
	session?.marking.close();
	session?.keys?.close();
	session = void 0;
	set(void 0);
}
/** The player of the session. */
var currentPlayer = () => session?.player;
function changeSettings(part) {
	if (!listening) return;
	const settings = {
		...listening.settings,
		...part
	};
	writeListenSettings(settings);
	update({ settings });
	if ("goesOn" in part) return;
	session?.player.change(settings);
}
var sleepsAt = Infinity;
/** Sets the sleep timer anew. */
function sleepAfter(sleep) {
	sleepsAt = typeof sleep === "number" ? Date.now() + sleep * 6e4 : Infinity;
	session?.player.sleep(typeof sleep === "number" ? sleepsAt : void 0);
	update({ sleep });
}
// src/reader/features/listen/Choices.tsx
var import_jsx_runtime = require_jsx_runtime();
var STEP = .1;
function Speed({ listening }) {
	const { language } = useSetting();
	const words = useWords("listen");
	const { rate } = listening.settings;
	const shown = `${formatNumber(rate, language)}×`;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
		className: "listen-field",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: `${words.rate}: ${shown}` }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
			type: "range",
			min: SLOWEST,
			max: 3,
			step: STEP,
			value: rate,
			"aria-valuetext": shown,
			onChange: (event) => changeSettings({ rate: Math.round(event.target.valueAsNumber * 10) / 10 })
		})]
	});
}
var MINUTES = [
	5,
	10,
	15,
	30,
	45,
	60
];
var readSleep = (value) => value === "" ? void 0 : value === "article" ? "article" : Number(value);
function SleepTimer({ listening }) {
	const { language } = useSetting();
	const words = useWords("listen");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
		className: "listen-field",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: words.sleep }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
			value: listening.sleep ?? "",
			onChange: (event) => sleepAfter(readSleep(event.target.value)),
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "",
					children: words.off
				}),
				MINUTES.map((minutes) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: minutes,
					children: formatCount(words.minutes, minutes, language)
				}, minutes)),
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
					value: "article",
					children: words.articleEnd
				})
			]
		})]
	});
}
function GoesOn({ listening }) {
	const words = useWords("listen");
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
		className: "listen-follow sheet-check",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
			type: "checkbox",
			checked: listening.settings.goesOn,
			onChange: (event) => changeSettings({ goesOn: event.target.checked })
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: words.goesOn })]
	});
}
// src/reader/features/listen/time-left.ts
/** Seconds between two sentences. */
var BREATH = .4;
/** Whole minutes from a passage to the end at a rate, rounded up. */
function minutesLeft(plan, at, rate) {
	let seconds = 0;
	for (const { parts } of plan.slice(at)) for (const { text, language } of parts) seconds += text.length / pace(language) / rate + BREATH;
	return Math.ceil(seconds / 60);
}
// src/reader/features/listen/Position.tsx
/** How far it has got, as a slider that takes the reader elsewhere. */
function Position({ listening }) {
	const { language } = useSetting();
	const words = useWords("listen");
	const { plan, state, settings } = listening;
	const left = formatCount(words.left, minutesLeft(plan, state.at, settings.rate), language);
	const where = fill(words.sentenceOf, {
		at: formatNumber(state.at + 1, language),
		total: formatNumber(plan.length, language)
	});
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "listen-field",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
			type: "range",
			"aria-label": words.position,
			"aria-valuetext": `${where}, ${left}`,
			min: 0,
			max: plan.length - 1,
			value: state.at,
			onChange: (event) => currentPlayer()?.go(event.target.valueAsNumber)
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
			className: "listen-hint sheet-hint",
			children: [
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: where }),
				" ",
				/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: left })
			]
		})]
	});
}
// src/reader/features/listen/table-rows.ts
var isText = (cell) => typeof cell === "string" || Array.isArray(cell);
/** Each row's own cells with the column they begin in, where cells from rows above may reach down. */
function placed(rows) {
	const taken = /* @__PURE__ */ new Map();
	return rows.map((row) => {
		let column = 0;
		const cells = row.map((cell) => {
			const { text, header = false, colspan = 1, rowspan = 1 } = isText(cell) ? { text: cell } : cell;
			while ((taken.get(column) ?? 0) > 0) column++;
			const at = column;
			for (; column < at + colspan; column++) if (rowspan > 1) taken.set(column, rowspan);
			return {
				text,
				header,
				column: at
			};
		});
		for (const [key, left] of taken) taken.set(key, left - 1);
		return cells;
	});
}
/** The lowest head above each column. */
function heads(rows) {
	const found = /* @__PURE__ */ new Map();
	rows.forEach((row, at) => {
		(placed(rows)[at] ?? []).forEach(({ text, column }, index) => {
			const cell = row[index];
			const span = cell === void 0 || isText(cell) ? 1 : cell.colspan ?? 1;
			for (let reach = column; reach < column + span; reach++) if (plain(text).trim()) found.set(reach, plain(text).trim());
		});
	});
	return found;
}
/** The rows of the body as they are heard; empty cells are passed over. */
function heardRows(block) {
	const above = heads(block.head ?? []);
	return placed(block.body).map((cells) => cells.filter(({ text }) => plain(text).trim() !== "").map(({ text, header, column }) => ({
		head: header ? "" : above.get(column) ?? "",
		text
	})));
}
// src/reader/features/listen/plan.ts
var silent = () => void 0;
function speakTable(block, say) {
	say.text(block.id, block.caption);
	for (const row of heardRows(block)) {
		const parts = row.flatMap(({ head, text }, at) => {
			const cell = lineOf(text, say.language);
			const named = head === "" ? cell : [{
				text: `${head}:`,
				language: say.language
			}, ...cell];
			return at === row.length - 1 ? named : [...named, {
				text: ";",
				language: say.language
			}];
		});
		say.line(block.id, row.map(({ text }) => plain(text).trim()), joined(parts));
	}
}
/** Neighbours in one language as one part. */
function joined(parts) {
	const out = [];
	for (const part of parts) {
		const last = out.at(-1);
		if (last?.language !== part.language) out.push(part);
		else out[out.length - 1] = {
			...last,
			text: `${last.text}${part.text === ";" ? "" : " "}${part.text}`
		};
	}
	return out;
}
function speakList(block, say) {
	for (const item of block.items) if (typeof item === "string" || Array.isArray(item)) say.text(block.id, item);
	else say.body(item.body);
}
var SPEAK = {
	paragraph: (block, say) => say.text(block.id, block.text),
	heading: (block, say) => say.text(block.id, block.text),
	list: speakList,
	blockquote: (block, say) => {
		say.body(block.body);
		say.text(block.id, block.attribution);
	},
	pullquote: silent,
	figure: (block, say) => say.announce(block.id, say.words.picture, block.image.alt),
	gallery: (block, say) => {
		for (const { image } of block.figures) say.announce(block.id, say.words.picture, image.alt);
	},
	video: (block, say) => say.announce(block.id, say.words.video, block.title),
	audio: (block, say) => say.announce(block.id, say.words.audio, block.title),
	embed: (block, say) => say.text(block.id, block.title),
	table: speakTable,
	code: (block, say) => say.announce(block.id, say.words.code, block.filename ?? " "),
	math: (block, say) => say.announce(block.id, say.words.formula, block.label ?? " "),
	aside: (block, say) => {
		say.text(block.id, block.title);
		say.body(block.body);
	},
	details: (block, say) => {
		say.text(block.id, block.summary);
		say.body(block.body);
	},
	definitions: (block, say) => {
		for (const { term, body } of block.items) {
			say.text(block.id, term);
			say.body(body);
		}
	},
	keyPoints: (block, say) => {
		say.text(block.id, block.title || say.words.keyPoints);
		for (const item of block.items) say.text(block.id, item);
	},
	timeline: (block, say) => {
		for (const { date, title, body } of block.items) {
			say.text(block.id, say.words.date(date));
			say.text(block.id, title);
			say.body(body);
		}
	},
	relatedLink: silent,
	divider: silent,
	unknown: (block, say) => {
		for (const line of block.text.split("\n")) say.text(block.id, line);
	}
};
function speaker(language, words, passages) {
	let paragraph = -1;
	const line = (block = "", of, parts) => {
		if (parts.length > 0) passages.push({
			block,
			paragraph: ++paragraph,
			words: of,
			parts
		});
	};
	return {
		language,
		words,
		line,
		text: (block = "", text = "") => {
			const found = sentencesOf(text, language);
			if (found.length > 0) paragraph++;
			for (const sentence of found) passages.push({
				block,
				paragraph,
				...sentence
			});
		},
		announce: (block, kind, of) => {
			const text = [kind, of?.trim()].filter(Boolean).join(": ");
			if (of && text) line(block, [], [{
				text,
				language
			}]);
		},
		body(body) {
			for (const block of body) SPEAK[block.type](block, this);
		}
	};
}
/**
* What is said of an article: headline, standfirst, the lead picture by what it shows, and the body. Pull-quotes, captions and
* related links are passed over, footnotes too; `language` is the site's, for an article that names none.
*/
function speechPlan(article, language, words) {
	const passages = [];
	const say = speaker(article.language ?? language, words, passages);
	say.text(HEADLINE, article.headline);
	say.text(STANDFIRST, article.standfirst);
	say.announce(LEAD, words.picture, article.image?.image.alt);
	say.body(article.body);
	return passages;
}
// src/reader/features/listen/tap.ts
var OWN_BUSINESS = "a, button, summary, input, select, textarea, video, audio, img, iframe, label";
/** Where in the text a point is. Browsers have two ways to tell. */
function caretAt(x, y) {
	const known = document;
	const caret = known.caretPositionFromPoint?.call(document, x, y);
	if (caret) return caret;
	const range = known.caretRangeFromPoint?.call(document, x, y);
	return range ? {
		offsetNode: range.startContainer,
		offset: range.startOffset
	} : void 0;
}
/** The first passage of the paragraph that was tapped; nothing where a tap means something else. */
function tapped(event, plan) {
	const { target } = event;
	if (event.defaultPrevented || event.button !== 0 || !(target instanceof Element)) return void 0;
	if (target.closest(OWN_BUSINESS) || getSelection()?.isCollapsed === false) return void 0;
	const passage = plan.findLast(({ block }) => elementOf(block)?.contains(target) && isInnermost(target, block));
	if (!passage) return void 0;
	const siblings = plan.filter(({ block }) => block === passage.block);
	const { paragraph } = siblings[within(rangesOf(elementOf(passage.block) ?? target, siblings), caretAt(event.clientX, event.clientY))] ?? passage;
	return plan.findIndex((other) => other.paragraph === paragraph);
}
var isInnermost = (target, block) => {
	return target.closest("[data-block], h1, .standfirst, .lead") === elementOf(block);
};
/** The last range that begins before a place in the text; the first where there is no telling. */
function within(ranges, caret) {
	if (!caret) return 0;
	const { offsetNode, offset } = caret;
	return Math.max(0, ranges.findLastIndex((range) => range && range.comparePoint(offsetNode, offset) >= 0));
}
/** The first passage of the topmost block in view; the beginning for who has not scrolled past the headline. */
function inView(plan) {
	const headline = document.querySelector(".story h1");
	if (!headline || headline.getBoundingClientRect().bottom > 0) return 0;
	const seen = /* @__PURE__ */ new Map();
	const at = plan.findIndex(({ block }) => {
		if (!seen.has(block)) seen.set(block, (elementOf(block)?.getBoundingClientRect().bottom ?? 0) > innerHeight * .12);
		return seen.get(block);
	});
	return Math.max(0, at);
}
// src/reader/features/listen/start.ts
/** In the article's language, or nothing: an Arabic voice cannot say “Picture”. */
function announcements(words, article, { site, language }) {
	const own = article.language ?? site.language;
	const isSpoken = LANGUAGE_CODES.includes(languageOf(own)) && languageOf(own) === languageOf(language);
	const { picture, video, audio, code, formula, keyPoints } = words;
	return {
		...isSpoken ? {
			picture,
			video,
			audio,
			code,
			formula,
			keyPoints
		} : {
			picture: "",
			video: "",
			audio: "",
			code: "",
			formula: "",
			keyPoints: ""
		},
		date: (iso) => formatDate(iso, own, site.timeZone)
	};
}
/** Reads the article on the page, from what stands in view or, with `fromTop`, from the beginning. */
function readAloud(article, words, setting, { fromTop = false, sleep } = {}) {
	const plan = speechPlan(article, setting.site.language, announcements(words, article, setting));
	const picture = article.image?.image.src;
	startListening({
		article,
		plan,
		at: fromTop ? 0 : inView(plan),
		siteName: setting.site.name,
		artwork: picture && setting.href(picture),
		sleep
	});
}
// src/reader/features/listen/Status.tsx
/** What holds it up or why it ended, said to screen readers too. */
function Status({ listening }) {
	const words = useWords("listen");
	const { phase, failure } = listening.state;
	const says = {
		"no-voice": words.noVoice,
		blocked: words.blocked,
		network: words.network,
		engine: words.engine
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "listen-status",
		role: "status",
		children: [phase === "waiting" && words.waiting, phase === "failed" && failure && says[failure]]
	});
}
// src/reader/features/listen/icons.tsx
/** The signs on the buttons, in a square of 24. */
var PATHS = {
	play: "M7 4.5v15l12-7.5z",
	pause: "M7 5h3.5v14H7zm6.5 0H17v14h-3.5z",
	back: "M17.5 5v14L7.5 12zM5 5h1.8v14H5z",
	forward: "M6.5 5v14l10-7zM17.2 5H19v14h-1.8z",
	backFar: "M20 5.5v13L12 12zM12 5.5v13L4 12z",
	forwardFar: "M4 5.5v13l8-6.5zM12 5.5v13l8-6.5z",
	stop: "m6 6 12 12M18 6 6 18",
	more: "M4 8h16M4 16h16M9 5v6m6 2v6"
};
/** One of them; its button says what it does. */
function Icon({ name }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("svg", {
		viewBox: "0 0 24 24",
		"aria-hidden": "true",
		"data-line": name === "stop" || name === "more" || void 0,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("path", { d: PATHS[name] })
	});
}
// src/reader/features/listen/Transport.tsx
function IconButton({ name, icon, className, onClick }) {
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
		type: "button",
		className: className ?? "listen-button",
		"aria-label": name,
		title: name,
		onClick,
		children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Icon, { name: icon })
	});
}
function PlayButton({ listening }) {
	const words = useWords("listen");
	const { phase } = listening.state;
	const isOn = phase === "playing" || phase === "waiting";
	const press = () => isOn ? currentPlayer()?.pause() : currentPlayer()?.play();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconButton, {
		name: isOn ? words.pause : words.play,
		icon: isOn ? "pause" : "play",
		className: "listen-button listen-play",
		onClick: press
	});
}
/** Play and the ways back and forward. Like the keys of any player they run from left to right in every script. */
function Transport({ listening }) {
	const words = useWords("listen");
	const player = currentPlayer();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "listen-transport",
		dir: "ltr",
		role: "group",
		"aria-label": words.transport,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconButton, {
				name: words.paragraphBack,
				icon: "backFar",
				onClick: () => player?.leap(-1)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconButton, {
				name: words.sentenceBack,
				icon: "back",
				onClick: () => player?.step(-1)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PlayButton, { listening }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconButton, {
				name: words.sentenceOn,
				icon: "forward",
				onClick: () => player?.step(1)
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconButton, {
				name: words.paragraphOn,
				icon: "forwardFar",
				onClick: () => player?.leap(1)
			})
		]
	});
}
// src/reader/features/listen/Voices.tsx
/** The engine gives a new list each time; the same voices are the same list. */
var known = [];
var voices = () => {
	const now = theEngine().voices();
	if (now.length !== known.length || now.some(({ uri }, at) => uri !== known[at]?.uri)) known = now;
	return known;
};
var watch = (changed) => theEngine().onVoices(changed);
function nameOf(tag, language) {
	try {
		return new Intl.DisplayNames(language, { type: "language" }).of(tag) ?? tag;
	} catch {
		return tag;
	}
}
/** The languages of a plan, the article's own first: those that a voice speaks. */
function languagesOf({ plan }, all) {
	const tags = /* @__PURE__ */ new Map();
	for (const { parts } of plan) for (const { language } of parts) if (!tags.has(languageOf(language))) tags.set(languageOf(language), language);
	return [...tags.values()].filter((tag) => voicesFor(all, tag).length > 0);
}
function VoiceChoice({ tag, listening, all }) {
	const { language } = useSetting();
	const words = useWords("listen");
	const { chosen } = listening.settings;
	const key = languageOf(tag);
	const able = voicesFor(all, tag);
	const choose = (uri) => {
		const { [key]: _, ...others } = chosen;
		changeSettings({ chosen: uri === "" ? others : {
			...others,
			[key]: uri
		} });
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", {
		className: "listen-field",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: fill(words.voice, { language: nameOf(key, language) }) }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("select", {
			value: able.some(({ uri }) => uri === chosen[key]) ? chosen[key] : "",
			onChange: (event) => choose(event.target.value),
			children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
				value: "",
				children: words.automatic
			}), able.map((voice) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("option", {
				value: voice.uri,
				children: `${voice.name} (${nameOf(voice.language, language)})`
			}, voice.uri))]
		})]
	});
}
/** A choice of voice for each language that the article speaks. */
function Voices({ listening }) {
	const all = (0, import_react.useSyncExternalStore)(watch, voices);
	return languagesOf(listening, all).map((tag) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(VoiceChoice, {
		tag,
		listening,
		all
	}, tag));
}
// src/reader/features/listen/Panel.tsx
function Controls({ listening, close }) {
	const words = useWords("listen");
	const stop = () => {
		stopListening();
		close();
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "listen-headline",
			children: listening.article.headline
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Transport, { listening }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Status, { listening }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Position, { listening }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Speed, { listening }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Voices, { listening }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(SleepTimer, { listening }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(GoesOn, { listening }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "listen-tip sheet-hint",
			children: words.tap
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			onClick: stop,
			children: words.stop
		})
	] });
}
/** Begins to read when it is opened, unless an article is being read already. */
function useBeginning() {
	const setting = useSetting();
	const words = useWords("listen");
	const article = useArticle();
	const begin = (0, import_react.useEffectEvent)(() => {
		const { state } = currentListening() ?? {};
		const isOver = !state || state.phase === "ended" || state.phase === "failed";
		if (article && isOver && canSpeak()) readAloud(article, words, setting);
	});
	(0, import_react.useEffect)(() => begin(), []);
	return (0, import_react.useSyncExternalStore)(watchListening, currentListening);
}
/** The whole player. What is read goes on when it is closed. */
function ListenPanel({ close }) {
	const { messages } = useSetting();
	const words = useWords("listen");
	const listening = useBeginning();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Sheet, {
		title: messages.listen,
		close,
		kind: "listen",
		children: [!canSpeak() && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", { children: words.unsupported }), listening && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Controls, {
			listening,
			close
		})]
	});
}
// src/reader/features/listen/Listen.tsx
/** Read aloud. */
var Panel = ListenPanel;
adopt(listen_default);
/**
* A tap on a paragraph of the article that is being read begins there. While it is read the tap is the player's; when the player
* rests, whatever else answers to it comes first.
*/
function useTaps(listening) {
	const article = useArticle();
	const isHere = listening !== void 0 && listening.article.published?.id === article?.published?.id;
	const take = (0, import_react.useEffectEvent)((event) => {
		if ((listening?.state.phase === "playing" || listening?.state.phase === "waiting") !== (event.eventPhase === Event.CAPTURING_PHASE)) return;
		const at = listening && tapped(event, listening.plan);
		if (at === void 0) return;
		event.preventDefault();
		currentPlayer()?.go(at);
		currentPlayer()?.play();
	});
	(0, import_react.useEffect)(() => {
		if (!isHere) return void 0;
		const listen = (event) => take(event);
		for (const capture of [true, false]) addEventListener("click", listen, capture);
		return () => {
			for (const capture of [true, false]) removeEventListener("click", listen, capture);
		};
	}, [isHere]);
}
/** When an article has been read and the reader is still there, the next one is opened and read. */
function useNext(listening) {
	const setting = useSetting();
	const article = useArticle();
	const navigate = useNavigate();
	const heard = (0, import_react.useRef)(/* @__PURE__ */ new Set());
	const expected = (0, import_react.useRef)(void 0);
	const here = article?.published && articleAddress(article.published.id);
	const goOn = (0, import_react.useEffectEvent)(async () => {
		if (!listening || !here || listening.article.published?.id !== article?.published?.id) return;
		heard.current.add(here);
		if (!listening.settings.goesOn || listening.sleep === "article") return;
		const next = nextArticle(listening.article, heard.current, await addressesToRead(setting.base));
		if (!next || currentListening() !== listening) return;
		expected.current = next;
		navigate(next);
	});
	const begin = (0, import_react.useEffectEvent)(async (address) => {
		if (!article || expected.current !== address) return;
		expected.current = void 0;
		const own = {
			...setting,
			...messagesFor(article.language, setting.site.language)
		};
		const { listen } = await roomWords(own.language);
		readAloud(article, listen, own, {
			fromTop: true,
			sleep: currentListening()?.sleep
		});
	});
	const hasEnded = listening?.state.phase === "ended";
	(0, import_react.useEffect)(() => {
		if (hasEnded) goOn();
	}, [hasEnded]);
	(0, import_react.useEffect)(() => void begin(here), [here]);
}
function Bar({ listening }) {
	const words = useWords("listen");
	const { article, plan, state } = listening;
	const player = currentPlayer();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "listen-bar",
		"aria-label": words.bar,
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("progress", {
				value: state.at + 1,
				max: plan.length,
				"aria-label": words.position
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
				className: "listen-bar-row",
				dir: "ltr",
				children: [
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconButton, {
						name: words.sentenceBack,
						icon: "back",
						onClick: () => player?.step(-1)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(PlayButton, { listening }),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconButton, {
						name: words.sentenceOn,
						icon: "forward",
						onClick: () => player?.step(1)
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
						type: "button",
						className: "listen-button listen-what",
						"data-tool": "listen",
						title: words.more,
						children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("bdi", {
							lang: article.language,
							children: article.headline
						})
					}),
					/* @__PURE__ */ (0, import_jsx_runtime.jsx)(IconButton, {
						name: words.stop,
						icon: "stop",
						onClick: stopListening
					})
				]
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Status, { listening })
		]
	});
}
/** The small player at the foot, on whatever page the reader is meanwhile. */
function Ambient() {
	const listening = (0, import_react.useSyncExternalStore)(watchListening, currentListening);
	useTaps(listening);
	useNext(listening);
	return listening ? /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Bar, { listening }) : null;
}
export { Ambient, Panel };
