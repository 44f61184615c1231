export default {
  "report/reports.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"format"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "\n    <record id=\""
    + ((stack1 = alias3(alias2(depth0, "id", {"start":{"line":17,"column":18},"end":{"line":17,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"ir.actions.report\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias1,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":18,"column":27},"end":{"line":18,"column":40}}})) != null ? stack1 : "")
    + "</field>\n        <field name=\"model\">"
    + ((stack1 = alias3(alias2(depth0, "model", {"start":{"line":19,"column":30},"end":{"line":19,"column":35}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"report_type\">qweb-pdf</field>\n        <field name=\"report_name\">"
    + ((stack1 = alias3(alias2(depth0, "name", {"start":{"line":21,"column":36},"end":{"line":21,"column":40}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"report_file\">"
    + ((stack1 = alias3(alias2(depth0, "name", {"start":{"line":22,"column":36},"end":{"line":22,"column":40}} ), depth0)) != null ? stack1 : "")
    + "</field>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"paper"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"fileName"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"attachment"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":32,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"bound"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":36,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"groups"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":39,"column":7}}})) != null ? stack1 : "")
    + "    </record>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <record id=\""
    + ((stack1 = container.lambda(container.strict(depth0, "id", {"start":{"line":6,"column":18},"end":{"line":6,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"report.paperformat\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "    </record>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
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
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "        <field name=\""
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":11,"column":23},"end":{"line":11,"column":27}} ), depth0)) != null ? stack1 : "")
    + "\" eval=\""
    + ((stack1 = alias2(alias1(depth0, "eval", {"start":{"line":11,"column":39},"end":{"line":11,"column":43}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "        <field name=\"paperformat_id\" ref=\""
    + ((stack1 = container.lambda(container.strict(depth0, "paper", {"start":{"line":24,"column":44},"end":{"line":24,"column":49}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\"print_report_name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fileName"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":27,"column":40},"end":{"line":27,"column":56}}})) != null ? stack1 : "")
    + "</field>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\"attachment\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attachment"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":30,"column":33},"end":{"line":30,"column":51}}})) != null ? stack1 : "")
    + "</field>\n        <field name=\"attachment_use\" eval=\"True\"/>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "        <field name=\"binding_model_id\" ref=\""
    + ((stack1 = container.lambda(container.strict(depth0, "bound", {"start":{"line":34,"column":46},"end":{"line":34,"column":51}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n        <field name=\"binding_type\">report</field>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\""
    + ((stack1 = container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"p"), "recordGroupsField", {"start":{"line":38,"column":23},"end":{"line":38,"column":48}} ), depth0)) != null ? stack1 : "")
    + "\" eval="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"groups"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":38,"column":57},"end":{"line":38,"column":72}}})) != null ? stack1 : "")
    + "/>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"reports"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":41,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
  "report/templates.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <template id=\""
    + ((stack1 = alias2(alias1(depth0, "document", {"start":{"line":5,"column":20},"end":{"line":5,"column":28}} ), depth0)) != null ? stack1 : "")
    + "\">\n        <t t-call=\"web.external_layout\">\n"
    + ((stack1 = alias2(alias1(depth0, "body", {"start":{"line":7,"column":2},"end":{"line":7,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n        </t>\n    </template>\n\n    <template id=\""
    + ((stack1 = alias2(alias1(depth0, "template", {"start":{"line":11,"column":20},"end":{"line":11,"column":28}} ), depth0)) != null ? stack1 : "")
    + "\">\n        <t t-call=\"web.html_container\">\n            <t t-foreach=\"docs\" t-as=\"doc\">\n                <t t-call=\""
    + ((stack1 = alias2(alias1(depth0, "module", {"start":{"line":14,"column":29},"end":{"line":14,"column":35}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "document", {"start":{"line":14,"column":40},"end":{"line":14,"column":48}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"language"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":51},"end":{"line":14,"column":96}}})) != null ? stack1 : "")
    + "/>\n            </t>\n        </t>\n    </template>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " t-lang=\""
    + ((stack1 = container.lambda(container.strict(depth0, "language", {"start":{"line":14,"column":78},"end":{"line":14,"column":86}} ), depth0)) != null ? stack1 : "")
    + "\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"reports"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
  "report/test_reports.py": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "from odoo import "
    + ((stack1 = container.lambda(container.strict(depth0, "odoo", {"start":{"line":2,"column":19},"end":{"line":2,"column":23}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "from odoo.tools import html_escape\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,lookupProperty(helpers,"concat").call(alias1,"cls.",lookupProperty(depth0,"variable")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":17,"column":17},"end":{"line":17,"column":47}}}),lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":17,"column":8},"end":{"line":17,"column":56}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = container.lambda(container.strict(depth0, "key", {"start":{"line":21,"column":15},"end":{"line":21,"column":18}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"report = ",lookupProperty(depth0,"report"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":22,"column":8},"end":{"line":22,"column":37}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"content, kind = ",lookupProperty(depth0,"render"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":23,"column":8},"end":{"line":23,"column":44}}})) != null ? stack1 : "")
    + "\n        self.assertEqual(kind, \"html\")\n        html = content.decode()\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"check"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "");
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
},"5":function(container,depth0,helpers,partials,data) {
    return "        self.assertIn('class=\"page\"', html)\n";
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
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"escapes"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":8,"column":7}}})) != null ? stack1 : "")
    + "\n\n@tagged(\"post_install\", \"-at_install\")\nclass TestReports("
    + ((stack1 = alias3(alias2(depth0, "testCase", {"start":{"line":12,"column":20},"end":{"line":12,"column":28}} ), depth0)) != null ? stack1 : "")
    + "):\n    @classmethod\n    def setUpClass(cls):\n        super().setUpClass()\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"samples"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cases"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "report/values.py": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "from odoo import api, models\n\n\nclass "
    + ((stack1 = container.lambda(container.strict(depth0, "className", {"start":{"line":4,"column":8},"end":{"line":4,"column":17}} ), depth0)) != null ? stack1 : "")
    + "(models.AbstractModel):\n    _name = "
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"name"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":5,"column":12},"end":{"line":5,"column":23}}})) != null ? stack1 : "")
    + "\n    _description = "
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"title"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":6,"column":19},"end":{"line":6,"column":31}}})) != null ? stack1 : "")
    + "\n\n    @api.model\n    def _get_report_values(self, docids, data=None):\n        docs = self.env["
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"model"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":10,"column":24},"end":{"line":10,"column":36}}})) != null ? stack1 : "")
    + "].browse(docids)\n        values = {\n            \"doc_ids\": docids,\n            \"doc_model\": "
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"model"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":13,"column":25},"end":{"line":13,"column":37}}})) != null ? stack1 : "")
    + ",\n            \"docs\": docs,\n            \"data\": data,\n        }\n"
    + ((stack1 = lookupProperty(helpers,"indent").call(alias1,8,lookupProperty(depth0,"body"),{"name":"indent","hash":{},"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":17,"column":17}}})) != null ? stack1 : "")
    + "\n        return values\n";
},"useData":true},
};
