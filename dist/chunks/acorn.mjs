import { _ as parse, a as TokContext, b as version, c as defaultOptions, d as isIdentifierStart, f as isNewLine, g as nonASCIIwhitespace, h as lineBreakG, i as SourceLocation, l as getLineInfo, m as lineBreak, n as Parser, o as Token, p as keywords, r as Position, s as TokenType, t as Node, u as isIdentifierChar, v as types, y as types$1 } from "./acorn2.mjs";

export { parse };