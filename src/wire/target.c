/* Addresses, keys and credential digests. Called by the class layer when it connects. */
#include "php.h"
#include "ext/hash/php_hash.h"
#include "ext/hash/php_hash_sha.h"
#include "ext/standard/php_var.h"
#include "Zend/zend_smart_str.h"

#include "compat.h"
#include "persistent_list.h"
#include "php_predis.h"
#include "target.h"

static unsigned char salt[16]; /* of all digests */

enum { HIGHEST_PORT = 65535, DEFAULT_PORT = 6379, DIGESTED_FROM = 1024 };

typedef struct {
	const char *name;
	size_t length;
	predis_scheme scheme;
} scheme_prefix;

static const scheme_prefix schemes[] = {
	{ "tcp://",    sizeof("tcp://") - 1,    PREDIS_SCHEME_TCP  },
	{ "redis://",  sizeof("redis://") - 1,  PREDIS_SCHEME_TCP  },
	{ "tls://",    sizeof("tls://") - 1,    PREDIS_SCHEME_TLS  },
	{ "ssl://",    sizeof("ssl://") - 1,    PREDIS_SCHEME_TLS  },
	{ "rediss://", sizeof("rediss://") - 1, PREDIS_SCHEME_TLS  },
	{ "unix://",   sizeof("unix://") - 1,   PREDIS_SCHEME_UNIX },
};

static bool refuse(predis_failure *failure, const char *reason)
{
	predis_failure_set(failure, PREDIS_FAILURE_TARGET, 0, "%s", reason);
	return false;
}

/* Splits "name:port" and "[v6]:port"; a bare IPv6 address has several colons and no port. */
static zend_string *split_port(const char *text, size_t length, zend_long *port)
{
	const char *colon = zend_memrchr(text, ':', length);
	const char *bracket = memchr(text, ']', length);

	if (length && text[0] == '[' && bracket) {
		if (bracket + 1 < text + length && bracket[1] == ':') {
			*port = ZEND_STRTOL(bracket + 2, NULL, 10);
		}
		return zend_string_init(text + 1, (size_t)(bracket - text) - 1, 0);
	}
	if (colon && memchr(text, ':', length) == colon) {
		*port = ZEND_STRTOL(colon + 1, NULL, 10);
		length = (size_t)(colon - text);
	}
	return zend_string_init(text, length, 0);
}

static bool set_path(predis_target *target, const char *path, size_t length, predis_failure *failure)
{
#if PREDIS_RAW_SOCKETS
	/* PHP would cut a longer one short, with a notice, and connect to something else. */
	if (length >= sizeof(((struct sockaddr_un *)0)->sun_path)) {
		return refuse(failure, "The path of the unix socket is too long for this system");
	}
#endif
	if (length == 0) {
		return refuse(failure, "The path of the unix socket is empty");
	}
	target->scheme = PREDIS_SCHEME_UNIX;
	target->host = zend_string_init(path, length, 0);
	target->port = 0;
	return true;
}

/* The scheme that the text begins with, of which there is none in most. */
static const scheme_prefix *find_scheme(const char *text, size_t length)
{
	if (EXPECTED(!strstr(text, "://"))) {
		return NULL;
	}
	for (size_t i = 0; i < sizeof(schemes) / sizeof(schemes[0]); i++) {
		if (length >= schemes[i].length && strncasecmp(text, schemes[i].name, schemes[i].length) == 0) {
			return &schemes[i];
		}
	}
	return NULL;
}

