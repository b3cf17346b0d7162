/* Publish/subscribe: the loop that hands messages to a callback, and what may end it. */
#include "php.h"

#include "client.h"
#include "wire/request.h"

typedef struct {
	const char *subscribe;
	const char *unsubscribe;
	bool is_shard; /* counted by the server apart from the others */
} subscription_kind;

static const subscription_kind channels_kind = { "SUBSCRIBE", "UNSUBSCRIBE", false };
static const subscription_kind patterns_kind = { "PSUBSCRIBE", "PUNSUBSCRIBE", false };
static const subscription_kind shards_kind = { "SSUBSCRIBE", "SUNSUBSCRIBE", true };

/* Sends the word and the channels. `replies`: how many of the answers the caller will read as owed. */
static bool send_channels(predis_client *client, const char *word, HashTable *channels, uint32_t replies)
{
	struct iovec parts[PREDIS_EXCHANGE_PARTS];
	predis_exchange exchange = { .parts = parts, .replies = replies, .block_seconds = -1 };
	predis_call call;
	zval *channel;
	size_t length;
	char *start;
	bool sent;

	predis_client_begin_call(client, &call, NULL);
	predis_call_token(&call, word, strlen(word));
	ZEND_HASH_FOREACH_VAL(channels, channel) {
		if (!predis_call_plain_key(&call, channel)) {
			predis_client_end_call(client, &call);
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	if (client->mode != PREDIS_MODE_ATOMIC) { /* a channel's __toString has begun a transaction */
		predis_client_end_call(client, &call);
		return false;
	}
	start = predis_call_finish(&call, &length);
	exchange.count = predis_call_parts(&call, start, length, parts + 1) + 1;
	sent = predis_client_send_only(client, &exchange);
	predis_client_end_call(client, &call);
	return sent;
}

static zval *part(const zval *message, zend_ulong index)
{
	return zend_hash_index_find(Z_ARRVAL_P(message), index);
}

static bool is_kind(const zval *kind, const char *ending)
{
	size_t length = strlen(ending);

	return Z_TYPE_P(kind) == IS_STRING && Z_STRLEN_P(kind) >= length
		&& strcmp(Z_STRVAL_P(kind) + Z_STRLEN_P(kind) - length, ending) == 0;
}

typedef enum { GO_ON, ALL_UNSUBSCRIBED, FAILED } loop_state;

/* The message itself is a value: it is decoded as get() would decode it. */
static loop_state call_back(predis_client *client, const zval *message, bool with_pattern, zval *object, const zend_fcall_info *fci, zend_fcall_info_cache *fcc)
{
	uint32_t count = with_pattern ? 4 : 3;
	zend_fcall_info call = *fci;
	zval arguments[4], result;
	bool called;

	ZVAL_COPY_VALUE(&arguments[0], object);
	for (uint32_t i = 1; i < count; i++) {
		zval *value = part(message, i);
		if (!value) {
			return GO_ON;
		}
		ZVAL_COPY_VALUE(&arguments[i], value);
	}
	ZVAL_UNDEF(&result);
	call.params = arguments;
	call.param_count = count;
	call.retval = &result;
	Z_TRY_ADDREF(arguments[count - 1]);
	predis_codec_decode(&client->codec, &arguments[count - 1]);
	called = !EG(exception) && zend_call_function(&call, fcc) == SUCCESS;
	zval_ptr_dtor(&arguments[count - 1]);
	zval_ptr_dtor(&result);
	return called && !EG(exception) ? GO_ON : FAILED;
}

/* One message or confirmation. Confirmations count what is still subscribed; at 0 the connection is a plain one again. */
static loop_state handle_message(predis_client *client, const subscription_kind *subscribed, const zval *message, zval *object,
	const zend_fcall_info *fci, zend_fcall_info_cache *fcc)
{
	zval *kind = Z_TYPE_P(message) == IS_ARRAY ? part(message, 0) : NULL;
	zval *left;

	if (!kind || Z_TYPE_P(kind) != IS_STRING) {
		return GO_ON;
	}
	if (is_kind(kind, "message")) {
		loop_state state = call_back(client, message, Z_STRVAL_P(kind)[0] == 'p', object, fci, fcc);
		/* The callback may have closed the object or connected it elsewhere. */
		return state == GO_ON && !client->subscribed ? FAILED : state;
	}
	left = part(message, 2);
	if (is_kind(kind, "unsubscribe") && (Z_STRVAL_P(kind)[0] == 's') == subscribed->is_shard && left && Z_TYPE_P(left) == IS_LONG && Z_LVAL_P(left) == 0) {
		return ALL_UNSUBSCRIBED;
	}
	return GO_ON;
}

static loop_state read_message(predis_client *client, const subscription_kind *kind, zval *object, const zend_fcall_info *fci, zend_fcall_info_cache *fcc)
{
	predis_reply reply;
	loop_state state;

	if (!predis_connection_receive_more(client->connection, PREDIS_LAYOUT_LIST, &reply)) {
		predis_client_broken(client);
		return FAILED;
	}
	if (reply.type == PREDIS_REPLY_ERROR) {
		predis_client_refused(client, Z_STR(reply.value));
		state = FAILED;
	} else {
		state = handle_message(client, kind, &reply.value, object, fci, fcc);
	}
	zval_ptr_dtor(&reply.value);
	return state;
}

static void subscribe(predis_client *client, const subscription_kind *kind, HashTable *channels, zval *object,
	const zend_fcall_info *fci, zend_fcall_info_cache *fcc, zval *return_value)
{
	loop_state state = GO_ON;

	if (client->mode != PREDIS_MODE_ATOMIC || client->subscribed || zend_hash_num_elements(channels) == 0) {
		RETURN_FALSE;
	}
	RETVAL_FALSE;
	/* Marked before a byte leaves: from now on replies come unasked, and nobody else may get this connection. */
	if (!predis_client_ensure(client)) {
		return;
	}
	if (!send_channels(client, kind->subscribe, channels, 0)) {
		return;
	}
	client->connection->marks |= PREDIS_MARK_CLOSE;
	client->subscribed = true;
	while (state == GO_ON) {
		state = read_message(client, kind, object, fci, fcc);
	}
	client->subscribed = false;
	if (state == ALL_UNSUBSCRIBED) {
		client->connection->marks &= ~(uint32_t)PREDIS_MARK_CLOSE;
		RETURN_TRUE;
	}
	if (client->connection && (client->connection->marks & PREDIS_MARK_CLOSE)) {
		predis_client_drop(client, PREDIS_DROP_SOILED);
	}
	RETURN_FALSE;
}

static const subscription_kind *kind_of(char letter)
{
	return letter == 's' ? &shards_kind : letter == 'p' ? &patterns_kind : &channels_kind;
}

void predis_client_subscribe(predis_client *client, char kind, HashTable *channels, zval *object,
	const zend_fcall_info *fci, zend_fcall_info_cache *fcc, zval *return_value)
{
	subscribe(client, kind_of(kind), channels, object, fci, fcc, return_value);
}

static void subscribe_method(INTERNAL_FUNCTION_PARAMETERS, const subscription_kind *kind)
{
	zend_fcall_info_cache fcc;
	zend_fcall_info fci;
	HashTable *channels;

	ZEND_PARSE_PARAMETERS_START(2, 2)
		Z_PARAM_ARRAY_HT(channels)
		Z_PARAM_FUNC(fci, fcc)
	ZEND_PARSE_PARAMETERS_END();
	subscribe(PREDIS_THIS, kind, channels, ZEND_THIS, &fci, &fcc, return_value);
}

ZEND_METHOD(Redis, subscribe)
{
	subscribe_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, &channels_kind);
}

ZEND_METHOD(Redis, psubscribe)
{
	subscribe_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, &patterns_kind);
}

