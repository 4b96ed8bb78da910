// node_modules/@orama/stemmers/dist/pt.js
function r() {
	this.p = function(r) {
		this.j = r, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
	}, this.z = function() {
		return this.j;
	}, this.w = function(r) {
		this.j = r.j, this.cursor = r.cursor, this.a = r.a, this.f = r.f, this.c = r.c, this.d = r.d;
	}, this.i = function(r, s, i) {
		if (this.cursor >= this.a) return !1;
		var e = this.j.charCodeAt(this.cursor);
		return !(e > i) && !(e < s) && 0 != (r[(e -= s) >>> 3] & 1 << (7 & e)) && (this.cursor++, !0);
	}, this.n = function(r, s, i) {
		if (this.cursor <= this.f) return !1;
		var e = this.j.charCodeAt(this.cursor - 1);
		return !(e > i) && !(e < s) && 0 != (r[(e -= s) >>> 3] & 1 << (7 & e)) && (this.cursor--, !0);
	}, this.k = function(r, s, i) {
		if (this.cursor >= this.a) return !1;
		var e = this.j.charCodeAt(this.cursor);
		return e > i || e < s ? (this.cursor++, !0) : 0 == (r[(e -= s) >>> 3] & 1 << (7 & e)) && (this.cursor++, !0);
	}, this.q = function(r, s, i) {
		if (this.cursor <= this.f) return !1;
		var e = this.j.charCodeAt(this.cursor - 1);
		return e > i || e < s ? (this.cursor--, !0) : 0 == (r[(e -= s) >>> 3] & 1 << (7 & e)) && (this.cursor--, !0);
	}, this.m = function(r) {
		return !(this.a - this.cursor < r.length) && this.j.slice(this.cursor, this.cursor + r.length) == r && (this.cursor += r.length, !0);
	}, this.g = function(r) {
		return !(this.cursor - this.f < r.length) && this.j.slice(this.cursor - r.length, this.cursor) == r && (this.cursor -= r.length, !0);
	}, this.o = function(r) {
		for (var s = 0, i = r.length, e = this.cursor, o = this.a, a = 0, t = 0, c = !1;;) {
			var u, h = s + (i - s >>> 1), n = 0, f = a < t ? a : t, b = r[h];
			for (u = f; u < b[0].length; u++) {
				if (e + f == o) {
					n = -1;
					break;
				}
				if (0 != (n = this.j.charCodeAt(e + f) - b[0].charCodeAt(u))) break;
				f++;
			}
			if (0 > n ? (i = h, t = f) : (s = h, a = f), 1 >= i - s) {
				if (0 < s || i == s || c) break;
				c = !0;
			}
		}
		for (;;) {
			if (a >= (b = r[s])[0].length && (this.cursor = e + b[0].length, 4 > b.length || (s = b[3](this), this.cursor = e + b[0].length, s))) return b[2];
			if (0 > (s = b[1])) return 0;
		}
	}, this.h = function(r) {
		for (var s = 0, i = r.length, e = this.cursor, o = this.f, a = 0, t = 0, c = !1;;) {
			var u, h = s + (i - s >> 1), n = 0, f = a < t ? a : t, b = r[h];
			for (u = b[0].length - 1 - f; 0 <= u; u--) {
				if (e - f == o) {
					n = -1;
					break;
				}
				if (0 != (n = this.j.charCodeAt(e - 1 - f) - b[0].charCodeAt(u))) break;
				f++;
			}
			if (0 > n ? (i = h, t = f) : (s = h, a = f), 1 >= i - s) {
				if (0 < s || i == s || c) break;
				c = !0;
			}
		}
		for (;;) {
			if (a >= (b = r[s])[0].length && (this.cursor = e - b[0].length, 4 > b.length || (s = b[3](this), this.cursor = e - b[0].length, s))) return b[2];
			if (0 > (s = b[1])) return 0;
		}
	}, this.s = function(r, s, i) {
		var e = i.length - (s - r);
		return this.j = this.j.slice(0, r) + i + this.j.slice(s), this.a += e, this.cursor >= s ? this.cursor += e : this.cursor > r && (this.cursor = r), e;
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
		return l <= e.cursor;
	}
	function i() {
		return k <= e.cursor;
	}
	var e = new r(), o = [
		[
			"",
			-1,
			3
		],
		[
			"ã",
			0,
			1
		],
		[
			"õ",
			0,
			2
		]
	], a = [
		[
			"",
			-1,
			3
		],
		[
			"a~",
			0,
			1
		],
		[
			"o~",
			0,
			2
		]
	], t = [
		[
			"ic",
			-1,
			-1
		],
		[
			"ad",
			-1,
			-1
		],
		[
			"os",
			-1,
			-1
		],
		[
			"iv",
			-1,
			1
		]
	], c = [
		[
			"ante",
			-1,
			1
		],
		[
			"avel",
			-1,
			1
		],
		[
			"ível",
			-1,
			1
		]
	], u = [
		[
			"ic",
			-1,
			1
		],
		[
			"abil",
			-1,
			1
		],
		[
			"iv",
			-1,
			1
		]
	], h = [
		[
			"ica",
			-1,
			1
		],
		[
			"ância",
			-1,
			1
		],
		[
			"ência",
			-1,
			4
		],
		[
			"logia",
			-1,
			2
		],
		[
			"ira",
			-1,
			9
		],
		[
			"adora",
			-1,
			1
		],
		[
			"osa",
			-1,
			1
		],
		[
			"ista",
			-1,
			1
		],
		[
			"iva",
			-1,
			8
		],
		[
			"eza",
			-1,
			1
		],
		[
			"idade",
			-1,
			7
		],
		[
			"ante",
			-1,
			1
		],
		[
			"mente",
			-1,
			6
		],
		[
			"amente",
			12,
			5
		],
		[
			"ável",
			-1,
			1
		],
		[
			"ível",
			-1,
			1
		],
		[
			"ico",
			-1,
			1
		],
		[
			"ismo",
			-1,
			1
		],
		[
			"oso",
			-1,
			1
		],
		[
			"amento",
			-1,
			1
		],
		[
			"imento",
			-1,
			1
		],
		[
			"ivo",
			-1,
			8
		],
		[
			"aça~o",
			-1,
			1
		],
		[
			"uça~o",
			-1,
			3
		],
		[
			"ador",
			-1,
			1
		],
		[
			"icas",
			-1,
			1
		],
		[
			"ências",
			-1,
			4
		],
		[
			"logias",
			-1,
			2
		],
		[
			"iras",
			-1,
			9
		],
		[
			"adoras",
			-1,
			1
		],
		[
			"osas",
			-1,
			1
		],
		[
			"istas",
			-1,
			1
		],
		[
			"ivas",
			-1,
			8
		],
		[
			"ezas",
			-1,
			1
		],
		[
			"idades",
			-1,
			7
		],
		[
			"adores",
			-1,
			1
		],
		[
			"antes",
			-1,
			1
		],
		[
			"aço~es",
			-1,
			1
		],
		[
			"uço~es",
			-1,
			3
		],
		[
			"icos",
			-1,
			1
		],
		[
			"ismos",
			-1,
			1
		],
		[
			"osos",
			-1,
			1
		],
		[
			"amentos",
			-1,
			1
		],
		[
			"imentos",
			-1,
			1
		],
		[
			"ivos",
			-1,
			8
		]
	], n = [
		[
			"ada",
			-1,
			1
		],
		[
			"ida",
			-1,
			1
		],
		[
			"ia",
			-1,
			1
		],
		[
			"aria",
			2,
			1
		],
		[
			"eria",
			2,
			1
		],
		[
			"iria",
			2,
			1
		],
		[
			"ara",
			-1,
			1
		],
		[
			"era",
			-1,
			1
		],
		[
			"ira",
			-1,
			1
		],
		[
			"ava",
			-1,
			1
		],
		[
			"asse",
			-1,
			1
		],
		[
			"esse",
			-1,
			1
		],
		[
			"isse",
			-1,
			1
		],
		[
			"aste",
			-1,
			1
		],
		[
			"este",
			-1,
			1
		],
		[
			"iste",
			-1,
			1
		],
		[
			"ei",
			-1,
			1
		],
		[
			"arei",
			16,
			1
		],
		[
			"erei",
			16,
			1
		],
		[
			"irei",
			16,
			1
		],
		[
			"am",
			-1,
			1
		],
		[
			"iam",
			20,
			1
		],
		[
			"ariam",
			21,
			1
		],
		[
			"eriam",
			21,
			1
		],
		[
			"iriam",
			21,
			1
		],
		[
			"aram",
			20,
			1
		],
		[
			"eram",
			20,
			1
		],
		[
			"iram",
			20,
			1
		],
		[
			"avam",
			20,
			1
		],
		[
			"em",
			-1,
			1
		],
		[
			"arem",
			29,
			1
		],
		[
			"erem",
			29,
			1
		],
		[
			"irem",
			29,
			1
		],
		[
			"assem",
			29,
			1
		],
		[
			"essem",
			29,
			1
		],
		[
			"issem",
			29,
			1
		],
		[
			"ado",
			-1,
			1
		],
		[
			"ido",
			-1,
			1
		],
		[
			"ando",
			-1,
			1
		],
		[
			"endo",
			-1,
			1
		],
		[
			"indo",
			-1,
			1
		],
		[
			"ara~o",
			-1,
			1
		],
		[
			"era~o",
			-1,
			1
		],
		[
			"ira~o",
			-1,
			1
		],
		[
			"ar",
			-1,
			1
		],
		[
			"er",
			-1,
			1
		],
		[
			"ir",
			-1,
			1
		],
		[
			"as",
			-1,
			1
		],
		[
			"adas",
			47,
			1
		],
		[
			"idas",
			47,
			1
		],
		[
			"ias",
			47,
			1
		],
		[
			"arias",
			50,
			1
		],
		[
			"erias",
			50,
			1
		],
		[
			"irias",
			50,
			1
		],
		[
			"aras",
			47,
			1
		],
		[
			"eras",
			47,
			1
		],
		[
			"iras",
			47,
			1
		],
		[
			"avas",
			47,
			1
		],
		[
			"es",
			-1,
			1
		],
		[
			"ardes",
			58,
			1
		],
		[
			"erdes",
			58,
			1
		],
		[
			"irdes",
			58,
			1
		],
		[
			"ares",
			58,
			1
		],
		[
			"eres",
			58,
			1
		],
		[
			"ires",
			58,
			1
		],
		[
			"asses",
			58,
			1
		],
		[
			"esses",
			58,
			1
		],
		[
			"isses",
			58,
			1
		],
		[
			"astes",
			58,
			1
		],
		[
			"estes",
			58,
			1
		],
		[
			"istes",
			58,
			1
		],
		[
			"is",
			-1,
			1
		],
		[
			"ais",
			71,
			1
		],
		[
			"eis",
			71,
			1
		],
		[
			"areis",
			73,
			1
		],
		[
			"ereis",
			73,
			1
		],
		[
			"ireis",
			73,
			1
		],
		[
			"áreis",
			73,
			1
		],
		[
			"éreis",
			73,
			1
		],
		[
			"íreis",
			73,
			1
		],
		[
			"ásseis",
			73,
			1
		],
		[
			"ésseis",
			73,
			1
		],
		[
			"ísseis",
			73,
			1
		],
		[
			"áveis",
			73,
			1
		],
		[
			"íeis",
			73,
			1
		],
		[
			"aríeis",
			84,
			1
		],
		[
			"eríeis",
			84,
			1
		],
		[
			"iríeis",
			84,
			1
		],
		[
			"ados",
			-1,
			1
		],
		[
			"idos",
			-1,
			1
		],
		[
			"amos",
			-1,
			1
		],
		[
			"áramos",
			90,
			1
		],
		[
			"éramos",
			90,
			1
		],
		[
			"íramos",
			90,
			1
		],
		[
			"ávamos",
			90,
			1
		],
		[
			"íamos",
			90,
			1
		],
		[
			"aríamos",
			95,
			1
		],
		[
			"eríamos",
			95,
			1
		],
		[
			"iríamos",
			95,
			1
		],
		[
			"emos",
			-1,
			1
		],
		[
			"aremos",
			99,
			1
		],
		[
			"eremos",
			99,
			1
		],
		[
			"iremos",
			99,
			1
		],
		[
			"ássemos",
			99,
			1
		],
		[
			"êssemos",
			99,
			1
		],
		[
			"íssemos",
			99,
			1
		],
		[
			"imos",
			-1,
			1
		],
		[
			"armos",
			-1,
			1
		],
		[
			"ermos",
			-1,
			1
		],
		[
			"irmos",
			-1,
			1
		],
		[
			"ámos",
			-1,
			1
		],
		[
			"arás",
			-1,
			1
		],
		[
			"erás",
			-1,
			1
		],
		[
			"irás",
			-1,
			1
		],
		[
			"eu",
			-1,
			1
		],
		[
			"iu",
			-1,
			1
		],
		[
			"ou",
			-1,
			1
		],
		[
			"ará",
			-1,
			1
		],
		[
			"erá",
			-1,
			1
		],
		[
			"irá",
			-1,
			1
		]
	], f = [
		[
			"a",
			-1,
			1
		],
		[
			"i",
			-1,
			1
		],
		[
			"o",
			-1,
			1
		],
		[
			"os",
			-1,
			1
		],
		[
			"á",
			-1,
			1
		],
		[
			"í",
			-1,
			1
		],
		[
			"ó",
			-1,
			1
		]
	], b = [
		[
			"e",
			-1,
			1
		],
		[
			"ç",
			-1,
			2
		],
		[
			"é",
			-1,
			1
		],
		[
			"ê",
			-1,
			1
		]
	], d = [
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
		3,
		19,
		12,
		2
	], k = 0, m = 0, l = 0;
	this.l = function() {
		var r, g = e.cursor;
		r: for (;;) {
			var v = e.cursor;
			s: if (e.c = e.cursor, 0 != (r = e.o(o))) {
				switch (e.d = e.cursor, r) {
					case 1:
						if (!e.b("a~")) break r;
						break;
					case 2:
						if (!e.b("o~")) break r;
						break;
					case 3:
						if (e.cursor >= e.a) break s;
						e.cursor++;
				}
				continue;
			}
			e.cursor = v;
			break;
		}
		e.cursor = g, k = m = l = e.a, g = e.cursor;
		r: {
			s: {
				r = e.cursor;
				i: if (e.i(d, 97, 250)) {
					e: {
						v = e.cursor;
						o: if (e.k(d, 97, 250)) {
							for (; !e.i(d, 97, 250);) {
								if (e.cursor >= e.a) break o;
								e.cursor++;
							}
							break e;
						}
						if (e.cursor = v, !e.i(d, 97, 250)) break i;
						for (; !e.k(d, 97, 250);) {
							if (e.cursor >= e.a) break i;
							e.cursor++;
						}
					}
					break s;
				}
				if (e.cursor = r, !e.k(d, 97, 250)) break r;
				i: {
					r = e.cursor;
					e: if (e.k(d, 97, 250)) {
						for (; !e.i(d, 97, 250);) {
							if (e.cursor >= e.a) break e;
							e.cursor++;
						}
						break i;
					}
					if (e.cursor = r, !e.i(d, 97, 250) || e.cursor >= e.a) break r;
					e.cursor++;
				}
			}
			l = e.cursor;
		}
		e.cursor = g, g = e.cursor;
		r: {
			for (; !e.i(d, 97, 250);) {
				if (e.cursor >= e.a) break r;
				e.cursor++;
			}
			for (; !e.k(d, 97, 250);) {
				if (e.cursor >= e.a) break r;
				e.cursor++;
			}
			for (m = e.cursor; !e.i(d, 97, 250);) {
				if (e.cursor >= e.a) break r;
				e.cursor++;
			}
			for (; !e.k(d, 97, 250);) {
				if (e.cursor >= e.a) break r;
				e.cursor++;
			}
			k = e.cursor;
		}
		e.cursor = g, e.f = e.cursor, e.cursor = e.a, g = e.a - e.cursor;
		s: {
			r = e.a - e.cursor;
			i: {
				v = e.a - e.cursor;
				e: {
					var j = e.a - e.cursor;
					if (function() {
						var r;
						if (e.d = e.cursor, 0 == (r = e.h(h))) return !1;
						switch (e.c = e.cursor, r) {
							case 1:
								if (!i() || !e.e()) return !1;
								break;
							case 2:
								if (!i() || !e.b("log")) return !1;
								break;
							case 3:
								if (!i() || !e.b("u")) return !1;
								break;
							case 4:
								if (!i() || !e.b("ente")) return !1;
								break;
							case 5:
								if (!(m <= e.cursor) || !e.e()) return !1;
								var o = e.a - e.cursor;
								r: if (e.d = e.cursor, 0 == (r = e.h(t))) e.cursor = e.a - o;
								else if (e.c = e.cursor, i()) {
									if (!e.e()) return !1;
									if (1 === r) {
										if (e.d = e.cursor, !e.g("at") || (e.c = e.cursor, !i())) {
											e.cursor = e.a - o;
											break r;
										}
										if (!e.e()) return !1;
									}
								} else e.cursor = e.a - o;
								break;
							case 6:
								if (!i() || !e.e()) return !1;
								if (r = e.a - e.cursor, e.d = e.cursor, 0 == e.h(c)) e.cursor = e.a - r;
								else if (e.c = e.cursor, i()) {
									if (!e.e()) return !1;
								} else e.cursor = e.a - r;
								break;
							case 7:
								if (!i() || !e.e()) return !1;
								if (r = e.a - e.cursor, e.d = e.cursor, 0 == e.h(u)) e.cursor = e.a - r;
								else if (e.c = e.cursor, i()) {
									if (!e.e()) return !1;
								} else e.cursor = e.a - r;
								break;
							case 8:
								if (!i() || !e.e()) return !1;
								if (r = e.a - e.cursor, e.d = e.cursor, e.g("at")) if (e.c = e.cursor, i()) {
									if (!e.e()) return !1;
								} else e.cursor = e.a - r;
								else e.cursor = e.a - r;
								break;
							case 9: if (!s() || !e.g("e") || !e.b("ir")) return !1;
						}
						return !0;
					}()) break e;
					if (e.cursor = e.a - j, !function() {
						if (e.cursor < l) return !1;
						var r = e.f;
						return (e.f = l, e.d = e.cursor, 0 == e.h(n)) ? (e.f = r, !1) : (e.c = e.cursor, !!e.e() && (e.f = r, !0));
					}()) break i;
				}
				if (e.cursor = e.a - v, r = e.a - e.cursor, e.d = e.cursor, e.g("i") && (e.c = e.cursor, v = e.a - e.cursor, e.g("c") && (e.cursor = e.a - v, s() && !e.e()))) return !1;
				e.cursor = e.a - r;
				break s;
			}
			e.cursor = e.a - r, e.d = e.cursor, 0 != e.h(f) && (e.c = e.cursor, s() && e.e());
		}
		if (e.cursor = e.a - g, g = e.a - e.cursor, e.d = e.cursor, 0 != (r = e.h(b))) switch (e.c = e.cursor, r) {
			case 1:
				if (!s() || !e.e()) break;
				e.d = e.cursor;
				r: {
					if (r = e.a - e.cursor, e.g("u") && (e.c = e.cursor, v = e.a - e.cursor, e.g("g"))) {
						e.cursor = e.a - v;
						break r;
					}
					if (e.cursor = e.a - r, !e.g("i") || (e.c = e.cursor, r = e.a - e.cursor, !e.g("c"))) break;
					e.cursor = e.a - r;
				}
				s() && e.e();
				break;
			case 2: e.b("c");
		}
		e.cursor = e.a - g, e.cursor = e.f, g = e.cursor;
		r: for (;;) {
			v = e.cursor;
			s: if (e.c = e.cursor, 0 != (r = e.o(a))) {
				switch (e.d = e.cursor, r) {
					case 1:
						if (!e.b("ã")) break r;
						break;
					case 2:
						if (!e.b("õ")) break r;
						break;
					case 3:
						if (e.cursor >= e.a) break s;
						e.cursor++;
				}
				continue;
			}
			e.cursor = v;
			break;
		}
		return e.cursor = g, !0;
	}, this.stemWord = function(r) {
		return e.p(r), this.l(), e.j;
	};
}();
function stemmer(r) {
	return s.stemWord(r);
}
var language = "portuguese";
export { language, stemmer };
