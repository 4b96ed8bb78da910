#!/usr/bin/env node
export { r as hostFiles } from "./host-files-iRkPWURS.js";
