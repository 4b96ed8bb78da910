// node_modules/@orama/stemmers/dist/sk.js
var s = new class {
	constructor() {
		this.suffixes = [
			"aḥ",
			"āḥ",
			"iḥ",
			"īḥ",
			"uḥ",
			"ūḥ",
			"am",
			"ām",
			"im",
			"īm",
			"um",
			"ūm",
			"an",
			"ān",
			"in",
			"īn",
			"un",
			"ūn",
			"as",
			"ās",
			"is",
			"īs",
			"us",
			"ūs"
		];
	}
	stem(s) {
		for (let t of this.suffixes) if (s.endsWith(t)) return s.slice(0, -t.length);
		return s;
	}
}();
function stemmer(t) {
	return s.stem(t);
}
var language = "sanskrit";
export { language, stemmer };
