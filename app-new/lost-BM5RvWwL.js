#!/usr/bin/env node
import { mkdir, readFile, rename, rm, writeFile } from "node:fs/promises";
import { dirname, join } from "node:path";
import { statSync } from "node:fs";
import { createHash } from "node:crypto";
import { Worker } from "node:worker_threads";
// src/publish/build/write-whole.ts
/** Writes a file whole or not at all: readers and a crash see the old file or the new one, never a part. */
var written = 0;
/** Writes beside the file and moves it into its place; makes the folders it needs. Throws what the file system says. */
async function writeWhole(path, data) {
	const folder = dirname(path);
	const beside = join(folder, `.broadsheet-${process.pid}-${written++}.tmp`);
	await mkdir(folder, { recursive: true });
	try {
		await writeFile(beside, data, { flag: "wx" });
		await rename(beside, path);
	} catch (error) {
		await rm(beside, { force: true });
		throw error;
	}
}
// src/publish/build/record.ts
/** What a publish leaves about itself in the published folder: which files are its own, and their hashes. */
/** The record's name in the published folder. */
var RECORD = ".broadsheet.json";
/** A path that leads down and nowhere else. The record stands in a folder that others write too, and is not taken at its word. */
var BELOW = /^(?!(?:[^]*\/)?\.{0,2}(?:\/|$))[^\\\0]+$/;
var nameOf = (record) => createHash("sha256").update(record).digest("base64url");
/** Reads what the last publish left; nothing when there was none, or its record is spoilt. */
async function readRecord(dir) {
	try {
		const text = await readFile(join(dir, RECORD), "utf8");
		const { files } = JSON.parse(text);
		return {
			name: nameOf(text),
			files: new Map(Object.entries(files ?? {}).filter(([path]) => BELOW.test(path)))
		};
	} catch {
		return {
			name: "",
			files: /* @__PURE__ */ new Map()
		};
	}
}
/** Keeps what is published now, unless the record of this name says it already. Returns the name of the new state. */
async function writeRecord(dir, base, files, before = "") {
	const sorted = Object.fromEntries([...files].sort(([a], [b]) => a < b ? -1 : 1));
	const text = JSON.stringify({
		base,
		files: sorted
	});
	const name = nameOf(text);
	if (name !== before) await writeWhole(join(dir, RECORD), text);
	return name;
}
/** Whether there is a file at a path. */
function isFile(path) {
	try {
		return statSync(path, { throwIfNoEntry: false })?.isFile() ?? false;
	} catch {
		return false;
	}
}
// src/publish/build/lost.ts
/** Finds files of the last publish that are gone, beside whatever else is done: asking for each takes as long as recalling all that is known. */
/** Bytes of a record of so many files that a thread is worth its start. */
var MANY = 2e5;
/** The files of a record that are not there. */
var goneFrom = (dir, { files }) => [...files.keys()].filter((path) => !isFile(join(dir, path)));
/** Begins to look, and returns who knows what came of it. */
function lookForLost(dir) {
	const found = isMany(dir) ? lookBeside(dir) : void 0;
	return async (last) => {
		const beside = await found?.();
		return new Set(beside?.name === last.name ? beside.gone : goneFrom(dir, last));
	};
}
var isMany = (dir) => (statSync(join(dir, ".broadsheet.json"), { throwIfNoEntry: false })?.size ?? 0) > MANY;
/** Nobody waits for the thread but who asks; what goes wrong in it is found out again where it can be said. */
function lookBeside(dir) {
	const thread = new Worker(new URL("lost-worker.js", import.meta.url), { workerData: dir });
	const found = new Promise((resolve) => {
		thread.once("message", resolve);
		thread.once("error", () => resolve(void 0));
		thread.once("exit", () => resolve(void 0));
	});
	thread.unref();
	return () => {
		thread.ref();
		return found;
	};
}
export { writeRecord as a, readRecord as i, lookForLost as n, writeWhole as o, isFile as r, goneFrom as t };
