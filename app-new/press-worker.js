#!/usr/bin/env node
import { t as createPress } from "./press-CDeCNhMl.js";
import { workerData } from "piscina";
// src/publish/build/press-worker.ts
/** Entry of a worker thread: a press that takes batches. */
var press = createPress(workerData);
/** Reads a batch of articles. */
var learn = (ids) => press.learn(ids);
/** Renders and stages a batch of pages. */
var print = (jobs) => press.print(jobs);
export { learn, print };
