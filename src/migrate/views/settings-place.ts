import { elementsOf } from '../../source/xml/query.ts';
import type { XmlElement } from '../../source/xml/tree.ts';
import { hasClass } from './settings-box.ts';
import { SETTINGS_TAGS } from './settings-tags.ts';

/** Where an extension of the settings looks since 17.0; undefined where somebody has to find the place. */
export function pathNow(expr: string, element: XmlElement, position: string): string | undefined {
  if (/^\/\/div\[(hasclass\('settings'\)|@class='settings'|contains\(@class, ?'settings'\))\]$/.test(expr))
    return '//form';
  const key = /^\/\/div(?:\[hasclass\('app_settings_block'\)\])?\[@data-key='([\w.]+)'\]$/.exec(expr)?.[1];
  if (key !== undefined) return `//app[@name='${key}']`;
  const pane =
    /^\/\/div(\[@(?:id|name)='[\w.-]+'\])\/\/?div\[(?:hasclass\('o_setting_right_pane'\)|@class='o_setting_right_pane')\]$/.exec(
      expr,
    )?.[1];
  if (pane !== undefined) return position === 'inside' ? `//setting${pane}` : undefined;
  const named = /^\/\/div(\[@(?:id|name)='([\w.-]+)'\])$/.exec(expr);
  const tag = named && tagNow(element, position, named[2]);
  if (named && tag) return `//${tag}${named[1]}`;
  // The field, the pane on the left, the box: now the field and the setting.
  const field = /^(\/\/field\[@name='\w+'\])\/\.\.\/\.\.$/.exec(expr)?.[1];
  if (field !== undefined) return `${field}/ancestor::setting`;
  return undefined;
}

const SETTING = (each: XmlElement) => each.name === 'setting' || hasClass(each, 'o_setting_box');
const BLOCK = (each: XmlElement) => /^(block|h2)$/.test(each.name) || hasClass(each, 'o_settings_container');
const APP = (each: XmlElement) => each.name === 'app' || hasClass(each, 'app_settings_block');

/** What the div is now: what is known of its name, else as far as what goes there says it. */
export function tagNow(element: XmlElement, position: string, name: string | undefined): string | undefined {
  const known = name === undefined ? undefined : SETTINGS_TAGS.get(name);
  if (known) return known;
  const content = elementsOf(element);
  const inside = position === 'inside';
  const outside = /^(before|after|replace)$/.test(position);
  // Messages beside a field stay divs.
  if (name === undefined || name.startsWith('msg_')) return undefined;
  if (content.length === 0 || !(inside || outside)) return /container/.test(name) ? 'block' : undefined;
  if (content.every(SETTING)) return inside ? 'block' : 'setting';
  if (content.every(BLOCK)) return inside ? 'app' : 'block';
  if (content.every(APP)) return inside ? undefined : 'app';
  return inside && !content.some((each) => SETTING(each) || BLOCK(each) || APP(each)) ? 'setting' : undefined;
}
