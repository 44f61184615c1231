import { literalOf } from '../../source/python/literal.ts';
import { childOf } from '../../source/python/node.ts';
import { importedPath } from '../python/imports.ts';
import { argumentsOfCall, calledBy } from '../python/names.ts';
import { isTestFile } from '../python/places.ts';
import { defineRule } from '../rule.ts';

const LOADERS =
  /^(pickle|cPickle|_pickle|dill|marshal|jsonpickle|shelve|joblib|cloudpickle)\.(load|loads|Unpickler|open|decode)$/;

export default defineRule({
  id: 'unsafe-deserialisation',
  aliases: ['S301', 'S302', 'S506'],
  severity: 'high',
  category: 'security',
  summary: 'pickle, marshal, shelve or yaml.load reads data that can hold code',
  why: 'These formats can say which function is called while they are read. Data that somebody else wrote, such as an upload, a field or an answer of a server, then runs code here. JSON and yaml.safe_load hold values only.',
  link: 'https://docs.python.org/3/library/pickle.html',
  bad: [
    `
    import base64
    import pickle
    import yaml


    def read(data):
        return pickle.loads(base64.b64decode(data)), yaml.load(data)
    `,
    `
    def read(data):
        from pickle import loads

        return loads(data)
    `,
    `
    import yaml


    def read(data):
        return yaml.unsafe_load(data)
    `,
  ],
  good: `
    import json
    import yaml


    def read(data, loader):
        json.loads(data)
        yaml.safe_load(data)
        yaml.load(data, Loader=yaml.SafeLoader)
        yaml.load(data, yaml.CSafeLoader)
        return loader.loads(data)


    def read_more(data):
        from json import loads

        return loads(data), open(data)
  `,
  calls: ['load', 'load_all', 'loads', 'unsafe_load', 'unsafe_load_all', 'Unpickler', 'open', 'decode'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      const function_ = childOf(node, 'function');
      if (!called || !function_) return;
      // A name by itself is one of these where it is imported from there.
      const path = called.object ? called.path : importedPath(function_, context.file);
      if (path === undefined) return;
      const yaml = /^yaml\.(unsafe_)?load(_all)?$/.test(path);
      if ((!yaml && !LOADERS.test(path)) || isTestFile(context.file.source.path)) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const loader = positional[1] ?? keywords.get('Loader');
      if (yaml && loader && /Safe|Base/.test(context.slice(loader))) return;
      const [data] = positional;
      if (data && literalOf(data, context.text) !== undefined) return;
      context.report({
        at: node,
        message: yaml
          ? `${path}() makes any object that the text names: use yaml.safe_load().`
          : `${path}() runs code that the data names: use JSON, which only holds values.`,
      });
    },
  },
});
