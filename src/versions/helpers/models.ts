const SQL = 'from psycopg2 import sql';
const RE = 'import re';

/** Functions that give models, fields and what hangs on them new names. */
export const MODELS = {
  rename_field: {
    imports: [RE, SQL, 'from odoo.tools.sql import table_exists'],
    uses: ['has_column', 'rename_in_filters'],
    source: `def rename_field(cr, model, table, old, new):
    """Rename the column, the rows that describe it, and saved filters and exports."""
    if has_column(cr, table, old):
        if has_column(cr, table, new):
            _logger.warning("%s: %s is there already, %s stays", table, new, old)
            return
        cr.execute(
            sql.SQL("ALTER TABLE {} RENAME COLUMN {} TO {}").format(
                sql.Identifier(table), sql.Identifier(old), sql.Identifier(new)
            )
        )
        for pattern in ("%s_%s_index", "%s__%s_index"):
            cr.execute(
                sql.SQL("ALTER INDEX IF EXISTS {} RENAME TO {}").format(
                    sql.Identifier(pattern % (table, old)),
                    sql.Identifier(pattern % (table, new)),
                )
            )
        cr.execute(
            sql.SQL("SELECT count({}) FROM {}").format(
                sql.Identifier(new), sql.Identifier(table)
            )
        )
        rows = cr.fetchone()[0]
        _logger.info("%s: %d values of %s are in %s now", table, rows, old, new)
    cr.execute(
        """
        UPDATE ir_model_fields SET name = %s
         WHERE model = %s AND name = %s AND NOT EXISTS (
               SELECT 1 FROM ir_model_fields WHERE model = %s AND name = %s)
        """,
        (new, model, old, model, new),
    )
    path = model.replace(".", "_")
    for start, end in (("field_", ""), ("selection__", "__")):
        before = "%s%s__%s%s" % (start, path, old, end)
        after = "%s%s__%s%s" % (start, path, new, end)
        cr.execute(
            """
            UPDATE ir_model_data d SET name = %s || substr(name, %s)
             WHERE model IN ('ir.model.fields', 'ir.model.fields.selection')
               AND (name = %s OR %s <> '' AND left(name, %s) = %s)
               AND NOT EXISTS (
                   SELECT 1 FROM ir_model_data o
                    WHERE o.module = d.module
                      AND o.name = %s || substr(d.name, %s))
            """,
            (
                after,
                len(before) + 1,
                before,
                end,
                len(before),
                before,
                after,
                len(before) + 1,
            ),
        )
    if table_exists(cr, "ir_translation"):
        cr.execute(
            "UPDATE ir_translation SET name = %s WHERE name = %s",
            ("%s,%s" % (model, new), "%s,%s" % (model, old)),
        )
    cr.execute(
        """
        UPDATE ir_exports_line l SET name = %s
          FROM ir_exports e
         WHERE e.id = l.export_id AND e.resource = %s AND l.name = %s
        """,
        (new, model, old),
    )
    rename_in_filters(cr, model, old, new)
`,
  },
  rename_in_filters: {
    imports: [RE],
    source: `def rename_in_filters(cr, model, old, new):
    """Rename the field where a saved filter compares it."""
    operator = r"[=<>!]|in\\b|not |like|ilike|any|child_of|parent_of"
    leaf = re.compile(
        r"""([(\\[]\\s*(['"]))%s(?=(?:\\.[\\w.]+)?\\2\\s*,\\s*['"](?:%s))"""
        % (re.escape(old), operator)
    )
    cr.execute("SELECT id, domain FROM ir_filters WHERE model_id = %s", (model,))
    for filter_id, domain in cr.fetchall():
        renamed = leaf.sub(lambda found: found.group(1) + new, domain or "")
        if renamed != (domain or ""):
            cr.execute(
                "UPDATE ir_filters SET domain = %s WHERE id = %s", (renamed, filter_id)
            )
            _logger.info("ir.filters %d: %s is %s now", filter_id, old, new)
`,
  },
  rename_model: {
    imports: [SQL, 'from odoo.tools.sql import table_exists'],
    uses: ['has_column', 'rename_table', 'rename_in_columns'],
    source: `def rename_model(cr, old, new, old_table, table):
    """Rename the table, the rows that describe the model, and what names it."""
    rename_table(cr, old_table, table)
    cr.execute(
        """
        UPDATE ir_model SET model = %s
         WHERE model = %s AND NOT EXISTS (SELECT 1 FROM ir_model WHERE model = %s)
        """,
        (new, old, new),
    )
    if not cr.rowcount:
        return
    rename_in_columns(cr, old, new)
    before, after = old.replace(".", "_"), new.replace(".", "_")
    for start, end in (("model_", ""), ("field_", "__"), ("selection__", "__")):
        prefix = start + before + end
        cr.execute(
            """
            UPDATE ir_model_data d SET name = %s || substr(name, %s)
             WHERE (name = %s OR %s <> '' AND left(name, %s) = %s)
               AND model IN ('ir.model', 'ir.model.fields', 'ir.model.fields.selection')
               AND NOT EXISTS (
                   SELECT 1 FROM ir_model_data o
                    WHERE o.module = d.module
                      AND o.name = %s || substr(d.name, %s))
            """,
            (
                start + after + end,
                len(prefix) + 1,
                prefix,
                end,
                len(prefix),
                prefix,
                start + after + end,
                len(prefix) + 1,
            ),
        )
    if table_exists(cr, "ir_translation"):
        cr.execute(
            """
            UPDATE ir_translation SET name = %s || substr(name, %s)
             WHERE left(name, %s) = %s
            """,
            (new + ",", len(old) + 2, len(old) + 1, old + ","),
        )
    # Columns that hold "model,id".
    cr.execute(
        """
        SELECT replace(model, '.', '_'), name FROM ir_model_fields
         WHERE ttype = 'reference' AND store
        """
    )
    places = cr.fetchall()
    places += [("ir_property", "res_id"), ("ir_property", "value_reference")]
    for owner, column in places:
        if has_column(cr, owner, column):
            cr.execute(
                sql.SQL(
                    "UPDATE {} SET {} = %s || substr({}, %s) WHERE left({}, %s) = %s"
                ).format(
                    sql.Identifier(owner),
                    sql.Identifier(column),
                    sql.Identifier(column),
                    sql.Identifier(column),
                ),
                (new + ",", len(old) + 2, len(old) + 1, old + ","),
            )
`,
  },
  rename_in_columns: {
    imports: [SQL],
    uses: ['has_column'],
    source: `def rename_in_columns(cr, old, new):
    """Rename the model where Odoo keeps its name as a text."""
    for table, column in NAMES_OF_MODELS:
        if has_column(cr, table, column):
            name = sql.Identifier(column)
            query = sql.SQL("UPDATE {} SET {} = %s WHERE {} = %s")
            cr.execute(query.format(sql.Identifier(table), name, name), (new, old))
`,
  },
  rename_table: {
    imports: [SQL, 'from odoo.tools.sql import table_exists'],
    source: `def rename_table(cr, old, new):
    """Rename the table with its sequence, indexes and constraints."""
    if old == new or not table_exists(cr, old):
        return
    if table_exists(cr, new):
        _logger.warning("%s is there already, %s stays", new, old)
        return
    cr.execute(
        sql.SQL("ALTER TABLE {} RENAME TO {}").format(
            sql.Identifier(old), sql.Identifier(new)
        )
    )
    cr.execute(
        sql.SQL("ALTER SEQUENCE IF EXISTS {} RENAME TO {}").format(
            sql.Identifier(old + "_id_seq"), sql.Identifier(new + "_id_seq")
        )
    )
    start = old + "_"
    cr.execute(
        """
        SELECT conname FROM pg_constraint
         WHERE conrelid = to_regclass(%s) AND contype <> 'n' AND left(conname, %s) = %s
        """,
        ('"%s"' % new, len(start), start),
    )
    for (name,) in cr.fetchall():
        renamed = (new + "_" + name[len(start) :])[:63]
        cr.execute(
            sql.SQL("ALTER TABLE {} RENAME CONSTRAINT {} TO {}").format(
                sql.Identifier(new), sql.Identifier(name), sql.Identifier(renamed)
            )
        )
        cr.execute(
            "UPDATE ir_model_constraint SET name = %s WHERE name = %s", (renamed, name)
        )
        cr.execute(
            """
            UPDATE ir_model_data SET name = %s
             WHERE model = 'ir.model.constraint' AND name = %s
            """,
            ("constraint_" + renamed, "constraint_" + name),
        )
    cr.execute(
        """
        SELECT indexname FROM pg_indexes
         WHERE schemaname = current_schema AND tablename = %s
           AND left(indexname, %s) = %s
        """,
        (new, len(start), start),
    )
    for (name,) in cr.fetchall():
        renamed = (new + "_" + name[len(start) :])[:63]
        cr.execute(
            sql.SQL("ALTER INDEX {} RENAME TO {}").format(
                sql.Identifier(name), sql.Identifier(renamed)
            )
        )
    cr.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(new)))
    _logger.info("%s is %s now, with %d rows", old, new, cr.fetchone()[0])
`,
  },
  rename_relation: {
    imports: [SQL],
    uses: ['has_column', 'rename_table'],
    source: `def rename_relation(cr, old, old_columns, new, columns):
    """Rename the table of a many2many, and its two columns."""
    rename_table(cr, old, new)
    # By way of other names: the two may change places.
    pairs = [(a, "tmp_" + b) for a, b in zip(old_columns, columns) if a != b]
    if not all(has_column(cr, new, a) for a, _b in pairs):
        return
    for a, b in pairs + [(b, b[len("tmp_") :]) for _a, b in pairs]:
        cr.execute(
            sql.SQL("ALTER TABLE {} RENAME COLUMN {} TO {}").format(
                sql.Identifier(new), sql.Identifier(a), sql.Identifier(b)
            )
        )
`,
  },
  rename_constraint: {
    imports: [SQL],
    source: `def rename_constraint(cr, table, old, new):
    """Rename the constraint where it is, so that Odoo does not build it again."""
    cr.execute(
        """
        SELECT conname FROM pg_constraint
         WHERE conrelid = to_regclass(%s) AND conname IN (%s, %s)
        """,
        ('"%s"' % table, old, new),
    )
    if [name for (name,) in cr.fetchall()] != [old]:
        return
    cr.execute(
        sql.SQL("ALTER TABLE {} RENAME CONSTRAINT {} TO {}").format(
            sql.Identifier(table), sql.Identifier(old), sql.Identifier(new)
        )
    )
    cr.execute("UPDATE ir_model_constraint SET name = %s WHERE name = %s", (new, old))
    cr.execute(
        """
        UPDATE ir_model_data SET name = %s
         WHERE model = 'ir.model.constraint' AND name = %s
        """,
        ("constraint_" + new, "constraint_" + old),
    )
    _logger.info("%s: the constraint %s is %s now", table, old, new)
`,
  },
};
