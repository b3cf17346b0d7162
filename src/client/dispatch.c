/* The one way of every command: packed by its row, sent or queued as the object's mode asks, shaped by its row. */
#include "php.h"

#include "client.h"
#include "quick.h"
#include "wire/effect.h"
#include "wire/request.h"

void predis_client_begin_call(predis_client *client, predis_call *call, const predis_command *command)
{
	/* Taken out, not lent: packing may run user code that calls another command on this object. */
	predis_buffer scratch = client->scratch;

	client->scratch = (predis_buffer){0};
	predis_call_begin(call, command, &client->codec, scratch);
	if (UNEXPECTED(client->router != NULL)) {
		call->slot = PREDIS_SLOT_NONE;
	}
}

void predis_client_end_call(predis_client *client, predis_call *call)
{
	predis_buffer scratch = predis_call_end(call);

	predis_buffer_keep(&client->scratch, &scratch);
}

/* ---- queueing ---- */

static void queue_call(predis_client *client, const predis_call *call, predis_effect effect, predis_role role)
{
	predis_queued entry = { .shape = (uint8_t)call->shape, .effect = (uint8_t)effect, .role = (uint8_t)role };

	predis_queue_add(&client->queue, entry, (zval *)&call->context);
}

static void append_to_pipeline(predis_client *client, predis_call *call, predis_effect effect)
{
	predis_call_append(call, &client->pipeline);
	queue_call(client, call, effect, (client->mode & PREDIS_MODE_MULTI) ? PREDIS_ROLE_INSIDE : PREDIS_ROLE_COMMAND);
}

/* ---- sending at once ---- */

/* Once, and again where the server says that another one should have been asked. */
static bool exchange_where_it_leads(predis_client *client, const predis_exchange *exchange, predis_layout layout, predis_reply *reply)
{
	if (!predis_client_exchange(client, exchange, layout, reply)) {
		return false;
	}
	if (EXPECTED(exchange->replies == 0 || reply->type != PREDIS_REPLY_ERROR)
		|| client->mode != PREDIS_MODE_ATOMIC || !predis_client_follow_failover(client, Z_STRVAL(reply->value))) {
		return true;
	}
	zval_ptr_dtor(&reply->value);
	return predis_client_exchange(client, exchange, layout, reply);
}

static const char asking_bytes[] = "*1\r\n$6\r\nASKING\r\n";

/* ASKING's own reply has been read: it is +OK, or an error that the command's says better. */
static bool pass_over_asking(predis_client *client, predis_layout layout, predis_reply *reply)
{
	zval_ptr_dtor(&reply->value);
	if (predis_connection_receive(client->connection, layout, reply)) {
		return true;
	}
	predis_client_broken(client);
	return false;
}

bool predis_client_exchange_call(predis_client *client, predis_call *call, bool asking, predis_reply *reply)
{
	struct iovec parts[PREDIS_EXCHANGE_PARTS];
	const predis_command *command = call->command;
	predis_exchange exchange = {
		.parts = parts,
		.replies = 1,
		.may_repeat = command && (command->flags & PREDIS_COMMAND_READ),
		.is_raw = client->mode == PREDIS_MODE_ATOMIC && predis_shape_is_any(call->shape),
		.block_seconds = call->block_seconds,
		.name = command ? command->name : NULL,
		.deadline_ns = predis_client_deadline_ns(client, call->block_seconds),
	};
	predis_layout layout = predis_shape_layout(call->shape, &client->codec);
	size_t length;
	char *start = predis_call_finish(call, &length);

	exchange.count = predis_call_parts(call, start, length, parts + 1 + asking) + 1 + asking;
	if (UNEXPECTED(asking)) {
		parts[1] = (struct iovec){ (char *)asking_bytes, sizeof(asking_bytes) - 1 };
		exchange.replies = 2;
	} else if (UNEXPECTED(client->connection && (client->connection->muted || client->connection->mute_next))) {
		exchange.replies = predis_effect_replies(client->connection, PREDIS_EFFECT_NONE, NULL, 0);
	}
	if (!exchange_where_it_leads(client, &exchange, layout, reply)) {
		return false;
	}
	if (UNEXPECTED(asking)) {
		return pass_over_asking(client, layout, reply);
	}
	if (exchange.replies == 0) {
		client->connection->mute_next = false;
		*reply = (predis_reply){ .type = PREDIS_REPLY_NULL };
		ZVAL_NULL(&reply->value);
	}
	return true;
}

