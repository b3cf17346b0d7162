/*
 * How an object's options turn keys and values into bytes and back: prefix, serializer, compression. Encoding and decoding may
 * run user code (__serialize, __wakeup, __toString), so both happen while no reply is half-read and no command half-built
 * in shared memory. Decoding never fails: bytes that the serializer did not write come back as they are.
 */
#ifndef PREDIS_COMMAND_CODEC_H
#define PREDIS_COMMAND_CODEC_H

#include "php.h"
#include "compress.h"
#include "serializer.h"

typedef struct predis_codec {
	zend_string *prefix;       /* NULL: none; never empty */
	predis_serializer serializer;
	predis_compression compression;
	zend_long compression_level; /* 0: the compression's own default */
	bool ignore_numbers;       /* OPT_PACK_IGNORE_NUMBERS: ints and floats are stored as text */
	bool reply_literal;        /* OPT_REPLY_LITERAL: statuses as text in raw replies */
	bool null_array_as_null;   /* OPT_NULL_MULTIBULK_AS_NULL */
} predis_codec;

/* The bytes that are stored for a value; the caller releases them. NULL with an exception pending. */
zend_string *predis_codec_encode(const predis_codec *codec, zval *value);

/* Replaces stored bytes by the value they stand for, in place. Anything but a string stays. */
void predis_codec_decode(const predis_codec *codec, zval *value);

/* The two halves of encoding and decoding, for callers who ask for serialization alone. */
zend_string *predis_codec_serialize(const predis_codec *codec, zval *value);
void predis_codec_unserialize(const predis_codec *codec, zval *value);

/* A plain argument as bytes: what a string parameter would make of it. NULL with an exception pending. */
zend_string *predis_codec_plain(zval *value);

/* prefix + key; the caller releases it. */
zend_string *predis_codec_key(const predis_codec *codec, zend_string *key);

static inline bool predis_codec_decodes(const predis_codec *codec)
{
	return codec->serializer != PREDIS_SERIALIZER_NONE || codec->compression != PREDIS_COMPRESSION_NONE;
}

#endif
