// node_modules/@orama/stemmers/dist/ie.js
function r() {
	this.p = function(r) {
		this.j = r, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
	}, this.z = function() {
		return this.j;
	}, this.w = function(r) {
		this.j = r.j, this.cursor = r.cursor, this.a = r.a, this.f = r.f, this.c = r.c, this.d = r.d;
	}, this.i = function(r, t, s) {
		if (this.cursor >= this.a) return !1;
		var i = this.j.charCodeAt(this.cursor);
		return !(i > s) && !(i < t) && 0 != (r[(i -= t) >>> 3] & 1 << (7 & i)) && (this.cursor++, !0);
	}, this.n = function(r, t, s) {
		if (this.cursor <= this.f) return !1;
		var i = this.j.charCodeAt(this.cursor - 1);
		return !(i > s) && !(i < t) && 0 != (r[(i -= t) >>> 3] & 1 << (7 & i)) && (this.cursor--, !0);
	}, this.k = function(r, t, s) {
		if (this.cursor >= this.a) return !1;
		var i = this.j.charCodeAt(this.cursor);
		return i > s || i < t ? (this.cursor++, !0) : 0 == (r[(i -= t) >>> 3] & 1 << (7 & i)) && (this.cursor++, !0);
	}, this.q = function(r, t, s) {
		if (this.cursor <= this.f) return !1;
		var i = this.j.charCodeAt(this.cursor - 1);
		return i > s || i < t ? (this.cursor--, !0) : 0 == (r[(i -= t) >>> 3] & 1 << (7 & i)) && (this.cursor--, !0);
	}, this.m = function(r) {
		return !(this.a - this.cursor < r.length) && this.j.slice(this.cursor, this.cursor + r.length) == r && (this.cursor += r.length, !0);
	}, this.g = function(r) {
		return !(this.cursor - this.f < r.length) && this.j.slice(this.cursor - r.length, this.cursor) == r && (this.cursor -= r.length, !0);
	}, this.o = function(r) {
		for (var t = 0, s = r.length, i = this.cursor, h = this.a, c = 0, a = 0, e = !1;;) {
			var o, u = t + (s - t >>> 1), n = 0, f = c < a ? c : a, b = r[u];
			for (o = f; o < b[0].length; o++) {
				if (i + f == h) {
					n = -1;
					break;
				}
				if (0 != (n = this.j.charCodeAt(i + f) - b[0].charCodeAt(o))) break;
				f++;
			}
			if (0 > n ? (s = u, a = f) : (t = u, c = f), 1 >= s - t) {
				if (0 < t || s == t || e) break;
				e = !0;
			}
		}
		for (;;) {
			if (c >= (b = r[t])[0].length && (this.cursor = i + b[0].length, 4 > b.length || (t = b[3](this), this.cursor = i + b[0].length, t))) return b[2];
			if (0 > (t = b[1])) return 0;
		}
	}, this.h = function(r) {
		for (var t = 0, s = r.length, i = this.cursor, h = this.f, c = 0, a = 0, e = !1;;) {
			var o, u = t + (s - t >> 1), n = 0, f = c < a ? c : a, b = r[u];
			for (o = b[0].length - 1 - f; 0 <= o; o--) {
				if (i - f == h) {
					n = -1;
					break;
				}
				if (0 != (n = this.j.charCodeAt(i - 1 - f) - b[0].charCodeAt(o))) break;
				f++;
			}
			if (0 > n ? (s = u, a = f) : (t = u, c = f), 1 >= s - t) {
				if (0 < t || s == t || e) break;
				e = !0;
			}
		}
		for (;;) {
			if (c >= (b = r[t])[0].length && (this.cursor = i - b[0].length, 4 > b.length || (t = b[3](this), this.cursor = i - b[0].length, t))) return b[2];
			if (0 > (t = b[1])) return 0;
		}
	}, this.s = function(r, t, s) {
		var i = s.length - (t - r);
		return this.j = this.j.slice(0, r) + s + this.j.slice(t), this.a += i, this.cursor >= t ? this.cursor += i : this.cursor > r && (this.cursor = r), i;
	}, this.t = function() {
		return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
	}, this.b = function(r) {
		var t = !1;
		return this.t() && (this.s(this.c, this.d, r), t = !0), t;
	}, this.e = function() {
		return this.b("");
	}, this.r = function(r, t, s) {
		t = this.s(r, t, s), r <= this.c && (this.c += t), r <= this.d && (this.d += t);
	}, this.u = function() {
		var r = "";
		return this.t() && (r = this.j.slice(this.c, this.d)), r;
	}, this.v = function() {
		return this.j.slice(0, this.a);
	};
}
var t = new function() {
	var t = new r(), s = [
		[
			"b'",
			-1,
			1
		],
		[
			"bh",
			-1,
			4
		],
		[
			"bhf",
			1,
			2
		],
		[
			"bp",
			-1,
			8
		],
		[
			"ch",
			-1,
			5
		],
		[
			"d'",
			-1,
			1
		],
		[
			"d'fh",
			5,
			2
		],
		[
			"dh",
			-1,
			6
		],
		[
			"dt",
			-1,
			9
		],
		[
			"fh",
			-1,
			2
		],
		[
			"gc",
			-1,
			5
		],
		[
			"gh",
			-1,
			7
		],
		[
			"h-",
			-1,
			1
		],
		[
			"m'",
			-1,
			1
		],
		[
			"mb",
			-1,
			4
		],
		[
			"mh",
			-1,
			10
		],
		[
			"n-",
			-1,
			1
		],
		[
			"nd",
			-1,
			6
		],
		[
			"ng",
			-1,
			7
		],
		[
			"ph",
			-1,
			8
		],
		[
			"sh",
			-1,
			3
		],
		[
			"t-",
			-1,
			1
		],
		[
			"th",
			-1,
			9
		],
		[
			"ts",
			-1,
			3
		]
	], i = [
		[
			"íochta",
			-1,
			1
		],
		[
			"aíochta",
			0,
			1
		],
		[
			"ire",
			-1,
			2
		],
		[
			"aire",
			2,
			2
		],
		[
			"abh",
			-1,
			1
		],
		[
			"eabh",
			4,
			1
		],
		[
			"ibh",
			-1,
			1
		],
		[
			"aibh",
			6,
			1
		],
		[
			"amh",
			-1,
			1
		],
		[
			"eamh",
			8,
			1
		],
		[
			"imh",
			-1,
			1
		],
		[
			"aimh",
			10,
			1
		],
		[
			"íocht",
			-1,
			1
		],
		[
			"aíocht",
			12,
			1
		],
		[
			"irí",
			-1,
			2
		],
		[
			"airí",
			14,
			2
		]
	], h = [
		[
			"óideacha",
			-1,
			6
		],
		[
			"patacha",
			-1,
			5
		],
		[
			"achta",
			-1,
			1
		],
		[
			"arcachta",
			2,
			2
		],
		[
			"eachta",
			2,
			1
		],
		[
			"grafaíochta",
			-1,
			4
		],
		[
			"paite",
			-1,
			5
		],
		[
			"ach",
			-1,
			1
		],
		[
			"each",
			7,
			1
		],
		[
			"óideach",
			8,
			6
		],
		[
			"gineach",
			8,
			3
		],
		[
			"patach",
			7,
			5
		],
		[
			"grafaíoch",
			-1,
			4
		],
		[
			"pataigh",
			-1,
			5
		],
		[
			"óidigh",
			-1,
			6
		],
		[
			"achtúil",
			-1,
			1
		],
		[
			"eachtúil",
			15,
			1
		],
		[
			"gineas",
			-1,
			3
		],
		[
			"ginis",
			-1,
			3
		],
		[
			"acht",
			-1,
			1
		],
		[
			"arcacht",
			19,
			2
		],
		[
			"eacht",
			19,
			1
		],
		[
			"grafaíocht",
			-1,
			4
		],
		[
			"arcachtaí",
			-1,
			2
		],
		[
			"grafaíochtaí",
			-1,
			4
		]
	], c = [
		[
			"imid",
			-1,
			1
		],
		[
			"aimid",
			0,
			1
		],
		[
			"ímid",
			-1,
			1
		],
		[
			"aímid",
			2,
			1
		],
		[
			"adh",
			-1,
			2
		],
		[
			"eadh",
			4,
			2
		],
		[
			"faidh",
			-1,
			1
		],
		[
			"fidh",
			-1,
			1
		],
		[
			"áil",
			-1,
			2
		],
		[
			"ain",
			-1,
			2
		],
		[
			"tear",
			-1,
			2
		],
		[
			"tar",
			-1,
			2
		]
	], a = [
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
		4,
		2
	], e = 0, o = 0, u = 0;
	this.l = function() {
		var r, n = t.cursor;
		if (t.c = t.cursor, 0 != (r = t.o(s))) switch (t.d = t.cursor, r) {
			case 1:
				t.e();
				break;
			case 2:
				t.b("f");
				break;
			case 3:
				t.b("s");
				break;
			case 4:
				t.b("b");
				break;
			case 5:
				t.b("c");
				break;
			case 6:
				t.b("d");
				break;
			case 7:
				t.b("g");
				break;
			case 8:
				t.b("p");
				break;
			case 9:
				t.b("t");
				break;
			case 10: t.b("m");
		}
		t.cursor = n, e = o = u = t.a, n = t.cursor;
		r: {
			for (; !t.i(a, 97, 250);) {
				if (t.cursor >= t.a) break r;
				t.cursor++;
			}
			for (u = t.cursor; !t.k(a, 97, 250);) {
				if (t.cursor >= t.a) break r;
				t.cursor++;
			}
			for (o = t.cursor; !t.i(a, 97, 250);) {
				if (t.cursor >= t.a) break r;
				t.cursor++;
			}
			for (; !t.k(a, 97, 250);) {
				if (t.cursor >= t.a) break r;
				t.cursor++;
			}
			e = t.cursor;
		}
		if (t.cursor = n, t.f = t.cursor, t.cursor = t.a, n = t.a - t.cursor, t.d = t.cursor, 0 != (r = t.h(i))) switch (t.c = t.cursor, r) {
			case 1:
				o <= t.cursor && t.e();
				break;
			case 2: e <= t.cursor && t.e();
		}
		if (t.cursor = t.a - n, n = t.a - t.cursor, t.d = t.cursor, 0 != (r = t.h(h))) switch (t.c = t.cursor, r) {
			case 1:
				e <= t.cursor && t.e();
				break;
			case 2:
				t.b("arc");
				break;
			case 3:
				t.b("gin");
				break;
			case 4:
				t.b("graf");
				break;
			case 5:
				t.b("paite");
				break;
			case 6: t.b("óid");
		}
		if (t.cursor = t.a - n, n = t.a - t.cursor, t.d = t.cursor, 0 != (r = t.h(c))) switch (t.c = t.cursor, r) {
			case 1:
				u <= t.cursor && t.e();
				break;
			case 2: o <= t.cursor && t.e();
		}
		return t.cursor = t.a - n, t.cursor = t.f, !0;
	}, this.stemWord = function(r) {
		return t.p(r), this.l(), t.j;
	};
}();
function stemmer(r) {
	return t.stemWord(r);
}
var language = "irish";
export { language, stemmer };
