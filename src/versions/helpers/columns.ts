const SQL = 'from psycopg2 import sql';

/** Functions that move, copy and fill columns. */
export const COLUMNS = {
  has_column: {
    imports: [],
    source: `def has_column(cr, table, column):
    """It is a table, and no view, and has the column."""
    cr.execute(
        """
        SELECT 1
          FROM pg_attribute a
          JOIN pg_class t ON t.oid = a.attrelid
         WHERE t.relname = %s AND t.relkind IN ('r', 'p') AND a.attname = %s
           AND t.relnamespace = current_schema::regnamespace AND NOT a.attisdropped
        """,
        (table, column),
    )
    return cr.fetchone() is not None
`,
  },
  backup_column: {
    imports: [SQL],
    uses: ['has_column'],
    source: `def backup_column(cr, table, column, backup):
    """Keep what the column holds under another name, where Odoo does not drop it."""
    if not has_column(cr, table, column) or has_column(cr, table, backup):
        return
    # Constraints and indexes would go on watching a column that nothing fills.
    cr.execute(
        """
        SELECT conname
          FROM pg_constraint c
          JOIN pg_attribute a ON a.attrelid = c.conrelid AND a.attnum = ANY(c.conkey)
         WHERE c.conrelid = to_regclass(%s) AND a.attname = %s AND c.contype <> 'n'
        """,
        ('"%s"' % table, column),
    )
    for (name,) in cr.fetchall():
        cr.execute(
            sql.SQL("ALTER TABLE {} DROP CONSTRAINT {}").format(
                sql.Identifier(table), sql.Identifier(name)
            )
        )
    for pattern in ("%s_%s_index", "%s__%s_index"):
        index = pattern % (table, column)
        cr.execute(sql.SQL("DROP INDEX IF EXISTS {}").format(sql.Identifier(index)))
    cr.execute(
        sql.SQL("ALTER TABLE {} ALTER COLUMN {} DROP NOT NULL").format(
            sql.Identifier(table), sql.Identifier(column)
        )
    )
    cr.execute(
        sql.SQL("ALTER TABLE {} RENAME COLUMN {} TO {}").format(
            sql.Identifier(table), sql.Identifier(column), sql.Identifier(backup)
        )
    )
    cr.execute(
        sql.SQL("SELECT count({}) FROM {}").format(
            sql.Identifier(backup), sql.Identifier(table)
        )
    )
    rows = cr.fetchone()[0]
    _logger.info("%s.%s: %d values are kept in %s", table, column, rows, backup)
`,
  },
  copy_column: {
    imports: [SQL],
    uses: ['has_column'],
    source: `def copy_column(cr, table, column, backup):
    """Keep the values as they are, before the column's type makes less of them."""
    if not has_column(cr, table, column) or has_column(cr, table, backup):
        return
    cr.execute(
        """
        SELECT format_type(atttypid, atttypmod)
          FROM pg_attribute
         WHERE attrelid = to_regclass(%s) AND attname = %s
        """,
        ('"%s"' % table, column),
    )
    cr.execute(
        sql.SQL("ALTER TABLE {} ADD COLUMN {} {}").format(
            sql.Identifier(table), sql.Identifier(backup), sql.SQL(cr.fetchone()[0])
        )
    )
    cr.execute(
        sql.SQL("UPDATE {} SET {} = {} WHERE {} IS NOT NULL").format(
            sql.Identifier(table),
            sql.Identifier(backup),
            sql.Identifier(column),
            sql.Identifier(column),
        )
    )
    _logger.info("%s.%s: %d values are kept in %s", table, column, cr.rowcount, backup)
`,
  },
  text_to_html: {
    imports: [SQL],
    source: `def text_to_html(cr, table, column):
    """Make paragraphs of plain text, once: what begins with a tag is HTML already."""
    cr.execute(
        """
        SELECT data_type IN ('text', 'character varying')
          FROM information_schema.columns
         WHERE table_schema = current_schema AND table_name = %s AND column_name = %s
        """,
        (table, column),
    )
    if cr.fetchone() != (True,):
        return
    text = "replace(replace(replace({c}, '&', '&amp;'), '<', '&lt;'), '>', '&gt;')"
    text = "'<p>' || replace(%s, E'\\\\n', '<br/>') || '</p>'" % text
    query = "UPDATE {t} SET {c} = %s" % text
    query += " WHERE {c} <> '' AND {c} NOT LIKE '<%'"
    cr.execute(
        sql.SQL(query).format(t=sql.Identifier(table), c=sql.Identifier(column))
    )
    _logger.info("%s.%s: %d texts are HTML now", table, column, cr.rowcount)
`,
  },
  map_selection: {
    imports: [SQL],
    uses: ['has_column', 'copy_column'],
    source: `def map_selection(cr, table, column, mapping, backup):
    """Give rows the new key; None leaves them, and keeps all keys in another column."""
    if not has_column(cr, table, column):
        return
    lost = [old for old, new in mapping.items() if new is None]
    query = sql.SQL("SELECT {}, count(*) FROM {} WHERE {} IN %s GROUP BY 1").format(
        sql.Identifier(column), sql.Identifier(table), sql.Identifier(column)
    )
    if lost:
        cr.execute(query, (tuple(lost),))
        found = cr.fetchall()
        for old, rows in found:
            _logger.warning("%s.%s: %d rows have %s", table, column, rows, old)
        if found:
            copy_column(cr, table, column, backup)
    for old, new in mapping.items():
        if new is None:
            continue
        cr.execute(
            sql.SQL("UPDATE {} SET {} = %s WHERE {} = %s").format(
                sql.Identifier(table), sql.Identifier(column), sql.Identifier(column)
            ),
            (new, old),
        )
        _logger.info("%s.%s: %d rows are %s", table, column, cr.rowcount, new)
`,
  },
  fill_required: {
    imports: ['import json', SQL, 'from odoo.tools.sql import create_column'],
    uses: ['has_column'],
    source: `def fill_required(cr, table, column, column_type, value):
    """Give rows without a value this one; None leaves and counts them."""
    if not has_column(cr, table, column):
        if value is None:
            _logger.warning("%s.%s: no value is given", table, column)
            return
        create_column(cr, table, column, column_type)
    if value is None:
        cr.execute(
            sql.SQL("SELECT count(*) FROM {} WHERE {} IS NULL").format(
                sql.Identifier(table), sql.Identifier(column)
            )
        )
        rows = cr.fetchone()[0]
        if rows:
            _logger.warning("%s.%s: %d rows have no value", table, column, rows)
        return
    if column_type == "jsonb":
        # What is translated is kept by language.
        value = json.dumps({"en_US": value})
    cr.execute(
        sql.SQL("UPDATE {} SET {} = %s WHERE {} IS NULL").format(
            sql.Identifier(table), sql.Identifier(column), sql.Identifier(column)
        ),
        (value,),
    )
    _logger.info("%s.%s: %d rows have a value now", table, column, cr.rowcount)
`,
  },
  fill_related: {
    imports: [SQL, 'from odoo.tools.sql import create_column'],
    uses: ['has_column'],
    source: `def fill_related(cr, table, column, column_type, steps, last):
    """Create the column and fill it along many2one columns, in one statement."""
    if not has_column(cr, table, "id") or has_column(cr, table, column):
        return
    create_column(cr, table, column, column_type)
    names = ["t"] + ["s%d" % i for i in range(len(steps))]
    tables = [
        sql.SQL("{} AS {}").format(sql.Identifier(to), sql.Identifier(names[i + 1]))
        for i, (_by, to) in enumerate(steps)
    ]
    joins = [
        sql.SQL("{}.id = {}.{}").format(
            sql.Identifier(names[i + 1]), sql.Identifier(names[i]), sql.Identifier(by)
        )
        for i, (by, _to) in enumerate(steps)
    ]
    cr.execute(
        sql.SQL("UPDATE {} AS t SET {} = {}.{} FROM {} WHERE {}").format(
            sql.Identifier(table),
            sql.Identifier(column),
            sql.Identifier(names[-1]),
            sql.Identifier(last),
            sql.SQL(", ").join(tables),
            sql.SQL(" AND ").join(joins),
        )
    )
    _logger.info("%s.%s: %d rows are filled", table, column, cr.rowcount)
`,
  },
  postpone_compute: {
    imports: [SQL, 'from odoo.tools.sql import create_column'],
    uses: ['has_column'],
    source: `def postpone_compute(cr, table, column, column_type):
    """Create the column of a large table, so that Odoo does not fill it all at once."""
    if not has_column(cr, table, "id") or has_column(cr, table, column):
        return
    cr.execute(sql.SQL("SELECT count(*) FROM {}").format(sql.Identifier(table)))
    if cr.fetchone()[0] >= MANY_ROWS:
        create_column(cr, table, column, column_type)
`,
  },
  check_rows: {
    imports: [SQL],
    uses: ['has_column'],
    source: `def check_rows(cr, table, column, expected):
    """Say when there are fewer values than when the script was written."""
    if not has_column(cr, table, column):
        return
    cr.execute(
        sql.SQL("SELECT count({}) FROM {}").format(
            sql.Identifier(column), sql.Identifier(table)
        )
    )
    rows = cr.fetchone()[0]
    if rows < expected:
        _logger.warning("%s.%s: %d values instead of %d", table, column, rows, expected)
    else:
        _logger.info("%s.%s: %d values", table, column, rows)
`,
  },
};
