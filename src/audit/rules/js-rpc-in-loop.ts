import type { JsNode } from '../../source/js.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'js-rpc-in-loop',
  aliases: ['PER029'],
  severity: 'medium',
  category: 'performance',
  summary: 'The client waits for a call to the server in each turn of a loop',
  why: 'Each call is a request over the network with its own transaction, and the next one starts when the last has come back: twenty records are twenty times the delay. One call with all ids takes about as long as one of them.',
  link: 'https://www.odoo.com/documentation/18.0/developer/reference/frontend/services.html',
  bad: {
    'static/src/a.js': `
      export async function load(orm, ids) {
          for (const id of ids) {
              await orm.read("res.partner", [id], ["name"]);
          }
      }
    `,
  },
  good: [
    {
      'static/src/a.js': `
      export async function load(orm, ids) {
          const records = await orm.read("res.partner", ids, ["name"]);
          for (const record of records) {
              await animate(record);
          }
      }
    `,
    },
    {
      'static/src/a.js': `
      export async function load(orm, ids) {
          for (const id of ids) {
              const later = async () => await orm.read("res.partner", [id], ["name"]);
              register(later);
          }
          for (const batch of batches) {
              await orm.call("res.partner", "import_batch", [batch]);
          }
      }
    `,
    },
  ],
  js: {
    AwaitExpression(node, context) {
      const call = node.argument as JsNode | undefined;
      if (call?.type !== 'CallExpression') return;
      const callee = call.callee as JsNode;
      const source = context.text.slice(callee.start, callee.end);
      if (
        !/(^|\.)(orm|rpc)\.(call|read|search|searchRead|searchCount|readGroup|create|write|unlink|webSearchRead|webRead|silent\.\w+|query)$|(^|\.)_?rpc$/.test(
          source,
        )
      )
        return;
      for (let i = context.ancestors.length - 1; i >= 0; i -= 1) {
        const outer = context.ancestors[i];
        if (!outer || /Function/.test(outer.type)) return;
        if (!/^For(Of|In)Statement$/.test(outer.type)) continue;
        const inner = context.ancestors[i + 1] ?? node;
        if (outer.right === inner || inner.type !== (outer.body as JsNode).type || inner !== outer.body)
          return;
        const over = outer.right as JsNode;
        const list = context.text.slice(over.start, over.end);
        if (over.type === 'ArrayExpression' || /batch|chunk/i.test(list)) return;
        context.report({
          at: node,
          message: `${source}() is awaited once for each element of ${list.replaceAll(/\s+/g, ' ').slice(0, 50)}: as many requests, one after the other. Call the server once with all of them.`,
        });
        return;
      }
    },
  },
});
