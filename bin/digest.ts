#!/usr/bin/env node
import { enableCompileCache } from 'node:module';
import { fileURLToPath } from 'node:url';

// Some two hundred small files are stripped of their types and compiled; from the second start on they are only read.
enableCompileCache(fileURLToPath(new URL('../node_modules/.cache/digest', import.meta.url)));

const { callVerb } = await import('./call-verb.ts');
process.exitCode = await callVerb(process.argv.slice(2));
