#!/usr/bin/env node
import { serveStdio } from './server/stdio.ts';

await serveStdio(process.env);
