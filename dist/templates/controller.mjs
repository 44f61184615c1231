export default {
  "controller/controller.py": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "from odoo.exceptions import "
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"imports"), "exceptions", {"start":{"line":3,"column":30},"end":{"line":3,"column":48}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "from odoo.http import request\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(data,"first"),{"name":"unless","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":11}}})) != null ? stack1 : "")
    + "    "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,4,"",lookupProperty(depth0,"decorator"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":15,"column":4},"end":{"line":15,"column":27}}})) != null ? stack1 : "")
    + "\n    def "
    + ((stack1 = alias3(alias2(depth0, "name", {"start":{"line":16,"column":10},"end":{"line":16,"column":14}} ), depth0)) != null ? stack1 : "")
    + "("
    + ((stack1 = alias3(alias2(depth0, "signature", {"start":{"line":16,"column":19},"end":{"line":16,"column":28}} ), depth0)) != null ? stack1 : "")
    + "):\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"body"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"answer"),{"name":"with","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":26,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"indent").call(depth0 != null ? depth0 : (container.nullContext || {}),8,lookupProperty(depth0,"body"),{"name":"indent","hash":{},"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":18,"column":17}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = container.lambda(container.strict(depth0, "model", {"start":{"line":21,"column":10},"end":{"line":21,"column":15}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"found"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":7}}})) != null ? stack1 : "")
    + "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"return ",lookupProperty(depth0,"result"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":25,"column":8},"end":{"line":25,"column":35}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"variable")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":23,"column":17},"end":{"line":23,"column":40}}}),lookupProperty(depth0,"found"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":23,"column":8},"end":{"line":23,"column":48}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "from odoo import "
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"imports"), "odoo", {"start":{"line":1,"column":19},"end":{"line":1,"column":31}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"imports"),"exceptions"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"imports"),"request"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + "\n\nclass "
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":10,"column":8},"end":{"line":10,"column":17}} ), depth0)) != null ? stack1 : "")
    + "(http.Controller):\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"routes"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "controller/templates.xml": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <template id=\""
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":5,"column":20},"end":{"line":5,"column":24}} ), depth0)) != null ? stack1 : "")
    + "\" name="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias3,lookupProperty(lookupProperty(depth0,"listing"),"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":5,"column":33},"end":{"line":5,"column":55}}})) != null ? stack1 : "")
    + ">\n        <t t-call=\"web.frontend_layout\">\n            <t t-set=\"title\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(lookupProperty(depth0,"listing"),"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":7,"column":29},"end":{"line":7,"column":50}}})) != null ? stack1 : "")
    + "</t>\n            <div class=\"container py-4\">\n                <h1>"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(lookupProperty(depth0,"listing"),"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":9,"column":20},"end":{"line":9,"column":41}}})) != null ? stack1 : "")
    + "</h1>\n                <table class=\"table\" data-model=\""
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"listing"), "model", {"start":{"line":10,"column":51},"end":{"line":10,"column":64}} ), depth0)) != null ? stack1 : "")
    + "\">\n                    <thead>\n                        <tr>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"listing"),"fields"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "                        </tr>\n                    </thead>\n                    <tbody>\n                        <tr t-foreach=\""
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"listing"), "variable", {"start":{"line":19,"column":41},"end":{"line":19,"column":57}} ), depth0)) != null ? stack1 : "")
    + "\" t-as=\""
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"listing"), "one", {"start":{"line":19,"column":69},"end":{"line":19,"column":80}} ), depth0)) != null ? stack1 : "")
    + "\" t-att-data-record-id=\""
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"listing"), "one", {"start":{"line":19,"column":108},"end":{"line":19,"column":119}} ), depth0)) != null ? stack1 : "")
    + ".id\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"listing"),"fields"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":9}}})) != null ? stack1 : "")
    + "                        </tr>\n                    </tbody>\n                </table>\n            </div>\n        </t>\n    </template>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                            <th>"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":14,"column":32},"end":{"line":14,"column":45}}})) != null ? stack1 : "")
    + "</th>\n";
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                            <td><span t-field=\""
    + ((stack1 = alias2(alias1(lookupProperty(depths[1],"listing"), "one", {"start":{"line":21,"column":49},"end":{"line":21,"column":63}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":21,"column":68},"end":{"line":21,"column":72}} ), depth0)) != null ? stack1 : "")
    + "\"/></td>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"pages"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true,"useDepths":true},
  "controller/test_controller.py": {"0":function(container,depth0,helpers,partials,data) {
    return "import json\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "import re\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "from odoo import "
    + ((stack1 = container.lambda(container.strict(depth0, "odoo", {"start":{"line":11,"column":19},"end":{"line":11,"column":23}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    def setUp(self):\n        super().setUp()\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"samples"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"users"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":25,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,lookupProperty(helpers,"concat").call(alias1,"self.",lookupProperty(depth0,"variable")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":23,"column":17},"end":{"line":23,"column":48}}}),lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":23,"column":8},"end":{"line":23,"column":57}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,lookupProperty(helpers,"concat").call(alias1,"self.",lookupProperty(depth0,"variable")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":26,"column":17},"end":{"line":26,"column":48}}}),lookupProperty(depth0,"user"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":26,"column":8},"end":{"line":26,"column":55}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "\n    def call_json(self, path):\n        payload = {\"jsonrpc\": \"2.0\", \"method\": \"call\", \"params\": {}}\n        headers = {\"Content-Type\": \"application/json\"}\n        response = self.url_open(path, data=json.dumps(payload), headers=headers)\n        self.assertEqual(response.status_code, 200)\n        return response.json()\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"readable"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":62,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"closed"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":74,"column":7}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":41,"column":15},"end":{"line":41,"column":19}} ), depth0)) != null ? stack1 : "")
    + "(self):\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"reader"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.program(11, data, 0),"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":48,"column":7}}})) != null ? stack1 : "")
    + "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"found = ",lookupProperty(depth0,"search"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":49,"column":8},"end":{"line":49,"column":36}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"some"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":52,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"json"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(14, data, 0),"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":61,"column":7}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        user = self."
    + ((stack1 = container.lambda(container.strict(depth0, "reader", {"start":{"line":43,"column":22},"end":{"line":43,"column":28}} ), depth0)) != null ? stack1 : "")
    + "\n        self.authenticate(user.login, user.login)\n        records = self.env["
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"model"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":45,"column":27},"end":{"line":45,"column":39}}})) != null ? stack1 : "")
    + "].with_user(user)\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        records = self.env["
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"model"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":47,"column":27},"end":{"line":47,"column":39}}})) != null ? stack1 : "")
    + "]\n";
},"12":function(container,depth0,helpers,partials,data) {
    return "        self.assertTrue(found)\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        rows = self.call_json("
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"path"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":54,"column":30},"end":{"line":54,"column":41}}})) != null ? stack1 : "")
    + ")[\"result\"]\n        self.assertEqual([row[\"id\"] for row in rows], found.ids)\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        response = self.url_open("
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"path"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":57,"column":33},"end":{"line":57,"column":44}}})) != null ? stack1 : "")
    + ")\n        self.assertEqual(response.status_code, 200)\n        shown = re.findall(r'data-record-id=\"(\\d+)\"', response.text)\n        self.assertEqual([int(number) for number in shown], found.ids)\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":65,"column":15},"end":{"line":65,"column":19}} ), depth0)) != null ? stack1 : "")
    + "_needs_login(self):\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"json"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":66,"column":0},"end":{"line":73,"column":7}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        answer = self.call_json("
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"path"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":67,"column":32},"end":{"line":67,"column":43}}})) != null ? stack1 : "")
    + ")\n        self.assertNotIn(\"result\", answer)\n        self.assertIn(\"SessionExpired\", answer[\"error\"][\"data\"][\"name\"])\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        response = self.url_open("
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"path"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":71,"column":33},"end":{"line":71,"column":44}}})) != null ? stack1 : "")
    + ")\n        self.assertIn(\"/web/login\", response.url)\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"first"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":77,"column":0},"end":{"line":79,"column":11}}})) != null ? stack1 : "")
    + "    def test_"
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":80,"column":15},"end":{"line":80,"column":19}} ), depth0)) != null ? stack1 : "")
    + "_needs_login(self):\n        response = self.url_open("
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"path"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":81,"column":33},"end":{"line":81,"column":44}}})) != null ? stack1 : "")
    + ")\n        self.assertIn(\"/web/login\", response.url)\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"json"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"regex"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"imports"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"odoo"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + "from odoo.tests import tagged\nfrom odoo.tests.common import "
    + ((stack1 = alias3(alias2(depth0, "common", {"start":{"line":14,"column":32},"end":{"line":14,"column":38}} ), depth0)) != null ? stack1 : "")
    + "\n\n\n@tagged(\"post_install\", \"-at_install\")\nclass "
    + ((stack1 = alias3(alias2(depth0, "className", {"start":{"line":18,"column":8},"end":{"line":18,"column":17}} ), depth0)) != null ? stack1 : "")
    + "(HttpCase):\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"setup"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"json"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":37,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cases"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":75,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"closed"),{"name":"each","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":76,"column":0},"end":{"line":83,"column":9}}})) != null ? stack1 : "");
},"useData":true},
};
