/* Packers of hash commands. */
#include "php.h"

#include "packers.h"

bool predis_call_fields(predis_call *call, HashTable *fields)
{
	zend_string *name;
	zend_ulong index;
	zval *value;

	ZEND_HASH_FOREACH_KEY_VAL(fields, index, name, value) {
		if (name) {
			predis_call_string(call, name);
		} else {
			predis_call_long(call, (zend_long)index);
		}
		if (!predis_call_value(call, value)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* hSet($key, $field, $value, ...) or hSet($key, [$field => $value, ...]) */
bool predis_pack_hset(predis_call *call)
{
	zval *field = predis_call_next(call), *value;
	uint32_t left = call->param_count - call->next + 1;

	ZVAL_DEREF(field);
	if (left == 1 && Z_TYPE_P(field) == IS_ARRAY) {
		return zend_hash_num_elements(Z_ARRVAL_P(field)) > 0 && predis_call_fields(call, Z_ARRVAL_P(field));
	}
	if (left % 2) {
		return false; /* a field without its value */
	}
	for (; field; field = predis_call_next(call)) {
		zend_string *name;
		value = predis_call_next(call);
		if (!predis_param_text(call, field, &name)) {
			return false;
		}
		predis_call_string(call, name);
		if (!predis_call_value(call, value)) {
			return false;
		}
	}
	return true;
}

/* hMget($key, $fields): remembers the fields, since the reply has the values only. */
bool predis_pack_hmget(predis_call *call)
{
	zval *param = predis_call_next(call), *field, name;
	HashTable *fields;

	if (!predis_param_array(call, param, &fields) || zend_hash_num_elements(fields) == 0) {
		return false;
	}
	array_init_size(&call->context, zend_hash_num_elements(fields));
	ZEND_HASH_FOREACH_VAL(fields, field) {
		ZVAL_DEREF(field);
		if (Z_TYPE_P(field) != IS_LONG && (Z_TYPE_P(field) != IS_STRING || Z_STRLEN_P(field) == 0)) {
			continue; /* no field has such a name */
		}
		ZVAL_STR(&name, zval_get_string(field));
		zend_hash_next_index_insert(Z_ARRVAL(call->context), &name);
		predis_call_string(call, Z_STR(name));
	} ZEND_HASH_FOREACH_END();
	return zend_hash_num_elements(Z_ARRVAL(call->context)) > 0;
}

/* hRandField($key, ['COUNT' => 2, 'WITHVALUES' => true]), and zRandMember() alike */
static bool pack_random(predis_call *call, const char *with, predis_shape many, predis_shape pairs)
{
	zval *param = predis_call_next(call), *value;
	HashTable *given;
	bool with_pairs;
	zend_long count = 0;

	if (predis_is_null(param)) {
		return true;
	}
	if (!predis_param_array(call, param, &given)) {
		return false;
	}
	if (predis_option_given(given, "COUNT", &value) && value) {
		count = zval_get_long(value);
	}
	with_pairs = predis_option_given(given, with, &value) && (!value || zend_is_true(value));
	if (count == 0 && !with_pairs) {
		return true;
	}
	predis_call_long(call, count ? count : 1);
	if (with_pairs) {
		predis_call_token(call, with, strlen(with));
	}
	call->shape = with_pairs ? pairs : many;
	return true;
}

bool predis_pack_hrandfield(predis_call *call)
{
	return pack_random(call, "WITHVALUES", PREDIS_SHAPE_STRINGS, PREDIS_SHAPE_PAIRS);
}

bool predis_pack_zrandmember(predis_call *call)
{
	return pack_random(call, "WITHSCORES", PREDIS_SHAPE_VALUES, PREDIS_SHAPE_SCORED);
}
