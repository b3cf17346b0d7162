/* SCAN, SSCAN, HSCAN and ZSCAN: the cursor is the caller's, by reference. */
#include "php.h"

#include "client.h"
#include "command/options_array.h"

enum { SCAN_RETRY = 1, SCAN_PREFIX = 2 };

typedef struct {
	const char *name;
	size_t name_length;
	predis_shape shape; /* of the elements */
} scan_kind;

static const scan_kind scan_keys = { "SCAN", 4, PREDIS_SHAPE_STRINGS };
static const scan_kind scan_set = { "SSCAN", 5, PREDIS_SHAPE_VALUES };
static const scan_kind scan_hash = { "HSCAN", 5, PREDIS_SHAPE_PAIRS };
static const scan_kind scan_sorted = { "ZSCAN", 5, PREDIS_SHAPE_SCORED };

typedef struct {
	const scan_kind *kind;
	zend_string *key;     /* NULL: SCAN */
	zval *cursor;         /* the caller's variable */
	zend_string *pattern;
	zend_long count;
	zend_string *type;
} scan_request;

/* A cursor is an unsigned 64-bit number: an int where it fits, else a string. */
static void set_cursor(zval *variable, zend_string *text)
{
	zend_long number;

	if (is_numeric_string(ZSTR_VAL(text), ZSTR_LEN(text), &number, NULL, false) == IS_LONG) {
		ZEND_TRY_ASSIGN_REF_LONG(variable, number);
	} else {
		ZEND_TRY_ASSIGN_REF_STR(variable, zend_string_copy(text));
	}
}

static zend_string *first_cursor(zval *variable)
{
	ZEND_TRY_ASSIGN_REF_LONG(variable, 0);
	return ZSTR_CHAR('0');
}

/* Only the digits in front count, as phpredis reads them. */
static zend_string *cursor_of_string(const zend_string *given)
{
	size_t digits = strspn(ZSTR_VAL(given), "0123456789");

	return digits ? zend_string_init_fast(ZSTR_VAL(given), digits) : ZSTR_CHAR('0');
}

/* 0 is what the server said at the end; what is no number starts, as null does. False: there is nothing left. */
static bool cursor_text(zval *variable, zend_string **text)
{
	const zval *value = variable;

	ZVAL_DEREF(value);
	switch (Z_TYPE_P(value)) {
		case IS_STRING:
			*text = cursor_of_string(Z_STR_P(value));
			return !zend_string_equals_literal(Z_STR_P(value), "0"); /* a single character: nothing to release */
		case IS_LONG:
			if (Z_LVAL_P(value) == 0) {
				return false;
			}
			*text = Z_LVAL_P(value) > 0 ? zend_long_to_str(Z_LVAL_P(value)) : first_cursor(variable);
			return true;
		default:
			*text = first_cursor(variable);
			return true;
	}
}

static void pack_pattern(predis_client *client, predis_call *call, const scan_request *request)
{
	zend_string *pattern = request->pattern;
	bool prefixed = !request->key && (client->scan & SCAN_PREFIX) && client->codec.prefix;

	if (prefixed) {
		zend_string *all = pattern ? zend_string_copy(pattern) : zend_string_init("*", 1, 0);
		PREDIS_TOKEN(call, "MATCH");
		predis_call_key(call, all);
		zend_string_release(all);
		if (call->slot != PREDIS_SLOT_UNWANTED) {
			call->slot = PREDIS_SLOT_NONE; /* that was a pattern */
		}
	} else if (pattern && ZSTR_LEN(pattern)) {
		PREDIS_TOKEN(call, "MATCH");
		predis_call_string(call, pattern);
	}
}

static void pack_scan(predis_client *client, predis_call *call, const scan_request *request, zend_string *cursor)
{
	call->shape = PREDIS_SHAPE_SCAN;
	predis_call_token(call, request->kind->name, request->kind->name_length);
	if (request->key) {
		predis_call_key(call, request->key);
	}
	predis_call_string(call, cursor);
	if (request->count > 0) {
		PREDIS_TOKEN(call, "COUNT");
		predis_call_long(call, request->count);
	}
	pack_pattern(client, call, request);
	if (request->type && ZSTR_LEN(request->type)) {
		PREDIS_TOKEN(call, "TYPE");
		predis_call_string(call, request->type);
	}
}

/* RESP2 lists fields and values flat, inside the reply's second element: bring them to what the reader makes of pairs. */
static void pair_up(zval *flat, bool scored)
{
	zval paired, *element, *name = NULL;

	array_init_size(&paired, zend_hash_num_elements(Z_ARRVAL_P(flat)) / 2);
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(flat), element) {
		zval value;
		if (!name) {
			name = element;
			continue;
		}
		if (scored) {
			ZVAL_DOUBLE(&value, zval_get_double(element));
		} else {
			ZVAL_COPY(&value, element);
		}
		if (Z_TYPE_P(name) == IS_STRING) {
			zend_symtable_update(Z_ARRVAL(paired), Z_STR_P(name), &value);
		} else {
			zval_ptr_dtor(&value);
		}
		name = NULL;
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(flat);
	ZVAL_COPY_VALUE(flat, &paired);
}

