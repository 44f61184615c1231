export default {
  "extend/test_views.py": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = container.lambda(container.strict(depth0, "key", {"start":{"line":11,"column":15},"end":{"line":11,"column":18}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        arch = self._arch("
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"parent"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":12,"column":26},"end":{"line":12,"column":39}}})) != null ? stack1 : "")
    + ")\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"single"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "        self.assertIn('name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "single", {"start":{"line":14,"column":31},"end":{"line":14,"column":37}} ), depth0)) != null ? stack1 : "")
    + "\"', arch)\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"for name in ",lookupProperty(depth0,"names"),":",{"name":"node","hash":{},"data":data,"loc":{"start":{"line":16,"column":8},"end":{"line":16,"column":43}}})) != null ? stack1 : "")
    + "\n            self.assertIn(f'name=\"{name}\"', arch)\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "from odoo.tests import tagged\nfrom odoo.tests.common import "
    + ((stack1 = alias2(alias1(depth0, "testCase", {"start":{"line":2,"column":32},"end":{"line":2,"column":40}} ), depth0)) != null ? stack1 : "")
    + "\n\n\n@tagged(\"post_install\", \"-at_install\")\nclass "
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":6,"column":8},"end":{"line":6,"column":17}} ), depth0)) != null ? stack1 : "")
    + "("
    + ((stack1 = alias2(alias1(depth0, "testCase", {"start":{"line":6,"column":22},"end":{"line":6,"column":30}} ), depth0)) != null ? stack1 : "")
    + "):\n    def _arch(self, view):\n        return self.env["
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"model"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":8,"column":24},"end":{"line":8,"column":36}}})) != null ? stack1 : "")
    + "]."
    + ((stack1 = alias2(alias1(depth0, "getView", {"start":{"line":8,"column":40},"end":{"line":8,"column":47}} ), depth0)) != null ? stack1 : "")
    + "(self.env.ref(view).id)[\"arch\"]\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"views"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "extend/views.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":5,"column":18},"end":{"line":5,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"ir.ui.view\">\n        <field name=\"name\">"
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":6,"column":29},"end":{"line":6,"column":33}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"model\">"
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":7,"column":30},"end":{"line":7,"column":35}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"inherit_id\" ref=\""
    + ((stack1 = alias2(alias1(depth0, "parent", {"start":{"line":8,"column":40},"end":{"line":8,"column":46}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"late"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + "        <field name=\"arch\" type=\"xml\">\n"
    + ((stack1 = alias2(alias1(depth0, "arch", {"start":{"line":13,"column":2},"end":{"line":13,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n        </field>\n    </record>\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "        <field name=\"priority\">99</field>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"views"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
};
