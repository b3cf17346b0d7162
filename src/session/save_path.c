/* session.save_path: which servers there are, how to reach them, and which one a session lives on. */
#include "php.h"
#include "SAPI.h"
#include "php_variables.h"
#include "Zend/zend_exceptions.h"

#include "session.h"

static const char DEFAULT_PREFIX[] = "PHPREDIS_SESSION:";
static const char SENTINEL[] = "sentinel://";

typedef struct {
	const char *bytes;
	size_t length;
} piece;

/* ---- one server's options ---- */

static void take_seconds(HashTable *query, const char *name, HashTable *options, const char *option)
{
	zval *given = zend_hash_str_find(query, name, strlen(name)), seconds;

	if (given) {
		ZVAL_DOUBLE(&seconds, zval_get_double(given));
		zend_hash_str_update(options, option, strlen(option), &seconds);
	}
}

static void take_number(HashTable *query, const char *name, HashTable *options, const char *option)
{
	zval *given = zend_hash_str_find(query, name, strlen(name)), number;

	if (given) {
		ZVAL_LONG(&number, zval_get_long(given));
		if (Z_LVAL(number) < 0) {
			ZVAL_LONG(&number, 0);
		}
		zend_hash_str_update(options, option, strlen(option), &number);
	}
}

/* Given as it is: what may stand there, the class' own options know. */
static void take_as_it_is(HashTable *query, const char *name, HashTable *options, const char *option)
{
	zval *given = zend_hash_str_find(query, name, strlen(name));

	if (given) {
		Z_TRY_ADDREF_P(given);
		zend_hash_str_update(options, option, strlen(option), given);
	}
}

/* A word or a number that php.ini would take for yes. With a persistent_id, the connections are told apart by it. */
static void take_persistent(HashTable *query, HashTable *options)
{
	zval *given = zend_hash_str_find(query, "persistent", sizeof("persistent") - 1), persistent;

	if (given && Z_TYPE_P(given) == IS_STRING && zend_ini_parse_bool(Z_STR_P(given))) {
		ZVAL_TRUE(&persistent);
		zend_hash_str_update(options, "persistent", sizeof("persistent") - 1, &persistent);
		take_as_it_is(query, "persistent_id", options, "persistent");
	}
}

static void add_address(HashTable *options, zend_string *address)
{
	zval host;

	ZVAL_STR(&host, address);
	zend_hash_str_update(options, "host", sizeof("host") - 1, &host);
}

/* sentinel://SERVICE?seed[]=HOST:PORT&seed[]=...; what else the class' option takes, by sentinel[name]=. */
static void add_sentinel(HashTable *query, HashTable *options, const char *service, size_t length)
{
	zval *more = zend_hash_str_find(query, "sentinel", sizeof("sentinel") - 1), sentinel;

	if (more && Z_TYPE_P(more) == IS_ARRAY) {
		ZVAL_ARR(&sentinel, zend_array_dup(Z_ARRVAL_P(more)));
	} else {
		array_init(&sentinel);
	}
	add_assoc_stringl(&sentinel, "service", service, length);
	take_as_it_is(query, "seed", Z_ARRVAL(sentinel), "hosts");
	zend_hash_str_update(options, "sentinel", sizeof("sentinel") - 1, &sentinel);
}

/* ---- one server ---- */

static bool begins_with(const piece *text, const char *word, size_t length)
{
	return text->length >= length && strncasecmp(text->bytes, word, length) == 0;
}

