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
  "demo/demo.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":5,"column":18},"end":{"line":5,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\" model=\""
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":5,"column":33},"end":{"line":5,"column":38}} ), depth0)) != null ? stack1 : "")
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "    </record>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"ref"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "        <field name=\""
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":8,"column":23},"end":{"line":8,"column":27}} ), depth0)) != null ? stack1 : "")
    + "\" ref=\""
    + ((stack1 = alias2(alias1(depth0, "ref", {"start":{"line":8,"column":38},"end":{"line":8,"column":41}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"eval"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":13,"column":0}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":10,"column":23},"end":{"line":10,"column":27}} ), depth0)) != null ? stack1 : "")
    + "\" eval="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"eval"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":10,"column":36},"end":{"line":10,"column":49}}})) != null ? stack1 : "")
    + "/>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":12,"column":23},"end":{"line":12,"column":27}} ), depth0)) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":12,"column":31},"end":{"line":12,"column":43}}})) != null ? stack1 : "")
    + "</field>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"records"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":16,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
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
  "init/init.py": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "from . import "
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"modules"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":3,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "manifest/manifest.py": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),0,"",lookupProperty(depth0,"manifest"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":22}}})) != null ? stack1 : "")
    + "\n";
},"useData":true},
  "menu/menus.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <menuitem"
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":5,"column":13},"end":{"line":5,"column":33}}})) != null ? stack1 : "")
    + "/>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"menus"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
  "model/model.py": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "from odoo.exceptions import "
    + ((stack1 = container.lambda(container.strict(depth0, "exceptions", {"start":{"line":3,"column":30},"end":{"line":3,"column":40}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),4,"_inherit = ",lookupProperty(depth0,"inherit"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":10,"column":4},"end":{"line":10,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    _rec_name = "
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"recNameSet"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":14,"column":16},"end":{"line":14,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    _order = "
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"order"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":17,"column":13},"end":{"line":17,"column":25}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "    _check_company_auto = True\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,4,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"name")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":24,"column":13},"end":{"line":24,"column":32}}}),lookupProperty(depth0,"call"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":24,"column":4},"end":{"line":24,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"sqlConstraints"),"list",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":27,"column":6},"end":{"line":27,"column":34}}}),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":39,"column":7}}})) != null ? stack1 : "");
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    _sql_constraints = [\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sqlConstraints"),{"name":"each","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":30,"column":0},"end":{"line":32,"column":9}}})) != null ? stack1 : "")
    + "    ]\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"row"),",",{"name":"node","hash":{},"data":data,"loc":{"start":{"line":31,"column":8},"end":{"line":31,"column":29}}})) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sqlConstraints"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":36,"column":0},"end":{"line":38,"column":9}}})) != null ? stack1 : "");
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,4,lookupProperty(helpers,"concat").call(alias1,"_",lookupProperty(depth0,"name")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":37,"column":13},"end":{"line":37,"column":36}}}),lookupProperty(depth0,"call"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":37,"column":4},"end":{"line":37,"column":43}}})) != null ? stack1 : "")
    + "\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"decorator"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":45,"column":7}}})) != null ? stack1 : "")
    + "    def "
    + ((stack1 = container.lambda(container.strict(depth0, "method", {"start":{"line":46,"column":10},"end":{"line":46,"column":16}} ), depth0)) != null ? stack1 : "")
    + "(self):\n"
    + ((stack1 = lookupProperty(helpers,"indent").call(alias1,8,lookupProperty(depth0,"body"),{"name":"indent","hash":{},"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":47,"column":17}}})) != null ? stack1 : "")
    + "\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),4,"",lookupProperty(depth0,"decorator"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":44,"column":4},"end":{"line":44,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,4,"",lookupProperty(depth0,"decorator"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":51,"column":4},"end":{"line":51,"column":27}}})) != null ? stack1 : "")
    + "\n    def "
    + ((stack1 = container.lambda(container.strict(depth0, "method", {"start":{"line":52,"column":10},"end":{"line":52,"column":16}} ), depth0)) != null ? stack1 : "")
    + "(self):\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"body"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(15, data, 0),"data":data,"loc":{"start":{"line":53,"column":0},"end":{"line":59,"column":7}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"indent").call(depth0 != null ? depth0 : (container.nullContext || {}),8,lookupProperty(depth0,"body"),{"name":"indent","hash":{},"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":54,"column":17}}})) != null ? stack1 : "")
    + "\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        for "
    + ((stack1 = container.lambda(container.strict(lookupProperty(data,"root"), "variable", {"start":{"line":56,"column":14},"end":{"line":56,"column":28}} ), depth0)) != null ? stack1 : "")
    + " in self:\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,12,"if ",lookupProperty(depth0,"condition"),":",{"name":"node","hash":{},"data":data,"loc":{"start":{"line":57,"column":12},"end":{"line":57,"column":43}}})) != null ? stack1 : "")
    + "\n                "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,16,"",lookupProperty(depth0,"raise"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":58,"column":16},"end":{"line":58,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"ondeleteGuard"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.program(18, data, 0),"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":73,"column":7}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    @api.ondelete(at_uninstall=False)\n    def _unlink_except_state(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"condition"),":",{"name":"node","hash":{},"data":data,"loc":{"start":{"line":66,"column":8},"end":{"line":66,"column":35}}})) != null ? stack1 : "")
    + "\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,12,"",lookupProperty(depth0,"raise"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":67,"column":12},"end":{"line":67,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    def unlink(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"condition"),":",{"name":"node","hash":{},"data":data,"loc":{"start":{"line":70,"column":8},"end":{"line":70,"column":35}}})) != null ? stack1 : "")
    + "\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,12,"",lookupProperty(depth0,"raise"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":71,"column":12},"end":{"line":71,"column":32}}})) != null ? stack1 : "")
    + "\n        return super().unlink()\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def "
    + ((stack1 = container.lambda(container.strict(depth0, "method", {"start":{"line":77,"column":10},"end":{"line":77,"column":16}} ), depth0)) != null ? stack1 : "")
    + "(self):\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"guard"),{"name":"with","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":78,"column":0},"end":{"line":81,"column":9}}})) != null ? stack1 : "")
    + "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"write"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":82,"column":8},"end":{"line":82,"column":27}}})) != null ? stack1 : "")
    + "\n        return True\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"condition"),":",{"name":"node","hash":{},"data":data,"loc":{"start":{"line":79,"column":8},"end":{"line":79,"column":35}}})) != null ? stack1 : "")
    + "\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,12,"",lookupProperty(depth0,"raise"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":80,"column":12},"end":{"line":80,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "from odoo import "
    + ((stack1 = alias2(alias1(depth0, "imports", {"start":{"line":1,"column":19},"end":{"line":1,"column":26}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"exceptions"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":2,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "\n\nclass "
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":7,"column":8},"end":{"line":7,"column":17}} ), depth0)) != null ? stack1 : "")
    + "(models.Model):\n    _name = "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"name"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":8,"column":12},"end":{"line":8,"column":23}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"inherit"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":11,"column":7}}})) != null ? stack1 : "")
    + "    _description = "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"title"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":12,"column":19},"end":{"line":12,"column":31}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"recNameSet"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"order"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":16,"column":0},"end":{"line":18,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"company"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"sqlConstraints"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":40,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"computes"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":48,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"pythonConstraints"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":60,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias3,lookupProperty(depth0,"guard"),{"name":"with","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":74,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"buttons"),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":75,"column":0},"end":{"line":84,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "readme/README.rst": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "* "
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":11,"column":4},"end":{"line":11,"column":9}} ), depth0)) != null ? stack1 : "")
    + " (``"
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":11,"column":17},"end":{"line":11,"column":21}} ), depth0)) != null ? stack1 : "")
    + "``)"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"company"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":26},"end":{"line":11,"column":71}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"buttons"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":71},"end":{"line":11,"column":115}}})) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return ", kept apart by company";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return ". Buttons: "
    + ((stack1 = container.lambda(container.strict(depth0, "buttons", {"start":{"line":11,"column":99},"end":{"line":11,"column":106}} ), depth0)) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\nGroups\n======\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"groups"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":20,"column":9}}})) != null ? stack1 : "");
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "* "
    + ((stack1 = container.lambda(container.strict(depth0, "title", {"start":{"line":19,"column":4},"end":{"line":19,"column":9}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rights"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":11},"end":{"line":19,"column":54}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ": "
    + ((stack1 = lookupProperty(helpers,"join").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rights"),"; ",{"name":"join","hash":{},"data":data,"loc":{"start":{"line":19,"column":27},"end":{"line":19,"column":47}}})) != null ? stack1 : "");
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"underline").call(alias1,lookupProperty(depth0,"title"),"=",{"name":"underline","hash":{},"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":1,"column":23}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = alias3(alias2(depth0, "title", {"start":{"line":2,"column":2},"end":{"line":2,"column":7}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"underline").call(alias1,lookupProperty(depth0,"title"),"=",{"name":"underline","hash":{},"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":3,"column":23}}})) != null ? stack1 : "")
    + "\n\n"
    + ((stack1 = alias3(alias2(depth0, "text", {"start":{"line":5,"column":2},"end":{"line":5,"column":6}} ), depth0)) != null ? stack1 : "")
    + "\n\nModels\n======\n\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"models"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"groups"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":21,"column":7}}})) != null ? stack1 : "")
    + "\nTests\n=====\n\n::\n\n    odoo-bin -d DATABASE -i "
    + ((stack1 = alias3(alias2(depth0, "name", {"start":{"line":28,"column":30},"end":{"line":28,"column":34}} ), depth0)) != null ? stack1 : "")
    + " --test-tags /"
    + ((stack1 = alias3(alias2(depth0, "name", {"start":{"line":28,"column":52},"end":{"line":28,"column":56}} ), depth0)) != null ? stack1 : "")
    + " --stop-after-init\n";
},"useData":true},
  "rule/security.xml": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo noupdate=\"1\">\n\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":4,"column":18},"end":{"line":4,"column":23}} ), depth0)) != null ? stack1 : "")
    + "_rule_company\" model=\"ir.rule\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":5,"column":27},"end":{"line":5,"column":40}}})) != null ? stack1 : "")
    + ": multi-company</field>\n        <field name=\"model_id\" ref=\"model_"
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":6,"column":44},"end":{"line":6,"column":49}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n        <field name=\"domain_force\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"domain"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":7,"column":35},"end":{"line":7,"column":49}}})) != null ? stack1 : "")
    + "</field>\n    </record>\n\n</odoo>\n";
},"useData":true},
  "test/test_model.py": {"0":function(container,depth0,helpers,partials,data) {
    return "from psycopg2 import IntegrityError\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "from odoo import "
    + ((stack1 = container.lambda(container.strict(depth0, "odoo", {"start":{"line":6,"column":19},"end":{"line":6,"column":23}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "from odoo.exceptions import "
    + ((stack1 = container.lambda(container.strict(depth0, "exceptions", {"start":{"line":9,"column":30},"end":{"line":9,"column":40}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "from odoo.tools import mute_logger\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,lookupProperty(helpers,"concat").call(alias1,"cls.",lookupProperty(depth0,"variable")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":24,"column":17},"end":{"line":24,"column":47}}}),lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":24,"column":8},"end":{"line":24,"column":56}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"check"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":32,"column":8},"end":{"line":32,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":36,"column":15},"end":{"line":36,"column":19}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        with mute_logger(\"odoo.sql_db\"), self.assertRaises(IntegrityError) as caught:\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,12,"",lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":38,"column":12},"end":{"line":38,"column":33}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"check"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":39,"column":8},"end":{"line":39,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":43,"column":15},"end":{"line":43,"column":19}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        with self.assertRaises(ValidationError)"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"check"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":44,"column":47},"end":{"line":44,"column":77}}})) != null ? stack1 : "")
    + ":\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,12,"",lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":45,"column":12},"end":{"line":45,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"check"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":48,"column":7}}})) != null ? stack1 : "");
},"8":function(container,depth0,helpers,partials,data) {
    return " as caught";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_compute_"
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":52,"column":23},"end":{"line":52,"column":27}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"record = ",lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":53,"column":8},"end":{"line":53,"column":37}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"check"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":54,"column":8},"end":{"line":54,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = alias2(alias1(depth0, "method", {"start":{"line":58,"column":15},"end":{"line":58,"column":21}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":59,"column":15},"end":{"line":59,"column":27}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "state", {"start":{"line":59,"column":32},"end":{"line":59,"column":43}} ), depth0)) != null ? stack1 : "")
    + " = "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"start"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":59,"column":48},"end":{"line":59,"column":60}}})) != null ? stack1 : "")
    + "\n        self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":60,"column":15},"end":{"line":60,"column":27}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "method", {"start":{"line":60,"column":32},"end":{"line":60,"column":38}} ), depth0)) != null ? stack1 : "")
    + "()\n        self.assertEqual(self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":61,"column":32},"end":{"line":61,"column":44}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "state", {"start":{"line":61,"column":49},"end":{"line":61,"column":60}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"to"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":61,"column":64},"end":{"line":61,"column":73}}})) != null ? stack1 : "")
    + ")\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"refused"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":66,"column":7}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":63,"column":15},"end":{"line":63,"column":27}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "state", {"start":{"line":63,"column":32},"end":{"line":63,"column":43}} ), depth0)) != null ? stack1 : "")
    + " = "
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"refused"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":63,"column":48},"end":{"line":63,"column":62}}})) != null ? stack1 : "")
    + "\n        with self.assertRaises(UserError):\n            self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":65,"column":19},"end":{"line":65,"column":31}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "method", {"start":{"line":65,"column":36},"end":{"line":65,"column":42}} ), depth0)) != null ? stack1 : "")
    + "()\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_unlink(self):\n        self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":71,"column":15},"end":{"line":71,"column":27}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "state", {"start":{"line":71,"column":32},"end":{"line":71,"column":43}} ), depth0)) != null ? stack1 : "")
    + " = "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"refused"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":71,"column":48},"end":{"line":71,"column":62}}})) != null ? stack1 : "")
    + "\n        with self.assertRaises(UserError):\n            self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":73,"column":19},"end":{"line":73,"column":31}} ), depth0)) != null ? stack1 : "")
    + ".unlink()\n        self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":74,"column":15},"end":{"line":74,"column":27}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "state", {"start":{"line":74,"column":32},"end":{"line":74,"column":43}} ), depth0)) != null ? stack1 : "")
    + " = "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"allowed"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":74,"column":48},"end":{"line":74,"column":62}}})) != null ? stack1 : "")
    + "\n        self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":75,"column":15},"end":{"line":75,"column":27}} ), depth0)) != null ? stack1 : "")
    + ".unlink()\n        self.assertFalse(self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":76,"column":32},"end":{"line":76,"column":44}} ), depth0)) != null ? stack1 : "")
    + ".exists())\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_access_"
    + ((stack1 = container.lambda(container.strict(depth0, "slug", {"start":{"line":80,"column":22},"end":{"line":80,"column":26}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"user = ",lookupProperty(depth0,"user"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":81,"column":8},"end":{"line":81,"column":33}}})) != null ? stack1 : "")
    + "\n        records = self.env["
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(lookupProperty(data,"root"),"model"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":82,"column":27},"end":{"line":82,"column":45}}})) != null ? stack1 : "")
    + "].with_user(user)\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"rights = ",lookupProperty(depth0,"rights"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":83,"column":8},"end":{"line":83,"column":37}}})) != null ? stack1 : "")
    + "\n        for operation, allowed in rights.items():\n            with self.subTest(operation=operation):\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"accessCheck"),"has_access",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":86,"column":6},"end":{"line":86,"column":43}}}),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.program(15, data, 0),"data":data,"loc":{"start":{"line":86,"column":0},"end":{"line":93,"column":7}}})) != null ? stack1 : "");
},"14":function(container,depth0,helpers,partials,data) {
    return "                self.assertEqual(records.has_access(operation), allowed)\n";
},"15":function(container,depth0,helpers,partials,data) {
    return "                self.assertEqual(\n                    records.check_access_rights(operation, raise_exception=False),\n                    allowed,\n                )\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_other_company(self):\n        company = self.env[\"res.company\"].create({\"name\": \"Elsewhere\"})\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"user = ",lookupProperty(depth0,"user"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":99,"column":8},"end":{"line":99,"column":33}}})) != null ? stack1 : "")
    + "\n        found = self.env["
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(lookupProperty(data,"root"),"model"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":100,"column":25},"end":{"line":100,"column":43}}})) != null ? stack1 : "")
    + "].with_user(user).search([])\n        self.assertNotIn(self."
    + ((stack1 = container.lambda(container.strict(lookupProperty(data,"root"), "record", {"start":{"line":101,"column":32},"end":{"line":101,"column":44}} ), depth0)) != null ? stack1 : "")
    + ", found)\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"integrity"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"odoo"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"exceptions"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":7}}})) != null ? stack1 : "")
    + "from odoo.tests import tagged\nfrom odoo.tests.common import "
    + ((stack1 = alias3(alias2(depth0, "common", {"start":{"line":12,"column":32},"end":{"line":12,"column":38}} ), depth0)) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"integrity"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "\n\n@tagged(\"post_install\", \"-at_install\")\nclass "
    + ((stack1 = alias3(alias2(depth0, "className", {"start":{"line":19,"column":8},"end":{"line":19,"column":17}} ), depth0)) != null ? stack1 : "")
    + "("
    + ((stack1 = alias3(alias2(depth0, "testCase", {"start":{"line":19,"column":22},"end":{"line":19,"column":30}} ), depth0)) != null ? stack1 : "")
    + "):\n    @classmethod\n    def setUpClass(cls):\n        super().setUpClass()\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"samples"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "")
    + "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"cls.values = ",lookupProperty(depth0,"values"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":26,"column":8},"end":{"line":26,"column":41}}})) != null ? stack1 : "")
    + "\n        cls."
    + ((stack1 = alias3(alias2(depth0, "record", {"start":{"line":27,"column":14},"end":{"line":27,"column":20}} ), depth0)) != null ? stack1 : "")
    + " = cls.env["
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"model"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":27,"column":33},"end":{"line":27,"column":45}}})) != null ? stack1 : "")
    + "].create(cls.values)\n\n    def test_create(self):\n        self.assertTrue(self."
    + ((stack1 = alias3(alias2(depth0, "record", {"start":{"line":30,"column":31},"end":{"line":30,"column":37}} ), depth0)) != null ? stack1 : "")
    + ".display_name)\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"defaults"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":33,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sql"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":40,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"python"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":49,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"computes"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":55,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"buttons"),{"name":"each","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":67,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"guard"),{"name":"with","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":68,"column":0},"end":{"line":77,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"access"),{"name":"each","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":78,"column":0},"end":{"line":94,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"company"),{"name":"with","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":95,"column":0},"end":{"line":102,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "view/views.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"header"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "                <sheet>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"hidden"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":21,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"archived"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":22,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"avatar"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"titleField"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":36,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"columns"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":47,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"pages"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":48,"column":0},"end":{"line":78,"column":7}}})) != null ? stack1 : "")
    + "                </sheet>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"chatter"),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":80,"column":0},"end":{"line":92,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <header>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"buttons"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + "                    <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "state", {"start":{"line":15,"column":35},"end":{"line":15,"column":40}} ), depth0)) != null ? stack1 : "")
    + "\" widget=\"statusbar\"/>\n                </header>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    <button name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "method", {"start":{"line":13,"column":36},"end":{"line":13,"column":42}} ), depth0)) != null ? stack1 : "")
    + "\" string="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":13,"column":53},"end":{"line":13,"column":67}}})) != null ? stack1 : "")
    + " type=\"object\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"primary"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":81},"end":{"line":13,"column":124}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"shown"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":124},"end":{"line":13,"column":181}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"groupIds"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":181},"end":{"line":13,"column":229}}})) != null ? stack1 : "")
    + "/>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return " class=\"oe_highlight\"";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"invisible").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"modifiers"),lookupProperty(depth0,"shown"),{"name":"invisible","hash":{},"data":data,"loc":{"start":{"line":13,"column":137},"end":{"line":13,"column":174}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " groups="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"groupIds"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":13,"column":205},"end":{"line":13,"column":222}}})) != null ? stack1 : "");
},"6":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "                    <field name=\""
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\" invisible=\"1\"/>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    <field name=\"active\" invisible=\"1\"/>\n                    <widget name=\"web_ribbon\" title=\"Archived\" bg_color=\"bg-danger\""
    + ((stack1 = lookupProperty(helpers,"invisible").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"modifiers"),lookupProperty(depth0,"archived"),{"name":"invisible","hash":{},"data":data,"loc":{"start":{"line":24,"column":83},"end":{"line":24,"column":123}}})) != null ? stack1 : "")
    + "/>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "                    <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "avatar", {"start":{"line":27,"column":35},"end":{"line":27,"column":41}} ), depth0)) != null ? stack1 : "")
    + "\" widget=\"image\" class=\"oe_avatar\"/>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "                    <div class=\"oe_title\">\n                        <label for=\""
    + ((stack1 = alias2(alias1(depth0, "titleField", {"start":{"line":31,"column":38},"end":{"line":31,"column":48}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n                        <h1>\n                            <field name=\""
    + ((stack1 = alias2(alias1(depth0, "titleField", {"start":{"line":33,"column":43},"end":{"line":33,"column":53}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n                        </h1>\n                    </div>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    <group>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":45,"column":9}}})) != null ? stack1 : "")
    + "                    </group>\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <group>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":43,"column":9}}})) != null ? stack1 : "")
    + "                        </group>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                            <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":42,"column":43},"end":{"line":42,"column":47}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":42,"column":50},"end":{"line":42,"column":70}}})) != null ? stack1 : "")
    + "/>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    <notebook>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"pages"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":76,"column":9}}})) != null ? stack1 : "")
    + "                    </notebook>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <page name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "id", {"start":{"line":51,"column":38},"end":{"line":51,"column":40}} ), depth0)) != null ? stack1 : "")
    + "\" string="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":51,"column":51},"end":{"line":51,"column":65}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"grouped"),{"name":"if","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":58,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"blocks"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":74,"column":9}}})) != null ? stack1 : "")
    + "                        </page>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                            <group>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"grouped"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":56,"column":9}}})) != null ? stack1 : "")
    + "                            </group>\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                                <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":55,"column":47},"end":{"line":55,"column":51}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":55,"column":54},"end":{"line":55,"column":74}}})) != null ? stack1 : "")
    + "/>\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.program(12, data, 0),"data":data,"loc":{"start":{"line":60,"column":0},"end":{"line":73,"column":7}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                            <field name=\""
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":61,"column":43},"end":{"line":61,"column":47}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(alias3,lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":61,"column":50},"end":{"line":61,"column":70}}})) != null ? stack1 : "")
    + ">\n                                <"
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"p"), "listTag", {"start":{"line":62,"column":35},"end":{"line":62,"column":50}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"lines"),"editable"),{"name":"if","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":52},"end":{"line":62,"column":99}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"lines"),"hidden"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":65,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"lines"),"columns"),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":0},"end":{"line":68,"column":9}}})) != null ? stack1 : "")
    + "                                </"
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"p"), "listTag", {"start":{"line":69,"column":36},"end":{"line":69,"column":51}} ), depth0)) != null ? stack1 : "")
    + ">\n                            </field>\n";
},"19":function(container,depth0,helpers,partials,data) {
    return " editable=\"bottom\"";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                                    <field name=\""
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\" "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"columnInvisible"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.program(22, data, 0),"data":data,"loc":{"start":{"line":64,"column":59},"end":{"line":64,"column":141}}})) != null ? stack1 : "")
    + "/>\n";
},"21":function(container,depth0,helpers,partials,data) {
    return "column_invisible=\"True\"";
},"22":function(container,depth0,helpers,partials,data) {
    return "invisible=\"1\"";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                                    <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":67,"column":51},"end":{"line":67,"column":55}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":67,"column":58},"end":{"line":67,"column":78}}})) != null ? stack1 : "")
    + "/>\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"chatter"),"tag",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":81,"column":6},"end":{"line":81,"column":32}}}),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.program(26, data, 0),"data":data,"loc":{"start":{"line":81,"column":0},"end":{"line":91,"column":7}}})) != null ? stack1 : "");
},"25":function(container,depth0,helpers,partials,data) {
    return "                <chatter/>\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <div class=\"oe_chatter\">\n                    <field name=\"message_follower_ids\"/>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"activities"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":86,"column":0},"end":{"line":88,"column":7}}})) != null ? stack1 : "")
    + "                    <field name=\"message_ids\"/>\n                </div>\n";
},"27":function(container,depth0,helpers,partials,data) {
    return "                    <field name=\"activity_ids\"/>\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <field name=\""
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\" "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"columnInvisible"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.program(22, data, 0),"data":data,"loc":{"start":{"line":104,"column":39},"end":{"line":104,"column":121}}})) != null ? stack1 : "")
    + "/>\n";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":107,"column":31},"end":{"line":107,"column":35}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":107,"column":38},"end":{"line":107,"column":58}}})) != null ? stack1 : "")
    + "/>\n";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "                <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":119,"column":31},"end":{"line":119,"column":35}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"separated"),{"name":"if","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":122,"column":0},"end":{"line":124,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"filters"),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":125,"column":0},"end":{"line":127,"column":9}}})) != null ? stack1 : "");
},"32":function(container,depth0,helpers,partials,data) {
    return "                <separator/>\n";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <filter name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":126,"column":32},"end":{"line":126,"column":36}} ), depth0)) != null ? stack1 : "")
    + "\" string="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":126,"column":47},"end":{"line":126,"column":61}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"date"),{"name":"if","hash":{},"fn":container.program(34, data, 0),"inverse":container.program(35, data, 0),"data":data,"loc":{"start":{"line":126,"column":61},"end":{"line":126,"column":127}}})) != null ? stack1 : "")
    + "/>\n";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " date=\""
    + ((stack1 = container.lambda(container.strict(depth0, "date", {"start":{"line":126,"column":82},"end":{"line":126,"column":86}} ), depth0)) != null ? stack1 : "")
    + "\"";
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " domain="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"domain"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":126,"column":105},"end":{"line":126,"column":120}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <group"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"searchGroupAttributes"),{"name":"if","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":130,"column":22},"end":{"line":130,"column":89}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"search"),"groupBy"),{"name":"each","hash":{},"fn":container.program(38, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":131,"column":0},"end":{"line":133,"column":9}}})) != null ? stack1 : "")
    + "                </group>\n";
},"37":function(container,depth0,helpers,partials,data) {
    return " expand=\"0\" string=\"Group By\"";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    <filter name=\"group_by_"
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":132,"column":45},"end":{"line":132,"column":49}} ), depth0)) != null ? stack1 : "")
    + "\" string="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":132,"column":60},"end":{"line":132,"column":74}}})) != null ? stack1 : "")
    + " context=\"{'group_by': '"
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":132,"column":100},"end":{"line":132,"column":104}} ), depth0)) != null ? stack1 : "")
    + "'}\"/>\n";
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
    + ((stack1 = lookupProperty(helpers,"with").call(alias3,lookupProperty(depth0,"form"),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":93,"column":9}}})) != null ? stack1 : "")
    + "            </form>\n        </field>\n    </record>\n\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":98,"column":18},"end":{"line":98,"column":23}} ), depth0)) != null ? stack1 : "")
    + "_view_"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"p"), "listTag", {"start":{"line":98,"column":33},"end":{"line":98,"column":42}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"ir.ui.view\">\n        <field name=\"name\">"
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":99,"column":29},"end":{"line":99,"column":34}} ), depth0)) != null ? stack1 : "")
    + ".view."
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"p"), "listTag", {"start":{"line":99,"column":44},"end":{"line":99,"column":53}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"model\">"
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":100,"column":30},"end":{"line":100,"column":35}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"arch\" type=\"xml\">\n            <"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"p"), "listTag", {"start":{"line":102,"column":15},"end":{"line":102,"column":24}} ), depth0)) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"list"),"hidden"),{"name":"each","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":103,"column":0},"end":{"line":105,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"list"),"columns"),{"name":"each","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":106,"column":0},"end":{"line":108,"column":9}}})) != null ? stack1 : "")
    + "            </"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"p"), "listTag", {"start":{"line":109,"column":16},"end":{"line":109,"column":25}} ), depth0)) != null ? stack1 : "")
    + ">\n        </field>\n    </record>\n\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":113,"column":18},"end":{"line":113,"column":23}} ), depth0)) != null ? stack1 : "")
    + "_view_search\" model=\"ir.ui.view\">\n        <field name=\"name\">"
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":114,"column":29},"end":{"line":114,"column":34}} ), depth0)) != null ? stack1 : "")
    + ".view.search</field>\n        <field name=\"model\">"
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":115,"column":30},"end":{"line":115,"column":35}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"arch\" type=\"xml\">\n            <search>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"search"),"fields"),{"name":"each","hash":{},"fn":container.program(30, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":118,"column":0},"end":{"line":120,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"search"),"blocks"),{"name":"each","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":121,"column":0},"end":{"line":128,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"search"),"groupBy"),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":129,"column":0},"end":{"line":135,"column":7}}})) != null ? stack1 : "")
    + "            </search>\n        </field>\n    </record>\n\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":140,"column":18},"end":{"line":140,"column":23}} ), depth0)) != null ? stack1 : "")
    + "_action\" model=\"ir.actions.act_window\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"plural"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":141,"column":27},"end":{"line":141,"column":41}}})) != null ? stack1 : "")
    + "</field>\n        <field name=\"res_model\">"
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":142,"column":34},"end":{"line":142,"column":39}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"view_mode\">"
    + ((stack1 = alias2(alias1(depth0, "viewMode", {"start":{"line":143,"column":34},"end":{"line":143,"column":42}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"help\" type=\"html\">\n            <p class=\"o_view_nocontent_smiling_face\">\n                Create the first "
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":146,"column":33},"end":{"line":146,"column":46}}})) != null ? stack1 : "")
    + "\n            </p>\n        </field>\n    </record>\n\n</odoo>\n";
},"useData":true},
};
