/* LZF, ZSTD and LZ4 through their libraries. See compress.h. */
#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "php.h"

#include <errno.h>
#ifdef HAVE_PREDIS_LZF
# include <lzf.h>
#endif
#ifdef HAVE_PREDIS_ZSTD
# include <zstd.h>
#endif
#ifdef HAVE_PREDIS_LZ4
# include <lz4.h>
# include <lz4hc.h>
#endif

#include "compat.h"
#include "compress.h"

typedef struct {
	zend_string *(*compress)(const zend_string *bytes, zend_long level);
	zend_string *(*uncompress)(const zend_string *bytes);
} compressor;

#if defined(HAVE_PREDIS_LZF) || defined(HAVE_PREDIS_ZSTD) || defined(HAVE_PREDIS_LZ4)
static zend_string *finish(zend_string *result, size_t length)
{
	result = zend_string_truncate(result, length, 0);
	ZSTR_VAL(result)[length] = '\0';
	return result;
}
#endif

#ifdef HAVE_PREDIS_LZF
enum { LZF_MARGIN = 128 };

static zend_string *lzf_pack(const zend_string *bytes, zend_long level)
{
	size_t room = ZSTR_LEN(bytes) + ZSTR_LEN(bytes) / 25 + LZF_MARGIN;
	zend_string *result;
	unsigned int length;

	(void)level;
	if (ZSTR_LEN(bytes) == 0 || room > UINT_MAX) {
		return NULL;
	}
	result = zend_string_alloc(room, 0);
	length = lzf_compress(ZSTR_VAL(bytes), (unsigned int)ZSTR_LEN(bytes), ZSTR_VAL(result), (unsigned int)room);
	if (length == 0) {
		zend_string_efree(result);
		return NULL;
	}
	return finish(result, length);
}

/* LZF does not say how long the original was: try with ever more room. Its best ratio bounds how far. */
static zend_string *lzf_unpack(const zend_string *bytes)
{
	enum { RATIO_MOST = 264, FIRST_GUESS = 4 };
	size_t most = ZSTR_LEN(bytes) * RATIO_MOST;

	if (ZSTR_LEN(bytes) == 0 || most > UINT_MAX) {
		return NULL;
	}
	for (size_t room = ZSTR_LEN(bytes) * FIRST_GUESS;; room *= 2) {
		zend_string *result;
		unsigned int length;
		room = room < most ? room : most;
		predis_check_memory(room);
		result = zend_string_alloc(room, 0);
		errno = 0;
		length = lzf_decompress(ZSTR_VAL(bytes), (unsigned int)ZSTR_LEN(bytes), ZSTR_VAL(result), (unsigned int)room);
		if (length) {
			return finish(result, length);
		}
		zend_string_efree(result);
		if (errno != E2BIG || room == most) {
			return NULL;
		}
	}
}
#endif

#ifdef HAVE_PREDIS_ZSTD
enum { ZSTD_DEFAULT_LEVEL = 3 };

static zend_string *zstd_pack(const zend_string *bytes, zend_long level)
{
	size_t room = ZSTD_compressBound(ZSTR_LEN(bytes));
	zend_string *result = zend_string_alloc(room, 0);
	size_t length;

	if (level == 0) {
		level = ZSTD_DEFAULT_LEVEL;
	}
	level = level > ZSTD_maxCLevel() ? ZSTD_maxCLevel() : level;
	level = level < ZSTD_minCLevel() ? ZSTD_minCLevel() : level;
	length = ZSTD_compress(ZSTR_VAL(result), room, ZSTR_VAL(bytes), ZSTR_LEN(bytes), (int)level);
	if (ZSTD_isError(length)) {
		zend_string_efree(result);
		return NULL;
	}
	return finish(result, length);
}

/* The frame's own word for the original's length is a claim: the memory limit judges it before anything is taken. */
static zend_string *zstd_unpack(const zend_string *bytes)
{
	unsigned long long room = ZSTD_getFrameContentSize(ZSTR_VAL(bytes), ZSTR_LEN(bytes));
	zend_string *result;
	size_t length;

	if (room == ZSTD_CONTENTSIZE_ERROR || room == ZSTD_CONTENTSIZE_UNKNOWN || room > INT_MAX) {
		return NULL;
	}
	predis_check_memory((size_t)room);
	result = zend_string_alloc((size_t)room, 0);
	length = ZSTD_decompress(ZSTR_VAL(result), (size_t)room, ZSTR_VAL(bytes), ZSTR_LEN(bytes));
	if (ZSTD_isError(length)) {
		zend_string_efree(result);
		return NULL;
	}
	return finish(result, length);
}
#endif

