export default {
  "view/views.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"with").call(alias1,lookupProperty(depth0,"header"),{"name":"with","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":19,"column":9}}})) != null ? stack1 : "")
    + "                <sheet>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"hidden"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":21,"column":0},"end":{"line":23,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"stats"),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":24,"column":0},"end":{"line":32,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"archived"),{"name":"if","hash":{},"fn":container.program(10, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":33,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"avatar"),{"name":"if","hash":{},"fn":container.program(12, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":39,"column":0},"end":{"line":41,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"titleField"),{"name":"if","hash":{},"fn":container.program(13, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":42,"column":0},"end":{"line":49,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"columns"),{"name":"if","hash":{},"fn":container.program(14, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":60,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"pages"),{"name":"if","hash":{},"fn":container.program(18, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":61,"column":0},"end":{"line":91,"column":7}}})) != null ? stack1 : "")
    + "                </sheet>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"chatter"),{"name":"if","hash":{},"fn":container.program(28, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":93,"column":0},"end":{"line":105,"column":7}}})) != null ? stack1 : "");
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <header>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"buttons"),{"name":"each","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":12,"column":0},"end":{"line":14,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"state"),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + "                </header>\n";
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
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "state", {"start":{"line":16,"column":35},"end":{"line":16,"column":40}} ), depth0)) != null ? stack1 : "")
    + "\" widget=\"statusbar\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"bar"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":16,"column":62},"end":{"line":16,"column":75}}})) != null ? stack1 : "")
    + "/>\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "                    <field name=\""
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\" invisible=\"1\"/>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    <div class=\"oe_button_box\" name=\"button_box\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"stats"),{"name":"each","hash":{},"fn":container.program(9, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":30,"column":9}}})) != null ? stack1 : "")
    + "                    </div>\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <button name=\""
    + ((stack1 = alias2(alias1(depth0, "method", {"start":{"line":27,"column":40},"end":{"line":27,"column":46}} ), depth0)) != null ? stack1 : "")
    + "\" type=\"object\" class=\"oe_stat_button\" icon=\""
    + ((stack1 = alias2(alias1(depth0, "icon", {"start":{"line":27,"column":95},"end":{"line":27,"column":99}} ), depth0)) != null ? stack1 : "")
    + "\">\n                            <field name=\""
    + ((stack1 = alias2(alias1(depth0, "count", {"start":{"line":28,"column":43},"end":{"line":28,"column":48}} ), depth0)) != null ? stack1 : "")
    + "\" widget=\"statinfo\" string="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":28,"column":77},"end":{"line":28,"column":91}}})) != null ? stack1 : "")
    + "/>\n                        </button>\n";
},"10":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"activeHidden"),{"name":"if","hash":{},"fn":container.program(11, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":34,"column":0},"end":{"line":36,"column":7}}})) != null ? stack1 : "")
    + "                    <widget name=\"web_ribbon\" title=\"Archived\" bg_color=\"bg-danger\""
    + ((stack1 = lookupProperty(helpers,"invisible").call(alias1,lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"modifiers"),lookupProperty(depth0,"archived"),{"name":"invisible","hash":{},"data":data,"loc":{"start":{"line":37,"column":83},"end":{"line":37,"column":123}}})) != null ? stack1 : "")
    + "/>\n";
},"11":function(container,depth0,helpers,partials,data) {
    return "                    <field name=\"active\" invisible=\"1\"/>\n";
},"12":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    <field name=\""
    + ((stack1 = container.lambda(container.strict(lookupProperty(depth0,"avatar"), "name", {"start":{"line":40,"column":35},"end":{"line":40,"column":46}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"avatar"),"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":40,"column":49},"end":{"line":40,"column":76}}})) != null ? stack1 : "")
    + "/>\n";
},"13":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    <div class=\"oe_title\">\n                        <label for=\""
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"titleField"), "name", {"start":{"line":44,"column":38},"end":{"line":44,"column":53}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n                        <h1>\n                            <field name=\""
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"titleField"), "name", {"start":{"line":46,"column":43},"end":{"line":46,"column":58}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"titleField"),"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":46,"column":61},"end":{"line":46,"column":92}}})) != null ? stack1 : "")
    + "/>\n                        </h1>\n                    </div>\n";
},"14":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    <group>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"columns"),{"name":"each","hash":{},"fn":container.program(15, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":58,"column":9}}})) != null ? stack1 : "")
    + "                    </group>\n";
},"15":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <group"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"title"),{"name":"if","hash":{},"fn":container.program(16, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":53,"column":30},"end":{"line":53,"column":72}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"nodes"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":54,"column":0},"end":{"line":56,"column":9}}})) != null ? stack1 : "")
    + "                        </group>\n";
},"16":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " string="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":53,"column":51},"end":{"line":53,"column":65}}})) != null ? stack1 : "");
},"17":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                            <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":55,"column":43},"end":{"line":55,"column":47}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":55,"column":50},"end":{"line":55,"column":70}}})) != null ? stack1 : "")
    + "/>\n";
},"18":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    <notebook>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"pages"),{"name":"each","hash":{},"fn":container.program(19, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":63,"column":0},"end":{"line":89,"column":9}}})) != null ? stack1 : "")
    + "                    </notebook>\n";
},"19":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <page name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "id", {"start":{"line":64,"column":38},"end":{"line":64,"column":40}} ), depth0)) != null ? stack1 : "")
    + "\" string="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":64,"column":51},"end":{"line":64,"column":65}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"attrs").call(alias1,lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":64,"column":65},"end":{"line":64,"column":85}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"grouped"),{"name":"if","hash":{},"fn":container.program(20, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":65,"column":0},"end":{"line":71,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"blocks"),{"name":"each","hash":{},"fn":container.program(22, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":72,"column":0},"end":{"line":87,"column":9}}})) != null ? stack1 : "")
    + "                        </page>\n";
},"20":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                            <group>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"grouped"),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":67,"column":0},"end":{"line":69,"column":9}}})) != null ? stack1 : "")
    + "                            </group>\n";
},"21":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                                <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":68,"column":47},"end":{"line":68,"column":51}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":68,"column":54},"end":{"line":68,"column":74}}})) != null ? stack1 : "")
    + "/>\n";
},"22":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"lines"),{"name":"if","hash":{},"fn":container.program(23, data, 0),"inverse":container.program(17, data, 0),"data":data,"loc":{"start":{"line":73,"column":0},"end":{"line":86,"column":7}}})) != null ? stack1 : "");
},"23":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                            <field name=\""
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":74,"column":43},"end":{"line":74,"column":47}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(alias3,lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":74,"column":50},"end":{"line":74,"column":70}}})) != null ? stack1 : "")
    + ">\n                                <"
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"p"), "listTag", {"start":{"line":75,"column":35},"end":{"line":75,"column":50}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"attrs").call(alias3,lookupProperty(lookupProperty(depth0,"lines"),"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":75,"column":52},"end":{"line":75,"column":78}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"lines"),"hidden"),{"name":"each","hash":{},"fn":container.program(24, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":76,"column":0},"end":{"line":78,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"lines"),"columns"),{"name":"each","hash":{},"fn":container.program(27, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":79,"column":0},"end":{"line":81,"column":9}}})) != null ? stack1 : "")
    + "                                </"
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"p"), "listTag", {"start":{"line":82,"column":36},"end":{"line":82,"column":51}} ), depth0)) != null ? stack1 : "")
    + ">\n                            </field>\n";
},"24":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                                    <field name=\""
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\" "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"columnInvisible"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.program(26, data, 0),"data":data,"loc":{"start":{"line":77,"column":59},"end":{"line":77,"column":141}}})) != null ? stack1 : "")
    + "/>\n";
},"25":function(container,depth0,helpers,partials,data) {
    return "column_invisible=\"True\"";
},"26":function(container,depth0,helpers,partials,data) {
    return "invisible=\"1\"";
},"27":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                                    <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":80,"column":51},"end":{"line":80,"column":55}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":80,"column":58},"end":{"line":80,"column":78}}})) != null ? stack1 : "")
    + "/>\n";
},"28":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"chatter"),"tag",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":94,"column":6},"end":{"line":94,"column":32}}}),{"name":"if","hash":{},"fn":container.program(29, data, 0),"inverse":container.program(30, data, 0),"data":data,"loc":{"start":{"line":94,"column":0},"end":{"line":104,"column":7}}})) != null ? stack1 : "");
},"29":function(container,depth0,helpers,partials,data) {
    return "                <chatter/>\n";
},"30":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <div class=\"oe_chatter\">\n                    <field name=\"message_follower_ids\"/>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"activities"),{"name":"if","hash":{},"fn":container.program(31, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":99,"column":0},"end":{"line":101,"column":7}}})) != null ? stack1 : "")
    + "                    <field name=\"message_ids\"/>\n                </div>\n";
},"31":function(container,depth0,helpers,partials,data) {
    return "                    <field name=\"activity_ids\"/>\n";
},"32":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <field name=\""
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\" "
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"columnInvisible"),{"name":"if","hash":{},"fn":container.program(25, data, 0),"inverse":container.program(26, data, 0),"data":data,"loc":{"start":{"line":117,"column":39},"end":{"line":117,"column":121}}})) != null ? stack1 : "")
    + "/>\n";
},"33":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":120,"column":31},"end":{"line":120,"column":35}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":120,"column":38},"end":{"line":120,"column":58}}})) != null ? stack1 : "")
    + "/>\n";
},"34":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "                <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":132,"column":31},"end":{"line":132,"column":35}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n";
},"35":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"separated"),{"name":"if","hash":{},"fn":container.program(36, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":135,"column":0},"end":{"line":137,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"filters"),{"name":"each","hash":{},"fn":container.program(37, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":138,"column":0},"end":{"line":140,"column":9}}})) != null ? stack1 : "");
},"36":function(container,depth0,helpers,partials,data) {
    return "                <separator/>\n";
},"37":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <filter name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":139,"column":32},"end":{"line":139,"column":36}} ), depth0)) != null ? stack1 : "")
    + "\" string="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":139,"column":47},"end":{"line":139,"column":61}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"date"),{"name":"if","hash":{},"fn":container.program(38, data, 0),"inverse":container.program(39, data, 0),"data":data,"loc":{"start":{"line":139,"column":61},"end":{"line":139,"column":127}}})) != null ? stack1 : "")
    + "/>\n";
},"38":function(container,depth0,helpers,partials,data) {
    var stack1;

  return " date=\""
    + ((stack1 = container.lambda(container.strict(depth0, "date", {"start":{"line":139,"column":82},"end":{"line":139,"column":86}} ), depth0)) != null ? stack1 : "")
    + "\"";
},"39":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return " domain="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"domain"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":139,"column":105},"end":{"line":139,"column":120}}})) != null ? stack1 : "");
},"40":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <group"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"searchGroupAttributes"),{"name":"if","hash":{},"fn":container.program(41, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":143,"column":22},"end":{"line":143,"column":89}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(lookupProperty(depth0,"search"),"groupBy"),{"name":"each","hash":{},"fn":container.program(42, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":144,"column":0},"end":{"line":146,"column":9}}})) != null ? stack1 : "")
    + "                </group>\n";
},"41":function(container,depth0,helpers,partials,data) {
    return " expand=\"0\" string=\"Group By\"";
},"42":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    <filter name=\"group_by_"
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":145,"column":45},"end":{"line":145,"column":49}} ), depth0)) != null ? stack1 : "")
    + "\" string="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":145,"column":60},"end":{"line":145,"column":74}}})) != null ? stack1 : "")
    + " context=\"{'group_by': '"
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":145,"column":100},"end":{"line":145,"column":104}} ), depth0)) != null ? stack1 : "")
    + "'}\"/>\n";
},"43":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <record id=\""
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "table", {"start":{"line":154,"column":18},"end":{"line":154,"column":29}} ), depth0)) != null ? stack1 : "")
    + "_view_kanban\" model=\"ir.ui.view\">\n        <field name=\"name\">"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "model", {"start":{"line":155,"column":29},"end":{"line":155,"column":40}} ), depth0)) != null ? stack1 : "")
    + ".view.kanban</field>\n        <field name=\"model\">"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "model", {"start":{"line":156,"column":30},"end":{"line":156,"column":41}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"arch\" type=\"xml\">\n            <kanban"
    + ((stack1 = lookupProperty(helpers,"attrs").call(alias3,lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":158,"column":19},"end":{"line":158,"column":39}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"loaded"),{"name":"each","hash":{},"fn":container.program(44, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":159,"column":0},"end":{"line":161,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"progress"),{"name":"if","hash":{},"fn":container.program(45, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":162,"column":0},"end":{"line":164,"column":7}}})) != null ? stack1 : "")
    + "                <templates>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(helpers,"eq").call(alias3,lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"kanbanTemplate"),"card",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":166,"column":6},"end":{"line":166,"column":40}}}),{"name":"if","hash":{},"fn":container.program(46, data, 0),"inverse":container.program(54, data, 0),"data":data,"loc":{"start":{"line":166,"column":0},"end":{"line":261,"column":7}}})) != null ? stack1 : "")
    + "                </templates>\n            </kanban>\n        </field>\n    </record>\n\n";
},"44":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "                <field name=\""
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\"/>\n";
},"45":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <progressbar"
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"progress"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":163,"column":28},"end":{"line":163,"column":46}}})) != null ? stack1 : "")
    + "/>\n";
},"46":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"color"),{"name":"if","hash":{},"fn":container.program(47, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":167,"column":0},"end":{"line":171,"column":7}}})) != null ? stack1 : "")
    + "                    <t t-name=\"card\""
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"image"),{"name":"if","hash":{},"fn":container.program(48, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":172,"column":36},"end":{"line":172,"column":73}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"image"),{"name":"if","hash":{},"fn":container.program(49, data, 0),"inverse":container.program(51, data, 0),"data":data,"loc":{"start":{"line":173,"column":0},"end":{"line":202,"column":7}}})) != null ? stack1 : "")
    + "                    </t>\n";
},"47":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "                    <t t-name=\"menu\">\n                        <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "color", {"start":{"line":169,"column":39},"end":{"line":169,"column":44}} ), depth0)) != null ? stack1 : "")
    + "\" widget=\"kanban_color_picker\"/>\n                    </t>\n";
},"48":function(container,depth0,helpers,partials,data) {
    return " class=\"flex-row\"";
},"49":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <aside>\n                            <field name=\""
    + ((stack1 = alias2(alias1(depth0, "image", {"start":{"line":175,"column":43},"end":{"line":175,"column":48}} ), depth0)) != null ? stack1 : "")
    + "\" widget=\"image\" alt=\"Picture\"/>\n                        </aside>\n                        <main class=\"ps-2\">\n                            <field name=\""
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":178,"column":43},"end":{"line":178,"column":48}} ), depth0)) != null ? stack1 : "")
    + "\" class=\"fw-bold fs-5\"/>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":179,"column":0},"end":{"line":181,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"footer"),{"name":"if","hash":{},"fn":container.program(50, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":182,"column":0},"end":{"line":188,"column":7}}})) != null ? stack1 : "")
    + "                        </main>\n";
},"50":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                            <footer>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"footer"),{"name":"each","hash":{},"fn":container.program(21, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":184,"column":0},"end":{"line":186,"column":9}}})) != null ? stack1 : "")
    + "                            </footer>\n";
},"51":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "title", {"start":{"line":191,"column":39},"end":{"line":191,"column":44}} ), depth0)) != null ? stack1 : "")
    + "\" class=\"fw-bold fs-5\"/>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(52, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":192,"column":0},"end":{"line":194,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"footer"),{"name":"if","hash":{},"fn":container.program(53, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":195,"column":0},"end":{"line":201,"column":7}}})) != null ? stack1 : "");
},"52":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":193,"column":39},"end":{"line":193,"column":43}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":193,"column":46},"end":{"line":193,"column":66}}})) != null ? stack1 : "")
    + "/>\n";
},"53":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <footer>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"footer"),{"name":"each","hash":{},"fn":container.program(17, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":197,"column":0},"end":{"line":199,"column":9}}})) != null ? stack1 : "")
    + "                        </footer>\n";
},"54":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"color"),{"name":"if","hash":{},"fn":container.program(55, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":205,"column":0},"end":{"line":211,"column":7}}})) != null ? stack1 : "")
    + "                    <t t-name=\"kanban-box\">\n                        <div "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"color"),{"name":"if","hash":{},"fn":container.program(57, data, 0),"inverse":container.program(58, data, 0),"data":data,"loc":{"start":{"line":213,"column":29},"end":{"line":213,"column":217}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"color"),{"name":"if","hash":{},"fn":container.program(59, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":214,"column":0},"end":{"line":225,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"image"),{"name":"if","hash":{},"fn":container.program(61, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":226,"column":0},"end":{"line":230,"column":7}}})) != null ? stack1 : "")
    + "                            <div class=\"oe_kanban_details\">\n                                <strong class=\"o_kanban_record_title\">\n                                    <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "title", {"start":{"line":233,"column":51},"end":{"line":233,"column":56}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n                                </strong>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"fields"),{"name":"if","hash":{},"fn":container.program(62, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":235,"column":0},"end":{"line":243,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"footer"),{"name":"if","hash":{},"fn":container.program(64, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":244,"column":0},"end":{"line":257,"column":7}}})) != null ? stack1 : "")
    + "                            </div>\n                        </div>\n                    </t>\n";
},"55":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"kanbanMenu"),"kanban-menu",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":206,"column":6},"end":{"line":206,"column":43}}}),{"name":"if","hash":{},"fn":container.program(56, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":206,"column":0},"end":{"line":210,"column":7}}})) != null ? stack1 : "");
},"56":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "                    <t t-name=\"kanban-menu\">\n                        <ul class=\"oe_kanban_colorpicker\" data-field=\""
    + ((stack1 = container.lambda(container.strict(depth0, "color", {"start":{"line":208,"column":72},"end":{"line":208,"column":77}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n                    </t>\n";
},"57":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "t-attf-class=\"oe_kanban_card oe_kanban_global_click oe_kanban_color_#{kanban_getcolor(record."
    + ((stack1 = container.lambda(container.strict(depth0, "color", {"start":{"line":213,"column":137},"end":{"line":213,"column":142}} ), depth0)) != null ? stack1 : "")
    + ".raw_value)}\"";
},"58":function(container,depth0,helpers,partials,data) {
    return "class=\"oe_kanban_card oe_kanban_global_click\"";
},"59":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"kanbanMenu"),"dropdown",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":215,"column":6},"end":{"line":215,"column":40}}}),{"name":"if","hash":{},"fn":container.program(60, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":215,"column":0},"end":{"line":224,"column":7}}})) != null ? stack1 : "");
},"60":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                            <div class=\"o_dropdown_kanban dropdown\">\n                                <a class=\"dropdown-toggle o-no-caret btn\" role=\"button\" "
    + ((stack1 = alias2(alias1(lookupProperty(lookupProperty(data,"root"),"p"), "bootstrapPrefix", {"start":{"line":217,"column":90},"end":{"line":217,"column":113}} ), depth0)) != null ? stack1 : "")
    + "toggle=\"dropdown\" href=\"#\" aria-label=\"Menu\" title=\"Menu\">\n                                    <span class=\"fa fa-ellipsis-v\"/>\n                                </a>\n                                <div class=\"dropdown-menu\" role=\"menu\">\n                                    <ul class=\"oe_kanban_colorpicker\" data-field=\""
    + ((stack1 = alias2(alias1(depth0, "color", {"start":{"line":221,"column":84},"end":{"line":221,"column":89}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n                                </div>\n                            </div>\n";
},"61":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                            <div class=\"o_kanban_image\">\n                                <img t-att-src=\"kanban_image('"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "model", {"start":{"line":228,"column":64},"end":{"line":228,"column":75}} ), depth0)) != null ? stack1 : "")
    + "', '"
    + ((stack1 = alias2(alias1(depth0, "image", {"start":{"line":228,"column":83},"end":{"line":228,"column":88}} ), depth0)) != null ? stack1 : "")
    + "', record.id.raw_value)\" alt=\"Picture\"/>\n                            </div>\n";
},"62":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                                <ul>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(63, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":237,"column":0},"end":{"line":241,"column":9}}})) != null ? stack1 : "")
    + "                                </ul>\n";
},"63":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                                    <li>\n                                        <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":239,"column":55},"end":{"line":239,"column":59}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":239,"column":62},"end":{"line":239,"column":82}}})) != null ? stack1 : "")
    + "/>\n                                    </li>\n";
},"64":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                                <div class=\"o_kanban_record_bottom\">\n                                    <div class=\"oe_kanban_bottom_left\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"left"),{"name":"each","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":247,"column":0},"end":{"line":249,"column":9}}})) != null ? stack1 : "")
    + "                                    </div>\n                                    <div class=\"oe_kanban_bottom_right\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"right"),{"name":"each","hash":{},"fn":container.program(65, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":252,"column":0},"end":{"line":254,"column":9}}})) != null ? stack1 : "")
    + "                                    </div>\n                                </div>\n";
},"65":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                                        <field name=\""
    + ((stack1 = container.lambda(container.strict(depth0, "name", {"start":{"line":248,"column":55},"end":{"line":248,"column":59}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"attrs").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":248,"column":62},"end":{"line":248,"column":82}}})) != null ? stack1 : "")
    + "/>\n";
},"66":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <record id=\""
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "table", {"start":{"line":269,"column":18},"end":{"line":269,"column":29}} ), depth0)) != null ? stack1 : "")
    + "_view_"
    + ((stack1 = alias2(alias1(depth0, "type", {"start":{"line":269,"column":39},"end":{"line":269,"column":43}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"ir.ui.view\">\n        <field name=\"name\">"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "model", {"start":{"line":270,"column":29},"end":{"line":270,"column":40}} ), depth0)) != null ? stack1 : "")
    + ".view."
    + ((stack1 = alias2(alias1(depth0, "type", {"start":{"line":270,"column":50},"end":{"line":270,"column":54}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"model\">"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "model", {"start":{"line":271,"column":30},"end":{"line":271,"column":41}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"arch\" type=\"xml\">\n            <"
    + ((stack1 = alias2(alias1(depth0, "type", {"start":{"line":273,"column":15},"end":{"line":273,"column":19}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"attrs").call(alias3,lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":273,"column":21},"end":{"line":273,"column":41}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":274,"column":0},"end":{"line":276,"column":9}}})) != null ? stack1 : "")
    + "            </"
    + ((stack1 = alias2(alias1(depth0, "type", {"start":{"line":277,"column":16},"end":{"line":277,"column":20}} ), depth0)) != null ? stack1 : "")
    + ">\n        </field>\n    </record>\n\n";
},"67":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <record id=\""
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "table", {"start":{"line":283,"column":18},"end":{"line":283,"column":29}} ), depth0)) != null ? stack1 : "")
    + "_view_activity\" model=\"ir.ui.view\">\n        <field name=\"name\">"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "model", {"start":{"line":284,"column":29},"end":{"line":284,"column":40}} ), depth0)) != null ? stack1 : "")
    + ".view.activity</field>\n        <field name=\"model\">"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "model", {"start":{"line":285,"column":30},"end":{"line":285,"column":41}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"arch\" type=\"xml\">\n            <activity string="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias3,lookupProperty(lookupProperty(data,"root"),"plural"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":287,"column":29},"end":{"line":287,"column":50}}})) != null ? stack1 : "")
    + ">\n                <templates>\n                    <div t-name=\"activity-box\">\n                        <div>\n                            <field name=\""
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":291,"column":43},"end":{"line":291,"column":48}} ), depth0)) != null ? stack1 : "")
    + "\" display=\"full\"/>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(68, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":292,"column":0},"end":{"line":294,"column":9}}})) != null ? stack1 : "")
    + "                        </div>\n                    </div>\n                </templates>\n            </activity>\n        </field>\n    </record>\n\n";
},"68":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "                            <field name=\""
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\" muted=\"1\" display=\"full\"/>\n";
},"69":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <record id=\""
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "table", {"start":{"line":304,"column":18},"end":{"line":304,"column":29}} ), depth0)) != null ? stack1 : "")
    + "_view_hierarchy\" model=\"ir.ui.view\">\n        <field name=\"name\">"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "model", {"start":{"line":305,"column":29},"end":{"line":305,"column":40}} ), depth0)) != null ? stack1 : "")
    + ".view.hierarchy</field>\n        <field name=\"model\">"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "model", {"start":{"line":306,"column":30},"end":{"line":306,"column":41}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"arch\" type=\"xml\">\n            <hierarchy"
    + ((stack1 = lookupProperty(helpers,"attrs").call(alias3,lookupProperty(depth0,"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":308,"column":22},"end":{"line":308,"column":42}}})) != null ? stack1 : "")
    + ">\n                <field name=\""
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":309,"column":31},"end":{"line":309,"column":36}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n                <templates>\n                    <t t-name=\"hierarchy-box\">\n                        <div class=\"o_hierarchy_node_header d-flex justify-content-center\">\n                            <field name=\""
    + ((stack1 = alias2(alias1(depth0, "title", {"start":{"line":313,"column":43},"end":{"line":313,"column":48}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n                        </div>\n                        <div class=\"o_hierarchy_node_body d-flex flex-column\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(70, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":316,"column":0},"end":{"line":318,"column":9}}})) != null ? stack1 : "")
    + "                        </div>\n                    </t>\n                </templates>\n            </hierarchy>\n        </field>\n    </record>\n\n";
},"70":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "                            <field name=\""
    + ((stack1 = container.lambda(depth0, depth0)) != null ? stack1 : "")
    + "\"/>\n";
},"71":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":328,"column":18},"end":{"line":328,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"ir.actions.act_window\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":329,"column":27},"end":{"line":329,"column":40}}})) != null ? stack1 : "")
    + "</field>\n        <field name=\"res_model\">"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "model", {"start":{"line":330,"column":34},"end":{"line":330,"column":45}} ), depth0)) != null ? stack1 : "")
    + "</field>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"path"),{"name":"if","hash":{},"fn":container.program(72, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":331,"column":0},"end":{"line":333,"column":7}}})) != null ? stack1 : "")
    + "        <field name=\"view_mode\">"
    + ((stack1 = lookupProperty(helpers,"join").call(alias3,lookupProperty(depth0,"viewModes"),",",{"name":"join","hash":{},"data":data,"loc":{"start":{"line":334,"column":32},"end":{"line":334,"column":54}}})) != null ? stack1 : "")
    + "</field>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"domain"),{"name":"if","hash":{},"fn":container.program(73, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":335,"column":0},"end":{"line":337,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"context"),{"name":"if","hash":{},"fn":container.program(74, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":338,"column":0},"end":{"line":340,"column":7}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"limit"),{"name":"if","hash":{},"fn":container.program(75, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":341,"column":0},"end":{"line":343,"column":7}}})) != null ? stack1 : "")
    + "        <field name=\"help\" type=\"html\">\n            <p class=\"o_view_nocontent_smiling_face\">\n                "
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"help"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":346,"column":16},"end":{"line":346,"column":28}}})) != null ? stack1 : "")
    + "\n            </p>\n        </field>\n    </record>\n\n";
},"72":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "        <field name=\"path\">"
    + ((stack1 = container.lambda(container.strict(depth0, "path", {"start":{"line":332,"column":29},"end":{"line":332,"column":33}} ), depth0)) != null ? stack1 : "")
    + "</field>\n";
},"73":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\"domain\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"domain"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":336,"column":29},"end":{"line":336,"column":43}}})) != null ? stack1 : "")
    + "</field>\n";
},"74":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <field name=\"context\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"context"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":339,"column":30},"end":{"line":339,"column":45}}})) != null ? stack1 : "")
    + "</field>\n";
},"75":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "        <field name=\"limit\">"
    + ((stack1 = container.lambda(container.strict(depth0, "limit", {"start":{"line":342,"column":30},"end":{"line":342,"column":35}} ), depth0)) != null ? stack1 : "")
    + "</field>\n";
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
    + ((stack1 = lookupProperty(helpers,"with").call(alias3,lookupProperty(depth0,"form"),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":106,"column":9}}})) != null ? stack1 : "")
    + "            </form>\n        </field>\n    </record>\n\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":111,"column":18},"end":{"line":111,"column":23}} ), depth0)) != null ? stack1 : "")
    + "_view_"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"p"), "listTag", {"start":{"line":111,"column":33},"end":{"line":111,"column":42}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"ir.ui.view\">\n        <field name=\"name\">"
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":112,"column":29},"end":{"line":112,"column":34}} ), depth0)) != null ? stack1 : "")
    + ".view."
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"p"), "listTag", {"start":{"line":112,"column":44},"end":{"line":112,"column":53}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"model\">"
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":113,"column":30},"end":{"line":113,"column":35}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"arch\" type=\"xml\">\n            <"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"p"), "listTag", {"start":{"line":115,"column":15},"end":{"line":115,"column":24}} ), depth0)) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"attrs").call(alias3,lookupProperty(lookupProperty(depth0,"list"),"attributes"),{"name":"attrs","hash":{},"data":data,"loc":{"start":{"line":115,"column":26},"end":{"line":115,"column":51}}})) != null ? stack1 : "")
    + ">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"list"),"hidden"),{"name":"each","hash":{},"fn":container.program(32, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":116,"column":0},"end":{"line":118,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"list"),"columns"),{"name":"each","hash":{},"fn":container.program(33, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":119,"column":0},"end":{"line":121,"column":9}}})) != null ? stack1 : "")
    + "            </"
    + ((stack1 = alias2(alias1(lookupProperty(depth0,"p"), "listTag", {"start":{"line":122,"column":16},"end":{"line":122,"column":25}} ), depth0)) != null ? stack1 : "")
    + ">\n        </field>\n    </record>\n\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":126,"column":18},"end":{"line":126,"column":23}} ), depth0)) != null ? stack1 : "")
    + "_view_search\" model=\"ir.ui.view\">\n        <field name=\"name\">"
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":127,"column":29},"end":{"line":127,"column":34}} ), depth0)) != null ? stack1 : "")
    + ".view.search</field>\n        <field name=\"model\">"
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":128,"column":30},"end":{"line":128,"column":35}} ), depth0)) != null ? stack1 : "")
    + "</field>\n        <field name=\"arch\" type=\"xml\">\n            <search>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"search"),"fields"),{"name":"each","hash":{},"fn":container.program(34, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":131,"column":0},"end":{"line":133,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(lookupProperty(depth0,"search"),"blocks"),{"name":"each","hash":{},"fn":container.program(35, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":134,"column":0},"end":{"line":141,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"search"),"groupBy"),{"name":"if","hash":{},"fn":container.program(40, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":142,"column":0},"end":{"line":148,"column":7}}})) != null ? stack1 : "")
    + "            </search>\n        </field>\n    </record>\n\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias3,lookupProperty(depth0,"kanban"),{"name":"with","hash":{},"fn":container.program(43, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":153,"column":0},"end":{"line":267,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"flat"),{"name":"each","hash":{},"fn":container.program(66, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":268,"column":0},"end":{"line":281,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias3,lookupProperty(depth0,"activity"),{"name":"with","hash":{},"fn":container.program(67, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":282,"column":0},"end":{"line":302,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"with").call(alias3,lookupProperty(depth0,"hierarchy"),{"name":"with","hash":{},"fn":container.program(69, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":303,"column":0},"end":{"line":326,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"actions"),{"name":"each","hash":{},"fn":container.program(71, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":327,"column":0},"end":{"line":351,"column":9}}})) != null ? stack1 : "")
    + "</odoo>\n";
},"useData":true},
};
