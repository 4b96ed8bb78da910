import { t as showTarget } from "./target-BeWkrzJ4.js";
import { n as passageElement } from "./page-passages-C-2eSE7A.js";
// src/reader/features/place/arrive-at.ts
/** Brings a passage of the page into view as a link to it would. */
/** Goes to a passage and marks it. Tells whether the page has it. */
function arriveAt(id) {
	const element = passageElement(id);
	const folded = element?.closest("details:not([open])");
	if (folded instanceof HTMLDetailsElement) folded.open = true;
	showTarget(element);
	element?.scrollIntoView({ behavior: "instant" });
	return element !== null;
}
export { arriveAt };
