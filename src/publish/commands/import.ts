/** `broadsheet import`: foreign documents become article files. */
import { parseArgs } from 'node:util';
import { articleFile } from '../../importers/finish.ts';
import { COUNTERS, type Counter, type ImportOptions } from '../../importers/importer.ts';
import { IMPORTERS } from '../../importers/importers.ts';
import { EXIT, UsageError, type Command, type Exit, type Terminal } from '../command.ts';
