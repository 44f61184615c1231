export default {
  "systray/legacy.js": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "odoo.define("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"module"),".",lookupProperty(depth0,"component"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":1,"column":19},"end":{"line":1,"column":48}}}),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":1,"column":12},"end":{"line":1,"column":50}}})) != null ? stack1 : "")
    + ", function (require) {\n\"use strict\";\n\nconst core = require(\"web.core\");\nconst SystrayMenu = require(\"web.SystrayMenu\");\nconst Widget = require(\"web.Widget\");\n\nconst _t = core._t;\n\n/** How many records there are; a click opens them. */\nconst "
    + ((stack1 = alias3(alias2(depth0, "component", {"start":{"line":11,"column":8},"end":{"line":11,"column":17}} ), depth0)) != null ? stack1 : "")
    + " = Widget.extend({\n    name: "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"module"),"_",lookupProperty(depth0,"key"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":12,"column":17},"end":{"line":12,"column":40}}}),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":12,"column":10},"end":{"line":12,"column":42}}})) != null ? stack1 : "")
    + ",\n    tagName: \"li\",\n    className: \"o_"
    + ((stack1 = alias3(alias2(depth0, "module", {"start":{"line":14,"column":20},"end":{"line":14,"column":26}} ), depth0)) != null ? stack1 : "")
    + "_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":14,"column":31},"end":{"line":14,"column":34}} ), depth0)) != null ? stack1 : "")
    + " d-none\",\n    events: {\n        \"click a\": \"_onClick\",\n    },\n\n    /**\n     * @override\n     */\n    start() {\n        const title = _t("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"title"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":23,"column":25},"end":{"line":23,"column":39}}})) != null ? stack1 : "")
    + ");\n        $(\"<a>\", { href: \"#\", role: \"button\", title })\n            .append($(\"<i>\", { class: \"fa "
    + ((stack1 = alias3(alias2(depth0, "icon", {"start":{"line":25,"column":44},"end":{"line":25,"column":48}} ), depth0)) != null ? stack1 : "")
    + "\", role: \"img\", \"aria-label\": title }))\n            .append(\" \", $(\"<span>\", { class: \"badge badge-pill\" }))\n            .appendTo(this.$el);\n        this._load();\n        return this._super(...arguments);\n    },\n\n    /** Shows the number to those who may read the records. */\n    async _load() {\n        const allowed = await this._rpc({\n            model: "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"model"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":35,"column":19},"end":{"line":35,"column":33}}})) != null ? stack1 : "")
    + ",\n            method: \"check_access_rights\",\n            args: [\"read\", false],\n        });\n        if (!allowed) {\n            return;\n        }\n        this.$el.removeClass(\"d-none\");\n        await this._update();\n    },\n\n    async _update() {\n        const count = await this._rpc(\n            {\n                model: "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"model"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":49,"column":23},"end":{"line":49,"column":37}}})) != null ? stack1 : "")
    + ",\n                method: \"search_count\",\n                args: ["
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"domain"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":51,"column":23},"end":{"line":51,"column":38}}})) != null ? stack1 : "")
    + "],\n            },\n            { shadow: true }\n        );\n        this.$(\".badge\").text(count);\n    },\n\n    /**\n     * @param {MouseEvent} ev\n     */\n    _onClick(ev) {\n        ev.preventDefault();\n        this._update();\n        return this.do_action("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"action"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":64,"column":30},"end":{"line":64,"column":45}}})) != null ? stack1 : "")
    + ", { clear_breadcrumbs: true });\n    },\n});\n\nSystrayMenu.Items.push("
    + ((stack1 = alias3(alias2(depth0, "component", {"start":{"line":68,"column":25},"end":{"line":68,"column":34}} ), depth0)) != null ? stack1 : "")
    + ");\n\nreturn "
    + ((stack1 = alias3(alias2(depth0, "component", {"start":{"line":70,"column":9},"end":{"line":70,"column":18}} ), depth0)) != null ? stack1 : "")
    + ";\n});\n";
},"useData":true},
  "systray/owl.js": {"0":function(container,depth0,helpers,partials,data) {
    return "/** @odoo-module **/\n\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "\nconst { Component } = owl;\nconst { onMounted, useState } = owl.hooks;\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "import { Component, onMounted, useState } from \"@odoo/owl\";\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "            \"has_access\",\n            [[], \"read\"]\n";
},"4":function(container,depth0,helpers,partials,data) {
    return "            \"check_access_rights\",\n            [\"read\", false]\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"jsModule"),"marked",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":30}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":4,"column":7}}})) != null ? stack1 : "")
    + "import { registry } from \"@web/core/registry\";\nimport { useBus, useService } from \"@web/core/utils/hooks\";\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"webClient"),"owl1",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":7,"column":6},"end":{"line":7,"column":29}}}),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + "\n/** How many records there are; a click opens them. */\nexport class "
    + ((stack1 = alias3(alias2(depth0, "component", {"start":{"line":16,"column":15},"end":{"line":16,"column":24}} ), depth0)) != null ? stack1 : "")
    + " extends Component {\n    static template = "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"module"),".",lookupProperty(depth0,"component"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":17,"column":29},"end":{"line":17,"column":58}}}),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":17,"column":22},"end":{"line":17,"column":60}}})) != null ? stack1 : "")
    + ";\n    static props = {};\n\n    setup() {\n        this.action = useService(\"action\");\n        this.orm = useService(\"orm\");\n        this.state = useState({ allowed: false, count: 0 });\n        onMounted(() => this.load());\n        useBus(this.env.bus, \"ACTION_MANAGER:UI-UPDATED\", () => this.update());\n    }\n\n    /** Shows the number to those who may read the records. */\n    async load() {\n        this.state.allowed = await this.orm.silent.call(\n            "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"model"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":31,"column":12},"end":{"line":31,"column":26}}})) != null ? stack1 : "")
    + ",\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"accessCheck"),"has_access",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":32,"column":6},"end":{"line":32,"column":37}}}),{"name":"if","hash":{},"fn":container.program(3, data, 0),"inverse":container.program(4, data, 0),"data":data,"loc":{"start":{"line":32,"column":0},"end":{"line":38,"column":7}}})) != null ? stack1 : "")
    + "        );\n        await this.update();\n    }\n\n    async update() {\n        if (this.state.allowed) {\n            this.state.count = await this.orm.silent.call("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"model"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":45,"column":58},"end":{"line":45,"column":72}}})) != null ? stack1 : "")
    + ", \"search_count\", [\n                "
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"domain"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":46,"column":16},"end":{"line":46,"column":31}}})) != null ? stack1 : "")
    + ",\n            ]);\n        }\n    }\n\n    open() {\n        return this.action.doAction("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(depth0,"action"),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":52,"column":36},"end":{"line":52,"column":51}}})) != null ? stack1 : "")
    + ", { clearBreadcrumbs: true });\n    }\n}\n\nregistry\n    .category(\"systray\")\n    .add("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"module"),".",lookupProperty(depth0,"key"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":58,"column":16},"end":{"line":58,"column":39}}}),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":58,"column":9},"end":{"line":58,"column":41}}})) != null ? stack1 : "")
    + ", { Component: "
    + ((stack1 = alias3(alias2(depth0, "component", {"start":{"line":58,"column":58},"end":{"line":58,"column":67}} ), depth0)) != null ? stack1 : "")
    + " }, { sequence: 50 });\n";
},"useData":true},
  "systray/owl.xml": {"0":function(container,depth0,helpers,partials,data) {
    return " owl=\"1\"";
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
    + ">\n        <div class=\"o_"
    + ((stack1 = alias2(alias1(depth0, "module", {"start":{"line":5,"column":24},"end":{"line":5,"column":30}} ), depth0)) != null ? stack1 : "")
    + "_"
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":5,"column":35},"end":{"line":5,"column":38}} ), depth0)) != null ? stack1 : "")
    + "\">\n            <button\n                t-if=\"state.allowed\"\n                type=\"button\"\n                class=\"dropdown-toggle o-no-caret\"\n                title="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias3,lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":10,"column":22},"end":{"line":10,"column":36}}})) != null ? stack1 : "")
    + "\n                t-on-click=\"open\"\n            >\n                <i class=\"fa fa-lg "
    + ((stack1 = alias2(alias1(depth0, "icon", {"start":{"line":13,"column":37},"end":{"line":13,"column":41}} ), depth0)) != null ? stack1 : "")
    + "\" role=\"img\" aria-label="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias3,lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":13,"column":67},"end":{"line":13,"column":81}}})) != null ? stack1 : "")
    + "/>\n                <span class=\"badge rounded-pill ms-1 text-bg-info\" t-esc=\"state.count\"/>\n            </button>\n        </div>\n    </t>\n\n</templates>\n";
},"useData":true},
};
