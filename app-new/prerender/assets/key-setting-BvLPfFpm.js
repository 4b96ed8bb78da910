import { n as boolean } from "./dist-wX_i5dNl.js";
import { i as writeSetting, t as readSetting } from "./settings-Yw1tb2za.js";
// src/reader/features/small/key-setting.ts
/** Whether single keys do anything, as the reader wants it. */
var KEY = "bs:keys";
var areKeysOn = () => readSetting(KEY, boolean()) ?? true;
var turnKeys = (on) => void writeSetting(KEY, on ? void 0 : false);
export { turnKeys as n, areKeysOn as t };
