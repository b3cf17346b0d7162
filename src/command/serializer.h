/*
 * Serializers by the numbers of Redis::SERIALIZER_*. PHP's own and JSON are always there; igbinary and msgpack are
 * used through their extensions' public functions when these are loaded, which is looked up once per process.
 */
#ifndef PREDIS_COMMAND_SERIALIZER_H
#define PREDIS_COMMAND_SERIALIZER_H

#include "php.h"

/* The values of Redis::OPT_SERIALIZER. */
typedef enum {
	PREDIS_SERIALIZER_NONE = 0,
	PREDIS_SERIALIZER_PHP = 1,
	PREDIS_SERIALIZER_IGBINARY = 2,
	PREDIS_SERIALIZER_MSGPACK = 3,
	PREDIS_SERIALIZER_JSON = 4,
} predis_serializer;

/* Is it built in or loaded? */
bool predis_serializer_is_there(zend_long serializer);

/* The bytes for a value, which the caller releases. NULL with an exception pending. Not for NONE. */
zend_string *predis_serialize(predis_serializer serializer, zval *value);

/* False, with `value` undefined: these bytes are none of this serializer's. May leave an exception of user code. */
bool predis_unserialize(predis_serializer serializer, zend_string *bytes, zval *value);

/*
 * JSON text for the commands that store JSON, which the caller releases: slashes and letters as they are, 1.0 not as 1.
 * NULL with an exception pending.
 */
zend_string *predis_json_encode(zval *value);

/* The value that JSON text stands for, objects as arrays. False: it is no JSON, and `value` is undefined. */
bool predis_json_decode(zend_string *text, zval *value);

#endif
