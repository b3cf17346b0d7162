/*
 * Parameters to RESP by a row's letters. The bytes are built in a buffer that belongs to this call alone: encoding
 * may run user code, which may use the same object.
 */
#include "php.h"

#include "options_array.h"
#include "pack_arrays.h"
#include "wire/request.h"

/* ---- parameters ---- */

static uint32_t number_of(const predis_call *call, const zval *param)
{
	return (uint32_t)(param - call->params) + 1;
}

static bool wrong(const predis_call *call, zval *param, zend_expected_type expected)
{
	if (!EG(exception)) {
		zend_wrong_parameter_error(ZPP_ERROR_WRONG_ARG, number_of(call, param), NULL, expected, param);
	}
	return false;
}

bool predis_param_string(const predis_call *call, zval *param, zend_string **string)
{
	ZVAL_DEREF(param);
	return EXPECTED(zend_parse_arg_str(param, string, 0, number_of(call, param))) ? true : wrong(call, param, Z_EXPECTED_STRING);
}

bool predis_param_text(const predis_call *call, zval *param, zend_string **string)
{
	ZVAL_DEREF(param);
	if (EXPECTED(Z_TYPE_P(param) == IS_STRING)) {
		*string = Z_STR_P(param);
		return true;
	}
	return zend_parse_arg_str_weak(param, string, number_of(call, param)) ? true : wrong(call, param, Z_EXPECTED_STRING);
}

bool predis_param_number(const predis_call *call, zval *param, double *number)
{
	ZVAL_DEREF(param);
	if (Z_TYPE_P(param) == IS_DOUBLE) {
		*number = Z_DVAL_P(param);
		return true;
	}
	return zend_parse_arg_double_weak(param, number, number_of(call, param)) ? true : wrong(call, param, Z_EXPECTED_DOUBLE);
}

bool predis_param_long(const predis_call *call, zval *param, zend_long *number)
{
	bool is_null;

	ZVAL_DEREF(param);
	return EXPECTED(zend_parse_arg_long(param, number, &is_null, 0, number_of(call, param))) ? true : wrong(call, param, Z_EXPECTED_LONG);
}

bool predis_param_double(const predis_call *call, zval *param, double *number)
{
	bool is_null;

	ZVAL_DEREF(param);
	return EXPECTED(zend_parse_arg_double(param, number, &is_null, 0, number_of(call, param))) ? true : wrong(call, param, Z_EXPECTED_DOUBLE);
}

bool predis_param_bool(const predis_call *call, zval *param, bool *truth)
{
	bool is_null;

	ZVAL_DEREF(param);
	return EXPECTED(zend_parse_arg_bool(param, truth, &is_null, 0, number_of(call, param))) ? true : wrong(call, param, Z_EXPECTED_BOOL);
}

bool predis_param_array(const predis_call *call, zval *param, HashTable **array)
{
	ZVAL_DEREF(param);
	return EXPECTED(zend_parse_arg_array_ht(param, array, 0, 0, 0)) ? true : wrong(call, param, Z_EXPECTED_ARRAY);
}

zval *predis_call_next(predis_call *call)
{
	return call->next < call->param_count ? &call->params[call->next++] : NULL;
}

/* ---- single bulks ---- */

void predis_call_token(predis_call *call, const char *word, size_t length)
{
	predis_request_bulk(&call->out, word, length);
	call->bulks++;
}

void predis_call_string(predis_call *call, zend_string *string)
{
	char *to;

	call->bulks++;
	if (EXPECTED(ZSTR_LEN(string) < PREDIS_SPLICE_FROM) || call->splice_count == PREDIS_SPLICES) {
		predis_request_string(&call->out, string);
		return;
	}
	to = predis_buffer_reserve(&call->out, PREDIS_NUMBER_MOST + 2);
	call->out.length += predis_request_write_length(to, '$', ZSTR_LEN(string));
	call->splices[call->splice_count++] = (predis_splice){ call->out.length, zend_string_copy(string) };
	predis_buffer_append(&call->out, "\r\n", 2);
}

