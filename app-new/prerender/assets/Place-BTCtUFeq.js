import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { n as usePassed, t as useArticle } from "./article-CYJph4HO.js";
import { t as Sheet } from "./Sheet-Y4q2zLa3.js";
import { t as adopt } from "./style-YuQnRu4L.js";
import { E as formatCount, F as useLocation, O as formatNumber, R as require_react_dom, T as fill } from "../prerender.js";
import { r as say } from "./notices-AIoh2F8G.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { t as outline } from "./outline-BXRLs4av.js";
import { n as placeIn, t as finish } from "./finish-BXYYW5Lp.js";
import { a as isFinished, l as quoteAt, n as readPlaces, o as isUnfinished, r as usePlaces, s as minutesLeft, t as places, u as shareAt } from "./kept-Bf14ij-a.js";
import { a as bodySheet, i as wishToResume, n as isWished, r as resume, t as place_default } from "./place-IS1sYbZr.js";
import { a as spotInView, t as furthest } from "./where-BuiNdrQj.js";
import { t as flag } from "./flags-I-uWqyqS.js";
import { t as HistoryDoor } from "./HistoryDoor-D9AKY1Qr.js";
import { n as articleAddress } from "./urls-uvUvwZjo.js";
import { n as directionOf } from "./languages--jDGgnfp.js";
// src/reader/features/place/lost.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/**
* Id of the passage that a fragment names, without the words that a link may quote after it. Nothing for a fragment of another
* kind: a picture to look at, words to mark, or what other sites' programs add to addresses.
*/
function namedIn(hash) {
	const [id = ""] = hash.slice(1).split(":~:");
	try {
		return /^[\p{L}\p{M}\p{N}_-]+$/u.exec(decodeURIComponent(id))?.[0];
	} catch {
		return;
	}
}
// src/reader/features/place/Astray.tsx
/** Pixels from the top within which a reader counts as just arrived. */
var TOP$1 = 200;
/** Leads who comes by a link to a passage that is not there any more to what became of it, or says that nothing did. */
function Astray({ article }) {
	const { base } = useSetting();
	const { hash } = useLocation();
	const words = useWords("place");
	const shown = (0, import_react.useRef)(void 0);
	const seek = (0, import_react.useEffectEvent)(async (id, isArrival, signal) => {
		const [{ whereNow }, { arriveAt }] = await Promise.all([import("./where-now-BCBlY1Cb.js"), import("./arrive-at-BuJVmd7Q.js")]);
		const found = await whereNow(base, article, id);
		if (signal.aborted || isArrival && scrollY > TOP$1) return;
		if (!(found !== void 0 && arriveAt(found.id))) say(words.linkGone);
		else if (!found.isIt) say(words.linkStood);
	});
	(0, import_react.useEffect)(() => {
		const id = namedIn(hash);
		const isArrival = shown.current !== article;
		shown.current = article;
		if (id === void 0 || document.getElementById(id)) return void 0;
		const given = new AbortController();
		seek(id, isArrival, given.signal).catch(() => void 0);
		return () => given.abort();
	}, [hash, article]);
	return null;
}
// src/reader/features/place/Contents.tsx
var import_jsx_runtime = require_jsx_runtime();
/** Share of the window above the line that a section must have passed to be the current one. */
var CURRENT = .35;
var isPassed = (id) => (document.getElementById(id)?.getBoundingClientRect().top ?? Infinity) < innerHeight * CURRENT;
/** Where the reader is, while that changes. */
function useNow(article) {
	const [now, set] = (0, import_react.useState)({
		share: 0,
		section: void 0
	});
	(0, import_react.useEffect)(() => {
		const headings = outline(article).map(({ id }) => id);
		let looking;
		let isOver = false;
		const look = async () => {
			const sheet = await bodySheet(article);
			looking = void 0;
			if (isOver) return;
			const far = furthest();
			const share = far === "end" ? 1 : far ? shareAt(sheet, far.id, far.offset) : 0;
			set({
				share,
				section: headings.findLast(isPassed)
			});
		};
		const onScroll = () => {
			looking ??= setTimeout(() => void look(), 120);
		};
		look();
		addEventListener("scroll", onScroll, { passive: true });
		return () => {
			isOver = true;
			clearTimeout(looking);
			removeEventListener("scroll", onScroll);
		};
	}, [article]);
	return now;
}
/** How far the article is read, and whether that is all. */
function Progress({ article, share }) {
	const { base, language } = useSetting();
	const words = useWords("place");
	const id = article.published?.id ?? "";
	const kept = usePlaces()?.find(([of]) => of === id)?.[1];
	const percent = Math.round(share * 100);
	const isRead = kept?.finished ?? isFinished(share);
	const turn = () => void (isRead ? places(base).update(id, (old) => ({
		...old,
		...placeIn(article),
		share: old?.share ?? share,
		finished: false
	})) : finish(base, article));
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "how-far",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("progress", {
				max: 100,
				value: percent,
				"aria-label": fill(words.share, { share: String(percent) })
			}),
			fill(words.share, { share: formatNumber(percent, language) }),
			" · ",
			formatCount(words.left, minutesLeft(article.published?.minutes ?? 1, share), language)
		] }), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("label", { children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("input", {
				type: "checkbox",
				checked: isRead,
				onChange: turn
			}),
			" ",
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: words.finished })
		] })]
	});
}
/** The article's headings, the current one marked; and how far it is read. */
function Contents({ article }) {
	const words = useWords("place");
	const { messages } = useSetting();
	const { share, section } = useNow(article);
	const entries = outline(article);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Progress, {
		article,
		share
	}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("nav", {
		className: "contents",
		"aria-label": messages.contents,
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("ol", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", { children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
			href: "#bs-main",
			"aria-current": section === void 0 ? "location" : void 0,
			children: words.beginning
		}) }), entries.map(({ id, level, text }) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)("li", {
			"data-level": level,
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
				href: `#${encodeURIComponent(id)}`,
				"aria-current": id === section ? "location" : void 0,
				children: text
			})
		}, id))] }), entries.length === 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "quiet",
			children: words.noSections
		})]
	})] });
}
// src/reader/features/place/follow.ts
/** Milliseconds between two looks at where the reader is, and of rest before that is kept. */
var LOOK = 120;
var REST = 500;
/** Follows until the function that it gives is called. `tell` is given the share that is read. */
function follow(base, article, tell) {
	const id = article.published?.id;
	if (id === void 0) return () => void 0;
	let latest;
	let looking;
	let isOver = false;
	let resting;
	const keep = () => {
		clearTimeout(resting);
		const now = latest;
		latest = void 0;
		if (!now) return;
		places(base).update(id, (old) => ({
			...placeIn(article),
			finished: old?.finished ?? false,
			share: Math.max(now.share, isFinished(now.share) ? 1 : 0),
			quote: now.quote ?? old?.quote,
			line: now.quote ? now.line : old?.line
		})).then((place) => {
			flag("place", true);
			if (isFinished(now.share)) finish(base, article);
			else if (place && isUnfinished(place)) flag("continue", true);
			else readPlaces(base);
		});
	};
	const look = async () => {
		const sheet = await bodySheet(article);
		looking = void 0;
		if (isOver) return;
		const far = furthest();
		const share = far === "end" ? 1 : far ? shareAt(sheet, far.id, far.offset) : 0;
		const spot = spotInView();
		latest = {
			share,
			quote: spot && quoteAt(sheet, spot.id, spot.offset),
			line: spot?.line
		};
		tell(share);
		clearTimeout(resting);
		resting = setTimeout(keep, REST);
	};
	const onScroll = () => {
		looking ??= setTimeout(() => void look(), LOOK);
	};
	bodySheet(article);
	addEventListener("scroll", onScroll, { passive: true });
	if (scrollY > 0) onScroll();
	addEventListener("pagehide", keep);
	document.addEventListener("visibilitychange", keep);
	return () => {
		isOver = true;
		clearTimeout(looking);
		keep();
		removeEventListener("scroll", onScroll);
		removeEventListener("pagehide", keep);
		document.removeEventListener("visibilitychange", keep);
	};
}
// src/reader/features/place/Offer.tsx
/** Pixels from the top within which a page counts as just opened. */
var TOP = 200;
/** Offers to go on where the reader stopped, or does so when that was the reader's wish. */
function Offer({ article }) {
	const { base, language } = useSetting();
	const words = useWords("place");
	const [place, offer] = (0, import_react.useState)();
	const id = article.published?.id ?? "";
	(0, import_react.useEffect)(() => {
		let isOver = false;
		const withdraw = () => {
			if (scrollY > TOP) offer(void 0);
		};
		places(base).get(id).then(async (kept) => {
			const isHere = scrollY < TOP && location.hash === "";
			if (isOver || !kept || !isHere || !isUnfinished(kept)) return;
			if (isWished(id) && await resume(article, kept)) return;
			if (isOver) return;
			offer(kept);
			addEventListener("scroll", withdraw, { passive: true });
		});
		return () => {
			isOver = true;
			removeEventListener("scroll", withdraw);
		};
	}, [
		base,
		id,
		article
	]);
	if (!place) return null;
	const go = () => {
		resume(article, place);
		offer(void 0);
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", {
		className: "offer",
		role: "status",
		children: [
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", { children: fill(words.stopped, { share: formatNumber(Math.round(place.share * 100), language) }) }),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				onClick: go,
				children: words.resume
			}),
			/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
				type: "button",
				className: "offer-no",
				onClick: () => offer(void 0),
				children: words.fromStart
			})
		]
	});
}
// src/reader/features/place/Shelf.tsx
var import_react_dom = require_react_dom();
var MOST = 8;
/** What was begun and not finished, on the front page. Room for it is kept from the first paint on. */
function Shelf({ slot }) {
	const { site, language, href } = useSetting();
	const words = useWords("place");
	const begun = (usePlaces() ?? []).filter(([, place]) => isUnfinished(place)).slice(0, MOST);
	if (begun.length === 0) return null;
	return (0, import_react_dom.createPortal)(/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("section", {
		className: "continue",
		"aria-labelledby": "bs-continue",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("h2", {
			id: "bs-continue",
			children: words.continueReading
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HistoryDoor, {})] }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", { children: begun.map(([id, { headline, language: own = site.language, minutes, share }]) => /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
			href: href(articleAddress(id)),
			onClick: () => wishToResume(id),
			children: /* @__PURE__ */ (0, import_jsx_runtime.jsx)("span", {
				lang: own,
				dir: directionOf(own),
				children: headline
			})
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("small", { children: [
			fill(words.share, { share: formatNumber(Math.round(share * 100), language) }),
			" · ",
			formatCount(words.left, minutesLeft(minutes, share), language)
		] })] }, id)) })]
	}), slot);
}
// src/reader/features/place/Place.tsx
adopt(place_default);
/** A thin line at the top of the window, as long as what is read. Contents says the same in words. */
function Line({ article }) {
	const { base } = useSetting();
	const line = (0, import_react.useRef)(null);
	(0, import_react.useEffect)(() => follow(base, article, (share) => line.current?.style.setProperty("--share", String(share))), [base, article]);
	return /* @__PURE__ */ (0, import_jsx_runtime.jsx)("div", {
		className: "reading-line",
		ref: line,
		"aria-hidden": "true"
	});
}
var slotNow = () => document.querySelector("[data-slot=\"continue\"]");
/** Knows where the reader is, in every article, and what was begun. */
function Ambient() {
	const article = useArticle();
	const [slot, setSlot] = (0, import_react.useState)(slotNow);
	usePassed(() => setSlot(slotNow()));
	if (!article) return slot && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Shelf, { slot });
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(import_jsx_runtime.Fragment, { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Line, { article }, article.published?.id),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Offer, { article }, `${article.published?.id} offer`),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)(Astray, { article })
	] });
}
/** The contents of the article, how far it is read, and the way to what else was read. */
function Panel({ close }) {
	const { messages } = useSetting();
	const article = useArticle();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Sheet, {
		title: messages.contents,
		close,
		kind: "contents",
		children: [article && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Contents, { article }), /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HistoryDoor, {})]
	});
}
export { Ambient, Panel };