bool predis_target_set_address(predis_target *target, zend_string *address, zend_long port, predis_failure *failure)
{
	const char *text = ZSTR_VAL(address);
	size_t length = ZSTR_LEN(address);
	const scheme_prefix *scheme;

	if (memchr(text, '\0', length)) {
		return refuse(failure, "The host must not contain NUL bytes");
	}
	scheme = find_scheme(text, length);
	target->scheme = scheme ? scheme->scheme : PREDIS_SCHEME_TCP;
	if (scheme) {
		text += scheme->length;
		length -= scheme->length;
	}
	if (target->scheme == PREDIS_SCHEME_UNIX || (!scheme && length && text[0] == '/')) {
		return set_path(target, text, length, failure);
	}
	if (port <= 0) {
		port = DEFAULT_PORT;
	}
	target->host = split_port(text, length, &port);
	target->port = port;
	if (ZSTR_LEN(target->host) == 0) {
		return refuse(failure, "The host is empty");
	}
	if (port < 1 || port > HIGHEST_PORT) {
		return refuse(failure, "The port must be between 1 and 65535");
	}
	return true;
}

static void digest_of(zend_string *bytes, unsigned char digest[PREDIS_DIGEST_SIZE])
{
	PHP_SHA256_CTX context;

	PHP_SHA256InitArgs(&context, NULL);
	PHP_SHA256Update(&context, (const unsigned char *)ZSTR_VAL(bytes), ZSTR_LEN(bytes));
	PHP_SHA256Final(digest, &context);
}

void predis_target_draw_salt(void)
{
	predis_random_bytes(salt, sizeof(salt));
}

/*
 * Salted with bytes drawn before php-fpm forks: what lies in the worker's memory for its whole life is then of no use to
 * compare with a list of common passwords' digests elsewhere.
 */
static void begin_salted(PHP_SHA256_CTX *context)
{
	PHP_SHA256InitArgs(context, NULL);
	PHP_SHA256Update(context, salt, sizeof(salt));
}

static void salted_digest(zend_string *bytes, unsigned char digest[PREDIS_DIGEST_SIZE])
{
	PHP_SHA256_CTX context;

	begin_salted(&context);
	PHP_SHA256Update(&context, (const unsigned char *)ZSTR_VAL(bytes), ZSTR_LEN(bytes));
	PHP_SHA256Final(digest, &context);
}

/* Fields are length-prefixed, so that no two different targets can make the same bytes. */
static void append_field(smart_str *key, const char *bytes, size_t length)
{
	smart_str_append_unsigned(key, length);
	smart_str_appendc(key, ':');
	smart_str_appendl(key, bytes, length);
	smart_str_appendc(key, ',');
}

/* Long fields (a persistent id of 64 KiB, serialized TLS options) stand in the key as a digest. */
static void append_long_field(smart_str *key, zend_string *field)
{
	unsigned char digest[PREDIS_DIGEST_SIZE];

	if (ZSTR_LEN(field) < DIGESTED_FROM) {
		append_field(key, ZSTR_VAL(field), ZSTR_LEN(field));
		return;
	}
	digest_of(field, digest);
	smart_str_appendc(key, '#');
	smart_str_appendl(key, (const char *)digest, sizeof(digest));
}

/* TLS options are told apart by the salted digest of their serialized form: they may hold a pass phrase. */
static void append_tls_options(smart_str *key, const zval *options)
{
	php_serialize_data_t data;
	smart_str serialized = {0};
	unsigned char digest[PREDIS_DIGEST_SIZE];

	PHP_VAR_SERIALIZE_INIT(data);
	php_var_serialize(&serialized, (zval *)options, &data);
	PHP_VAR_SERIALIZE_DESTROY(data);
	smart_str_0(&serialized);
	salted_digest(serialized.s, digest);
	smart_str_free(&serialized);
	smart_str_appendc(key, '#');
	smart_str_appendl(key, (const char *)digest, sizeof(digest));
}

