#!/usr/bin/env node
export { t as loadPolicy } from "./page-assets-xBcLZJum.js";
