/* Packers of vector sets. */
#include "php.h"

#include "packers.h"

/* ELE element, or VALUES and a vector's numbers */
static bool pack_query(predis_call *call, zval *query)
{
	zval *number;

	ZVAL_DEREF(query);
	if (Z_TYPE_P(query) != IS_ARRAY) {
		PREDIS_TOKEN(call, "ELE");
		return predis_call_value(call, query);
	}
	PREDIS_TOKEN(call, "VALUES");
	predis_call_long(call, zend_hash_num_elements(Z_ARRVAL_P(query)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(query), number) {
		if (!predis_call_word(call, number)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return zend_hash_num_elements(Z_ARRVAL_P(query)) > 0;
}

/* vsim($key, $element_or_vector, ['WITHSCORES', 'COUNT' => 3, 'FILTER' => '.year > 1980']) */
bool predis_pack_vsim(predis_call *call)
{
	static const predis_option options[] = {
		{ .word = "WITHSCORES", .shape = PREDIS_SHAPE_SCORED },
		{ .word = "WITHATTRIBS", .shape = PREDIS_SHAPE_ATTRIBUTED },
		{ .word = "COUNT", .kind = PREDIS_OPTION_LONG },
		{ .word = "EPSILON", .kind = PREDIS_OPTION_WORDS },
		{ .word = "EF", .kind = PREDIS_OPTION_LONG },
		{ .word = "FILTER", .kind = PREDIS_OPTION_STRING },
		{ .word = "FILTER-EF", .kind = PREDIS_OPTION_LONG },
		{ .word = "TRUTH" },
		{ .word = "NOTHREAD" },
	};
	uint32_t seen = 0;

	if (!pack_query(call, predis_call_next(call)) || !predis_pack_optional_options(call, options, PREDIS_COUNT_OF(options), &seen)) {
		return false;
	}
	ZVAL_BOOL(&call->context, seen & 1);
	return true;
}

/* vsetattr($key, $element, $attributes): an array as JSON, a string as it is */
bool predis_pack_vsetattr(predis_call *call)
{
	zval *attributes = predis_call_next(call);
	zend_string *text;

	ZVAL_DEREF(attributes);
	if (Z_TYPE_P(attributes) == IS_ARRAY) {
		return predis_call_json(call, attributes);
	}
	if (!predis_param_string(call, attributes, &text)) {
		return false;
	}
	predis_call_string(call, text);
	return true;
}

/* vgetattr($key, $element, $decode = true) */
bool predis_pack_vgetattr(predis_call *call)
{
	zval *param = predis_call_next(call);
	bool decodes = true;

	if (param && !predis_param_bool(call, param, &decodes)) {
		return false;
	}
	call->shape = decodes ? PREDIS_SHAPE_JSON : PREDIS_SHAPE_STRING;
	return true;
}
