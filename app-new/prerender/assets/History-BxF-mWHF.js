import { i as __toESM } from "./rolldown-runtime-DYf_mQCB.js";
import { i as require_react, n as useSetting, r as require_jsx_runtime } from "./setting-H3GIZSsh.js";
import { t as Sheet } from "./Sheet-Y4q2zLa3.js";
import { t as adopt } from "./style-YuQnRu4L.js";
import { r as say } from "./notices-AIoh2F8G.js";
import { t as useWords } from "./words-BxoVDY2x.js";
import { n as forgetVersion, r as keepVersion } from "./reads-DGBFmeEF.js";
import { n as savedShelf } from "./saved-D7rzPgii.js";
import { o as isUnfinished, r as usePlaces, t as places } from "./kept-Bf14ij-a.js";
import { n as articleAddress } from "./urls-uvUvwZjo.js";
import { O as formatNumber, T as fill } from "../prerender.js";
import { n as directionOf } from "./languages--jDGgnfp.js";
import { i as wishToResume, t as place_default } from "./place-IS1sYbZr.js";
// src/reader/features/place/forget.ts
var import_react = /* @__PURE__ */ __toESM(require_react(), 1);
/** Forgets that an article was read: where, and what it said. */
/** Gives what takes that back. The version of a saved article stays: it is kept for that. */
async function forgetReading(base, id, place) {
	await places(base).remove(id);
	const version = await savedShelf(base).get(id) !== void 0 ? void 0 : await forgetVersion(base, id);
	return async () => {
		await places(base).put(id, place);
		if (version) await keepVersion(base, id, version);
	};
}
// src/reader/features/place/HistoryItem.tsx
var import_jsx_runtime = require_jsx_runtime();
/** An article that was read, how far, and the button that forgets it. */
function HistoryItem({ kept: [id, place], forget }) {
	const { site, language, href } = useSetting();
	const words = useWords("place");
	const own = place.language ?? site.language;
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("li", { children: [
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("a", {
			href: href(articleAddress(id)),
			lang: own,
			dir: directionOf(own),
			onClick: () => isUnfinished(place) && wishToResume(id),
			children: place.headline
		}),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("small", { children: place.finished ? words.finished : fill(words.share, { share: formatNumber(Math.round(place.share * 100), language) }) }),
		/* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			"aria-label": fill(words.forget, { name: place.headline }),
			onClick: forget,
			children: "×"
		})
	] });
}
// src/reader/features/place/History.tsx
adopt(place_default);
/** Articles that are shown at first, and with each further press. */
var FIRST = 30;
var MORE = 50;
/** How many are shown, and what shows more: the focus then goes to the first of these. */
function useShown() {
	const list = (0, import_react.useRef)(null);
	const [shown, show] = (0, import_react.useState)({
		count: FIRST,
		before: FIRST
	});
	(0, import_react.useEffect)(() => {
		if (shown.count > shown.before) list.current?.children[shown.before]?.querySelector("a")?.focus();
	}, [shown]);
	const more = () => show(({ count }) => ({
		count: count + MORE,
		before: count
	}));
	return {
		list,
		count: shown.count,
		more
	};
}
function Read({ kept }) {
	const { base } = useSetting();
	const words = useWords("place");
	const { list, count, more } = useShown();
	const forget = async (gone) => {
		const back = [];
		for (const [id, place] of gone) back.push(await forgetReading(base, id, place));
		say(words.forgotten, async () => {
			for (const put of back) await put();
		});
	};
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("div", {
		className: "history",
		children: [/* @__PURE__ */ (0, import_jsx_runtime.jsx)("ul", {
			ref: list,
			children: kept.slice(0, count).map((one) => /* @__PURE__ */ (0, import_jsx_runtime.jsx)(HistoryItem, {
				kept: one,
				forget: () => void forget([one])
			}, one[0]))
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsxs)("p", { children: [kept.length > count && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			onClick: more,
			children: words.more
		}), /* @__PURE__ */ (0, import_jsx_runtime.jsx)("button", {
			type: "button",
			onClick: () => void forget(kept),
			children: words.clear
		})] })]
	});
}
/** What was read on this device, the last first, each to be forgotten by itself or all at once. */
function Panel({ close }) {
	const words = useWords("place");
	const kept = usePlaces();
	return /* @__PURE__ */ (0, import_jsx_runtime.jsxs)(Sheet, {
		title: words.history,
		close,
		kind: "history",
		children: [kept?.length === 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)("p", {
			className: "quiet",
			children: words.nothingRead
		}), kept && kept.length > 0 && /* @__PURE__ */ (0, import_jsx_runtime.jsx)(Read, { kept })]
	});
}
export { Panel };
