#!/usr/bin/env node
import { t as serveStdio } from "./chunks/stdio2.mjs";

// src/main.ts
await serveStdio(process.env);

export {  };