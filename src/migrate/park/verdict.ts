import type { Project } from '../../source/project/project.ts';
import type { OdooModule, PythonFile } from '../../source/types.ts';
import { recordField } from '../../source/xml/data.ts';
import type { Reading } from '../engine/reader.ts';
import { type DeclaredView, declaredViews } from '../live/own-views.ts';
import { partsOfManifest, partsOfTemplate } from './client-files.ts';
import { partsOfView } from './parked-part.ts';
import { type Part, STAYS, type Stop, type Verdict } from './part.ts';
import { partsOfPython } from './python.ts';
import { elementPart, partsOfRecords } from './records.ts';
import { partsOfRows } from './rows.ts';

/** Tells what can be left out for the stops of one reading of a module. */
export function judge({ index }: Reading, target: Project): (stop: Stop) => Verdict {
  const { module } = index;
  const views = declaredViews(index);
  return (stop) => {
    const { path } = stop;
    if (path === module.manifest.source.path) return partsOfManifest(module.manifest, stop);
    const python = module.python.find(({ source }) => source.path === path);
    if (python) {
      const found = partsOfPython(python, stop);
      const opens = 'parts' in found && found.parts.some((each) => opensField(python, each, target, module));
      return opens ? { stays: 'access' } : found;
    }
    const csv = module.csv.find(({ source }) => source.path === path);
    if (csv) return partsOfRows(csv, stop, { module: module.name });
    const xml = module.xml.find(({ source }) => source.path === path);
    if (!xml) return STAYS;
    if (!xml.isData) return partsOfTemplate(xml, stop);
    const { text } = xml.source;
    const view = views.find(
      ({ source, element }) => source.path === path && element.start <= stop.start && stop.end <= element.end,
    );
    if (view && isInArch(view, stop)) {
      // Odoo does not check a view that is switched off.
      if (!view.active && stop.rule !== 'unknown-xmlid') return { stays: 'runtime' };
      const elements = partsOfView(view, stop);
      return elements.length === 0 ? STAYS : { parts: elements.map((each) => elementPart(each, text)) };
    }
    if (view && stop.rule === 'view-groups')
      // A record that only gives a view of somebody else groups does nothing but keep people out.
      return view.whole ? { parts: [elementPart(view.element, text)] } : { stays: 'access' };
    return partsOfRecords(xml, stop, { target, module: module.name, text });
  };
}

/** The part keeps some from a field that another module makes: without it that is for all again. */
function opensField(file: PythonFile, part: Part, target: Project, { name: own }: OdooModule): boolean {
  if (part.kind === 'names') return false;
  const { start, end } = part;
  return file.classes.some(({ model, creates, fields }) => {
    if (model === undefined || creates) return false;
    const kept = fields.filter(
      (field) => start <= field.start && field.end <= end && field.kwargs.has('groups'),
    );
    if (kept.length === 0) return false;
    const { lineage, delegated } = target.model(model, own);
    const others = [...lineage, ...delegated].filter(({ module }) => module !== own);
    return kept.some(({ name }) => others.some((each) => Object.hasOwn(each.fields, name)));
  });
}

function isInArch({ element, isTemplate }: DeclaredView, { start, end }: Stop): boolean {
  const arch = element.name === 'template' ? element.inner : recordField(element, 'arch')?.inner;
  // The line of a template that says what it extends is more than its arch.
  return arch !== undefined && arch.start <= start && (isTemplate || end <= arch.end);
}
