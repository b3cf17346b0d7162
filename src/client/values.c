/* What the object's options make of a key or a value, for callers who want to see it. */
#include "php.h"

#include "client.h"

ZEND_METHOD(Redis, _prefix)
{
	zend_string *key;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(key)
	ZEND_PARSE_PARAMETERS_END();
	RETURN_STR(predis_codec_key(&PREDIS_THIS->codec, key));
}

static void encode(INTERNAL_FUNCTION_PARAMETERS)
{
	zend_string *bytes;
	zval *value;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();

	bytes = predis_codec_encode(&PREDIS_THIS->codec, value);
	if (!bytes) {
		RETURN_THROWS();
	}
	RETURN_STR(bytes);
}

static void decode(INTERNAL_FUNCTION_PARAMETERS)
{
	zend_string *bytes;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(bytes)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_STR_COPY(return_value, bytes);
	predis_codec_decode(&PREDIS_THIS->codec, return_value);
}

ZEND_METHOD(Redis, _serialize)
{
	encode(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(Redis, _unserialize)
{
	decode(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(Redis, _pack)
{
	encode(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}

ZEND_METHOD(Redis, _unpack)
{
	decode(INTERNAL_FUNCTION_PARAM_PASSTHRU);
}
