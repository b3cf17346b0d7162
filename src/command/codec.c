/* Serializers and the key prefix. */
#include "php.h"
#include "ext/json/php_json.h"
#include "ext/standard/php_var.h"
#include "Zend/zend_smart_str.h"

#include "codec.h"

typedef struct {
	zend_string *(*encode)(zval *value);
	bool (*decode)(zend_string *bytes, zval *value); /* false: these bytes are none of mine */
} serializer_ops;

static zend_string *finish(smart_str *bytes)
{
	if (EG(exception)) {
		smart_str_free(bytes);
		return NULL;
	}
	return smart_str_extract(bytes);
}

static zend_string *encode_php(zval *value)
{
	php_serialize_data_t data;
	smart_str bytes = {0};

	PHP_VAR_SERIALIZE_INIT(data);
	php_var_serialize(&bytes, value, &data);
	PHP_VAR_SERIALIZE_DESTROY(data);
	return finish(&bytes);
}

static bool decode_php(zend_string *bytes, zval *value)
{
	const unsigned char *at = (const unsigned char *)ZSTR_VAL(bytes);
	const unsigned char *end = at + ZSTR_LEN(bytes);
	php_unserialize_data_t data;
	bool whole;

	ZVAL_UNDEF(value);
	PHP_VAR_UNSERIALIZE_INIT(data);
	whole = php_var_unserialize(value, &at, end, &data);
	PHP_VAR_UNSERIALIZE_DESTROY(data);
	if (!whole) {
		zval_ptr_dtor(value);
		ZVAL_UNDEF(value);
	}
	return whole;
}

static zend_string *encode_json(zval *value)
{
	smart_str bytes = {0};

	php_json_encode(&bytes, value, PHP_JSON_OBJECT_AS_ARRAY);
	smart_str_0(&bytes);
	return finish(&bytes);
}

static bool decode_json(zend_string *bytes, zval *value)
{
	return php_json_decode_ex(value, ZSTR_VAL(bytes), ZSTR_LEN(bytes), PHP_JSON_OBJECT_AS_ARRAY, PHP_JSON_PARSER_DEFAULT_DEPTH) == SUCCESS;
}

static const serializer_ops serializers[] = {
	[PREDIS_SERIALIZER_PHP] = { .encode = encode_php, .decode = decode_php },
	[PREDIS_SERIALIZER_JSON] = { .encode = encode_json, .decode = decode_json },
};

static const size_t serializer_count = sizeof(serializers) / sizeof(serializers[0]);

bool predis_codec_has_serializer(zend_long serializer)
{
	if (serializer == PREDIS_SERIALIZER_NONE) {
		return true;
	}
	return serializer > 0 && (size_t)serializer < serializer_count && serializers[serializer].encode;
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
	return zval_try_get_string(value);
}

zend_string *predis_codec_encode(const predis_codec *codec, zval *value)
{
	ZVAL_DEREF(value);
	if (EXPECTED(codec->serializer == PREDIS_SERIALIZER_NONE)) {
		return predis_codec_plain(value);
	}
	return serializers[codec->serializer].encode(value);
}

void predis_codec_decode(const predis_codec *codec, zval *value)
{
	zval decoded;

	if (codec->serializer == PREDIS_SERIALIZER_NONE || Z_TYPE_P(value) != IS_STRING) {
		return;
	}
	if (serializers[codec->serializer].decode(Z_STR_P(value), &decoded)) {
		zval_ptr_dtor_str(value);
		ZVAL_COPY_VALUE(value, &decoded);
	}
}

zend_string *predis_codec_key(const predis_codec *codec, zend_string *key)
{
	if (!codec->prefix) {
		return zend_string_copy(key);
	}
	return zend_string_concat2(ZSTR_VAL(codec->prefix), ZSTR_LEN(codec->prefix), ZSTR_VAL(key), ZSTR_LEN(key));
}
