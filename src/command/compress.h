/*
 * Compression of stored values. The bytes are those that phpredis writes, so that both can share one server: raw LZF,
 * a ZSTD frame, or LZ4 behind a checksummed length. Which of them are there is decided at build time.
 */
#ifndef PREDIS_COMMAND_COMPRESS_H
#define PREDIS_COMMAND_COMPRESS_H

#include "php.h"

/* The values of Redis::OPT_COMPRESSION. */
typedef enum {
	PREDIS_COMPRESSION_NONE = 0,
	PREDIS_COMPRESSION_LZF = 1,
	PREDIS_COMPRESSION_ZSTD = 2,
	PREDIS_COMPRESSION_LZ4 = 3,
} predis_compression;

/* Is it built in? */
bool predis_compression_is_there(zend_long compression);

/* Names of those that are, for phpinfo(). */
const char *predis_compression_names(void);

/*
 * The compressed bytes, which the caller releases; NULL where they could not be made, or would not fit (LZF gives up
 * on what does not shrink): the value is then stored as it is.
 */
zend_string *predis_compress(predis_compression compression, zend_long level, const zend_string *bytes);

/* The bytes again, which the caller releases; NULL where `bytes` is nothing that this compression has written. */
zend_string *predis_uncompress(predis_compression compression, const zend_string *bytes);

#endif
