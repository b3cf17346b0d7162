/* Packers of SORT and SORT_RO. BY and GET take patterns, which have no prefix; STORE takes a key. */
#include "php.h"

#include "packers.h"

static bool pack_gets(predis_call *call, HashTable *patterns)
{
	zval *pattern;

	ZEND_HASH_FOREACH_VAL(patterns, pattern) {
		PREDIS_TOKEN(call, "GET");
		if (!predis_call_plain(call, pattern)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return zend_hash_num_elements(patterns) > 0;
}

/* The patterns are held: they may lie behind a reference, and the text of an object is made by user code. */
static bool pack_get(predis_call *call, zval *pattern)
{
	zval held;
	bool packed;

	ZVAL_COPY_DEREF(&held, pattern);
	if (Z_TYPE(held) == IS_ARRAY) {
		packed = pack_gets(call, Z_ARRVAL(held));
	} else {
		PREDIS_TOKEN(call, "GET");
		packed = predis_call_plain(call, &held);
	}
	zval_ptr_dtor(&held);
	return packed;
}

static bool pack_direction(predis_call *call, zval *direction)
{
	zend_string *word = predis_codec_plain(direction);

	if (!word) {
		return false;
	}
	predis_call_string(call, word);
	zend_string_release(word);
	return true;
}

/* sort($key, ['by' => , 'limit' => [offset, count], 'get' => , 'sort' => 'desc', 'alpha' => true, 'store' => ]) */
bool predis_pack_sort(predis_call *call)
{
	static const predis_option before[] = { { .word = "BY", .kind = PREDIS_OPTION_STRING } };
	static const predis_option behind[] = {
		{ .word = "ALPHA", .kind = PREDIS_OPTION_FLAG },
		{ .word = "LIMIT", .kind = PREDIS_OPTION_LIMIT },
		{ .word = "STORE", .kind = PREDIS_OPTION_BARE_KEY }, /* without the prefix: phpredis, with which the keys may be shared, does so */
	};
	zval *param = predis_call_next(call), *value;
	HashTable *options;

	if (predis_is_null(param)) {
		return true;
	}
	if (!predis_param_array(call, param, &options) || !predis_pack_options(call, options, before, PREDIS_COUNT_OF(before), NULL)) {
		return false;
	}
	if (predis_option_given(options, "SORT", &value) && value && !pack_direction(call, value)) {
		return false;
	}
	if (predis_option_given(options, "GET", &value) && value && !pack_get(call, value)) {
		return false;
	}
	return predis_pack_options(call, options, behind, PREDIS_COUNT_OF(behind), NULL);
}

static bool pack_optional_string(predis_call *call, const char *word, zval *param, bool is_key)
{
	zend_string *string;

	if (predis_is_null(param)) {
		return true;
	}
	if (!predis_param_string(call, param, &string)) {
		return false;
	}
	if (ZSTR_LEN(string) == 0) {
		return true;
	}
	predis_call_token(call, word, strlen(word));
	if (is_key) {
		predis_call_key(call, string);
	} else {
		predis_call_string(call, string);
	}
	return true;
}

/* sortAsc($key, $pattern, $get, $offset = -1, $count = -1, $store) and its relatives */
bool predis_pack_sort_with(predis_call *call)
{
	zval *by = predis_call_next(call), *get = predis_call_next(call);
	zval *offset = predis_call_next(call), *count = predis_call_next(call), *store = predis_call_next(call);
	zend_long from = -1, most = -1;

	if ((offset && !predis_param_long(call, offset, &from)) || (count && !predis_param_long(call, count, &most))) {
		return false;
	}
	if (!pack_optional_string(call, "BY", by, false)) {
		return false;
	}
	if (from >= 0 && most >= 0) {
		PREDIS_TOKEN(call, "LIMIT");
		predis_call_long(call, from);
		predis_call_long(call, most);
	}
	if (!predis_is_null(get) && !(Z_TYPE_P(get) == IS_ARRAY && zend_hash_num_elements(Z_ARRVAL_P(get)) == 0) && !pack_get(call, get)) {
		return false;
	}
	return pack_optional_string(call, "STORE", store, true);
}
