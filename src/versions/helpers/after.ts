const SQL = 'from psycopg2 import sql';
const TABLE = 'from odoo.tools.sql import table_exists';

/** Functions that run when the new columns are there. */
export const AFTER = {
  recompute: {
    imports: [SQL],
    source: `def recompute(env, model, table, name):
    """Fill the column of a large table a batch at a time."""
    env.cr.execute(
        sql.SQL("SELECT id FROM {} WHERE {} IS NULL ORDER BY id").format(
            sql.Identifier(table), sql.Identifier(name)
        )
    )
    ids = [row_id for (row_id,) in env.cr.fetchall()]
    if len(ids) < MANY_ROWS:
        return
    for start in range(0, len(ids), 1000):
        records = env[model].browse(ids[start : start + 1000])
        env.add_to_compute(records._fields[name], records)
        FLUSH
    _logger.info("%s.%s: %d rows are computed", model, name, len(ids))
`,
  },
  empty_rows: {
    imports: [SQL],
    source: `def empty_rows(cr, table, column):
    """How many rows have no value."""
    cr.execute(
        sql.SQL("SELECT count(*) FROM {} WHERE {} IS NULL").format(
            sql.Identifier(table), sql.Identifier(column)
        )
    )
    return cr.fetchone()[0]
`,
  },
  fill_many2many: {
    imports: [SQL, TABLE],
    uses: ['has_column'],
    source: `def fill_many2many(cr, table, backup, relation, columns):
    """What a row had as its one record is the first of its records now."""
    if not has_column(cr, table, backup) or not table_exists(cr, relation):
        return
    cr.execute(
        sql.SQL(
            "INSERT INTO {} ({}, {}) SELECT id, {} FROM {} WHERE {} IS NOT NULL"
            " ON CONFLICT DO NOTHING"
        ).format(
            sql.Identifier(relation),
            sql.Identifier(columns[0]),
            sql.Identifier(columns[1]),
            sql.Identifier(backup),
            sql.Identifier(table),
            sql.Identifier(backup),
        )
    )
    _logger.info("%s: %d rows come from %s.%s", relation, cr.rowcount, table, backup)
`,
  },
  fill_many2one: {
    imports: [SQL, TABLE],
    uses: ['has_column'],
    source: `def fill_many2one(cr, table, column, relation, columns):
    """A row that had one record keeps it; those that had more are told."""
    if not has_column(cr, table, column) or not table_exists(cr, relation):
        return
    names = {
        "t": sql.Identifier(table),
        "c": sql.Identifier(column),
        "r": sql.Identifier(relation),
        "a": sql.Identifier(columns[0]),
        "b": sql.Identifier(columns[1]),
    }
    cr.execute(
        sql.SQL(
            "UPDATE {t} SET {c} = one.b"
            " FROM (SELECT {a} AS a, min({b}) AS b FROM {r} GROUP BY {a}"
            " HAVING count(*) = 1) AS one WHERE one.a = {t}.id AND {t}.{c} IS NULL"
        ).format(**names)
    )
    _logger.info("%s.%s: %d rows come from %s", table, column, cr.rowcount, relation)
    query = "SELECT {a} FROM {r} GROUP BY {a} HAVING count(*) > 1"
    cr.execute(sql.SQL(query).format(**names))
    rows = [row_id for (row_id,) in cr.fetchall()]
    if rows:
        _logger.warning("%s: %d rows had several: %s", table, len(rows), rows[:9])
`,
  },
  records_by_name: {
    imports: [SQL],
    uses: ['has_column'],
    source: `def records_by_name(env, table, column, backup, comodel):
    """Name the record that is called so, where exactly one is; nothing is created."""
    cr = env.cr
    if not has_column(cr, table, backup) or not has_column(cr, table, column):
        return
    records = env[comodel].with_context(active_test=False)
    cr.execute(
        sql.SQL("SELECT DISTINCT {} FROM {} WHERE {} <> '' AND {} IS NULL").format(
            sql.Identifier(backup),
            sql.Identifier(table),
            sql.Identifier(backup),
            sql.Identifier(column),
        )
    )
    for (name,) in cr.fetchall():
        found = records.search([(records._rec_name, "=", name)], limit=2)
        if len(found) != 1:
            _logger.warning("%s: %d records are called %s", comodel, len(found), name)
            continue
        cr.execute(
            sql.SQL("UPDATE {} SET {} = %s WHERE {} = %s AND {} IS NULL").format(
                sql.Identifier(table),
                sql.Identifier(column),
                sql.Identifier(backup),
                sql.Identifier(column),
            ),
            (found.id, name),
        )
        _logger.info("%s.%s: %d rows name %s", table, column, cr.rowcount, name)
`,
  },
  names_of_records: {
    imports: [SQL],
    uses: ['has_column'],
    source: `def names_of_records(env, table, column, backup, comodel):
    """Write the name of the record that a row had."""
    cr = env.cr
    if not has_column(cr, table, backup) or not has_column(cr, table, column):
        return
    cr.execute(
        sql.SQL("SELECT DISTINCT {} FROM {} WHERE {} IS NOT NULL").format(
            sql.Identifier(backup), sql.Identifier(table), sql.Identifier(backup)
        )
    )
    for record in env[comodel].browse([row_id for (row_id,) in cr.fetchall()]).exists():
        cr.execute(
            sql.SQL("UPDATE {} SET {} = %s WHERE {} = %s AND {} IS NULL").format(
                sql.Identifier(table),
                sql.Identifier(column),
                sql.Identifier(backup),
                sql.Identifier(column),
            ),
            (record.display_name, record.id),
        )
        _logger.info("%s.%s: %d rows name %s", table, column, cr.rowcount, record.id)
`,
  },
  rename_list_views: {
    imports: [],
    source: `def rename_list_views(cr, models):
    """Actions on these models that users made call a list what Odoo calls it now."""
    cr.execute(
        r"""
        UPDATE ir_act_window SET view_mode = regexp_replace(view_mode, '\\ytree\\y', 'list', 'g')
         WHERE res_model IN %s AND view_mode ~ '\\ytree\\y'
        """,
        (models,),
    )
    actions = cr.rowcount
    cr.execute(
        """
        UPDATE ir_act_window_view v SET view_mode = 'list'
          FROM ir_act_window a
         WHERE a.id = v.act_window_id AND a.res_model IN %s AND v.view_mode = 'tree'
           AND NOT EXISTS (
               SELECT 1 FROM ir_act_window_view o
                WHERE o.act_window_id = a.id AND o.view_mode = 'list')
        """,
        (models,),
    )
    _logger.info("%d actions and %d of their views are of lists now", actions, cr.rowcount)
`,
  },
  tell_leftovers: {
    imports: [SQL],
    uses: ['has_column'],
    source: `def tell_leftovers(cr, model, name):
    """Tell what users made that still names the field: it is theirs to change."""
    exports = "export_id IN (SELECT id FROM ir_exports WHERE resource = %s)"
    by_id = "model_id IN (SELECT id FROM ir_model WHERE model = %s)"
    places = (
        ("ir.filters", "ir_filters", "model_id = %s", ("domain", "context", "sort")),
        ("ir.exports.line", "ir_exports_line", exports, ("name",)),
        ("ir.ui.view", "ir_ui_view", "model = %s", ("arch_db",)),
        ("mail.template", "mail_template", by_id, ("subject", "body_html")),
        ("ir.actions.server", "ir_act_server", by_id, ("code",)),
    )
    # What a module declares is the module's business.
    query = """
        SELECT id FROM {t} WHERE %s AND {c}::text ~ %%s AND NOT EXISTS (
               SELECT 1 FROM ir_model_data d WHERE d.model = %%s AND d.res_id = {t}.id)
    """
    for owner, table, condition, columns in places:
        for column in columns:
            if not has_column(cr, table, column):
                continue
            cr.execute(
                sql.SQL(query % condition).format(
                    t=sql.Identifier(table), c=sql.Identifier(column)
                ),
                (model, r"\\y%s\\y" % name, owner),
            )
            ids = [row_id for (row_id,) in cr.fetchall()]
            if ids:
                _logger.warning("%s %s: %s names %s", owner, ids, column, name)
`,
  },
};
