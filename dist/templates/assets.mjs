export default {
  "assets/assets.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <template id=\""
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":5,"column":20},"end":{"line":5,"column":22}} ), depth0)) != null ? stack1 : "")
    + "\" inherit_id=\""
    + ((stack1 = alias2(alias1(depth0, "bundle", {"start":{"line":5,"column":40},"end":{"line":5,"column":46}} ), depth0)) != null ? stack1 : "")
    + "\" name="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias3,lookupProperty(depth0,"name"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":5,"column":55},"end":{"line":5,"column":68}}})) != null ? stack1 : "")
    + ">\n        <xpath expr=\".\" position=\"inside\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"files"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "        </xpath>\n    </template>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"script"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "            \u003Cscript type=\"text/javascript\" src=\""
    + ((stack1 = container.lambda(container.strict(depth0, "src", {"start":{"line":9,"column":50},"end":{"line":9,"column":53}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "            <link rel=\"stylesheet\" type=\""
    + ((stack1 = alias2(alias1(depth0, "type", {"start":{"line":11,"column":43},"end":{"line":11,"column":47}} ), depth0)) != null ? stack1 : "")
    + "\" href=\""
    + ((stack1 = alias2(alias1(depth0, "src", {"start":{"line":11,"column":59},"end":{"line":11,"column":62}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"bundles"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
};
