// node_modules/@orama/stemmers/dist/np.js
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
		for (var t = 0, s = r.length, i = this.cursor, h = this.a, c = 0, u = 0, o = !1;;) {
			var n, e = t + (s - t >>> 1), a = 0, f = c < u ? c : u, l = r[e];
			for (n = f; n < l[0].length; n++) {
				if (i + f == h) {
					a = -1;
					break;
				}
				if (0 != (a = this.j.charCodeAt(i + f) - l[0].charCodeAt(n))) break;
				f++;
			}
			if (0 > a ? (s = e, u = f) : (t = e, c = f), 1 >= s - t) {
				if (0 < t || s == t || o) break;
				o = !0;
			}
		}
		for (;;) {
			if (c >= (l = r[t])[0].length && (this.cursor = i + l[0].length, 4 > l.length || (t = l[3](this), this.cursor = i + l[0].length, t))) return l[2];
			if (0 > (t = l[1])) return 0;
		}
	}, this.h = function(r) {
		for (var t = 0, s = r.length, i = this.cursor, h = this.f, c = 0, u = 0, o = !1;;) {
			var n, e = t + (s - t >> 1), a = 0, f = c < u ? c : u, l = r[e];
			for (n = l[0].length - 1 - f; 0 <= n; n--) {
				if (i - f == h) {
					a = -1;
					break;
				}
				if (0 != (a = this.j.charCodeAt(i - 1 - f) - l[0].charCodeAt(n))) break;
				f++;
			}
			if (0 > a ? (s = e, u = f) : (t = e, c = f), 1 >= s - t) {
				if (0 < t || s == t || o) break;
				o = !0;
			}
		}
		for (;;) {
			if (c >= (l = r[t])[0].length && (this.cursor = i - l[0].length, 4 > l.length || (t = l[3](this), this.cursor = i - l[0].length, t))) return l[2];
			if (0 > (t = l[1])) return 0;
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
			"लाइ",
			-1,
			1
		],
		[
			"लाई",
			-1,
			1
		],
		[
			"सँग",
			-1,
			1
		],
		[
			"संग",
			-1,
			1
		],
		[
			"मार्फत",
			-1,
			1
		],
		[
			"रत",
			-1,
			1
		],
		[
			"का",
			-1,
			2
		],
		[
			"मा",
			-1,
			1
		],
		[
			"द्वारा",
			-1,
			1
		],
		[
			"कि",
			-1,
			2
		],
		[
			"पछि",
			-1,
			1
		],
		[
			"की",
			-1,
			2
		],
		[
			"ले",
			-1,
			1
		],
		[
			"कै",
			-1,
			2
		],
		[
			"सँगै",
			-1,
			1
		],
		[
			"मै",
			-1,
			1
		],
		[
			"को",
			-1,
			2
		]
	], i = [
		[
			"ँ",
			-1,
			-1
		],
		[
			"ं",
			-1,
			-1
		],
		[
			"ै",
			-1,
			-1
		]
	], h = [
		[
			"ँ",
			-1,
			1
		],
		[
			"ं",
			-1,
			1
		],
		[
			"ै",
			-1,
			2
		]
	], c = [
		[
			"थिए",
			-1,
			1
		],
		[
			"छ",
			-1,
			1
		],
		[
			"इछ",
			1,
			1
		],
		[
			"एछ",
			1,
			1
		],
		[
			"िछ",
			1,
			1
		],
		[
			"ेछ",
			1,
			1
		],
		[
			"नेछ",
			5,
			1
		],
		[
			"हुनेछ",
			6,
			1
		],
		[
			"इन्छ",
			1,
			1
		],
		[
			"िन्छ",
			1,
			1
		],
		[
			"हुन्छ",
			1,
			1
		],
		[
			"एका",
			-1,
			1
		],
		[
			"इएका",
			11,
			1
		],
		[
			"िएका",
			11,
			1
		],
		[
			"ेका",
			-1,
			1
		],
		[
			"नेका",
			14,
			1
		],
		[
			"दा",
			-1,
			1
		],
		[
			"इदा",
			16,
			1
		],
		[
			"िदा",
			16,
			1
		],
		[
			"देखि",
			-1,
			1
		],
		[
			"माथि",
			-1,
			1
		],
		[
			"एकी",
			-1,
			1
		],
		[
			"इएकी",
			21,
			1
		],
		[
			"िएकी",
			21,
			1
		],
		[
			"ेकी",
			-1,
			1
		],
		[
			"देखी",
			-1,
			1
		],
		[
			"थी",
			-1,
			1
		],
		[
			"दी",
			-1,
			1
		],
		[
			"छु",
			-1,
			1
		],
		[
			"एछु",
			28,
			1
		],
		[
			"ेछु",
			28,
			1
		],
		[
			"नेछु",
			30,
			1
		],
		[
			"नु",
			-1,
			1
		],
		[
			"हरु",
			-1,
			1
		],
		[
			"हरू",
			-1,
			1
		],
		[
			"छे",
			-1,
			1
		],
		[
			"थे",
			-1,
			1
		],
		[
			"ने",
			-1,
			1
		],
		[
			"एकै",
			-1,
			1
		],
		[
			"ेकै",
			-1,
			1
		],
		[
			"नेकै",
			39,
			1
		],
		[
			"दै",
			-1,
			1
		],
		[
			"इदै",
			41,
			1
		],
		[
			"िदै",
			41,
			1
		],
		[
			"एको",
			-1,
			1
		],
		[
			"इएको",
			44,
			1
		],
		[
			"िएको",
			44,
			1
		],
		[
			"ेको",
			-1,
			1
		],
		[
			"नेको",
			47,
			1
		],
		[
			"दो",
			-1,
			1
		],
		[
			"इदो",
			49,
			1
		],
		[
			"िदो",
			49,
			1
		],
		[
			"यो",
			-1,
			1
		],
		[
			"इयो",
			52,
			1
		],
		[
			"भयो",
			52,
			1
		],
		[
			"ियो",
			52,
			1
		],
		[
			"थियो",
			55,
			1
		],
		[
			"दियो",
			55,
			1
		],
		[
			"थ्यो",
			52,
			1
		],
		[
			"छौ",
			-1,
			1
		],
		[
			"इछौ",
			59,
			1
		],
		[
			"एछौ",
			59,
			1
		],
		[
			"िछौ",
			59,
			1
		],
		[
			"ेछौ",
			59,
			1
		],
		[
			"नेछौ",
			63,
			1
		],
		[
			"यौ",
			-1,
			1
		],
		[
			"थियौ",
			65,
			1
		],
		[
			"छ्यौ",
			65,
			1
		],
		[
			"थ्यौ",
			65,
			1
		],
		[
			"छन्",
			-1,
			1
		],
		[
			"इछन्",
			69,
			1
		],
		[
			"एछन्",
			69,
			1
		],
		[
			"िछन्",
			69,
			1
		],
		[
			"ेछन्",
			69,
			1
		],
		[
			"नेछन्",
			73,
			1
		],
		[
			"लान्",
			-1,
			1
		],
		[
			"छिन्",
			-1,
			1
		],
		[
			"थिन्",
			-1,
			1
		],
		[
			"पर्",
			-1,
			1
		],
		[
			"इस्",
			-1,
			1
		],
		[
			"थिइस्",
			79,
			1
		],
		[
			"छस्",
			-1,
			1
		],
		[
			"इछस्",
			81,
			1
		],
		[
			"एछस्",
			81,
			1
		],
		[
			"िछस्",
			81,
			1
		],
		[
			"ेछस्",
			81,
			1
		],
		[
			"नेछस्",
			85,
			1
		],
		[
			"िस्",
			-1,
			1
		],
		[
			"थिस्",
			87,
			1
		],
		[
			"छेस्",
			-1,
			1
		],
		[
			"होस्",
			-1,
			1
		]
	];
	this.l = function() {
		t.f = t.cursor, t.cursor = t.a;
		var r, u = t.a - t.cursor;
		if (t.d = t.cursor, 0 != (r = t.h(s))) switch (t.c = t.cursor, r) {
			case 1:
				t.e();
				break;
			case 2: r: {
				r = t.a - t.cursor;
				t: {
					s: {
						var o = t.a - t.cursor;
						if (t.g("ए")) break s;
						if (t.cursor = t.a - o, !t.g("े")) break t;
					}
					break r;
				}
				t.cursor = t.a - r, t.e();
			}
		}
		for (t.cursor = t.a - u, u = t.a - t.cursor;;) {
			r = t.a - t.cursor, o = t.a - t.cursor;
			var n, e = t.a - t.cursor;
			if (t.d = t.cursor, 0 == t.h(i) ? n = !1 : (t.c = t.cursor, n = !0), n && (t.cursor = t.a - e, e = void 0, t.d = t.cursor, 0 != (e = t.h(h)))) switch (t.c = t.cursor, e) {
				case 1:
					i: if (e = t.a - t.cursor, !t.g("यौ")) {
						if (t.cursor = t.a - e, t.g("छौ") || (t.cursor = t.a - e, t.g("नौ"))) break i;
						if (t.cursor = t.a - e, !t.g("थे")) break;
					}
					t.e();
					break;
				case 2: t.g("त्र") && t.e();
			}
			if (t.cursor = t.a - o, t.d = t.cursor, 0 == t.h(c) ? o = !1 : (t.c = t.cursor, o = !!t.e()), !o) {
				t.cursor = t.a - r;
				break;
			}
		}
		return t.cursor = t.a - u, t.cursor = t.f, !0;
	}, this.stemWord = function(r) {
		return t.p(r), this.l(), t.j;
	};
}();
function stemmer(r) {
	return t.stemWord(r);
}
var language = "nepali";
export { language, stemmer };