ZEND_METHOD(Redis, ssubscribe)
{
	subscribe_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, &shards_kind);
}

/* The server has refused the command as a whole, with one reply in place of `missing` more. */
static void unsubscribe_refused(predis_client *client, zval *error, uint32_t missing)
{
	while (missing--) {
		predis_connection_finish_array(client->connection);
	}
	client->connection->marks &= ~(uint32_t)PREDIS_MARK_CLOSE;
	predis_client_refused(client, Z_STR_P(error));
	zval_ptr_dtor(error);
}

/* Outside of the loop nothing is subscribed, which is what false says; the server confirms each channel all the same. */
static void unsubscribe_idle(predis_client *client, const subscription_kind *kind, HashTable *channels, zval *return_value)
{
	uint32_t count = zend_hash_num_elements(channels) ? zend_hash_num_elements(channels) : 1;

	if (!send_channels(client, kind->unsubscribe, channels, count)) {
		return;
	}
	client->connection->marks |= PREDIS_MARK_CLOSE; /* RESP3 pushes the confirmations: they are not to be passed over */
	array_init(return_value);
	for (uint32_t i = 0; i < count; i++) {
		predis_reply reply;
		zval *channel;
		if (!predis_connection_receive(client->connection, PREDIS_LAYOUT_LIST, &reply)) {
			predis_client_broken(client);
			return;
		}
		if (reply.type == PREDIS_REPLY_ERROR) {
			zval_ptr_dtor(return_value);
			ZVAL_FALSE(return_value);
			unsubscribe_refused(client, &reply.value, count - 1 - i);
			return;
		}
		channel = Z_TYPE(reply.value) == IS_ARRAY ? part(&reply.value, 1) : NULL;
		if (channel && Z_TYPE_P(channel) == IS_STRING) {
			add_assoc_bool_ex(return_value, Z_STRVAL_P(channel), Z_STRLEN_P(channel), false);
		}
		zval_ptr_dtor(&reply.value);
	}
	client->connection->marks &= ~(uint32_t)PREDIS_MARK_CLOSE;
}

