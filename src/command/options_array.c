/* Arrays of options to tokens. See options_array.h. */
#include "php.h"

#include "options_array.h"

static const predis_option *find_option(const char *word, size_t length, const predis_option *table, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (zend_binary_strcasecmp(word, length, table[i].word, strlen(table[i].word)) == 0) {
			return &table[i];
		}
	}
	return NULL;
}

static bool pack_limit(predis_call *call, zval *value)
{
	zval *offset, *length;

	if (Z_TYPE_P(value) != IS_ARRAY
		|| !(offset = zend_hash_index_find(Z_ARRVAL_P(value), 0))
		|| !(length = zend_hash_index_find(Z_ARRVAL_P(value), 1))) {
		zend_value_error("LIMIT must be an array of offset and count");
		return false;
	}
	PREDIS_TOKEN(call, "LIMIT");
	predis_call_long(call, zval_get_long(offset));
	predis_call_long(call, zval_get_long(length));
	return true;
}

static bool pack_option(predis_call *call, const predis_option *option, zval *value, bool *packed)
{
	zend_string *text;

	*packed = true;
	switch (option->kind) {
		case PREDIS_OPTION_FLAG:
			*packed = !value || zend_is_true(value);
			if (*packed) {
				predis_call_token(call, option->word, strlen(option->word));
			}
			return true;
		case PREDIS_OPTION_LIMIT:
			return value ? pack_limit(call, value) : (*packed = false, true);
		case PREDIS_OPTION_LONG:
		case PREDIS_OPTION_STRING:
		default:
			if (!value) {
				zend_value_error("Option %s needs a value", option->word);
				return false;
			}
			if (option->kind == PREDIS_OPTION_STRING) {
				predis_call_token(call, option->word, strlen(option->word));
				return predis_call_plain(call, value);
			}
			text = zval_try_get_string(value);
			if (!text) {
				return false;
			}
			if (is_numeric_string(ZSTR_VAL(text), ZSTR_LEN(text), NULL, NULL, false) == 0) {
				zend_string_release(text);
				zend_value_error("Option %s needs a number", option->word);
				return false;
			}
			zend_string_release(text);
			predis_call_token(call, option->word, strlen(option->word));
			predis_call_long(call, zval_get_long(value));
			return true;
	}
}

bool predis_pack_options(predis_call *call, HashTable *options, const predis_option *table, size_t count, uint32_t *seen)
{
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(options, name, value) {
		const predis_option *option = NULL;
		bool packed;
		ZVAL_DEREF(value);
		if (name) {
			option = find_option(ZSTR_VAL(name), ZSTR_LEN(name), table, count);
		} else if (Z_TYPE_P(value) == IS_STRING) {
			option = find_option(Z_STRVAL_P(value), Z_STRLEN_P(value), table, count);
		}
		if (!option) {
			continue;
		}
		if (!pack_option(call, option, name ? value : NULL, &packed)) {
			return false;
		}
		if (packed && seen) {
			*seen |= 1u << (option - table);
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}
