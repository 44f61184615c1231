export default {
  "snippet/option.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <BuilderSelectItem classAction=\"'"
    + ((stack1 = container.lambda(container.strict(depth0, "className", {"start":{"line":9,"column":51},"end":{"line":9,"column":60}} ), depth0)) != null ? stack1 : "")
    + "'\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":9,"column":65},"end":{"line":9,"column":78}}})) != null ? stack1 : "")
    + "</BuilderSelectItem>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<templates xml:space=\"preserve\">\n\n    <t t-name=\""
    + ((stack1 = alias2(alias1(depth0, "module", {"start":{"line":4,"column":17},"end":{"line":4,"column":23}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":4,"column":28},"end":{"line":4,"column":37}} ), depth0)) != null ? stack1 : "")
    + "\">\n        <BuilderRow label.translate=\"Look\">\n            <BuilderSelect>\n                <BuilderSelectItem classAction=\"''\">Plain</BuilderSelectItem>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"styles"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":8,"column":0},"end":{"line":10,"column":9}}})) != null ? stack1 : "")
    + "            </BuilderSelect>\n        </BuilderRow>\n    </t>\n\n</templates>\n";
},"useData":true},
  "snippet/option_plugin.js": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "import { BaseOptionComponent } from \"@html_builder/core/utils\";\nimport { after } from \"@html_builder/utils/option_sequence\";\nimport { Plugin } from \"@html_editor/plugin\";\nimport { withSequence } from \"@html_editor/utils/resource\";\nimport { registry } from \"@web/core/registry\";\nimport { WEBSITE_BACKGROUND_OPTIONS } from \"@website/builder/option_sequence\";\n\nexport class "
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":8,"column":15},"end":{"line":8,"column":24}} ), depth0)) != null ? stack1 : "")
    + " extends BaseOptionComponent {\n    static template = \""
    + ((stack1 = alias2(alias1(depth0, "module", {"start":{"line":9,"column":25},"end":{"line":9,"column":31}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":9,"column":36},"end":{"line":9,"column":45}} ), depth0)) != null ? stack1 : "")
    + "\";\n    static selector = \"."
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":10,"column":26},"end":{"line":10,"column":28}} ), depth0)) != null ? stack1 : "")
    + "\";\n}\n\nexport class "
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":13,"column":15},"end":{"line":13,"column":24}} ), depth0)) != null ? stack1 : "")
    + "Plugin extends Plugin {\n    static id = \""
    + ((stack1 = alias2(alias1(depth0, "module", {"start":{"line":14,"column":19},"end":{"line":14,"column":25}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":14,"column":30},"end":{"line":14,"column":39}} ), depth0)) != null ? stack1 : "")
    + "\";\n    resources = {\n        builder_options: [withSequence(after(WEBSITE_BACKGROUND_OPTIONS), "
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":16,"column":76},"end":{"line":16,"column":85}} ), depth0)) != null ? stack1 : "")
    + ")],\n    };\n}\n\nregistry.category(\"website-plugins\").add("
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":20,"column":43},"end":{"line":20,"column":52}} ), depth0)) != null ? stack1 : "")
    + "Plugin.id, "
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":20,"column":67},"end":{"line":20,"column":76}} ), depth0)) != null ? stack1 : "")
    + "Plugin);\n";
},"useData":true},
  "snippet/snippet.scss": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "\n    &."
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":7,"column":8},"end":{"line":7,"column":17}} ), depth0)) != null ? stack1 : "")
    + " {\n        background-color: "
    + ((stack1 = alias2(alias1(depth0, "background", {"start":{"line":8,"column":28},"end":{"line":8,"column":38}} ), depth0)) != null ? stack1 : "")
    + ";\n        color: "
    + ((stack1 = alias2(alias1(depth0, "color", {"start":{"line":9,"column":17},"end":{"line":9,"column":22}} ), depth0)) != null ? stack1 : "")
    + ";\n    }\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "."
    + ((stack1 = container.lambda(container.strict(depth0, "id", {"start":{"line":1,"column":3},"end":{"line":1,"column":5}} ), depth0)) != null ? stack1 : "")
    + " {\n    h2 {\n        margin-bottom: 1rem;\n    }\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"styles"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "}\n";
},"useData":true},
  "snippet/snippet.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <p><a class=\"btn btn-primary\" href="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(depth0,"url"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":12,"column":59},"end":{"line":12,"column":71}}})) != null ? stack1 : "")
    + ">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias1,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":12,"column":72},"end":{"line":12,"column":85}}})) != null ? stack1 : "")
    + "</a></p>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n\n    <template id=\""
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":4,"column":20},"end":{"line":4,"column":22}} ), depth0)) != null ? stack1 : "")
    + "\" name="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias3,lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":4,"column":31},"end":{"line":4,"column":45}}})) != null ? stack1 : "")
    + ">\n        <section class=\""
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":5,"column":26},"end":{"line":5,"column":28}} ), depth0)) != null ? stack1 : "")
    + " pt32 pb32\">\n            <div class=\"container\">\n                <div class=\"row\">\n                    <div class=\"col-lg-12\">\n                        <h2>"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"heading"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":9,"column":28},"end":{"line":9,"column":43}}})) != null ? stack1 : "")
    + "</h2>\n                        <p>"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"text"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":10,"column":27},"end":{"line":10,"column":39}}})) != null ? stack1 : "")
    + "</p>\n"
    + ((stack1 = lookupProperty(helpers,"with").call(alias3,lookupProperty(depth0,"button"),{"name":"with","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":11,"column":0},"end":{"line":13,"column":9}}})) != null ? stack1 : "")
    + "                    </div>\n                </div>\n            </div>\n        </section>\n    </template>\n\n</odoo>\n";
},"useData":true},
  "snippet/snippets.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <xpath expr=\"//snippets[@id='snippet_structure']\" position=\"inside\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"snippets"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":7,"column":0},"end":{"line":9,"column":9}}})) != null ? stack1 : "")
    + "        </xpath>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "            <t t-snippet=\""
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "module", {"start":{"line":8,"column":28},"end":{"line":8,"column":40}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":8,"column":45},"end":{"line":8,"column":47}} ), depth0)) != null ? stack1 : "")
    + "\" string="
    + ((stack1 = lookupProperty(helpers,"attr").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":8,"column":58},"end":{"line":8,"column":72}}})) != null ? stack1 : "")
    + " group=\""
    + ((stack1 = alias2(alias1(depth0, "group", {"start":{"line":8,"column":82},"end":{"line":8,"column":87}} ), depth0)) != null ? stack1 : "")
    + "\" t-thumbnail=\"/"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "module", {"start":{"line":8,"column":107},"end":{"line":8,"column":119}} ), depth0)) != null ? stack1 : "")
    + "/static/src/img/snippets_thumbs/"
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":8,"column":155},"end":{"line":8,"column":157}} ), depth0)) != null ? stack1 : "")
    + ".svg\"/>\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        <xpath expr=\"//div[@id='snippet_structure']//div[hasclass('o_panel_body')]\" position=\"inside\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"snippets"),{"name":"each","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":13,"column":0},"end":{"line":15,"column":9}}})) != null ? stack1 : "")
    + "        </xpath>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "            <t t-snippet=\""
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "module", {"start":{"line":14,"column":28},"end":{"line":14,"column":40}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":14,"column":45},"end":{"line":14,"column":47}} ), depth0)) != null ? stack1 : "")
    + "\" t-thumbnail=\"/"
    + ((stack1 = alias2(alias1(lookupProperty(data,"root"), "module", {"start":{"line":14,"column":67},"end":{"line":14,"column":79}} ), depth0)) != null ? stack1 : "")
    + "/static/src/img/snippets_thumbs/"
    + ((stack1 = alias2(alias1(depth0, "id", {"start":{"line":14,"column":115},"end":{"line":14,"column":117}} ), depth0)) != null ? stack1 : "")
    + ".svg\"/>\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <template id=\"snippet_options\" name="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"title"),": options",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":21,"column":47},"end":{"line":21,"column":73}}}),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":21,"column":40},"end":{"line":21,"column":75}}})) != null ? stack1 : "")
    + " inherit_id=\"website.snippet_options\">\n        <xpath expr=\".\" position=\"inside\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"styled"),{"name":"each","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":32,"column":9}}})) != null ? stack1 : "")
    + "        </xpath>\n    </template>\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "            <div data-selector=\"."
    + ((stack1 = container.lambda(container.strict(depth0, "id", {"start":{"line":24,"column":35},"end":{"line":24,"column":37}} ), depth0)) != null ? stack1 : "")
    + "\">\n                <we-select string=\"Look\">\n                    <we-button data-select-class=\"\">Plain</we-button>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"styles"),{"name":"each","hash":{},"fn":container.program(6, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":29,"column":9}}})) != null ? stack1 : "")
    + "                </we-select>\n            </div>\n";
},"6":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                    <we-button data-select-class=\""
    + ((stack1 = container.lambda(container.strict(depth0, "className", {"start":{"line":28,"column":52},"end":{"line":28,"column":61}} ), depth0)) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":28,"column":65},"end":{"line":28,"column":78}}})) != null ? stack1 : "")
    + "</we-button>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n\n    <template id=\"snippets\" name="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias1,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"title"),": building blocks",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":4,"column":40},"end":{"line":4,"column":74}}}),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":4,"column":33},"end":{"line":4,"column":76}}})) != null ? stack1 : "")
    + " inherit_id=\"website.snippets\">\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"snippetPanel"),"group",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":5,"column":6},"end":{"line":5,"column":33}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(2, data, 0),"data":data,"loc":{"start":{"line":5,"column":0},"end":{"line":17,"column":7}}})) != null ? stack1 : "")
    + "    </template>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"styled"),{"name":"if","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":19,"column":0},"end":{"line":35,"column":7}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
  "snippet/test_snippets.py": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "        self.assertIn(\""
    + ((stack1 = container.lambda(container.strict(depth0, "id", {"start":{"line":24,"column":25},"end":{"line":24,"column":27}} ), depth0)) != null ? stack1 : "")
    + "\", listed)\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = container.lambda(container.strict(depth0, "id", {"start":{"line":28,"column":15},"end":{"line":28,"column":17}} ), depth0)) != null ? stack1 : "")
    + "(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"content = ",lookupProperty(depth0,"render"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":29,"column":8},"end":{"line":29,"column":38}}})) != null ? stack1 : "")
    + "\n        self.assertIn("
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"id"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":30,"column":22},"end":{"line":30,"column":31}}})) != null ? stack1 : "")
    + ", str(content))\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "import json\n\nfrom odoo.tests import tagged\nfrom odoo.tests.common import HttpCase, new_test_user\n\n\n@tagged(\"post_install\", \"-at_install\")\nclass TestSnippets(HttpCase):\n    def test_listed(self):\n        groups = \"base.group_user,website.group_website_designer\"\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"user = ",lookupProperty(depth0,"user"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":11,"column":8},"end":{"line":11,"column":33}}})) != null ? stack1 : "")
    + "\n        self.authenticate(user.login, user.login)\n        params = {\n            \"model\": \"ir.ui.view\",\n            \"method\": \"render_public_asset\",\n            \"args\": [\"website.snippets\"],\n            \"kwargs\": {},\n        }\n        data = json.dumps({\"jsonrpc\": \"2.0\", \"method\": \"call\", \"params\": params})\n        headers = {\"Content-Type\": \"application/json\"}\n        answer = self.url_open(\"/web/dataset/call_kw\", data=data, headers=headers)\n        listed = answer.json()[\"result\"]\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"snippets"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"snippets"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":26,"column":0},"end":{"line":31,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "snippet/thumbnail.svg": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<svg xmlns=\"http://www.w3.org/2000/svg\" width=\"82\" height=\"60\" viewBox=\"0 0 82 60\" role=\"img\">\n    <title>"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":2,"column":11},"end":{"line":2,"column":24}}})) != null ? stack1 : "")
    + "</title>\n    <rect x=\"1\" y=\"9\" width=\"80\" height=\"42\" rx=\"2\" fill=\"#f0f1f3\" stroke=\"#c3c8d0\"/>\n    <rect x=\"9\" y=\"18\" width=\"38\" height=\"5\" rx=\"1\" fill=\"#6b7688\"/>\n    <rect x=\"9\" y=\"28\" width=\"64\" height=\"3\" rx=\"1\" fill=\"#a9b1bd\"/>\n    <rect x=\"9\" y=\"34\" width=\"56\" height=\"3\" rx=\"1\" fill=\"#a9b1bd\"/>\n    <rect x=\"9\" y=\"41\" width=\"18\" height=\"5\" rx=\"1\" fill=\"#3a86a8\"/>\n</svg>\n";
},"useData":true},
};
