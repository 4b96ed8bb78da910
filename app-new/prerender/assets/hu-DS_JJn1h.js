// node_modules/@orama/stemmers/dist/hu.js
function r() {
	this.p = function(r) {
		this.j = r, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
	}, this.z = function() {
		return this.j;
	}, this.w = function(r) {
		this.j = r.j, this.cursor = r.cursor, this.a = r.a, this.f = r.f, this.c = r.c, this.d = r.d;
	}, this.i = function(r, s, t) {
		if (this.cursor >= this.a) return !1;
		var i = this.j.charCodeAt(this.cursor);
		return !(i > t) && !(i < s) && 0 != (r[(i -= s) >>> 3] & 1 << (7 & i)) && (this.cursor++, !0);
	}, this.n = function(r, s, t) {
		if (this.cursor <= this.f) return !1;
		var i = this.j.charCodeAt(this.cursor - 1);
		return !(i > t) && !(i < s) && 0 != (r[(i -= s) >>> 3] & 1 << (7 & i)) && (this.cursor--, !0);
	}, this.k = function(r, s, t) {
		if (this.cursor >= this.a) return !1;
		var i = this.j.charCodeAt(this.cursor);
		return i > t || i < s ? (this.cursor++, !0) : 0 == (r[(i -= s) >>> 3] & 1 << (7 & i)) && (this.cursor++, !0);
	}, this.q = function(r, s, t) {
		if (this.cursor <= this.f) return !1;
		var i = this.j.charCodeAt(this.cursor - 1);
		return i > t || i < s ? (this.cursor--, !0) : 0 == (r[(i -= s) >>> 3] & 1 << (7 & i)) && (this.cursor--, !0);
	}, this.m = function(r) {
		return !(this.a - this.cursor < r.length) && this.j.slice(this.cursor, this.cursor + r.length) == r && (this.cursor += r.length, !0);
	}, this.g = function(r) {
		return !(this.cursor - this.f < r.length) && this.j.slice(this.cursor - r.length, this.cursor) == r && (this.cursor -= r.length, !0);
	}, this.o = function(r) {
		for (var s = 0, t = r.length, i = this.cursor, c = this.a, h = 0, u = 0, o = !1;;) {
			var e, n = s + (t - s >>> 1), a = 0, k = h < u ? h : u, f = r[n];
			for (e = k; e < f[0].length; e++) {
				if (i + k == c) {
					a = -1;
					break;
				}
				if (0 != (a = this.j.charCodeAt(i + k) - f[0].charCodeAt(e))) break;
				k++;
			}
			if (0 > a ? (t = n, u = k) : (s = n, h = k), 1 >= t - s) {
				if (0 < s || t == s || o) break;
				o = !0;
			}
		}
		for (;;) {
			if (h >= (f = r[s])[0].length && (this.cursor = i + f[0].length, 4 > f.length || (s = f[3](this), this.cursor = i + f[0].length, s))) return f[2];
			if (0 > (s = f[1])) return 0;
		}
	}, this.h = function(r) {
		for (var s = 0, t = r.length, i = this.cursor, c = this.f, h = 0, u = 0, o = !1;;) {
			var e, n = s + (t - s >> 1), a = 0, k = h < u ? h : u, f = r[n];
			for (e = f[0].length - 1 - k; 0 <= e; e--) {
				if (i - k == c) {
					a = -1;
					break;
				}
				if (0 != (a = this.j.charCodeAt(i - 1 - k) - f[0].charCodeAt(e))) break;
				k++;
			}
			if (0 > a ? (t = n, u = k) : (s = n, h = k), 1 >= t - s) {
				if (0 < s || t == s || o) break;
				o = !0;
			}
		}
		for (;;) {
			if (h >= (f = r[s])[0].length && (this.cursor = i - f[0].length, 4 > f.length || (s = f[3](this), this.cursor = i - f[0].length, s))) return f[2];
			if (0 > (s = f[1])) return 0;
		}
	}, this.s = function(r, s, t) {
		var i = t.length - (s - r);
		return this.j = this.j.slice(0, r) + t + this.j.slice(s), this.a += i, this.cursor >= s ? this.cursor += i : this.cursor > r && (this.cursor = r), i;
	}, this.t = function() {
		return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
	}, this.b = function(r) {
		var s = !1;
		return this.t() && (this.s(this.c, this.d, r), s = !0), s;
	}, this.e = function() {
		return this.b("");
	}, this.r = function(r, s, t) {
		s = this.s(r, s, t), r <= this.c && (this.c += s), r <= this.d && (this.d += s);
	}, this.u = function() {
		var r = "";
		return this.t() && (r = this.j.slice(this.c, this.d)), r;
	}, this.v = function() {
		return this.j.slice(0, this.a);
	};
}
var s = new function() {
	function s() {
		return v <= c.cursor;
	}
	function t() {
		var r = c.a - c.cursor;
		return 0 != c.h(o) && (c.cursor = c.a - r, !0);
	}
	function i() {
		if (!(c.cursor <= c.f)) {
			c.cursor--, c.d = c.cursor;
			var r = c.cursor - 1;
			r < c.f || (c.cursor = r, c.c = c.cursor, c.e());
		}
	}
	var c = new r(), h = [
		[
			"cs",
			-1,
			-1
		],
		[
			"dzs",
			-1,
			-1
		],
		[
			"gy",
			-1,
			-1
		],
		[
			"ly",
			-1,
			-1
		],
		[
			"ny",
			-1,
			-1
		],
		[
			"sz",
			-1,
			-1
		],
		[
			"ty",
			-1,
			-1
		],
		[
			"zs",
			-1,
			-1
		]
	], u = [[
		"á",
		-1,
		1
	], [
		"é",
		-1,
		2
	]], o = [
		[
			"bb",
			-1,
			-1
		],
		[
			"cc",
			-1,
			-1
		],
		[
			"dd",
			-1,
			-1
		],
		[
			"ff",
			-1,
			-1
		],
		[
			"gg",
			-1,
			-1
		],
		[
			"jj",
			-1,
			-1
		],
		[
			"kk",
			-1,
			-1
		],
		[
			"ll",
			-1,
			-1
		],
		[
			"mm",
			-1,
			-1
		],
		[
			"nn",
			-1,
			-1
		],
		[
			"pp",
			-1,
			-1
		],
		[
			"rr",
			-1,
			-1
		],
		[
			"ccs",
			-1,
			-1
		],
		[
			"ss",
			-1,
			-1
		],
		[
			"zzs",
			-1,
			-1
		],
		[
			"tt",
			-1,
			-1
		],
		[
			"vv",
			-1,
			-1
		],
		[
			"ggy",
			-1,
			-1
		],
		[
			"lly",
			-1,
			-1
		],
		[
			"nny",
			-1,
			-1
		],
		[
			"tty",
			-1,
			-1
		],
		[
			"ssz",
			-1,
			-1
		],
		[
			"zz",
			-1,
			-1
		]
	], e = [[
		"al",
		-1,
		1
	], [
		"el",
		-1,
		1
	]], n = [
		[
			"ba",
			-1,
			-1
		],
		[
			"ra",
			-1,
			-1
		],
		[
			"be",
			-1,
			-1
		],
		[
			"re",
			-1,
			-1
		],
		[
			"ig",
			-1,
			-1
		],
		[
			"nak",
			-1,
			-1
		],
		[
			"nek",
			-1,
			-1
		],
		[
			"val",
			-1,
			-1
		],
		[
			"vel",
			-1,
			-1
		],
		[
			"ul",
			-1,
			-1
		],
		[
			"nál",
			-1,
			-1
		],
		[
			"nél",
			-1,
			-1
		],
		[
			"ból",
			-1,
			-1
		],
		[
			"ról",
			-1,
			-1
		],
		[
			"tól",
			-1,
			-1
		],
		[
			"ül",
			-1,
			-1
		],
		[
			"ből",
			-1,
			-1
		],
		[
			"ről",
			-1,
			-1
		],
		[
			"től",
			-1,
			-1
		],
		[
			"n",
			-1,
			-1
		],
		[
			"an",
			19,
			-1
		],
		[
			"ban",
			20,
			-1
		],
		[
			"en",
			19,
			-1
		],
		[
			"ben",
			22,
			-1
		],
		[
			"képpen",
			22,
			-1
		],
		[
			"on",
			19,
			-1
		],
		[
			"ön",
			19,
			-1
		],
		[
			"képp",
			-1,
			-1
		],
		[
			"kor",
			-1,
			-1
		],
		[
			"t",
			-1,
			-1
		],
		[
			"at",
			29,
			-1
		],
		[
			"et",
			29,
			-1
		],
		[
			"ként",
			29,
			-1
		],
		[
			"anként",
			32,
			-1
		],
		[
			"enként",
			32,
			-1
		],
		[
			"onként",
			32,
			-1
		],
		[
			"ot",
			29,
			-1
		],
		[
			"ért",
			29,
			-1
		],
		[
			"öt",
			29,
			-1
		],
		[
			"hez",
			-1,
			-1
		],
		[
			"hoz",
			-1,
			-1
		],
		[
			"höz",
			-1,
			-1
		],
		[
			"vá",
			-1,
			-1
		],
		[
			"vé",
			-1,
			-1
		]
	], a = [
		[
			"án",
			-1,
			2
		],
		[
			"én",
			-1,
			1
		],
		[
			"ánként",
			-1,
			2
		]
	], k = [
		[
			"stul",
			-1,
			1
		],
		[
			"astul",
			0,
			1
		],
		[
			"ástul",
			0,
			2
		],
		[
			"stül",
			-1,
			1
		],
		[
			"estül",
			3,
			1
		],
		[
			"éstül",
			3,
			3
		]
	], f = [[
		"á",
		-1,
		1
	], [
		"é",
		-1,
		1
	]], l = [
		[
			"k",
			-1,
			3
		],
		[
			"ak",
			0,
			3
		],
		[
			"ek",
			0,
			3
		],
		[
			"ok",
			0,
			3
		],
		[
			"ák",
			0,
			1
		],
		[
			"ék",
			0,
			2
		],
		[
			"ök",
			0,
			3
		]
	], b = [
		[
			"éi",
			-1,
			1
		],
		[
			"áéi",
			0,
			3
		],
		[
			"ééi",
			0,
			2
		],
		[
			"é",
			-1,
			1
		],
		[
			"ké",
			3,
			1
		],
		[
			"aké",
			4,
			1
		],
		[
			"eké",
			4,
			1
		],
		[
			"oké",
			4,
			1
		],
		[
			"áké",
			4,
			3
		],
		[
			"éké",
			4,
			2
		],
		[
			"öké",
			4,
			1
		],
		[
			"éé",
			3,
			2
		]
	], d = [
		[
			"a",
			-1,
			1
		],
		[
			"ja",
			0,
			1
		],
		[
			"d",
			-1,
			1
		],
		[
			"ad",
			2,
			1
		],
		[
			"ed",
			2,
			1
		],
		[
			"od",
			2,
			1
		],
		[
			"ád",
			2,
			2
		],
		[
			"éd",
			2,
			3
		],
		[
			"öd",
			2,
			1
		],
		[
			"e",
			-1,
			1
		],
		[
			"je",
			9,
			1
		],
		[
			"nk",
			-1,
			1
		],
		[
			"unk",
			11,
			1
		],
		[
			"ánk",
			11,
			2
		],
		[
			"énk",
			11,
			3
		],
		[
			"ünk",
			11,
			1
		],
		[
			"uk",
			-1,
			1
		],
		[
			"juk",
			16,
			1
		],
		[
			"ájuk",
			17,
			2
		],
		[
			"ük",
			-1,
			1
		],
		[
			"jük",
			19,
			1
		],
		[
			"éjük",
			20,
			3
		],
		[
			"m",
			-1,
			1
		],
		[
			"am",
			22,
			1
		],
		[
			"em",
			22,
			1
		],
		[
			"om",
			22,
			1
		],
		[
			"ám",
			22,
			2
		],
		[
			"ém",
			22,
			3
		],
		[
			"o",
			-1,
			1
		],
		[
			"á",
			-1,
			2
		],
		[
			"é",
			-1,
			3
		]
	], j = [
		[
			"id",
			-1,
			1
		],
		[
			"aid",
			0,
			1
		],
		[
			"jaid",
			1,
			1
		],
		[
			"eid",
			0,
			1
		],
		[
			"jeid",
			3,
			1
		],
		[
			"áid",
			0,
			2
		],
		[
			"éid",
			0,
			3
		],
		[
			"i",
			-1,
			1
		],
		[
			"ai",
			7,
			1
		],
		[
			"jai",
			8,
			1
		],
		[
			"ei",
			7,
			1
		],
		[
			"jei",
			10,
			1
		],
		[
			"ái",
			7,
			2
		],
		[
			"éi",
			7,
			3
		],
		[
			"itek",
			-1,
			1
		],
		[
			"eitek",
			14,
			1
		],
		[
			"jeitek",
			15,
			1
		],
		[
			"éitek",
			14,
			3
		],
		[
			"ik",
			-1,
			1
		],
		[
			"aik",
			18,
			1
		],
		[
			"jaik",
			19,
			1
		],
		[
			"eik",
			18,
			1
		],
		[
			"jeik",
			21,
			1
		],
		[
			"áik",
			18,
			2
		],
		[
			"éik",
			18,
			3
		],
		[
			"ink",
			-1,
			1
		],
		[
			"aink",
			25,
			1
		],
		[
			"jaink",
			26,
			1
		],
		[
			"eink",
			25,
			1
		],
		[
			"jeink",
			28,
			1
		],
		[
			"áink",
			25,
			2
		],
		[
			"éink",
			25,
			3
		],
		[
			"aitok",
			-1,
			1
		],
		[
			"jaitok",
			32,
			1
		],
		[
			"áitok",
			-1,
			2
		],
		[
			"im",
			-1,
			1
		],
		[
			"aim",
			35,
			1
		],
		[
			"jaim",
			36,
			1
		],
		[
			"eim",
			35,
			1
		],
		[
			"jeim",
			38,
			1
		],
		[
			"áim",
			35,
			2
		],
		[
			"éim",
			35,
			3
		]
	], g = [
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
		1,
		17,
		36,
		10,
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
		1,
		0,
		0,
		0,
		1
	], v = 0;
	this.l = function() {
		var r = c.cursor;
		r: {
			v = c.a;
			s: {
				var o = c.cursor;
				t: if (c.i(g, 97, 369)) {
					for (;;) {
						var m = c.cursor;
						if (c.k(g, 97, 369)) {
							c.cursor = m;
							break;
						}
						if (c.cursor = m, c.cursor >= c.a) break t;
						c.cursor++;
					}
					if (m = c.cursor, 0 == c.o(h)) {
						if (c.cursor = m, c.cursor >= c.a) break t;
						c.cursor++;
					}
					v = c.cursor;
					break s;
				}
				if (c.cursor = o, c.k(g, 97, 369)) {
					for (; !c.i(g, 97, 369);) {
						if (c.cursor >= c.a) break r;
						c.cursor++;
					}
					v = c.cursor;
				}
			}
		}
		if (c.cursor = r, c.f = c.cursor, c.cursor = c.a, r = c.a - c.cursor, c.d = c.cursor, 0 != c.h(e) && (c.c = c.cursor, s() && t() && c.e() && i()), c.cursor = c.a - r, r = c.a - c.cursor, c.d = c.cursor, 0 != c.h(n) && (c.c = c.cursor, s() && c.e() && (c.d = c.cursor, 0 != (o = c.h(u)) && (c.c = c.cursor, s())))) switch (o) {
			case 1:
				c.b("a");
				break;
			case 2: c.b("e");
		}
		if (c.cursor = c.a - r, r = c.a - c.cursor, c.d = c.cursor, 0 != (o = c.h(a)) && (c.c = c.cursor, s())) switch (o) {
			case 1:
				c.b("e");
				break;
			case 2: c.b("a");
		}
		if (c.cursor = c.a - r, r = c.a - c.cursor, c.d = c.cursor, 0 != (o = c.h(k)) && (c.c = c.cursor, s())) switch (o) {
			case 1:
				c.e();
				break;
			case 2:
				c.b("a");
				break;
			case 3: c.b("e");
		}
		if (c.cursor = c.a - r, r = c.a - c.cursor, c.d = c.cursor, 0 != c.h(f) && (c.c = c.cursor, s() && t() && c.e() && i()), c.cursor = c.a - r, r = c.a - c.cursor, c.d = c.cursor, 0 != (o = c.h(b)) && (c.c = c.cursor, s())) switch (o) {
			case 1:
				c.e();
				break;
			case 2:
				c.b("e");
				break;
			case 3: c.b("a");
		}
		if (c.cursor = c.a - r, r = c.a - c.cursor, c.d = c.cursor, 0 != (o = c.h(d)) && (c.c = c.cursor, s())) switch (o) {
			case 1:
				c.e();
				break;
			case 2:
				c.b("a");
				break;
			case 3: c.b("e");
		}
		if (c.cursor = c.a - r, r = c.a - c.cursor, c.d = c.cursor, 0 != (o = c.h(j)) && (c.c = c.cursor, s())) switch (o) {
			case 1:
				c.e();
				break;
			case 2:
				c.b("a");
				break;
			case 3: c.b("e");
		}
		if (c.cursor = c.a - r, r = c.a - c.cursor, c.d = c.cursor, 0 != (o = c.h(l)) && (c.c = c.cursor, s())) switch (o) {
			case 1:
				c.b("a");
				break;
			case 2:
				c.b("e");
				break;
			case 3: c.e();
		}
		return c.cursor = c.a - r, c.cursor = c.f, !0;
	}, this.stemWord = function(r) {
		return c.p(r), this.l(), c.j;
	};
}();
function stemmer(r) {
	return s.stemWord(r);
}
var language = "hungarian";
export { language, stemmer };
