export default {
  "mail/templates.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":5,"column":18},"end":{"line":5,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"mail.template\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":6,"column":27},"end":{"line":6,"column":40}}})) != null ? stack1 : "")
    + "</field>\n        <field name=\"model_id\" ref=\""
    + ((stack1 = alias2(alias1(depth0, "modelRef", {"start":{"line":7,"column":38},"end":{"line":7,"column":46}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "        <field name=\"use_default_to\" eval=\""
    + ((stack1 = alias2(alias1(depth0, "defaultTo", {"start":{"line":11,"column":45},"end":{"line":11,"column":54}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n        <field name=\"auto_delete\" eval=\""
    + ((stack1 = alias2(alias1(depth0, "autoDelete", {"start":{"line":12,"column":42},"end":{"line":12,"column":52}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"report"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + "        <field name=\"body_html\" type=\"html\">\n"
    + ((stack1 = lookupProperty(helpers,"indent").call(alias3,12,lookupProperty(depth0,"body"),{"name":"indent","hash":{},"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":21,"column":18}}})) != null ? stack1 : "")
    + "\n        </field>\n    </record>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":9,"column":23},"end":{"line":9,"column":27}} ), depth0)) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":9,"column":31},"end":{"line":9,"column":43}}})) != null ? stack1 : "")
    + "</field>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"mailReportField"),"report_template_ids",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":14,"column":6},"end":{"line":14,"column":56}}}),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "        <field name=\"report_template_ids\" eval=\"[(6, 0, [ref('"
    + ((stack1 = container.lambda(container.strict(depth0, "report", {"start":{"line":15,"column":64},"end":{"line":15,"column":70}} ), depth0)) != null ? stack1 : "")
    + "')])]\"/>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "        <field name=\"report_template\" ref=\""
    + ((stack1 = container.lambda(container.strict(depth0, "report", {"start":{"line":17,"column":45},"end":{"line":17,"column":51}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo noupdate=\"1\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"mails"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":24,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
  "mail/test_mail_templates.py": {"0":function(container,depth0,helpers,partials,data) {
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
},"2":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = container.lambda(container.strict(depth0, "key", {"start":{"line":18,"column":15},"end":{"line":18,"column":18}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"template = ",lookupProperty(depth0,"template"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":19,"column":8},"end":{"line":19,"column":41}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"mail = ",lookupProperty(depth0,"mail"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":20,"column":8},"end":{"line":20,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"checks"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"button"),{"name":"with","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":32,"column":9}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"check"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":22,"column":8},"end":{"line":22,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = container.lambda(container.strict(depths[1], "key", {"start":{"line":26,"column":15},"end":{"line":26,"column":21}} ), depth0)) != null ? stack1 : "")
    + "_button(self):\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"before"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":7}}})) != null ? stack1 : "")
    + "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"press"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":30,"column":8},"end":{"line":30,"column":27}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"check"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":31,"column":8},"end":{"line":31,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"before"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":28,"column":8},"end":{"line":28,"column":28}}})) != null ? stack1 : "")
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
    + "\n\n\n@tagged(\"post_install\", \"-at_install\")\nclass TestMailTemplates("
    + ((stack1 = alias3(alias2(depth0, "testCase", {"start":{"line":9,"column":26},"end":{"line":9,"column":34}} ), depth0)) != null ? stack1 : "")
    + "):\n    @classmethod\n    def setUpClass(cls):\n        super().setUpClass()\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"samples"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cases"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":33,"column":9}}})) != null ? stack1 : "");
},"useData":true,"useDepths":true},
};
