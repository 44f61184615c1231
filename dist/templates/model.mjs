export default {
  "model/model.py": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "from odoo.exceptions import "
    + ((stack1 = container.lambda(container.strict(depth0, "exceptions", {"start":{"line":3,"column":30},"end":{"line":3,"column":40}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "from odoo.osv import expression\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    _name = "
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"name"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":12,"column":12},"end":{"line":12,"column":23}}})) != null ? stack1 : "")
    + "\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),4,"_inherit = ",lookupProperty(depth0,"inherit"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":15,"column":4},"end":{"line":15,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    _description = "
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":18,"column":19},"end":{"line":18,"column":31}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    _rec_name = "
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"recNameSet"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":21,"column":16},"end":{"line":21,"column":33}}})) != null ? stack1 : "")
    + "\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),4,"_rec_names_search = ",lookupProperty(depth0,"namesSearched"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":24,"column":4},"end":{"line":24,"column":51}}})) != null ? stack1 : "")
    + "\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    _order = "
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"order"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":27,"column":13},"end":{"line":27,"column":25}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    _parent_name = "
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"parentName"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":30,"column":19},"end":{"line":30,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"9":function(container,depth0,helpers,partials,data) {
    return "    _parent_store = True\n";
},"10":function(container,depth0,helpers,partials,data) {
    return "    _check_company_auto = True\n";
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,4,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"name")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":40,"column":13},"end":{"line":40,"column":32}}}),lookupProperty(depth0,"call"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":40,"column":4},"end":{"line":40,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"sqlConstraints"),"list",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":43,"column":6},"end":{"line":43,"column":34}}}),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.program(15, data, 0),"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":55,"column":7}}})) != null ? stack1 : "");
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    _sql_constraints = [\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sqlConstraints"),{"name":"each","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":48,"column":9}}})) != null ? stack1 : "")
    + "    ]\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"row"),",",{"name":"node","hash":{},"data":data,"loc":{"start":{"line":47,"column":8},"end":{"line":47,"column":29}}})) != null ? stack1 : "")
    + "\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"sqlConstraints"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":54,"column":9}}})) != null ? stack1 : "");
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,4,lookupProperty(helpers,"concat").call(alias1,"_",lookupProperty(depth0,"name")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":53,"column":13},"end":{"line":53,"column":36}}}),lookupProperty(depth0,"call"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":53,"column":4},"end":{"line":53,"column":43}}})) != null ? stack1 : "")
    + "\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"sqlConstraints"),"list",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":59,"column":6},"end":{"line":59,"column":34}}}),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.program(20, data, 0),"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":69,"column":7}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    def init(self):\n        super().init()\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"indexes"),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":64,"column":9}}})) != null ? stack1 : "");
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"execute"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":63,"column":8},"end":{"line":63,"column":29}}})) != null ? stack1 : "")
    + "\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"indexes"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":66,"column":0},"end":{"line":68,"column":9}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"decorator"),{"name":"if","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":75,"column":7}}})) != null ? stack1 : "")
    + "    def "
    + ((stack1 = container.lambda(container.strict(depth0, "method", {"start":{"line":76,"column":10},"end":{"line":76,"column":16}} ), depth0)) != null ? stack1 : "")
    + "(self):\n"
    + ((stack1 = lookupProperty(helpers,"indent").call(alias1,8,lookupProperty(depth0,"body"),{"name":"indent","hash":{},"data":data,"loc":{"start":{"line":77,"column":0},"end":{"line":77,"column":17}}})) != null ? stack1 : "")
    + "\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),4,"",lookupProperty(depth0,"decorator"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":74,"column":4},"end":{"line":74,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def "
    + ((stack1 = container.lambda(container.strict(depth0, "method", {"start":{"line":81,"column":10},"end":{"line":81,"column":16}} ), depth0)) != null ? stack1 : "")
    + "(self):\n"
    + ((stack1 = lookupProperty(helpers,"indent").call(depth0 != null ? depth0 : (container.nullContext || {}),8,lookupProperty(depth0,"body"),{"name":"indent","hash":{},"data":data,"loc":{"start":{"line":82,"column":0},"end":{"line":82,"column":17}}})) != null ? stack1 : "")
    + "\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def "
    + ((stack1 = container.lambda(container.strict(depth0, "method", {"start":{"line":86,"column":10},"end":{"line":86,"column":16}} ), depth0)) != null ? stack1 : "")
    + "(self, operator, value):\n"
    + ((stack1 = lookupProperty(helpers,"indent").call(depth0 != null ? depth0 : (container.nullContext || {}),8,lookupProperty(depth0,"body"),{"name":"indent","hash":{},"data":data,"loc":{"start":{"line":87,"column":0},"end":{"line":87,"column":17}}})) != null ? stack1 : "")
    + "\n";
},"25":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,4,"",lookupProperty(depth0,"decorator"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":91,"column":4},"end":{"line":91,"column":27}}})) != null ? stack1 : "")
    + "\n    def _compute_display_name(self):\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"displayName"),"compute",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":93,"column":6},"end":{"line":93,"column":40}}}),{"name":"if","hash":{},"fn":container.program(26, data, 0),"inverse":container.program(27, data, 0),"data":data,"loc":{"start":{"line":93,"column":0},"end":{"line":116,"column":7}}})) != null ? stack1 : "");
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "        for "
    + ((stack1 = alias2(alias1(depth0, "variable", {"start":{"line":94,"column":14},"end":{"line":94,"column":22}} ), depth0)) != null ? stack1 : "")
    + " in self:\n            "
    + ((stack1 = alias2(alias1(depth0, "variable", {"start":{"line":95,"column":14},"end":{"line":95,"column":22}} ), depth0)) != null ? stack1 : "")
    + ".display_name = "
    + ((stack1 = alias2(alias1(depth0, "format", {"start":{"line":95,"column":42},"end":{"line":95,"column":48}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        return super()._compute_display_name()\n\n    def name_get(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"return ",lookupProperty(depth0,"pairs"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":100,"column":8},"end":{"line":100,"column":34}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(data,"root"),"expressions"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":101,"column":0},"end":{"line":115,"column":7}}})) != null ? stack1 : "");
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    @api.model\n    def _name_search(\n        self, name=\"\", args=None, operator=\"ilike\", limit=100, name_get_uid=None\n    ):\n        domain = args or []\n        if name:\n            negative = operator in expression.NEGATIVE_TERM_OPERATORS\n            combine = expression.AND if negative else expression.OR\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),12,"fields_searched = ",lookupProperty(depth0,"searched"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":111,"column":12},"end":{"line":111,"column":53}}})) != null ? stack1 : "")
    + "\n            found = combine([[(field, operator, name)] for field in fields_searched])\n            domain = expression.AND([domain, found])\n        return self._search(domain, limit=limit, access_rights_uid=name_get_uid)\n";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,4,"",lookupProperty(depth0,"decorator"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":120,"column":4},"end":{"line":120,"column":27}}})) != null ? stack1 : "")
    + "\n    def "
    + ((stack1 = container.lambda(container.strict(depth0, "method", {"start":{"line":121,"column":10},"end":{"line":121,"column":16}} ), depth0)) != null ? stack1 : "")
    + "(self):\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"body"),{"name":"if","hash":{},"fn":container.program(30, data, 0),"inverse":container.program(31, data, 0),"data":data,"loc":{"start":{"line":122,"column":0},"end":{"line":128,"column":7}}})) != null ? stack1 : "");
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"indent").call(depth0 != null ? depth0 : (container.nullContext || {}),8,lookupProperty(depth0,"body"),{"name":"indent","hash":{},"data":data,"loc":{"start":{"line":123,"column":0},"end":{"line":123,"column":17}}})) != null ? stack1 : "")
    + "\n";
},"31":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        for "
    + ((stack1 = container.lambda(container.strict(lookupProperty(data,"root"), "variable", {"start":{"line":125,"column":14},"end":{"line":125,"column":28}} ), depth0)) != null ? stack1 : "")
    + " in self:\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,12,"if ",lookupProperty(depth0,"condition"),":",{"name":"node","hash":{},"data":data,"loc":{"start":{"line":126,"column":12},"end":{"line":126,"column":43}}})) != null ? stack1 : "")
    + "\n                "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,16,"",lookupProperty(depth0,"raise"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":127,"column":16},"end":{"line":127,"column":36}}})) != null ? stack1 : "")
    + "\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,4,"",lookupProperty(depth0,"decorator"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":132,"column":4},"end":{"line":132,"column":27}}})) != null ? stack1 : "")
    + "\n    def _check_circle(self):\n        if "
    + ((stack1 = container.lambda(container.strict(depth0, "circle", {"start":{"line":134,"column":13},"end":{"line":134,"column":19}} ), depth0)) != null ? stack1 : "")
    + ":\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,12,"",lookupProperty(depth0,"raise"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":135,"column":12},"end":{"line":135,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,4,"",lookupProperty(depth0,"decorator"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":139,"column":4},"end":{"line":139,"column":27}}})) != null ? stack1 : "")
    + "\n    def "
    + ((stack1 = container.lambda(container.strict(depth0, "method", {"start":{"line":140,"column":10},"end":{"line":140,"column":16}} ), depth0)) != null ? stack1 : "")
    + "(self):\n"
    + ((stack1 = lookupProperty(helpers,"indent").call(alias1,8,lookupProperty(depth0,"body"),{"name":"indent","hash":{},"data":data,"loc":{"start":{"line":141,"column":0},"end":{"line":141,"column":17}}})) != null ? stack1 : "")
    + "\n";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    @api.model_create_multi\n    def create(self, vals_list):\n        for vals in vals_list:\n            if (vals.get("
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"field"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":148,"column":25},"end":{"line":148,"column":37}}})) != null ? stack1 : "")
    + ") or \"New\") == \"New\":\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"company"),{"name":"if","hash":{},"fn":container.program(35, data, 0),"inverse":container.program(36, data, 0),"data":data,"loc":{"start":{"line":149,"column":0},"end":{"line":153,"column":7}}})) != null ? stack1 : "")
    + "                vals["
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"field"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":154,"column":21},"end":{"line":154,"column":33}}})) != null ? stack1 : "")
    + "] = sequence.next_by_code("
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(lookupProperty(data,"root"),"name"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":154,"column":59},"end":{"line":154,"column":76}}})) != null ? stack1 : "")
    + ")\n        return super().create(vals_list)\n";
},"35":function(container,depth0,helpers,partials,data) {
    return "                sequence = self.env[\"ir.sequence\"].with_company(vals.get(\"company_id\"))\n";
},"36":function(container,depth0,helpers,partials,data) {
    return "                sequence = self.env[\"ir.sequence\"]\n";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"ondeleteGuard"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.program(39, data, 0),"data":data,"loc":{"start":{"line":159,"column":0},"end":{"line":169,"column":7}}})) != null ? stack1 : "");
},"38":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    @api.ondelete(at_uninstall=False)\n    def _unlink_except_state(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"condition"),":",{"name":"node","hash":{},"data":data,"loc":{"start":{"line":162,"column":8},"end":{"line":162,"column":35}}})) != null ? stack1 : "")
    + "\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,12,"",lookupProperty(depth0,"raise"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":163,"column":12},"end":{"line":163,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    def unlink(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"condition"),":",{"name":"node","hash":{},"data":data,"loc":{"start":{"line":166,"column":8},"end":{"line":166,"column":35}}})) != null ? stack1 : "")
    + "\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,12,"",lookupProperty(depth0,"raise"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":167,"column":12},"end":{"line":167,"column":32}}})) != null ? stack1 : "")
    + "\n        return super().unlink()\n";
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"api"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":173,"column":0},"end":{"line":175,"column":7}}})) != null ? stack1 : "")
    + "    def "
    + ((stack1 = alias3(alias2(depth0, "name", {"start":{"line":176,"column":10},"end":{"line":176,"column":14}} ), depth0)) != null ? stack1 : "")
    + "("
    + ((stack1 = alias3(alias2(depth0, "signature", {"start":{"line":176,"column":19},"end":{"line":176,"column":28}} ), depth0)) != null ? stack1 : "")
    + "):\n"
    + ((stack1 = lookupProperty(helpers,"indent").call(alias1,8,lookupProperty(depth0,"body"),{"name":"indent","hash":{},"data":data,"loc":{"start":{"line":177,"column":0},"end":{"line":177,"column":17}}})) != null ? stack1 : "")
    + "\n";
},"41":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "    @api."
    + ((stack1 = container.lambda(container.strict(depth0, "api", {"start":{"line":174,"column":11},"end":{"line":174,"column":14}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def "
    + ((stack1 = container.lambda(container.strict(depth0, "method", {"start":{"line":181,"column":10},"end":{"line":181,"column":16}} ), depth0)) != null ? stack1 : "")
    + "(self):\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"guard"),{"name":"with","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":182,"column":0},"end":{"line":185,"column":9}}})) != null ? stack1 : "")
    + "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"write"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":186,"column":8},"end":{"line":186,"column":27}}})) != null ? stack1 : "")
    + "\n        return True\n";
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"condition"),":",{"name":"node","hash":{},"data":data,"loc":{"start":{"line":183,"column":8},"end":{"line":183,"column":35}}})) != null ? stack1 : "")
    + "\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,12,"",lookupProperty(depth0,"raise"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":184,"column":12},"end":{"line":184,"column":32}}})) != null ? stack1 : "")
    + "\n";
},"44":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def "
    + ((stack1 = container.lambda(container.strict(depth0, "method", {"start":{"line":191,"column":10},"end":{"line":191,"column":16}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        self.ensure_one()\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"action = ",lookupProperty(depth0,"load"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":193,"column":8},"end":{"line":193,"column":35}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"inverse"),{"name":"if","hash":{},"fn":container.program(45, data, 0),"inverse":container.program(46, data, 0),"data":data,"loc":{"start":{"line":194,"column":0},"end":{"line":200,"column":7}}})) != null ? stack1 : "")
    + "        return action\n";
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "        action[\"domain\"] = [(\""
    + ((stack1 = alias2(alias1(depth0, "inverse", {"start":{"line":195,"column":32},"end":{"line":195,"column":39}} ), depth0)) != null ? stack1 : "")
    + "\", \"=\", self.id)]\n        action[\"context\"] = {\"default_"
    + ((stack1 = alias2(alias1(depth0, "inverse", {"start":{"line":196,"column":40},"end":{"line":196,"column":47}} ), depth0)) != null ? stack1 : "")
    + "\": self.id}\n";
},"46":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "        action[\"domain\"] = [(\"id\", \"in\", self."
    + ((stack1 = container.lambda(container.strict(depth0, "field", {"start":{"line":198,"column":48},"end":{"line":198,"column":53}} ), depth0)) != null ? stack1 : "")
    + ".ids)]\n        action[\"context\"] = {}\n";
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
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"expressions"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":7,"column":7}}})) != null ? stack1 : "")
    + "\n\nclass "
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":10,"column":8},"end":{"line":10,"column":17}} ), depth0)) != null ? stack1 : "")
    + "(models."
    + ((stack1 = alias2(alias1(depth0, "base", {"start":{"line":10,"column":29},"end":{"line":10,"column":33}} ), depth0)) != null ? stack1 : "")
    + "):\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"named"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"inherit"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":16,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"named"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"recNameSet"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"namesSearched"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"order"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":28,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"parentName"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":29,"column":0},"end":{"line":31,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"tree"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":34,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"company"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":35,"column":0},"end":{"line":37,"column":7}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":41,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"sqlConstraints"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":56,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"indexes"),{"name":"if","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":57,"column":0},"end":{"line":70,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"computes"),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":71,"column":0},"end":{"line":78,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"inverses"),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":0},"end":{"line":83,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"searches"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":84,"column":0},"end":{"line":88,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias3,lookupProperty(depth0,"displayName"),{"name":"with","hash":{},"fn":container.program(25, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":89,"column":0},"end":{"line":117,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"pythonConstraints"),{"name":"each","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":118,"column":0},"end":{"line":129,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias3,lookupProperty(depth0,"tree"),{"name":"with","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":130,"column":0},"end":{"line":136,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"onchanges"),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":137,"column":0},"end":{"line":142,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias3,lookupProperty(depth0,"number"),{"name":"with","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":143,"column":0},"end":{"line":156,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias3,lookupProperty(depth0,"guard"),{"name":"with","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":157,"column":0},"end":{"line":170,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"methods"),{"name":"each","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":171,"column":0},"end":{"line":178,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"buttons"),{"name":"each","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":179,"column":0},"end":{"line":188,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"opens"),{"name":"each","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":189,"column":0},"end":{"line":202,"column":9}}})) != null ? stack1 : "");
},"useData":true},
};
