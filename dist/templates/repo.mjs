export default {
  "repo/README.md": {"0":function(container,depth0,helpers,partials,data) {
    return "\n## Develop\n\n    pip install pre-commit\n    pre-commit install\n\nFrom then on each commit is checked with the tools of the OCA.\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "# "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":1,"column":4},"end":{"line":1,"column":9}} ), depth0)) != null ? stack1 : "")
    + "\n\nModules for Odoo "
    + ((stack1 = alias2(alias1(depth0, "series", {"start":{"line":3,"column":19},"end":{"line":3,"column":25}} ), depth0)) != null ? stack1 : "")
    + ":\n\n- ["
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":5,"column":5},"end":{"line":5,"column":9}} ), depth0)) != null ? stack1 : "")
    + "]("
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":5,"column":15},"end":{"line":5,"column":19}} ), depth0)) != null ? stack1 : "")
    + "): "
    + ((stack1 = alias2(alias1(depth0, "summary", {"start":{"line":5,"column":26},"end":{"line":5,"column":33}} ), depth0)) != null ? stack1 : "")
    + "\n\n## Use\n\nPut the folder of this repository into `addons_path` of Odoo's configuration, update the\nlist of apps and install a module.\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"preCommit"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + "\n## License\n\n"
    + ((stack1 = alias2(alias1(depth0, "license", {"start":{"line":23,"column":2},"end":{"line":23,"column":9}} ), depth0)) != null ? stack1 : "")
    + ". Each module names its own in `__manifest__.py`.\n";
},"useData":true},
  "repo/editorconfig": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "root = true\n\n[*]\ncharset = utf-8\nend_of_line = lf\nindent_size = 4\nindent_style = space\ninsert_final_newline = true\ntrim_trailing_whitespace = true\n\n[*.{json,md,rst,yaml,yml}]\nindent_size = 2\n\n[*/static/lib/**]\ninsert_final_newline = unset\ntrim_trailing_whitespace = unset\n";
},"useData":true},
  "repo/flake8": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "[flake8]\nmax-line-length = 88\nmax-complexity = 16\nselect = C,E,F,W,B,B9\n# black decides on these: spaces at a colon, the length of a line, the place of an operator.\nignore = E203,E501,W503\nper-file-ignores =\n    __init__.py:F401\n";
},"useData":true},
  "repo/gitignore": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "# Python\n__pycache__/\n*.py[cod]\n*.egg-info/\n/.venv/\n/build/\n/dist/\n\n# Checks and tests\n.ruff_cache/\n.coverage\n/htmlcov/\n\n# Compiled translations\n*.mo\n\n# Editors\n.idea/\n.vscode/\n*.swp\n*~\n.DS_Store\n\n# A merge that failed\n*.rej\n*.orig\n";
},"useData":true},
  "repo/isort.cfg": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    return "[settings]\nprofile = black\ncombine_as_imports = True\nknown_odoo = odoo\nknown_odoo_addons = odoo.addons\nsections = FUTURE,STDLIB,THIRDPARTY,ODOO,ODOO_ADDONS,FIRSTPARTY,LOCALFOLDER\ndefault_section = THIRDPARTY\n";
},"useData":true},
  "repo/pre-commit-config.yaml": {"0":function(container,depth0,helpers,partials,data) {
    return "  # Sections between these two lines are written by oca-update-pre-commit-excluded-addons\n  # NOT INSTALLABLE ADDONS\n  # END NOT INSTALLABLE ADDONS\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"ruff"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":44,"column":7}}})) != null ? stack1 : "")
    + "  - repo: https://github.com/OCA/maintainer-tools\n    rev: "
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"tools"), "maintainerTools", {"start":{"line":46,"column":11},"end":{"line":46,"column":32}} ), depth0)) != null ? stack1 : "")
    + "\n    hooks:\n      - id: oca-update-pre-commit-excluded-addons\n      - id: oca-fix-manifest-website\n        args: [\""
    + ((stack1 = alias3(alias2(depth0, "website", {"start":{"line":50,"column":18},"end":{"line":50,"column":25}} ), depth0)) != null ? stack1 : "")
    + "\"]\n      - id: oca-gen-addon-readme\n        args:\n          - --addons-dir=.\n          - --branch="
    + ((stack1 = alias3(alias2(depth0, "series", {"start":{"line":54,"column":23},"end":{"line":54,"column":29}} ), depth0)) != null ? stack1 : "")
    + "\n          - --org-name="
    + ((stack1 = alias3(alias2(depth0, "organisation", {"start":{"line":55,"column":25},"end":{"line":55,"column":37}} ), depth0)) != null ? stack1 : "")
    + "\n          - --repo-name="
    + ((stack1 = alias3(alias2(depth0, "repository", {"start":{"line":56,"column":26},"end":{"line":56,"column":36}} ), depth0)) != null ? stack1 : "")
    + "\n          - --if-source-changed\n          - --keep-source-digest\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"markdown"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":61,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"ruff"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":64,"column":7}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  - repo: https://github.com/sbidoul/whool\n    rev: "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"tools"), "whool", {"start":{"line":34,"column":11},"end":{"line":34,"column":22}} ), depth0)) != null ? stack1 : "")
    + "\n    hooks:\n      - id: whool-init\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  - repo: https://github.com/acsone/setuptools-odoo\n    rev: "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"tools"), "setuptoolsOdoo", {"start":{"line":39,"column":11},"end":{"line":39,"column":31}} ), depth0)) != null ? stack1 : "")
    + "\n    hooks:\n      - id: setuptools-odoo-make-default\n      - id: setuptools-odoo-get-requirements\n        args: [--output, requirements.txt]\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "          - --convert-fragments-to-markdown\n";
},"5":function(container,depth0,helpers,partials,data) {
    return "      - id: oca-gen-external-dependencies\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  - repo: https://github.com/astral-sh/ruff-pre-commit\n    rev: "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"tools"), "ruff", {"start":{"line":91,"column":11},"end":{"line":91,"column":21}} ), depth0)) != null ? stack1 : "")
    + "\n    hooks:\n      - id: ruff\n        args: [--fix, --exit-non-zero-on-fix]\n      - id: ruff-format\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "  - repo: https://github.com/myint/autoflake\n    rev: "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"tools"), "autoflake", {"start":{"line":98,"column":11},"end":{"line":98,"column":26}} ), depth0)) != null ? stack1 : "")
    + "\n    hooks:\n      - id: autoflake\n        args:\n          - --expand-star-imports\n          - --ignore-init-module-imports\n          - --in-place\n          - --remove-all-unused-imports\n          - --remove-duplicate-keys\n          - --remove-unused-variables\n  - repo: https://github.com/psf/black\n    rev: "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"tools"), "black", {"start":{"line":109,"column":11},"end":{"line":109,"column":22}} ), depth0)) != null ? stack1 : "")
    + "\n    hooks:\n      - id: black\n  - repo: https://github.com/asottile/pyupgrade\n    rev: "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"tools"), "pyupgrade", {"start":{"line":113,"column":11},"end":{"line":113,"column":26}} ), depth0)) != null ? stack1 : "")
    + "\n    hooks:\n      - id: pyupgrade\n        args: [--keep-percent-format]\n  - repo: https://github.com/PyCQA/isort\n    rev: "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"tools"), "isort", {"start":{"line":118,"column":11},"end":{"line":118,"column":22}} ), depth0)) != null ? stack1 : "")
    + "\n    hooks:\n      - id: isort\n        args: [--settings=.]\n        exclude: '/__init__\\.py$'\n  - repo: https://github.com/PyCQA/flake8\n    rev: "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"tools"), "flake8", {"start":{"line":124,"column":11},"end":{"line":124,"column":23}} ), depth0)) != null ? stack1 : "")
    + "\n    hooks:\n      - id: flake8\n        additional_dependencies: [\"flake8-bugbear=="
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"tools"), "flake8Bugbear", {"start":{"line":127,"column":53},"end":{"line":127,"column":72}} ), depth0)) != null ? stack1 : "")
    + "\"]\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "exclude: |\n  (?x)\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"oca"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + "  ^setup/|\n  /static/(src/)?lib/|\n  /static/description/index\\.html$|\n  \\.svg$|\n  /readme/.*\\.(md|rst)$|\n  ^\\.github/|\n  /\\.odoo-scaffold/|\n  ^LICENSE\ndefault_language_version:\n  python: python3\nrepos:\n  - repo: local\n    hooks:\n      - id: forbidden-files\n        name: no leftovers of a merge\n        entry: remove these files\n        language: fail\n        files: '\\.(orig|rej)$'\n      - id: en-po-files\n        name: no translation into English\n        entry: remove these files\n        language: fail\n        files: '/i18n/en\\.po$'\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"oca"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":65,"column":7}}})) != null ? stack1 : "")
    + "  - repo: https://github.com/OCA/odoo-pre-commit-hooks\n    rev: "
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"tools"), "odooPreCommitHooks", {"start":{"line":67,"column":11},"end":{"line":67,"column":35}} ), depth0)) != null ? stack1 : "")
    + "\n    hooks:\n      - id: oca-checks-odoo-module\n      - id: oca-checks-po\n        args: [--disable=po-pretty-format]\n  - repo: https://github.com/pre-commit/pre-commit-hooks\n    rev: "
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"tools"), "preCommitHooks", {"start":{"line":73,"column":11},"end":{"line":73,"column":31}} ), depth0)) != null ? stack1 : "")
    + "\n    hooks:\n      - id: trailing-whitespace\n        exclude: '/README\\.rst$|\\.pot?$'\n      - id: end-of-file-fixer\n        exclude: '/README\\.rst$|\\.pot?$'\n      - id: debug-statements\n      - id: check-case-conflict\n      - id: check-docstring-first\n      - id: check-executables-have-shebangs\n      - id: check-merge-conflict\n        exclude: '/README\\.rst$'\n      - id: check-symlinks\n      - id: check-xml\n      - id: mixed-line-ending\n        args: [--fix=lf]\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"ruff"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":89,"column":0},"end":{"line":128,"column":7}}})) != null ? stack1 : "")
    + "  - repo: https://github.com/OCA/pylint-odoo\n    rev: "
    + ((stack1 = alias3(alias2(lookupProperty(depth0,"tools"), "pylintOdoo", {"start":{"line":130,"column":11},"end":{"line":130,"column":27}} ), depth0)) != null ? stack1 : "")
    + "\n    hooks:\n      - id: pylint_odoo\n        name: pylint, all checks\n        args: [--rcfile=.pylintrc, --exit-zero]\n        verbose: true\n      - id: pylint_odoo\n        name: pylint, mandatory checks\n        args: [--rcfile=.pylintrc-mandatory]\n";
},"useData":true},
  "repo/pre-commit.yml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "name: pre-commit\n\non:\n  pull_request:\n  push:\n    branches: [\""
    + ((stack1 = container.lambda(container.strict(depth0, "series", {"start":{"line":6,"column":18},"end":{"line":6,"column":24}} ), depth0)) != null ? stack1 : "")
    + "\"]\n\npermissions:\n  contents: read\n\njobs:\n  pre-commit:\n    runs-on: ubuntu-latest\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          persist-credentials: false\n      - uses: actions/setup-python@v5\n        with:\n          python-version: \"3.11\"\n      - run: pip install pre-commit\n      - run: pre-commit run --all-files --show-diff-on-failure --color=always\n        env:\n          # A bot writes README.rst anew after the merge.\n          SKIP: oca-gen-addon-readme\n";
},"useData":true},
  "repo/pylintrc": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "[MASTER]\nload-plugins=pylint_odoo\nscore=n\n\n[ODOOLINT]\nmanifest"
    + ((stack1 = alias2(alias1(depth0, "separator", {"start":{"line":6,"column":10},"end":{"line":6,"column":19}} ), depth0)) != null ? stack1 : "")
    + "required"
    + ((stack1 = alias2(alias1(depth0, "separator", {"start":{"line":6,"column":31},"end":{"line":6,"column":40}} ), depth0)) != null ? stack1 : "")
    + "authors="
    + ((stack1 = alias2(alias1(depth0, "author", {"start":{"line":6,"column":52},"end":{"line":6,"column":58}} ), depth0)) != null ? stack1 : "")
    + "\nmanifest"
    + ((stack1 = alias2(alias1(depth0, "separator", {"start":{"line":7,"column":10},"end":{"line":7,"column":19}} ), depth0)) != null ? stack1 : "")
    + "required"
    + ((stack1 = alias2(alias1(depth0, "separator", {"start":{"line":7,"column":31},"end":{"line":7,"column":40}} ), depth0)) != null ? stack1 : "")
    + "keys=license\nmanifest"
    + ((stack1 = alias2(alias1(depth0, "separator", {"start":{"line":8,"column":10},"end":{"line":8,"column":19}} ), depth0)) != null ? stack1 : "")
    + "deprecated"
    + ((stack1 = alias2(alias1(depth0, "separator", {"start":{"line":8,"column":33},"end":{"line":8,"column":42}} ), depth0)) != null ? stack1 : "")
    + "keys=description,active\nlicense"
    + ((stack1 = alias2(alias1(depth0, "separator", {"start":{"line":9,"column":9},"end":{"line":9,"column":18}} ), depth0)) != null ? stack1 : "")
    + "allowed="
    + ((stack1 = alias2(alias1(depth0, "licenses", {"start":{"line":9,"column":30},"end":{"line":9,"column":38}} ), depth0)) != null ? stack1 : "")
    + "\nvalid"
    + ((stack1 = alias2(alias1(depth0, "separator", {"start":{"line":10,"column":7},"end":{"line":10,"column":16}} ), depth0)) != null ? stack1 : "")
    + "odoo"
    + ((stack1 = alias2(alias1(depth0, "separator", {"start":{"line":10,"column":24},"end":{"line":10,"column":33}} ), depth0)) != null ? stack1 : "")
    + "versions="
    + ((stack1 = alias2(alias1(depth0, "series", {"start":{"line":10,"column":46},"end":{"line":10,"column":52}} ), depth0)) != null ? stack1 : "")
    + "\n\n[MESSAGES CONTROL]\ndisable=all\nenable="
    + ((stack1 = alias2(alias1(depth0, "checks", {"start":{"line":14,"column":9},"end":{"line":14,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n\n[REPORTS]\nmsg-template={path}:{line}: [{msg_id}({symbol}), {obj}] {msg}\nreports=no\n";
},"useData":true},
  "repo/ruff.toml": {"0":function(container,depth0,helpers,partials,data) {
    return "lint.";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "target-version = \""
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"tools"), "python", {"start":{"line":1,"column":20},"end":{"line":1,"column":32}} ), depth0)) != null ? stack1 : "")
    + "\"\nfix = true\n\n[lint]\nextend-select = [\n    \"B\",\n    \"C90\",\n    \"E501\",\n    \"I\",\n    \"UP\",\n]\nexclude = [\"setup/*\"]\n\n[format]\nexclude = [\"setup/*\"]\n\n["
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"nested"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":1},"end":{"line":17,"column":27}}})) != null ? stack1 : "")
    + "per-file-ignores]\n\"__init__.py\" = [\"F401\", \"I001\"]\n\"__manifest__.py\" = [\"B018\"]\n\n["
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"nested"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":1},"end":{"line":21,"column":27}}})) != null ? stack1 : "")
    + "isort]\nsection-order = [\n    \"future\",\n    \"standard-library\",\n    \"third-party\",\n    \"odoo\",\n    \"odoo-addons\",\n    \"first-party\",\n    \"local-folder\",\n]\n\n["
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"nested"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":1},"end":{"line":32,"column":27}}})) != null ? stack1 : "")
    + "isort.sections]\n\"odoo\" = [\"odoo\"]\n\"odoo-addons\" = [\"odoo.addons\"]\n\n["
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"nested"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":1},"end":{"line":36,"column":27}}})) != null ? stack1 : "")
    + "mccabe]\nmax-complexity = 16\n";
},"useData":true},
  "repo/test.yml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "name: tests\n\non:\n  pull_request:\n  push:\n    branches: [\""
    + ((stack1 = alias2(alias1(depth0, "series", {"start":{"line":6,"column":18},"end":{"line":6,"column":24}} ), depth0)) != null ? stack1 : "")
    + "\"]\n\npermissions:\n  contents: read\n\njobs:\n  test:\n    runs-on: ubuntu-latest\n    container:\n      image: odoo:"
    + ((stack1 = alias2(alias1(depth0, "series", {"start":{"line":15,"column":20},"end":{"line":15,"column":26}} ), depth0)) != null ? stack1 : "")
    + "\n      options: --user root\n    services:\n      postgres:\n        image: postgres:"
    + ((stack1 = alias2(alias1(depth0, "postgres", {"start":{"line":19,"column":26},"end":{"line":19,"column":34}} ), depth0)) != null ? stack1 : "")
    + "\n        env:\n          POSTGRES_USER: odoo\n          POSTGRES_PASSWORD: odoo\n          POSTGRES_DB: postgres\n        options: >-\n          --health-cmd pg_isready\n          --health-interval 5s\n          --health-retries 12\n    steps:\n      - uses: actions/checkout@v4\n        with:\n          persist-credentials: false\n      - name: Install the modules and run their tests\n        shell: bash\n        run: |\n          modules=$(for file in */__manifest__.py; do dirname \"$file\"; done | paste -sd,)\n          odoo --db_host=postgres --db_user=odoo --db_password=odoo \\\n            --addons-path=\"$PWD\" --database=test --init=\"$modules\""
    + ((stack1 = alias2(alias1(depth0, "demo", {"start":{"line":37,"column":68},"end":{"line":37,"column":72}} ), depth0)) != null ? stack1 : "")
    + " \\\n            --test-tags=\"/${modules//,/,/}\" --stop-after-init\n";
},"useData":true},
};
