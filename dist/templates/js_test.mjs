export default {
  "js_test/hoot.js": {"0":function(container,depth0,helpers,partials,data) {
    return "import { defineMailModels } from \"@mail/../tests/mail_test_helpers\";\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "defineMailModels();\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "import { expect, test } from \"@odoo/hoot\";\nimport { click, queryAll } from \"@odoo/hoot-dom\";\nimport { animationFrame } from \"@odoo/hoot-mock\";\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"mail"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "import { defineModels, fields, models, mountView } from \"@web/../tests/web_test_helpers\";\n\nclass "
    + ((stack1 = alias3(alias2(depth0, "testModel", {"start":{"line":9,"column":8},"end":{"line":9,"column":17}} ), depth0)) != null ? stack1 : "")
    + " extends models.Model {\n    _name = \"test.record\";\n\n    rating = fields.Integer();\n\n    _records = [{ id: 1, rating: 1 }];\n}\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"mail"),{"name":"if","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":17,"column":0},"end":{"line":19,"column":7}}})) != null ? stack1 : "")
    + "defineModels(["
    + ((stack1 = alias3(alias2(depth0, "testModel", {"start":{"line":20,"column":16},"end":{"line":20,"column":25}} ), depth0)) != null ? stack1 : "")
    + "]);\n\ntest(\"shows the value and takes clicks\", async () => {\n    await mountView({\n        type: \"form\",\n        resModel: \"test.record\",\n        resId: 1,\n        arch: `<form><field name=\"rating\" widget=\""
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":27,"column":52},"end":{"line":27,"column":55}} ), depth0)) != null ? stack1 : "")
    + "\"/></form>`,\n    });\n    expect(\"a.o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":29,"column":18},"end":{"line":29,"column":21}} ), depth0)) != null ? stack1 : "")
    + "_icon\").toHaveCount("
    + ((stack1 = alias3(alias2(depth0, "max", {"start":{"line":29,"column":45},"end":{"line":29,"column":48}} ), depth0)) != null ? stack1 : "")
    + ");\n    expect(\".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":30,"column":17},"end":{"line":30,"column":20}} ), depth0)) != null ? stack1 : "")
    + "_icon.fa-"
    + ((stack1 = alias3(alias2(depth0, "icon", {"start":{"line":30,"column":33},"end":{"line":30,"column":37}} ), depth0)) != null ? stack1 : "")
    + "\").toHaveCount(1);\n\n    await click(queryAll(\".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":32,"column":31},"end":{"line":32,"column":34}} ), depth0)) != null ? stack1 : "")
    + "_icon\")[1]);\n    await animationFrame();\n    expect(\".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":34,"column":17},"end":{"line":34,"column":20}} ), depth0)) != null ? stack1 : "")
    + "_icon.fa-"
    + ((stack1 = alias3(alias2(depth0, "icon", {"start":{"line":34,"column":33},"end":{"line":34,"column":37}} ), depth0)) != null ? stack1 : "")
    + "\").toHaveCount(2);\n\n    await click(queryAll(\".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":36,"column":31},"end":{"line":36,"column":34}} ), depth0)) != null ? stack1 : "")
    + "_icon\")[1]);\n    await animationFrame();\n    expect(\".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":38,"column":17},"end":{"line":38,"column":20}} ), depth0)) != null ? stack1 : "")
    + "_icon.fa-"
    + ((stack1 = alias3(alias2(depth0, "icon", {"start":{"line":38,"column":33},"end":{"line":38,"column":37}} ), depth0)) != null ? stack1 : "")
    + "\").toHaveCount(0);\n});\n\ntest(\"takes no clicks when it is readonly\", async () => {\n    await mountView({\n        type: \"form\",\n        resModel: \"test.record\",\n        resId: 1,\n        arch: `<form><field name=\"rating\" widget=\""
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":46,"column":52},"end":{"line":46,"column":55}} ), depth0)) != null ? stack1 : "")
    + "\" readonly=\"1\"/></form>`,\n    });\n    expect(\"span.o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":48,"column":21},"end":{"line":48,"column":24}} ), depth0)) != null ? stack1 : "")
    + "_icon\").toHaveCount("
    + ((stack1 = alias3(alias2(depth0, "max", {"start":{"line":48,"column":48},"end":{"line":48,"column":51}} ), depth0)) != null ? stack1 : "")
    + ");\n});\n";
},"useData":true},
  "js_test/legacy.js": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "odoo.define("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"module"),".",lookupProperty(depth0,"key"),"_field_tests",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":2,"column":19},"end":{"line":2,"column":57}}}),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":2,"column":12},"end":{"line":2,"column":59}}})) != null ? stack1 : "")
    + ", function (require) {\n\"use strict\";\n\nconst FormView = require(\"web.FormView\");\nconst testUtils = require(\"web.test_utils\");\n";
},"1":function(container,depth0,helpers,partials,data) {
    return "/** @odoo-module **/\n\nimport FormView from \"web.FormView\";\nimport testUtils from \"web.test_utils\";\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "});\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"jsModule"),"define",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":1,"column":6},"end":{"line":1,"column":30}}}),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.program(1, data, 0),"data":data,"loc":{"start":{"line":1,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "")
    + "\nQUnit.module("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"module")," ",lookupProperty(depth0,"component"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":14,"column":20},"end":{"line":14,"column":49}}}),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":14,"column":13},"end":{"line":14,"column":51}}})) != null ? stack1 : "")
    + ", {\n    beforeEach() {\n        this.data = {\n            record: {\n                fields: { rating: { string: \"Rating\", type: \"integer\" } },\n                records: [{ id: 1, rating: 1 }],\n            },\n        };\n    },\n});\n\nQUnit.test(\"shows the value and takes clicks\", async function (assert) {\n    assert.expect(4);\n\n    const form = await testUtils.createView({\n        View: FormView,\n        model: \"record\",\n        data: this.data,\n        arch: '<form><field name=\"rating\" widget=\""
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":32,"column":52},"end":{"line":32,"column":55}} ), depth0)) != null ? stack1 : "")
    + "\"/></form>',\n        res_id: 1,\n    });\n    assert.containsN(form, \"span.o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":35,"column":37},"end":{"line":35,"column":40}} ), depth0)) != null ? stack1 : "")
    + "_icon\", "
    + ((stack1 = alias3(alias2(depth0, "max", {"start":{"line":35,"column":52},"end":{"line":35,"column":55}} ), depth0)) != null ? stack1 : "")
    + ");\n    assert.containsOnce(form, \".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":36,"column":36},"end":{"line":36,"column":39}} ), depth0)) != null ? stack1 : "")
    + "_icon.fa-"
    + ((stack1 = alias3(alias2(depth0, "icon", {"start":{"line":36,"column":52},"end":{"line":36,"column":56}} ), depth0)) != null ? stack1 : "")
    + "\");\n\n    await testUtils.form.clickEdit(form);\n    await testUtils.dom.click(form.$(\".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":39,"column":43},"end":{"line":39,"column":46}} ), depth0)) != null ? stack1 : "")
    + "_icon\").eq(1));\n    assert.containsN(form, \".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":40,"column":33},"end":{"line":40,"column":36}} ), depth0)) != null ? stack1 : "")
    + "_icon.fa-"
    + ((stack1 = alias3(alias2(depth0, "icon", {"start":{"line":40,"column":49},"end":{"line":40,"column":53}} ), depth0)) != null ? stack1 : "")
    + "\", 2);\n    await testUtils.dom.click(form.$(\".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":41,"column":43},"end":{"line":41,"column":46}} ), depth0)) != null ? stack1 : "")
    + "_icon\").eq(1));\n    assert.containsNone(form, \".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":42,"column":36},"end":{"line":42,"column":39}} ), depth0)) != null ? stack1 : "")
    + "_icon.fa-"
    + ((stack1 = alias3(alias2(depth0, "icon", {"start":{"line":42,"column":52},"end":{"line":42,"column":56}} ), depth0)) != null ? stack1 : "")
    + "\");\n\n    form.destroy();\n});\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(depth0,"p"),"jsModule"),"define",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":46,"column":6},"end":{"line":46,"column":30}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":46,"column":0},"end":{"line":48,"column":7}}})) != null ? stack1 : "");
},"useData":true},
  "js_test/qunit.js": {"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "/** @odoo-module **/\n\nimport { click, getFixture } from \"@web/../tests/helpers/utils\";\nimport { makeView, setupViewRegistries } from \"@web/../tests/views/helpers\";\n\nlet serverData;\nlet target;\n\nQUnit.module("
    + ((stack1 = lookupProperty(helpers,"json").call(alias1,lookupProperty(helpers,"concat").call(alias1,lookupProperty(depth0,"module")," ",lookupProperty(depth0,"component"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":9,"column":20},"end":{"line":9,"column":49}}}),{"name":"json","hash":{},"data":data,"loc":{"start":{"line":9,"column":13},"end":{"line":9,"column":51}}})) != null ? stack1 : "")
    + ", (hooks) => {\n    hooks.beforeEach(() => {\n        target = getFixture();\n        serverData = {\n            models: {\n                record: {\n                    fields: { rating: { string: \"Rating\", type: \"integer\" } },\n                    records: [{ id: 1, rating: 1 }],\n                },\n            },\n        };\n        setupViewRegistries();\n    });\n\n    QUnit.test(\"shows the value and takes clicks\", async (assert) => {\n        assert.expect(4);\n\n        await makeView({\n            type: \"form\",\n            resModel: \"record\",\n            resId: 1,\n            serverData,\n            arch: `<form><field name=\"rating\" widget=\""
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":31,"column":56},"end":{"line":31,"column":59}} ), depth0)) != null ? stack1 : "")
    + "\"/></form>`,\n        });\n        assert.containsN(target, \"a.o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":33,"column":40},"end":{"line":33,"column":43}} ), depth0)) != null ? stack1 : "")
    + "_icon\", "
    + ((stack1 = alias3(alias2(depth0, "max", {"start":{"line":33,"column":55},"end":{"line":33,"column":58}} ), depth0)) != null ? stack1 : "")
    + ");\n        assert.containsOnce(target, \".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":34,"column":42},"end":{"line":34,"column":45}} ), depth0)) != null ? stack1 : "")
    + "_icon.fa-"
    + ((stack1 = alias3(alias2(depth0, "icon", {"start":{"line":34,"column":58},"end":{"line":34,"column":62}} ), depth0)) != null ? stack1 : "")
    + "\");\n\n        await click(target.querySelectorAll(\".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":36,"column":50},"end":{"line":36,"column":53}} ), depth0)) != null ? stack1 : "")
    + "_icon\")[1]);\n        assert.containsN(target, \".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":37,"column":39},"end":{"line":37,"column":42}} ), depth0)) != null ? stack1 : "")
    + "_icon.fa-"
    + ((stack1 = alias3(alias2(depth0, "icon", {"start":{"line":37,"column":55},"end":{"line":37,"column":59}} ), depth0)) != null ? stack1 : "")
    + "\", 2);\n        await click(target.querySelectorAll(\".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":38,"column":50},"end":{"line":38,"column":53}} ), depth0)) != null ? stack1 : "")
    + "_icon\")[1]);\n        assert.containsNone(target, \".o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":39,"column":42},"end":{"line":39,"column":45}} ), depth0)) != null ? stack1 : "")
    + "_icon.fa-"
    + ((stack1 = alias3(alias2(depth0, "icon", {"start":{"line":39,"column":58},"end":{"line":39,"column":62}} ), depth0)) != null ? stack1 : "")
    + "\");\n    });\n\n    QUnit.test(\"takes no clicks when it is readonly\", async (assert) => {\n        assert.expect(1);\n\n        await makeView({\n            type: \"form\",\n            resModel: \"record\",\n            resId: 1,\n            serverData,\n            arch: `<form><field name=\"rating\" widget=\""
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":50,"column":56},"end":{"line":50,"column":59}} ), depth0)) != null ? stack1 : "")
    + "\" readonly=\"1\"/></form>`,\n        });\n        assert.containsN(target, \"span.o_"
    + ((stack1 = alias3(alias2(depth0, "key", {"start":{"line":52,"column":43},"end":{"line":52,"column":46}} ), depth0)) != null ? stack1 : "")
    + "_icon\", "
    + ((stack1 = alias3(alias2(depth0, "max", {"start":{"line":52,"column":58},"end":{"line":52,"column":61}} ), depth0)) != null ? stack1 : "")
    + ");\n    });\n});\n";
},"useData":true},
};
