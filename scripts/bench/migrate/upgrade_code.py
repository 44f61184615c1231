"""Runs the scripts of Odoo's own `upgrade_code` over a folder of modules.

    python3 upgrade_code.py ODOO FOLDER FROM TO

ODOO is the folder of an Odoo of 19.0 or later that has `cli/upgrade_code.py`. Its command line does not work outside of
Odoo in 19.0, so what it calls is called here.
"""

import runpy
import sys
from pathlib import Path


def main(odoo, folder, start, end):
    script = Path(odoo) / "cli" / "upgrade_code.py"
    # As if it were run by itself, but for its last lines.
    names = runpy.run_path(str(script), run_name="upgrade_code")
    version = names["parse_version"]
    names["migrate"]([folder], "**/*", version(start), version(end))


if __name__ == "__main__":
    main(*sys.argv[1:5])
