import { T as string, b as record, f as maxValue, g as object, h as number, m as minValue, n as boolean, y as pipe } from "./dist-wX_i5dNl.js";
import { i as writeSetting, t as readSetting } from "./settings-Yw1tb2za.js";
// src/reader/features/listen/listen-settings.ts
/** How the reader likes to be read to, kept on this device. */
var SLOWEST = .5;
var ListenSettings = object({
	/** Times the ordinary speed. */
	rate: pipe(number(), minValue(SLOWEST), maxValue(3)),
	/** Address of the voice by language. */
	chosen: record(string(), string()),
	/** Whether the next article follows. */
	goesOn: boolean()
});
var KEY = "bs:listen";
var readListenSettings = () => readSetting(KEY, ListenSettings) ?? {
	rate: 1,
	chosen: {},
	goesOn: true
};
var writeListenSettings = (settings) => void writeSetting(KEY, settings);
export { writeListenSettings as i, SLOWEST as n, readListenSettings as r, ListenSettings as t };
