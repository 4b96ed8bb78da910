// node_modules/@orama/stemmers/dist/fi.js
function r() {
	this.p = function(r) {
		this.j = r, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
	}, this.z = function() {
		return this.j;
	}, this.w = function(r) {
		this.j = r.j, this.cursor = r.cursor, this.a = r.a, this.f = r.f, this.c = r.c, this.d = r.d;
	}, this.i = function(r, s, i) {
		if (this.cursor >= this.a) return !1;
		var t = this.j.charCodeAt(this.cursor);
		return !(t > i) && !(t < s) && 0 != (r[(t -= s) >>> 3] & 1 << (7 & t)) && (this.cursor++, !0);
	}, this.n = function(r, s, i) {
		if (this.cursor <= this.f) return !1;
		var t = this.j.charCodeAt(this.cursor - 1);
		return !(t > i) && !(t < s) && 0 != (r[(t -= s) >>> 3] & 1 << (7 & t)) && (this.cursor--, !0);
	}, this.k = function(r, s, i) {
		if (this.cursor >= this.a) return !1;
		var t = this.j.charCodeAt(this.cursor);
		return t > i || t < s ? (this.cursor++, !0) : 0 == (r[(t -= s) >>> 3] & 1 << (7 & t)) && (this.cursor++, !0);
	}, this.q = function(r, s, i) {
		if (this.cursor <= this.f) return !1;
		var t = this.j.charCodeAt(this.cursor - 1);
		return t > i || t < s ? (this.cursor--, !0) : 0 == (r[(t -= s) >>> 3] & 1 << (7 & t)) && (this.cursor--, !0);
	}, this.m = function(r) {
		return !(this.a - this.cursor < r.length) && this.j.slice(this.cursor, this.cursor + r.length) == r && (this.cursor += r.length, !0);
	}, this.g = function(r) {
		return !(this.cursor - this.f < r.length) && this.j.slice(this.cursor - r.length, this.cursor) == r && (this.cursor -= r.length, !0);
	}, this.o = function(r) {
		for (var s = 0, i = r.length, t = this.cursor, c = this.a, u = 0, o = 0, e = !1;;) {
			var a, h = s + (i - s >>> 1), n = 0, f = u < o ? u : o, l = r[h];
			for (a = f; a < l[0].length; a++) {
				if (t + f == c) {
					n = -1;
					break;
				}
				if (0 != (n = this.j.charCodeAt(t + f) - l[0].charCodeAt(a))) break;
				f++;
			}
			if (0 > n ? (i = h, o = f) : (s = h, u = f), 1 >= i - s) {
				if (0 < s || i == s || e) break;
				e = !0;
			}
		}
		for (;;) {
			if (u >= (l = r[s])[0].length && (this.cursor = t + l[0].length, 4 > l.length || (s = l[3](this), this.cursor = t + l[0].length, s))) return l[2];
			if (0 > (s = l[1])) return 0;
		}
	}, this.h = function(r) {
		for (var s = 0, i = r.length, t = this.cursor, c = this.f, u = 0, o = 0, e = !1;;) {
			var a, h = s + (i - s >> 1), n = 0, f = u < o ? u : o, l = r[h];
			for (a = l[0].length - 1 - f; 0 <= a; a--) {
				if (t - f == c) {
					n = -1;
					break;
				}
				if (0 != (n = this.j.charCodeAt(t - 1 - f) - l[0].charCodeAt(a))) break;
				f++;
			}
			if (0 > n ? (i = h, o = f) : (s = h, u = f), 1 >= i - s) {
				if (0 < s || i == s || e) break;
				e = !0;
			}
		}
		for (;;) {
			if (u >= (l = r[s])[0].length && (this.cursor = t - l[0].length, 4 > l.length || (s = l[3](this), this.cursor = t - l[0].length, s))) return l[2];
			if (0 > (s = l[1])) return 0;
		}
	}, this.s = function(r, s, i) {
		var t = i.length - (s - r);
		return this.j = this.j.slice(0, r) + i + this.j.slice(s), this.a += t, this.cursor >= s ? this.cursor += t : this.cursor > r && (this.cursor = r), t;
	}, this.t = function() {
		return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
	}, this.b = function(r) {
		var s = !1;
		return this.t() && (this.s(this.c, this.d, r), s = !0), s;
	}, this.e = function() {
		return this.b("");
	}, this.r = function(r, s, i) {
		s = this.s(r, s, i), r <= this.c && (this.c += s), r <= this.d && (this.d += s);
	}, this.u = function() {
		var r = "";
		return this.t() && (r = this.j.slice(this.c, this.d)), r;
	}, this.v = function() {
		return this.j.slice(0, this.a);
	};
}
var s = new function() {
	function s() {
		return 0 != t.h(h);
	}
	function i() {
		return !!(t.g("i") && t.n(m, 97, 246));
	}
	var t = new r(), c = [
		[
			"pa",
			-1,
			1
		],
		[
			"sti",
			-1,
			2
		],
		[
			"kaan",
			-1,
			1
		],
		[
			"han",
			-1,
			1
		],
		[
			"kin",
			-1,
			1
		],
		[
			"hän",
			-1,
			1
		],
		[
			"kään",
			-1,
			1
		],
		[
			"ko",
			-1,
			1
		],
		[
			"pä",
			-1,
			1
		],
		[
			"kö",
			-1,
			1
		]
	], u = [
		[
			"lla",
			-1,
			-1
		],
		[
			"na",
			-1,
			-1
		],
		[
			"ssa",
			-1,
			-1
		],
		[
			"ta",
			-1,
			-1
		],
		[
			"lta",
			3,
			-1
		],
		[
			"sta",
			3,
			-1
		]
	], o = [
		[
			"llä",
			-1,
			-1
		],
		[
			"nä",
			-1,
			-1
		],
		[
			"ssä",
			-1,
			-1
		],
		[
			"tä",
			-1,
			-1
		],
		[
			"ltä",
			3,
			-1
		],
		[
			"stä",
			3,
			-1
		]
	], e = [[
		"lle",
		-1,
		-1
	], [
		"ine",
		-1,
		-1
	]], a = [
		[
			"nsa",
			-1,
			3
		],
		[
			"mme",
			-1,
			3
		],
		[
			"nne",
			-1,
			3
		],
		[
			"ni",
			-1,
			2
		],
		[
			"si",
			-1,
			1
		],
		[
			"an",
			-1,
			4
		],
		[
			"en",
			-1,
			6
		],
		[
			"än",
			-1,
			5
		],
		[
			"nsä",
			-1,
			3
		]
	], h = [
		[
			"aa",
			-1,
			-1
		],
		[
			"ee",
			-1,
			-1
		],
		[
			"ii",
			-1,
			-1
		],
		[
			"oo",
			-1,
			-1
		],
		[
			"uu",
			-1,
			-1
		],
		[
			"ää",
			-1,
			-1
		],
		[
			"öö",
			-1,
			-1
		]
	], n = [
		[
			"a",
			-1,
			8
		],
		[
			"lla",
			0,
			-1
		],
		[
			"na",
			0,
			-1
		],
		[
			"ssa",
			0,
			-1
		],
		[
			"ta",
			0,
			-1
		],
		[
			"lta",
			4,
			-1
		],
		[
			"sta",
			4,
			-1
		],
		[
			"tta",
			4,
			2
		],
		[
			"lle",
			-1,
			-1
		],
		[
			"ine",
			-1,
			-1
		],
		[
			"ksi",
			-1,
			-1
		],
		[
			"n",
			-1,
			7
		],
		[
			"han",
			11,
			1
		],
		[
			"den",
			11,
			-1,
			i
		],
		[
			"seen",
			11,
			-1,
			s
		],
		[
			"hen",
			11,
			2
		],
		[
			"tten",
			11,
			-1,
			i
		],
		[
			"hin",
			11,
			3
		],
		[
			"siin",
			11,
			-1,
			i
		],
		[
			"hon",
			11,
			4
		],
		[
			"hän",
			11,
			5
		],
		[
			"hön",
			11,
			6
		],
		[
			"ä",
			-1,
			8
		],
		[
			"llä",
			22,
			-1
		],
		[
			"nä",
			22,
			-1
		],
		[
			"ssä",
			22,
			-1
		],
		[
			"tä",
			22,
			-1
		],
		[
			"ltä",
			26,
			-1
		],
		[
			"stä",
			26,
			-1
		],
		[
			"ttä",
			26,
			2
		]
	], f = [
		[
			"eja",
			-1,
			-1
		],
		[
			"mma",
			-1,
			1
		],
		[
			"imma",
			1,
			-1
		],
		[
			"mpa",
			-1,
			1
		],
		[
			"impa",
			3,
			-1
		],
		[
			"mmi",
			-1,
			1
		],
		[
			"immi",
			5,
			-1
		],
		[
			"mpi",
			-1,
			1
		],
		[
			"impi",
			7,
			-1
		],
		[
			"ejä",
			-1,
			-1
		],
		[
			"mmä",
			-1,
			1
		],
		[
			"immä",
			10,
			-1
		],
		[
			"mpä",
			-1,
			1
		],
		[
			"impä",
			12,
			-1
		]
	], l = [[
		"i",
		-1,
		-1
	], [
		"j",
		-1,
		-1
	]], k = [[
		"mma",
		-1,
		1
	], [
		"imma",
		0,
		-1
	]], g = [
		17,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		8
	], b = [
		119,
		223,
		119,
		1
	], d = [
		17,
		65,
		16,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		8,
		0,
		32
	], m = [
		17,
		65,
		16,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		8,
		0,
		32
	], j = [
		17,
		97,
		24,
		1,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		0,
		8,
		0,
		32
	], v = !1, p = "", A = 0, C = 0;
	this.l = function() {
		var r, i = t.cursor;
		(function() {
			for (A = C = t.a;;) {
				var r = t.cursor;
				if (t.i(d, 97, 246)) {
					t.cursor = r;
					break;
				}
				if (t.cursor = r, t.cursor >= t.a) return;
				t.cursor++;
			}
			for (; !t.k(d, 97, 246);) {
				if (t.cursor >= t.a) return;
				t.cursor++;
			}
			for (C = t.cursor;;) {
				if (r = t.cursor, t.i(d, 97, 246)) {
					t.cursor = r;
					break;
				}
				if (t.cursor = r, t.cursor >= t.a) return;
				t.cursor++;
			}
			for (; !t.k(d, 97, 246);) {
				if (t.cursor >= t.a) return;
				t.cursor++;
			}
			A = t.cursor;
		})(), t.cursor = i, v = !1, t.f = t.cursor, t.cursor = t.a, i = t.a - t.cursor;
		r: if (!(t.cursor < C)) {
			var h = t.f;
			if (t.f = C, t.d = t.cursor, 0 == (r = t.h(c))) t.f = h;
			else {
				switch (t.c = t.cursor, t.f = h, r) {
					case 1:
						if (!t.n(j, 97, 246)) break r;
						break;
					case 2: if (!(A <= t.cursor)) break r;
				}
				t.e();
			}
		}
		if (t.cursor = t.a - i, i = t.a - t.cursor, !(t.cursor < C)) if (h = t.f, t.f = C, t.d = t.cursor, 0 == (r = t.h(a))) t.f = h;
		else switch (t.c = t.cursor, t.f = h, r) {
			case 1:
				if (r = t.a - t.cursor, t.g("k")) break;
				t.cursor = t.a - r, t.e();
				break;
			case 2:
				if (!t.e() || (t.d = t.cursor, !t.g("kse"))) break;
				t.c = t.cursor, t.b("ksi");
				break;
			case 3:
				t.e();
				break;
			case 4:
				0 == t.h(u) || t.e();
				break;
			case 5:
				0 == t.h(o) || t.e();
				break;
			case 6: 0 == t.h(e) || t.e();
		}
		t.cursor = t.a - i, i = t.a - t.cursor, function() {
			var r;
			if (!(t.cursor < C)) {
				var i = t.f;
				if (t.f = C, t.d = t.cursor, 0 == (r = t.h(n))) t.f = i;
				else {
					switch (t.c = t.cursor, t.f = i, r) {
						case 1:
							if (!t.g("a")) return;
							break;
						case 2:
							if (!t.g("e")) return;
							break;
						case 3:
							if (!t.g("i")) return;
							break;
						case 4:
							if (!t.g("o")) return;
							break;
						case 5:
							if (!t.g("ä")) return;
							break;
						case 6:
							if (!t.g("ö")) return;
							break;
						case 7:
							r = t.a - t.cursor;
							r: {
								i = t.a - t.cursor;
								s: {
									var c = t.a - t.cursor;
									if (s()) break s;
									if (t.cursor = t.a - c, !t.g("ie")) {
										t.cursor = t.a - r;
										break r;
									}
								}
								t.cursor = t.a - i, t.cursor <= t.f ? t.cursor = t.a - r : (t.cursor--, t.c = t.cursor);
							}
							break;
						case 8: if (!t.n(d, 97, 246) || !t.n(b, 98, 122)) return;
					}
					t.e() && (v = !0);
				}
			}
		}(), t.cursor = t.a - i, i = t.a - t.cursor;
		r: if (!(t.cursor < A)) if (h = t.f, t.f = A, t.d = t.cursor, 0 == (r = t.h(f))) t.f = h;
		else {
			if (t.c = t.cursor, t.f = h, 1 === r) {
				if (r = t.a - t.cursor, t.g("po")) break r;
				t.cursor = t.a - r;
			}
			t.e();
		}
		t.cursor = t.a - i;
		r: {
			if (v) {
				i = t.a - t.cursor, t.cursor < C || (r = t.f, t.f = C, t.d = t.cursor, 0 == t.h(l) ? t.f = r : (t.c = t.cursor, t.f = r, t.e())), t.cursor = t.a - i;
				break r;
			}
			i = t.a - t.cursor;
			s: if (!(t.cursor < C)) if (r = t.f, t.f = C, t.d = t.cursor, t.g("t")) if (t.c = t.cursor, h = t.a - t.cursor, t.n(d, 97, 246)) {
				if (t.cursor = t.a - h, t.e() && (t.f = r, !(t.cursor < A))) if (h = t.f, t.f = A, t.d = t.cursor, 0 == (r = t.h(k))) t.f = h;
				else {
					if (t.c = t.cursor, t.f = h, 1 === r) {
						if (r = t.a - t.cursor, t.g("po")) break s;
						t.cursor = t.a - r;
					}
					t.e();
				}
			} else t.f = r;
			else t.f = r;
			t.cursor = t.a - i;
		}
		return i = t.a - t.cursor, function() {
			if (!(t.cursor < C)) {
				var r = t.f;
				t.f = C;
				var i = t.a - t.cursor, c = t.a - t.cursor;
				if (!s() || (t.cursor = t.a - c, t.d = t.cursor, t.cursor <= t.f || (t.cursor--, t.c = t.cursor, t.e()))) {
					if (t.cursor = t.a - i, i = t.a - t.cursor, t.d = t.cursor, !(t.n(g, 97, 228) && (t.c = t.cursor, t.n(b, 98, 122) && !t.e()))) {
						t.cursor = t.a - i, i = t.a - t.cursor;
						r: if (t.d = t.cursor, t.g("j")) {
							if ((t.c = t.cursor, c = t.a - t.cursor, !t.g("o")) && (t.cursor = t.a - c, !t.g("u"))) break r;
							if (!t.e()) return;
						}
						if (t.cursor = t.a - i, i = t.a - t.cursor, t.d = t.cursor, !(t.g("o") && (t.c = t.cursor, t.g("j") && !t.e()))) {
							for (t.cursor = t.a - i, t.f = r;;) {
								if (r = t.a - t.cursor, t.q(d, 97, 246)) {
									t.cursor = t.a - r;
									break;
								}
								if (t.cursor = t.a - r, t.cursor <= t.f) return;
								t.cursor--;
							}
							t.d = t.cursor, t.n(b, 98, 122) && (t.c = t.cursor, "" != (p = t.u()) && t.g(p) && t.e());
						}
					}
				}
			}
		}(), t.cursor = t.a - i, t.cursor = t.f, !0;
	}, this.stemWord = function(r) {
		return t.p(r), this.l(), t.j;
	};
}();
function stemmer(r) {
	return s.stemWord(r);
}
var language = "finnish";
export { language, stemmer };
