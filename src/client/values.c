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

typedef zend_string *(*value_encoder)(const predis_codec *codec, zval *value);
typedef void (*value_decoder)(const predis_codec *codec, zval *value);

static void encode(INTERNAL_FUNCTION_PARAMETERS, value_encoder encoder)
{
	zend_string *bytes;
	zval *value;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ZVAL(value)
	ZEND_PARSE_PARAMETERS_END();

	bytes = encoder(&PREDIS_THIS->codec, value);
	if (!bytes) {
		RETURN_THROWS();
	}
	RETURN_STR(bytes);
}

/* get() returns bytes that are none of the serializer's as they are; who asks for unserialization alone is told. */
static void unserialize_or_throw(const predis_codec *codec, zval *value)
{
	zval decoded;

	if (codec->serializer == PREDIS_SERIALIZER_NONE) {
		return;
	}
	if (predis_unserialize(codec->serializer, Z_STR_P(value), &decoded)) {
		zval_ptr_dtor_str(value);
		ZVAL_COPY_VALUE(value, &decoded);
	} else if (!EG(exception)) {
		predis_throw(0, "Invalid serialized data, or unserialization error");
	}
}

static void decode(INTERNAL_FUNCTION_PARAMETERS, value_decoder decoder)
{
	zend_string *bytes;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(bytes)
	ZEND_PARSE_PARAMETERS_END();

	ZVAL_STR_COPY(return_value, bytes);
	decoder(&PREDIS_THIS->codec, return_value);
}

ZEND_METHOD(Redis, _serialize)
{
	encode(INTERNAL_FUNCTION_PARAM_PASSTHRU, predis_codec_serialize);
}

ZEND_METHOD(Redis, _unserialize)
{
	decode(INTERNAL_FUNCTION_PARAM_PASSTHRU, unserialize_or_throw);
}

ZEND_METHOD(Redis, _pack)
{
	encode(INTERNAL_FUNCTION_PARAM_PASSTHRU, predis_codec_encode);
}

ZEND_METHOD(Redis, _unpack)
{
	decode(INTERNAL_FUNCTION_PARAM_PASSTHRU, predis_codec_decode);
}

ZEND_METHOD(Redis, _compress)
{
	const predis_codec *codec = &PREDIS_THIS->codec;
	zend_string *bytes, *compressed;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(bytes)
	ZEND_PARSE_PARAMETERS_END();

	compressed = predis_compress(codec->compression, codec->compression_level, bytes);
	if (!compressed) {
		RETURN_STR_COPY(bytes);
	}
	RETURN_STR(compressed);
}

ZEND_METHOD(Redis, _uncompress)
{
	const predis_codec *codec = &PREDIS_THIS->codec;
	zend_string *bytes, *original;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(bytes)
	ZEND_PARSE_PARAMETERS_END();

	if (codec->compression == PREDIS_COMPRESSION_NONE || ZSTR_LEN(bytes) == 0) {
		RETURN_STR_COPY(bytes);
	}
	original = predis_uncompress(codec->compression, bytes);
	if (!original) {
		predis_throw(0, "Invalid compressed data or uncompression error");
		RETURN_THROWS();
	}
	RETURN_STR(original);
}
