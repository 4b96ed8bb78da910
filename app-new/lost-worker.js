#!/usr/bin/env node
import { i as readRecord, t as goneFrom } from "./lost-BM5RvWwL.js";
import { parentPort, workerData } from "node:worker_threads";
// src/publish/build/lost-worker.ts
/** Entry of the thread that looks for files which are gone. */
var dir = workerData;
var last = await readRecord(dir);
parentPort?.postMessage({
	name: last.name,
	gone: goneFrom(dir, last)
});
export {};
