/* Packers of JSON and time series: many keys with something for each (JSON.MSET, TS.MADD), and a few of one key. */
#include "php.h"

#include "packers.h"

static bool pack_triple(predis_call *call, zval *triple, bool (*third)(predis_call *call, zval *value))
{
	enum { PARTS = 3 };
	zval *parts[PARTS];

	for (zend_ulong i = 0; i < PARTS; i++) {
		parts[i] = Z_TYPE_P(triple) == IS_ARRAY ? zend_hash_index_find(Z_ARRVAL_P(triple), i) : NULL;
		if (!parts[i]) {
			zend_value_error("Each element must be a list of three");
			return false;
		}
	}
	return predis_call_plain_key(call, parts[0]) && predis_call_plain(call, parts[1]) && third(call, parts[2]);
}

static bool pack_triples(predis_call *call, bool (*third)(predis_call *call, zval *value))
{
	zval *param = predis_call_next(call), *element, triple;
	HashTable *triples;

	if (!predis_param_array(call, param, &triples) || zend_hash_num_elements(triples) == 0) {
		return false;
	}
	ZEND_HASH_FOREACH_VAL(triples, element) {
		bool packed;
		ZVAL_COPY_DEREF(&triple, element); /* held: it may lie behind a reference that user code changes */
		packed = pack_triple(call, &triple, third);
		zval_ptr_dtor(&triple);
		if (!packed) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* jsonMSet([[$key, $path, $value], ...]) */
bool predis_pack_json_mset(predis_call *call)
{
	return pack_triples(call, predis_call_json);
}

/* tsMAdd([[$key, $timestamp, $value], ...]) */
bool predis_pack_ts_madd(predis_call *call)
{
	return pack_triples(call, predis_call_word);
}

/* jsonNumIncrBy($key, $path, $by): an int stays an int, however large. */
bool predis_pack_number(predis_call *call)
{
	zval *param = predis_call_next(call);

	if (!zend_parse_arg_number(param, &param, false, call->next)) {
		if (!EG(exception)) {
			zend_argument_type_error(call->next, "must be of type int|float, %s given", zend_zval_type_name(param));
		}
		return false;
	}
	return predis_call_word(call, param);
}

/* jsonStrAppend($key, $path, $text): a string, sent as JSON. */
bool predis_pack_json_text(predis_call *call)
{
	zval *param = predis_call_next(call), text;
	zend_string *string;

	if (!predis_param_string(call, param, &string)) {
		return false;
	}
	ZVAL_STR(&text, string);
	return predis_call_json(call, &text);
}