static void take_refusal(predis_client *client, predis_reply *reply, zval *return_value)
{
	predis_client_refused(client, Z_STR(reply->value));
	/* A server without room for us says so and closes: there is nothing to keep. */
	if (EG(exception) && strncmp(Z_STRVAL(reply->value), "ERR max number", sizeof("ERR max number") - 1) == 0) {
		predis_client_drop(client, PREDIS_DROP_ERROR);
	}
	zval_ptr_dtor(&reply->value);
	ZVAL_FALSE(return_value);
}

/* In a transaction the server says +QUEUED; the reply itself comes with EXEC. */
static void queue_in_transaction(predis_client *client, predis_call *call, predis_effect effect, zval *object, zval *return_value)
{
	predis_reply reply;

	if (!predis_client_exchange_call(client, call, false, &reply)) {
		return;
	}
	if (reply.type == PREDIS_REPLY_ERROR) {
		take_refusal(client, &reply, return_value);
		return;
	}
	zval_ptr_dtor(&reply.value);
	queue_call(client, call, effect, PREDIS_ROLE_INSIDE);
	ZVAL_COPY(return_value, object);
}

void predis_client_take_reply(predis_client *client, const predis_call *call, predis_effect effect, predis_reply *reply, zval *return_value)
{
	predis_codec codec;

	if (UNEXPECTED(effect != PREDIS_EFFECT_NONE)) {
		predis_effect_note(client->connection, effect, NULL, 0, reply->type == PREDIS_REPLY_ERROR);
	}
	if (UNEXPECTED(reply->type == PREDIS_REPLY_ERROR)) {
		take_refusal(client, reply, return_value);
		return;
	}
	if (UNEXPECTED(reply->has_nested_error)) {
		predis_client_refused_inside(client);
	}
	codec = client->codec; /* user code in unserialize() may change the object's options */
	predis_shape_apply(call->shape, &codec, &call->context, reply, return_value);
}

static void call_at_once(predis_client *client, predis_call *call, predis_effect effect, zval *return_value)
{
	predis_reply reply;

	if (predis_client_exchange_call(client, call, false, &reply)) {
		predis_client_take_reply(client, call, effect, &reply, return_value);
	}
}

/* Refused without having been run: the long way asks the next one. */
static bool asks_elsewhere(predis_client *client, predis_reply *reply)
{
	if (client->is_node && predis_client_is_redirection(Z_STRVAL(reply->value))) {
		client->redirection = Z_STR(reply->value);
		return true;
	}
	if (!predis_client_follow_failover(client, Z_STRVAL(reply->value))) {
		return false;
	}
	zval_ptr_dtor_str(&reply->value);
	return true;
}

bool predis_client_quick_receive(predis_client *client, const predis_command *command, zval *return_value)
{
	predis_call call = { .command = command, .shape = (predis_shape)command->shape };
	predis_layout layout = predis_shape_layout(call.shape, &client->codec);
	predis_reply reply;

	if (UNEXPECTED(!predis_connection_receive(client->connection, layout, &reply))) {
		return predis_client_quick_failed(client, command, true);
	}
	predis_client_count_answer(client, 1, true, false);
	if (UNEXPECTED(reply.type == PREDIS_REPLY_ERROR) && asks_elsewhere(client, &reply)) {
		return false;
	}
	predis_client_take_reply(client, &call, PREDIS_EFFECT_NONE, &reply, return_value);
	return true;
}

