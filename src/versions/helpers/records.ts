const SQL = 'from psycopg2 import sql';

/** Functions about records of data files, and about rows that new constraints refuse. */
export const RECORDS = {
  rename_xmlid: {
    imports: [],
    source: `def rename_xmlid(cr, old, new):
    """The record stays the same one under its new id."""
    module, name = old.split(".", 1)
    new_module, new_name = new.split(".", 1)
    cr.execute(
        """
        UPDATE ir_model_data SET module = %s, name = %s
         WHERE module = %s AND name = %s AND NOT EXISTS (
               SELECT 1 FROM ir_model_data WHERE module = %s AND name = %s)
        """,
        (new_module, new_name, module, name, new_module, new_name),
    )
    _logger.info("%s is %s now: %d record(s)", old, new, cr.rowcount)
`,
  },
  keep_record: {
    imports: [],
    source: `def keep_record(cr, xmlid):
    """Odoo deletes what no file declares any more, unless it is not to be updated."""
    module, name = xmlid.split(".", 1)
    cr.execute(
        """
        UPDATE ir_model_data SET noupdate = true
         WHERE module = %s AND name = %s AND noupdate IS NOT TRUE
        """,
        (module, name),
    )
    if cr.rowcount:
        _logger.info("%s is in no file any more, and is kept", xmlid)
`,
  },
  warn_of_duplicates: {
    imports: [SQL],
    uses: ['has_column'],
    source: `def warn_of_duplicates(cr, table, name, columns):
    """Odoo cannot make a unique constraint while rows share their values."""
    if not all(has_column(cr, table, column) for column in columns):
        return
    names = [sql.Identifier(column) for column in columns]
    query = "SELECT min(id) FROM {} WHERE {} GROUP BY {} HAVING count(*) > 1"
    cr.execute(
        sql.SQL(query).format(
            sql.Identifier(table),
            sql.SQL(" AND ").join(sql.SQL("{} IS NOT NULL").format(n) for n in names),
            sql.SQL(", ").join(names),
        )
    )
    rows = [row_id for (row_id,) in cr.fetchall()]
    if rows:
        _logger.warning("%s: %d values are there twice: %s", name, len(rows), rows[:9])
`,
  },
  warn_of_violations: {
    imports: ['import psycopg2', SQL],
    source: `def warn_of_violations(cr, table, name, condition):
    """Odoo cannot make a check while rows do not meet it."""
    try:
        with cr.savepoint():
            cr.execute(
                sql.SQL("SELECT id FROM {} WHERE NOT ({})").format(
                    sql.Identifier(table), sql.SQL(condition)
                )
            )
            rows = [row_id for (row_id,) in cr.fetchall()]
    except psycopg2.Error:
        # It asks for a column that comes with this version.
        return
    if rows:
        _logger.warning("%s: %d rows do not meet it: %s", name, len(rows), rows[:9])
`,
  },
  refresh_records: {
    imports: [
      'import os',
      'import tempfile',
      'from datetime import timedelta',
      'from lxml import etree',
      'from odoo.tools.convert import convert_xml_import',
    ],
    source: `def refresh_records(env, xmlids, file_name):
    """Load records anew that Odoo does not update, unless somebody changed them."""
    tree = etree.parse(os.path.join(os.path.dirname(__file__), file_name))
    for node in tree.xpath("//record"):
        xmlid = node.get("id")
        xmlid = xmlid if "." in xmlid else "%s.%s" % (MODULE, xmlid)
        record = env.ref(xmlid, raise_if_not_found=False)
        until = record and record.create_date + timedelta(minutes=1)
        changed = record and record.write_date > until
        if changed:
            _logger.warning("%s was changed by somebody, and stays", xmlid)
        if changed or not record or xmlid not in xmlids:
            node.getparent().remove(node)
        else:
            _logger.info("%s is loaded anew", xmlid)
    with tempfile.NamedTemporaryFile(suffix=".xml") as file:
        tree.write(file, encoding="utf-8", xml_declaration=True)
        file.flush()
        convert_xml_import(LOADER, MODULE, file.name, {}, mode="init", noupdate=True)
`,
  },
};
