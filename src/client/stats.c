/* Redis::getPoolStats(): what this worker's pools hold and have done. */
#include "php.h"

#include "client.h"
#include "persistent_list.h"

static void add_pool(const predis_pool *pool, void *context)
{
	zval entry, dropped;

	array_init(&entry);
	add_assoc_str(&entry, "target", zend_string_init(ZSTR_VAL(pool->name), ZSTR_LEN(pool->name), 0));
	add_assoc_long(&entry, "idle", pool->idle);
	add_assoc_long(&entry, "in_use", pool->in_use);
	add_assoc_long(&entry, "opened", (zend_long)pool->counters.opened);
	add_assoc_long(&entry, "reused", (zend_long)pool->counters.reused);
	add_assoc_long(&entry, "repaired", (zend_long)pool->counters.repaired);
	array_init(&dropped);
	for (int reason = 0; reason < PREDIS_DROP_REASONS; reason++) {
		add_assoc_long(&dropped, predis_drop_reason_name((predis_drop_reason)reason), (zend_long)pool->counters.dropped[reason]);
	}
	add_assoc_zval(&entry, "dropped", &dropped);
	add_next_index_zval(context, &entry);
}

ZEND_METHOD(Redis, getPoolStats)
{
	ZEND_PARSE_PARAMETERS_NONE();
	array_init(return_value);
	predis_pool_each(add_pool, return_value);
}
