import { literalOf } from '../../source/python/literal.ts';
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
  bad: `
    import base64
    import pickle
    import yaml


    def read(data):
        return pickle.loads(base64.b64decode(data)), yaml.load(data)
  `,
  good: `
    import json
    import yaml


    def read(data, loader):
        json.loads(data)
        yaml.safe_load(data)
        yaml.load(data, Loader=yaml.SafeLoader)
        yaml.load(data, yaml.CSafeLoader)
        return loader.loads(data)
  `,
  calls: ['load', 'load_all', 'loads', 'Unpickler', 'open', 'decode'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      const path = called?.path;
      if (path === undefined) return;
      const yaml = path === 'yaml.load' || path === 'yaml.load_all';
      if ((!yaml && !LOADERS.test(path)) || isTestFile(context.file.source.path)) return;
      const { positional, keywords } = argumentsOfCall(node, context);
      const loader = positional[1] ?? keywords.get('Loader');
      if (yaml && loader && /Safe|Base/.test(context.slice(loader))) return;
      const [data] = positional;
      if (data && literalOf(data, context.text) !== undefined) return;
      context.report({
        at: node,
        message: yaml
          ? 'yaml.load() makes any object that the text names: use yaml.safe_load().'
          : `${path}() runs code that the data names: use JSON, which only holds values.`,
      });
    },
  },
});
