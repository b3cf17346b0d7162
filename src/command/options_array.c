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

static bool to_number(zval *value, zend_long *number)
{
	double real = 0;

	*number = 0;
	switch (Z_TYPE_P(value)) {
		case IS_LONG:
			*number = Z_LVAL_P(value);
			return true;
		case IS_DOUBLE:
			*number = zend_dval_to_lval(Z_DVAL_P(value));
			return true;
		case IS_STRING:
			switch (is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), number, &real, false)) {
				case IS_LONG:
					return true;
				case IS_DOUBLE:
					*number = zend_dval_to_lval(real);
					return true;
				default:
					return false;
			}
		default:
			return false;
	}
}

bool predis_option_positive(const char *word, zval *value, zend_long *number)
{
	if (value && to_number(value, number) && *number >= 1) {
		return true;
	}
	php_error_docref(NULL, E_WARNING, "%s must be an int, float or numeric string of at least 1", word);
	return false;
}

static bool pack_number(predis_call *call, const predis_option *option, zval *value)
{
	zend_long number;

	if (option->kind == PREDIS_OPTION_POSITIVE) {
		if (!predis_option_positive(option->word, value, &number)) {
			return false;
		}
	} else if (!value || !to_number(value, &number)) {
		php_error_docref(NULL, E_WARNING, "%s must be a number", option->word);
		return false;
	}
	predis_call_token(call, option->word, strlen(option->word));
	predis_call_long(call, number);
	return true;
}

