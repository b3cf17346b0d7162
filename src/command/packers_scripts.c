/* Packers of scripts: EVAL, SCRIPT. */
#include "php.h"

#include "packers.h"

/* eval($script, $args = [], $num_keys = 0): the first $num_keys of $args are keys. */
bool predis_pack_eval(predis_call *call)
{
	zval *args = predis_call_next(call), *count = predis_call_next(call), *arg;
	HashTable *elements = NULL;
	zend_long keys = 0;

	if ((args && !predis_param_array(call, args, &elements)) || (count && !predis_param_long(call, count, &keys))) {
		return false;
	}
	predis_call_long(call, keys);
	if (!elements) {
		return true;
	}
	ZEND_HASH_FOREACH_VAL(elements, arg) {
		if (!(keys > 0 ? predis_call_plain_key(call, arg) : predis_call_plain(call, arg))) {
			return false;
		}
		keys -= keys > 0;
	} ZEND_HASH_FOREACH_END();
	return true;
}

typedef struct {
	const char *subcommand;
	bool needs_more;
} script_form;

static const script_form script_forms[] = {
	{ "LOAD", true },
	{ "EXISTS", true },
	{ "FLUSH", false },
	{ "KILL", false },
};

/* script('load', ...), script('exists', $sha, ...): the subcommand in capitals, the rest as it is. */
bool predis_pack_script(predis_call *call)
{
	zval *param = predis_call_next(call);
	const script_form *form = NULL;
	zend_string *word;

	if (!predis_param_string(call, param, &word)) {
		return false;
	}
	for (size_t i = 0; i < PREDIS_COUNT_OF(script_forms); i++) {
		if (strcasecmp(ZSTR_VAL(word), script_forms[i].subcommand) == 0) {
			form = &script_forms[i];
		}
	}
	if (!form || (form->needs_more && call->param_count < 2)) {
		return false;
	}
	predis_call_token(call, form->subcommand, strlen(form->subcommand));
	while ((param = predis_call_next(call))) {
		if (!predis_param_text(call, param, &word)) {
			return false;
		}
		predis_call_string(call, word);
	}
	return true;
}

/* ---- functions ---- */

static bool pack_list_of(predis_call *call, zval *param, bool keys)
{
	HashTable *elements;
	zval *element;

	if (!param) {
		return true;
	}
	if (!predis_param_array(call, param, &elements)) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(elements, element) {
		if (!(keys ? predis_call_plain_key(call, element) : predis_call_value(call, element))) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* fcall($fn, $keys = [], $args = []) */
bool predis_pack_fcall(predis_call *call)
{
	zval *keys = predis_call_next(call), *args = predis_call_next(call);
	HashTable *elements = NULL;

	if (keys && !predis_param_array(call, keys, &elements)) {
		return false;
	}
	predis_call_long(call, elements ? zend_hash_num_elements(elements) : 0);
	return pack_list_of(call, keys, true) && pack_list_of(call, args, false);
}

/* function('LOAD', $code), function('LIST'), ... */
bool predis_pack_function(predis_call *call)
{
	static const predis_subcommand forms[] = {
		{ "LOAD", PREDIS_SHAPE_STRING, 1 },
		{ "DELETE", PREDIS_SHAPE_OK, 1 },
		{ "FLUSH", PREDIS_SHAPE_OK, 0 },
		{ "KILL", PREDIS_SHAPE_OK, 0 },
		{ "LIST", PREDIS_SHAPE_MAPS, 0 },
		{ "STATS", PREDIS_SHAPE_MAPS, 0 },
		{ "DUMP", PREDIS_SHAPE_STRING, 0 },
		{ "RESTORE", PREDIS_SHAPE_OK, 1 },
	};

	return predis_pack_subcommand(call, forms, PREDIS_COUNT_OF(forms), NULL) && predis_pack_rest(call);
}
