import { S as safeParse } from "./dist-wX_i5dNl.js";
import { t as note } from "./health-Bl_IKGwG.js";
// node_modules/idb/build/index.js
var instanceOfAny = (object, constructors) => constructors.some((c) => object instanceof c);
var idbProxyableTypes;
var cursorAdvanceMethods;
function getIdbProxyableTypes() {
	return idbProxyableTypes || (idbProxyableTypes = [
		IDBIndex,
		IDBObjectStore,
		IDBCursor,
		IDBDatabase,
		IDBTransaction
	]);
}
function getCursorAdvanceMethods() {
	return cursorAdvanceMethods || (cursorAdvanceMethods = [
		"advance",
		"continue",
		"continuePrimaryKey"
	].map((method) => IDBCursor.prototype[method]));
}
var transactionDoneMap = /* @__PURE__ */ new WeakMap();
var transformCache = /* @__PURE__ */ new WeakMap();
var reverseTransformCache = /* @__PURE__ */ new WeakMap();
function promisifyRequest(request) {
	const promise = new Promise((resolve, reject) => {
		const unlisten = () => {
			request.removeEventListener("success", success);
			request.removeEventListener("error", error);
		};
		const success = () => {
			resolve(wrap(request.result));
			unlisten();
		};
		const error = () => {
			reject(request.error);
			unlisten();
		};
		request.addEventListener("success", success);
		request.addEventListener("error", error);
	});
	reverseTransformCache.set(promise, request);
	return promise;
}
function cacheDonePromiseForTransaction(tx) {
	if (transactionDoneMap.has(tx)) return;
	const done = new Promise((resolve, reject) => {
		const unlisten = () => {
			tx.removeEventListener("complete", complete);
			tx.removeEventListener("error", error);
			tx.removeEventListener("abort", error);
		};
		const complete = () => {
			resolve();
			unlisten();
		};
		const error = () => {
			reject(tx.error || new DOMException("AbortError", "AbortError"));
			unlisten();
		};
		tx.addEventListener("complete", complete);
		tx.addEventListener("error", error);
		tx.addEventListener("abort", error);
	});
	transactionDoneMap.set(tx, done);
}
var idbProxyTraps = {
	get(target, prop, receiver) {
		if (target instanceof IDBTransaction) {
			if (prop === "done") return transactionDoneMap.get(target);
			if (prop === "store") return receiver.objectStoreNames[1] ? void 0 : receiver.objectStore(receiver.objectStoreNames[0]);
		}
		return wrap(target[prop]);
	},
	set(target, prop, value) {
		target[prop] = value;
		return true;
	},
	has(target, prop) {
		if (target instanceof IDBTransaction && (prop === "done" || prop === "store")) return true;
		return prop in target;
	}
};
function replaceTraps(callback) {
	idbProxyTraps = callback(idbProxyTraps);
}
function wrapFunction(func) {
	if (getCursorAdvanceMethods().includes(func)) return function(...args) {
		func.apply(unwrap(this), args);
		return wrap(this.request);
	};
	return function(...args) {
		return wrap(func.apply(unwrap(this), args));
	};
}
function transformCachableValue(value) {
	if (typeof value === "function") return wrapFunction(value);
	if (value instanceof IDBTransaction) cacheDonePromiseForTransaction(value);
	if (instanceOfAny(value, getIdbProxyableTypes())) return new Proxy(value, idbProxyTraps);
	return value;
}
function wrap(value) {
	if (value instanceof IDBRequest) return promisifyRequest(value);
	if (transformCache.has(value)) return transformCache.get(value);
	const newValue = transformCachableValue(value);
	if (!Object.is(newValue, value)) {
		transformCache.set(value, newValue);
		reverseTransformCache.set(newValue, value);
	}
	return newValue;
}
var unwrap = (value) => reverseTransformCache.get(value);
/**
* Open a database.
*
* @param name Name of the database.
* @param version Schema version.
* @param callbacks Additional callbacks.
*/
function openDB(name, version, { blocked, upgrade, blocking, terminated } = {}) {
	const request = indexedDB.open(name, version);
	const openPromise = wrap(request);
	if (upgrade) request.addEventListener("upgradeneeded", (event) => {
		upgrade(wrap(request.result), event.oldVersion, event.newVersion, wrap(request.transaction), event);
	});
	if (blocked) request.addEventListener("blocked", (event) => blocked(event.oldVersion, event.newVersion, event));
	openPromise.then((db) => {
		if (terminated) db.addEventListener("close", () => terminated());
		if (blocking) db.addEventListener("versionchange", (event) => blocking(event.oldVersion, event.newVersion, event));
	}).catch(() => {});
	return openPromise;
}
var readMethods = [
	"get",
	"getKey",
	"getAll",
	"getAllKeys",
	"count"
];
var writeMethods = [
	"put",
	"add",
	"delete",
	"clear"
];
var cachedMethods = {};
function getMethod(target, prop) {
	if (!(target instanceof IDBDatabase && !(prop in target) && typeof prop === "string")) return;
	if (cachedMethods[prop]) return cachedMethods[prop];
	const targetFuncName = prop.replace(/FromIndex$/, "");
	const useIndex = prop !== targetFuncName;
	const isWrite = writeMethods.includes(targetFuncName);
	if (!(targetFuncName in (useIndex ? IDBIndex : IDBObjectStore).prototype) || !(isWrite || readMethods.includes(targetFuncName))) return;
	const method = async function(storeName, ...args) {
		const tx = this.transaction(storeName, isWrite ? "readwrite" : "readonly");
		let target = tx.store;
		if (useIndex) target = target.index(args.shift());
		return (await Promise.all([target[targetFuncName](...args), isWrite && tx.done]))[0];
	};
	return cachedMethods[prop] = method;
}
replaceTraps((oldTraps) => ({
	...oldTraps,
	get: (target, prop, receiver) => getMethod(target, prop) || oldTraps.get(target, prop, receiver),
	has: (target, prop) => !!getMethod(target, prop) || oldTraps.has(target, prop)
}));
var advanceMethodProps = [
	"advance",
	"continue",
	"continuePrimaryKey"
];
var methodMap = {};
var advanceResults = /* @__PURE__ */ new WeakMap();
var ittrProxiedCursorToOriginalProxy = /* @__PURE__ */ new WeakMap();
var cursorIteratorTraps = { get(target, prop) {
	if (!advanceMethodProps.includes(prop)) return target[prop];
	let cachedFunc = methodMap[prop];
	if (!cachedFunc) cachedFunc = methodMap[prop] = function(...args) {
		advanceResults.set(this, ittrProxiedCursorToOriginalProxy.get(this)[prop](...args));
	};
	return cachedFunc;
} };
async function* iterate(...args) {
	let cursor = this;
	if (!(cursor instanceof IDBCursor)) cursor = await cursor.openCursor(...args);
	if (!cursor) return;
	cursor = cursor;
	const proxiedCursor = new Proxy(cursor, cursorIteratorTraps);
	ittrProxiedCursorToOriginalProxy.set(proxiedCursor, cursor);
	reverseTransformCache.set(proxiedCursor, unwrap(cursor));
	while (cursor) {
		yield proxiedCursor;
		cursor = await (advanceResults.get(proxiedCursor) || cursor.continue());
		advanceResults.delete(proxiedCursor);
	}
}
function isIteratorProp(target, prop) {
	return prop === Symbol.asyncIterator && instanceOfAny(target, [
		IDBIndex,
		IDBObjectStore,
		IDBCursor
	]) || prop === "iterate" && instanceOfAny(target, [IDBIndex, IDBObjectStore]);
}
replaceTraps((oldTraps) => ({
	...oldTraps,
	get(target, prop, receiver) {
		if (isIteratorProp(target, prop)) return iterate;
		return oldTraps.get(target, prop, receiver);
	},
	has(target, prop) {
		return isIteratorProp(target, prop) || oldTraps.has(target, prop);
	}
}));
// src/reader/storage/database.ts
/** The reader's database on this device: one a site, so that two sites on one host keep apart. */
/** What leads from each version to the next; the first makes the first. A step that was once published never changes. */
var MIGRATIONS = [(database) => void database.createObjectStore("rows", { keyPath: ["shelf", "key"] })];
/** Milliseconds after which a database that does not answer counts as absent. Some browsers never answer. */
var PATIENCE = 4e3;
var open = /* @__PURE__ */ new Map();
/** The database of the site published under `base`. Rejects when there is none to be had; the next call tries again. */
function database(base) {
	const known = open.get(base);
	if (known) return known;
	const forget = () => void open.delete(base);
	const opening = connect(`broadsheet ${base}`, forget);
	open.set(base, opening);
	opening.catch(forget);
	return opening;
}
async function connect(name, forget) {
	const late = new Promise((_, reject) => {
		setTimeout(() => reject(/* @__PURE__ */ new Error("The database does not answer")), PATIENCE);
	});
	const callbacks = {
		upgrade: (...given) => MIGRATIONS.slice(given[1]).forEach((step) => step(...given)),
		blocking: (_current, _blocked, event) => {
			event.target.close();
			forget();
		},
		terminated: forget
	};
	const opening = openDB(name, MIGRATIONS.length, callbacks).catch((error) => {
		if (error instanceof DOMException && error.name === "VersionError") return openDB(name, void 0, callbacks);
		throw error;
	});
	return Promise.race([opening, late]);
}
// src/reader/storage/rows.ts
/**
* Rows of the database, as they are. What the device does not take is held in memory, is what is read from then on, and is
* offered to the device again after the next write that it takes.
*/
var heldAt = /* @__PURE__ */ new Map();
/** The rows of a site that wait. */
function waitingAt(base) {
	const waiting = heldAt.get(base) ?? /* @__PURE__ */ new Map();
	heldAt.set(base, waiting);
	return waiting;
}
var nameOf = (shelf, key) => JSON.stringify([shelf, key]);
var rangeOf = (shelf, prefix) => shelf === void 0 ? void 0 : IDBKeyRange.bound([shelf, prefix], [shelf, `${prefix}\uffff`]);
/** Every row of a shelf whose key begins with `prefix`, in the order of their keys. Without a shelf, every row there is. */
async function readRows(base, shelf, prefix = "") {
	const stored = await database(base).then((open) => open.getAll("rows", rangeOf(shelf, prefix)), () => []);
	const rows = new Map(stored.map((row) => [nameOf(row.shelf, row.key), row]));
	for (const [name, { shelf: of, key, value }] of waitingAt(base)) {
		if (shelf !== void 0 && of !== shelf || !key.startsWith(prefix)) continue;
		if (value === void 0) rows.delete(name);
		else rows.set(name, {
			shelf: of,
			key,
			value
		});
	}
	return [...rows.values()].sort((a, b) => a.key < b.key ? -1 : 1);
}
/** The value of one row, or nothing. */
async function readRow(base, shelf, key) {
	const held = waitingAt(base).get(nameOf(shelf, key));
	if (held) return held.value;
	return (await database(base).then((open) => open.get("rows", [shelf, key])).catch(() => void 0))?.value;
}
/** Changes one row and gives its new value. Two tabs that change the same row do so one after the other. Never rejects. */
async function changeRow(base, shelf, key, change) {
	const waiting = waitingAt(base);
	const name = nameOf(shelf, key);
	const earlier = waiting.get(name)?.changes ?? [];
	try {
		const value = await commit(base, shelf, key, [...earlier, change]);
		settle(waiting, name, earlier.length);
		note("rows");
		offerAgain(base);
		return value;
	} catch (error) {
		const held = waiting.get(name);
		const value = change(held?.value);
		waiting.set(name, {
			shelf,
			key,
			value,
			changes: [...held?.changes ?? [], change]
		});
		note("rows", error);
		return value;
	}
}
async function commit(base, shelf, key, changes) {
	const { store, done } = (await database(base)).transaction("rows", "readwrite");
	done.catch(() => void 0);
	const stored = await store.get([shelf, key]);
	const value = changes.reduce((last, change) => change(last), stored?.value);
	(value === void 0 ? store.delete([shelf, key]) : store.put({
		shelf,
		key,
		value
	})).catch(() => void 0);
	await done;
	return value;
}
/** Takes the first changes off a row that waits: the device has them now. */
function settle(waiting, name, count) {
	const held = waiting.get(name);
	if (!held) return;
	const changes = held.changes.slice(count);
	if (changes.length === 0) waiting.delete(name);
	else waiting.set(name, {
		...held,
		changes
	});
}
/** The device has taken something: perhaps it takes what waits, each by itself, so that one too large keeps no other back. */
async function offerAgain(base) {
	const waiting = waitingAt(base);
	for (const [name, { shelf, key, changes }] of waiting) try {
		await commit(base, shelf, key, changes);
		settle(waiting, name, changes.length);
	} catch (error) {
		note("rows", error);
	}
}
// src/reader/storage/changes.ts
var lines = /* @__PURE__ */ new Map();
function lineOf(base) {
	const known = lines.get(base);
	if (known) return known;
	const watches = /* @__PURE__ */ new Set();
	const channel = "BroadcastChannel" in globalThis ? new BroadcastChannel(`broadsheet ${base}`) : void 0;
	channel?.addEventListener("message", ({ data }) => {
		if (!Array.isArray(data)) return;
		const [shelf, key] = data;
		if (typeof shelf === "string" && typeof key === "string") call(watches, shelf, key);
	});
	const line = {
		watches,
		channel
	};
	lines.set(base, line);
	return line;
}
function call(watches, of, key) {
	for (const { shelf, listener } of watches) if (shelf === of) listener(key);
}
/** Tells that a key of a shelf has changed. */
function tell(base, shelf, key) {
	const { watches, channel } = lineOf(base);
	call(watches, shelf, key);
	channel?.postMessage([shelf, key]);
}
/** Listens to a shelf until the function that it gives is called. */
function watchChanges(base, shelf, listener) {
	const { watches } = lineOf(base);
	const watch = {
		shelf,
		listener
	};
	watches.add(watch);
	return () => void watches.delete(watch);
}
// src/reader/storage/shelf.ts
/**
* The door to what the reader keeps on this device: shelves of things, each under a key. Every value is checked when it is
* read; one that is not what its schema asks for is passed over, and left where it is. When the device keeps nothing the
* shelves go on in memory.
*/
/** The shelf of this name, of the site published under `base`. It is made when something is first put on it. */
function openShelf(base, name, schema) {
	const checked = (value) => {
		const result = value === void 0 ? void 0 : safeParse(schema, value);
		return result?.success ? result.output : void 0;
	};
	const change = async (key, by) => {
		const value = await changeRow(base, name, key, by);
		tell(base, name, key);
		return value;
	};
	return {
		get: async (key) => checked(await readRow(base, name, key)),
		put: async (key, value) => void await change(key, () => value),
		remove: async (key) => void await change(key, () => void 0),
		update: async (key, by) => checked(await change(key, (value) => by(checked(value)))),
		entries: async (prefix) => {
			return (await readRows(base, name, prefix)).flatMap(({ key, value }) => {
				const good = checked(value);
				return good === void 0 ? [] : [[key, good]];
			});
		},
		watch: (listener) => watchChanges(base, name, listener)
	};
}
export { readRows as i, tell as n, changeRow as r, openShelf as t };
