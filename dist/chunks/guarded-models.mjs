// src/odoo/guarded-models.ts
/**
* Models through which one gets rights, runs code, changes the program or reaches secrets. A person
* can't judge such a change from a question, so safe mode doesn't offer it.
*/
const GUARDED = /^(ir\.rule|ir\.model(\..+)?|ir\.actions\..+|ir\.cron(\..+)?|ir\.config_parameter|ir\.module\..+|ir\.ui\.view|ir\.asset|ir\.mail_server|fetchmail\.server|res\.users(\..+)?|res\.groups(\..+)?|res\.config(\..+)?|base\.automation|base\.module\..+|base\.import\.module|base\.partner\.merge\..+|base_import\.import|change\.password\..+|portal\.wizard(\..+)?|portal\.share|auth\.oauth\.provider|auth_totp\..+|website\.page|website\.controller\.page)$/;
function isGuarded(model) {
	return GUARDED.test(model);
}

export { isGuarded as t };