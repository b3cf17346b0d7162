/* What this thread knows of each service: where it was last, and which sentinel was right. See sentinel.h. */
#include "php.h"
#include "Zend/zend_smart_str.h"

#include "php_predis.h"
#include "sentinel.h"

/* The sentinels themselves are part of it: two sets of them may use one name for different servers. */
static zend_string *key_of(const predis_sentinel *sentinel)
{
	smart_str key = {0};

	if (sentinel->service) {
		smart_str_append_unsigned(&key, ZSTR_LEN(sentinel->service));
		smart_str_appendc(&key, ':');
		smart_str_append(&key, sentinel->service);
	}
	smart_str_append_long(&key, (zend_long)sentinel->role);
	for (uint32_t i = 0; i < sentinel->count; i++) {
		zend_string *host = predis_target_key(&sentinel->hosts[i]);
		smart_str_append_unsigned(&key, ZSTR_LEN(host));
		smart_str_appendc(&key, ':');
		smart_str_append(&key, host);
		zend_string_release(host);
	}
	smart_str_0(&key);
	return key.s;
}

static void free_service(zval *entry)
{
	predis_service *service = Z_PTR_P(entry);

	if (service->host) {
		zend_string_release(service->host);
	}
	pefree(service, 1);
}

static HashTable *all_services(void)
{
	if (!PREDIS_G(services)) {
		PREDIS_G(services) = pemalloc(sizeof(HashTable), 1);
		zend_hash_init(PREDIS_G(services), 0, NULL, free_service, 1);
	}
	return PREDIS_G(services);
}

predis_service *predis_service_of(predis_sentinel *sentinel)
{
	zend_string *key;

	if (sentinel->known) {
		return sentinel->known;
	}
	key = key_of(sentinel);
	sentinel->known = zend_hash_find_ptr(all_services(), key);
	if (!sentinel->known) {
		zend_string *kept = zend_string_init(ZSTR_VAL(key), ZSTR_LEN(key), 1);
		sentinel->known = pecalloc(1, sizeof(predis_service), 1);
		zend_hash_add_new_ptr(all_services(), kept, sentinel->known);
		zend_string_release(kept);
	}
	zend_string_release(key);
	return sentinel->known;
}

void predis_service_learn(predis_service *service, const zend_string *host, zend_long port)
{
	zend_string *kept = zend_string_init(ZSTR_VAL(host), ZSTR_LEN(host), 1);

	if (service->host) {
		zend_string_release(service->host);
	}
	service->host = kept;
	service->port = port;
	service->doubtful = false;
}

void predis_services_free(HashTable *services)
{
	if (services) {
		zend_hash_destroy(services);
		pefree(services, 1);
	}
}
