/* Class RedisArray: making, cloning and freeing its objects, and what they tell of themselves. See array.h. */
#include "php.h"
#include "Zend/zend_attributes.h"

#include "array.h"
#include "client/client.h"
#include "predis_array_arginfo.h"

zend_class_entry *predis_array_ce;

static zend_object_handlers handlers;

/* ---- objects ---- */

static zend_object *create_object(zend_class_entry *ce)
{
	predis_array *array = zend_object_alloc(sizeof(*array), ce);

	zend_object_std_init(&array->std, ce);
	object_properties_init(&array->std, ce);
	array->std.handlers = &handlers;
	return &array->std;
}

static void free_ring(predis_ring *ring)
{
	for (uint32_t i = 0; i < ring->count; i++) {
		zend_string_release(ring->nodes[i].name);
		zval_ptr_dtor(&ring->nodes[i].redis);
	}
	if (ring->nodes) {
		efree(ring->nodes);
	}
	if (ring->points) {
		efree(ring->points);
	}
}

static void free_object(zend_object *object)
{
	predis_array *array = predis_array_of(object);

	free_ring(&array->ring);
	free_ring(&array->previous);
	zval_ptr_dtor(&array->function);
	zval_ptr_dtor(&array->distributor);
	zend_object_std_dtor(object);
}

static void add_nodes(zend_get_gc_buffer *buffer, const predis_ring *ring)
{
	for (uint32_t i = 0; i < ring->count; i++) {
		zend_get_gc_buffer_add_zval(buffer, &ring->nodes[i].redis);
	}
}

static HashTable *get_gc(zend_object *object, zval **table, int *count)
{
	predis_array *array = predis_array_of(object);
	zend_get_gc_buffer *buffer = zend_get_gc_buffer_create();

	add_nodes(buffer, &array->ring);
	add_nodes(buffer, &array->previous);
	zend_get_gc_buffer_add_zval(buffer, &array->function);
	zend_get_gc_buffer_add_zval(buffer, &array->distributor);
	zend_get_gc_buffer_use(buffer, table, count);
	return zend_std_get_properties(object);
}

static void clone_ring(predis_ring *to, const predis_ring *from)
{
	*to = (predis_ring){ .count = from->count, .point_count = from->point_count };
	if (from->nodes) {
		to->nodes = safe_emalloc(from->count, sizeof(*to->nodes), 0);
	}
	for (uint32_t i = 0; i < from->count; i++) {
		zend_object *redis = Z_OBJ(from->nodes[i].redis);
		to->nodes[i].name = zend_string_copy(from->nodes[i].name);
		ZVAL_OBJ(&to->nodes[i].redis, redis->handlers->clone_obj(redis));
	}
	if (from->points) {
		to->points = safe_emalloc(from->point_count, sizeof(*to->points), 0);
		memcpy(to->points, from->points, from->point_count * sizeof(*to->points));
	}
}

/* The clone's nodes are clones, too: they connect for themselves. */
static zend_object *clone_object(zend_object *object)
{
	const predis_array *from = predis_array_of(object);
	predis_array *to = predis_array_of(create_object(object->ce));

	clone_ring(&to->ring, &from->ring);
	clone_ring(&to->previous, &from->previous);
	to->hash = from->hash;
	ZVAL_COPY(&to->function, &from->function);
	ZVAL_COPY(&to->distributor, &from->distributor);
	to->index = from->index;
	to->autorehash = from->autorehash;
	to->built = from->built;
	zend_objects_clone_members(&to->std, object);
	return &to->std;
}

void predis_array_register_class(void)
{
	predis_array_ce = register_class_RedisArray();
	predis_array_ce->create_object = create_object;
	memcpy(&handlers, &std_object_handlers, sizeof(handlers));
	handlers.offset = offsetof(predis_array, std);
	handlers.free_obj = free_object;
	handlers.clone_obj = clone_object;
	handlers.get_gc = get_gc;
}

/* Once: callables may run while a method goes through the nodes, and must not take them away. */
ZEND_METHOD(RedisArray, __construct)
{
	predis_array *array = PREDIS_ARRAY_THIS;
	HashTable *hosts = NULL, *options = NULL;
	zend_string *name = NULL;

	ZEND_PARSE_PARAMETERS_START(1, 2)
		Z_PARAM_ARRAY_HT_OR_STR(hosts, name)
		Z_PARAM_OPTIONAL
		Z_PARAM_ARRAY_HT_OR_NULL(options)
	ZEND_PARSE_PARAMETERS_END();

	if (array->built) {
		predis_throw(0, "This RedisArray has its hosts already");
		RETURN_THROWS();
	}
	array->built = true;
	if (hosts) {
		predis_array_configure(array, hosts, options);
	} else {
		predis_array_configure_named(array, name);
	}
}

/* ---- what it is ---- */

ZEND_METHOD(RedisArray, _hosts)
{
	const predis_ring *ring = &PREDIS_ARRAY_THIS->ring;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!PREDIS_ARRAY_THIS->built) {
		RETURN_FALSE;
	}
	array_init_size(return_value, ring->count);
	for (uint32_t i = 0; i < ring->count; i++) {
		add_next_index_str(return_value, zend_string_copy(ring->nodes[i].name));
	}
}

ZEND_METHOD(RedisArray, _instance)
{
	predis_array_node *node;
	zend_string *host;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(host)
	ZEND_PARSE_PARAMETERS_END();

	if (!PREDIS_ARRAY_THIS->built) {
		RETURN_FALSE;
	}
	if ((node = predis_ring_named(&PREDIS_ARRAY_THIS->ring, host))) {
		RETURN_COPY(&node->redis);
	}
}

ZEND_METHOD(RedisArray, _target)
{
	predis_array_node *node;
	zend_string *key;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_STR(key)
	ZEND_PARSE_PARAMETERS_END();

	if (!PREDIS_ARRAY_THIS->built) {
		RETURN_FALSE;
	}
	if ((node = predis_array_find(PREDIS_ARRAY_THIS, &PREDIS_ARRAY_THIS->ring, key))) {
		RETURN_STR_COPY(node->name);
	}
}

static void return_callable(const zval *callable, zval *return_value)
{
	if (Z_TYPE_P(callable) == IS_UNDEF) {
		RETURN_FALSE;
	}
	RETURN_COPY(callable);
}

ZEND_METHOD(RedisArray, _function)
{
	ZEND_PARSE_PARAMETERS_NONE();
	return_callable(&PREDIS_ARRAY_THIS->function, return_value);
}

ZEND_METHOD(RedisArray, _distributor)
{
	ZEND_PARSE_PARAMETERS_NONE();
	return_callable(&PREDIS_ARRAY_THIS->distributor, return_value);
}

ZEND_METHOD(RedisArray, _continuum)
{
	const predis_ring *ring = &PREDIS_ARRAY_THIS->ring;

	ZEND_PARSE_PARAMETERS_NONE();
	if (!PREDIS_ARRAY_THIS->built) {
		RETURN_FALSE;
	}
	array_init_size(return_value, ring->point_count);
	for (uint32_t i = 0; i < ring->point_count; i++) {
		zval point;
		array_init_size(&point, 2);
		add_assoc_long_ex(&point, "index", sizeof("index") - 1, ring->points[i].index);
		add_assoc_long_ex(&point, "value", sizeof("value") - 1, ring->points[i].value);
		zend_hash_next_index_insert_new(Z_ARRVAL_P(return_value), &point);
	}
}