/* A socket's path by any of its names; other addresses without what follows the port, and without a user. */
static zend_string *address_of(piece text)
{
	static const char *const paths[] = { "unix://", "unix:", "file://", "file:" };
	const char *scheme_end, *start, *end, *user;

	for (size_t i = 0; i < sizeof(paths) / sizeof(paths[0]); i++) {
		size_t length = strlen(paths[i]);
		if (begins_with(&text, paths[i], length)) {
			return zend_string_concat2("unix://", sizeof("unix://") - 1, text.bytes + length, text.length - length);
		}
	}
	if (text.length == 0 || text.bytes[0] == '/') {
		return zend_string_init(text.bytes, text.length, 0);
	}
	scheme_end = zend_memnstr(text.bytes, "://", 3, text.bytes + text.length);
	start = scheme_end ? scheme_end + 3 : text.bytes;
	end = memchr(start, '/', text.length - (size_t)(start - text.bytes));
	end = end ? end : text.bytes + text.length;
	user = zend_memrchr(start, '@', (size_t)(end - start));
	if (user) {
		return zend_string_concat2(text.bytes, (size_t)(start - text.bytes), user + 1, (size_t)(end - user) - 1);
	}
	return zend_string_init(text.bytes, (size_t)(end - text.bytes), 0);
}

void predis_session_parse_query(const char *query, size_t length, zval *parsed)
{
	array_init(parsed);
	sapi_module.treat_data(PARSE_STRING, estrndup(query, length), parsed);
}

/* Without an object's destructor: it may run before the session is written. */
static bool make_object(predis_session_server *server, HashTable *options)
{
	object_init_ex(&server->object, predis_redis_ce);
	zend_object_store_ctor_failed(Z_OBJ(server->object));
	return predis_client_configure(predis_session_client(server), options);
}

static bool take_weight(HashTable *query, predis_session_server *server)
{
	zval *weight = zend_hash_str_find(query, "weight", sizeof("weight") - 1);

	server->weight = weight ? zval_get_long(weight) : 1;
	return server->weight >= 1 && server->weight <= INT_MAX;
}

static bool check_timeout(HashTable *query)
{
	zval *timeout = zend_hash_str_find(query, "timeout", sizeof("timeout") - 1);
	double seconds = timeout ? zval_get_double(timeout) : 1;

	return seconds > 0 && seconds <= INT_MAX;
}

/* False with an exception pending, or without one where the text is no server. */
static bool parse_server(predis_session_server *server, piece text)
{
	const char *mark = memchr(text.bytes, '?', text.length), *end = text.bytes + text.length;
	piece where = { text.bytes, (size_t)((mark ? mark : end) - text.bytes) };
	zval query, options, *prefix;
	bool done;

	predis_session_parse_query(mark ? mark + 1 : end, mark ? (size_t)(end - mark) - 1 : 0, &query);
	array_init(&options);
	if (begins_with(&where, SENTINEL, sizeof(SENTINEL) - 1)) {
		add_sentinel(Z_ARRVAL(query), Z_ARRVAL(options), where.bytes + sizeof(SENTINEL) - 1, where.length - (sizeof(SENTINEL) - 1));
	} else {
		add_address(Z_ARRVAL(options), address_of(where));
	}
	take_seconds(Z_ARRVAL(query), "timeout", Z_ARRVAL(options), "connectTimeout");
	take_seconds(Z_ARRVAL(query), "read_timeout", Z_ARRVAL(options), "readTimeout");
	take_number(Z_ARRVAL(query), "retry_interval", Z_ARRVAL(options), "retryInterval");
	take_number(Z_ARRVAL(query), "database", Z_ARRVAL(options), "database");
	take_as_it_is(Z_ARRVAL(query), "auth", Z_ARRVAL(options), "auth");
	take_as_it_is(Z_ARRVAL(query), "stream", Z_ARRVAL(options), "ssl");
	take_as_it_is(Z_ARRVAL(query), "ssl", Z_ARRVAL(options), "ssl");
	take_persistent(Z_ARRVAL(query), Z_ARRVAL(options));
	prefix = zend_hash_str_find(Z_ARRVAL(query), "prefix", sizeof("prefix") - 1);
	server->prefix = prefix ? zval_get_string(prefix) : zend_string_init(DEFAULT_PREFIX, sizeof(DEFAULT_PREFIX) - 1, 0);
	done = take_weight(Z_ARRVAL(query), server) && check_timeout(Z_ARRVAL(query)) && make_object(server, Z_ARRVAL(options));
	zval_ptr_dtor(&query);
	zval_ptr_dtor(&options);
	return done;
}

