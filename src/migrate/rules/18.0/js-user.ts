import { script } from '../../cases/script.ts';
import { takeService } from '../../js/service.ts';
import { defineMigration } from '../../rule.ts';

export default defineMigration({
  id: 'js-user',
  to: '18.0',
  breaks: 'error',
  summary: 'The service user is an object of @web/core/user',
  why: 'There is no service user since 18.0: what asks for it does not start.',
  link: 'https://github.com/odoo/odoo/blob/18.0/addons/web/static/src/core/user.js',
  cases: [
    {
      before: script(
        'import {useService} from "@web/core/utils/hooks";\n\nexport class A {\n    setup() {\n        this.user = useService("user");\n        this.id = this.user.userId;\n    }\n}\n',
      ),
      after: script(
        'import {user} from "@web/core/user";\n\nexport class A {\n    setup() {\n        this.id = user.userId;\n    }\n}\n',
      ),
    },
    {
      before: script(
        'import {useService} from "@web/core/utils/hooks";\n\nexport class A {\n    setup() {\n        this.userService = useService("user");\n        this.orm = useService("orm");\n    }\n    get own() {\n        return this.userService.hasGroup("a.b");\n    }\n}\n',
      ),
      after: script(
        'import {useService} from "@web/core/utils/hooks";\nimport {user} from "@web/core/user";\n\nexport class A {\n    setup() {\n        this.orm = useService("orm");\n    }\n    get own() {\n        return user.hasGroup("a.b");\n    }\n}\n',
      ),
    },
    {
      before: script(
        'import {useService} from "@web/core/utils/hooks";\n\nexport class A {\n    setup() {\n        this.user = useService("user");\n        this.database = this.user.db;\n    }\n}\n',
      ),
      todos: 1,
    },
  ],
  noops: [
    script('import { user } from "@web/core/user";\n\nuser.hasGroup("a.b");\n'),
    script('const users = useService("users");\n'),
    script('this.user = useService(name);\n'),
    script('this.user = {name: "user"};\n'),
  ],
  js: {
    Program: takeService({
      service: 'user',
      from: '@web/core/user',
      members:
        /^(name|login|isAdmin|isSystem|isInternalUser|partnerId|showEffect|userId|context|lang|tz|settings|updateContext|hasGroup|setUserSettings)$/,
    }),
  },
});
