export default {
  "client_action/client_actions.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":5,"column":18},"end":{"line":5,"column":20}} ), depth0)) != null ? stack1 : "")
    + "\" model=\"ir.actions.client\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":6,"column":27},"end":{"line":6,"column":40}}})) != null ? stack1 : "")
    + "</field>\n        <field name=\"tag\">"
    + ((stack1 = alias2(alias1(depth0, "tag", {"start":{"line":7,"column":28},"end":{"line":7,"column":31}} ), depth0)) != null ? stack1 : "")
    + "</field>\n    </record>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"actions"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
  "client_action/legacy.js": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"json").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"json","hash":{},"data":data,"loc":{"start":{"line":76,"column":37},"end":{"line":76,"column":50}}})) != null ? stack1 : "")
    + ", ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "odoo.define("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"module"),".",lookupProperty(depth0,"component"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":1,"column":19},"end":{"line":1,"column":48}}}),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":1,"column":12},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ", function (require) {\n\"use strict\";\n\nconst AbstractAction = require(\"web.AbstractAction\");\nconst core = require(\"web.core\");\n\n/** How many records there are of each kind; a click on a card opens them. */\nconst "
    + ((stack1 = alias3(alias2(depth0, "component", {"start":{"line":8,"column":8},"end":{"line":8,"column":17}} ), depth0)) != null ? stack1 : "")
    + " = AbstractAction.extend({\n    hasControlPanel: true,\n    events: {\n        \"click .o_"
    + ((stack1 = alias3(alias2(depth0, "module", {"start":{"line":11,"column":20},"end":{"line":11,"column":26}} ), depth0)) != null ? stack1 : "")
    + "_card\": \"_onCardClick\",\n    },\n\n    /**\n     * @override\n     */\n    async willStart() {\n        const _super = this._super.bind(this);\n        const [fields, rows] = await Promise.all([\n            this._rpc({\n                model: "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"model"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":21,"column":23},"end":{"line":21,"column":37}}})) != null ? stack1 : "")
    + ",\n                method: \"fields_get\",\n                args: [["
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"field"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":23,"column":24},"end":{"line":23,"column":38}}})) != null ? stack1 : "")
    + "], [\"selection\"]],\n            }),\n            this._rpc({\n                model: "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"model"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":26,"column":23},"end":{"line":26,"column":37}}})) != null ? stack1 : "")
    + ",\n                method: \"read_group\",\n                kwargs: {\n                    domain: "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"domain"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":29,"column":28},"end":{"line":29,"column":43}}})) != null ? stack1 : "")
    + ",\n                    fields: ["
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"field"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":30,"column":29},"end":{"line":30,"column":43}}})) != null ? stack1 : "")
    + "],\n                    groupby: ["
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"field"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":31,"column":30},"end":{"line":31,"column":44}}})) != null ? stack1 : "")
    + "],\n                },\n            }),\n        ]);\n        const counts = new Map(rows.map((row) => [row."
    + ((stack1 = alias3(alias2(depth0, "field", {"start":{"line":35,"column":56},"end":{"line":35,"column":61}} ), depth0)) != null ? stack1 : "")
    + ", row."
    + ((stack1 = alias3(alias2(depth0, "field", {"start":{"line":35,"column":71},"end":{"line":35,"column":76}} ), depth0)) != null ? stack1 : "")
    + "_count]));\n        this.groups = fields."
    + ((stack1 = alias3(alias2(depth0, "field", {"start":{"line":36,"column":31},"end":{"line":36,"column":36}} ), depth0)) != null ? stack1 : "")
    + ".selection.map(([value, label]) => ({\n            value,\n            label,\n            count: counts.get(value) || 0,\n        }));\n        return _super(...arguments);\n    },\n\n    /**\n     * @override\n     */\n    async start() {\n        await this._super(...arguments);\n        const cards = this.groups.map(({ label, count }, index) =>\n            $(\"<button>\", {\n                type: \"button\",\n                class: \"o_"
    + ((stack1 = alias3(alias2(depth0, "module", {"start":{"line":52,"column":28},"end":{"line":52,"column":34}} ), depth0)) != null ? stack1 : "")
    + "_card btn btn-light border m-2 p-3\",\n                \"data-index\": index,\n            })\n                .append($(\"<div>\", { class: \"h2 mb-0\", text: count }))\n                .append($(\"<div>\", { text: label }))\n        );\n        $(\"<div>\", { class: \"o_"
    + ((stack1 = alias3(alias2(depth0, "module", {"start":{"line":58,"column":33},"end":{"line":58,"column":39}} ), depth0)) != null ? stack1 : "")
    + "_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":58,"column":44},"end":{"line":58,"column":47}} ), depth0)) != null ? stack1 : "")
    + " d-flex flex-wrap p-3\" })\n            .append(cards)\n            .appendTo(this.$(\".o_content\"));\n    },\n\n    /**\n     * @param {MouseEvent} ev\n     */\n    _onCardClick(ev) {\n        const group = this.groups[Number(ev.currentTarget.dataset.index)];\n        return this.do_action({\n            type: \"ir.actions.act_window\",\n            name: group.label,\n            res_model: "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"model"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":71,"column":23},"end":{"line":71,"column":37}}})) != null ? stack1 : "")
    + ",\n            views: [\n                [false, \"list\"],\n                [false, \"form\"],\n            ],\n            domain: ["
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"domain"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":76,"column":21},"end":{"line":76,"column":61}}})) != null ? stack1 : "")
    + "["
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"field"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":76,"column":62},"end":{"line":76,"column":76}}})) != null ? stack1 : "")
    + ", \"=\", group.value]],\n        });\n    },\n});\n\ncore.action_registry.add("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"tag"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":81,"column":25},"end":{"line":81,"column":37}}})) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias3(alias2(depth0, "component", {"start":{"line":81,"column":41},"end":{"line":81,"column":50}} ), depth0)) != null ? stack1 : "")
    + ");\n\nreturn "
    + ((stack1 = alias3(alias2(depth0, "component", {"start":{"line":83,"column":9},"end":{"line":83,"column":18}} ), depth0)) != null ? stack1 : "")
    + ";\n});\n";
},"useData":true},
  "client_action/owl.js": {"0":function(container,depth0,helpers,partials,data) {
    return "/** @odoo-module **/\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "\nconst { Component } = owl;\nconst { onWillStart } = owl.hooks;\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "import { Layout } from \"@web/search/layout\";\nimport { getDefaultConfig } from \"@web/views/view\";\nimport { Component, onWillStart, useSubEnv } from \"@odoo/owl\";\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "    static components = { Layout };\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "        useSubEnv({ config: { ...getDefaultConfig(), ...this.env.config } });\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "            this.orm.formattedReadGroup(\n                "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"model"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":40,"column":16},"end":{"line":40,"column":30}}})) != null ? stack1 : "")
    + ",\n                "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"domain"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":41,"column":16},"end":{"line":41,"column":31}}})) != null ? stack1 : "")
    + ",\n                ["
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"field"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":42,"column":17},"end":{"line":42,"column":31}}})) != null ? stack1 : "")
    + "],\n                [\"__count\"]\n            ),\n        ]);\n        const counts = new Map(rows.map((row) => [row."
    + ((stack1 = container.lambda(container.strict(depth0, "field", {"start":{"line":46,"column":56},"end":{"line":46,"column":61}} ), depth0)) != null ? stack1 : "")
    + ", row.__count]));\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "            this.orm.readGroup(\n                "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"model"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":49,"column":16},"end":{"line":49,"column":30}}})) != null ? stack1 : "")
    + ",\n                "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"domain"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":50,"column":16},"end":{"line":50,"column":31}}})) != null ? stack1 : "")
    + ",\n                ["
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"field"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":51,"column":17},"end":{"line":51,"column":31}}})) != null ? stack1 : "")
    + "],\n                ["
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"field"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":52,"column":17},"end":{"line":52,"column":31}}})) != null ? stack1 : "")
    + "]\n            ),\n        ]);\n        const counts = new Map(rows.map((row) => [row."
    + ((stack1 = alias3(alias2(depth0, "field", {"start":{"line":55,"column":56},"end":{"line":55,"column":61}} ), depth0)) != null ? stack1 : "")
    + ", row."
    + ((stack1 = alias3(alias2(depth0, "field", {"start":{"line":55,"column":71},"end":{"line":55,"column":76}} ), depth0)) != null ? stack1 : "")
    + "_count]));\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"json").call(depth0 != null ? depth0 : (container.nullContext || {}),depth0,{"name":"json","hash":{},"data":data,"loc":{"start":{"line":73,"column":37},"end":{"line":73,"column":50}}})) != null ? stack1 : "")
    + ", ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"jsModule"),"marked",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":30}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "import { registry } from \"@web/core/registry\";\nimport { useService } from \"@web/core/utils/hooks\";\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"webClient"),"owl1",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":7,"column":6},"end":{"line":7,"column":29}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":15,"column":7}}})) != null ? stack1 : "")
    + "\n/** How many records there are of each kind; a click on a card opens them. */\nexport class "
    + ((stack1 = alias3(alias2(depth0, "component", {"start":{"line":18,"column":15},"end":{"line":18,"column":24}} ), depth0)) != null ? stack1 : "")
    + " extends Component {\n    static template = "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"module"),".",lookupProperty(depth0,"component"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":19,"column":29},"end":{"line":19,"column":58}}}),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":19,"column":22},"end":{"line":19,"column":60}}})) != null ? stack1 : "")
    + ";\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"webClient"),"owl2",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":20,"column":6},"end":{"line":20,"column":29}}}),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + "    static props = [\"*\"];\n\n    setup() {\n        this.action = useService(\"action\");\n        this.orm = useService(\"orm\");\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"webClient"),"owl2",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":28,"column":6},"end":{"line":28,"column":29}}}),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":28,"column":0},"end":{"line":30,"column":7}}})) != null ? stack1 : "")
    + "        this.groups = [];\n        onWillStart(() => this.load());\n    }\n\n    async load() {\n        const [fields, rows] = await Promise.all([\n            this.orm.call("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"model"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":37,"column":26},"end":{"line":37,"column":40}}})) != null ? stack1 : "")
    + ", \"fields_get\", [["
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"field"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":37,"column":58},"end":{"line":37,"column":72}}})) != null ? stack1 : "")
    + "], [\"selection\"]]),\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"readGroup"),"formatted_read_group",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":38,"column":6},"end":{"line":38,"column":45}}}),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.program(6, data, 0),"data":data,"loc":{"start":{"line":38,"column":0},"end":{"line":56,"column":7}}})) != null ? stack1 : "")
    + "        this.groups = fields."
    + ((stack1 = alias3(alias2(depth0, "field", {"start":{"line":57,"column":31},"end":{"line":57,"column":36}} ), depth0)) != null ? stack1 : "")
    + ".selection.map(([value, label]) => ({\n            value,\n            label,\n            count: counts.get(value) || 0,\n        }));\n    }\n\n    open(group) {\n        return this.action.doAction({\n            type: \"ir.actions.act_window\",\n            name: group.label,\n            res_model: "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"model"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":68,"column":23},"end":{"line":68,"column":37}}})) != null ? stack1 : "")
    + ",\n            views: [\n                [false, \"list\"],\n                [false, \"form\"],\n            ],\n            domain: ["
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"domain"),{"name":"each","hash":{},"fn":container.program(7, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":73,"column":21},"end":{"line":73,"column":61}}})) != null ? stack1 : "")
    + "["
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"field"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":73,"column":62},"end":{"line":73,"column":76}}})) != null ? stack1 : "")
    + ", \"=\", group.value]],\n        });\n    }\n}\n\nregistry.category(\"actions\").add("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"tag"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":78,"column":33},"end":{"line":78,"column":45}}})) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias3(alias2(depth0, "component", {"start":{"line":78,"column":49},"end":{"line":78,"column":58}} ), depth0)) != null ? stack1 : "")
    + ");\n";
},"useData":true},
  "client_action/owl.xml": {"0":function(container,depth0,helpers,partials,data) {
    return " owl=\"1\"";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "            <div class=\"d-flex flex-wrap p-3\">\n                <t t-foreach=\"groups\" t-as=\"group\" t-key=\"group.value\">\n                    <button\n                        type=\"button\"\n                        class=\"o_"
    + ((stack1 = container.lambda(container.strict(depth0, "module", {"start":{"line":11,"column":35},"end":{"line":11,"column":41}} ), depth0)) != null ? stack1 : "")
    + "_card btn btn-light border m-2 p-3\"\n                        t-on-click=\"open(group)\"\n                    >\n                        <div class=\"h2 mb-0\" t-esc=\"group.count\"/>\n                        <div t-esc=\"group.label\"/>\n                    </button>\n                </t>\n            </div>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "            <Layout display=\"{ controlPanel: {"
    + ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(depth0,"p"),"controlPanelCorners"),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":47},"end":{"line":20,"column":128}}})) != null ? stack1 : "")
    + "} }\">\n                <div class=\"d-flex flex-wrap p-3\">\n                    <t t-foreach=\"groups\" t-as=\"group\" t-key=\"group.value\">\n                        <button\n                            type=\"button\"\n                            class=\"o_"
    + ((stack1 = container.lambda(container.strict(depth0, "module", {"start":{"line":25,"column":39},"end":{"line":25,"column":45}} ), depth0)) != null ? stack1 : "")
    + "_card btn btn-light border m-2 p-3\"\n                            t-on-click=\"() => this.open(group)\"\n                        >\n                            <div class=\"h2 mb-0\" t-esc=\"group.count\"/>\n                            <div t-esc=\"group.label\"/>\n                        </button>\n                    </t>\n                </div>\n            </Layout>\n";
},"3":function(container,depth0,helpers,partials,data) {
    return " 'top-right': false, 'bottom-right': false ";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
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
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(lookupProperty(depth0,"p"),"owlTemplateMark"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":40},"end":{"line":4,"column":80}}})) != null ? stack1 : "")
    + ">\n        <div class=\"o_action o_"
    + ((stack1 = alias2(alias1(depth0, "module", {"start":{"line":5,"column":33},"end":{"line":5,"column":39}} ), depth0)) != null ? stack1 : "")
    + "_"
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":5,"column":44},"end":{"line":5,"column":47}} ), depth0)) != null ? stack1 : "")
    + "\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(helpers,"eq").call(alias3,lookupProperty(lookupProperty(depth0,"p"),"webClient"),"owl1",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":6,"column":6},"end":{"line":6,"column":29}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":6,"column":0},"end":{"line":34,"column":7}}})) != null ? stack1 : "")
    + "        </div>\n    </t>\n\n</templates>\n";
},"useData":true},
};
