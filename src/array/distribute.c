/* Which server has a key. The arithmetic is phpredis': the same keys must be found where it has put them. See array.h. */
#include "php.h"
#include "ext/standard/md5.h"

#include "array.h"

enum { POINTS_PER_DIGEST = 4, DIGESTS_PER_NODE = 40, WORD = 4, DIGEST_BYTES_USED = 8 };

/* ---- hashes ---- */

static void digest(const php_hash_ops *ops, const char *text, size_t length, unsigned char *out)
{
	void *context = php_hash_alloc_context(ops);

	ops->hash_init(context, NULL);
	ops->hash_update(context, (const unsigned char *)text, length);
	ops->hash_final(out, context);
	efree(context);
}

static uint32_t crc32_of(const char *text, size_t length)
{
	unsigned char bytes[WORD];
	zend_string *name = zend_string_init("crc32b", sizeof("crc32b") - 1, 0);

	digest(php_hash_fetch_ops(name), text, length, bytes);
	zend_string_release(name);
	return (uint32_t)bytes[0] << 24 | (uint32_t)bytes[1] << 16 | (uint32_t)bytes[2] << 8 | bytes[3];
}

/* Of a long digest the first eight bytes count: two little-endian words, added up. */
static uint32_t hash_of(const php_hash_ops *ops, const char *text, size_t length)
{
	unsigned char *bytes;
	uint32_t sum = 0;

	if (!ops) {
		return ~crc32_of(text, length);
	}
	bytes = emalloc(ops->digest_size);
	digest(ops, text, length, bytes);
	for (size_t i = 0; i < ops->digest_size && i < DIGEST_BYTES_USED; i++) {
		sum += (uint32_t)bytes[i] << (i % WORD * 8);
	}
	efree(bytes);
	return sum;
}

/* ---- the ring of points ---- */

static int compare_points(const void *a, const void *b)
{
	uint32_t left = ((const predis_array_point *)a)->value, right = ((const predis_array_point *)b)->value;

	return left < right ? -1 : left > right;
}

void predis_ring_make_points(predis_ring *ring)
{
	unsigned char bytes[16];
	PHP_MD5_CTX context;
	predis_array_point *point;

	ring->point_count = ring->count * DIGESTS_PER_NODE * POINTS_PER_DIGEST;
	ring->points = point = safe_emalloc(ring->point_count, sizeof(*point), 0);
	for (uint32_t i = 0; i < ring->count; i++) {
		for (int d = 0; d < DIGESTS_PER_NODE; d++) {
			zend_string *text = strpprintf(0, "%s-%d", ZSTR_VAL(ring->nodes[i].name), d);
			PHP_MD5InitArgs(&context, NULL);
			PHP_MD5Update(&context, ZSTR_VAL(text), ZSTR_LEN(text));
			PHP_MD5Final(bytes, &context);
			zend_string_release(text);
			for (size_t p = 0; p < POINTS_PER_DIGEST; p++) {
				const unsigned char *w = bytes + p * WORD;
				*point++ = (predis_array_point){ w[0] | (uint32_t)w[1] << 8 | (uint32_t)w[2] << 16 | (uint32_t)w[3] << 24, i };
			}
		}
	}
	qsort(ring->points, ring->point_count, sizeof(*ring->points), compare_points);
}

/* The first point from there on; behind the last one comes the first. */
static uint32_t at_point(const predis_ring *ring, uint32_t hash)
{
	uint32_t low = 0, high = ring->point_count;

	while (low < high) {
		uint32_t middle = low + (high - low) / 2;
		if (ring->points[middle].value < hash) {
			low = middle + 1;
		} else {
			high = middle;
		}
	}
	return ring->points[low == ring->point_count ? 0 : low].index;
}

/* ---- callables ---- */

static bool ask(const zval *callable, zend_string *key, zval *answer)
{
	zval param, function;

	ZVAL_UNDEF(answer);
	ZVAL_STR_COPY(&param, key);
	ZVAL_COPY(&function, callable);
	call_user_function(NULL, NULL, &function, answer, 1, &param);
	zval_ptr_dtor(&function);
	zval_ptr_dtor(&param);
	return !EG(exception);
}

static predis_array_node *by_distributor(const predis_array *array, const predis_ring *ring, zend_string *key)
{
	predis_array_node *node = NULL;
	zval answer;

	if (ask(&array->distributor, key, &answer) && Z_TYPE(answer) == IS_LONG && Z_LVAL(answer) >= 0 && Z_LVAL(answer) < ring->count) {
		node = &ring->nodes[Z_LVAL(answer)];
	}
	zval_ptr_dtor(&answer);
	return node;
}

/* What is hashed of a key: what the callable makes of it, or what is between its braces. */
static zend_string *hashed_part(const predis_array *array, zend_string *key)
{
	const char *open, *close;
	zval answer;

	if (Z_TYPE(array->function) != IS_UNDEF) {
		if (ask(&array->function, key, &answer) && Z_TYPE(answer) == IS_STRING) {
			return Z_STR(answer);
		}
		zval_ptr_dtor(&answer);
		return NULL;
	}
	open = memchr(ZSTR_VAL(key), '{', ZSTR_LEN(key));
	close = open ? memchr(open + 1, '}', ZSTR_LEN(key) - (size_t)(open + 1 - ZSTR_VAL(key))) : NULL;
	return close ? zend_string_init(open + 1, (size_t)(close - open) - 1, 0) : zend_string_copy(key);
}

predis_array_node *predis_array_find(const predis_array *array, const predis_ring *ring, zend_string *key)
{
	zend_string *part;
	uint32_t hash;
	uint64_t index;

	if (ring->count == 0) {
		return NULL;
	}
	if (Z_TYPE(array->distributor) != IS_UNDEF) {
		return by_distributor(array, ring, key);
	}
	if (!(part = hashed_part(array, key))) {
		return NULL;
	}
	hash = hash_of(array->hash, ZSTR_VAL(part), ZSTR_LEN(part));
	zend_string_release(part);
	if (ring->points) {
		return &ring->nodes[at_point(ring, hash)];
	}
	index = (uint64_t)~hash * ring->count / UINT32_MAX;
	return &ring->nodes[index < ring->count ? index : ring->count - 1];
}

predis_array_node *predis_ring_named(const predis_ring *ring, const zend_string *name)
{
	for (uint32_t i = 0; i < ring->count; i++) {
		if (zend_string_equals(ring->nodes[i].name, name)) {
			return &ring->nodes[i];
		}
	}
	return NULL;
}
