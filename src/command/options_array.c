/* Arrays of options to tokens. See options_array.h. */
#include "php.h"

#include "options_array.h"

static bool is_word(const char *text, size_t length, const predis_option *option)
{
	return zend_binary_strcasecmp(text, length, option->word, strlen(option->word)) == 0;
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

/* Is there a word for this row in the array? `value` is NULL for a word without one. */
static bool find_given(HashTable *options, const predis_option *option, zval **value)
{
	zend_string *name;
	zval *element;

	ZEND_HASH_FOREACH_STR_KEY_VAL(options, name, element) {
		ZVAL_DEREF(element);
		if (name && is_word(ZSTR_VAL(name), ZSTR_LEN(name), option)) {
			*value = element;
			return true;
		}
		if (!name && Z_TYPE_P(element) == IS_STRING && is_word(Z_STRVAL_P(element), Z_STRLEN_P(element), option)) {
			*value = NULL;
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

bool predis_pack_options(predis_call *call, HashTable *options, const predis_option *table, size_t count, uint32_t *seen)
{
	for (size_t i = 0; i < count; i++) {
		zval *value;
		bool packed;
		if (!find_given(options, &table[i], &value)) {
			continue;
		}
		if (!pack_option(call, &table[i], value, &packed)) {
			return false;
		}
		if (packed && seen) {
			*seen |= 1u << i;
		}
	}
	return true;
}
