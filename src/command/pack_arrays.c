/* Arrays of numbers, fields, words and options. See pack_arrays.h. */
#include "php.h"

#include "options_array.h"
#include "pack_arrays.h"

/* [d] and #[d] */
static bool pack_doubles(predis_call *call, HashTable *numbers, bool counted)
{
	zval *element;

	if (counted) {
		predis_call_long(call, zend_hash_num_elements(numbers));
	}
	ZEND_HASH_FOREACH_VAL(numbers, element) {
		ZVAL_DEREF(element);
		if (Z_TYPE_P(element) != IS_LONG && Z_TYPE_P(element) != IS_DOUBLE
			&& (Z_TYPE_P(element) != IS_STRING || !is_numeric_string(Z_STRVAL_P(element), Z_STRLEN_P(element), NULL, NULL, false))) {
			zend_type_error("Elements must be numbers, %s given", zend_zval_type_name(element));
			return false;
		}
		predis_call_double(call, zval_get_double(element));
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* #[f]: the reply has the values only, so the call remembers the fields. */
static bool pack_fields(predis_call *call, HashTable *fields)
{
	zval *field, name;

	predis_call_long(call, zend_hash_num_elements(fields));
	array_init_size(&call->context, zend_hash_num_elements(fields));
	ZEND_HASH_FOREACH_VAL(fields, field) {
		zend_string *text = predis_codec_plain(field);
		if (!text) {
			return false;
		}
		ZVAL_STR(&name, text);
		zend_hash_next_index_insert(Z_ARRVAL(call->context), &name);
		predis_call_string(call, text);
	} ZEND_HASH_FOREACH_END();
	return !EG(exception);
}

/* The words are held: they may lie behind a reference, and the text of an object is made by user code. */
static bool pack_word_or_words(predis_call *call, zval *words)
{
	zval held, *word;
	bool packed = true;

	ZVAL_COPY_DEREF(&held, words);
	if (Z_TYPE(held) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(Z_ARRVAL(held), word) {
			packed = packed && predis_call_word(call, word);
		} ZEND_HASH_FOREACH_END();
	} else {
		packed = predis_call_word(call, &held);
	}
	zval_ptr_dtor(&held);
	return packed;
}

/* {sw}: ['title' => 'TEXT', 'price' => ['NUMERIC', 'SORTABLE']] */
static bool pack_described(predis_call *call, HashTable *names)
{
	zend_string *name;
	zend_ulong index;
	zval *words;

	ZEND_HASH_FOREACH_KEY_VAL(names, index, name, words) {
		if (name) {
			predis_call_string(call, name);
		} else {
			predis_call_long(call, (zend_long)index);
		}
		if (!pack_word_or_words(call, words)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* o{...}: null is no options; a string, where the declared type takes it, is one word. */
static bool pack_row_options(predis_call *call, const predis_arg *arg, zval *param)
{
	HashTable *options;
	zval word;
	bool packed;

	if (Z_TYPE_P(param) == IS_NULL) {
		return true;
	}
	if (Z_TYPE_P(param) != IS_STRING || !(arg->flags & PREDIS_ARG_WIDE)) {
		return predis_param_array(call, param, &options) && predis_pack_options(call, options, arg->options, arg->option_count, NULL);
	}
	array_init_size(&word, 1);
	Z_TRY_ADDREF_P(param);
	add_next_index_zval(&word, param);
	packed = predis_pack_options(call, Z_ARRVAL(word), arg->options, arg->option_count, NULL);
	zval_ptr_dtor(&word);
	return packed;
}

bool predis_pack_array(predis_call *call, const predis_arg *arg, zval *param)
{
	HashTable *elements;

	ZVAL_DEREF(param);
	if (arg->kind == PREDIS_ARG_OPTIONS) {
		return pack_row_options(call, arg, param);
	}
	/* A server would refuse a command with no elements; say false without asking it. */
	if (!predis_param_array(call, param, &elements) || zend_hash_num_elements(elements) == 0) {
		return false;
	}
	switch ((predis_arg_kind)arg->kind) {
		case PREDIS_ARG_COUNTED_FIELDS:
			return pack_fields(call, elements);
		case PREDIS_ARG_MAP_STRING_WORDS:
			return pack_described(call, elements);
		default:
			return pack_doubles(call, elements, arg->kind == PREDIS_ARG_COUNTED_DOUBLES);
	}
}
