export default {
  "portal/portal.py": {"0":function(container,depth0,helpers,partials,data) {
    return "from odoo.tools.date_utils import end_of, start_of\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        if "
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"counter"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":15,"column":11},"end":{"line":15,"column":25}}})) != null ? stack1 : "")
    + " in counters:\n            records = request.env["
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"model"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":16,"column":34},"end":{"line":16,"column":46}}})) != null ? stack1 : "")
    + "]\n            domain = self._get_"
    + ((stack1 = container.lambda(container.strict(depth0, "one", {"start":{"line":17,"column":33},"end":{"line":17,"column":36}} ), depth0)) != null ? stack1 : "")
    + "_domain()\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(helpers,"eq").call(alias1,lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"accessCheck"),"has_access",{"name":"eq","hash":{},"data":data,"loc":{"start":{"line":18,"column":6},"end":{"line":18,"column":43}}}),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.program(3, data, 0),"data":data,"loc":{"start":{"line":18,"column":0},"end":{"line":22,"column":7}}})) != null ? stack1 : "")
    + "            count = records.search_count(domain) if allowed else 0\n            values["
    + ((stack1 = lookupProperty(helpers,"py").call(alias1,lookupProperty(depth0,"counter"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":24,"column":19},"end":{"line":24,"column":33}}})) != null ? stack1 : "")
    + "] = count\n";
},"2":function(container,depth0,helpers,partials,data) {
    return "            allowed = records.has_access(\"read\")\n";
},"3":function(container,depth0,helpers,partials,data) {
    return "            allowed = records.check_access_rights(\"read\", raise_exception=False)\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def _get_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":29,"column":15},"end":{"line":29,"column":18}} ), depth0)) != null ? stack1 : "")
    + "_domain(self):\n        partner = request.env.user.partner_id\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias3,8,"return ",lookupProperty(depth0,"domain"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":31,"column":8},"end":{"line":31,"column":35}}})) != null ? stack1 : "")
    + "\n\n    def _get_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":33,"column":15},"end":{"line":33,"column":18}} ), depth0)) != null ? stack1 : "")
    + "_sortings(self):\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias3,8,"return ",lookupProperty(depth0,"sortDict"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":34,"column":8},"end":{"line":34,"column":37}}})) != null ? stack1 : "")
    + "\n\n    def _get_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":36,"column":15},"end":{"line":36,"column":18}} ), depth0)) != null ? stack1 : "")
    + "_filters(self):\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"today"),{"name":"if","hash":{},"fn":container.program(5, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":37,"column":0},"end":{"line":39,"column":7}}})) != null ? stack1 : "")
    + "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias3,8,"return ",lookupProperty(depth0,"filterDict"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":40,"column":8},"end":{"line":40,"column":39}}})) != null ? stack1 : "")
    + "\n\n    "
    + ((stack1 = lookupProperty(helpers,"node").call(alias3,4,"",lookupProperty(depth0,"listRoute"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":42,"column":4},"end":{"line":42,"column":27}}})) != null ? stack1 : "")
    + "\n    def portal_my_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":43,"column":20},"end":{"line":43,"column":23}} ), depth0)) != null ? stack1 : "")
    + "_list(self, page=1, sortby=None, filterby=None, **kwargs):\n        sortings = self._get_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":44,"column":31},"end":{"line":44,"column":34}} ), depth0)) != null ? stack1 : "")
    + "_sortings()\n        filters = self._get_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":45,"column":30},"end":{"line":45,"column":33}} ), depth0)) != null ? stack1 : "")
    + "_filters()\n        sortby = sortby if sortby in sortings else \"newest\"\n        filterby = filterby if filterby in filters else \"all\"\n        domain = self._get_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":48,"column":29},"end":{"line":48,"column":32}} ), depth0)) != null ? stack1 : "")
    + "_domain() + filters[filterby][\"domain\"]\n        model = request.env["
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"model"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":49,"column":28},"end":{"line":49,"column":40}}})) != null ? stack1 : "")
    + "]\n        pages = pager(\n            url="
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"path"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":51,"column":16},"end":{"line":51,"column":27}}})) != null ? stack1 : "")
    + ",\n            url_args={\"sortby\": sortby, \"filterby\": filterby},\n            total=model.search_count(domain),\n            page=page,\n            step=self._items_per_page,\n        )\n        records = model.search(\n            domain,\n            order=sortings[sortby][\"order\"],\n            limit=self._items_per_page,\n            offset=pages[\"offset\"],\n        )\n        request.session["
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"history"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":63,"column":24},"end":{"line":63,"column":38}}})) != null ? stack1 : "")
    + "] = records.ids[:100]\n        values = self._prepare_portal_layout_values()\n        values.update(\n            {\n                \"page_name\": "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"table"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":67,"column":29},"end":{"line":67,"column":41}}})) != null ? stack1 : "")
    + ",\n                \"default_url\": "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"path"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":68,"column":31},"end":{"line":68,"column":42}}})) != null ? stack1 : "")
    + ",\n                \"records\": records,\n                \"pager\": pages,\n                \"searchbar_sortings\": sortings,\n                \"sortby\": sortby,\n                \"searchbar_filters\": filters,\n                \"filterby\": filterby,\n            }\n        )\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias3,8,"return ",lookupProperty(depth0,"listRender"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":77,"column":8},"end":{"line":77,"column":39}}})) != null ? stack1 : "")
    + "\n\n    "
    + ((stack1 = lookupProperty(helpers,"node").call(alias3,4,"",lookupProperty(depth0,"pageRoute"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":79,"column":4},"end":{"line":79,"column":27}}})) != null ? stack1 : "")
    + "\n    def portal_my_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":80,"column":20},"end":{"line":80,"column":23}} ), depth0)) != null ? stack1 : "")
    + "(self, "
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":80,"column":34},"end":{"line":80,"column":37}} ), depth0)) != null ? stack1 : "")
    + "_id, access_token=None, **kwargs):\n        try:\n            "
    + ((stack1 = lookupProperty(helpers,"node").call(alias3,12,"record = ",lookupProperty(depth0,"checked"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":82,"column":12},"end":{"line":82,"column":43}}})) != null ? stack1 : "")
    + "\n        except (AccessError, MissingError):\n            return request.redirect(\"/my\")\n        values = self._get_page_view_values(\n            record,\n            access_token,\n            {\"page_name\": "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"table"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":88,"column":26},"end":{"line":88,"column":38}}})) != null ? stack1 : "")
    + ", "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"table"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":88,"column":40},"end":{"line":88,"column":52}}})) != null ? stack1 : "")
    + ": record},\n            "
    + ((stack1 = lookupProperty(helpers,"py").call(alias3,lookupProperty(depth0,"history"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":89,"column":12},"end":{"line":89,"column":26}}})) != null ? stack1 : "")
    + ",\n            False,\n            **kwargs,\n        )\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias3,8,"return ",lookupProperty(depth0,"pageRender"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":93,"column":8},"end":{"line":93,"column":39}}})) != null ? stack1 : "")
    + "\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "        today = "
    + ((stack1 = container.lambda(container.strict(depth0, "today", {"start":{"line":38,"column":18},"end":{"line":38,"column":23}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "from odoo import "
    + ((stack1 = alias2(alias1(depth0, "odoo", {"start":{"line":1,"column":19},"end":{"line":1,"column":23}} ), depth0)) != null ? stack1 : "")
    + "\nfrom odoo.exceptions import AccessError, MissingError\nfrom odoo.http import request\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"dates"),{"name":"if","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "\nfrom odoo.addons.portal.controllers.portal import CustomerPortal, pager\n\n\nclass "
    + ((stack1 = alias2(alias1(depth0, "className", {"start":{"line":11,"column":8},"end":{"line":11,"column":17}} ), depth0)) != null ? stack1 : "")
    + "(CustomerPortal):\n    def _prepare_home_portal_values(self, counters):\n        values = super()._prepare_home_portal_values(counters)\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"pages"),{"name":"each","hash":{},"fn":container.program(1, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":14,"column":0},"end":{"line":25,"column":9}}})) != null ? stack1 : "")
    + "        return values\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"pages"),{"name":"each","hash":{},"fn":container.program(4, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":27,"column":0},"end":{"line":94,"column":9}}})) != null ? stack1 : "");
},"useData":true},
  "portal/security.xml": {"0":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <record id=\""
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":5,"column":18},"end":{"line":5,"column":23}} ), depth0)) != null ? stack1 : "")
    + "_rule_portal\" model=\"ir.rule\">\n        <field name=\"name\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"singular"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":6,"column":27},"end":{"line":6,"column":43}}})) != null ? stack1 : "")
    + ": portal users</field>\n        <field name=\"model_id\" ref=\"model_"
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":7,"column":44},"end":{"line":7,"column":49}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n        <field name=\"domain_force\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"domain"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":8,"column":35},"end":{"line":8,"column":49}}})) != null ? stack1 : "")
    + "</field>\n        <field name=\"groups\" eval=\"[(4, ref('base.group_portal'))]\"/>\n    </record>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo noupdate=\"1\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"rules"),{"name":"each","hash":{},"fn":container.program(0, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":11,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true},
  "portal/templates.xml": {"0":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    <template id=\"portal_my_home_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":5,"column":35},"end":{"line":5,"column":38}} ), depth0)) != null ? stack1 : "")
    + "\" name="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias3,lookupProperty(helpers,"concat").call(alias3,"Portal home: ",lookupProperty(depth0,"title"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":5,"column":54},"end":{"line":5,"column":84}}}),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":5,"column":47},"end":{"line":5,"column":86}}})) != null ? stack1 : "")
    + " inherit_id=\"portal.portal_my_home\" customize_show=\"True\" priority=\"60\">\n        <xpath expr="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias3,lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"portalHome"),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":6,"column":20},"end":{"line":6,"column":47}}})) != null ? stack1 : "")
    + " position=\"inside\">\n            <t t-call=\"portal.portal_docs_entry\">\n                <t t-set=\"title\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":8,"column":33},"end":{"line":8,"column":46}}})) != null ? stack1 : "")
    + "</t>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"text"),{"name":"if","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":9,"column":0},"end":{"line":13,"column":7}}})) != null ? stack1 : "")
    + "                <t t-set=\"url\" t-value=\"'"
    + ((stack1 = alias2(alias1(depth0, "path", {"start":{"line":14,"column":43},"end":{"line":14,"column":47}} ), depth0)) != null ? stack1 : "")
    + "'\"/>\n                <t t-set=\"placeholder_count\" t-value=\"'"
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":15,"column":57},"end":{"line":15,"column":62}} ), depth0)) != null ? stack1 : "")
    + "_count'\"/>\n            </t>\n        </xpath>\n    </template>\n\n    <template id=\"portal_breadcrumbs_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":20,"column":39},"end":{"line":20,"column":42}} ), depth0)) != null ? stack1 : "")
    + "\" name="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias3,lookupProperty(helpers,"concat").call(alias3,"Portal breadcrumbs: ",lookupProperty(depth0,"title"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":20,"column":58},"end":{"line":20,"column":95}}}),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":20,"column":51},"end":{"line":20,"column":97}}})) != null ? stack1 : "")
    + " inherit_id=\"portal.portal_breadcrumbs\" priority=\"60\">\n        <xpath expr=\"//ol[hasclass('o_portal_submenu')]\" position=\"inside\">\n            <li t-if=\"page_name == '"
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":22,"column":38},"end":{"line":22,"column":43}} ), depth0)) != null ? stack1 : "")
    + "'\" t-attf-class=\"breadcrumb-item #{'' if "
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":22,"column":88},"end":{"line":22,"column":93}} ), depth0)) != null ? stack1 : "")
    + " else 'active'}\">\n                <a t-if=\""
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":23,"column":27},"end":{"line":23,"column":32}} ), depth0)) != null ? stack1 : "")
    + "\" href=\""
    + ((stack1 = alias2(alias1(depth0, "path", {"start":{"line":23,"column":44},"end":{"line":23,"column":48}} ), depth0)) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":23,"column":52},"end":{"line":23,"column":65}}})) != null ? stack1 : "")
    + "</a>\n                <t t-else=\"\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":24,"column":29},"end":{"line":24,"column":42}}})) != null ? stack1 : "")
    + "</t>\n            </li>\n            <li t-if=\"page_name == '"
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":26,"column":38},"end":{"line":26,"column":43}} ), depth0)) != null ? stack1 : "")
    + "' and "
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":26,"column":53},"end":{"line":26,"column":58}} ), depth0)) != null ? stack1 : "")
    + "\" class=\"breadcrumb-item active\">\n                <span t-field=\""
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":27,"column":33},"end":{"line":27,"column":38}} ), depth0)) != null ? stack1 : "")
    + ".display_name\"/>\n            </li>\n        </xpath>\n    </template>\n\n    <template id=\"portal_my_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":32,"column":30},"end":{"line":32,"column":33}} ), depth0)) != null ? stack1 : "")
    + "_list\" name="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias3,lookupProperty(helpers,"concat").call(alias3,"Portal list: ",lookupProperty(depth0,"title"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":32,"column":54},"end":{"line":32,"column":84}}}),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":32,"column":47},"end":{"line":32,"column":86}}})) != null ? stack1 : "")
    + ">\n        <t t-call=\"portal.portal_layout\">\n            <t t-set=\"breadcrumbs_searchbar\" t-value=\"True\"/>\n            <t t-call=\"portal.portal_searchbar\">\n                <t t-set=\"title\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(alias3,lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":36,"column":33},"end":{"line":36,"column":46}}})) != null ? stack1 : "")
    + "</t>\n            </t>\n            <div data-model=\""
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":38,"column":31},"end":{"line":38,"column":36}} ), depth0)) != null ? stack1 : "")
    + "\">\n                <p t-if=\"not records\">There is nothing here yet.</p>\n                <t t-if=\"records\" t-call=\"portal.portal_table\">\n                    <thead>\n                        <tr>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"list"),{"name":"each","hash":{},"fn":container.program(3, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":43,"column":0},"end":{"line":45,"column":9}}})) != null ? stack1 : "")
    + "                        </tr>\n                    </thead>\n                    <tbody>\n                        <tr t-foreach=\"records\" t-as=\""
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":49,"column":56},"end":{"line":49,"column":59}} ), depth0)) != null ? stack1 : "")
    + "\" t-att-data-record-id=\""
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":49,"column":87},"end":{"line":49,"column":90}} ), depth0)) != null ? stack1 : "")
    + ".id\">\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"list"),{"name":"each","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":50,"column":0},"end":{"line":56,"column":9}}})) != null ? stack1 : "")
    + "                        </tr>\n                    </tbody>\n                </t>\n            </div>\n        </t>\n    </template>\n\n    <template id=\"portal_my_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":64,"column":30},"end":{"line":64,"column":33}} ), depth0)) != null ? stack1 : "")
    + "\" name="
    + ((stack1 = lookupProperty(helpers,"attr").call(alias3,lookupProperty(helpers,"concat").call(alias3,"Portal page: ",lookupProperty(depth0,"singular"),{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":64,"column":49},"end":{"line":64,"column":82}}}),{"name":"attr","hash":{},"data":data,"loc":{"start":{"line":64,"column":42},"end":{"line":64,"column":84}}})) != null ? stack1 : "")
    + ">\n        <t t-call=\"portal.portal_layout\">\n            <div class=\"mt-3\" data-model=\""
    + ((stack1 = alias2(alias1(depth0, "model", {"start":{"line":66,"column":44},"end":{"line":66,"column":49}} ), depth0)) != null ? stack1 : "")
    + "\" t-att-data-record-id=\""
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":66,"column":77},"end":{"line":66,"column":82}} ), depth0)) != null ? stack1 : "")
    + ".id\">\n                <h3><span t-field=\""
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":67,"column":37},"end":{"line":67,"column":42}} ), depth0)) != null ? stack1 : "")
    + ".display_name\"/></h3>\n                <table class=\"table\">\n                    <tbody>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"fields"),{"name":"each","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":70,"column":0},"end":{"line":75,"column":9}}})) != null ? stack1 : "")
    + "                    </tbody>\n                </table>\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"thread"),{"name":"if","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":78,"column":0},"end":{"line":83,"column":7}}})) != null ? stack1 : "")
    + "            </div>\n        </t>\n    </template>\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(lookupProperty(lookupProperty(data,"root"),"p"),"portalEntryText"),{"name":"if","hash":{},"fn":container.program(2, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":10,"column":0},"end":{"line":12,"column":7}}})) != null ? stack1 : "");
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                <t t-set=\"text\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"text"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":11,"column":32},"end":{"line":11,"column":44}}})) != null ? stack1 : "")
    + "</t>\n";
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                            <th>"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":44,"column":32},"end":{"line":44,"column":45}}})) != null ? stack1 : "")
    + "</th>\n";
},"4":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return ((stack1 = lookupProperty(helpers,"if").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(data,"first"),{"name":"if","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.program(6, data, 0, blockParams, depths),"data":data,"loc":{"start":{"line":51,"column":0},"end":{"line":55,"column":7}}})) != null ? stack1 : "");
},"5":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                            <td><a t-att-href=\""
    + ((stack1 = alias2(alias1(depths[1], "one", {"start":{"line":52,"column":49},"end":{"line":52,"column":55}} ), depth0)) != null ? stack1 : "")
    + ".get_portal_url()\"><span t-field=\""
    + ((stack1 = alias2(alias1(depths[1], "one", {"start":{"line":52,"column":93},"end":{"line":52,"column":99}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":52,"column":104},"end":{"line":52,"column":108}} ), depth0)) != null ? stack1 : "")
    + "\"/><t t-if=\"not "
    + ((stack1 = alias2(alias1(depths[1], "one", {"start":{"line":52,"column":128},"end":{"line":52,"column":134}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":52,"column":139},"end":{"line":52,"column":143}} ), depth0)) != null ? stack1 : "")
    + "\">"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depths[1],"singular"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":52,"column":147},"end":{"line":52,"column":166}}})) != null ? stack1 : "")
    + "</t></a></td>\n";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "                            <td><span t-field=\""
    + ((stack1 = alias2(alias1(depths[1], "one", {"start":{"line":54,"column":49},"end":{"line":54,"column":55}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":54,"column":60},"end":{"line":54,"column":64}} ), depth0)) != null ? stack1 : "")
    + "\"/></td>\n";
},"7":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "                        <tr>\n                            <th>"
    + ((stack1 = lookupProperty(helpers,"xml").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"title"),{"name":"xml","hash":{},"data":data,"loc":{"start":{"line":72,"column":32},"end":{"line":72,"column":45}}})) != null ? stack1 : "")
    + "</th>\n                            <td><span t-field=\""
    + ((stack1 = alias2(alias1(depths[1], "table", {"start":{"line":73,"column":49},"end":{"line":73,"column":57}} ), depth0)) != null ? stack1 : "")
    + "."
    + ((stack1 = alias2(alias1(depth0, "name", {"start":{"line":73,"column":62},"end":{"line":73,"column":66}} ), depth0)) != null ? stack1 : "")
    + "\"/></td>\n                        </tr>\n";
},"8":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "                <h4>Messages</h4>\n                <t t-call=\"portal.message_thread\">\n                    <t t-set=\"object\" t-value=\""
    + ((stack1 = container.lambda(container.strict(depth0, "table", {"start":{"line":81,"column":49},"end":{"line":81,"column":54}} ), depth0)) != null ? stack1 : "")
    + "\"/>\n                </t>\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "<?xml version=\"1.0\" encoding=\"utf-8\"?>\n<odoo>\n"
    + ((stack1 = lookupProperty(helpers,"each").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"pages"),{"name":"each","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":3,"column":0},"end":{"line":87,"column":9}}})) != null ? stack1 : "")
    + "\n</odoo>\n";
},"useData":true,"useDepths":true},
  "portal/test_portal.py": {"0":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "from odoo import "
    + ((stack1 = container.lambda(container.strict(depth0, "odoo", {"start":{"line":5,"column":19},"end":{"line":5,"column":23}} ), depth0)) != null ? stack1 : "")
    + "\n";
},"1":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,lookupProperty(helpers,"concat").call(alias1,"self.",lookupProperty(depth0,"variable")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":16,"column":17},"end":{"line":16,"column":48}}}),lookupProperty(depth0,"create"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":16,"column":8},"end":{"line":16,"column":57}}})) != null ? stack1 : "")
    + "\n";
},"2":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,lookupProperty(helpers,"concat").call(alias1,"self.",lookupProperty(depth0,"table")," = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":21,"column":17},"end":{"line":21,"column":45}}}),lookupProperty(depth0,"own"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":21,"column":8},"end":{"line":21,"column":51}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,lookupProperty(helpers,"concat").call(alias1,"self.",lookupProperty(depth0,"table"),"_foreign = ",{"name":"concat","hash":{},"data":data,"loc":{"start":{"line":22,"column":17},"end":{"line":22,"column":53}}}),lookupProperty(depth0,"foreign"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":22,"column":8},"end":{"line":22,"column":63}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"unless").call(alias1,lookupProperty(depth0,"partner"),{"name":"unless","hash":{},"fn":container.program(3, data, 0),"inverse":container.noop,"data":data,"loc":{"start":{"line":23,"column":0},"end":{"line":26,"column":11}}})) != null ? stack1 : "");
},"3":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"subscribe"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":24,"column":8},"end":{"line":24,"column":31}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"",lookupProperty(depth0,"subscribeForeign"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":25,"column":8},"end":{"line":25,"column":38}}})) != null ? stack1 : "")
    + "\n";
},"4":function(container,depth0,helpers,partials,data) {
    var stack1;

  return "        self.assertIn('href=\""
    + ((stack1 = container.lambda(container.strict(depth0, "path", {"start":{"line":42,"column":31},"end":{"line":42,"column":35}} ), depth0)) != null ? stack1 : "")
    + "\"', response.text)\n";
},"5":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        self.assertEqual(counted["
    + ((stack1 = lookupProperty(helpers,"py").call(depth0 != null ? depth0 : (container.nullContext || {}),lookupProperty(depth0,"counter"),{"name":"py","hash":{},"data":data,"loc":{"start":{"line":50,"column":33},"end":{"line":50,"column":47}}})) != null ? stack1 : "")
    + "], 1)\n";
},"6":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda, alias3=depth0 != null ? depth0 : (container.nullContext || {}), lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "\n    def test_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":54,"column":15},"end":{"line":54,"column":18}} ), depth0)) != null ? stack1 : "")
    + "_list(self):\n        self.log_in()\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"lists"),{"name":"each","hash":{},"fn":container.program(7, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":56,"column":0},"end":{"line":58,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias3,lookupProperty(depth0,"filters"),{"name":"each","hash":{},"fn":container.program(8, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":59,"column":0},"end":{"line":61,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"if").call(alias3,lookupProperty(depth0,"date"),{"name":"if","hash":{},"fn":container.program(9, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":62,"column":0},"end":{"line":65,"column":7}}})) != null ? stack1 : "")
    + "\n    def test_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":67,"column":15},"end":{"line":67,"column":18}} ), depth0)) != null ? stack1 : "")
    + "_page(self):\n        self.log_in()\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias3,8,"",lookupProperty(depth0,"sees"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":69,"column":8},"end":{"line":69,"column":26}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias3,8,"",lookupProperty(depth0,"misses"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":70,"column":8},"end":{"line":70,"column":28}}})) != null ? stack1 : "")
    + "\n\n    def test_"
    + ((stack1 = alias2(alias1(depth0, "one", {"start":{"line":72,"column":15},"end":{"line":72,"column":18}} ), depth0)) != null ? stack1 : "")
    + "_token(self):\n        record = self."
    + ((stack1 = alias2(alias1(depth0, "table", {"start":{"line":73,"column":24},"end":{"line":73,"column":29}} ), depth0)) != null ? stack1 : "")
    + "\n        self.assertIn(\"/web/login\", self.url_open(record.access_url).url)\n        self.assertIn(\n            \"/web/login\",\n            self.url_open(record.access_url + \"?access_token=wrong\").url,\n        )\n        self.assertEqual(self.shown(record.get_portal_url()), record.ids)\n";
},"7":function(container,depth0,helpers,partials,data) {
    var stack1, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "        "
    + ((stack1 = lookupProperty(helpers,"node").call(depth0 != null ? depth0 : (container.nullContext || {}),8,"",lookupProperty(depth0,"check"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":57,"column":8},"end":{"line":57,"column":27}}})) != null ? stack1 : "")
    + "\n";
},"8":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "        self.shown(\""
    + ((stack1 = alias2(alias1(depths[1], "path", {"start":{"line":60,"column":22},"end":{"line":60,"column":29}} ), depth0)) != null ? stack1 : "")
    + "?filterby="
    + ((stack1 = alias2(alias1(depth0, "key", {"start":{"line":60,"column":43},"end":{"line":60,"column":46}} ), depth0)) != null ? stack1 : "")
    + "\")\n";
},"9":function(container,depth0,helpers,partials,data) {
    var stack1, alias1=container.strict, alias2=container.lambda;

  return "        self.shown(\""
    + ((stack1 = alias2(alias1(depth0, "path", {"start":{"line":63,"column":22},"end":{"line":63,"column":26}} ), depth0)) != null ? stack1 : "")
    + "?filterby=month\")\n        self.shown(\""
    + ((stack1 = alias2(alias1(depth0, "path", {"start":{"line":64,"column":22},"end":{"line":64,"column":26}} ), depth0)) != null ? stack1 : "")
    + "?filterby=year\")\n";
},"compiler":[8,">= 4.3.0"],"main":function(container,depth0,helpers,partials,data,blockParams,depths) {
    var stack1, alias1=depth0 != null ? depth0 : (container.nullContext || {}), alias2=container.strict, alias3=container.lambda, lookupProperty = container.lookupProperty || function(parent, propertyName) {
        if (Object.prototype.hasOwnProperty.call(parent, propertyName)) {
          return parent[propertyName];
        }
        return undefined
    };

  return "import json\nimport re\n\n"
    + ((stack1 = lookupProperty(helpers,"if").call(alias1,lookupProperty(depth0,"odoo"),{"name":"if","hash":{},"fn":container.program(0, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":4,"column":0},"end":{"line":6,"column":7}}})) != null ? stack1 : "")
    + "from odoo.tests import tagged\nfrom odoo.tests.common import HttpCase, new_test_user\n\n\n@tagged(\"post_install\", \"-at_install\")\nclass TestPortal(HttpCase):\n    def setUp(self):\n        super().setUp()\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"samples"),{"name":"each","hash":{},"fn":container.program(1, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":15,"column":0},"end":{"line":17,"column":9}}})) != null ? stack1 : "")
    + "        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"self.user = ",lookupProperty(depth0,"user"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":18,"column":8},"end":{"line":18,"column":38}}})) != null ? stack1 : "")
    + "\n        "
    + ((stack1 = lookupProperty(helpers,"node").call(alias1,8,"self.stranger = ",lookupProperty(depth0,"stranger"),{"name":"node","hash":{},"data":data,"loc":{"start":{"line":19,"column":8},"end":{"line":19,"column":46}}})) != null ? stack1 : "")
    + "\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cases"),{"name":"each","hash":{},"fn":container.program(2, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":20,"column":0},"end":{"line":27,"column":9}}})) != null ? stack1 : "")
    + "\n    def log_in(self):\n        self.authenticate("
    + ((stack1 = alias3(alias2(depth0, "login", {"start":{"line":30,"column":28},"end":{"line":30,"column":33}} ), depth0)) != null ? stack1 : "")
    + ", "
    + ((stack1 = alias3(alias2(depth0, "login", {"start":{"line":30,"column":39},"end":{"line":30,"column":44}} ), depth0)) != null ? stack1 : "")
    + ")\n\n    def shown(self, path):\n        response = self.url_open(path)\n        self.assertEqual(response.status_code, 200)\n        numbers = re.findall(r'data-record-id=\"(\\d+)\"', response.text)\n        return [int(number) for number in numbers]\n\n    def test_home(self):\n        self.log_in()\n        response = self.url_open(\"/my\")\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cases"),{"name":"each","hash":{},"fn":container.program(4, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":41,"column":0},"end":{"line":43,"column":9}}})) != null ? stack1 : "")
    + "        counters = "
    + ((stack1 = alias3(alias2(depth0, "counters", {"start":{"line":44,"column":21},"end":{"line":44,"column":29}} ), depth0)) != null ? stack1 : "")
    + "\n        data = json.dumps({\"jsonrpc\": \"2.0\", \"params\": {\"counters\": counters}})\n        headers = {\"Content-Type\": \"application/json\"}\n        answer = self.url_open(\"/my/counters\", data=data, headers=headers)\n        counted = answer.json()[\"result\"]\n"
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cases"),{"name":"each","hash":{},"fn":container.program(5, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":49,"column":0},"end":{"line":51,"column":9}}})) != null ? stack1 : "")
    + ((stack1 = lookupProperty(helpers,"each").call(alias1,lookupProperty(depth0,"cases"),{"name":"each","hash":{},"fn":container.program(6, data, 0, blockParams, depths),"inverse":container.noop,"data":data,"loc":{"start":{"line":52,"column":0},"end":{"line":80,"column":9}}})) != null ? stack1 : "");
},"useData":true,"useDepths":true},
};
