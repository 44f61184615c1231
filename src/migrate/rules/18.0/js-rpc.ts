import { script } from '../../cases/script.ts';
import { takeService } from '../../js/service.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'js-rpc',
  to: '18.0',
  breaks: 'error',
  summary: 'The service rpc is a function of @web/core/network/rpc',
  why: 'There is no service rpc since 18.0: what asks for it does not start.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/web/static/src/core/network/rpc.js',
  cases: [
    {
      before: script(
        'import {useService} from "@web/core/utils/hooks";\nimport {Component} from "@odoo/owl";\n\nexport class A extends Component {\n    setup() {\n        this.rpc = useService("rpc");\n        this.orm = useService("orm");\n    }\n    async load() {\n        return await this.rpc("/a", {b: 1});\n    }\n}\n',
      ),
      after: script(
        'import {useService} from "@web/core/utils/hooks";\nimport {Component} from "@odoo/owl";\nimport {rpc} from "@web/core/network/rpc";\n\nexport class A extends Component {\n    setup() {\n        this.orm = useService("orm");\n    }\n    async load() {\n        return await rpc("/a", {b: 1});\n    }\n}\n',
      ),
    },
    {
      before: script(
        'import { useService } from "@web/core/utils/hooks";\n\nexport function useA() {\n    const rpc = useService("rpc");\n    return () => rpc("/a");\n}\n',
      ),
      after: script(
        'import { rpc } from "@web/core/network/rpc";\n\nexport function useA() {\n    return () => rpc("/a");\n}\n',
      ),
    },
    {
      before: script(
        'import publicWidget from "@web/legacy/js/public/public_widget";\n\npublicWidget.registry.A = publicWidget.Widget.extend({\n    init() {\n        this._super(...arguments);\n        this._rpc = this.bindService("rpc");\n    },\n    load() {\n        return this._rpc("/a");\n    },\n});\n',
      ),
      after: script(
        'import publicWidget from "@web/legacy/js/public/public_widget";\nimport { rpc } from "@web/core/network/rpc";\n\npublicWidget.registry.A = publicWidget.Widget.extend({\n    init() {\n        this._super(...arguments);\n    },\n    load() {\n        return rpc("/a");\n    },\n});\n',
      ),
    },
    {
      before: script(
        'import { registry } from "@web/core/registry";\n\nregistry.category("actions").add("a", (env) => env.services.rpc("/a"));\n',
      ),
      after: script(
        'import { registry } from "@web/core/registry";\nimport { rpc } from "@web/core/network/rpc";\n\nregistry.category("actions").add("a", (env) => rpc("/a"));\n',
      ),
    },
    {
      before: script(
        'import { useService } from "@web/core/utils/hooks";\n\nexport function useA() {\n    const rpc = useService("rpc");\n    return { rpc };\n}\n',
      ),
      todos: 1,
    },
    {
      before: script(
        'import { registry } from "@web/core/registry";\n\nregistry.category("services").add("a", {\n    dependencies: ["rpc"],\n    start(env, { rpc }) {\n        return rpc;\n    },\n});\n',
      ),
      todos: 1,
    },
  ],
  noops: [
    script('import { rpc } from "@web/core/network/rpc";\n\nrpc("/a");\n'),
    script('const orm = useService("orm");\n'),
    script('this.rpc = useService(name);\n'),
    script('this._rpc({model: "a"});\n'),
    script('const dependencies = ["orm"];\n'),
  ],
  js: {
    Program: takeService({
      service: 'rpc',
      from: '@web/core/network/rpc',
    }),
  },
});
