// node_modules/@orama/stemmers/dist/tr.js
function r() {
	this.p = function(r) {
		this.j = r, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
	}, this.z = function() {
		return this.j;
	}, this.w = function(r) {
		this.j = r.j, this.cursor = r.cursor, this.a = r.a, this.f = r.f, this.c = r.c, this.d = r.d;
	}, this.i = function(r, u, s) {
		if (this.cursor >= this.a) return !1;
		var c = this.j.charCodeAt(this.cursor);
		return !(c > s) && !(c < u) && 0 != (r[(c -= u) >>> 3] & 1 << (7 & c)) && (this.cursor++, !0);
	}, this.n = function(r, u, s) {
		if (this.cursor <= this.f) return !1;
		var c = this.j.charCodeAt(this.cursor - 1);
		return !(c > s) && !(c < u) && 0 != (r[(c -= u) >>> 3] & 1 << (7 & c)) && (this.cursor--, !0);
	}, this.k = function(r, u, s) {
		if (this.cursor >= this.a) return !1;
		var c = this.j.charCodeAt(this.cursor);
		return c > s || c < u ? (this.cursor++, !0) : 0 == (r[(c -= u) >>> 3] & 1 << (7 & c)) && (this.cursor++, !0);
	}, this.q = function(r, u, s) {
		if (this.cursor <= this.f) return !1;
		var c = this.j.charCodeAt(this.cursor - 1);
		return c > s || c < u ? (this.cursor--, !0) : 0 == (r[(c -= u) >>> 3] & 1 << (7 & c)) && (this.cursor--, !0);
	}, this.m = function(r) {
		return !(this.a - this.cursor < r.length) && this.j.slice(this.cursor, this.cursor + r.length) == r && (this.cursor += r.length, !0);
	}, this.g = function(r) {
		return !(this.cursor - this.f < r.length) && this.j.slice(this.cursor - r.length, this.cursor) == r && (this.cursor -= r.length, !0);
	}, this.o = function(r) {
		for (var u = 0, s = r.length, c = this.cursor, o = this.a, a = 0, i = 0, e = !1;;) {
			var t, n = u + (s - u >>> 1), f = 0, h = a < i ? a : i, k = r[n];
			for (t = h; t < k[0].length; t++) {
				if (c + h == o) {
					f = -1;
					break;
				}
				if (0 != (f = this.j.charCodeAt(c + h) - k[0].charCodeAt(t))) break;
				h++;
			}
			if (0 > f ? (s = n, i = h) : (u = n, a = h), 1 >= s - u) {
				if (0 < u || s == u || e) break;
				e = !0;
			}
		}
		for (;;) {
			if (a >= (k = r[u])[0].length && (this.cursor = c + k[0].length, 4 > k.length || (u = k[3](this), this.cursor = c + k[0].length, u))) return k[2];
			if (0 > (u = k[1])) return 0;
		}
	}, this.h = function(r) {
		for (var u = 0, s = r.length, c = this.cursor, o = this.f, a = 0, i = 0, e = !1;;) {
			var t, n = u + (s - u >> 1), f = 0, h = a < i ? a : i, k = r[n];
			for (t = k[0].length - 1 - h; 0 <= t; t--) {
				if (c - h == o) {
					f = -1;
					break;
				}
				if (0 != (f = this.j.charCodeAt(c - 1 - h) - k[0].charCodeAt(t))) break;
				h++;
			}
			if (0 > f ? (s = n, i = h) : (u = n, a = h), 1 >= s - u) {
				if (0 < u || s == u || e) break;
				e = !0;
			}
		}
		for (;;) {
			if (a >= (k = r[u])[0].length && (this.cursor = c - k[0].length, 4 > k.length || (u = k[3](this), this.cursor = c - k[0].length, u))) return k[2];
			if (0 > (u = k[1])) return 0;
		}
	}, this.s = function(r, u, s) {
		var c = s.length - (u - r);
		return this.j = this.j.slice(0, r) + s + this.j.slice(u), this.a += c, this.cursor >= u ? this.cursor += c : this.cursor > r && (this.cursor = r), c;
	}, this.t = function() {
		return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
	}, this.b = function(r) {
		var u = !1;
		return this.t() && (this.s(this.c, this.d, r), u = !0), u;
	}, this.e = function() {
		return this.b("");
	}, this.r = function(r, u, s) {
		u = this.s(r, u, s), r <= this.c && (this.c += u), r <= this.d && (this.d += u);
	}, this.u = function() {
		var r = "";
		return this.t() && (r = this.j.slice(this.c, this.d)), r;
	}, this.v = function() {
		return this.j.slice(0, this.a);
	};
}
var u = new function() {
	function u() {
		for (var r = g.a - g.cursor;;) {
			var u = g.a - g.cursor;
			if (g.n(N, 97, 305)) {
				g.cursor = g.a - u;
				break;
			}
			if (g.cursor = g.a - u, g.cursor <= g.f) return !1;
			g.cursor--;
		}
		r: {
			u = g.a - g.cursor;
			u: if (g.g("a")) {
				for (;;) {
					var s = g.a - g.cursor;
					if (g.n(P, 97, 305)) {
						g.cursor = g.a - s;
						break;
					}
					if (g.cursor = g.a - s, g.cursor <= g.f) break u;
					g.cursor--;
				}
				break r;
			}
			g.cursor = g.a - u;
			u: if (g.g("e")) {
				for (;;) {
					if (s = g.a - g.cursor, g.n(Q, 101, 252)) {
						g.cursor = g.a - s;
						break;
					}
					if (g.cursor = g.a - s, g.cursor <= g.f) break u;
					g.cursor--;
				}
				break r;
			}
			g.cursor = g.a - u;
			u: if (g.g("ı")) {
				for (;;) {
					if (s = g.a - g.cursor, g.n(R, 97, 305)) {
						g.cursor = g.a - s;
						break;
					}
					if (g.cursor = g.a - s, g.cursor <= g.f) break u;
					g.cursor--;
				}
				break r;
			}
			g.cursor = g.a - u;
			u: if (g.g("i")) {
				for (;;) {
					if (s = g.a - g.cursor, g.n(S, 101, 105)) {
						g.cursor = g.a - s;
						break;
					}
					if (g.cursor = g.a - s, g.cursor <= g.f) break u;
					g.cursor--;
				}
				break r;
			}
			g.cursor = g.a - u;
			u: if (g.g("o")) {
				for (;;) {
					if (s = g.a - g.cursor, g.n(T, 111, 117)) {
						g.cursor = g.a - s;
						break;
					}
					if (g.cursor = g.a - s, g.cursor <= g.f) break u;
					g.cursor--;
				}
				break r;
			}
			g.cursor = g.a - u;
			u: if (g.g("ö")) {
				for (;;) {
					if (s = g.a - g.cursor, g.n(U, 246, 252)) {
						g.cursor = g.a - s;
						break;
					}
					if (g.cursor = g.a - s, g.cursor <= g.f) break u;
					g.cursor--;
				}
				break r;
			}
			g.cursor = g.a - u;
			u: if (g.g("u")) {
				for (;;) {
					if (s = g.a - g.cursor, g.n(T, 111, 117)) {
						g.cursor = g.a - s;
						break;
					}
					if (g.cursor = g.a - s, g.cursor <= g.f) break u;
					g.cursor--;
				}
				break r;
			}
			if (g.cursor = g.a - u, !g.g("ü")) return !1;
			for (;;) {
				if (u = g.a - g.cursor, g.n(U, 246, 252)) {
					g.cursor = g.a - u;
					break;
				}
				if (g.cursor = g.a - u, g.cursor <= g.f) return !1;
				g.cursor--;
			}
		}
		return g.cursor = g.a - r, !0;
	}
	function s() {
		r: {
			var r = g.a - g.cursor;
			if (g.g("n")) {
				var u = g.a - g.cursor;
				if (g.n(N, 97, 305)) {
					g.cursor = g.a - u;
					break r;
				}
			}
			if (g.cursor = g.a - r, r = g.a - g.cursor, u = g.a - g.cursor, g.g("n")) return g.cursor = g.a - u, !1;
			if (g.cursor = g.a - r, r = g.a - g.cursor, g.cursor <= g.f || (g.cursor--, !g.n(N, 97, 305))) return !1;
			g.cursor = g.a - r;
		}
		return !0;
	}
	function c() {
		r: {
			var r = g.a - g.cursor;
			if (g.g("y")) {
				var u = g.a - g.cursor;
				if (g.n(N, 97, 305)) {
					g.cursor = g.a - u;
					break r;
				}
			}
			if (g.cursor = g.a - r, r = g.a - g.cursor, u = g.a - g.cursor, g.g("y")) return g.cursor = g.a - u, !1;
			if (g.cursor = g.a - r, r = g.a - g.cursor, g.cursor <= g.f || (g.cursor--, !g.n(N, 97, 305))) return !1;
			g.cursor = g.a - r;
		}
		return !0;
	}
	function o() {
		return !!(0 != g.h(l) && function() {
			r: {
				var r = g.a - g.cursor;
				if (g.n(O, 105, 305)) {
					var u = g.a - g.cursor;
					if (g.q(N, 97, 305)) {
						g.cursor = g.a - u;
						break r;
					}
				}
				if (g.cursor = g.a - r, r = g.a - g.cursor, u = g.a - g.cursor, g.n(O, 105, 305)) return g.cursor = g.a - u, !1;
				if (g.cursor = g.a - r, r = g.a - g.cursor, g.cursor <= g.f || (g.cursor--, !g.q(N, 97, 305))) return !1;
				g.cursor = g.a - r;
			}
			return !0;
		}());
	}
	function a() {
		return !!(u() && g.n(O, 105, 305) && function() {
			r: {
				var r = g.a - g.cursor;
				if (g.g("s")) {
					var u = g.a - g.cursor;
					if (g.n(N, 97, 305)) {
						g.cursor = g.a - u;
						break r;
					}
				}
				if (g.cursor = g.a - r, r = g.a - g.cursor, u = g.a - g.cursor, g.g("s")) return g.cursor = g.a - u, !1;
				if (g.cursor = g.a - r, r = g.a - g.cursor, g.cursor <= g.f || (g.cursor--, !g.n(N, 97, 305))) return !1;
				g.cursor = g.a - r;
			}
			return !0;
		}());
	}
	function i() {
		return 0 != g.h(v);
	}
	function e() {
		return !!(u() && 0 != g.h(W) && c());
	}
	function t() {
		return !!u() && 0 != g.h(B);
	}
	function n() {
		return !!(u() && 0 != g.h(D) && c());
	}
	function f() {
		return !!u() && 0 != g.h(F);
	}
	function h() {
		return !!(u() && 0 != g.h(J) && c());
	}
	function k() {
		return !!(0 != g.h(K) && c());
	}
	function b() {
		return !!(u() && 0 != g.h(L) && c());
	}
	function d() {
		if (g.d = g.cursor, !g.g("ki")) return !1;
		r: {
			var r = g.a - g.cursor;
			if (u() && 0 != g.h(C)) {
				if (g.c = g.cursor, !g.e()) return !1;
				r = g.a - g.cursor, g.d = g.cursor;
				s: {
					var c = g.a - g.cursor;
					if (f()) {
						if (g.c = g.cursor, !g.e()) return !1;
						r = g.a - g.cursor, d() || (g.cursor = g.a - r);
						break s;
					}
					if (g.cursor = g.a - c, o()) {
						if (g.c = g.cursor, !g.e()) return !1;
						if (r = g.a - g.cursor, g.d = g.cursor, f()) {
							if (g.c = g.cursor, !g.e()) return !1;
							d() || (g.cursor = g.a - r);
						} else g.cursor = g.a - r;
					} else g.cursor = g.a - r;
				}
				break r;
			}
			if (g.cursor = g.a - r, u() && 0 != g.h(z) && s()) {
				if (g.c = g.cursor, !g.e()) return !1;
				r = g.a - g.cursor, g.d = g.cursor;
				s: {
					if (c = g.a - g.cursor, i()) {
						if (g.c = g.cursor, !g.e()) return !1;
						break s;
					}
					g.cursor = g.a - c;
					c: {
						g.d = g.cursor;
						o: {
							var e = g.a - g.cursor;
							if (o()) break o;
							if (g.cursor = g.a - e, !a()) break c;
						}
						if (g.c = g.cursor, !g.e()) return !1;
						if (r = g.a - g.cursor, g.d = g.cursor, f()) {
							if (g.c = g.cursor, !g.e()) return !1;
							d() || (g.cursor = g.a - r);
						} else g.cursor = g.a - r;
						break s;
					}
					g.cursor = g.a - c, d() || (g.cursor = g.a - r);
				}
				break r;
			}
			if (g.cursor = g.a - r, !u() || 0 == g.h(p)) return !1;
			u: {
				if (r = g.a - g.cursor, i()) {
					if (g.c = g.cursor, !g.e()) return !1;
					break u;
				}
				if (g.cursor = g.a - r, a()) {
					if (g.c = g.cursor, !g.e()) return !1;
					if (r = g.a - g.cursor, g.d = g.cursor, f()) {
						if (g.c = g.cursor, !g.e()) return !1;
						d() || (g.cursor = g.a - r);
					} else g.cursor = g.a - r;
					break u;
				}
				if (g.cursor = g.a - r, !d()) return !1;
			}
		}
		return !0;
	}
	var g = new r(), l = [
		[
			"m",
			-1,
			-1
		],
		[
			"n",
			-1,
			-1
		],
		[
			"miz",
			-1,
			-1
		],
		[
			"niz",
			-1,
			-1
		],
		[
			"muz",
			-1,
			-1
		],
		[
			"nuz",
			-1,
			-1
		],
		[
			"müz",
			-1,
			-1
		],
		[
			"nüz",
			-1,
			-1
		],
		[
			"mız",
			-1,
			-1
		],
		[
			"nız",
			-1,
			-1
		]
	], v = [[
		"leri",
		-1,
		-1
	], [
		"ları",
		-1,
		-1
	]], m = [
		[
			"ni",
			-1,
			-1
		],
		[
			"nu",
			-1,
			-1
		],
		[
			"nü",
			-1,
			-1
		],
		[
			"nı",
			-1,
			-1
		]
	], z = [
		[
			"in",
			-1,
			-1
		],
		[
			"un",
			-1,
			-1
		],
		[
			"ün",
			-1,
			-1
		],
		[
			"ın",
			-1,
			-1
		]
	], j = [[
		"a",
		-1,
		-1
	], [
		"e",
		-1,
		-1
	]], A = [[
		"na",
		-1,
		-1
	], [
		"ne",
		-1,
		-1
	]], C = [
		[
			"da",
			-1,
			-1
		],
		[
			"ta",
			-1,
			-1
		],
		[
			"de",
			-1,
			-1
		],
		[
			"te",
			-1,
			-1
		]
	], p = [[
		"nda",
		-1,
		-1
	], [
		"nde",
		-1,
		-1
	]], w = [
		[
			"dan",
			-1,
			-1
		],
		[
			"tan",
			-1,
			-1
		],
		[
			"den",
			-1,
			-1
		],
		[
			"ten",
			-1,
			-1
		]
	], q = [[
		"ndan",
		-1,
		-1
	], [
		"nden",
		-1,
		-1
	]], y = [[
		"la",
		-1,
		-1
	], [
		"le",
		-1,
		-1
	]], x = [[
		"ca",
		-1,
		-1
	], [
		"ce",
		-1,
		-1
	]], W = [
		[
			"im",
			-1,
			-1
		],
		[
			"um",
			-1,
			-1
		],
		[
			"üm",
			-1,
			-1
		],
		[
			"ım",
			-1,
			-1
		]
	], B = [
		[
			"sin",
			-1,
			-1
		],
		[
			"sun",
			-1,
			-1
		],
		[
			"sün",
			-1,
			-1
		],
		[
			"sın",
			-1,
			-1
		]
	], D = [
		[
			"iz",
			-1,
			-1
		],
		[
			"uz",
			-1,
			-1
		],
		[
			"üz",
			-1,
			-1
		],
		[
			"ız",
			-1,
			-1
		]
	], E = [
		[
			"siniz",
			-1,
			-1
		],
		[
			"sunuz",
			-1,
			-1
		],
		[
			"sünüz",
			-1,
			-1
		],
		[
			"sınız",
			-1,
			-1
		]
	], F = [[
		"lar",
		-1,
		-1
	], [
		"ler",
		-1,
		-1
	]], G = [
		[
			"niz",
			-1,
			-1
		],
		[
			"nuz",
			-1,
			-1
		],
		[
			"nüz",
			-1,
			-1
		],
		[
			"nız",
			-1,
			-1
		]
	], H = [
		[
			"dir",
			-1,
			-1
		],
		[
			"tir",
			-1,
			-1
		],
		[
			"dur",
			-1,
			-1
		],
		[
			"tur",
			-1,
			-1
		],
		[
			"dür",
			-1,
			-1
		],
		[
			"tür",
			-1,
			-1
		],
		[
			"dır",
			-1,
			-1
		],
		[
			"tır",
			-1,
			-1
		]
	], I = [[
		"casına",
		-1,
		-1
	], [
		"cesine",
		-1,
		-1
	]], J = [
		[
			"di",
			-1,
			-1
		],
		[
			"ti",
			-1,
			-1
		],
		[
			"dik",
			-1,
			-1
		],
		[
			"tik",
			-1,
			-1
		],
		[
			"duk",
			-1,
			-1
		],
		[
			"tuk",
			-1,
			-1
		],
		[
			"dük",
			-1,
			-1
		],
		[
			"tük",
			-1,
			-1
		],
		[
			"dık",
			-1,
			-1
		],
		[
			"tık",
			-1,
			-1
		],
		[
			"dim",
			-1,
			-1
		],
		[
			"tim",
			-1,
			-1
		],
		[
			"dum",
			-1,
			-1
		],
		[
			"tum",
			-1,
			-1
		],
		[
			"düm",
			-1,
			-1
		],
		[
			"tüm",
			-1,
			-1
		],
		[
			"dım",
			-1,
			-1
		],
		[
			"tım",
			-1,
			-1
		],
		[
			"din",
			-1,
			-1
		],
		[
			"tin",
			-1,
			-1
		],
		[
			"dun",
			-1,
			-1
		],
		[
			"tun",
			-1,
			-1
		],
		[
			"dün",
			-1,
			-1
		],
		[
			"tün",
			-1,
			-1
		],
		[
			"dın",
			-1,
			-1
		],
		[
			"tın",
			-1,
			-1
		],
		[
			"du",
			-1,
			-1
		],
		[
			"tu",
			-1,
			-1
		],
		[
			"dü",
			-1,
			-1
		],
		[
			"tü",
			-1,
			-1
		],
		[
			"dı",
			-1,
			-1
		],
		[
			"tı",
			-1,
			-1
		]
	], K = [
		[
			"sa",
			-1,
			-1
		],
		[
			"se",
			-1,
			-1
		],
		[
			"sak",
			-1,
			-1
		],
		[
			"sek",
			-1,
			-1
		],
		[
			"sam",
			-1,
			-1
		],
		[
			"sem",
			-1,
			-1
		],
		[
			"san",
			-1,
			-1
		],
		[
			"sen",
			-1,
			-1
		]
	], L = [
		[
			"miş",
			-1,
			-1
		],
		[
			"muş",
			-1,
			-1
		],
		[
			"müş",
			-1,
			-1
		],
		[
			"mış",
			-1,
			-1
		]
	], M = [
		[
			"b",
			-1,
			1
		],
		[
			"c",
			-1,
			2
		],
		[
			"d",
			-1,
			3
		],
		[
			"ğ",
			-1,
			4
		]
	], N = [
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
		0,
		0,
		32,
		8,
		0,
		0,
		0,
		0,
		0,
		0,
		1
	], O = [
		1,
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
		0,
		0,
		0,
		8,
		0,
		0,
		0,
		0,
		0,
		0,
		1
	], P = [
		1,
		64,
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
		1
	], Q = [
		17,
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
		0,
		0,
		0,
		130
	], R = [
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
		1
	], S = [17], T = [65], U = [65], V = !1;
	this.l = function() {
		var r = g.cursor;
		for (var l = 2;;) {
			var v = g.cursor;
			u: {
				for (; !g.i(N, 97, 305);) {
					if (g.cursor >= g.a) break u;
					g.cursor++;
				}
				l--;
				continue;
			}
			g.cursor = v;
			break;
		}
		if (0 < l ? r = !1 : (g.cursor = r, r = !0), !r || (g.f = g.cursor, g.cursor = g.a, r = g.a - g.cursor, function() {
			g.d = g.cursor, V = !0;
			r: {
				var r = g.a - g.cursor;
				u: {
					a: {
						var s = g.a - g.cursor;
						if (b() || (g.cursor = g.a - s, h()) || (g.cursor = g.a - s, k())) break a;
						if (g.cursor = g.a - s, !g.g("ken") || !c()) break u;
					}
					break r;
				}
				if (g.cursor = g.a - r, 0 != g.h(I)) {
					a: if (s = g.a - g.cursor, 0 == g.h(E)) {
						if (g.cursor = g.a - s, f() || (g.cursor = g.a - s, e()) || (g.cursor = g.a - s, t()) || (g.cursor = g.a - s, n())) break a;
						g.cursor = g.a - s;
					}
					if (b()) break r;
				}
				if (g.cursor = g.a - r, f()) {
					if (g.c = g.cursor, !g.e()) return;
					r = g.a - g.cursor, g.d = g.cursor;
					s: if (s = g.a - g.cursor, !u() || 0 == g.h(H)) {
						if (g.cursor = g.a - s, h() || (g.cursor = g.a - s, k())) break s;
						g.cursor = g.a - s, b() || (g.cursor = g.a - r);
					}
					V = !1;
					break r;
				}
				g.cursor = g.a - r;
				u: if (u() && 0 != g.h(G)) {
					if ((s = g.a - g.cursor, !h()) && (g.cursor = g.a - s, !k())) break u;
					break r;
				}
				g.cursor = g.a - r;
				u: {
					a: if (s = g.a - g.cursor, 0 == g.h(E)) {
						if (g.cursor = g.a - s, n() || (g.cursor = g.a - s, t())) break a;
						if (g.cursor = g.a - s, !e()) break u;
					}
					if (g.c = g.cursor, !g.e()) return;
					r = g.a - g.cursor, g.d = g.cursor, b() || (g.cursor = g.a - r);
					break r;
				}
				if (g.cursor = g.a - r, !u() || 0 == g.h(H) || (g.c = g.cursor, !g.e())) return;
				r = g.a - g.cursor, g.d = g.cursor;
				a: if (s = g.a - g.cursor, 0 == g.h(E)) {
					if (g.cursor = g.a - s, f() || (g.cursor = g.a - s, e()) || (g.cursor = g.a - s, t()) || (g.cursor = g.a - s, n())) break a;
					g.cursor = g.a - s;
				}
				b() || (g.cursor = g.a - r);
			}
			g.c = g.cursor, g.e();
		}(), g.cursor = g.a - r, !V)) return !1;
		r = g.a - g.cursor, function() {
			r: {
				var r = g.a - g.cursor;
				if (g.d = g.cursor, f()) {
					if (g.c = g.cursor, !g.e()) return;
					r = g.a - g.cursor, d() || (g.cursor = g.a - r);
					break r;
				}
				if (g.cursor = g.a - r, g.d = g.cursor, u() && 0 != g.h(x) && s()) {
					if (g.c = g.cursor, !g.e()) return;
					r = g.a - g.cursor;
					s: {
						var e = g.a - g.cursor;
						if (g.d = g.cursor, i()) {
							if (g.c = g.cursor, !g.e()) return;
							break s;
						}
						g.cursor = g.a - e;
						c: {
							g.d = g.cursor;
							o: {
								var t = g.a - g.cursor;
								if (o()) break o;
								if (g.cursor = g.a - t, !a()) break c;
							}
							if (g.c = g.cursor, !g.e()) return;
							if (r = g.a - g.cursor, g.d = g.cursor, f()) {
								if (g.c = g.cursor, !g.e()) return;
								d() || (g.cursor = g.a - r);
							} else g.cursor = g.a - r;
							break s;
						}
						if (g.cursor = g.a - e, g.d = g.cursor, f()) {
							if (g.c = g.cursor, !g.e()) return;
							d() || (g.cursor = g.a - r);
						} else g.cursor = g.a - r;
					}
					break r;
				}
				g.cursor = g.a - r;
				u: if ((g.d = g.cursor, e = g.a - g.cursor, u() && 0 != g.h(p)) || (g.cursor = g.a - e, u() && 0 != g.h(A))) {
					a: {
						if (e = g.a - g.cursor, i()) {
							if (g.c = g.cursor, !g.e()) return;
							break a;
						}
						if (g.cursor = g.a - e, a()) {
							if (g.c = g.cursor, !g.e()) return;
							if (r = g.a - g.cursor, g.d = g.cursor, f()) {
								if (g.c = g.cursor, !g.e()) return;
								d() || (g.cursor = g.a - r);
							} else g.cursor = g.a - r;
							break a;
						}
						if (g.cursor = g.a - e, !d()) break u;
					}
					break r;
				}
				g.cursor = g.a - r;
				u: if ((g.d = g.cursor, e = g.a - g.cursor, u() && 0 != g.h(q)) || (g.cursor = g.a - e, u() && 0 != g.h(m))) {
					a: {
						if (e = g.a - g.cursor, a()) {
							if (g.c = g.cursor, !g.e()) return;
							if (r = g.a - g.cursor, g.d = g.cursor, f()) {
								if (g.c = g.cursor, !g.e()) return;
								d() || (g.cursor = g.a - r);
							} else g.cursor = g.a - r;
							break a;
						}
						if (g.cursor = g.a - e, !i()) break u;
					}
					break r;
				}
				if (g.cursor = g.a - r, g.d = g.cursor, u() && 0 != g.h(w)) {
					if (g.c = g.cursor, !g.e()) return;
					r = g.a - g.cursor, g.d = g.cursor;
					s: {
						if (e = g.a - g.cursor, o()) {
							if (g.c = g.cursor, !g.e()) return;
							if (r = g.a - g.cursor, g.d = g.cursor, f()) {
								if (g.c = g.cursor, !g.e()) return;
								d() || (g.cursor = g.a - r);
							} else g.cursor = g.a - r;
							break s;
						}
						if (g.cursor = g.a - e, f()) {
							if (g.c = g.cursor, !g.e()) return;
							r = g.a - g.cursor, d() || (g.cursor = g.a - r);
							break s;
						}
						g.cursor = g.a - e, d() || (g.cursor = g.a - r);
					}
					break r;
				}
				g.cursor = g.a - r;
				u: if ((g.d = g.cursor, e = g.a - g.cursor, u() && 0 != g.h(z) && s()) || (g.cursor = g.a - e, u() && 0 != g.h(y) && c())) {
					if (g.c = g.cursor, !g.e()) return;
					r = g.a - g.cursor;
					s: {
						if (e = g.a - g.cursor, g.d = g.cursor, f()) {
							if (g.c = g.cursor, !g.e()) return;
							if (d()) break s;
						}
						g.cursor = g.a - e;
						c: if ((g.d = g.cursor, t = g.a - g.cursor, o()) || (g.cursor = g.a - t, a())) {
							if (g.c = g.cursor, !g.e()) return;
							if (r = g.a - g.cursor, g.d = g.cursor, f()) {
								if (g.c = g.cursor, !g.e()) return;
								d() || (g.cursor = g.a - r);
							} else g.cursor = g.a - r;
							break s;
						}
						g.cursor = g.a - e, d() || (g.cursor = g.a - r);
					}
					break r;
				}
				if (g.cursor = g.a - r, g.d = g.cursor, i()) {
					if (g.c = g.cursor, !g.e()) return;
					break r;
				}
				if (g.cursor = g.a - r, d()) break r;
				g.cursor = g.a - r;
				u: {
					g.d = g.cursor;
					a: if (e = g.a - g.cursor, !u() || 0 == g.h(C)) {
						if (g.cursor = g.a - e, u() && g.n(O, 105, 305) && c()) break a;
						if (g.cursor = g.a - e, !u() || 0 == g.h(j) || !c()) break u;
					}
					if (g.c = g.cursor, !g.e()) return;
					r = g.a - g.cursor;
					a: {
						g.d = g.cursor;
						s: {
							if (e = g.a - g.cursor, o()) {
								if (g.c = g.cursor, !g.e()) return;
								e = g.a - g.cursor, g.d = g.cursor, f() || (g.cursor = g.a - e);
								break s;
							}
							if (g.cursor = g.a - e, !f()) {
								g.cursor = g.a - r;
								break a;
							}
						}
						if (g.c = g.cursor, !g.e()) return;
						g.d = g.cursor, d() || (g.cursor = g.a - r);
					}
					break r;
				}
				if ((g.cursor = g.a - r, g.d = g.cursor, r = g.a - g.cursor, !o()) && (g.cursor = g.a - r, !a())) return;
				g.c = g.cursor, g.e() && (r = g.a - g.cursor, g.d = g.cursor, f() ? (g.c = g.cursor, g.e() && !d() && (g.cursor = g.a - r)) : g.cursor = g.a - r);
			}
		}(), g.cursor = g.a - r, g.cursor = g.f;
		r: {
			if (g.f = g.cursor, g.cursor = g.a, r = g.a - g.cursor, g.g("ad") ? (l = g.a - g.cursor, g.g("soy") || (g.cursor = g.a - l), l = !(g.cursor > g.f)) : l = !1, l) {
				r = !1;
				break r;
			}
			if (g.cursor = g.a - r, r = g.a - g.cursor, function() {
				var r = g.a - g.cursor;
				r: {
					var u = g.a - g.cursor;
					if (g.g("d")) break r;
					if (g.cursor = g.a - u, !g.g("g")) return;
				}
				g.cursor = g.a - r;
				r: {
					r = g.a - g.cursor;
					u: {
						for (u = g.a - g.cursor;;) {
							var s = g.a - g.cursor;
							if (g.n(N, 97, 305)) {
								g.cursor = g.a - s;
								break;
							}
							if (g.cursor = g.a - s, g.cursor <= g.f) break u;
							g.cursor--;
						}
						if ((s = g.a - g.cursor, !g.g("a")) && (g.cursor = g.a - s, !g.g("ı"))) break u;
						g.cursor = g.a - u, r = g.cursor, g.r(g.cursor, g.cursor, "ı"), g.cursor = r;
						break r;
					}
					g.cursor = g.a - r;
					u: {
						for (u = g.a - g.cursor;;) {
							if (s = g.a - g.cursor, g.n(N, 97, 305)) {
								g.cursor = g.a - s;
								break;
							}
							if (g.cursor = g.a - s, g.cursor <= g.f) break u;
							g.cursor--;
						}
						if ((s = g.a - g.cursor, !g.g("e")) && (g.cursor = g.a - s, !g.g("i"))) break u;
						g.cursor = g.a - u, r = g.cursor, g.r(g.cursor, g.cursor, "i"), g.cursor = r;
						break r;
					}
					g.cursor = g.a - r;
					u: {
						for (u = g.a - g.cursor;;) {
							if (s = g.a - g.cursor, g.n(N, 97, 305)) {
								g.cursor = g.a - s;
								break;
							}
							if (g.cursor = g.a - s, g.cursor <= g.f) break u;
							g.cursor--;
						}
						if ((s = g.a - g.cursor, !g.g("o")) && (g.cursor = g.a - s, !g.g("u"))) break u;
						g.cursor = g.a - u, r = g.cursor, g.r(g.cursor, g.cursor, "u"), g.cursor = r;
						break r;
					}
					for (g.cursor = g.a - r, r = g.a - g.cursor;;) {
						if (u = g.a - g.cursor, g.n(N, 97, 305)) {
							g.cursor = g.a - u;
							break;
						}
						if (g.cursor = g.a - u, g.cursor <= g.f) return;
						g.cursor--;
					}
					if ((u = g.a - g.cursor, !g.g("ö")) && (g.cursor = g.a - u, !g.g("ü"))) return;
					g.cursor = g.a - r, r = g.cursor, g.r(g.cursor, g.cursor, "ü"), g.cursor = r;
				}
			}(), g.cursor = g.a - r, r = g.a - g.cursor, g.d = g.cursor, 0 != (l = g.h(M))) switch (g.c = g.cursor, l) {
				case 1:
					g.b("p");
					break;
				case 2:
					g.b("ç");
					break;
				case 3:
					g.b("t");
					break;
				case 4: g.b("k");
			}
			g.cursor = g.a - r, g.cursor = g.f, r = !0;
		}
		return !!r;
	}, this.stemWord = function(r) {
		return g.p(r), this.l(), g.j;
	};
}();
function stemmer(r) {
	return u.stemWord(r);
}
var language = "turkish";
export { language, stemmer };
