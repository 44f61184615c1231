export default {
  "rule/security.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":5,"column":18},"end":{"line":5,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"ir.rule\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":6,"column":27},"end":{"line":6,"column":40}}})) != null ? stack1 : "")
    + "</field>\n        <field name=\"model_id\" ref=\"model_"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "table", {"start":{"line":7,"column":44},"end":{"line":7,"column":55}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n        <field name=\"domain_force\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"domain"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":8,"column":35},"end":{"line":8,"column":49}}})) != null ? stack1 : "")
    + "</field>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"group"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"off"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "    </record>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "        <field name=\"groups\" eval=\"[(4, ref('"
    + ((stack1 = container.lambda(container.strict(depth0, "group", {"start":{"line":10,"column":47},"end":{"line":10,"column":52}} ), depth0)) != null ? stack1 : "")
    + "'))]\"/>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "        <field name=\""
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\" eval=\"False\"/>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo noupdate=\"1\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rules"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
};
