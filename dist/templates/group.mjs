export default {
  "group/groups.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":9,"column":18},"end":{"line":9,"column":22}} ), depth0)) != null ? stack1 : "")
    + "_privilege\" model=\"res.groups.privilege\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":10,"column":27},"end":{"line":10,"column":40}}})) != null ? stack1 : "")
    + "</field>\n        <field name=\"category_id\" ref=\"module_category_"
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":11,"column":57},"end":{"line":11,"column":61}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n    </record>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <record id=\""
    + ((stack1 = container.lambda(container.strict(depth0, "id", {"start":{"line":16,"column":18},"end":{"line":16,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"res.groups\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias1,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":17,"column":27},"end":{"line":17,"column":40}}})) != null ? stack1 : "")
    + "</field>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"groupFamily"),"privilege",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":18,"column":6},"end":{"line":18,"column":42}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":23,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"implied"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":26,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"members"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":7}}})) != null ? stack1 : "")
    + "    </record>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\"sequence\">"
    + ((stack1 = alias2(alias1(depth0, "sequence", {"start":{"line":19,"column":33},"end":{"line":19,"column":41}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"privilege_id\" ref=\""
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "name", {"start":{"line":20,"column":42},"end":{"line":20,"column":52}} ), depth0)) != null ? stack1 : "")
    + "_privilege\"/>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\"category_id\" ref=\"module_category_"
    + ((stack1 = container.lambda(container.strict(lookupProperty(data,"root"), "name", {"start":{"line":22,"column":57},"end":{"line":22,"column":67}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\"implied_ids\" eval="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"implied"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":25,"column":39},"end":{"line":25,"column":55}}})) != null ? stack1 : "")
    + "/>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\""
    + ((stack1 = container.lambda(container.strict(lookupProperty(lookupProperty(data,"root"),"p"), "groupUsersField", {"start":{"line":28,"column":23},"end":{"line":28,"column":46}} ), depth0)) != null ? stack1 : "")
    + "\" eval="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"members"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":28,"column":55},"end":{"line":28,"column":71}}})) != null ? stack1 : "")
    + "/>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n\n    <record id=\"module_category_"
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":4,"column":34},"end":{"line":4,"column":38}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"ir.module.category\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias1,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":5,"column":27},"end":{"line":5,"column":40}}})) != null ? stack1 : "")
    + "</field>\n    </record>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"groupFamily"),"privilege",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":7,"column":6},"end":{"line":7,"column":36}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
};