#ifdef HAVE_PREDIS_LZ4
/* One byte of checksum over the length, the length as a 32-bit integer in the machine's order, then the block. */
enum { LZ4_HEADER = 1 + sizeof(int32_t) };

/* CRC-8 with the polynomial 0x31, from 0xff. */
static unsigned char checksum_of(int32_t length)
{
	unsigned char crc = 0xff;
	unsigned char bytes[sizeof(length)];

	memcpy(bytes, &length, sizeof(length));
	for (size_t i = 0; i < sizeof(bytes); i++) {
		crc ^= bytes[i];
		for (int bit = 0; bit < 8; bit++) {
			crc = (unsigned char)((crc & 0x80) ? (crc << 1) ^ 0x31 : crc << 1);
		}
	}
	return crc;
}

static zend_string *lz4_pack(const zend_string *bytes, zend_long level)
{
	int32_t original = (int32_t)ZSTR_LEN(bytes);
	zend_string *result;
	char *block;
	int room, length;

	if (ZSTR_LEN(bytes) == 0 || ZSTR_LEN(bytes) > LZ4_MAX_INPUT_SIZE) {
		return NULL;
	}
	room = LZ4_compressBound(original);
	result = zend_string_alloc(LZ4_HEADER + (size_t)room, 0);
	ZSTR_VAL(result)[0] = (char)checksum_of(original);
	memcpy(ZSTR_VAL(result) + 1, &original, sizeof(original));
	block = ZSTR_VAL(result) + LZ4_HEADER;
	if (level <= 0 || level > LZ4HC_CLEVEL_MAX) {
		length = LZ4_compress_default(ZSTR_VAL(bytes), block, original, room);
	} else {
		length = LZ4_compress_HC(ZSTR_VAL(bytes), block, original, room, (int)level);
	}
	if (length <= 0) {
		zend_string_efree(result);
		return NULL;
	}
	return finish(result, LZ4_HEADER + (size_t)length);
}

static zend_string *lz4_unpack(const zend_string *bytes)
{
	zend_string *result;
	int32_t original;
	int length;

	if (ZSTR_LEN(bytes) <= LZ4_HEADER || ZSTR_LEN(bytes) > INT_MAX) {
		return NULL;
	}
	memcpy(&original, ZSTR_VAL(bytes) + 1, sizeof(original));
	if (original < 0 || checksum_of(original) != (unsigned char)ZSTR_VAL(bytes)[0]) {
		return NULL;
	}
	predis_check_memory((size_t)original);
	result = zend_string_alloc((size_t)original, 0);
	length = LZ4_decompress_safe(ZSTR_VAL(bytes) + LZ4_HEADER, ZSTR_VAL(result), (int)(ZSTR_LEN(bytes) - LZ4_HEADER), original);
	if (length != original) {
		zend_string_efree(result);
		return NULL;
	}
	return finish(result, (size_t)length);
}
#endif

static const compressor compressors[] = {
	[PREDIS_COMPRESSION_NONE] = { NULL, NULL },
#ifdef HAVE_PREDIS_LZF
	[PREDIS_COMPRESSION_LZF] = { lzf_pack, lzf_unpack },
#endif
#ifdef HAVE_PREDIS_ZSTD
	[PREDIS_COMPRESSION_ZSTD] = { zstd_pack, zstd_unpack },
#endif
#ifdef HAVE_PREDIS_LZ4
	[PREDIS_COMPRESSION_LZ4] = { lz4_pack, lz4_unpack },
#endif
};

bool predis_compression_is_there(zend_long compression)
{
	if (compression == PREDIS_COMPRESSION_NONE) {
		return true;
	}
	return compression > 0 && (size_t)compression < sizeof(compressors) / sizeof(compressors[0]) && compressors[compression].compress;
}

const char *predis_compression_names(void)
{
	return "none"
#ifdef HAVE_PREDIS_LZF
		", lzf"
#endif
#ifdef HAVE_PREDIS_ZSTD
		", zstd"
#endif
#ifdef HAVE_PREDIS_LZ4
		", lz4"
#endif
		;
}

zend_string *predis_compress(predis_compression compression, zend_long level, const zend_string *bytes)
{
	return compression == PREDIS_COMPRESSION_NONE ? NULL : compressors[compression].compress(bytes, level);
}

zend_string *predis_uncompress(predis_compression compression, const zend_string *bytes)
{
	return compression == PREDIS_COMPRESSION_NONE ? NULL : compressors[compression].uncompress(bytes);
}
