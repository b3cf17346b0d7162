/* PHP's serializer, JSON, igbinary and msgpack behind one table. See serializer.h. */
#include "php.h"
#include "ext/json/php_json.h"
#include "ext/standard/php_var.h"
#include "Zend/zend_smart_str.h"

#include "serializer.h"

typedef struct {
	zend_string *(*encode)(zval *value);
	bool (*decode)(zend_string *bytes, zval *value); /* false: these bytes are none of mine */
	const char *extension;                           /* that has to be loaded; NULL: none */
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

zend_string *predis_json_encode(zval *value)
{
	enum { OPTIONS = PHP_JSON_UNESCAPED_SLASHES | PHP_JSON_UNESCAPED_UNICODE | PHP_JSON_PRESERVE_ZERO_FRACTION };
	smart_str text = {0};
	zval held; /* jsonSerialize() may change what lies behind a reference */
	bool encoded;

	ZVAL_COPY(&held, value);
	encoded = php_json_encode_ex(&text, &held, OPTIONS, PHP_JSON_PARSER_DEFAULT_DEPTH) == SUCCESS;
	zval_ptr_dtor(&held);
	if (!encoded && !EG(exception)) {
		zend_value_error("The value has no JSON form");
	}
	smart_str_0(&text);
	return finish(&text);
}

bool predis_json_decode(zend_string *text, zval *value)
{
	return decode_json(text, value);
}

/* ---- through other extensions ---- */

typedef int (*igbinary_encoder)(uint8_t **bytes, size_t *length, zval *value);
typedef int (*igbinary_decoder)(const uint8_t *bytes, size_t length, zval *value);
typedef void (*msgpack_encoder)(smart_str *bytes, zval *value);
typedef int (*msgpack_decoder)(zval *value, char *bytes, size_t length);

/* A function of a loaded extension, by name; the extension must neither be needed at build time nor at load time. */
static void *function_of(const char *extension, const char *name)
{
	const zend_module_entry *module = zend_hash_str_find_ptr(&module_registry, extension, strlen(extension));

	return module && module->handle ? DL_FETCH_SYMBOL(module->handle, name) : NULL;
}

static zend_string *encode_igbinary(zval *value)
{
	igbinary_encoder encode = (igbinary_encoder)(uintptr_t)function_of("igbinary", "igbinary_serialize");
	zend_string *result;
	uint8_t *bytes = NULL;
	size_t length = 0;

	if (!encode || encode(&bytes, &length, value) != 0 || EG(exception)) {
		if (bytes) {
			efree(bytes);
		}
		if (!EG(exception)) {
			zend_throw_error(NULL, "igbinary cannot serialize this value");
		}
		return NULL;
	}
	result = zend_string_init((char *)bytes, length, 0);
	efree(bytes);
	return result;
}

/* igbinary warns about bytes that are none of its own; its header tells beforehand. */
static bool decode_igbinary(zend_string *bytes, zval *value)
{
	static const char headers[][4] = { { 0, 0, 0, 1 }, { 0, 0, 0, 2 } };
	igbinary_decoder decode = (igbinary_decoder)(uintptr_t)function_of("igbinary", "igbinary_unserialize");

	if (!decode || ZSTR_LEN(bytes) < 5 || (memcmp(ZSTR_VAL(bytes), headers[0], 4) != 0 && memcmp(ZSTR_VAL(bytes), headers[1], 4) != 0)) {
		return false;
	}
	ZVAL_UNDEF(value);
	if (decode((const uint8_t *)ZSTR_VAL(bytes), ZSTR_LEN(bytes), value) != 0) {
		zval_ptr_dtor(value);
		return false;
	}
	return Z_TYPE_P(value) != IS_UNDEF;
}

static zend_string *encode_msgpack(zval *value)
{
	msgpack_encoder encode = (msgpack_encoder)(uintptr_t)function_of("msgpack", "php_msgpack_serialize");
	smart_str bytes = {0};

	if (!encode) {
		zend_throw_error(NULL, "The msgpack extension is not loaded");
		return NULL;
	}
	encode(&bytes, value);
	smart_str_0(&bytes);
	return finish(&bytes);
}

static bool decode_msgpack(zend_string *bytes, zval *value)
{
	msgpack_decoder decode = (msgpack_decoder)(uintptr_t)function_of("msgpack", "php_msgpack_unserialize");

	if (!decode) {
		return false;
	}
	ZVAL_UNDEF(value);
	if (decode(value, ZSTR_VAL(bytes), ZSTR_LEN(bytes)) != SUCCESS) {
		zval_ptr_dtor(value);
		return false;
	}
	return Z_TYPE_P(value) != IS_UNDEF;
}

static const serializer_ops serializers[] = {
	[PREDIS_SERIALIZER_PHP] = { .encode = encode_php, .decode = decode_php },
	[PREDIS_SERIALIZER_IGBINARY] = { .encode = encode_igbinary, .decode = decode_igbinary, .extension = "igbinary" },
	[PREDIS_SERIALIZER_MSGPACK] = { .encode = encode_msgpack, .decode = decode_msgpack, .extension = "msgpack" },
	[PREDIS_SERIALIZER_JSON] = { .encode = encode_json, .decode = decode_json },
};

static const serializer_ops *ops_of(zend_long serializer)
{
	return serializer > 0 && (size_t)serializer < sizeof(serializers) / sizeof(serializers[0]) ? &serializers[serializer] : NULL;
}

bool predis_serializer_is_there(zend_long serializer)
{
	const serializer_ops *ops = ops_of(serializer);

	if (serializer == PREDIS_SERIALIZER_NONE) {
		return true;
	}
	return ops && (!ops->extension || zend_hash_str_exists(&module_registry, ops->extension, strlen(ops->extension)));
}

zend_string *predis_serialize(predis_serializer serializer, zval *value)
{
	return serializers[serializer].encode(value);
}

bool predis_unserialize(predis_serializer serializer, zend_string *bytes, zval *value)
{
	return serializers[serializer].decode(bytes, value);
}