/* Inside the loop, which reads the confirmations. */
static void leave_channels(predis_client *client, const subscription_kind *kind, HashTable *channels, zval *return_value)
{
	zval *channel;

	if (!send_channels(client, kind->unsubscribe, channels, 0)) {
		return;
	}
	array_init(return_value);
	ZEND_HASH_FOREACH_VAL(channels, channel) {
		zend_string *plain = predis_codec_plain(channel);
		zend_string *name = plain ? predis_codec_key(&client->codec, plain) : NULL;
		if (name) {
			add_assoc_bool_ex(return_value, ZSTR_VAL(name), ZSTR_LEN(name), true);
			zend_string_release(name);
			zend_string_release(plain);
		}
	} ZEND_HASH_FOREACH_END();
}

void predis_client_unsubscribe(predis_client *client, char kind, HashTable *channels, zval *return_value)
{
	if (client->subscribed) {
		leave_channels(client, kind_of(kind), channels, return_value);
	} else {
		unsubscribe_idle(client, kind_of(kind), channels, return_value);
	}
}

static void unsubscribe_method(INTERNAL_FUNCTION_PARAMETERS, char kind)
{
	predis_client *client = PREDIS_THIS;
	HashTable *channels;

	ZEND_PARSE_PARAMETERS_START(1, 1)
		Z_PARAM_ARRAY_HT(channels)
	ZEND_PARSE_PARAMETERS_END();

	/* Nothing can be subscribed here. The confirmations would be answers that nobody counts: nothing is sent. */
	if (client->mode != PREDIS_MODE_ATOMIC) {
		RETURN_OBJ_COPY(Z_OBJ_P(ZEND_THIS));
	}
	RETVAL_FALSE;
	predis_client_unsubscribe(client, kind, channels, return_value);
}

ZEND_METHOD(Redis, unsubscribe)
{
	unsubscribe_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, 0);
}

ZEND_METHOD(Redis, punsubscribe)
{
	unsubscribe_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, 'p');
}

ZEND_METHOD(Redis, sunsubscribe)
{
	unsubscribe_method(INTERNAL_FUNCTION_PARAM_PASSTHRU, 's');
}
