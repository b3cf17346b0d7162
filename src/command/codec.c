/* Values to bytes and back by an object's options, and the key prefix. */
#include "php.h"

#include "codec.h"

/*
 * Texts of objects, and the serializers, are user code. A value may lie behind a reference that this code changes: it
 * is held meanwhile.
 */
static zend_string *bytes_of_held(zval *value, const predis_codec *codec)
{
	zend_string *bytes;
	zval held;

	ZVAL_COPY(&held, value);
	bytes = codec ? predis_serialize(codec->serializer, &held) : zval_try_get_string(&held);
	zval_ptr_dtor(&held);
	return bytes;
}

zend_string *predis_codec_plain(zval *value)
{
	ZVAL_DEREF(value);
	if (EXPECTED(Z_TYPE_P(value) == IS_STRING)) {
		return zend_string_copy(Z_STR_P(value));
	}
	/* What has no text of its own gets its kind's name, and no notice: so the peer does it, too. */
	if (Z_TYPE_P(value) == IS_ARRAY) {
		return zend_string_init("Array", sizeof("Array") - 1, 0);
	}
	if (Z_TYPE_P(value) == IS_OBJECT && !Z_OBJCE_P(value)->__tostring) {
		return zend_string_init("Object", sizeof("Object") - 1, 0);
	}
	return bytes_of_held(value, NULL);
}

static bool is_plain_number(const predis_codec *codec, const zval *value)
{
	return codec->ignore_numbers && (Z_TYPE_P(value) == IS_LONG || Z_TYPE_P(value) == IS_DOUBLE);
}

zend_string *predis_codec_serialize(const predis_codec *codec, zval *value)
{
	ZVAL_DEREF(value);
	if (EXPECTED(codec->serializer == PREDIS_SERIALIZER_NONE)) {
		return predis_codec_plain(value);
	}
	return bytes_of_held(value, codec);
}

zend_string *predis_codec_encode(const predis_codec *codec, zval *value)
{
	zend_string *bytes, *compressed;

	ZVAL_DEREF(value);
	if (is_plain_number(codec, value)) {
		return predis_codec_plain(value);
	}
	bytes = predis_codec_serialize(codec, value);
	if (!bytes || codec->compression == PREDIS_COMPRESSION_NONE) {
		return bytes;
	}
	compressed = predis_compress(codec->compression, codec->compression_level, bytes);
	if (!compressed) {
		return bytes;
	}
	zend_string_release(bytes);
	return compressed;
}

static void uncompress_in_place(const predis_codec *codec, zval *value)
{
	zend_string *bytes = codec->compression == PREDIS_COMPRESSION_NONE ? NULL : predis_uncompress(codec->compression, Z_STR_P(value));

	if (bytes) {
		zval_ptr_dtor_str(value);
		ZVAL_STR(value, bytes);
	}
}

void predis_codec_unserialize(const predis_codec *codec, zval *value)
{
	zval decoded;

	if (codec->serializer != PREDIS_SERIALIZER_NONE && predis_unserialize(codec->serializer, Z_STR_P(value), &decoded)) {
		zval_ptr_dtor_str(value);
		ZVAL_COPY_VALUE(value, &decoded);
	}
}

void predis_codec_decode(const predis_codec *codec, zval *value)
{
	zend_long number;
	double real;

	if (!predis_codec_decodes(codec) || Z_TYPE_P(value) != IS_STRING) {
		return;
	}
	if (codec->ignore_numbers) {
		switch (is_numeric_string(Z_STRVAL_P(value), Z_STRLEN_P(value), &number, &real, false)) {
			case IS_LONG:
				zval_ptr_dtor_str(value);
				ZVAL_LONG(value, number);
				return;
			case IS_DOUBLE:
				zval_ptr_dtor_str(value);
				ZVAL_DOUBLE(value, real);
				return;
			default:
				break;
		}
	}
	uncompress_in_place(codec, value);
	predis_codec_unserialize(codec, value);
}

zend_string *predis_codec_key(const predis_codec *codec, zend_string *key)
{
	if (!codec->prefix) {
		return zend_string_copy(key);
	}
	return zend_string_concat2(ZSTR_VAL(codec->prefix), ZSTR_LEN(codec->prefix), ZSTR_VAL(key), ZSTR_LEN(key));
}
