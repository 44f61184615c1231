export default {
  "wizard/test_wizard.py": {"0":function(container,depth0,helpers,partials,data) {
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
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"context = ",lookupProperty(depth0,"active"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":17,"column":8},"end":{"line":17,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_default_get(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"held"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":24,"column":8},"end":{"line":24,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        action = self.wizard."
    + ((stack1 = container.lambda(container.strict(depth0, "method", {"start":{"line":29,"column":31},"end":{"line":29,"column":37}} ), depth0)) != null ? stack1 : "")
    + "()\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"closed"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":30,"column":8},"end":{"line":30,"column":28}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "        self.wizard."
    + ((stack1 = container.lambda(container.strict(depth0, "method", {"start":{"line":32,"column":22},"end":{"line":32,"column":28}} ), depth0)) != null ? stack1 : "")
    + "()\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"check"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":35,"column":8},"end":{"line":35,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"bound"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":42,"column":8},"end":{"line":42,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_open_from_form(self):\n        action = self."
    + ((stack1 = alias2(alias1(depth0, "record", {"start":{"line":47,"column":24},"end":{"line":47,"column":30}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "method", {"start":{"line":47,"column":35},"end":{"line":47,"column":41}} ), depth0)) != null ? stack1 : "")
    + "()\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"check"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":48,"column":8},"end":{"line":48,"column":27}}})) != null ? stack1 : "")
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
    + ((stack1 = alias3(alias2(depth0, "testCase", {"start":{"line":5,"column":32},"end":{"line":5,"column":40}} ), depth0)) != null ? stack1 : "")
    + "\n\n\n@tagged(\"post_install\", \"-at_install\")\nclass "
    + ((stack1 = alias3(alias2(depth0, "className", {"start":{"line":9,"column":8},"end":{"line":9,"column":17}} ), depth0)) != null ? stack1 : "")
    + "("
    + ((stack1 = alias3(alias2(depth0, "testCase", {"start":{"line":9,"column":22},"end":{"line":9,"column":30}} ), depth0)) != null ? stack1 : "")
    + "):\n    @classmethod\n    def setUpClass(cls):\n        super().setUpClass()\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"samples"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"active"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"cls.wizards = ",lookupProperty(depth0,"wizards"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":19,"column":8},"end":{"line":19,"column":43}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"cls.wizard = ",lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":20,"column":8},"end":{"line":20,"column":41}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"held"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + "\n    def test_"
    + ((stack1 = alias3(alias2(depth0, "method", {"start":{"line":27,"column":15},"end":{"line":27,"column":21}} ), depth0)) != null ? stack1 : "")
    + "(self):\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"closed"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":33,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"checks"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":36,"column":9}}})) != null ? stack1 : "")
    + "\n    def test_action(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"action = ",lookupProperty(depth0,"action"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":39,"column":8},"end":{"line":39,"column":37}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"target"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":40,"column":8},"end":{"line":40,"column":28}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"bound"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":43,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"opened"),{"name":"with","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":0},"end":{"line":49,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "wizard/wizard.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "                <field name=\""
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\" invisible=\"1\"/>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <group>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "")
    + "                </group>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    <group>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "                    </group>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":17,"column":39},"end":{"line":17,"column":43}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":17,"column":46},"end":{"line":17,"column":66}}})) != null ? stack1 : "")
    + "/>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <field name=\""
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":25,"column":31},"end":{"line":25,"column":35}} ), depth0)) != null ? stack1 : "")
    + "\">\n                    <"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "listTag", {"start":{"line":26,"column":23},"end":{"line":26,"column":36}} ), depth0)) != null ? stack1 : "")
    + " editable=\"bottom\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"lines"),"hidden"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"lines"),"columns"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":32,"column":9}}})) != null ? stack1 : "")
    + "                    </"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "listTag", {"start":{"line":33,"column":24},"end":{"line":33,"column":37}} ), depth0)) != null ? stack1 : "")
    + ">\n                </field>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <field name=\""
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\" "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"columnInvisible"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(8, data, 0),"data":data,"loc":{"start":{"line":28,"column":47},"end":{"line":28,"column":129}}})) != null ? stack1 : "")
    + "/>\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "column_invisible=\"True\"";
},"8":function(container,depth0,helpers,partials,data) {
    return "invisible=\"1\"";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <separator string="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":36,"column":34},"end":{"line":36,"column":48}}})) != null ? stack1 : "")
    + "/>\n                <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":37,"column":31},"end":{"line":37,"column":35}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\"binding_model_id\" ref=\""
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"bound"), "ref", {"start":{"line":54,"column":46},"end":{"line":54,"column":55}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n        <field name=\"binding_view_types\">"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"bound"), "views", {"start":{"line":55,"column":43},"end":{"line":55,"column":54}} ), depth0)) != null ? stack1 : "")
    + "</field>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\""
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"p"), "recordGroupsField", {"start":{"line":58,"column":23},"end":{"line":58,"column":42}} ), depth0)) != null ? stack1 : "")
    + "\" eval="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"groups"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":58,"column":51},"end":{"line":58,"column":66}}})) != null ? stack1 : "")
    + "/>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":4,"column":18},"end":{"line":4,"column":23}} ), depth0)) != null ? stack1 : "")
    + "_view_form\" model=\"ir.ui.view\">\n        <field name=\"name\">"
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":5,"column":29},"end":{"line":5,"column":34}} ), depth0)) != null ? stack1 : "")
    + ".view.form</field>\n        <field name=\"model\">"
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":6,"column":30},"end":{"line":6,"column":35}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"arch\" type=\"xml\">\n            <form>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"hidden"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"columns"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"wide"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":39,"column":9}}})) != null ? stack1 : "")
    + "                <footer>\n                    <button name=\""
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"apply"), "method", {"start":{"line":41,"column":36},"end":{"line":41,"column":48}} ), depth0)) != null ? stack1 : "")
    + "\" string="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias3,lookupProperty(lookupProperty(depth0,"apply"),"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":41,"column":59},"end":{"line":41,"column":79}}})) != null ? stack1 : "")
    + " type=\"object\" class=\"btn-primary\"/>\n                    <button string=\"Discard\" class=\"btn-secondary\" special=\"cancel\"/>\n                </footer>\n            </form>\n        </field>\n    </record>\n\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":48,"column":18},"end":{"line":48,"column":23}} ), depth0)) != null ? stack1 : "")
    + "_action\" model=\"ir.actions.act_window\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":49,"column":27},"end":{"line":49,"column":40}}})) != null ? stack1 : "")
    + "</field>\n        <field name=\"res_model\">"
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":50,"column":34},"end":{"line":50,"column":39}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"view_mode\">form</field>\n        <field name=\"target\">new</field>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"bound"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":56,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"groups"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":57,"column":0},"end":{"line":59,"column":7}}})) != null ? stack1 : "")
    + "    </record>\n\n</odoo>\n";
},"useData":true},
};