void predis_client_dispatch(predis_client *client, predis_call *call, predis_effect effect, zval *object, zval *return_value)
{
	if (UNEXPECTED(client->router != NULL)) {
		client->router->dispatch(client, call, effect, object, return_value);
	} else if (EXPECTED(client->mode == PREDIS_MODE_ATOMIC)) {
		call_at_once(client, call, effect, return_value);
	} else if (client->mode & PREDIS_MODE_PIPELINE) {
		append_to_pipeline(client, call, effect);
		ZVAL_COPY(return_value, object);
	} else {
		queue_in_transaction(client, call, effect, object, return_value);
	}
	predis_client_end_call(client, call);
}

static bool check_count(const predis_command *command, uint32_t count)
{
	if (UNEXPECTED(count < command->min_args || (command->max_args >= 0 && count > (uint32_t)command->max_args))) {
		zend_wrong_parameters_count_error(command->min_args, command->max_args < 0 ? (uint32_t)-1 : (uint32_t)command->max_args);
		return false;
	}
	return true;
}

/*
 * A call that sends nothing (no elements, a warning) may have ended before its last parameter was looked at: a wrong
 * type there is an error all the same.
 */
static void check_types(const zend_execute_data *execute_data)
{
	const zend_internal_function *function = &execute_data->func->internal_function;

	uint32_t count = ZEND_NUM_ARGS();

	if (!(function->fn_flags & ZEND_ACC_VARIADIC) && count > function->num_args) {
		count = function->num_args; /* a borrowed row may take more than the method declares */
	}
	for (uint32_t i = 0; i < count && !EG(exception); i++) {
		const zend_internal_arg_info *info = &function->arg_info[i < function->num_args ? i : function->num_args];
		zval *param = ZEND_CALL_ARG(execute_data, i + 1);
		uint32_t accepted = ZEND_TYPE_FULL_MASK(info->type);

		if (!ZEND_TYPE_IS_SET(info->type) || (accepted & (1u << Z_TYPE_P(param)))) {
			continue;
		}
		if (!zend_verify_scalar_type_hint(accepted, param, ZEND_ARG_USES_STRICT_TYPES(), true)) {
			zend_string *type = zend_type_to_string(info->type);
			zend_argument_type_error(i + 1, "must be of type %s, %s given", ZSTR_VAL(type), zend_zval_type_name(param));
			zend_string_release(type);
		}
	}
}

void predis_client_call_the_long_way(INTERNAL_FUNCTION_PARAMETERS, const predis_command *command)
{
	predis_client *client = PREDIS_THIS;
	predis_call call;

	if (!check_count(command, ZEND_NUM_ARGS())) {
		RETURN_THROWS();
	}
	predis_client_begin_call(client, &call, command);
	if (UNEXPECTED(!predis_call_pack(&call, ZEND_CALL_ARG(execute_data, 1), ZEND_NUM_ARGS()))) {
		predis_client_end_call(client, &call);
		if (!EG(exception) && !call.warned) {
			check_types(execute_data);
		}
		RETURN_FALSE;
	}
	predis_client_dispatch(client, &call, (predis_effect)command->effect, ZEND_THIS, return_value);
}

bool predis_client_simple(predis_client *client, uint32_t count, const char *const *words, predis_reply *reply)
{
	predis_buffer bytes = {0};
	struct iovec parts[2];
	predis_exchange exchange = { .parts = parts, .count = 2, .replies = 1, .block_seconds = -1, .name = words[0] };
	bool done;

	predis_request_words(&bytes, count, words);
	parts[1] = (struct iovec){ bytes.bytes, bytes.length };
	done = predis_client_exchange(client, &exchange, PREDIS_LAYOUT_LIST, reply);
	predis_buffer_free(&bytes);
	return done;
}
