/*
 * Finds PHP's session module and hands it the save handlers. On some systems that module is a library of its own, which
 * may be missing, or loaded after this one: nothing of it is linked, all of it is looked up when both are there.
 */
#ifdef HAVE_CONFIG_H
# include "config.h"
#endif

#include "php.h"

#include "compat.h"
#include "handler.h"
#include "session.h"

#ifdef PREDIS_HAVE_SESSIONS

typedef __typeof__(&php_session_register_module) register_function;
typedef __typeof__(&php_session_create_id) create_id_function;

static create_id_function create_id;

void predis_session_register(void)
{
	zend_module_entry *module = zend_hash_str_find_ptr(&module_registry, "session", sizeof("session") - 1);
	register_function add;

	if (!module) {
		return;
	}
	add = (register_function)PREDIS_SYMBOL_OF(module, php_session_register_module);
	create_id = (create_id_function)PREDIS_SYMBOL_OF(module, php_session_create_id);
	if (add && create_id) {
		add(&predis_session_redis_handler);
		add(&predis_session_cluster_handler);
	}
}

const char *predis_session_handlers(void)
{
	return create_id ? "redis, rediscluster" : NULL;
}

zend_string *predis_session_new_id(void **mod_data)
{
	return create_id(mod_data);
}

#else

void predis_session_register(void)
{
}

const char *predis_session_handlers(void)
{
	return NULL;
}

#endif
