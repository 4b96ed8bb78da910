// src/reader/features/passages/slices.ts
/** Milliseconds that a slice may take. */
var SLICE = 6;
var rest = () => {
	const { scheduler } = globalThis;
	return scheduler?.yield ? scheduler.yield() : new Promise((resolve) => setTimeout(resolve));
};
/** Gives a function that, called between two steps, lets the page breathe when it is time to. */
function breather() {
	let until = performance.now() + SLICE;
	return () => {
		if (performance.now() < until) return void 0;
		return rest().then(() => {
			until = performance.now() + SLICE;
		});
	};
}
/** Everything that an iterable gives, gathered in slices. Stops, with what there is, when the signal says so. */
async function gather(steps, signal) {
	const breathe = breather();
	const all = [];
	for (const step of steps) {
		all.push(step);
		await breathe();
		if (signal.aborted) break;
	}
	return all;
}
export { gather as n, breather as t };
