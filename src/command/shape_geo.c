/* Shapes of GEOPOS, GEORADIUS and GEOSEARCH. */
#include "php.h"

#include "shapes.h"

/* [longitude, latitude] as the server's text, and nothing for a member that is none. */
void predis_shape_positions(const predis_shaping *s)
{
	zval *position;

	if (!predis_shape_take_array(s)) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(predis_shape_own(s->result), position) {
		if (Z_TYPE_P(position) == IS_ARRAY) {
			continue;
		}
		zval_ptr_dtor(position);
		if (s->codec->null_array_as_null) {
			ZVAL_NULL(position);
		} else {
			ZVAL_EMPTY_ARRAY(position);
		}
	} ZEND_HASH_FOREACH_END();
}

/* With STORE the reply is a number. */
static bool take_found(const predis_shaping *s)
{
	if (s->reply->type == PREDIS_REPLY_INTEGER) {
		predis_shape_move(s);
		return false;
	}
	return predis_shape_take_array(s);
}

/*
 * Members, or [member, distance, hash, position] of them. Here and in the map members are the bytes that the server
 * has: phpredis neither packs the members it looks for nor unpacks those it finds, though GEOADD packs them.
 */
void predis_shape_geo_lists(const predis_shaping *s)
{
	take_found(s);
}

/* A distance is text, a hash an integer, a position a list of two texts. */
static void copy_detail(zval *to, zval *from)
{
	zval *coordinate;

	ZVAL_COPY(to, from);
	if (Z_TYPE_P(to) == IS_STRING) {
		predis_shape_to_float(to);
	} else if (Z_TYPE_P(to) == IS_ARRAY) {
		ZEND_HASH_FOREACH_VAL(predis_shape_own(to), coordinate) {
			predis_shape_to_float(coordinate);
		} ZEND_HASH_FOREACH_END();
	}
}

/* Adds member => [distance, hash, position]. */
static void add_found(zval *map, HashTable *found)
{
	zval details, *element, *member = zend_hash_index_find(found, 0);

	if (!member || Z_TYPE_P(member) != IS_STRING) {
		return;
	}
	array_init_size(&details, zend_hash_num_elements(found));
	for (zend_ulong i = 1; (element = zend_hash_index_find(found, i)); i++) {
		zval detail;
		copy_detail(&detail, element);
		zend_hash_next_index_insert_new(Z_ARRVAL(details), &detail);
	}
	zend_symtable_update(Z_ARRVAL_P(map), Z_STR_P(member), &details);
}

void predis_shape_geo_map(const predis_shaping *s)
{
	zval map, *found;

	if (!take_found(s)) {
		return;
	}
	array_init_size(&map, zend_hash_num_elements(Z_ARRVAL_P(s->result)));
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(s->result), found) {
		if (Z_TYPE_P(found) == IS_ARRAY) {
			add_found(&map, Z_ARRVAL_P(found));
		}
	} ZEND_HASH_FOREACH_END();
	zval_ptr_dtor(s->result);
	ZVAL_COPY_VALUE(s->result, &map);
}
