export default {
  "cron/cron.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":5,"column":18},"end":{"line":5,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"ir.cron\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":6,"column":27},"end":{"line":6,"column":40}}})) != null ? stack1 : "")
    + "</field>\n        <field name=\"model_id\" ref=\""
    + ((stack1 = alias2(alias1(depth0, "modelRef", {"start":{"line":7,"column":38},"end":{"line":7,"column":46}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n        <field name=\"state\">code</field>\n        <field name=\"code\">model."
    + ((stack1 = alias2(alias1(depth0, "method", {"start":{"line":9,"column":35},"end":{"line":9,"column":41}} ), depth0)) != null ? stack1 : "")
    + "()</field>\n        <field name=\"interval_number\" eval=\""
    + ((stack1 = alias2(alias1(depth0, "number", {"start":{"line":10,"column":46},"end":{"line":10,"column":52}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n        <field name=\"interval_type\">"
    + ((stack1 = alias2(alias1(depth0, "unit", {"start":{"line":11,"column":38},"end":{"line":11,"column":42}} ), depth0)) != null ? stack1 : "")
    + "</field>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"cronCallFields"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias3,lookupProperty(depth0,"active"),{"name":"unless","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":11}}})) != null ? stack1 : "")
    + "    </record>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "        <field name=\"numbercall\" eval=\"-1\"/>\n        <field name=\"doall\" eval=\"False\"/>\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "        <field name=\"active\" eval=\"False\"/>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo noupdate=\"1\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"crons"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
  "cron/test_crons.py": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "from odoo import "
    + ((stack1 = container.lambda(container.strict(depth0, "odoo", {"start":{"line":2,"column":19},"end":{"line":2,"column":23}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    @classmethod\n    def setUpClass(cls):\n        super().setUpClass()\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"samples"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,lookupProperty(helpers,"concat").call(alias1,"cls.",lookupProperty(depth0,"variable")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":15,"column":17},"end":{"line":15,"column":47}}}),lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":15,"column":8},"end":{"line":15,"column":56}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = container.lambda(container.strict(depth0, "id", {"start":{"line":25,"column":15},"end":{"line":25,"column":17}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        cron = self.run_cron("
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"xmlid"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":26,"column":29},"end":{"line":26,"column":41}}})) != null ? stack1 : "")
    + ")\n        self.assertEqual(cron.model_id.model, "
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"model"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":27,"column":46},"end":{"line":27,"column":58}}})) != null ? stack1 : "")
    + ")\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"examples"),{"name":"each","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":36,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = alias2(alias1(depths[1], "id", {"start":{"line":30,"column":15},"end":{"line":30,"column":20}} ), depth0)) != null ? stack1 : "")
    + "_"
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":30,"column":25},"end":{"line":30,"column":29}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias3,8,"record = ",lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":31,"column":8},"end":{"line":31,"column":37}}})) != null ? stack1 : "")
    + "\n        self.run_cron("
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depths[1],"xmlid"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":32,"column":22},"end":{"line":32,"column":37}}})) != null ? stack1 : "")
    + ")\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"checks"),{"name":"each","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":35,"column":9}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"check"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":34,"column":8},"end":{"line":34,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"odoo"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + "from odoo.tests import tagged\nfrom odoo.tests.common import "
    + ((stack1 = alias3(alias2(depth0, "testCase", {"start":{"line":5,"column":32},"end":{"line":5,"column":40}} ), depth0)) != null ? stack1 : "")
    + "\n\n\n@tagged(\"post_install\", \"-at_install\")\nclass TestCrons("
    + ((stack1 = alias3(alias2(depth0, "testCase", {"start":{"line":9,"column":18},"end":{"line":9,"column":26}} ), depth0)) != null ? stack1 : "")
    + "):\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"samples"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + "    def run_cron(self, xmlid):\n        cron = self.env.ref(xmlid)\n        cron.ir_actions_server_id.with_user(cron.user_id).run()\n        return cron\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"crons"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":37,"column":9}}})) != null ? stack1 : "");
},"useData":true,"useDepths":true},
};