/* The list behind a word, or the one word in its place. */
static bool pack_words(predis_call *call, const predis_option *option, zval *value, bool counted)
{
	bool keys = option->kind == PREDIS_OPTION_COUNTED_KEYS;
	zval *element;

	predis_call_token(call, option->word, strlen(option->word));
	if (counted) {
		predis_call_long(call, Z_TYPE_P(value) == IS_ARRAY ? zend_hash_num_elements(Z_ARRVAL_P(value)) : 1);
	}
	if (Z_TYPE_P(value) != IS_ARRAY) {
		return keys ? predis_call_plain_key(call, value) : predis_call_word(call, value);
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
		if (!(keys ? predis_call_plain_key(call, element) : predis_call_word(call, element))) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* ['FILTER' => [['price', 1, 2], ['size', 3, 4]]]: the word again for each list. */
static bool pack_repeated(predis_call *call, const predis_option *option, zval *value)
{
	zval *element, *first = Z_TYPE_P(value) == IS_ARRAY ? zend_hash_index_find_deref(Z_ARRVAL_P(value), 0) : NULL;

	if (!first || Z_TYPE_P(first) != IS_ARRAY) {
		return pack_words(call, option, value, false);
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(value), element) {
		zval words;
		bool packed;
		ZVAL_COPY_DEREF(&words, element);
		packed = pack_words(call, option, &words, false);
		zval_ptr_dtor(&words);
		if (!packed) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static bool pack_pairs(predis_call *call, const predis_option *option, zval *value, bool counted)
{
	zend_string *name;
	zend_ulong index;
	zval *element;

	if (Z_TYPE_P(value) != IS_ARRAY) {
		zend_value_error("%s must be an array", option->word);
		return false;
	}
	predis_call_token(call, option->word, strlen(option->word));
	if (counted) {
		predis_call_long(call, 2 * (zend_long)zend_hash_num_elements(Z_ARRVAL_P(value)));
	}
	ZEND_HASH_FOREACH_KEY_VAL(Z_ARRVAL_P(value), index, name, element) {
		if (name) {
			predis_call_string(call, name);
		} else {
			predis_call_long(call, (zend_long)index);
		}
		if (!predis_call_word(call, element)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static bool pack_argument(predis_call *call, const predis_option *option, zval *value)
{
	switch (option->kind) {
		case PREDIS_OPTION_WORDS:
			return pack_repeated(call, option, value);
		case PREDIS_OPTION_COUNTED_WORDS:
		case PREDIS_OPTION_COUNTED_KEYS:
			return pack_words(call, option, value, true);
		case PREDIS_OPTION_PAIRS:
		case PREDIS_OPTION_COUNTED_PAIRS:
			return pack_pairs(call, option, value, option->kind == PREDIS_OPTION_COUNTED_PAIRS);
		default:
			break;
	}
	predis_call_token(call, option->word, strlen(option->word));
	switch (option->kind) {
		case PREDIS_OPTION_KEY:
			return predis_call_plain_key(call, value);
		case PREDIS_OPTION_BARE_KEY:
			return predis_call_bare_key(call, value);
		case PREDIS_OPTION_VALUE:
			return predis_call_value(call, value);
		case PREDIS_OPTION_JSON:
			return Z_TYPE_P(value) == IS_STRING ? predis_call_plain(call, value) : predis_call_json(call, value);
		default:
			return predis_call_plain(call, value);
	}
}

/* `value` is NULL for a word without one. */
static bool pack_option(predis_call *call, const predis_option *option, zval *value, bool *packed)
{
	*packed = value || option->kind == PREDIS_OPTION_FLAG; /* 'EX' without a number is no option */
	if (!*packed) {
		return true;
	}
	switch (option->kind) {
		case PREDIS_OPTION_FLAG:
			*packed = !value || zend_is_true(value);
			if (*packed) {
				predis_call_token(call, option->word, strlen(option->word));
			}
			return true;
		case PREDIS_OPTION_LIMIT:
			return pack_limit(call, value);
		case PREDIS_OPTION_POSITIVE:
		case PREDIS_OPTION_LONG:
			return pack_number(call, option, value);
		default:
			return pack_argument(call, option, value);
	}
}

bool predis_option_given(HashTable *options, const char *word, zval **value)
{
	const predis_option option = { .word = word };
	zend_string *name;
	zval *element;

	ZEND_HASH_FOREACH_STR_KEY_VAL(options, name, element) {
		ZVAL_DEREF(element);
		if (name && is_word(ZSTR_VAL(name), ZSTR_LEN(name), &option)) {
			*value = element;
			return true;
		}
		if (!name && Z_TYPE_P(element) == IS_STRING && is_word(Z_STRVAL_P(element), Z_STRLEN_P(element), &option)) {
			*value = NULL;
			return true;
		}
	} ZEND_HASH_FOREACH_END();
	return false;
}

bool predis_pack_options(predis_call *call, HashTable *options, const predis_option *table, size_t count, uint32_t *seen)
{
	for (size_t i = 0; i < count; i++) {
		zval *value, held;
		bool packed, well;
		if (!predis_option_given(options, table[i].word, &value)) {
			continue;
		}
		/* The value may lie behind a reference, and texts of objects are made by user code that may change it. */
		ZVAL_UNDEF(&held);
		if (value) {
			ZVAL_COPY(&held, value);
		}
		well = pack_option(call, &table[i], value ? &held : NULL, &packed);
		zval_ptr_dtor(&held);
		if (!well) {
			return false;
		}
		if (packed && seen) {
			*seen |= 1u << i;
		}
		if (packed && table[i].shape) {
			call->shape = table[i].shape;
		}
	}
	return true;
}

bool predis_pack_last_of(predis_call *call, HashTable *options, const predis_option *table, size_t count)
{
	const predis_option *last = NULL;
	zend_string *name;
	zval *value;

	ZEND_HASH_FOREACH_STR_KEY_VAL(options, name, value) {
		ZVAL_DEREF(value);
		for (size_t i = 0; i < count; i++) {
			bool named = name && is_word(ZSTR_VAL(name), ZSTR_LEN(name), &table[i]) && zend_is_true(value);
			bool listed = !name && Z_TYPE_P(value) == IS_STRING && is_word(Z_STRVAL_P(value), Z_STRLEN_P(value), &table[i]);
			if (named || listed) {
				last = &table[i];
			}
		}
	} ZEND_HASH_FOREACH_END();
	if (last) {
		predis_call_token(call, last->word, strlen(last->word));
	}
	return true;
}
