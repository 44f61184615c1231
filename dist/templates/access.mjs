export default {
  "access/ir.model.access.csv": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"csv").call(alias1,lookupProperty(depth0,"id"),{"name":"csv","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":10}}})) != null ? stack1 : "")
    + ","
    + ((stack1 = lookupProperty(helpers,"csv").call(alias1,lookupProperty(depth0,"name"),{"name":"csv","hash":{},"data":data,"loc":{"start":{"line":3,"column":11},"end":{"line":3,"column":23}}})) != null ? stack1 : "")
    + ","
    + ((stack1 = lookupProperty(helpers,"csv").call(alias1,lookupProperty(depth0,"model"),{"name":"csv","hash":{},"data":data,"loc":{"start":{"line":3,"column":24},"end":{"line":3,"column":37}}})) != null ? stack1 : "")
    + ","
    + ((stack1 = lookupProperty(helpers,"csv").call(alias1,lookupProperty(depth0,"group"),{"name":"csv","hash":{},"data":data,"loc":{"start":{"line":3,"column":38},"end":{"line":3,"column":51}}})) != null ? stack1 : "")
    + ","
    + ((stack1 = container.lambda(container.strict(depth0, "bits", {"start":{"line":3,"column":54},"end":{"line":3,"column":58}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "id,name,model_id:id,group_id:id,perm_read,perm_write,perm_create,perm_unlink\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rows"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":9}}})) != null ? stack1 : "");
},"useData":true},
};
