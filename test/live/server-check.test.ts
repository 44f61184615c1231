import { readFile } from 'node:fs/promises';
import path from 'node:path';
import { expect, it } from 'vitest';
import { parseSpec, readSpecText } from '../../src/scaffold/index.ts';
import { checkAgainstServer, wantedFacts } from '../../src/scaffold/server-check/index.ts';
import { seriesProfile } from '../../src/series/profile.ts';
import { readServerFacts } from '../../src/tools/lib/server-facts.ts';
import { liveSuite } from '../support/live.ts';
import { clientOf } from '../verify/support.ts';

const SPEC = path.resolve(import.meta.dirname, '../fixtures/scaffold/extend/spec.yaml');

for (const series of ['19', '14'] as const) {
  liveSuite(series, 'server check', (odoo) => {
    it('finds in a real Odoo what the spec takes from it', async () => {
      const client = clientOf(odoo());
      const text = (await readFile(SPEC, 'utf8')).replace(
        /^( {2}series: )"[\d.]+"$/m,
        `$1"${odoo().series}"`,
      );
      const findings = async (source: string) => {
        const spec = parseSpec(await readSpecText(source));
        const profile = seriesProfile(spec.module.series);
        const facts = await readServerFacts(client, wantedFacts(spec), profile, AbortSignal.timeout(20_000));
        return checkAgainstServer(spec, facts);
      };
      expect(await findings(text)).toEqual({ errors: [], warnings: [] });
      const wrong = text
        .replace('at: phone,', 'at: fone,')
        .replace('is_member: bool', 'is_member: bool\n      vat: int')
        .replace('at: email,', 'at: "//field[@name=\'email\']/list",')
        .replace('parent_id: members,', 'parent_id: base.no_such_category,');
      expect((await findings(wrong)).errors).toEqual([
        'data.res.partner.category.res_partner_category_gold: there is no record base.no_such_category on this Odoo',
        expect.stringMatching(
          /^extend\.res\.partner\.fields\.vat: base.* ha(s|ve) this field already, as char; choose another name$/,
        ),
        'extend.res.partner.views.base.view_partner_form.0.at: fone is nowhere in base.view_partner_form on this Odoo',
        "extend.res.partner.views.base.view_partner_tree.0.at: //field[@name='email']/list is nowhere in base.view_partner_tree on this Odoo",
      ]);
      await client.close();
    });
  });
}
