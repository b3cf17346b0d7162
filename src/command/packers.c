/* What packers of several subjects share. See packers.h. */
#include "php.h"

#include "packers.h"
#include "wire/request.h"

const predis_option predis_existence_options[PREDIS_EXISTENCE_OPTIONS] = {
	{ .word = "NX", .kind = PREDIS_OPTION_FLAG },
	{ .word = "XX", .kind = PREDIS_OPTION_FLAG },
};

bool predis_pack_optional_options(predis_call *call, const predis_option *table, size_t count, uint32_t *seen)
{
	zval *param = predis_call_next(call);
	HashTable *options;

	if (predis_is_null(param)) {
		return true;
	}
	return predis_param_array(call, param, &options) && predis_pack_options(call, options, table, count, seen);
}

/* Replaces the row's words at the buffer's head, where a parameter decides between two commands. */
void predis_call_rename(predis_call *call, const char *header)
{
	size_t length = strlen(header);
	size_t old_length = call->command->header_length;
	char *at;

	predis_buffer_reserve(&call->out, length);
	at = call->out.bytes + PREDIS_REQUEST_HEADER;
	memmove(at + length, at + old_length, call->out.length - PREDIS_REQUEST_HEADER - old_length);
	memcpy(at, header, length);
	call->out.length += length - old_length;
}

static bool is_score(const zval *score)
{
	static const char *const words[] = { "inf", "+inf", "-inf" };

	if (Z_TYPE_P(score) != IS_STRING) {
		return Z_TYPE_P(score) == IS_LONG || Z_TYPE_P(score) == IS_DOUBLE;
	}
	for (size_t i = 0; i < PREDIS_COUNT_OF(words); i++) {
		if (strcasecmp(Z_STRVAL_P(score), words[i]) == 0) {
			return true;
		}
	}
	return is_numeric_string(Z_STRVAL_P(score), Z_STRLEN_P(score), NULL, NULL, false) != 0;
}

/* A score or a weight: a number, or text that the server understands as one. */
bool predis_call_score(predis_call *call, zval *score)
{
	ZVAL_DEREF(score);
	if (!is_score(score)) {
		php_error_docref(NULL, E_WARNING, "Scores and weights must be numbers, 'inf', '+inf' or '-inf'");
		call->warned = true;
		return false;
	}
	if (Z_TYPE_P(score) == IS_DOUBLE) {
		predis_call_double(call, Z_DVAL_P(score));
		return true;
	}
	return predis_call_plain(call, score);
}

bool predis_pack_subcommand(predis_call *call, const predis_subcommand *table, size_t count, const predis_subcommand **form)
{
	zval *param = predis_call_next(call);
	const predis_subcommand *found = NULL;
	predis_shape unknown;
	uint32_t given = 0;
	zend_string *word;

	if (!predis_param_string(call, param, &word)) {
		return false;
	}
	for (size_t i = 0; i < count; i++) {
		if (zend_binary_strcasecmp(ZSTR_VAL(word), ZSTR_LEN(word), table[i].word, strlen(table[i].word)) == 0) {
			found = &table[i];
		}
	}
	while (call->next + given < call->param_count && Z_TYPE(call->params[call->next + given]) != IS_NULL) {
		given++;
	}
	if (found && given < found->least) {
		php_error_docref(NULL, E_WARNING, "%s needs more arguments: %d at least", found->word, found->least);
		return false;
	}
	predis_call_string(call, word);
	/* HELP is a list of statuses, which a raw reply would make true. */
	unknown = zend_string_equals_literal_ci(word, "HELP") ? PREDIS_SHAPE_STRINGS : PREDIS_SHAPE_RAW;
	call->shape = found ? (predis_shape)found->shape : unknown;
	if (form) {
		*form = found;
	}
	return true;
}

bool predis_pack_rest(predis_call *call)
{
	zval *param;

	while ((param = predis_call_next(call))) {
		if (!predis_call_plain(call, param)) {
			return false;
		}
	}
	return true;
}
