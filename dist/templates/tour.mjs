export default {
  "tour/test_tour.py": {"0":function(container,depth0,helpers,partials,data) {
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
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,lookupProperty(helpers,"concat").call(alias1,"self.",lookupProperty(depth0,"variable")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":12,"column":17},"end":{"line":12,"column":48}}}),lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":12,"column":8},"end":{"line":12,"column":57}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"odoo"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":7}}})) != null ? stack1 : "")
    + "from odoo.tests import tagged\nfrom odoo.tests.common import HttpCase, new_test_user\n\n\n@tagged(\"post_install\", \"-at_install\")\nclass "
    + ((stack1 = container.lambda(container.strict(depth0, "className", {"start":{"line":9,"column":8},"end":{"line":9,"column":17}} ), depth0)) != null ? stack1 : "")
    + "(HttpCase):\n    def test_tour(self):\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"samples"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":14,"column":8},"end":{"line":14,"column":28}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"user"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":15,"column":8},"end":{"line":15,"column":26}}})) != null ? stack1 : "")
    + "\n        self.start_tour(\n            "
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"url"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":17,"column":12},"end":{"line":17,"column":22}}})) != null ? stack1 : "")
    + ",\n            "
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"tour"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":18,"column":12},"end":{"line":18,"column":23}}})) != null ? stack1 : "")
    + ",\n            login="
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"login"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":19,"column":18},"end":{"line":19,"column":30}}})) != null ? stack1 : "")
    + ",\n        )\n";
},"useData":true},
  "tour/tour.js": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "odoo.define("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"module"),".",lookupProperty(depth0,"tour"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":2,"column":19},"end":{"line":2,"column":43}}}),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":2,"column":12},"end":{"line":2,"column":45}}})) != null ? stack1 : "")
    + ", function (require) {\n\"use strict\";\n\nconst tour = require(\"web_tour.tour\");\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"jsModule"),"marked",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":8,"column":6},"end":{"line":8,"column":30}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"tours"),"service",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":12,"column":6},"end":{"line":12,"column":28}}}),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    return "/** @odoo-module **/\n\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "import tour from \"web_tour.tour\";\n\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "import { registry } from \"@web/core/registry\";\n\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "tour.register(\n    "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"tour"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":22,"column":4},"end":{"line":22,"column":17}}})) != null ? stack1 : "")
    + ",\n    {\n        test: true,\n        url: "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"url"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":25,"column":13},"end":{"line":25,"column":25}}})) != null ? stack1 : "")
    + ",\n    },\n    [\n        {\n            content: \"open the first record of the list\",\n            trigger: \".o_data_row .o_data_cell:not(.o_handle_cell)\",\n        },\n        {\n            content: \"its form is there\",\n            trigger: \".o_form_view .o_form_sheet\",\n            run() {},\n        },\n    ]\n);\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "registry.category(\"web_tour.tours\").add("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"tour"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":40,"column":40},"end":{"line":40,"column":53}}})) != null ? stack1 : "")
    + ", {\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"tourClicks"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":43,"column":7}}})) != null ? stack1 : "")
    + "    url: "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"url"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":44,"column":9},"end":{"line":44,"column":21}}})) != null ? stack1 : "")
    + ",\n    steps: () => [\n        {\n            content: \"open the first record of the list\",\n            trigger: \".o_data_row .o_data_cell:not(.o_handle_cell)\",\n            run: \"click\",\n        },\n        {\n            content: \"its form is there\",\n            trigger: \".o_form_view .o_form_sheet\",\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"tourClicks"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":56,"column":7}}})) != null ? stack1 : "")
    + "        },\n    ],\n});\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "    test: true,\n";
},"8":function(container,depth0,helpers,partials,data) {
    return "            run() {},\n";
},"9":function(container,depth0,helpers,partials,data) {
    return "});\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"jsModule"),"define",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":30}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"tours"),"service",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":20,"column":6},"end":{"line":20,"column":28}}}),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":60,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"jsModule"),"define",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":61,"column":6},"end":{"line":61,"column":30}}}),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":63,"column":7}}})) != null ? stack1 : "");
},"useData":true},
};