static bool finish_scan(predis_client *client, const scan_request *request, zval *pair, zval *return_value)
{
	zval *cursor = Z_TYPE_P(pair) == IS_ARRAY ? zend_hash_index_find(Z_ARRVAL_P(pair), 0) : NULL;
	zval *elements = cursor ? zend_hash_index_find(Z_ARRVAL_P(pair), 1) : NULL;
	predis_reply reply = { .type = PREDIS_REPLY_ARRAY };

	if (!elements || Z_TYPE_P(cursor) != IS_STRING || Z_TYPE_P(elements) != IS_ARRAY) {
		return false;
	}
	set_cursor(request->cursor, Z_STR_P(cursor));
	ZVAL_COPY(&reply.value, elements);
	if (request->kind->shape == PREDIS_SHAPE_PAIRS || request->kind->shape == PREDIS_SHAPE_SCORED) {
		pair_up(&reply.value, request->kind->shape == PREDIS_SHAPE_SCORED);
	}
	predis_shape_apply(request->kind->shape, &client->codec, NULL, &reply, return_value);
	return true;
}

/* One round. False: refused, failed, or done before it began. */
static bool scan_once(predis_client *client, const scan_request *request, zval *object, zval *return_value)
{
	zend_string *cursor;
	predis_call call;
	zval pair;
	bool done;

	if (!cursor_text(request->cursor, &cursor)) {
		return false;
	}
	ZVAL_UNDEF(&pair);
	predis_client_begin_call(client, &call, NULL);
	pack_scan(client, &call, request, cursor);
	zend_string_release(cursor);
	predis_client_dispatch(client, &call, PREDIS_EFFECT_NONE, object, &pair);
	done = !EG(exception) && finish_scan(client, request, &pair, return_value);
	zval_ptr_dtor(&pair);
	return done;
}

static void scan(predis_client *client, const scan_request *request, zval *object, zval *return_value)
{
	if (client->mode != PREDIS_MODE_ATOMIC && client->router) { /* as phpredis does in a cluster */
		predis_throw(0, "SCAN type commands can't be called in MULTI mode%s", request->key ? "!" : "");
		RETURN_THROWS();
	}
	if (client->mode != PREDIS_MODE_ATOMIC) {
		php_error_docref(NULL, E_WARNING, "Can't call SCAN commands in multi or pipeline mode!");
		RETURN_FALSE;
	}
	for (;;) {
		const zval *cursor = request->cursor;
		if (!scan_once(client, request, object, return_value)) {
			RETURN_FALSE;
		}
		ZVAL_DEREF(cursor);
		/* The server may answer with no elements although there are more to come. */
		if (!(client->scan & SCAN_RETRY) || zend_hash_num_elements(Z_ARRVAL_P(return_value))
			|| (Z_TYPE_P(cursor) == IS_LONG && Z_LVAL_P(cursor) == 0)) {
			return;
		}
		zval_ptr_dtor(return_value);
	}
}

void predis_client_scan(predis_client *client, zval *cursor, zend_string *pattern, zend_long count, zend_string *type, zval *object, zval *return_value)
{
	scan_request request = { .kind = &scan_keys, .cursor = cursor, .pattern = pattern, .count = count, .type = type };

	scan(client, &request, object, return_value);
}

ZEND_METHOD(Redis, scan)
{
	scan_request request = { .kind = &scan_keys };

	ZEND_PARSE_PARAMETERS_START(1, 4)
		Z_PARAM_ZVAL(request.cursor)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(request.pattern)
		Z_PARAM_LONG(request.count)
		Z_PARAM_STR_OR_NULL(request.type)
	ZEND_PARSE_PARAMETERS_END();
	scan(PREDIS_THIS, &request, ZEND_THIS, return_value);
}

static void scan_key(INTERNAL_FUNCTION_PARAMETERS, const scan_kind *kind)
{
	scan_request request = { .kind = kind };

	ZEND_PARSE_PARAMETERS_START(2, 4)
		Z_PARAM_STR(request.key)
		Z_PARAM_ZVAL(request.cursor)
		Z_PARAM_OPTIONAL
		Z_PARAM_STR_OR_NULL(request.pattern)
		Z_PARAM_LONG(request.count)
	ZEND_PARSE_PARAMETERS_END();
	scan(PREDIS_THIS, &request, ZEND_THIS, return_value);
}

ZEND_METHOD(Redis, sscan)
{
	scan_key(INTERNAL_FUNCTION_PARAM_PASSTHRU, &scan_set);
}

ZEND_METHOD(Redis, hscan)
{
	scan_key(INTERNAL_FUNCTION_PARAM_PASSTHRU, &scan_hash);
}

ZEND_METHOD(Redis, zscan)
{
	scan_key(INTERNAL_FUNCTION_PARAM_PASSTHRU, &scan_sorted);
}
