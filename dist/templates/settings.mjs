export default {
  "settings/model.py": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,4,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"name")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":8,"column":13},"end":{"line":8,"column":32}}}),lookupProperty(depth0,"call"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":8,"column":4},"end":{"line":8,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "from odoo import fields, models\n\n\nclass "
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":4,"column":8},"end":{"line":4,"column":17}} ), depth0)) != null ? stack1 : "")
    + "(models."
    + ((stack1 = alias2(alias1(depth0, "base", {"start":{"line":4,"column":29},"end":{"line":4,"column":33}} ), depth0)) != null ? stack1 : "")
    + "):\n    _inherit = "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"model"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":5,"column":15},"end":{"line":5,"column":27}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "settings/parameters.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <record id=\""
    + ((stack1 = container.lambda(container.strict(depth0, "id", {"start":{"line":5,"column":18},"end":{"line":5,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"ir.config_parameter\">\n        <field name=\"key\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias1,lookupProperty(depth0,"key"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":6,"column":26},"end":{"line":6,"column":37}}})) != null ? stack1 : "")
    + "</field>\n        <field name=\"value\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias1,lookupProperty(depth0,"value"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":7,"column":28},"end":{"line":7,"column":41}}})) != null ? stack1 : "")
    + "</field>\n    </record>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo noupdate=\"1\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"parameters"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
  "settings/test_settings.py": {"0":function(container,depth0,helpers,partials,data) {
    return "\n    def parameter(self, key):\n        return self.env[\"ir.config_parameter\"].sudo().get_param(key)\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":16,"column":15},"end":{"line":16,"column":19}} ), depth0)) != null ? stack1 : "")
    + "(self):\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",depth0,{"name":"node","hash":{},"data":data,"loc":{"start":{"line":18,"column":8},"end":{"line":18,"column":26}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "from odoo.tests import tagged\nfrom odoo.tests.common import TransactionCase\n\n\n@tagged(\"post_install\", \"-at_install\")\nclass TestSettings(TransactionCase):\n    def settings(self, values=None):\n        return self.env[\"res.config.settings\"].create(values or {})\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"parameters"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"tests"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "settings/views.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "            <xpath expr=\"//form\" position=\"inside\">\n                <app data-string="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":11,"column":33},"end":{"line":11,"column":47}}})) != null ? stack1 : "")
    + " string="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":11,"column":55},"end":{"line":11,"column":69}}})) != null ? stack1 : "")
    + " name=\""
    + ((stack1 = alias3(alias2(depth0, "module", {"start":{"line":11,"column":78},"end":{"line":11,"column":84}} ), depth0)) != null ? stack1 : "")
    + "\" groups=\""
    + ((stack1 = alias3(alias2(depth0, "groups", {"start":{"line":11,"column":98},"end":{"line":11,"column":104}} ), depth0)) != null ? stack1 : "")
    + "\">\n                    <block title="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":12,"column":33},"end":{"line":12,"column":47}}})) != null ? stack1 : "")
    + " id=\""
    + ((stack1 = alias3(alias2(depth0, "module", {"start":{"line":12,"column":54},"end":{"line":12,"column":60}} ), depth0)) != null ? stack1 : "")
    + "_settings\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "                    </block>\n                </app>\n            </xpath>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <setting id=\""
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":14,"column":39},"end":{"line":14,"column":43}} ), depth0)) != null ? stack1 : "")
    + "_setting\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"help"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":54},"end":{"line":14,"column":92}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"company"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":92},"end":{"line":14,"column":136}}})) != null ? stack1 : "")
    + ">\n                            <field name=\""
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":15,"column":43},"end":{"line":15,"column":47}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n                        </setting>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " help="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"help"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":14,"column":72},"end":{"line":14,"column":85}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    return " company_dependent=\"1\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "            <xpath expr=\"//div[hasclass('settings')]\" position=\"inside\">\n                <div class=\"app_settings_block\" data-string="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":23,"column":60},"end":{"line":23,"column":74}}})) != null ? stack1 : "")
    + " string="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":23,"column":82},"end":{"line":23,"column":96}}})) != null ? stack1 : "")
    + " data-key=\""
    + ((stack1 = alias3(alias2(depth0, "module", {"start":{"line":23,"column":109},"end":{"line":23,"column":115}} ), depth0)) != null ? stack1 : "")
    + "\" groups=\""
    + ((stack1 = alias3(alias2(depth0, "groups", {"start":{"line":23,"column":129},"end":{"line":23,"column":135}} ), depth0)) != null ? stack1 : "")
    + "\">\n                    <h2>"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias1,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":24,"column":24},"end":{"line":24,"column":37}}})) != null ? stack1 : "")
    + "</h2>\n                    <div class=\"row mt16 o_settings_container\" id=\""
    + ((stack1 = alias3(alias2(depth0, "module", {"start":{"line":25,"column":69},"end":{"line":25,"column":75}} ), depth0)) != null ? stack1 : "")
    + "_settings\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":50,"column":9}}})) != null ? stack1 : "")
    + "                    </div>\n                </div>\n            </xpath>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <div class=\"col-12 col-lg-6 o_setting_box\" id=\""
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":27,"column":73},"end":{"line":27,"column":77}} ), depth0)) != null ? stack1 : "")
    + "_setting\">\n                            <div class=\"o_setting_left_pane\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"box"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "")
    + "                            </div>\n                            <div class=\"o_setting_right_pane\">\n                                <label for=\""
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":34,"column":46},"end":{"line":34,"column":50}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"company"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":37,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"help"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":42,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"unless").call(alias3,lookupProperty(depth0,"box"),{"name":"unless","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":47,"column":11}}})) != null ? stack1 : "")
    + "                            </div>\n                        </div>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "                                <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":30,"column":47},"end":{"line":30,"column":51}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "                                <span class=\"fa fa-lg fa-building-o\" title=\"Each company has its own value\" role=\"img\" aria-label=\"Each company has its own value\" groups=\"base.group_multi_company\"/>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                                <div class=\"text-muted\">\n                                    "
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"help"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":40,"column":36},"end":{"line":40,"column":48}}})) != null ? stack1 : "")
    + "\n                                </div>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "                                <div class=\"content-group\">\n                                    <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":45,"column":51},"end":{"line":45,"column":55}} ), depth0)) != null ? stack1 : "")
    + "\" class=\"mt16\"/>\n                                </div>\n";
},"10":function(container,depth0,helpers,partials,data) {
    return "        <field name=\"target\">inline</field>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n\n    <record id=\"res_config_settings_view_form\" model=\"ir.ui.view\">\n        <field name=\"name\">res.config.settings.view.form.inherit."
    + ((stack1 = alias2(alias1(depth0, "module", {"start":{"line":5,"column":67},"end":{"line":5,"column":73}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"model\">res.config.settings</field>\n        <field name=\"inherit_id\" ref=\"base.res_config_settings_view_form\"/>\n        <field name=\"arch\" type=\"xml\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(helpers,"eq").call(alias3,lookupProperty(lookupProperty(depth0,"p"),"settingsView"),"app",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":9,"column":6},"end":{"line":9,"column":31}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":54,"column":7}}})) != null ? stack1 : "")
    + "        </field>\n    </record>\n\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "action", {"start":{"line":58,"column":18},"end":{"line":58,"column":24}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"ir.actions.act_window\">\n        <field name=\"name\">Settings</field>\n        <field name=\"res_model\">res.config.settings</field>\n        <field name=\"view_mode\">form</field>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(helpers,"eq").call(alias3,lookupProperty(lookupProperty(depth0,"p"),"settingsTarget"),"inline",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":62,"column":6},"end":{"line":62,"column":36}}}),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":64,"column":7}}})) != null ? stack1 : "")
    + "        <field name=\"context\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"context"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":65,"column":30},"end":{"line":65,"column":45}}})) != null ? stack1 : "")
    + "</field>\n    </record>\n\n</odoo>\n";
},"useData":true},
};