void predis_call_long(predis_call *call, zend_long number)
{
	predis_request_long(&call->out, number);
	call->bulks++;
}

void predis_call_double(predis_call *call, double number)
{
	predis_request_double(&call->out, number);
	call->bulks++;
}

void predis_call_note_key(predis_call *call, const char *key, size_t length)
{
	int32_t slot = predis_slot_of(key, length);

	if (call->slot == PREDIS_SLOT_NONE) {
		call->slot = slot;
	} else if (call->slot != slot) {
		call->crosses_slots = true;
	}
}

void predis_call_key(predis_call *call, zend_string *key)
{
	const zend_string *prefix = call->codec->prefix;
	char *to;
	size_t length;

	if (EXPECTED(!prefix)) {
		predis_request_string(&call->out, key);
		call->bulks++;
		if (UNEXPECTED(call->slot != PREDIS_SLOT_UNWANTED)) {
			predis_call_note_key(call, ZSTR_VAL(key), ZSTR_LEN(key));
		}
		return;
	}
	length = ZSTR_LEN(prefix) + ZSTR_LEN(key);
	to = predis_buffer_reserve(&call->out, length + PREDIS_NUMBER_MOST + 2);
	call->out.length += predis_request_write_length(to, '$', length);
	predis_buffer_append(&call->out, ZSTR_VAL(prefix), ZSTR_LEN(prefix));
	predis_buffer_append(&call->out, ZSTR_VAL(key), ZSTR_LEN(key));
	predis_buffer_append(&call->out, "\r\n", 2);
	call->bulks++;
	if (UNEXPECTED(call->slot != PREDIS_SLOT_UNWANTED)) {
		predis_call_note_key(call, call->out.bytes + call->out.length - 2 - length, length);
	}
}

static bool append_and_release(predis_call *call, zend_string *bytes)
{
	if (!bytes || EG(exception)) {
		if (bytes) {
			zend_string_release(bytes);
		}
		return false;
	}
	predis_call_string(call, bytes);
	zend_string_release(bytes);
	return true;
}

bool predis_call_value(predis_call *call, zval *value)
{
	ZVAL_DEREF(value);
	if (EXPECTED(!predis_codec_decodes(call->codec))) {
		return predis_call_plain(call, value);
	}
	return append_and_release(call, predis_codec_encode(call->codec, value));
}

bool predis_call_plain(predis_call *call, zval *value)
{
	ZVAL_DEREF(value);
	if (EXPECTED(Z_TYPE_P(value) == IS_STRING)) {
		predis_call_string(call, Z_STR_P(value));
		return true;
	}
	if (Z_TYPE_P(value) == IS_LONG) {
		predis_call_long(call, Z_LVAL_P(value));
		return true;
	}
	return append_and_release(call, predis_codec_plain(value));
}

bool predis_call_plain_key(predis_call *call, zval *value)
{
	zend_string *key = predis_codec_plain(value);

	if (!key || EG(exception)) {
		if (key) {
			zend_string_release(key);
		}
		return false;
	}
	predis_call_key(call, key);
	zend_string_release(key);
	return true;
}

bool predis_call_bare_key(predis_call *call, zval *value)
{
	zend_string *key = predis_codec_plain(value);

	if (key && !EG(exception) && call->slot != PREDIS_SLOT_UNWANTED) {
		predis_call_note_key(call, ZSTR_VAL(key), ZSTR_LEN(key));
	}
	return append_and_release(call, key);
}

bool predis_call_word(predis_call *call, zval *value)
{
	ZVAL_DEREF(value);
	if (Z_TYPE_P(value) == IS_DOUBLE) {
		predis_call_double(call, Z_DVAL_P(value));
		return true;
	}
	return predis_call_plain(call, value);
}

bool predis_call_json(predis_call *call, zval *value)
{
	ZVAL_DEREF(value);
	return append_and_release(call, predis_json_encode(value));
}

/* ---- letters ---- */

