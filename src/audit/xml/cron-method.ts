import type { ModelFacts } from '../../source/model-index.ts';
import type { MethodFact, PythonFile } from '../../source/types.ts';
import { recordField, recordText } from '../../source/xml/data.ts';
import { attributeValue } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import type { XmlContext } from '../rule.ts';

export interface CronMethod {
  readonly model: ModelFacts;
  readonly file: PythonFile;
  readonly fact: MethodFact;
  /** Source of the method. */
  readonly text: string;
}

/** The method of this module that a scheduled action calls by `model.name()`; undefined for anything else. */
export function cronMethod(element: XmlElement, { index }: XmlContext): CronMethod | undefined {
  if (attributeValue(element, 'model') !== 'ir.cron') return undefined;
  const name = /^\s*model\.(\w+)\(/.exec(recordText(element, 'code') ?? '')?.[1];
  const ref = recordField(element, 'model_id');
  const id = ref && attributeValue(ref, 'ref')?.replace(/^\w+\./, '');
  if (name === undefined || id === undefined) return undefined;
  const model = [...index.models.values()].find((each) => `model_${each.model.replaceAll('.', '_')}` === id);
  const method = model?.method(name);
  if (!model || !method) return undefined;
  const { file, fact } = method;
  return { model, file, fact, text: file.source.text.slice(fact.start, fact.end) };
}
