import { argumentsOfCall, calledBy } from '../python/names.ts';
import { isTestFile } from '../python/places.ts';
import { defineRule } from '../rule.ts';

export default defineRule({
  id: 'xml-entities-resolved',
  aliases: ['S320'],
  severity: 'medium',
  category: 'security',
  summary: 'An XML parser that loads what the document names, or takes any size',
  why: 'An entity of a document can name a file of the server, or an address inside the network, and its content then stands in the text. Entities that hold each other grow to gigabytes. Documents of others are read with resolve_entities=False and the limits of the parser.',
  link: 'https://cheatsheetseries.owasp.org/cheatsheets/XML_External_Entity_Prevention_Cheat_Sheet.html',
  bad: `
    from lxml import etree


    def read(data):
        parser = etree.XMLParser(resolve_entities=True, no_network=False)
        return etree.fromstring(data, parser)
  `,
  good: `
    from lxml import etree


    def read(data):
        parser = etree.XMLParser(resolve_entities=False, remove_blank_text=True)
        return etree.fromstring(data, parser)
  `,
  calls: ['XMLParser', 'XMLPullParser'],
  python: {
    call(node, context) {
      const called = calledBy(node, context);
      if (called?.name !== 'XMLParser' && called?.name !== 'XMLPullParser') return;
      if (isTestFile(context.file.source.path)) return;
      const { keywords } = argumentsOfCall(node, context);
      const is = (name: string, value: string) => {
        const given = keywords.get(name);
        return given !== undefined && context.slice(given) === value;
      };
      const wrong = is('resolve_entities', 'True')
        ? 'resolve_entities=True'
        : is('no_network', 'False')
          ? 'no_network=False'
          : is('load_dtd', 'True')
            ? 'load_dtd=True'
            : undefined;
      if (wrong === undefined) return;
      context.report({
        at: node,
        message: `With ${wrong} a document has files and addresses read that it names: write resolve_entities=False.`,
      });
    },
  },
});