typedef bool (*element_packer)(predis_call *call, zval *element);

static bool pack_elements(predis_call *call, HashTable *elements, element_packer pack)
{
	zval *element;

	ZEND_HASH_FOREACH_VAL(elements, element) {
		if (!pack(call, element)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* [x] and #[x]: a server would refuse a command with no elements; say false without asking it. */
static bool pack_list(predis_call *call, zval *param, element_packer pack, bool counted)
{
	HashTable *elements;

	if (!predis_param_array(call, param, &elements) || zend_hash_num_elements(elements) == 0) {
		return false;
	}
	if (counted) {
		predis_call_long(call, zend_hash_num_elements(elements));
	}
	return pack_elements(call, elements, pack);
}

/* x@: an array or a string, then whatever else was passed. */
static bool pack_spread(predis_call *call, zval *param, element_packer pack, bool wide)
{
	bool (*take)(const predis_call *call, zval *param, zend_string **string) = wide ? predis_param_text : predis_param_string;
	zval *more;
	zend_string *string;

	ZVAL_DEREF(param);
	if (Z_TYPE_P(param) == IS_ARRAY) {
		if (zend_hash_num_elements(Z_ARRVAL_P(param)) == 0) {
			return false;
		}
		if (!pack_elements(call, Z_ARRVAL_P(param), pack)) {
			return false;
		}
	} else if (!take(call, param, &string) || !pack(call, param)) {
		return false;
	}
	while ((more = predis_call_next(call))) {
		if (!take(call, more, &string) || !pack(call, more)) {
			return false;
		}
	}
	return true;
}

static bool pack_map(predis_call *call, zval *param, bool prefixed, bool counted, element_packer pack)
{
	HashTable *pairs;
	zend_ulong index;
	zend_string *name;
	zval *value;

	if (!predis_param_array(call, param, &pairs) || zend_hash_num_elements(pairs) == 0) {
		return false;
	}
	if (counted) {
		predis_call_long(call, zend_hash_num_elements(pairs));
	}
	ZEND_HASH_FOREACH_KEY_VAL(pairs, index, name, value) {
		zend_string *text = name ? zend_string_copy(name) : zend_long_to_str((zend_long)index);
		if (prefixed) {
			predis_call_key(call, text);
		} else {
			predis_call_string(call, text);
		}
		zend_string_release(text);
		if (!pack(call, value)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static void pack_token(predis_call *call, const predis_arg *arg)
{
	predis_buffer_append(&call->out, arg->token, arg->token_length);
	call->bulks++;
	if (arg->shape) {
		call->shape = (predis_shape)arg->shape;
	}
}

static bool pack_token_if(predis_call *call, const predis_arg *arg, zval *param)
{
	bool wanted;

	if (!predis_param_bool(call, param, &wanted)) {
		return false;
	}
	if (wanted) {
		pack_token(call, arg);
	}
	return true;
}

static bool pack_token_count(predis_call *call, const predis_arg *arg, zval *param)
{
	zend_long count;

	if (!predis_param_long(call, param, &count)) {
		return false;
	}
	if (count > 0) {
		if (arg->token) {
			pack_token(call, arg);
		}
		predis_call_long(call, count);
	}
	return true;
}

static bool pack_scalar(predis_call *call, const predis_arg *arg, zval *param)
{
	bool wide = arg->flags & PREDIS_ARG_WIDE;
	zend_string *string;
	zend_long number;
	double real;
	bool truth;

	switch ((predis_arg_kind)arg->kind) {
		case PREDIS_ARG_KEY:
			if (!(wide ? predis_param_text : predis_param_string)(call, param, &string)) {
				return false;
			}
			predis_call_key(call, string);
			return true;
		case PREDIS_ARG_LONG:
			if (!predis_param_long(call, param, &number)) {
				return false;
			}
			predis_call_long(call, number);
			return true;
		case PREDIS_ARG_DOUBLE:
			if (!(wide ? predis_param_number : predis_param_double)(call, param, &real)) {
				return false;
			}
			predis_call_double(call, real);
			return true;
		case PREDIS_ARG_BOOL:
			if (!predis_param_bool(call, param, &truth)) {
				return false;
			}
			predis_call_token(call, truth ? "1" : "0", 1);
			return true;
		default: /* STRING and NUMERIC */
			if (!(wide ? predis_param_text : predis_param_string)(call, param, &string)) {
				return false;
			}
			predis_call_string(call, string);
			return true;
	}
}

static bool pack_param(predis_call *call, const predis_arg *arg, zval *param)
{
	switch ((predis_arg_kind)arg->kind) {
		case PREDIS_ARG_VALUE:
			return predis_call_value(call, param);
		case PREDIS_ARG_KEYS:
			return pack_spread(call, param, predis_call_plain_key, arg->flags & PREDIS_ARG_WIDE);
		case PREDIS_ARG_STRINGS:
			return pack_spread(call, param, predis_call_plain, arg->flags & PREDIS_ARG_WIDE);
		case PREDIS_ARG_VALUES:
			return pack_spread(call, param, predis_call_value, arg->flags & PREDIS_ARG_WIDE);
		case PREDIS_ARG_LIST_KEYS:
		case PREDIS_ARG_COUNTED_KEYS:
			return pack_list(call, param, predis_call_plain_key, arg->kind == PREDIS_ARG_COUNTED_KEYS);
		case PREDIS_ARG_LIST_VALUES:
		case PREDIS_ARG_COUNTED_VALUES:
			return pack_list(call, param, predis_call_value, arg->kind == PREDIS_ARG_COUNTED_VALUES);
		case PREDIS_ARG_LIST_STRINGS:
		case PREDIS_ARG_COUNTED_STRINGS:
			return pack_list(call, param, predis_call_plain, arg->kind == PREDIS_ARG_COUNTED_STRINGS);
		case PREDIS_ARG_MAP_STRING_VALUE:
		case PREDIS_ARG_COUNTED_MAP_STRING_VALUE:
			return pack_map(call, param, false, arg->kind == PREDIS_ARG_COUNTED_MAP_STRING_VALUE, predis_call_value);
		case PREDIS_ARG_MAP_KEY_VALUE:
		case PREDIS_ARG_COUNTED_MAP_KEY_VALUE:
			return pack_map(call, param, true, arg->kind == PREDIS_ARG_COUNTED_MAP_KEY_VALUE, predis_call_value);
		case PREDIS_ARG_MAP_STRING_STRING:
			return pack_map(call, param, false, false, predis_call_plain);
		case PREDIS_ARG_TOKEN_IF:
			return pack_token_if(call, arg, param);
		case PREDIS_ARG_TOKEN_COUNT:
			return pack_token_count(call, arg, param);
		case PREDIS_ARG_JSON:
			return predis_call_json(call, param);
		case PREDIS_ARG_LIST_DOUBLES:
		case PREDIS_ARG_COUNTED_DOUBLES:
		case PREDIS_ARG_COUNTED_FIELDS:
		case PREDIS_ARG_MAP_STRING_WORDS:
		case PREDIS_ARG_OPTIONS:
			return predis_pack_array(call, arg, param);
		default:
			return pack_scalar(call, arg, param);
	}
}

static bool pack_arg(predis_call *call, const predis_arg *arg)
{
	zval *param;

	if (arg->kind == PREDIS_ARG_TOKEN) {
		pack_token(call, arg);
		return true;
	}
	if (arg->at) { /* the server wants another order than PHP's parameters have */
		call->next = arg->at - 1;
	}
	param = predis_call_next(call);
	if (!param) {
		/* Not passed: its default, where the server needs something in that place. */
		if (arg->token && arg->kind == PREDIS_ARG_LONG) {
			pack_token(call, arg);
		}
		return true;
	}
	if ((arg->flags & PREDIS_ARG_OPTIONAL) && Z_TYPE_P(param) == IS_NULL) {
		return true;
	}
	if (!pack_param(call, arg, param)) {
		return false;
	}
	if (arg->flags & (PREDIS_ARG_REST | PREDIS_ARG_REST_ANY)) {
		while ((param = predis_call_next(call))) {
			if (!pack_param(call, arg, param)) {
				return false;
			}
		}
	}
	return true;
}

/* ---- the whole call ---- */

void predis_call_begin(predis_call *call, const predis_command *command, const predis_codec *codec, predis_buffer scratch)
{
	call->command = command;
	call->codec = codec;
	call->params = NULL;
	call->param_count = call->next = 0;
	call->out = scratch;
	call->bulks = 0;
	call->splice_count = 0;
	call->shape = command ? (predis_shape)command->shape : PREDIS_SHAPE_RAW;
	call->block_seconds = -1;
	call->warned = false;
	call->slot = PREDIS_SLOT_UNWANTED;
	call->crosses_slots = false;
	call->words = NULL;
	call->word_count = 0;
	ZVAL_UNDEF(&call->context);
	predis_buffer_reserve(&call->out, PREDIS_REQUEST_HEADER);
	call->out.length = PREDIS_REQUEST_HEADER;
	if (command) {
		predis_buffer_append(&call->out, command->header, command->header_length);
		call->bulks = command->words;
	}
}

/* The server blocks as long as this parameter says; the read time-out is extended by it. */
static void note_blocking(predis_call *call)
{
	const predis_command *command = call->command;
	uint32_t at = command->block_arg == PREDIS_BLOCK_LAST ? call->param_count - 1 : (uint32_t)command->block_arg;

	if (at < call->param_count) {
		double seconds = zval_get_double(&call->params[at]);
		call->block_seconds = command->block_unit == PREDIS_BLOCK_MILLISECONDS ? seconds / 1000 : seconds;
	}
}

bool predis_call_pack(predis_call *call, zval *params, uint32_t param_count)
{
	const predis_command *command = call->command;

	call->params = params;
	call->param_count = param_count;
	for (uint8_t i = 0; i < command->arg_count; i++) {
		if (!pack_arg(call, &command->args[i])) {
			return false;
		}
	}
	if (command->pack && !command->pack(call)) {
		return false;
	}
	if (UNEXPECTED(command->block_arg >= 0)) {
		note_blocking(call);
	}
	return true;
}

char *predis_call_finish(predis_call *call, size_t *length)
{
	char header[PREDIS_NUMBER_MOST];
	size_t header_length = predis_request_write_length(header, '*', call->bulks);
	char *start = call->out.bytes + PREDIS_REQUEST_HEADER - header_length;

	memcpy(start, header, header_length);
	*length = call->out.length - PREDIS_REQUEST_HEADER + header_length;
	return start;
}

int predis_call_parts(const predis_call *call, char *start, size_t length, struct iovec *parts)
{
	char *from = start;
	int count = 0;

	for (uint32_t i = 0; i < call->splice_count; i++) {
		const predis_splice *splice = &call->splices[i];
		char *at = call->out.bytes + splice->at;
		parts[count++] = (struct iovec){ from, (size_t)(at - from) };
		parts[count++] = (struct iovec){ ZSTR_VAL(splice->bytes), ZSTR_LEN(splice->bytes) };
		from = at;
	}
	parts[count++] = (struct iovec){ from, (size_t)(start + length - from) };
	return count;
}

void predis_call_append(predis_call *call, predis_buffer *to)
{
	struct iovec parts[2 * PREDIS_SPLICES + 1];
	size_t length;
	char *start = predis_call_finish(call, &length);
	int count = predis_call_parts(call, start, length, parts);

	for (int i = 0; i < count; i++) {
		predis_buffer_append(to, parts[i].iov_base, parts[i].iov_len);
	}
}

predis_buffer predis_call_end(predis_call *call)
{
	for (uint32_t i = 0; i < call->splice_count; i++) {
		zend_string_release(call->splices[i].bytes);
	}
	zval_ptr_dtor(&call->context);
	call->out.length = 0;
	return call->out;
}