/* ---- all of them ---- */

static bool is_separator(char byte)
{
	return byte == ',' || byte == ' ' || byte == '\t' || byte == '\n' || byte == '\r';
}

/* The next server's text; false behind the last. */
static bool next_piece(const char **at, piece *text)
{
	const char *start = *at;

	while (*start && is_separator(*start)) {
		start++;
	}
	*at = start;
	while (**at && !is_separator(**at)) {
		(*at)++;
	}
	*text = (piece){ start, (size_t)(*at - start) };
	return text->length > 0;
}

/* As phpredis says it; with the reason, where one is known. */
static void say_wrong(const char *save_path, piece text)
{
	zend_string *reason = NULL;
	zval held, *message;

	if (EG(exception)) {
		message = zend_read_property(EG(exception)->ce, EG(exception), "message", sizeof("message") - 1, true, &held);
		reason = zval_get_string(message);
		zend_clear_exception();
	}
	php_error_docref(NULL, E_WARNING, "Failed to parse session.save_path (error at offset %zu, url was '%.*s')%s%s",
		(size_t)(text.bytes - save_path), (int)text.length, text.bytes, reason ? ": " : "", reason ? ZSTR_VAL(reason) : "");
	if (reason) {
		zend_string_release(reason);
	}
}

predis_session_store *predis_session_new_store(uint32_t count)
{
	predis_session_store *store = ecalloc(1, sizeof(*store));

	store->servers = count ? ecalloc(count, sizeof(*store->servers)) : NULL;
	store->count = count;
	return store;
}

predis_session_store *predis_session_parse(const char *save_path)
{
	predis_session_store *store = predis_session_new_store(0);
	const char *at = save_path;
	piece text;

	while (next_piece(&at, &text)) {
		predis_session_server *server;
		store->servers = safe_erealloc(store->servers, store->count + 1, sizeof(*store->servers), 0);
		server = &store->servers[store->count++];
		*server = (predis_session_server){0};
		if (!parse_server(server, text)) {
			say_wrong(save_path, text);
			predis_session_free(store);
			return NULL;
		}
		store->total_weight += (zend_ulong)server->weight;
	}
	if (store->count == 0) {
		predis_session_free(store);
		return NULL;
	}
	return store;
}

static void forget_server(predis_session_server *server)
{
	zval_ptr_dtor(&server->object);
	if (server->prefix) {
		zend_string_release(server->prefix);
	}
}

void predis_session_forget_found(predis_session_store *store)
{
	if (store->found_id) {
		zend_string_release(store->found_id);
		zend_string_release(store->found);
	}
	store->found_id = store->found = NULL;
}

void predis_session_free(predis_session_store *store)
{
	for (uint32_t i = 0; i < store->count; i++) {
		forget_server(&store->servers[i]);
	}
	predis_session_forget_lock(store);
	predis_session_forget_found(store);
	if (store->servers) {
		efree(store->servers);
	}
	efree(store);
}

/* The id's first four bytes as a number choose a place among all weights, which are laid out from the last server on. */
predis_session_server *predis_session_pick(const predis_session_store *store, const zend_string *id)
{
	uint32_t number = 0, at = store->count - 1;
	zend_ulong place;

	memcpy(&number, ZSTR_VAL(id), ZSTR_LEN(id) < sizeof(number) ? ZSTR_LEN(id) : sizeof(number));
	place = number % store->total_weight;
	while (place >= (zend_ulong)store->servers[at].weight) {
		place -= (zend_ulong)store->servers[at--].weight;
	}
	return &store->servers[at];
}
