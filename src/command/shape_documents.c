/* Shapes of JSON documents and of what searches find. */
#include "php.h"

#include "shapes.h"

/* ---- JSON ---- */

static void decode_json(zval *value)
{
	zval decoded;

	if (Z_TYPE_P(value) == IS_STRING && predis_json_decode(Z_STR_P(value), &decoded)) {
		zval_ptr_dtor_str(value);
		ZVAL_COPY_VALUE(value, &decoded);
	}
}

static void decode_elements(zval *list)
{
	zval *element;

	ZEND_HASH_FOREACH_VAL(predis_shape_own(list), element) {
		decode_json(element);
	} ZEND_HASH_FOREACH_END();
}

void predis_shape_jsons(const predis_shaping *s)
{
	if (predis_shape_take_array(s)) {
		decode_elements(s->result);
	}
}

/* A text, or a list of texts; what is not there is false, which JSON's null is not. */
void predis_shape_json(const predis_shaping *s)
{
	if (s->reply->type == PREDIS_REPLY_NULL) {
		ZVAL_FALSE(s->result);
		return;
	}
	if (s->reply->type == PREDIS_REPLY_NULL_ARRAY) {
		predis_shape_missing_array(s);
		return;
	}
	predis_shape_move(s);
	if (Z_TYPE_P(s->result) != IS_ARRAY) {
		decode_json(s->result);
		return;
	}
	decode_elements(s->result);
}

/* ---- searches ---- */

static zval *named(zval *map, const char *name)
{
	return Z_TYPE_P(map) == IS_ARRAY ? zend_hash_str_find(Z_ARRVAL_P(map), name, strlen(name)) : NULL;
}

/* [name, value, ...] to name => value. */
static void make_fields(zval *list, zval *fields)
{
	zval *element, *name = NULL;

	array_init(fields);
	if (Z_TYPE_P(list) != IS_ARRAY) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(list), element) {
		if (!name) {
			name = element;
			continue;
		}
		if (Z_TYPE_P(name) == IS_STRING) {
			Z_TRY_ADDREF_P(element);
			zend_symtable_update(Z_ARRVAL_P(fields), Z_STR_P(name), element);
		}
		name = NULL;
	} ZEND_HASH_FOREACH_END();
}

typedef struct {
	const char *name; /* of the list in the result */
	bool by_id;       /* documents have ids, rows have none */
	bool with_fields;
} found_form;

static void put_found(const found_form *form, zval *list, zval *id, zval *fields)
{
	if (form->by_id && form->with_fields) {
		zend_symtable_update(Z_ARRVAL_P(list), Z_STR_P(id), fields);
		return;
	}
	zend_hash_next_index_insert_new(Z_ARRVAL_P(list), form->by_id ? id : fields);
}

/* RESP2: [total, id, [fields], ...], without ids for rows, without fields for ids. */
static void from_list(const found_form *form, zval *reply, zval *total, zval *list)
{
	zval *element, *id = NULL, copy;
	bool first = true;

	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(reply), element) {
		if (first) {
			ZVAL_COPY(total, element);
			first = false;
		} else if (form->by_id && !id && Z_TYPE_P(element) == IS_STRING) {
			id = element;
			if (!form->with_fields) {
				ZVAL_COPY(&copy, id);
				put_found(form, list, &copy, NULL);
				id = NULL;
			}
		} else if (id || !form->by_id) {
			make_fields(element, &copy);
			put_found(form, list, id, &copy);
			id = NULL;
		}
	} ZEND_HASH_FOREACH_END();
}

/* RESP3: a map with total_results and results, of which each has id and extra_attributes. */
static void from_map(const found_form *form, zval *reply, zval *total, zval *list)
{
	zval *count = named(reply, "total_results"), *results = named(reply, "results"), *result, copy;

	if (count) {
		ZVAL_COPY(total, count);
	}
	if (!results || Z_TYPE_P(results) != IS_ARRAY) {
		return;
	}
	ZEND_HASH_FOREACH_VAL(Z_ARRVAL_P(results), result) {
		zval *id = named(result, "id"), *fields = named(result, "extra_attributes");
		if (form->by_id && (!id || Z_TYPE_P(id) != IS_STRING)) {
			continue;
		}
		if (form->with_fields && fields) {
			ZVAL_COPY(&copy, fields);
		} else if (form->with_fields) {
			array_init(&copy);
		} else {
			ZVAL_COPY(&copy, id);
		}
		put_found(form, list, form->with_fields ? id : &copy, &copy);
	} ZEND_HASH_FOREACH_END();
}

static void make_found(const found_form *form, zval *reply, zval *found)
{
	zval total, list;

	ZVAL_LONG(&total, 0);
	array_init(&list);
	if (Z_TYPE_P(reply) == IS_ARRAY) {
		(named(reply, "results") ? from_map : from_list)(form, reply, &total, &list);
	}
	array_init_size(found, 3);
	add_assoc_zval(found, "total", &total);
	add_assoc_zval(found, form->name, &list);
}

static void shape_found(const predis_shaping *s, const found_form *form)
{
	zval found, *first, *cursor;

	if (!predis_shape_take_array(s)) {
		return;
	}
	first = zend_hash_index_find(Z_ARRVAL_P(s->result), 0);
	cursor = zend_hash_index_find(Z_ARRVAL_P(s->result), 1);
	if (first && cursor && Z_TYPE_P(first) == IS_ARRAY && Z_TYPE_P(cursor) == IS_LONG) {
		make_found(form, first, &found);
		add_assoc_long(&found, "cursor", Z_LVAL_P(cursor));
	} else {
		make_found(form, s->result, &found);
	}
	zval_ptr_dtor(s->result);
	ZVAL_COPY_VALUE(s->result, &found);
}

void predis_shape_found(const predis_shaping *s)
{
	shape_found(s, &(found_form){ .name = "documents", .by_id = true, .with_fields = true });
}

void predis_shape_found_ids(const predis_shaping *s)
{
	shape_found(s, &(found_form){ .name = "documents", .by_id = true });
}

void predis_shape_rows(const predis_shaping *s)
{
	shape_found(s, &(found_form){ .name = "rows", .with_fields = true });
}
