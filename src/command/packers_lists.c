/* Packers of list commands. */
#include "php.h"

#include "packers.h"

/* lrem($key, $value, $count = 0): the server wants the count first. */
bool predis_pack_lrem(predis_call *call)
{
	zval *value = predis_call_next(call), *count = predis_call_next(call);
	zend_long number = 0;

	if (count && !predis_param_long(call, count, &number)) {
		return false;
	}
	predis_call_long(call, number);
	return predis_call_value(call, value);
}

bool predis_pack_lpos(predis_call *call)
{
	static const predis_option options[] = {
		{ .word = "RANK", .kind = PREDIS_OPTION_LONG },
		{ .word = "COUNT", .kind = PREDIS_OPTION_LONG },
		{ .word = "MAXLEN", .kind = PREDIS_OPTION_LONG },
	};

	return predis_pack_optional_options(call, options, PREDIS_COUNT_OF(options), NULL);
}

/* blPop(['a', 'b'], 1.5) or blPop('a', 'b', 1.5) */
bool predis_pack_bpop(predis_call *call)
{
	zval *keys = predis_call_next(call), *element;
	uint32_t last = call->param_count - 1;
	double seconds;

	ZVAL_DEREF(keys);
	if (Z_TYPE_P(keys) == IS_ARRAY && call->param_count == 2) {
		if (zend_hash_num_elements(Z_ARRVAL_P(keys)) == 0) {
			return false;
		}
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(keys), element) {
			if (!predis_call_plain_key(call, element)) {
				return false;
			}
		} ZEND_HASH_FOREACH_END();
	} else {
		for (uint32_t i = 0; i < last; i++) {
			zend_string *key;
			if (!predis_param_text(call, &call->params[i], &key)) {
				return false;
			}
			predis_call_key(call, key);
		}
	}
	call->next = call->param_count;
	if (!predis_param_number(call, &call->params[last], &seconds)) {
		return false;
	}
	predis_call_double(call, seconds);
	return true;
}

/* lmpop($keys, $from, $count = 1), zmpop() and the blocking ones: which end, and how many. */
bool predis_pack_mpop(predis_call *call)
{
	zval *from = predis_call_next(call), *count = predis_call_next(call);
	zend_string *word;
	zend_long number = 1;

	if (!predis_param_string(call, from, &word) || (count && !predis_param_long(call, count, &number))) {
		return false;
	}
	if (number < 1) {
		php_error_docref(NULL, E_WARNING, "The count must be at least 1");
		return false;
	}
	predis_call_string(call, word);
	if (number != 1) {
		PREDIS_TOKEN(call, "COUNT");
		predis_call_long(call, number);
	}
	return true;
}
