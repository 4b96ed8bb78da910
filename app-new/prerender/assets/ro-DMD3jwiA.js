// node_modules/@orama/stemmers/dist/ro.js
function r() {
	this.p = function(r) {
		this.j = r, this.cursor = 0, this.a = this.j.length, this.f = 0, this.c = this.cursor, this.d = this.a;
	}, this.z = function() {
		return this.j;
	}, this.w = function(r) {
		this.j = r.j, this.cursor = r.cursor, this.a = r.a, this.f = r.f, this.c = r.c, this.d = r.d;
	}, this.i = function(r, i, s) {
		if (this.cursor >= this.a) return !1;
		var t = this.j.charCodeAt(this.cursor);
		return !(t > s) && !(t < i) && 0 != (r[(t -= i) >>> 3] & 1 << (7 & t)) && (this.cursor++, !0);
	}, this.n = function(r, i, s) {
		if (this.cursor <= this.f) return !1;
		var t = this.j.charCodeAt(this.cursor - 1);
		return !(t > s) && !(t < i) && 0 != (r[(t -= i) >>> 3] & 1 << (7 & t)) && (this.cursor--, !0);
	}, this.k = function(r, i, s) {
		if (this.cursor >= this.a) return !1;
		var t = this.j.charCodeAt(this.cursor);
		return t > s || t < i ? (this.cursor++, !0) : 0 == (r[(t -= i) >>> 3] & 1 << (7 & t)) && (this.cursor++, !0);
	}, this.q = function(r, i, s) {
		if (this.cursor <= this.f) return !1;
		var t = this.j.charCodeAt(this.cursor - 1);
		return t > s || t < i ? (this.cursor--, !0) : 0 == (r[(t -= i) >>> 3] & 1 << (7 & t)) && (this.cursor--, !0);
	}, this.m = function(r) {
		return !(this.a - this.cursor < r.length) && this.j.slice(this.cursor, this.cursor + r.length) == r && (this.cursor += r.length, !0);
	}, this.g = function(r) {
		return !(this.cursor - this.f < r.length) && this.j.slice(this.cursor - r.length, this.cursor) == r && (this.cursor -= r.length, !0);
	}, this.o = function(r) {
		for (var i = 0, s = r.length, t = this.cursor, e = this.a, a = 0, c = 0, u = !1;;) {
			var o, h = i + (s - i >>> 1), n = 0, f = a < c ? a : c, b = r[h];
			for (o = f; o < b[0].length; o++) {
				if (t + f == e) {
					n = -1;
					break;
				}
				if (0 != (n = this.j.charCodeAt(t + f) - b[0].charCodeAt(o))) break;
				f++;
			}
			if (0 > n ? (s = h, c = f) : (i = h, a = f), 1 >= s - i) {
				if (0 < i || s == i || u) break;
				u = !0;
			}
		}
		for (;;) {
			if (a >= (b = r[i])[0].length && (this.cursor = t + b[0].length, 4 > b.length || (i = b[3](this), this.cursor = t + b[0].length, i))) return b[2];
			if (0 > (i = b[1])) return 0;
		}
	}, this.h = function(r) {
		for (var i = 0, s = r.length, t = this.cursor, e = this.f, a = 0, c = 0, u = !1;;) {
			var o, h = i + (s - i >> 1), n = 0, f = a < c ? a : c, b = r[h];
			for (o = b[0].length - 1 - f; 0 <= o; o--) {
				if (t - f == e) {
					n = -1;
					break;
				}
				if (0 != (n = this.j.charCodeAt(t - 1 - f) - b[0].charCodeAt(o))) break;
				f++;
			}
			if (0 > n ? (s = h, c = f) : (i = h, a = f), 1 >= s - i) {
				if (0 < i || s == i || u) break;
				u = !0;
			}
		}
		for (;;) {
			if (a >= (b = r[i])[0].length && (this.cursor = t - b[0].length, 4 > b.length || (i = b[3](this), this.cursor = t - b[0].length, i))) return b[2];
			if (0 > (i = b[1])) return 0;
		}
	}, this.s = function(r, i, s) {
		var t = s.length - (i - r);
		return this.j = this.j.slice(0, r) + s + this.j.slice(i), this.a += t, this.cursor >= i ? this.cursor += t : this.cursor > r && (this.cursor = r), t;
	}, this.t = function() {
		return !(0 > this.c) && !(this.c > this.d) && !(this.d > this.a) && !(this.a > this.j.length);
	}, this.b = function(r) {
		var i = !1;
		return this.t() && (this.s(this.c, this.d, r), i = !0), i;
	}, this.e = function() {
		return this.b("");
	}, this.r = function(r, i, s) {
		i = this.s(r, i, s), r <= this.c && (this.c += i), r <= this.d && (this.d += i);
	}, this.u = function() {
		var r = "";
		return this.t() && (r = this.j.slice(this.c, this.d)), r;
	}, this.v = function() {
		return this.j.slice(0, this.a);
	};
}
var i = new function() {
	var i = new r(), s = [
		[
			"",
			-1,
			3
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
		]
	], t = [
		[
			"ea",
			-1,
			3
		],
		[
			"aţia",
			-1,
			7
		],
		[
			"aua",
			-1,
			2
		],
		[
			"iua",
			-1,
			4
		],
		[
			"aţie",
			-1,
			7
		],
		[
			"ele",
			-1,
			3
		],
		[
			"ile",
			-1,
			5
		],
		[
			"iile",
			6,
			4
		],
		[
			"iei",
			-1,
			4
		],
		[
			"atei",
			-1,
			6
		],
		[
			"ii",
			-1,
			4
		],
		[
			"ului",
			-1,
			1
		],
		[
			"ul",
			-1,
			1
		],
		[
			"elor",
			-1,
			3
		],
		[
			"ilor",
			-1,
			4
		],
		[
			"iilor",
			14,
			4
		]
	], e = [
		[
			"icala",
			-1,
			4
		],
		[
			"iciva",
			-1,
			4
		],
		[
			"ativa",
			-1,
			5
		],
		[
			"itiva",
			-1,
			6
		],
		[
			"icale",
			-1,
			4
		],
		[
			"aţiune",
			-1,
			5
		],
		[
			"iţiune",
			-1,
			6
		],
		[
			"atoare",
			-1,
			5
		],
		[
			"itoare",
			-1,
			6
		],
		[
			"ătoare",
			-1,
			5
		],
		[
			"icitate",
			-1,
			4
		],
		[
			"abilitate",
			-1,
			1
		],
		[
			"ibilitate",
			-1,
			2
		],
		[
			"ivitate",
			-1,
			3
		],
		[
			"icive",
			-1,
			4
		],
		[
			"ative",
			-1,
			5
		],
		[
			"itive",
			-1,
			6
		],
		[
			"icali",
			-1,
			4
		],
		[
			"atori",
			-1,
			5
		],
		[
			"icatori",
			18,
			4
		],
		[
			"itori",
			-1,
			6
		],
		[
			"ători",
			-1,
			5
		],
		[
			"icitati",
			-1,
			4
		],
		[
			"abilitati",
			-1,
			1
		],
		[
			"ivitati",
			-1,
			3
		],
		[
			"icivi",
			-1,
			4
		],
		[
			"ativi",
			-1,
			5
		],
		[
			"itivi",
			-1,
			6
		],
		[
			"icităi",
			-1,
			4
		],
		[
			"abilităi",
			-1,
			1
		],
		[
			"ivităi",
			-1,
			3
		],
		[
			"icităţi",
			-1,
			4
		],
		[
			"abilităţi",
			-1,
			1
		],
		[
			"ivităţi",
			-1,
			3
		],
		[
			"ical",
			-1,
			4
		],
		[
			"ator",
			-1,
			5
		],
		[
			"icator",
			35,
			4
		],
		[
			"itor",
			-1,
			6
		],
		[
			"ător",
			-1,
			5
		],
		[
			"iciv",
			-1,
			4
		],
		[
			"ativ",
			-1,
			5
		],
		[
			"itiv",
			-1,
			6
		],
		[
			"icală",
			-1,
			4
		],
		[
			"icivă",
			-1,
			4
		],
		[
			"ativă",
			-1,
			5
		],
		[
			"itivă",
			-1,
			6
		]
	], a = [
		[
			"ica",
			-1,
			1
		],
		[
			"abila",
			-1,
			1
		],
		[
			"ibila",
			-1,
			1
		],
		[
			"oasa",
			-1,
			1
		],
		[
			"ata",
			-1,
			1
		],
		[
			"ita",
			-1,
			1
		],
		[
			"anta",
			-1,
			1
		],
		[
			"ista",
			-1,
			3
		],
		[
			"uta",
			-1,
			1
		],
		[
			"iva",
			-1,
			1
		],
		[
			"ic",
			-1,
			1
		],
		[
			"ice",
			-1,
			1
		],
		[
			"abile",
			-1,
			1
		],
		[
			"ibile",
			-1,
			1
		],
		[
			"isme",
			-1,
			3
		],
		[
			"iune",
			-1,
			2
		],
		[
			"oase",
			-1,
			1
		],
		[
			"ate",
			-1,
			1
		],
		[
			"itate",
			17,
			1
		],
		[
			"ite",
			-1,
			1
		],
		[
			"ante",
			-1,
			1
		],
		[
			"iste",
			-1,
			3
		],
		[
			"ute",
			-1,
			1
		],
		[
			"ive",
			-1,
			1
		],
		[
			"ici",
			-1,
			1
		],
		[
			"abili",
			-1,
			1
		],
		[
			"ibili",
			-1,
			1
		],
		[
			"iuni",
			-1,
			2
		],
		[
			"atori",
			-1,
			1
		],
		[
			"osi",
			-1,
			1
		],
		[
			"ati",
			-1,
			1
		],
		[
			"itati",
			30,
			1
		],
		[
			"iti",
			-1,
			1
		],
		[
			"anti",
			-1,
			1
		],
		[
			"isti",
			-1,
			3
		],
		[
			"uti",
			-1,
			1
		],
		[
			"işti",
			-1,
			3
		],
		[
			"ivi",
			-1,
			1
		],
		[
			"ităi",
			-1,
			1
		],
		[
			"oşi",
			-1,
			1
		],
		[
			"ităţi",
			-1,
			1
		],
		[
			"abil",
			-1,
			1
		],
		[
			"ibil",
			-1,
			1
		],
		[
			"ism",
			-1,
			3
		],
		[
			"ator",
			-1,
			1
		],
		[
			"os",
			-1,
			1
		],
		[
			"at",
			-1,
			1
		],
		[
			"it",
			-1,
			1
		],
		[
			"ant",
			-1,
			1
		],
		[
			"ist",
			-1,
			3
		],
		[
			"ut",
			-1,
			1
		],
		[
			"iv",
			-1,
			1
		],
		[
			"ică",
			-1,
			1
		],
		[
			"abilă",
			-1,
			1
		],
		[
			"ibilă",
			-1,
			1
		],
		[
			"oasă",
			-1,
			1
		],
		[
			"ată",
			-1,
			1
		],
		[
			"ită",
			-1,
			1
		],
		[
			"antă",
			-1,
			1
		],
		[
			"istă",
			-1,
			3
		],
		[
			"ută",
			-1,
			1
		],
		[
			"ivă",
			-1,
			1
		]
	], c = [
		[
			"ea",
			-1,
			1
		],
		[
			"ia",
			-1,
			1
		],
		[
			"esc",
			-1,
			1
		],
		[
			"ăsc",
			-1,
			1
		],
		[
			"ind",
			-1,
			1
		],
		[
			"ând",
			-1,
			1
		],
		[
			"are",
			-1,
			1
		],
		[
			"ere",
			-1,
			1
		],
		[
			"ire",
			-1,
			1
		],
		[
			"âre",
			-1,
			1
		],
		[
			"se",
			-1,
			2
		],
		[
			"ase",
			10,
			1
		],
		[
			"sese",
			10,
			2
		],
		[
			"ise",
			10,
			1
		],
		[
			"use",
			10,
			1
		],
		[
			"âse",
			10,
			1
		],
		[
			"eşte",
			-1,
			1
		],
		[
			"ăşte",
			-1,
			1
		],
		[
			"eze",
			-1,
			1
		],
		[
			"ai",
			-1,
			1
		],
		[
			"eai",
			19,
			1
		],
		[
			"iai",
			19,
			1
		],
		[
			"sei",
			-1,
			2
		],
		[
			"eşti",
			-1,
			1
		],
		[
			"ăşti",
			-1,
			1
		],
		[
			"ui",
			-1,
			1
		],
		[
			"ezi",
			-1,
			1
		],
		[
			"âi",
			-1,
			1
		],
		[
			"aşi",
			-1,
			1
		],
		[
			"seşi",
			-1,
			2
		],
		[
			"aseşi",
			29,
			1
		],
		[
			"seseşi",
			29,
			2
		],
		[
			"iseşi",
			29,
			1
		],
		[
			"useşi",
			29,
			1
		],
		[
			"âseşi",
			29,
			1
		],
		[
			"işi",
			-1,
			1
		],
		[
			"uşi",
			-1,
			1
		],
		[
			"âşi",
			-1,
			1
		],
		[
			"aţi",
			-1,
			2
		],
		[
			"eaţi",
			38,
			1
		],
		[
			"iaţi",
			38,
			1
		],
		[
			"eţi",
			-1,
			2
		],
		[
			"iţi",
			-1,
			2
		],
		[
			"âţi",
			-1,
			2
		],
		[
			"arăţi",
			-1,
			1
		],
		[
			"serăţi",
			-1,
			2
		],
		[
			"aserăţi",
			45,
			1
		],
		[
			"seserăţi",
			45,
			2
		],
		[
			"iserăţi",
			45,
			1
		],
		[
			"userăţi",
			45,
			1
		],
		[
			"âserăţi",
			45,
			1
		],
		[
			"irăţi",
			-1,
			1
		],
		[
			"urăţi",
			-1,
			1
		],
		[
			"ârăţi",
			-1,
			1
		],
		[
			"am",
			-1,
			1
		],
		[
			"eam",
			54,
			1
		],
		[
			"iam",
			54,
			1
		],
		[
			"em",
			-1,
			2
		],
		[
			"asem",
			57,
			1
		],
		[
			"sesem",
			57,
			2
		],
		[
			"isem",
			57,
			1
		],
		[
			"usem",
			57,
			1
		],
		[
			"âsem",
			57,
			1
		],
		[
			"im",
			-1,
			2
		],
		[
			"âm",
			-1,
			2
		],
		[
			"ăm",
			-1,
			2
		],
		[
			"arăm",
			65,
			1
		],
		[
			"serăm",
			65,
			2
		],
		[
			"aserăm",
			67,
			1
		],
		[
			"seserăm",
			67,
			2
		],
		[
			"iserăm",
			67,
			1
		],
		[
			"userăm",
			67,
			1
		],
		[
			"âserăm",
			67,
			1
		],
		[
			"irăm",
			65,
			1
		],
		[
			"urăm",
			65,
			1
		],
		[
			"ârăm",
			65,
			1
		],
		[
			"au",
			-1,
			1
		],
		[
			"eau",
			76,
			1
		],
		[
			"iau",
			76,
			1
		],
		[
			"indu",
			-1,
			1
		],
		[
			"ându",
			-1,
			1
		],
		[
			"ez",
			-1,
			1
		],
		[
			"ească",
			-1,
			1
		],
		[
			"ară",
			-1,
			1
		],
		[
			"seră",
			-1,
			2
		],
		[
			"aseră",
			84,
			1
		],
		[
			"seseră",
			84,
			2
		],
		[
			"iseră",
			84,
			1
		],
		[
			"useră",
			84,
			1
		],
		[
			"âseră",
			84,
			1
		],
		[
			"iră",
			-1,
			1
		],
		[
			"ură",
			-1,
			1
		],
		[
			"âră",
			-1,
			1
		],
		[
			"ează",
			-1,
			1
		]
	], u = [
		[
			"a",
			-1,
			1
		],
		[
			"e",
			-1,
			1
		],
		[
			"ie",
			1,
			1
		],
		[
			"i",
			-1,
			1
		],
		[
			"ă",
			-1,
			1
		]
	], o = [
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
		2,
		32,
		0,
		0,
		4
	], h = !1, n = 0, f = 0, b = 0;
	this.l = function() {
		var r = i.cursor;
		r: for (;;) {
			var l = i.cursor;
			i: {
				for (;;) {
					var k = i.cursor;
					s: if (i.i(o, 97, 259)) {
						i.c = i.cursor;
						t: {
							var v = i.cursor;
							if (i.m("u") && (i.d = i.cursor, i.i(o, 97, 259))) {
								if (!i.b("U")) break r;
								break t;
							}
							if (i.cursor = v, !i.m("i") || (i.d = i.cursor, !i.i(o, 97, 259))) break s;
							if (!i.b("I")) break r;
						}
						i.cursor = k;
						break;
					}
					if (i.cursor = k, i.cursor >= i.a) break i;
					i.cursor++;
				}
				continue;
			}
			i.cursor = l;
			break;
		}
		i.cursor = r, n = f = b = i.a, r = i.cursor;
		r: {
			i: {
				l = i.cursor;
				e: if (i.i(o, 97, 259)) {
					s: {
						k = i.cursor;
						t: if (i.k(o, 97, 259)) {
							for (; !i.i(o, 97, 259);) {
								if (i.cursor >= i.a) break t;
								i.cursor++;
							}
							break s;
						}
						if (i.cursor = k, !i.i(o, 97, 259)) break e;
						for (; !i.k(o, 97, 259);) {
							if (i.cursor >= i.a) break e;
							i.cursor++;
						}
					}
					break i;
				}
				if (i.cursor = l, !i.k(o, 97, 259)) break r;
				e: {
					l = i.cursor;
					s: if (i.k(o, 97, 259)) {
						for (; !i.i(o, 97, 259);) {
							if (i.cursor >= i.a) break s;
							i.cursor++;
						}
						break e;
					}
					if (i.cursor = l, !i.i(o, 97, 259) || i.cursor >= i.a) break r;
					i.cursor++;
				}
			}
			b = i.cursor;
		}
		i.cursor = r, r = i.cursor;
		r: {
			for (; !i.i(o, 97, 259);) {
				if (i.cursor >= i.a) break r;
				i.cursor++;
			}
			for (; !i.k(o, 97, 259);) {
				if (i.cursor >= i.a) break r;
				i.cursor++;
			}
			for (f = i.cursor; !i.i(o, 97, 259);) {
				if (i.cursor >= i.a) break r;
				i.cursor++;
			}
			for (; !i.k(o, 97, 259);) {
				if (i.cursor >= i.a) break r;
				i.cursor++;
			}
			n = i.cursor;
		}
		if (i.cursor = r, i.f = i.cursor, i.cursor = i.a, r = i.a - i.cursor, i.d = i.cursor, 0 != (l = i.h(t)) && (i.c = i.cursor, f <= i.cursor)) switch (l) {
			case 1:
				i.e();
				break;
			case 2:
				i.b("a");
				break;
			case 3:
				i.b("e");
				break;
			case 4:
				i.b("i");
				break;
			case 5:
				if (l = i.a - i.cursor, i.g("ab")) break;
				i.cursor = i.a - l, i.b("i");
				break;
			case 6:
				i.b("at");
				break;
			case 7: i.b("aţi");
		}
		i.cursor = i.a - r, r = i.a - i.cursor, function() {
			var r;
			for (h = !1;;) if (r = i.a - i.cursor, !function() {
				var r, s = i.a - i.cursor;
				if (i.d = i.cursor, 0 == (r = i.h(e)) || (i.c = i.cursor, !(f <= i.cursor))) return !1;
				switch (r) {
					case 1:
						if (!i.b("abil")) return !1;
						break;
					case 2:
						if (!i.b("ibil")) return !1;
						break;
					case 3:
						if (!i.b("iv")) return !1;
						break;
					case 4:
						if (!i.b("ic")) return !1;
						break;
					case 5:
						if (!i.b("at")) return !1;
						break;
					case 6: if (!i.b("it")) return !1;
				}
				return h = !0, i.cursor = i.a - s, !0;
			}()) {
				i.cursor = i.a - r;
				break;
			}
			if (i.d = i.cursor, 0 != (r = i.h(a)) && (i.c = i.cursor, n <= i.cursor)) {
				switch (r) {
					case 1:
						if (!i.e()) return;
						break;
					case 2:
						if (!i.g("ţ") || (i.c = i.cursor, !i.b("t"))) return;
						break;
					case 3: if (!i.b("ist")) return;
				}
				h = !0;
			}
		}(), i.cursor = i.a - r, r = i.a - i.cursor, h || (i.cursor = i.a - (i.a - i.cursor), function() {
			var r;
			if (!(i.cursor < b)) {
				var s = i.f;
				if (i.f = b, i.d = i.cursor, 0 != (r = i.h(c))) switch (i.c = i.cursor, r) {
					case 1:
						if ((r = i.a - i.cursor, !i.q(o, 97, 259)) && (i.cursor = i.a - r, !i.g("u"))) {
							i.f = s;
							return;
						}
						if (!i.e()) return;
						break;
					case 2: if (!i.e()) return;
				}
				i.f = s;
			}
		}()), i.cursor = i.a - r, r = i.a - i.cursor, i.d = i.cursor, 0 != i.h(u) && (i.c = i.cursor, b <= i.cursor && i.e()), i.cursor = i.a - r, i.cursor = i.f, r = i.cursor;
		r: for (;;) {
			k = i.cursor;
			i: if (i.c = i.cursor, 0 != (l = i.o(s))) {
				switch (i.d = i.cursor, l) {
					case 1:
						if (!i.b("i")) break r;
						break;
					case 2:
						if (!i.b("u")) break r;
						break;
					case 3:
						if (i.cursor >= i.a) break i;
						i.cursor++;
				}
				continue;
			}
			i.cursor = k;
			break;
		}
		return i.cursor = r, !0;
	}, this.stemWord = function(r) {
		return i.p(r), this.l(), i.j;
	};
}();
function stemmer(r) {
	return i.stemWord(r);
}
var language = "romanian";
export { language, stemmer };
