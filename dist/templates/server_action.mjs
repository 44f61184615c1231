export default {
  "server_action/actions.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":5,"column":18},"end":{"line":5,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"ir.actions.server\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":6,"column":27},"end":{"line":6,"column":40}}})) != null ? stack1 : "")
    + "</field>\n        <field name=\"model_id\" ref=\""
    + ((stack1 = alias2(alias1(depth0, "ref", {"start":{"line":7,"column":38},"end":{"line":7,"column":41}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n        <field name=\"state\">code</field>\n        <field name=\"code\">\n"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"code"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":10,"column":12}}})) != null ? stack1 : "")
    + "\n        </field>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"views"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"groups"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + "    </record>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "        <field name=\"binding_model_id\" ref=\""
    + ((stack1 = alias2(alias1(depth0, "ref", {"start":{"line":13,"column":46},"end":{"line":13,"column":49}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n        <field name=\"binding_view_types\">"
    + ((stack1 = alias2(alias1(depth0, "views", {"start":{"line":14,"column":43},"end":{"line":14,"column":48}} ), depth0)) != null ? stack1 : "")
    + "</field>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\""
    + ((stack1 = container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"p"), "recordGroupsField", {"start":{"line":17,"column":23},"end":{"line":17,"column":48}} ), depth0)) != null ? stack1 : "")
    + "\" eval="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"groups"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":17,"column":57},"end":{"line":17,"column":72}}})) != null ? stack1 : "")
    + "/>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"actions"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
  "server_action/test_server_actions.py": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "from odoo import "
    + ((stack1 = container.lambda(container.strict(depth0, "odoo", {"start":{"line":2,"column":19},"end":{"line":2,"column":23}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,lookupProperty(helpers,"concat").call(alias1,"cls.",lookupProperty(depth0,"variable")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":14,"column":17},"end":{"line":14,"column":47}}}),lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":14,"column":8},"end":{"line":14,"column":56}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = container.lambda(container.strict(depth0, "key", {"start":{"line":18,"column":15},"end":{"line":18,"column":18}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"action = ",lookupProperty(depth0,"action"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":19,"column":8},"end":{"line":19,"column":37}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"exists"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":20,"column":8},"end":{"line":20,"column":28}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"user"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":23,"column":7}}})) != null ? stack1 : "")
    + "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"action = ",lookupProperty(depth0,"run"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":24,"column":8},"end":{"line":24,"column":34}}})) != null ? stack1 : "")
    + "\n        action.run()\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"checks"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":28,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"user = ",lookupProperty(depth0,"user"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":22,"column":8},"end":{"line":22,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"check"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":27,"column":8},"end":{"line":27,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"odoo"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + "from odoo.tests import tagged\nfrom odoo.tests.common import "
    + ((stack1 = alias3(alias2(depth0, "common", {"start":{"line":5,"column":32},"end":{"line":5,"column":38}} ), depth0)) != null ? stack1 : "")
    + "\n\n\n@tagged(\"post_install\", \"-at_install\")\nclass TestServerActions("
    + ((stack1 = alias3(alias2(depth0, "testCase", {"start":{"line":9,"column":26},"end":{"line":9,"column":34}} ), depth0)) != null ? stack1 : "")
    + "):\n    @classmethod\n    def setUpClass(cls):\n        super().setUpClass()\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"samples"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cases"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "");
},"useData":true},
};
