/* Publish/subscribe on a cluster: channels on any node, since all nodes hear of all; shard channels on their slot's. */
#include "php.h"

#include "cluster.h"

/* The slot that all channels have; those of one node's loop cannot lie on several. */
static bool find_slot(predis_cluster *cluster, HashTable *channels, int32_t *slot)
{
	zval *channel;

	*slot = PREDIS_SLOT_NONE;
	ZEND_HASH_FOREACH_VAL(channels, channel) {
		zend_string *text = zval_try_get_string(channel);
		zend_string *whole = text ? predis_codec_key(&cluster->client.codec, text) : NULL;
		int32_t own;
		if (!whole) {
			return false;
		}
		own = predis_slot_of(ZSTR_VAL(whole), ZSTR_LEN(whole));
		zend_string_release(whole);
		zend_string_release(text);
		if (*slot != PREDIS_SLOT_NONE && *slot != own) {
			php_error_docref(NULL, E_WARNING, "Not all shard channels hash to the same slot!");
			return false;
		}
		*slot = own;
	} ZEND_HASH_FOREACH_END();
	return true;
}

/* A slot that has moved is found out by a question that the node answers with MOVED: SSUBSCRIBE itself enters the loop. */
static predis_client *find_node(predis_cluster *cluster, int32_t slot)
{
	predis_errand errand = { .cluster = cluster, .slot = slot };

	if (slot != PREDIS_SLOT_NONE) {
		predis_cluster_refresh(cluster, false);
	}
	return EG(exception) ? NULL : predis_errand_node(&errand);
}

static void subscribe_method(INTERNAL_FUNCTION_PARAMETERS, char kind)
{
	predis_cluster *cluster = PREDIS_CLUSTER_THIS;
	int32_t slot = PREDIS_SLOT_NONE;
	zend_fcall_info_cache fcc;
	zend_fcall_info fci;
	HashTable *channels;
	predis_client *node;
	zval result;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_ARRAY_HT(channels)
		Z_PARAM_FUNC(fci, fcc)
	ZEND_PARSE_PARAMETERS_END();

	if (!cluster->map || cluster->client.mode != PREDIS_MODE_ATOMIC || cluster->subscriber || zend_hash_num_elements(channels) == 0 || (kind == 's' && !find_slot(cluster, channels, &slot))) {
		RETURN_FALSE;
	}
	node = find_node(cluster, slot);
	if (!node) {
		return;
	}
	predis_cluster_hold(node);
	cluster->subscriber = node;
	ZVAL_UNDEF(&result);
	predis_client_subscribe(node, kind, channels, ZEND_THIS, &fci, &fcc, &result);
	zval_ptr_dtor(&result);
	cluster->subscriber = NULL;
	if (node->last_error) {
		predis_cluster_take_over_error(cluster, node);
	}
	predis_cluster_let_go(node);
}

ZEND_METHOD(RedisCluster, subscribe)
{
	subscribe_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, 0);
}

ZEND_METHOD(RedisCluster, psubscribe)
{
	subscribe_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, 'p');
}

ZEND_METHOD(RedisCluster, ssubscribe)
{
	subscribe_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, 's');
}

/* Outside of the loop there is no connection that anything could be subscribed on. */
static void unsubscribe(predis_cluster *cluster, char kind, HashTable *channels, zval *return_value)
{
	RETVAL_FALSE;
	if (!cluster->subscriber) {
		php_error_docref(NULL, E_WARNING, "You can't unsubscribe outside of a subscribe loop");
		return;
	}
	predis_client_unsubscribe(cluster->subscriber, kind, channels, return_value);
}

static void unsubscribe_method(INTERNAL_FUNCTION_PARAMETERS, char kind)
{
	HashTable *channels;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(channels)
	ZEND_PARSE_PARAMETERS_END();
	unsubscribe(PREDIS_CLUSTER_THIS, kind, channels, return_value);
}

ZEND_METHOD(RedisCluster, unsubscribe)
{
	unsubscribe_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, 0);
}

ZEND_METHOD(RedisCluster, sunsubscribe)
{
	unsubscribe_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, 's');
}

ZEND_METHOD(RedisCluster, punsubscribe)
{
	zval *patterns, list;
	uint32_t count;

	ZEND_PARSE_PARAMETERS_START(1, -1)
		Z_PARAM_VARIADIC('+', patterns, count)
	ZEND_PARSE_PARAMETERS_END();

	if (count == 1 && Z_TYPE(patterns[0]) == IS_ARRAY) {
		unsubscribe(PREDIS_CLUSTER_THIS, 'p', Z_ARRVAL(patterns[0]), return_value);
		return;
	}
	array_init_size(&list, count);
	for (uint32_t i = 0; i < count; i++) {
		Z_TRY_ADDREF(patterns[i]);
		add_next_index_zval(&list, &patterns[i]);
	}
	unsubscribe(PREDIS_CLUSTER_THIS, 'p', Z_ARRVAL(list), return_value);
	zval_ptr_dtor(&list);
}
