// node_modules/@orama/stemmers/dist/fr.js
function r() {
	this.p = function(r) {
		this.j = r, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
	}, this.z = function() {
		return this.j;
	}, this.w = function(r) {
		this.j = r.j, this.cursor = r.cursor, this.a = r.a, this.f = r.f, this.c = r.c, this.d = r.d;
	}, this.i = function(r, s, e) {
		if (this.cursor >= this.a) return !1;
		var i = this.j.charCodeAt(this.cursor);
		return !(i > e) && !(i < s) && 0 != (r[(i -= s) >>> 3] & 1 << (7 & i)) && (this.cursor++, !0);
	}, this.n = function(r, s, e) {
		if (this.cursor <= this.f) return !1;
		var i = this.j.charCodeAt(this.cursor - 1);
		return !(i > e) && !(i < s) && 0 != (r[(i -= s) >>> 3] & 1 << (7 & i)) && (this.cursor--, !0);
	}, this.k = function(r, s, e) {
		if (this.cursor >= this.a) return !1;
		var i = this.j.charCodeAt(this.cursor);
		return i > e || i < s ? (this.cursor++, !0) : 0 == (r[(i -= s) >>> 3] & 1 << (7 & i)) && (this.cursor++, !0);
	}, this.q = function(r, s, e) {
		if (this.cursor <= this.f) return !1;
		var i = this.j.charCodeAt(this.cursor - 1);
		return i > e || i < s ? (this.cursor--, !0) : 0 == (r[(i -= s) >>> 3] & 1 << (7 & i)) && (this.cursor--, !0);
	}, this.m = function(r) {
		return !(this.a - this.cursor < r.length) && this.j.slice(this.cursor, this.cursor + r.length) == r && (this.cursor += r.length, !0);
	}, this.g = function(r) {
		return !(this.cursor - this.f < r.length) && this.j.slice(this.cursor - r.length, this.cursor) == r && (this.cursor -= r.length, !0);
	}, this.o = function(r) {
		for (var s = 0, e = r.length, i = this.cursor, u = this.a, t = 0, c = 0, a = !1;;) {
			var o, n = s + (e - s >>> 1), f = 0, h = t < c ? t : c, b = r[n];
			for (o = h; o < b[0].length; o++) {
				if (i + h == u) {
					f = -1;
					break;
				}
				if (0 != (f = this.j.charCodeAt(i + h) - b[0].charCodeAt(o))) break;
				h++;
			}
			if (0 > f ? (e = n, c = h) : (s = n, t = h), 1 >= e - s) {
				if (0 < s || e == s || a) break;
				a = !0;
			}
		}
		for (;;) {
			if (t >= (b = r[s])[0].length && (this.cursor = i + b[0].length, 4 > b.length || (s = b[3](this), this.cursor = i + b[0].length, s))) return b[2];
			if (0 > (s = b[1])) return 0;
		}
	}, this.h = function(r) {
		for (var s = 0, e = r.length, i = this.cursor, u = this.f, t = 0, c = 0, a = !1;;) {
			var o, n = s + (e - s >> 1), f = 0, h = t < c ? t : c, b = r[n];
			for (o = b[0].length - 1 - h; 0 <= o; o--) {
				if (i - h == u) {
					f = -1;
					break;
				}
				if (0 != (f = this.j.charCodeAt(i - 1 - h) - b[0].charCodeAt(o))) break;
				h++;
			}
			if (0 > f ? (e = n, c = h) : (s = n, t = h), 1 >= e - s) {
				if (0 < s || e == s || a) break;
				a = !0;
			}
		}
		for (;;) {
			if (t >= (b = r[s])[0].length && (this.cursor = i - b[0].length, 4 > b.length || (s = b[3](this), this.cursor = i - b[0].length, s))) return b[2];
			if (0 > (s = b[1])) return 0;
		}
	}, this.s = function(r, s, e) {
		var i = e.length - (s - r);
		return this.j = this.j.slice(0, r) + e + this.j.slice(s), this.a += i, this.cursor >= s ? this.cursor += i : this.cursor > r && (this.cursor = r), i;
	}, this.t = function() {
		return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
	}, this.b = function(r) {
		var s = !1;
		return this.t() && (this.s(this.c, this.d, r), s = !0), s;
	}, this.e = function() {
		return this.b("");
	}, this.r = function(r, s, e) {
		s = this.s(r, s, e), r <= this.c && (this.c += s), r <= this.d && (this.d += s);
	}, this.u = function() {
		var r = "";
		return this.t() && (r = this.j.slice(this.c, this.d)), r;
	}, this.v = function() {
		return this.j.slice(0, this.a);
	};
}
var s = new function() {
	function s() {
		return m <= u.cursor;
	}
	function e() {
		return v <= u.cursor;
	}
	function i() {
		return g <= u.cursor;
	}
	var u = new r(), t = [
		[
			"col",
			-1,
			-1
		],
		[
			"par",
			-1,
			-1
		],
		[
			"tap",
			-1,
			-1
		]
	], c = [
		[
			"",
			-1,
			7
		],
		[
			"H",
			0,
			6
		],
		[
			"He",
			1,
			4
		],
		[
			"Hi",
			1,
			5
		],
		[
			"I",
			0,
			1
		],
		[
			"U",
			0,
			2
		],
		[
			"Y",
			0,
			3
		]
	], a = [
		[
			"iqU",
			-1,
			3
		],
		[
			"abl",
			-1,
			3
		],
		[
			"Ièr",
			-1,
			4
		],
		[
			"ièr",
			-1,
			4
		],
		[
			"eus",
			-1,
			2
		],
		[
			"iv",
			-1,
			1
		]
	], o = [
		[
			"ic",
			-1,
			2
		],
		[
			"abil",
			-1,
			1
		],
		[
			"iv",
			-1,
			3
		]
	], n = [
		[
			"iqUe",
			-1,
			1
		],
		[
			"atrice",
			-1,
			2
		],
		[
			"ance",
			-1,
			1
		],
		[
			"ence",
			-1,
			5
		],
		[
			"logie",
			-1,
			3
		],
		[
			"able",
			-1,
			1
		],
		[
			"isme",
			-1,
			1
		],
		[
			"euse",
			-1,
			11
		],
		[
			"iste",
			-1,
			1
		],
		[
			"ive",
			-1,
			8
		],
		[
			"if",
			-1,
			8
		],
		[
			"usion",
			-1,
			4
		],
		[
			"ation",
			-1,
			2
		],
		[
			"ution",
			-1,
			4
		],
		[
			"ateur",
			-1,
			2
		],
		[
			"iqUes",
			-1,
			1
		],
		[
			"atrices",
			-1,
			2
		],
		[
			"ances",
			-1,
			1
		],
		[
			"ences",
			-1,
			5
		],
		[
			"logies",
			-1,
			3
		],
		[
			"ables",
			-1,
			1
		],
		[
			"ismes",
			-1,
			1
		],
		[
			"euses",
			-1,
			11
		],
		[
			"istes",
			-1,
			1
		],
		[
			"ives",
			-1,
			8
		],
		[
			"ifs",
			-1,
			8
		],
		[
			"usions",
			-1,
			4
		],
		[
			"ations",
			-1,
			2
		],
		[
			"utions",
			-1,
			4
		],
		[
			"ateurs",
			-1,
			2
		],
		[
			"ments",
			-1,
			15
		],
		[
			"ements",
			30,
			6
		],
		[
			"issements",
			31,
			12
		],
		[
			"ités",
			-1,
			7
		],
		[
			"ment",
			-1,
			15
		],
		[
			"ement",
			34,
			6
		],
		[
			"issement",
			35,
			12
		],
		[
			"amment",
			34,
			13
		],
		[
			"emment",
			34,
			14
		],
		[
			"aux",
			-1,
			10
		],
		[
			"eaux",
			39,
			9
		],
		[
			"eux",
			-1,
			1
		],
		[
			"ité",
			-1,
			7
		]
	], f = [
		[
			"ira",
			-1,
			1
		],
		[
			"ie",
			-1,
			1
		],
		[
			"isse",
			-1,
			1
		],
		[
			"issante",
			-1,
			1
		],
		[
			"i",
			-1,
			1
		],
		[
			"irai",
			4,
			1
		],
		[
			"ir",
			-1,
			1
		],
		[
			"iras",
			-1,
			1
		],
		[
			"ies",
			-1,
			1
		],
		[
			"îmes",
			-1,
			1
		],
		[
			"isses",
			-1,
			1
		],
		[
			"issantes",
			-1,
			1
		],
		[
			"îtes",
			-1,
			1
		],
		[
			"is",
			-1,
			1
		],
		[
			"irais",
			13,
			1
		],
		[
			"issais",
			13,
			1
		],
		[
			"irions",
			-1,
			1
		],
		[
			"issions",
			-1,
			1
		],
		[
			"irons",
			-1,
			1
		],
		[
			"issons",
			-1,
			1
		],
		[
			"issants",
			-1,
			1
		],
		[
			"it",
			-1,
			1
		],
		[
			"irait",
			21,
			1
		],
		[
			"issait",
			21,
			1
		],
		[
			"issant",
			-1,
			1
		],
		[
			"iraIent",
			-1,
			1
		],
		[
			"issaIent",
			-1,
			1
		],
		[
			"irent",
			-1,
			1
		],
		[
			"issent",
			-1,
			1
		],
		[
			"iront",
			-1,
			1
		],
		[
			"ît",
			-1,
			1
		],
		[
			"iriez",
			-1,
			1
		],
		[
			"issiez",
			-1,
			1
		],
		[
			"irez",
			-1,
			1
		],
		[
			"issez",
			-1,
			1
		]
	], h = [
		[
			"a",
			-1,
			3
		],
		[
			"era",
			0,
			2
		],
		[
			"asse",
			-1,
			3
		],
		[
			"ante",
			-1,
			3
		],
		[
			"ée",
			-1,
			2
		],
		[
			"ai",
			-1,
			3
		],
		[
			"erai",
			5,
			2
		],
		[
			"er",
			-1,
			2
		],
		[
			"as",
			-1,
			3
		],
		[
			"eras",
			8,
			2
		],
		[
			"âmes",
			-1,
			3
		],
		[
			"asses",
			-1,
			3
		],
		[
			"antes",
			-1,
			3
		],
		[
			"âtes",
			-1,
			3
		],
		[
			"ées",
			-1,
			2
		],
		[
			"ais",
			-1,
			3
		],
		[
			"erais",
			15,
			2
		],
		[
			"ions",
			-1,
			1
		],
		[
			"erions",
			17,
			2
		],
		[
			"assions",
			17,
			3
		],
		[
			"erons",
			-1,
			2
		],
		[
			"ants",
			-1,
			3
		],
		[
			"és",
			-1,
			2
		],
		[
			"ait",
			-1,
			3
		],
		[
			"erait",
			23,
			2
		],
		[
			"ant",
			-1,
			3
		],
		[
			"aIent",
			-1,
			3
		],
		[
			"eraIent",
			26,
			2
		],
		[
			"èrent",
			-1,
			2
		],
		[
			"assent",
			-1,
			3
		],
		[
			"eront",
			-1,
			2
		],
		[
			"ât",
			-1,
			3
		],
		[
			"ez",
			-1,
			2
		],
		[
			"iez",
			32,
			2
		],
		[
			"eriez",
			33,
			2
		],
		[
			"assiez",
			33,
			3
		],
		[
			"erez",
			32,
			2
		],
		[
			"é",
			-1,
			2
		]
	], b = [
		[
			"e",
			-1,
			3
		],
		[
			"Ière",
			0,
			2
		],
		[
			"ière",
			0,
			2
		],
		[
			"ion",
			-1,
			1
		],
		[
			"Ier",
			-1,
			2
		],
		[
			"ier",
			-1,
			2
		]
	], k = [
		[
			"ell",
			-1,
			-1
		],
		[
			"eill",
			-1,
			-1
		],
		[
			"enn",
			-1,
			-1
		],
		[
			"onn",
			-1,
			-1
		],
		[
			"ett",
			-1,
			-1
		]
	], l = [
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
		128,
		130,
		103,
		8,
		5
	], d = [
		1,
		65,
		20,
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
		128
	], g = 0, v = 0, m = 0;
	this.l = function() {
		var r = u.cursor;
		(function() {
			for (;;) {
				var r = u.cursor;
				r: {
					for (;;) {
						var s = u.cursor;
						s: {
							e: {
								var e = u.cursor;
								i: if (u.i(l, 97, 251)) {
									u.c = u.cursor;
									u: {
										var i = u.cursor;
										if (u.m("u") && (u.d = u.cursor, u.i(l, 97, 251))) {
											if (!u.b("U")) return;
											break u;
										}
										if (u.cursor = i, u.m("i") && (u.d = u.cursor, u.i(l, 97, 251))) {
											if (!u.b("I")) return;
											break u;
										}
										if (u.cursor = i, !u.m("y")) break i;
										if (u.d = u.cursor, !u.b("Y")) return;
									}
									break e;
								}
								if (u.cursor = e, u.c = u.cursor, u.m("ë")) {
									if (u.d = u.cursor, !u.b("He")) return;
									break e;
								}
								if (u.cursor = e, u.c = u.cursor, u.m("ï")) {
									if (u.d = u.cursor, !u.b("Hi")) return;
									break e;
								}
								if (u.cursor = e, u.c = u.cursor, u.m("y") && (u.d = u.cursor, u.i(l, 97, 251))) {
									if (!u.b("Y")) return;
									break e;
								}
								if (u.cursor = e, !u.m("q") || (u.c = u.cursor, !u.m("u"))) break s;
								if (u.d = u.cursor, !u.b("U")) return;
							}
							u.cursor = s;
							break;
						}
						if (u.cursor = s, u.cursor >= u.a) break r;
						u.cursor++;
					}
					continue;
				}
				u.cursor = r;
				break;
			}
		})(), u.cursor = r, g = v = m = u.a, r = u.cursor;
		r: {
			t: {
				var j = u.cursor;
				if (u.i(l, 97, 251) && u.i(l, 97, 251) && !(u.cursor >= u.a)) {
					u.cursor++;
					break t;
				}
				if (u.cursor = j, 0 != u.o(t)) break t;
				if (u.cursor = j, u.cursor >= u.a) break r;
				for (u.cursor++; !u.i(l, 97, 251);) {
					if (u.cursor >= u.a) break r;
					u.cursor++;
				}
			}
			m = u.cursor;
		}
		u.cursor = r, r = u.cursor;
		r: {
			for (; !u.i(l, 97, 251);) {
				if (u.cursor >= u.a) break r;
				u.cursor++;
			}
			for (; !u.k(l, 97, 251);) {
				if (u.cursor >= u.a) break r;
				u.cursor++;
			}
			for (v = u.cursor; !u.i(l, 97, 251);) {
				if (u.cursor >= u.a) break r;
				u.cursor++;
			}
			for (; !u.k(l, 97, 251);) {
				if (u.cursor >= u.a) break r;
				u.cursor++;
			}
			g = u.cursor;
		}
		u.cursor = r, u.f = u.cursor, u.cursor = u.a, r = u.a - u.cursor;
		t: {
			j = u.a - u.cursor;
			s: {
				var q = u.a - u.cursor;
				e: {
					var z = u.a - u.cursor;
					if (function() {
						var r;
						if (u.d = u.cursor, 0 == (r = u.h(n))) return !1;
						switch (u.c = u.cursor, r) {
							case 1:
								if (!i() || !u.e()) return !1;
								break;
							case 2:
								if (!i() || !u.e()) return !1;
								if (r = u.a - u.cursor, u.d = u.cursor, u.g("ic")) {
									u.c = u.cursor;
									t: {
										if (r = u.a - u.cursor, i()) {
											if (!u.e()) return !1;
											break t;
										}
										if (u.cursor = u.a - r, !u.b("iqU")) return !1;
									}
								} else u.cursor = u.a - r;
								break;
							case 3:
								if (!i() || !u.b("log")) return !1;
								break;
							case 4:
								if (!i() || !u.b("u")) return !1;
								break;
							case 5:
								if (!i() || !u.b("ent")) return !1;
								break;
							case 6:
								if (!s() || !u.e()) return !1;
								var t = u.a - u.cursor;
								r: if (u.d = u.cursor, 0 == (r = u.h(a))) u.cursor = u.a - t;
								else switch (u.c = u.cursor, r) {
									case 1:
										if (!i()) {
											u.cursor = u.a - t;
											break r;
										}
										if (!u.e()) return !1;
										if (u.d = u.cursor, !u.g("at") || (u.c = u.cursor, !i())) {
											u.cursor = u.a - t;
											break r;
										}
										if (!u.e()) return !1;
										break;
									case 2:
										t: {
											if (r = u.a - u.cursor, i()) {
												if (!u.e()) return !1;
												break t;
											}
											if (u.cursor = u.a - r, !e()) {
												u.cursor = u.a - t;
												break r;
											}
											if (!u.b("eux")) return !1;
										}
										break;
									case 3:
										if (!i()) {
											u.cursor = u.a - t;
											break r;
										}
										if (!u.e()) return !1;
										break;
									case 4:
										if (!s()) {
											u.cursor = u.a - t;
											break r;
										}
										if (!u.b("i")) return !1;
								}
								break;
							case 7:
								if (!i() || !u.e()) return !1;
								t = u.a - u.cursor;
								r: if (u.d = u.cursor, 0 == (r = u.h(o))) u.cursor = u.a - t;
								else switch (u.c = u.cursor, r) {
									case 1:
										t: {
											if (r = u.a - u.cursor, i()) {
												if (!u.e()) return !1;
												break t;
											}
											if (u.cursor = u.a - r, !u.b("abl")) return !1;
										}
										break;
									case 2:
										t: {
											if (r = u.a - u.cursor, i()) {
												if (!u.e()) return !1;
												break t;
											}
											if (u.cursor = u.a - r, !u.b("iqU")) return !1;
										}
										break;
									case 3:
										if (!i()) {
											u.cursor = u.a - t;
											break r;
										}
										if (!u.e()) return !1;
								}
								break;
							case 8:
								if (!i() || !u.e()) return !1;
								if (r = u.a - u.cursor, u.d = u.cursor, u.g("at")) if (u.c = u.cursor, i()) {
									if (!u.e()) return !1;
									if (u.d = u.cursor, u.g("ic")) {
										u.c = u.cursor;
										t: {
											if (r = u.a - u.cursor, i()) {
												if (!u.e()) return !1;
												break t;
											}
											if (u.cursor = u.a - r, !u.b("iqU")) return !1;
										}
									} else u.cursor = u.a - r;
								} else u.cursor = u.a - r;
								else u.cursor = u.a - r;
								break;
							case 9:
								if (!u.b("eau")) return !1;
								break;
							case 10:
								if (!e() || !u.b("al")) return !1;
								break;
							case 11:
								r: {
									if (r = u.a - u.cursor, i()) {
										if (!u.e()) return !1;
										break r;
									}
									if (u.cursor = u.a - r, !e() || !u.b("eux")) return !1;
								}
								break;
							case 12:
								if (!e() || !u.q(l, 97, 251) || !u.e()) return !1;
								break;
							case 13:
								if (!s()) return !1;
								return u.b("ant"), !1;
							case 14:
								if (!s()) return !1;
								return u.b("ent"), !1;
							case 15:
								if (r = u.a - u.cursor, !u.n(l, 97, 251) || !s()) return !1;
								return u.cursor = u.a - r, u.e(), !1;
						}
						return !0;
					}() || (u.cursor = u.a - z, function() {
						if (u.cursor < m) return !1;
						var r = u.f;
						if (u.f = m, u.d = u.cursor, 0 == u.h(f)) return u.f = r, !1;
						u.c = u.cursor;
						var s = u.a - u.cursor;
						return u.g("H") ? (u.f = r, !1) : (u.cursor = u.a - s, u.q(l, 97, 251)) ? !!u.e() && (u.f = r, !0) : (u.f = r, !1);
					}())) break e;
					if (u.cursor = u.a - z, !function() {
						if (u.cursor < m) return !1;
						var r, s = u.f;
						if (u.f = m, u.d = u.cursor, 0 == (r = u.h(h))) return u.f = s, !1;
						switch (u.c = u.cursor, r) {
							case 1:
								if (!i()) return u.f = s, !1;
								if (!u.e()) return !1;
								break;
							case 2:
								if (!u.e()) return !1;
								break;
							case 3:
								if (!u.e()) return !1;
								if (r = u.a - u.cursor, u.d = u.cursor, u.g("e")) {
									if (u.c = u.cursor, !u.e()) return !1;
								} else u.cursor = u.a - r;
						}
						return u.f = s, !0;
					}()) break s;
				}
				u.cursor = u.a - q, j = u.a - u.cursor, u.d = u.cursor;
				i: {
					if (q = u.a - u.cursor, u.g("Y")) {
						if (u.c = u.cursor, !u.b("i")) return !1;
						break i;
					}
					if (u.cursor = u.a - q, u.g("ç")) {
						if (u.c = u.cursor, !u.b("c")) return !1;
					} else u.cursor = u.a - j;
				}
				break t;
			}
			u.cursor = u.a - j, function() {
				var r, s = u.a - u.cursor;
				r: if (u.d = u.cursor, u.g("s")) {
					u.c = u.cursor, r = u.a - u.cursor;
					t: {
						var e = u.a - u.cursor;
						if (u.g("Hi")) break t;
						if (u.cursor = u.a - e, !u.q(d, 97, 232)) {
							u.cursor = u.a - s;
							break r;
						}
					}
					if (u.cursor = u.a - r, !u.e()) return;
				} else u.cursor = u.a - s;
				if (!(u.cursor < m)) {
					if (s = u.f, u.f = m, u.d = u.cursor, 0 != (r = u.h(b))) switch (u.c = u.cursor, r) {
						case 1:
							if (!i()) {
								u.f = s;
								return;
							}
							if ((r = u.a - u.cursor, !u.g("s")) && (u.cursor = u.a - r, !u.g("t"))) {
								u.f = s;
								return;
							}
							if (!u.e()) return;
							break;
						case 2:
							if (!u.b("i")) return;
							break;
						case 3: if (!u.e()) return;
					}
					u.f = s;
				}
			}();
		}
		u.cursor = u.a - r, r = u.a - u.cursor, j = u.a - u.cursor, 0 != u.h(k) && (u.cursor = u.a - j, u.d = u.cursor, u.cursor <= u.f || (u.cursor--, u.c = u.cursor, u.e())), u.cursor = u.a - r, r = u.a - u.cursor;
		r: {
			for (j = 1;;) {
				if (u.q(l, 97, 251)) {
					j--;
					continue;
				}
				break;
			}
			if (!(0 < j)) {
				if ((u.d = u.cursor, j = u.a - u.cursor, !u.g("é")) && (u.cursor = u.a - j, !u.g("è"))) break r;
				u.c = u.cursor, u.b("e");
			}
		}
		return u.cursor = u.a - r, u.cursor = u.f, r = u.cursor, function() {
			for (var r;;) {
				var s = u.cursor;
				r: if (u.c = u.cursor, 0 != (r = u.o(c))) {
					switch (u.d = u.cursor, r) {
						case 1:
							if (!u.b("i")) return;
							break;
						case 2:
							if (!u.b("u")) return;
							break;
						case 3:
							if (!u.b("y")) return;
							break;
						case 4:
							if (!u.b("ë")) return;
							break;
						case 5:
							if (!u.b("ï")) return;
							break;
						case 6:
							if (!u.e()) return;
							break;
						case 7:
							if (u.cursor >= u.a) break r;
							u.cursor++;
					}
					continue;
				}
				u.cursor = s;
				break;
			}
		}(), u.cursor = r, !0;
	}, this.stemWord = function(r) {
		return u.p(r), this.l(), u.j;
	};
}();
function stemmer(r) {
	return s.stemWord(r);
}
var language = "french";
export { language, stemmer };
