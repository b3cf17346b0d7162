/* What the server says about itself in HELLO. */
#include "php.h"

#include "client.h"

/* [name, value, name, value ...], which RESP3 sends as a map. */
static zval *find_field(HashTable *fields, const char *name)
{
	zval *element, *found = zend_hash_str_find(fields, name, strlen(name));
	bool is_name = true, matches = false;

	if (found || !HT_IS_PACKED(fields)) {
		return found;
	}
	ZEND_HASH_FOREACH_VAL(fields, element) {
		if (matches) {
			return element;
		}
		matches = is_name && Z_TYPE_P(element) == IS_STRING && strcmp(Z_STRVAL_P(element), name) == 0;
		is_name = !is_name;
	} ZEND_HASH_FOREACH_END();
	return NULL;
}

static void hello_field(INTERNAL_FUNCTION_PARAMETERS, const char *name)
{
	static const char *const words[] = { "HELLO" };
	predis_client *client = PREDIS_THIS;
	predis_reply reply;
	zval *field;

	ZEND_PARSE_PARAMETERS_NONE();
	if (client->mode != PREDIS_MODE_ATOMIC || client->subscribed) {
		php_error_docref(NULL, E_WARNING, "Not possible inside MULTI, PIPELINE and subscribe()");
		RETURN_FALSE;
	}
	if (!predis_client_simple(client, 1, words, &reply)) {
		RETURN_FALSE;
	}
	RETVAL_FALSE;
	if (reply.type == PREDIS_REPLY_ERROR) {
		predis_client_refused(client, Z_STR(reply.value));
	} else if (Z_TYPE(reply.value) == IS_ARRAY && (field = find_field(Z_ARRVAL(reply.value), name))) {
		ZVAL_COPY(return_value, field);
	}
	zval_ptr_dtor(&reply.value);
}

ZEND_METHOD(Redis, serverName)
{
	hello_field(INTERNAL_FUNCTION_PARAM_PASSTHRU, "server");
}

ZEND_METHOD(Redis, serverVersion)
{
	hello_field(INTERNAL_FUNCTION_PARAM_PASSTHRU, "version");
}
