export default {
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
    var stack1;

  return "from odoo.tools import "
    + ((stack1 = container.lambda(container.strict(depth0, "tools", {"start":{"line":14,"column":25},"end":{"line":14,"column":30}} ), depth0)) != null ? stack1 : "")
    + "\n";
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
    return "display_name";
},"6":function(container,depth0,helpers,partials,data) {
    return "exists()";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"check"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":32,"column":8},"end":{"line":32,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_next_number(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"other = ",lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":37,"column":8},"end":{"line":37,"column":36}}})) != null ? stack1 : "")
    + "\n        self.assertNotIn(other."
    + ((stack1 = alias3(alias2(depth0, "field", {"start":{"line":38,"column":33},"end":{"line":38,"column":38}} ), depth0)) != null ? stack1 : "")
    + ", [False, \"New\", self."
    + ((stack1 = alias3(alias2(lookupProperty(data,"root"), "record", {"start":{"line":38,"column":64},"end":{"line":38,"column":76}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias3(alias2(depth0, "field", {"start":{"line":38,"column":81},"end":{"line":38,"column":86}} ), depth0)) != null ? stack1 : "")
    + "])\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"start"),{"name":"if","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":41,"column":7}}})) != null ? stack1 : "");
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        self.assertTrue(other."
    + ((stack1 = container.lambda(container.strict(depth0, "field", {"start":{"line":40,"column":32},"end":{"line":40,"column":37}} ), depth0)) != null ? stack1 : "")
    + ".startswith("
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"start"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":40,"column":51},"end":{"line":40,"column":63}}})) != null ? stack1 : "")
    + "))\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_display_name(self):\n        name = self."
    + ((stack1 = container.lambda(container.strict(lookupProperty(data,"root"), "record", {"start":{"line":46,"column":22},"end":{"line":46,"column":34}} ), depth0)) != null ? stack1 : "")
    + ".display_name\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"check"),{"name":"each","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":47,"column":0},"end":{"line":49,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"searched"),{"name":"each","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":53,"column":9}}})) != null ? stack1 : "");
},"11":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"self.assertIn(",depth0,", name)",{"name":"node","hash":{},"data":data,"loc":{"start":{"line":48,"column":8},"end":{"line":48,"column":50}}})) != null ? stack1 : "")
    + "\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        found = self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":51,"column":23},"end":{"line":51,"column":35}} ), depth0)) != null ? stack1 : "")
    + ".name_search(self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":51,"column":57},"end":{"line":51,"column":69}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":51,"column":74},"end":{"line":51,"column":78}} ), depth0)) != null ? stack1 : "")
    + ")\n        self.assertIn(self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":52,"column":29},"end":{"line":52,"column":41}} ), depth0)) != null ? stack1 : "")
    + ".id, [row[0] for row in found])\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_tree(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"child = ",lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":58,"column":8},"end":{"line":58,"column":36}}})) != null ? stack1 : "")
    + "\n        child."
    + ((stack1 = alias2(alias1(depth0, "parent", {"start":{"line":59,"column":16},"end":{"line":59,"column":22}} ), depth0)) != null ? stack1 : "")
    + " = self."
    + ((stack1 = alias2(alias1(depth0, "record", {"start":{"line":59,"column":34},"end":{"line":59,"column":40}} ), depth0)) != null ? stack1 : "")
    + "\n        below = child.search([(\"id\", \"child_of\", self."
    + ((stack1 = alias2(alias1(depth0, "record", {"start":{"line":60,"column":56},"end":{"line":60,"column":62}} ), depth0)) != null ? stack1 : "")
    + ".ids)])\n        self.assertEqual(below, self."
    + ((stack1 = alias2(alias1(depth0, "record", {"start":{"line":61,"column":39},"end":{"line":61,"column":45}} ), depth0)) != null ? stack1 : "")
    + " + child)\n        with self.assertRaises(UserError):\n            self."
    + ((stack1 = alias2(alias1(depth0, "record", {"start":{"line":63,"column":19},"end":{"line":63,"column":25}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "parent", {"start":{"line":63,"column":30},"end":{"line":63,"column":36}} ), depth0)) != null ? stack1 : "")
    + " = child\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_indexes(self):\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"indexes"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":68,"column":0},"end":{"line":70,"column":9}}})) != null ? stack1 : "");
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = alias2(alias1(depth0, "method", {"start":{"line":74,"column":15},"end":{"line":74,"column":21}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        action = self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":75,"column":24},"end":{"line":75,"column":36}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "method", {"start":{"line":75,"column":41},"end":{"line":75,"column":47}} ), depth0)) != null ? stack1 : "")
    + "()\n        self.assertEqual(action[\"res_model\"], "
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"comodel"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":76,"column":46},"end":{"line":76,"column":60}}})) != null ? stack1 : "")
    + ")\n        found = self.env[action[\"res_model\"]].search(action[\"domain\"])\n        self.assertEqual(found, self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":78,"column":39},"end":{"line":78,"column":51}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "field", {"start":{"line":78,"column":56},"end":{"line":78,"column":61}} ), depth0)) != null ? stack1 : "")
    + ")\n        self.assertEqual(self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":79,"column":32},"end":{"line":79,"column":44}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "count", {"start":{"line":79,"column":49},"end":{"line":79,"column":54}} ), depth0)) != null ? stack1 : "")
    + ", len(found))\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def "
    + ((stack1 = container.lambda(container.strict(depth0, "test", {"start":{"line":83,"column":10},"end":{"line":83,"column":14}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        with mute_logger(\"odoo.sql_db\"), self.assertRaises(IntegrityError) as caught:\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,12,"",lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":85,"column":12},"end":{"line":85,"column":33}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"check"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":86,"column":8},"end":{"line":86,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def "
    + ((stack1 = container.lambda(container.strict(depth0, "test", {"start":{"line":90,"column":10},"end":{"line":90,"column":14}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        with self.assertRaises(ValidationError)"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"check"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":91,"column":47},"end":{"line":91,"column":77}}})) != null ? stack1 : "")
    + ":\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,12,"",lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":92,"column":12},"end":{"line":92,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"check"),{"name":"if","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":93,"column":0},"end":{"line":95,"column":7}}})) != null ? stack1 : "");
},"18":function(container,depth0,helpers,partials,data) {
    return " as caught";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_compute_"
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":99,"column":23},"end":{"line":99,"column":27}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"record = ",lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":100,"column":8},"end":{"line":100,"column":37}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"check"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":101,"column":8},"end":{"line":101,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = alias2(alias1(depth0, "method", {"start":{"line":105,"column":15},"end":{"line":105,"column":21}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":106,"column":15},"end":{"line":106,"column":27}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "state", {"start":{"line":106,"column":32},"end":{"line":106,"column":43}} ), depth0)) != null ? stack1 : "")
    + " = "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"start"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":106,"column":48},"end":{"line":106,"column":60}}})) != null ? stack1 : "")
    + "\n        self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":107,"column":15},"end":{"line":107,"column":27}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "method", {"start":{"line":107,"column":32},"end":{"line":107,"column":38}} ), depth0)) != null ? stack1 : "")
    + "()\n        self.assertEqual(self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":108,"column":32},"end":{"line":108,"column":44}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "state", {"start":{"line":108,"column":49},"end":{"line":108,"column":60}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"to"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":108,"column":64},"end":{"line":108,"column":73}}})) != null ? stack1 : "")
    + ")\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"refused"),{"name":"if","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":109,"column":0},"end":{"line":113,"column":7}}})) != null ? stack1 : "");
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":110,"column":15},"end":{"line":110,"column":27}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "state", {"start":{"line":110,"column":32},"end":{"line":110,"column":43}} ), depth0)) != null ? stack1 : "")
    + " = "
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"refused"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":110,"column":48},"end":{"line":110,"column":62}}})) != null ? stack1 : "")
    + "\n        with self.assertRaises(UserError):\n            self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":112,"column":19},"end":{"line":112,"column":31}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "method", {"start":{"line":112,"column":36},"end":{"line":112,"column":42}} ), depth0)) != null ? stack1 : "")
    + "()\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_unlink(self):\n        self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":118,"column":15},"end":{"line":118,"column":27}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "state", {"start":{"line":118,"column":32},"end":{"line":118,"column":43}} ), depth0)) != null ? stack1 : "")
    + " = "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"refused"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":118,"column":48},"end":{"line":118,"column":62}}})) != null ? stack1 : "")
    + "\n        with self.assertRaises(UserError):\n            self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":120,"column":19},"end":{"line":120,"column":31}} ), depth0)) != null ? stack1 : "")
    + ".unlink()\n        self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":121,"column":15},"end":{"line":121,"column":27}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "state", {"start":{"line":121,"column":32},"end":{"line":121,"column":43}} ), depth0)) != null ? stack1 : "")
    + " = "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"allowed"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":121,"column":48},"end":{"line":121,"column":62}}})) != null ? stack1 : "")
    + "\n        self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":122,"column":15},"end":{"line":122,"column":27}} ), depth0)) != null ? stack1 : "")
    + ".unlink()\n        self.assertFalse(self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":123,"column":32},"end":{"line":123,"column":44}} ), depth0)) != null ? stack1 : "")
    + ".exists())\n";
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_access_"
    + ((stack1 = container.lambda(container.strict(depth0, "slug", {"start":{"line":127,"column":22},"end":{"line":127,"column":26}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"user = ",lookupProperty(depth0,"user"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":128,"column":8},"end":{"line":128,"column":33}}})) != null ? stack1 : "")
    + "\n        records = self.env["
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(lookupProperty(data,"root"),"model"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":129,"column":27},"end":{"line":129,"column":45}}})) != null ? stack1 : "")
    + "].with_user(user)\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"rights = ",lookupProperty(depth0,"rights"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":130,"column":8},"end":{"line":130,"column":37}}})) != null ? stack1 : "")
    + "\n        for operation, allowed in rights.items():\n            with self.subTest(operation=operation):\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"accessCheck"),"has_access",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":133,"column":6},"end":{"line":133,"column":43}}}),{"name":"if","hash":{},"fn":container.program(24, data, 0),"inverse":container.program(25, data, 0),"data":data,"loc":{"start":{"line":133,"column":0},"end":{"line":140,"column":7}}})) != null ? stack1 : "");
},"24":function(container,depth0,helpers,partials,data) {
    return "                self.assertEqual(records.has_access(operation), allowed)\n";
},"25":function(container,depth0,helpers,partials,data) {
    return "                self.assertEqual(\n                    records.check_access_rights(operation, raise_exception=False),\n                    allowed,\n                )\n";
},"26":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_rule_"
    + ((stack1 = container.lambda(container.strict(depth0, "slug", {"start":{"line":144,"column":20},"end":{"line":144,"column":24}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"user = ",lookupProperty(depth0,"user"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":145,"column":8},"end":{"line":145,"column":33}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"all"),{"name":"if","hash":{},"fn":container.program(27, data, 0),"inverse":container.program(28, data, 0),"data":data,"loc":{"start":{"line":146,"column":0},"end":{"line":159,"column":7}}})) != null ? stack1 : "");
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":147,"column":15},"end":{"line":147,"column":27}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "field", {"start":{"line":147,"column":32},"end":{"line":147,"column":37}} ), depth0)) != null ? stack1 : "")
    + " = self.env.user\n        domain = [(\"id\", \"=\", self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":148,"column":37},"end":{"line":148,"column":49}} ), depth0)) != null ? stack1 : "")
    + ".id)]\n        found = self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":149,"column":23},"end":{"line":149,"column":35}} ), depth0)) != null ? stack1 : "")
    + ".with_user(user).search(domain)\n        self.assertEqual(found, self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":150,"column":39},"end":{"line":150,"column":51}} ), depth0)) != null ? stack1 : "")
    + ")\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"other = ",lookupProperty(depth0,"other"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":152,"column":8},"end":{"line":152,"column":35}}})) != null ? stack1 : "")
    + "\n        self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":153,"column":15},"end":{"line":153,"column":27}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "field", {"start":{"line":153,"column":32},"end":{"line":153,"column":37}} ), depth0)) != null ? stack1 : "")
    + " = user\n        domain = [(\"id\", \"=\", self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":154,"column":37},"end":{"line":154,"column":49}} ), depth0)) != null ? stack1 : "")
    + ".id)]\n        found = self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":155,"column":23},"end":{"line":155,"column":35}} ), depth0)) != null ? stack1 : "")
    + ".with_user(user).search(domain)\n        self.assertEqual(found, self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":156,"column":39},"end":{"line":156,"column":51}} ), depth0)) != null ? stack1 : "")
    + ")\n        found = self."
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "record", {"start":{"line":157,"column":23},"end":{"line":157,"column":35}} ), depth0)) != null ? stack1 : "")
    + ".with_user(other).search(domain)\n        self.assertFalse(found)\n";
},"29":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_other_company(self):\n        company = self.env[\"res.company\"].create({\"name\": \"Elsewhere\"})\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"user = ",lookupProperty(depth0,"user"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":165,"column":8},"end":{"line":165,"column":33}}})) != null ? stack1 : "")
    + "\n        found = self.env["
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(lookupProperty(data,"root"),"model"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":166,"column":25},"end":{"line":166,"column":43}}})) != null ? stack1 : "")
    + "].with_user(user).search([])\n        self.assertNotIn(self."
    + ((stack1 = container.lambda(container.strict(lookupProperty(data,"root"), "record", {"start":{"line":167,"column":32},"end":{"line":167,"column":44}} ), depth0)) != null ? stack1 : "")
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
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"tools"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
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
    + "."
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"named"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":30,"column":40},"end":{"line":30,"column":88}}})) != null ? stack1 : "")
    + ")\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"defaults"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":31,"column":0},"end":{"line":33,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"number"),{"name":"with","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":42,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"naming"),{"name":"with","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":54,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"tree"),{"name":"with","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":55,"column":0},"end":{"line":64,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"indexes"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":65,"column":0},"end":{"line":71,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"opens"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":72,"column":0},"end":{"line":80,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"sql"),{"name":"each","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":81,"column":0},"end":{"line":87,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"python"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":88,"column":0},"end":{"line":96,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"computes"),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":97,"column":0},"end":{"line":102,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"buttons"),{"name":"each","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":103,"column":0},"end":{"line":114,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"guard"),{"name":"with","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":115,"column":0},"end":{"line":124,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"access"),{"name":"each","hash":{},"fn":container.program(23, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":125,"column":0},"end":{"line":141,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"ownRules"),{"name":"each","hash":{},"fn":container.program(26, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":142,"column":0},"end":{"line":160,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"company"),{"name":"with","hash":{},"fn":container.program(29, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":161,"column":0},"end":{"line":168,"column":9}}})) != null ? stack1 : "");
},"useData":true},
};