zend_string *predis_target_key(const predis_target *target)
{
	smart_str key = {0};

	smart_str_appendl(&key, PREDIS_POOL_KEY, sizeof(PREDIS_POOL_KEY) - 1);
	smart_str_appendc(&key, (char)('0' + target->scheme));
	append_field(&key, ZSTR_VAL(target->host), ZSTR_LEN(target->host));
	smart_str_append_long(&key, target->port);
	smart_str_appendc(&key, ',');
	/* As it is in memory: the key is no text, and to format a float costs more than all the rest. */
	smart_str_appendl(&key, (const char *)&target->connect_timeout, sizeof(target->connect_timeout));
	if (target->persistent_id) {
		smart_str_appendc(&key, 'i');
		append_long_field(&key, target->persistent_id);
	}
	if (predis_credentials_given(&target->credentials)) {
		smart_str_appendc(&key, 'c');
		smart_str_appendl(&key, (const char *)target->credentials.digest, PREDIS_DIGEST_SIZE);
	}
	if (Z_TYPE(target->tls_options) == IS_ARRAY) {
		smart_str_appendc(&key, 't');
		append_tls_options(&key, &target->tls_options);
	}
	smart_str_0(&key);
	return key.s;
}

zend_string *predis_target_name(const predis_target *target)
{
	smart_str name = {0};

	if (!target->host) {
		return ZSTR_EMPTY_ALLOC();
	}
	if (target->scheme == PREDIS_SCHEME_UNIX) {
		return zend_string_copy(target->host);
	}
	/* No printf: each connect() needs the name, to be counted under it. */
	smart_str_append(&name, target->host);
	smart_str_appendc(&name, ':');
	smart_str_append_long(&name, target->port);
	smart_str_0(&name);
	return name.s;
}

void predis_credentials_clear(predis_credentials *credentials)
{
	if (EXPECTED(!credentials->user && !predis_credentials_given(credentials))) {
		return;
	}
	if (credentials->user) {
		zend_string_release(credentials->user);
	}
	if (credentials->password) {
		zend_string_release(credentials->password);
	}
	zval_ptr_dtor(&credentials->provider);
	*credentials = (predis_credentials){0};
}

static void add_to_digest(PHP_SHA256_CTX *context, const zend_string *field)
{
	size_t length = field ? ZSTR_LEN(field) : SIZE_MAX;

	PHP_SHA256Update(context, (const unsigned char *)&length, sizeof(length));
	if (field) {
		PHP_SHA256Update(context, (const unsigned char *)ZSTR_VAL(field), ZSTR_LEN(field));
	}
}

static void compute_digest(predis_credentials *credentials, const zend_string *secret, const zend_string *identity)
{
	PHP_SHA256_CTX context;

	begin_salted(&context);
	add_to_digest(&context, credentials->user);
	add_to_digest(&context, secret);
	add_to_digest(&context, identity);
	PHP_SHA256Final(credentials->digest, &context);
}

void predis_credentials_set(predis_credentials *credentials, zend_string *user, zend_string *password)
{
	predis_credentials fresh = {0};

	if (password) {
		fresh.user = user ? zend_string_copy(user) : NULL;
		fresh.password = zend_string_copy(password);
		compute_digest(&fresh, password, NULL);
	}
	predis_credentials_clear(credentials);
	*credentials = fresh;
}

void predis_credentials_set_provider(predis_credentials *credentials, zend_string *user, zval *provider, zend_string *identity)
{
	predis_credentials fresh = { .user = user ? zend_string_copy(user) : NULL };

	ZVAL_COPY(&fresh.provider, provider);
	compute_digest(&fresh, NULL, identity);
	predis_credentials_clear(credentials);
	*credentials = fresh;
}

void predis_credentials_copy(predis_credentials *credentials, const predis_credentials *from)
{
	predis_credentials fresh = *from;

	if (fresh.user) {
		zend_string_addref(fresh.user);
	}
	if (fresh.password) {
		zend_string_addref(fresh.password);
	}
	Z_TRY_ADDREF(fresh.provider);
	predis_credentials_clear(credentials);
	*credentials = fresh;
}

void predis_target_clear(predis_target *target)
{
	if (target->host) {
		zend_string_release(target->host);
	}
	if (target->persistent_id) {
		zend_string_release(target->persistent_id);
	}
	zval_ptr_dtor(&target->tls_options);
	predis_credentials_clear(&target->credentials);
	*target = (predis_target){0};
}
