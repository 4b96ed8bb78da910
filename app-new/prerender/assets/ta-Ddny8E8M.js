// node_modules/@orama/stemmers/dist/ta.js
function r() {
	this.setCurrent = function(r) {
		this.current = r, this.cursor = 0, this.limit = this.current.length, this.limit_backward = 0, this.bra = this.cursor, this.ket = this.limit;
	}, this.getCurrent = function() {
		return this.current;
	}, this.copy_from = function(r) {
		this.current = r.current, this.cursor = r.cursor, this.limit = r.limit, this.limit_backward = r.limit_backward, this.bra = r.bra, this.ket = r.ket;
	}, this.in_grouping = function(r, i, s) {
		if (this.cursor >= this.limit) return !1;
		var t = this.current.charCodeAt(this.cursor);
		return !(t > s) && !(t < i) && (r[(t -= i) >>> 3] & 1 << (7 & t)) != 0 && (this.cursor++, !0);
	}, this.in_grouping_b = function(r, i, s) {
		if (this.cursor <= this.limit_backward) return !1;
		var t = this.current.charCodeAt(this.cursor - 1);
		return !(t > s) && !(t < i) && (r[(t -= i) >>> 3] & 1 << (7 & t)) != 0 && (this.cursor--, !0);
	}, this.out_grouping = function(r, i, s) {
		if (this.cursor >= this.limit) return !1;
		var t = this.current.charCodeAt(this.cursor);
		return (t > s || t < i || (r[(t -= i) >>> 3] & 1 << (7 & t)) == 0) && (this.cursor++, !0);
	}, this.out_grouping_b = function(r, i, s) {
		if (this.cursor <= this.limit_backward) return !1;
		var t = this.current.charCodeAt(this.cursor - 1);
		return (t > s || t < i || (r[(t -= i) >>> 3] & 1 << (7 & t)) == 0) && (this.cursor--, !0);
	}, this.eq_s = function(r) {
		return !(this.limit - this.cursor < r.length) && this.current.slice(this.cursor, this.cursor + r.length) == r && (this.cursor += r.length, !0);
	}, this.eq_s_b = function(r) {
		return !(this.cursor - this.limit_backward < r.length) && this.current.slice(this.cursor - r.length, this.cursor) == r && (this.cursor -= r.length, !0);
	}, this.find_among = function(r) {
		for (var i = 0, s = r.length, t = this.cursor, c = this.limit, u = 0, o = 0, e = !1;;) {
			var _, l = i + (s - i >>> 1), a = 0, b = u < o ? u : o, m = r[l];
			for (_ = b; _ < m[0].length; _++) {
				if (t + b == c) {
					a = -1;
					break;
				}
				if (0 != (a = this.current.charCodeAt(t + b) - m[0].charCodeAt(_))) break;
				b++;
			}
			if (a < 0 ? (s = l, o = b) : (i = l, u = b), s - i <= 1) {
				if (i > 0 || s == i || e) break;
				e = !0;
			}
		}
		do {
			var m = r[i];
			if (u >= m[0].length) {
				if (this.cursor = t + m[0].length, m.length < 4) return m[2];
				var n = m[3](this);
				if (this.cursor = t + m[0].length, n) return m[2];
			}
			i = m[1];
		} while (i >= 0);
		return 0;
	}, this.find_among_b = function(r) {
		for (var i = 0, s = r.length, t = this.cursor, c = this.limit_backward, u = 0, o = 0, e = !1;;) {
			var _, l = i + (s - i >> 1), a = 0, b = u < o ? u : o, m = r[l];
			for (_ = m[0].length - 1 - b; _ >= 0; _--) {
				if (t - b == c) {
					a = -1;
					break;
				}
				if (0 != (a = this.current.charCodeAt(t - 1 - b) - m[0].charCodeAt(_))) break;
				b++;
			}
			if (a < 0 ? (s = l, o = b) : (i = l, u = b), s - i <= 1) {
				if (i > 0 || s == i || e) break;
				e = !0;
			}
		}
		do {
			var m = r[i];
			if (u >= m[0].length) {
				if (this.cursor = t - m[0].length, m.length < 4) return m[2];
				var n = m[3](this);
				if (this.cursor = t - m[0].length, n) return m[2];
			}
			i = m[1];
		} while (i >= 0);
		return 0;
	}, this.replace_s = function(r, i, s) {
		var t = s.length - (i - r);
		return this.current = this.current.slice(0, r) + s + this.current.slice(i), this.limit += t, this.cursor >= i ? this.cursor += t : this.cursor > r && (this.cursor = r), t;
	}, this.slice_check = function() {
		return !(this.bra < 0) && !(this.bra > this.ket) && !(this.ket > this.limit) && !(this.limit > this.current.length);
	}, this.slice_from = function(r) {
		var i = !1;
		return this.slice_check() && (this.replace_s(this.bra, this.ket, r), i = !0), i;
	}, this.slice_del = function() {
		return this.slice_from("");
	}, this.insert = function(r, i, s) {
		var t = this.replace_s(r, i, s);
		r <= this.bra && (this.bra += t), r <= this.ket && (this.ket += t);
	}, this.slice_to = function() {
		var r = "";
		return this.slice_check() && (r = this.current.slice(this.bra, this.ket)), r;
	}, this.assign_to = function() {
		return this.current.slice(0, this.limit);
	};
}
var i = new function() {
	var i = new r(), s = [
		[
			"க",
			-1,
			-1
		],
		[
			"ங",
			-1,
			-1
		],
		[
			"ச",
			-1,
			-1
		],
		[
			"ஞ",
			-1,
			-1
		],
		[
			"த",
			-1,
			-1
		],
		[
			"ந",
			-1,
			-1
		],
		[
			"ப",
			-1,
			-1
		],
		[
			"ம",
			-1,
			-1
		],
		[
			"ய",
			-1,
			-1
		],
		[
			"வ",
			-1,
			-1
		]
	], t = [
		[
			"ந்த",
			-1,
			-1
		],
		[
			"ந்த்",
			-1,
			-1
		],
		[
			"ந்",
			-1,
			-1
		]
	], c = [
		[
			"ி",
			-1,
			-1
		],
		[
			"ீ",
			-1,
			-1
		],
		[
			"ை",
			-1,
			-1
		]
	], u = [
		[
			"க",
			-1,
			-1
		],
		[
			"ச",
			-1,
			-1
		],
		[
			"ட",
			-1,
			-1
		],
		[
			"த",
			-1,
			-1
		],
		[
			"ப",
			-1,
			-1
		],
		[
			"ற",
			-1,
			-1
		]
	], o = [
		[
			"க",
			-1,
			-1
		],
		[
			"ச",
			-1,
			-1
		],
		[
			"ட",
			-1,
			-1
		],
		[
			"த",
			-1,
			-1
		],
		[
			"ப",
			-1,
			-1
		],
		[
			"ற",
			-1,
			-1
		]
	], e = [
		[
			"க",
			-1,
			-1
		],
		[
			"ச",
			-1,
			-1
		],
		[
			"ட",
			-1,
			-1
		],
		[
			"த",
			-1,
			-1
		],
		[
			"ப",
			-1,
			-1
		],
		[
			"ற",
			-1,
			-1
		]
	], _ = [
		[
			"ய",
			-1,
			-1
		],
		[
			"ர",
			-1,
			-1
		],
		[
			"ல",
			-1,
			-1
		],
		[
			"ள",
			-1,
			-1
		],
		[
			"ழ",
			-1,
			-1
		],
		[
			"வ",
			-1,
			-1
		]
	], l = [
		[
			"ங",
			-1,
			-1
		],
		[
			"ஞ",
			-1,
			-1
		],
		[
			"ண",
			-1,
			-1
		],
		[
			"ந",
			-1,
			-1
		],
		[
			"ன",
			-1,
			-1
		],
		[
			"ம",
			-1,
			-1
		]
	], a = [
		[
			"ய",
			-1,
			-1
		],
		[
			"வ",
			-1,
			-1
		],
		[
			"வ்",
			-1,
			-1
		]
	], b = [
		[
			"ா",
			-1,
			-1
		],
		[
			"ி",
			-1,
			-1
		],
		[
			"ீ",
			-1,
			-1
		],
		[
			"ு",
			-1,
			-1
		],
		[
			"ூ",
			-1,
			-1
		],
		[
			"ெ",
			-1,
			-1
		],
		[
			"ே",
			-1,
			-1
		],
		[
			"ை",
			-1,
			-1
		]
	], m = [
		[
			"ா",
			-1,
			-1
		],
		[
			"ி",
			-1,
			-1
		],
		[
			"ீ",
			-1,
			-1
		],
		[
			"ு",
			-1,
			-1
		],
		[
			"ூ",
			-1,
			-1
		],
		[
			"ெ",
			-1,
			-1
		],
		[
			"ே",
			-1,
			-1
		],
		[
			"ை",
			-1,
			-1
		]
	], n = [
		[
			"அ",
			-1,
			-1
		],
		[
			"இ",
			-1,
			-1
		],
		[
			"உ",
			-1,
			-1
		]
	], f = [
		[
			"க",
			-1,
			-1
		],
		[
			"ங",
			-1,
			-1
		],
		[
			"ச",
			-1,
			-1
		],
		[
			"ஞ",
			-1,
			-1
		],
		[
			"த",
			-1,
			-1
		],
		[
			"ந",
			-1,
			-1
		],
		[
			"ப",
			-1,
			-1
		],
		[
			"ம",
			-1,
			-1
		],
		[
			"ய",
			-1,
			-1
		],
		[
			"வ",
			-1,
			-1
		]
	], k = [
		[
			"க",
			-1,
			-1
		],
		[
			"ச",
			-1,
			-1
		],
		[
			"ட",
			-1,
			-1
		],
		[
			"த",
			-1,
			-1
		],
		[
			"ப",
			-1,
			-1
		],
		[
			"ற",
			-1,
			-1
		]
	], h = [
		[
			"ா",
			-1,
			-1
		],
		[
			"ே",
			-1,
			-1
		],
		[
			"ோ",
			-1,
			-1
		]
	], q = [[
		"பி",
		-1,
		-1
	], [
		"வி",
		-1,
		-1
	]], v = [
		[
			"ா",
			-1,
			-1
		],
		[
			"ி",
			-1,
			-1
		],
		[
			"ீ",
			-1,
			-1
		],
		[
			"ு",
			-1,
			-1
		],
		[
			"ூ",
			-1,
			-1
		],
		[
			"ெ",
			-1,
			-1
		],
		[
			"ே",
			-1,
			-1
		],
		[
			"ை",
			-1,
			-1
		]
	], d = [
		[
			"பட்ட",
			-1,
			-1
		],
		[
			"பட்டண",
			-1,
			-1
		],
		[
			"தான",
			-1,
			-1
		],
		[
			"படிதான",
			2,
			-1
		],
		[
			"குரிய",
			-1,
			-1
		],
		[
			"படி",
			-1,
			-1
		],
		[
			"பற்றி",
			-1,
			-1
		],
		[
			"படு",
			-1,
			-1
		],
		[
			"விடு",
			-1,
			-1
		],
		[
			"பட்டு",
			-1,
			-1
		],
		[
			"விட்டு",
			-1,
			-1
		],
		[
			"பட்டது",
			-1,
			-1
		],
		[
			"ெல்லாம்",
			-1,
			-1
		]
	], g = [
		[
			"க",
			-1,
			-1
		],
		[
			"ச",
			-1,
			-1
		],
		[
			"ட",
			-1,
			-1
		],
		[
			"த",
			-1,
			-1
		],
		[
			"ப",
			-1,
			-1
		],
		[
			"ற",
			-1,
			-1
		]
	], w = [
		[
			"க",
			-1,
			-1
		],
		[
			"ச",
			-1,
			-1
		],
		[
			"ட",
			-1,
			-1
		],
		[
			"த",
			-1,
			-1
		],
		[
			"ப",
			-1,
			-1
		],
		[
			"ற",
			-1,
			-1
		]
	], C = [
		[
			"ா",
			-1,
			-1
		],
		[
			"ி",
			-1,
			-1
		],
		[
			"ீ",
			-1,
			-1
		],
		[
			"ு",
			-1,
			-1
		],
		[
			"ூ",
			-1,
			-1
		],
		[
			"ெ",
			-1,
			-1
		],
		[
			"ே",
			-1,
			-1
		],
		[
			"ை",
			-1,
			-1
		]
	], p = [
		[
			"ா",
			-1,
			-1
		],
		[
			"ி",
			-1,
			-1
		],
		[
			"ீ",
			-1,
			-1
		],
		[
			"ு",
			-1,
			-1
		],
		[
			"ூ",
			-1,
			-1
		],
		[
			"ெ",
			-1,
			-1
		],
		[
			"ே",
			-1,
			-1
		],
		[
			"ை",
			-1,
			-1
		]
	], A = [[
		"படு",
		-1,
		-1
	], [
		"கொண்டிர்",
		-1,
		-1
	]], x = [
		[
			"அ",
			-1,
			-1
		],
		[
			"ஆ",
			-1,
			-1
		],
		[
			"இ",
			-1,
			-1
		],
		[
			"ஈ",
			-1,
			-1
		],
		[
			"உ",
			-1,
			-1
		],
		[
			"ஊ",
			-1,
			-1
		],
		[
			"எ",
			-1,
			-1
		],
		[
			"ஏ",
			-1,
			-1
		],
		[
			"ஐ",
			-1,
			-1
		],
		[
			"ஒ",
			-1,
			-1
		],
		[
			"ஓ",
			-1,
			-1
		],
		[
			"ஔ",
			-1,
			-1
		]
	], W = [
		[
			"ா",
			-1,
			-1
		],
		[
			"ி",
			-1,
			-1
		],
		[
			"ீ",
			-1,
			-1
		],
		[
			"ு",
			-1,
			-1
		],
		[
			"ூ",
			-1,
			-1
		],
		[
			"ெ",
			-1,
			-1
		],
		[
			"ே",
			-1,
			-1
		],
		[
			"ை",
			-1,
			-1
		]
	], y = [
		[
			"கிற",
			-1,
			-1
		],
		[
			"கின்ற",
			-1,
			-1
		],
		[
			"ாநின்ற",
			-1,
			-1
		],
		[
			"கிற்",
			-1,
			-1
		],
		[
			"கின்ற்",
			-1,
			-1
		],
		[
			"ாநின்ற்",
			-1,
			-1
		]
	], j = !1, z = !1;
	function B() {
		return i.current.length > 4;
	}
	function D() {
		r: {
			var r = i.cursor;
			i: {
				var s = i.cursor, t = i.cursor;
				s: if (!i.eq_s("வோ")) {
					i.cursor = t;
					break s;
				}
				if (i.cursor = s, i.bra = i.cursor, !i.eq_s("வோ")) break i;
				if (i.ket = i.cursor, !i.slice_from("ஓ")) return !1;
				break r;
			}
			i.cursor = r;
			t: {
				var c = i.cursor, u = i.cursor;
				c: if (!i.eq_s("வொ")) {
					i.cursor = u;
					break c;
				}
				if (i.cursor = c, i.bra = i.cursor, !i.eq_s("வொ")) break t;
				if (i.ket = i.cursor, !i.slice_from("ஒ")) return !1;
				break r;
			}
			i.cursor = r;
			u: {
				var o = i.cursor, e = i.cursor;
				o: if (!i.eq_s("வு")) {
					i.cursor = e;
					break o;
				}
				if (i.cursor = o, i.bra = i.cursor, !i.eq_s("வு")) break u;
				if (i.ket = i.cursor, !i.slice_from("உ")) return !1;
				break r;
			}
			i.cursor = r;
			var _ = i.cursor, l = i.cursor;
			e: if (!i.eq_s("வூ")) {
				i.cursor = l;
				break e;
			}
			if (i.cursor = _, i.bra = i.cursor, !i.eq_s("வூ") || (i.ket = i.cursor, !i.slice_from("ஊ"))) return !1;
		}
		return !0;
	}
	function E() {
		for (var r = i.cursor;;) {
			var s = i.cursor;
			if (!F()) {
				i.cursor = s;
				break;
			}
		}
		return i.cursor = r, !0;
	}
	function F() {
		if (!(i.current.length > 3)) return !1;
		i.limit_backward = i.cursor, i.cursor = i.limit;
		r: {
			var r = i.limit - i.cursor;
			if (i.ket = i.cursor, 0 != i.find_among_b(t)) {
				if (i.bra = i.cursor, !i.slice_del()) return !1;
				break r;
			}
			i.cursor = i.limit - r;
			s: if (i.ket = i.cursor, i.eq_s_b("ய்")) {
				var s = i.limit - i.cursor;
				if (0 == i.find_among_b(c)) break s;
				if (i.cursor = i.limit - s, i.bra = i.cursor, !i.slice_del()) return !1;
				break r;
			}
			i.cursor = i.limit - r;
			t: {
				i.ket = i.cursor;
				c: {
					var n = i.limit - i.cursor;
					if (i.eq_s_b("ட்ப்")) break c;
					if (i.cursor = i.limit - n, !i.eq_s_b("ட்க்")) break t;
				}
				if (i.bra = i.cursor, !i.slice_from("ள்")) return !1;
				break r;
			}
			if (i.cursor = i.limit - r, i.ket = i.cursor, i.eq_s_b("ன்ற்")) {
				if (i.bra = i.cursor, !i.slice_from("ல்")) return !1;
				break r;
			}
			if (i.cursor = i.limit - r, i.ket = i.cursor, i.eq_s_b("ற்க்")) {
				if (i.bra = i.cursor, !i.slice_from("ல்")) return !1;
				break r;
			}
			if (i.cursor = i.limit - r, i.ket = i.cursor, i.eq_s_b("ட்ட்")) {
				if (i.bra = i.cursor, !i.slice_from("டு")) return !1;
				break r;
			}
			i.cursor = i.limit - r;
			_: if (j) {
				if (i.ket = i.cursor, !i.eq_s_b("த்த்")) break _;
				var f = i.limit - i.cursor, k = i.limit - i.cursor;
				if (i.eq_s_b("ை")) break _;
				if (i.cursor = i.limit - k, i.cursor = i.limit - f, i.bra = i.cursor, !i.slice_from("ம்")) return !1;
				i.bra = i.cursor;
				break r;
			}
			i.cursor = i.limit - r;
			l: {
				i.ket = i.cursor;
				a: {
					var h = i.limit - i.cursor;
					if (i.eq_s_b("ுக்")) break a;
					if (i.cursor = i.limit - h, !i.eq_s_b("ுக்க்")) break l;
				}
				if (i.bra = i.cursor, !i.slice_from("்")) return !1;
				break r;
			}
			if (i.cursor = i.limit - r, i.ket = i.cursor, i.eq_s_b("்") && 0 != i.find_among_b(u) && i.eq_s_b("்") && 0 != i.find_among_b(o)) {
				if (i.bra = i.cursor, !i.slice_del()) return !1;
				break r;
			}
			if (i.cursor = i.limit - r, i.ket = i.cursor, i.eq_s_b("ுக்")) {
				if (i.bra = i.cursor, !i.slice_from("்")) return !1;
				break r;
			}
			if (i.cursor = i.limit - r, i.ket = i.cursor, i.eq_s_b("்") && 0 != i.find_among_b(e)) {
				if (i.bra = i.cursor, !i.slice_del()) return !1;
				break r;
			}
			i.cursor = i.limit - r;
			b: if (i.ket = i.cursor, i.eq_s_b("்")) {
				m: {
					var q = i.limit - i.cursor;
					if (0 != i.find_among_b(_)) break m;
					if (i.cursor = i.limit - q, 0 == i.find_among_b(l)) break b;
				}
				if (!i.eq_s_b("்")) break b;
				if (i.bra = i.cursor, !i.slice_from("்")) return !1;
				break r;
			}
			if (i.cursor = i.limit - r, i.ket = i.cursor, 0 != i.find_among_b(a)) {
				if (i.bra = i.cursor, !i.slice_del()) return !1;
				break r;
			}
			i.cursor = i.limit - r;
			n: if (i.ket = i.cursor, i.eq_s_b("னு")) {
				var v = i.limit - i.cursor, d = i.limit - i.cursor;
				if (0 != i.find_among_b(b)) break n;
				if (i.cursor = i.limit - d, i.cursor = i.limit - v, i.bra = i.cursor, !i.slice_del()) return !1;
				break r;
			}
			i.cursor = i.limit - r;
			f: if (i.ket = i.cursor, i.eq_s_b("ங்")) {
				var g = i.limit - i.cursor, w = i.limit - i.cursor;
				if (i.eq_s_b("ை")) break f;
				if (i.cursor = i.limit - w, i.cursor = i.limit - g, i.bra = i.cursor, !i.slice_from("ம்")) return !1;
				break r;
			}
			if (i.cursor = i.limit - r, i.ket = i.cursor, i.eq_s_b("ங்")) {
				if (i.bra = i.cursor, !i.slice_del()) return !1;
				break r;
			}
			if (i.cursor = i.limit - r, i.ket = i.cursor, !i.eq_s_b("்")) return !1;
			var C = i.limit - i.cursor;
			k: {
				var p = i.limit - i.cursor;
				if (0 != i.find_among_b(m)) break k;
				if (i.cursor = i.limit - p, !i.eq_s_b("்")) return !1;
			}
			if (i.cursor = i.limit - C, i.bra = i.cursor, !i.slice_del()) return !1;
		}
		return i.cursor = i.limit_backward, !0;
	}
	this.stem = function() {
		j = !1;
		var r = i.cursor;
		if (F(), i.cursor = r, !B()) return !1;
		var t = i.cursor;
		(function() {
			if (i.bra = i.cursor, i.eq_s("எ") && 0 != i.find_among(s) && i.eq_s("்") && (i.ket = i.cursor, i.slice_del())) {
				var r = i.cursor;
				D(), i.cursor = r;
			}
		})(), i.cursor = t;
		var c = i.cursor;
		(function() {
			if (z = !1, i.bra = i.cursor, 0 != i.find_among(n) && 0 != i.find_among(f) && i.eq_s("்") && (i.ket = i.cursor, i.slice_del())) {
				z = !0;
				var r = i.cursor;
				D(), i.cursor = r;
			}
		})(), i.cursor = c;
		var u = i.cursor;
		(function() {
			if (B()) {
				z = !1, i.limit_backward = i.cursor, i.cursor = i.limit;
				var r = i.limit - i.cursor;
				if (i.ket = i.cursor, 0 != i.find_among_b(h)) {
					if (i.bra = i.cursor, !i.slice_from("்")) return;
					z = !0;
				}
				i.cursor = i.limit - r, i.cursor = i.limit_backward, E();
			}
		})(), i.cursor = u;
		var o = i.cursor;
		(function() {
			if (z = !1, B() && (i.limit_backward = i.cursor, i.cursor = i.limit, i.ket = i.cursor, i.eq_s_b("ும்")) && (i.bra = i.cursor, i.slice_from("்"))) {
				z = !0, i.cursor = i.limit_backward;
				var r = i.cursor;
				F(), i.cursor = r;
			}
		})(), i.cursor = o;
		var e = i.cursor;
		(function() {
			if (z = !1, B()) {
				i.limit_backward = i.cursor, i.cursor = i.limit;
				r: {
					var r = i.limit - i.cursor;
					i: {
						var s = i.limit - i.cursor;
						i.ket = i.cursor;
						s: {
							var t = i.limit - i.cursor;
							if (i.eq_s_b("ுடன்") || (i.cursor = i.limit - t, i.eq_s_b("ில்லை")) || (i.cursor = i.limit - t, i.eq_s_b("ிடம்")) || (i.cursor = i.limit - t, i.eq_s_b("ின்றி")) || (i.cursor = i.limit - t, i.eq_s_b("ாகி")) || (i.cursor = i.limit - t, i.eq_s_b("ாகிய")) || (i.cursor = i.limit - t, i.eq_s_b("ென்று")) || (i.cursor = i.limit - t, i.eq_s_b("ுள்ள")) || (i.cursor = i.limit - t, i.eq_s_b("ுடைய")) || (i.cursor = i.limit - t, i.eq_s_b("ுடை")) || (i.cursor = i.limit - t, i.eq_s_b("ெனும்"))) break s;
							i.cursor = i.limit - t;
							h: if (i.eq_s_b("ல்ல")) {
								var c = i.limit - i.cursor, u = i.limit - i.cursor;
								if (0 != i.find_among_b(v)) break h;
								i.cursor = i.limit - u, i.cursor = i.limit - c;
								break s;
							}
							if (i.cursor = i.limit - t, i.eq_s_b("ென")) break s;
							if (i.cursor = i.limit - t, !i.eq_s_b("ாகி")) break i;
						}
						if (i.bra = i.cursor, !i.slice_from("்")) return !1;
						z = !0, i.cursor = i.limit - s;
						break r;
					}
					i.cursor = i.limit - r;
					var o = i.limit - i.cursor;
					if (i.ket = i.cursor, 0 == i.find_among_b(d) || (i.bra = i.cursor, !i.slice_del())) return !1;
					z = !0, i.cursor = i.limit - o;
				}
				i.cursor = i.limit_backward, E();
			}
		})(), i.cursor = e;
		var _ = i.cursor;
		(function() {
			if (z = !1, j = !1, B()) {
				i.limit_backward = i.cursor, i.cursor = i.limit;
				r: {
					var r = i.limit - i.cursor;
					i: {
						var s = i.limit - i.cursor;
						if (i.ket = i.cursor, !i.eq_s_b("னை")) break i;
						if (i.bra = i.cursor, !i.slice_del()) return !1;
						i.cursor = i.limit - s;
						break r;
					}
					i.cursor = i.limit - r;
					s: {
						var t = i.limit - i.cursor;
						i.ket = i.cursor;
						t: {
							var c = i.limit - i.cursor;
							c: {
								u: {
									var u = i.limit - i.cursor;
									if (i.eq_s_b("ினை")) break u;
									if (i.cursor = i.limit - u, !i.eq_s_b("ை")) break c;
								}
								var o = i.limit - i.cursor, e = i.limit - i.cursor;
								if (0 != i.find_among_b(g)) break c;
								i.cursor = i.limit - e, i.cursor = i.limit - o;
								break t;
							}
							if (i.cursor = i.limit - c, !i.eq_s_b("ை")) break s;
							var _ = i.limit - i.cursor;
							if (0 == i.find_among_b(w) || !i.eq_s_b("்")) break s;
							i.cursor = i.limit - _;
						}
						if (i.bra = i.cursor, !i.slice_from("்")) return !1;
						i.cursor = i.limit - t;
						break r;
					}
					i.cursor = i.limit - r;
					q: {
						var l = i.limit - i.cursor;
						i.ket = i.cursor;
						_: {
							var a = i.limit - i.cursor;
							if (i.eq_s_b("ொடு") || (i.cursor = i.limit - a, i.eq_s_b("ோடு")) || (i.cursor = i.limit - a, i.eq_s_b("ில்")) || (i.cursor = i.limit - a, i.eq_s_b("ிற்"))) break _;
							i.cursor = i.limit - a;
							h: if (i.eq_s_b("ின்")) {
								var b = i.limit - i.cursor, m = i.limit - i.cursor;
								if (i.eq_s_b("ம")) break h;
								i.cursor = i.limit - m, i.cursor = i.limit - b;
								break _;
							}
							if (i.cursor = i.limit - a, i.eq_s_b("ின்று") || (i.cursor = i.limit - a, i.eq_s_b("ிருந்து")) || (i.cursor = i.limit - a, i.eq_s_b("விட"))) break _;
							i.cursor = i.limit - a;
							v: if (i.current.length >= 7) {
								if (!i.eq_s_b("ிடம்")) break v;
								break _;
							}
							if (i.cursor = i.limit - a, i.eq_s_b("ால்") || (i.cursor = i.limit - a, i.eq_s_b("ுடை")) || (i.cursor = i.limit - a, i.eq_s_b("ாமல்"))) break _;
							i.cursor = i.limit - a;
							f: if (i.eq_s_b("ல்")) {
								var n = i.limit - i.cursor, f = i.limit - i.cursor;
								if (0 != i.find_among_b(C)) break f;
								i.cursor = i.limit - f, i.cursor = i.limit - n;
								break _;
							}
							if (i.cursor = i.limit - a, !i.eq_s_b("ுள்")) break q;
						}
						if (i.bra = i.cursor, !i.slice_from("்")) return !1;
						i.cursor = i.limit - l;
						break r;
					}
					i.cursor = i.limit - r;
					d: {
						var k = i.limit - i.cursor;
						i.ket = i.cursor;
						k: {
							var h = i.limit - i.cursor;
							if (i.eq_s_b("கண்") || (i.cursor = i.limit - h, i.eq_s_b("முன்")) || (i.cursor = i.limit - h, i.eq_s_b("மேல்")) || (i.cursor = i.limit - h, i.eq_s_b("மேற்")) || (i.cursor = i.limit - h, i.eq_s_b("கீழ்")) || (i.cursor = i.limit - h, i.eq_s_b("பின்"))) break k;
							if (i.cursor = i.limit - h, !i.eq_s_b("து")) break d;
							var q = i.limit - i.cursor, v = i.limit - i.cursor;
							if (0 != i.find_among_b(p)) break d;
							i.cursor = i.limit - v, i.cursor = i.limit - q;
						}
						if (i.bra = i.cursor, !i.slice_del()) return !1;
						i.cursor = i.limit - k;
						break r;
					}
					i.cursor = i.limit - r;
					var d = i.limit - i.cursor;
					if (i.ket = i.cursor, !i.eq_s_b("ீ") || (i.bra = i.cursor, !i.slice_from("ி"))) return !1;
					i.cursor = i.limit - d;
				}
				z = !0, j = !0;
				var A = i.limit - i.cursor;
				if ((i.ket = i.cursor, i.eq_s_b("ின்")) && (i.bra = i.cursor, !i.slice_from("்"))) return;
				i.cursor = i.limit - A, i.cursor = i.limit_backward, E();
			}
		})(), i.cursor = _;
		var l = i.cursor;
		(function() {
			z = !1, i.limit_backward = i.cursor, i.cursor = i.limit;
			r: {
				var r = i.limit - i.cursor;
				i: if (i.ket = i.cursor, i.eq_s_b("ுங்கள்")) {
					var s = i.limit - i.cursor, t = i.limit - i.cursor;
					if (0 != i.find_among_b(k)) break i;
					if (i.cursor = i.limit - t, i.cursor = i.limit - s, i.bra = i.cursor, !i.slice_from("்")) return !1;
					break r;
				}
				if (i.cursor = i.limit - r, i.ket = i.cursor, i.eq_s_b("ற்கள்")) {
					if (i.bra = i.cursor, !i.slice_from("ல்")) return !1;
					break r;
				}
				if (i.cursor = i.limit - r, i.ket = i.cursor, i.eq_s_b("ட்கள்")) {
					if (i.bra = i.cursor, !i.slice_from("ள்")) return !1;
					break r;
				}
				if (i.cursor = i.limit - r, i.ket = i.cursor, !i.eq_s_b("கள்") || (i.bra = i.cursor, !i.slice_del())) return !1;
			}
			z = !0, i.cursor = i.limit_backward;
		})(), i.cursor = l;
		var a = i.cursor;
		!B() || (z = !1, i.limit_backward = i.cursor, i.cursor = i.limit, i.ket = i.cursor, 0 == i.find_among_b(q) || (i.bra = i.cursor, i.slice_del() && (z = !0, i.cursor = i.limit_backward))), i.cursor = a;
		var b = i.cursor;
		return function() {
			for (z = !0;;) {
				var r = i.cursor;
				if (z) {
					var s = i.cursor;
					(function() {
						if (z = !1, B()) {
							i.limit_backward = i.cursor, i.cursor = i.limit;
							var r = i.limit - i.cursor;
							r: i: {
								var s = i.limit - i.cursor;
								s: {
									var t = i.limit - i.cursor;
									if (i.ket = i.cursor, 0 == i.find_among_b(A)) break s;
									if (i.bra = i.cursor, !i.slice_del()) return !1;
									z = !0, i.cursor = i.limit - t;
									break i;
								}
								i.cursor = i.limit - s;
								t: {
									var c = i.limit - i.cursor;
									i.ket = i.cursor;
									c: {
										var u = i.limit - i.cursor;
										if (i.eq_s_b("மார்") || (i.cursor = i.limit - u, i.eq_s_b("மின்")) || (i.cursor = i.limit - u, i.eq_s_b("னன்")) || (i.cursor = i.limit - u, i.eq_s_b("னான்")) || (i.cursor = i.limit - u, i.eq_s_b("னாள்")) || (i.cursor = i.limit - u, i.eq_s_b("னார்"))) break c;
										i.cursor = i.limit - u;
										l: if (i.eq_s_b("வன்")) {
											var o = i.limit - i.cursor, e = i.limit - i.cursor;
											if (0 != i.find_among_b(x)) break l;
											i.cursor = i.limit - e, i.cursor = i.limit - o;
											break c;
										}
										if (i.cursor = i.limit - u, i.eq_s_b("னள்") || (i.cursor = i.limit - u, i.eq_s_b("வள்")) || (i.cursor = i.limit - u, i.eq_s_b("னர்")) || (i.cursor = i.limit - u, i.eq_s_b("வர்")) || (i.cursor = i.limit - u, i.eq_s_b("ன")) || (i.cursor = i.limit - u, i.eq_s_b("ப")) || (i.cursor = i.limit - u, i.eq_s_b("க")) || (i.cursor = i.limit - u, i.eq_s_b("த")) || (i.cursor = i.limit - u, i.eq_s_b("ய")) || (i.cursor = i.limit - u, i.eq_s_b("பன்")) || (i.cursor = i.limit - u, i.eq_s_b("பள்")) || (i.cursor = i.limit - u, i.eq_s_b("பர்"))) break c;
										i.cursor = i.limit - u;
										d: if (i.eq_s_b("து")) {
											var _ = i.limit - i.cursor, l = i.limit - i.cursor;
											if (0 != i.find_among_b(W)) break d;
											i.cursor = i.limit - l, i.cursor = i.limit - _;
											break c;
										}
										if (i.cursor = i.limit - u, i.eq_s_b("ிற்று") || (i.cursor = i.limit - u, i.eq_s_b("பம்")) || (i.cursor = i.limit - u, i.eq_s_b("னம்")) || (i.cursor = i.limit - u, i.eq_s_b("தும்")) || (i.cursor = i.limit - u, i.eq_s_b("றும்")) || (i.cursor = i.limit - u, i.eq_s_b("கும்")) || (i.cursor = i.limit - u, i.eq_s_b("னென்")) || (i.cursor = i.limit - u, i.eq_s_b("னை"))) break c;
										if (i.cursor = i.limit - u, !i.eq_s_b("வை")) break t;
									}
									if (i.bra = i.cursor, !i.slice_del()) return !1;
									z = !0, i.cursor = i.limit - c;
									break i;
								}
								i.cursor = i.limit - s;
								g: {
									var a = i.limit - i.cursor;
									i.ket = i.cursor;
									w: {
										var b = i.limit - i.cursor;
										C: if (i.eq_s_b("ான்")) {
											var m = i.limit - i.cursor, n = i.limit - i.cursor;
											if (i.eq_s_b("ச")) break C;
											i.cursor = i.limit - n, i.cursor = i.limit - m;
											break w;
										}
										if (i.cursor = i.limit - b, i.eq_s_b("ாள்") || (i.cursor = i.limit - b, i.eq_s_b("ார்")) || (i.cursor = i.limit - b, i.eq_s_b("ேன்")) || (i.cursor = i.limit - b, i.eq_s_b("ா")) || (i.cursor = i.limit - b, i.eq_s_b("ாம்")) || (i.cursor = i.limit - b, i.eq_s_b("ெம்")) || (i.cursor = i.limit - b, i.eq_s_b("ேம்")) || (i.cursor = i.limit - b, i.eq_s_b("ோம்")) || (i.cursor = i.limit - b, i.eq_s_b("கும்")) || (i.cursor = i.limit - b, i.eq_s_b("தும்")) || (i.cursor = i.limit - b, i.eq_s_b("டும்")) || (i.cursor = i.limit - b, i.eq_s_b("றும்")) || (i.cursor = i.limit - b, i.eq_s_b("ாய்")) || (i.cursor = i.limit - b, i.eq_s_b("னென்")) || (i.cursor = i.limit - b, i.eq_s_b("னிர்")) || (i.cursor = i.limit - b, i.eq_s_b("ீர்"))) break w;
										if (i.cursor = i.limit - b, !i.eq_s_b("ீயர்")) break g;
									}
									if (i.bra = i.cursor, !i.slice_from("்")) return !1;
									z = !0, i.cursor = i.limit - a;
									break i;
								}
								i.cursor = i.limit - s;
								var f = i.limit - i.cursor;
								i.ket = i.cursor;
								p: {
									var k = i.limit - i.cursor;
									if (i.eq_s_b("கு")) break p;
									if (i.cursor = i.limit - k, !i.eq_s_b("து")) break r;
								}
								var h = i.limit - i.cursor;
								if (!i.eq_s_b("்")) break r;
								if (i.cursor = i.limit - h, i.bra = i.cursor, !i.slice_del()) return !1;
								z = !0, i.cursor = i.limit - f;
							}
							i.cursor = i.limit - r;
							var q = i.limit - i.cursor;
							if (i.ket = i.cursor, 0 != i.find_among_b(y)) {
								if (i.bra = i.cursor, !i.slice_del()) return;
								z = !0;
							}
							i.cursor = i.limit - q, i.cursor = i.limit_backward, E();
						}
					})(), i.cursor = s;
					continue;
				}
				i.cursor = r;
				break;
			}
		}(), i.cursor = b, !0;
	}, this.stemWord = function(r) {
		return i.setCurrent(r), this.stem(), i.getCurrent();
	};
}();
function stemmer(r) {
	return i.stemWord(r);
}
var language = "tamil";
export { language, stemmer };
