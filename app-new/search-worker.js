#!/usr/bin/env node
import { t as openIndexer } from "./indexer-CYOpDQn1.js";
import { workerData } from "piscina";
// src/publish/search/search-worker.ts
/** Entry of the thread that indexes beside rendering. One publish, one thread: what it is handed comes in order. */
var made = [];
var indexer = openIndexer({
	...workerData,
	write: (name, content) => void made.push([name, content])
});
/** Whether every article must be put. */
var needsAll = () => indexer.needsAll;
/** Puts articles into the index. */
async function put(documents) {
	for (const document of documents) await indexer.put(document);
}
/** Takes articles out of the index. */
function remove(ids) {
	for (const id of ids) indexer.remove(id);
}
/** Takes out all articles but these. */
var keepOnly = (ids) => indexer.keepOnly(ids);
/** Makes the files: the names of all, and those that are new. */
function finish() {
	const { names } = indexer.finish();
	const files = made;
	made = [];
	return {
		names,
		files
	};
}
/** Keeps what the next publish needs. */
var commit = () => indexer.commit();
export { commit, finish, keepOnly, needsAll, put, remove };
