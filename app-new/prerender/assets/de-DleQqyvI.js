// src/reader/i18n/search/de.ts
var de = {
	count: {
		one: "{count} Artikel",
		other: "{count} Artikel"
	},
	none: "Kein Artikel enthält diese Wörter.",
	someWords: "Kein Artikel enthält alle diese Wörter. Diese enthalten einige davon.",
	needsScript: "Die Suche braucht JavaScript. Jeder Artikel ist auch von hier zu erreichen:",
	year: "Jahr",
	all: "Alle",
	sort: "Reihenfolge",
	relevance: "Beste zuerst",
	date: "Neueste zuerst",
	more: "Weitere Ergebnisse",
	searching: "Suche läuft…",
	keys: "/ führt ins Suchfeld, die Pfeiltasten gehen durch die Ergebnisse, Escape führt zurück.",
	failed: "Der Suchindex wurde nicht geladen. Durchsucht wurden nur Überschriften der neuesten und die gespeicherten Artikel.",
	clear: "Filter entfernen"
};
export { de };
