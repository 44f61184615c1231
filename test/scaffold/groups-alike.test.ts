import { expect, it } from 'vitest';
import { parseSpec, planModule, readSpecText } from '../../src/scaffold/index.ts';

const SPEC = `
odoo: 1
module: {name: jobs, title: Jobs, series: "19.0", author: Example Publisher}
groups:
  user: {title: User, implies: base.group_user}
models:
  jobs.job:
    title: Job
    fields:
      name: char!
      user_id: m2o(res.users)
      amount: money
      currency_id: m2o(res.currency)
    access: {user: rwcd, base.group_user: r, base.group_portal: r}
    rules: {user: all, base.group_user: own(user_id), base.group_portal: own(user_id)}
`;

async function file(path: string): Promise<string> {
  const { files } = await planModule(parseSpec(await readSpecText(SPEC)));
  return String(files.find((one) => one.path.endsWith(path))?.content);
}

it('keeps the rows of an own group and of one of Odoo that is called alike apart', async () => {
  const rows = (await file('ir.model.access.csv')).trim().split('\n').slice(1);
  expect(rows).toEqual([
    'access_jobs_job_user,jobs.job.user,model_jobs_job,jobs_group_user,1,1,1,1',
    'access_jobs_job_base_user,jobs.job.base_user,model_jobs_job,base.group_user,1,0,0,0',
    'access_jobs_job_portal,jobs.job.portal,model_jobs_job,base.group_portal,1,0,0,0',
  ]);
  const ids = [...(await file('jobs_job_security.xml')).matchAll(/record id="(\w+)"/g)].map(([, id]) => id);
  expect(ids).toEqual(['jobs_job_rule_user', 'jobs_job_rule_base_user', 'jobs_job_rule_portal']);
});

it('gives a currency that amounts need the currency of the company', async () => {
  expect(await file('jobs_job.py')).toMatch(
    /currency_id = fields\.Many2one\(\s*"res\.currency",\s*default=lambda self: self\.env\.company\.currency_id,?\s*\)/,
  );
});
