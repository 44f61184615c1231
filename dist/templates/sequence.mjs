export default {
  "sequence/sequence.xml": {"0":function(container,depth0,helpers,partials,data) {
    return "        <field name=\"implementation\">no_gap</field>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\"prefix\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"prefix"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":11,"column":29},"end":{"line":11,"column":43}}})) != null ? stack1 : "")
    + "</field>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\"suffix\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"suffix"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":14,"column":29},"end":{"line":14,"column":43}}})) != null ? stack1 : "")
    + "</field>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo noupdate=\"1\">\n\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":4,"column":18},"end":{"line":4,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"ir.sequence\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":5,"column":27},"end":{"line":5,"column":40}}})) != null ? stack1 : "")
    + "</field>\n        <field name=\"code\">"
    + ((stack1 = alias2(alias1(depth0, "code", {"start":{"line":6,"column":29},"end":{"line":6,"column":33}} ), depth0)) != null ? stack1 : "")
    + "</field>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"noGap"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"prefix"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"suffix"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "        <field name=\"padding\">"
    + ((stack1 = alias2(alias1(depth0, "padding", {"start":{"line":16,"column":32},"end":{"line":16,"column":39}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"company_id\" eval=\"False\"/>\n    </record>\n\n</odoo>\n";
},"useData":true},
};
