export default {
  "owl_field/field.scss": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return ".o_"
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":1,"column":5},"end":{"line":1,"column":8}} ), depth0)) != null ? stack1 : "")
    + " {\n    white-space: nowrap;\n\n    .o_"
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":4,"column":9},"end":{"line":4,"column":12}} ), depth0)) != null ? stack1 : "")
    + "_icon {\n        font-size: 1.25em;\n        text-decoration: none;\n\n        + .o_"
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":8,"column":15},"end":{"line":8,"column":18}} ), depth0)) != null ? stack1 : "")
    + "_icon {\n            margin-left: 0.2em;\n        }\n    }\n}\n";
},"useData":true},
  "owl_field/legacy.js": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "odoo.define("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"module"),".",lookupProperty(depth0,"component"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":2,"column":19},"end":{"line":2,"column":48}}}),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":2,"column":12},"end":{"line":2,"column":50}}})) != null ? stack1 : "")
    + ", function (require) {\n\"use strict\";\n\nconst AbstractField = require(\"web.AbstractField\");\nconst fieldRegistry = require(\"web.field_registry\");\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "/** @odoo-module **/\n\nimport AbstractField from \"web.AbstractField\";\nimport fieldRegistry from \"web.field_registry\";\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\nreturn "
    + ((stack1 = container.lambda(container.strict(depth0, "component", {"start":{"line":71,"column":9},"end":{"line":71,"column":18}} ), depth0)) != null ? stack1 : "")
    + ";\n});\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "\nexport default "
    + ((stack1 = container.lambda(container.strict(depth0, "component", {"start":{"line":75,"column":17},"end":{"line":75,"column":26}} ), depth0)) != null ? stack1 : "")
    + ";\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"jsModule"),"define",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":30}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + "\n/** An integer shown as icons: a click on the last one that is set clears it. */\nconst "
    + ((stack1 = alias3(alias2(depth0, "component", {"start":{"line":15,"column":8},"end":{"line":15,"column":17}} ), depth0)) != null ? stack1 : "")
    + " = AbstractField.extend({\n    className: \"o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":16,"column":20},"end":{"line":16,"column":23}} ), depth0)) != null ? stack1 : "")
    + "\",\n    attributes: { role: \"radiogroup\" },\n    events: {\n        \"click .o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":19,"column":20},"end":{"line":19,"column":23}} ), depth0)) != null ? stack1 : "")
    + "_icon\": \"_onIconClick\",\n    },\n    supportedFieldTypes: [\"integer\"],\n\n    /**\n     * Zero is a value like any other.\n     *\n     * @override\n     */\n    isSet() {\n        return true;\n    },\n\n    /**\n     * @override\n     */\n    _render() {\n        const value = this.value || 0;\n        const max = this.nodeOptions.max || "
    + ((stack1 = alias3(alias2(depth0, "max", {"start":{"line":37,"column":46},"end":{"line":37,"column":49}} ), depth0)) != null ? stack1 : "")
    + ";\n        const tag = this.mode === \"edit\" ? '<a href=\"#\"/>' : \"<span/>\";\n        this.$el.empty().attr(\"aria-label\", this.string);\n        for (let rank = 1; rank <= max; rank++) {\n            const icon = rank <= value ? \"fa-"
    + ((stack1 = alias3(alias2(depth0, "icon", {"start":{"line":41,"column":47},"end":{"line":41,"column":51}} ), depth0)) != null ? stack1 : "")
    + " text-warning\" : \"fa-"
    + ((stack1 = alias3(alias2(depth0, "icon", {"start":{"line":41,"column":76},"end":{"line":41,"column":80}} ), depth0)) != null ? stack1 : "")
    + "-o text-muted\";\n            $(tag)\n                .addClass(`o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":43,"column":31},"end":{"line":43,"column":34}} ), depth0)) != null ? stack1 : "")
    + "_icon fa ${icon}`)\n                .attr({\n                    role: \"radio\",\n                    \"aria-checked\": String(rank === value),\n                    \"aria-label\": rank,\n                    \"data-rank\": rank,\n                })\n                .appendTo(this.$el);\n        }\n    },\n\n    /**\n     * @param {MouseEvent} ev\n     */\n    _onIconClick(ev) {\n        if (this.mode !== \"edit\") {\n            return;\n        }\n        ev.preventDefault();\n        ev.stopPropagation();\n        const rank = Number(ev.currentTarget.dataset.rank);\n        this._setValue(String(rank === this.value ? 0 : rank));\n    },\n});\n\nfieldRegistry.add("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"key"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":68,"column":18},"end":{"line":68,"column":30}}})) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias3(alias2(depth0, "component", {"start":{"line":68,"column":34},"end":{"line":68,"column":43}} ), depth0)) != null ? stack1 : "")
    + ");\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"jsModule"),"define",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":69,"column":6},"end":{"line":69,"column":30}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":69,"column":0},"end":{"line":76,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "owl_field/owl.js": {"0":function(container,depth0,helpers,partials,data) {
    return "/** @odoo-module **/\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "_lt";
},"2":function(container,depth0,helpers,partials,data) {
    return "_t";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "    static displayName = _lt("
    + ((stack1 = lookupProperty(helpers,"json").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":19,"column":29},"end":{"line":19,"column":43}}})) != null ? stack1 : "")
    + ");\n    static supportedTypes = [\"integer\"];\n    static extractProps = ({ attrs }) => ({ max: attrs.options.max });\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "this.props.value";
},"5":function(container,depth0,helpers,partials,data) {
    return "this.props.record.data[this.props.name]";
},"6":function(container,depth0,helpers,partials,data) {
    return "        return this.props.update(value);\n";
},"7":function(container,depth0,helpers,partials,data) {
    return "        return this.props.record.update({ [this.props.name]: value });\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\nregistry.category(\"fields\").add("
    + ((stack1 = lookupProperty(helpers,"json").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"key"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":47,"column":32},"end":{"line":47,"column":44}}})) != null ? stack1 : "")
    + ", "
    + ((stack1 = container.lambda(container.strict(depth0, "component", {"start":{"line":47,"column":48},"end":{"line":47,"column":57}} ), depth0)) != null ? stack1 : "")
    + ");\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\nregistry.category(\"fields\").add("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"key"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":50,"column":32},"end":{"line":50,"column":44}}})) != null ? stack1 : "")
    + ", {\n    component: "
    + ((stack1 = container.lambda(container.strict(depth0, "component", {"start":{"line":51,"column":17},"end":{"line":51,"column":26}} ), depth0)) != null ? stack1 : "")
    + ",\n    displayName: _t("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"title"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":52,"column":20},"end":{"line":52,"column":34}}})) != null ? stack1 : "")
    + "),\n    supportedOptions: [{ label: _t(\"Number of icons\"), name: \"max\", type: \"number\" }],\n    supportedTypes: [\"integer\"],\n    extractProps: ({ options }) => ({ max: options.max }),\n});\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"jsModule"),"marked",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":30}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "import { "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"fieldWidget"),"value",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":5,"column":15},"end":{"line":5,"column":41}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":5,"column":9},"end":{"line":5,"column":63}}})) != null ? stack1 : "")
    + " } from \"@web/core/l10n/translation\";\nimport { registry } from \"@web/core/registry\";\nimport { standardFieldProps } from \"@web/views/fields/standard_field_props\";\nimport { Component } from \"@odoo/owl\";\n\n/** An integer shown as icons: a click on the last one that is set clears it. */\nexport class "
    + ((stack1 = alias3(alias2(depth0, "component", {"start":{"line":11,"column":15},"end":{"line":11,"column":24}} ), depth0)) != null ? stack1 : "")
    + " extends Component {\n    static template = "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"module"),".",lookupProperty(depth0,"component"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":12,"column":29},"end":{"line":12,"column":58}}}),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":12,"column":22},"end":{"line":12,"column":60}}})) != null ? stack1 : "")
    + ";\n    static props = {\n        ...standardFieldProps,\n        max: { type: Number, optional: true },\n    };\n    static defaultProps = { max: "
    + ((stack1 = alias3(alias2(depth0, "max", {"start":{"line":17,"column":35},"end":{"line":17,"column":38}} ), depth0)) != null ? stack1 : "")
    + " };\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"fieldWidget"),"value",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":18,"column":6},"end":{"line":18,"column":32}}}),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + "\n    get value() {\n        return "
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"fieldWidget"),"value",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":25,"column":21},"end":{"line":25,"column":47}}}),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.program(5, data, 0),"data":data,"loc":{"start":{"line":25,"column":15},"end":{"line":25,"column":119}}})) != null ? stack1 : "")
    + " || 0;\n    }\n\n    get label() {\n        return this.props.record.fields[this.props.name].string;\n    }\n\n    get ranks() {\n        return Array.from({ length: this.props.max }, (_, index) => index + 1);\n    }\n\n    onIconClick(rank) {\n        const value = rank === this.value ? 0 : rank;\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"fieldWidget"),"value",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":38,"column":6},"end":{"line":38,"column":32}}}),{"name":"if","hash":{},"fn":container.program(6, data, 0),"inverse":container.program(7, data, 0),"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":42,"column":7}}})) != null ? stack1 : "")
    + "    }\n}\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"fieldWidget"),"value",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":45,"column":6},"end":{"line":45,"column":32}}}),{"name":"if","hash":{},"fn":container.program(8, data, 0),"inverse":container.program(9, data, 0),"data":data,"loc":{"start":{"line":45,"column":0},"end":{"line":57,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "owl_field/owl.xml": {"0":function(container,depth0,helpers,partials,data) {
    return " owl=\"1\"";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n<templates xml:space=\"preserve\">\n\n    <t t-name=\""
    + ((stack1 = alias2(alias1(depth0, "module", {"start":{"line":4,"column":17},"end":{"line":4,"column":23}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "component", {"start":{"line":4,"column":28},"end":{"line":4,"column":37}} ), depth0)) != null ? stack1 : "")
    + "\""
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"p"),"owlTemplateMark"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":40},"end":{"line":4,"column":80}}})) != null ? stack1 : "")
    + ">\n        <div class=\"o_"
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":5,"column":24},"end":{"line":5,"column":27}} ), depth0)) != null ? stack1 : "")
    + "\" role=\"radiogroup\" t-att-aria-label=\"label\">\n            <t t-foreach=\"ranks\" t-as=\"rank\" t-key=\"rank\">\n                <span\n                    t-if=\"props.readonly\"\n                    class=\"o_"
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":9,"column":31},"end":{"line":9,"column":34}} ), depth0)) != null ? stack1 : "")
    + "_icon fa\"\n                    t-att-class=\"rank lte value ? 'fa-"
    + ((stack1 = alias2(alias1(depth0, "icon", {"start":{"line":10,"column":56},"end":{"line":10,"column":60}} ), depth0)) != null ? stack1 : "")
    + " text-warning' : 'fa-"
    + ((stack1 = alias2(alias1(depth0, "icon", {"start":{"line":10,"column":85},"end":{"line":10,"column":89}} ), depth0)) != null ? stack1 : "")
    + "-o text-muted'\"\n                    role=\"radio\"\n                    t-att-aria-checked=\"rank === value ? 'true' : 'false'\"\n                    t-att-aria-label=\"rank\"\n                />\n                <a\n                    t-else=\"\"\n                    href=\"#\"\n                    class=\"o_"
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":18,"column":31},"end":{"line":18,"column":34}} ), depth0)) != null ? stack1 : "")
    + "_icon fa\"\n                    t-att-class=\"rank lte value ? 'fa-"
    + ((stack1 = alias2(alias1(depth0, "icon", {"start":{"line":19,"column":56},"end":{"line":19,"column":60}} ), depth0)) != null ? stack1 : "")
    + " text-warning' : 'fa-"
    + ((stack1 = alias2(alias1(depth0, "icon", {"start":{"line":19,"column":85},"end":{"line":19,"column":89}} ), depth0)) != null ? stack1 : "")
    + "-o text-muted'\"\n                    role=\"radio\"\n                    t-att-aria-checked=\"rank === value ? 'true' : 'false'\"\n                    t-att-aria-label=\"rank\"\n                    t-on-click.prevent.stop=\"() => this.onIconClick(rank)\"\n                />\n            </t>\n        </div>\n    </t>\n\n</templates>\n";
},"useData":true},
};
