/* Shapes of replies that are text with fields in it: INFO and CLIENT LIST. */
#include "php.h"

#include "shapes.h"

/* "12" and "1.5", but nothing with blanks around it: the text is a piece of a longer one. */
static uint8_t number_in(const char *text, size_t length, zend_long *number, double *real)
{
	if (length == 0 || (unsigned char)text[0] <= ' ' || (unsigned char)text[length - 1] <= ' ') {
		return 0;
	}
	return is_numeric_string(text, length, number, real, false);
}

static void add_info_line(zval *map, const char *line, size_t length)
{
	const char *colon = memchr(line, ':', length);
	zval value;
	double real;
	zend_long number;
	size_t name_length, value_length;

	if (length == 0 || line[0] == '#' || !colon) {
		return;
	}
	name_length = (size_t)(colon - line);
	value_length = length - name_length - 1;
	switch (number_in(colon + 1, value_length, &number, &real)) {
		case IS_LONG:
			ZVAL_LONG(&value, number);
			break;
		case IS_DOUBLE:
			ZVAL_DOUBLE(&value, real);
			break;
		default:
			ZVAL_STRINGL(&value, colon + 1, value_length);
			break;
	}
	zend_symtable_str_update(Z_ARRVAL_P(map), line, name_length, &value);
}

void predis_shape_info(const predis_shaping *s)
{
	const char *at, *end;

	if (Z_TYPE(s->reply->value) != IS_STRING) {
		predis_shape_drop(s);
		return;
	}
	if (Z_STRLEN(s->reply->value) == 0) { /* no such section */
		predis_shape_drop(s);
		return;
	}
	array_init(s->result);
	at = Z_STRVAL(s->reply->value);
	end = at + Z_STRLEN(s->reply->value);
	while (at < end) {
		const char *line_end = memchr(at, '\n', (size_t)(end - at));
		const char *stop = line_end ? line_end : end;
		size_t length = (size_t)(stop - at);
		if (length && at[length - 1] == '\r') {
			length--;
		}
		add_info_line(s->result, at, length);
		at = stop + 1;
	}
	zval_ptr_dtor(&s->reply->value);
}

static void add_client_word(zval *client, const char *word, size_t length)
{
	const char *equals = memchr(word, '=', length);
	zval value;
	size_t name_length, value_length;
	zend_long number;
	double real;

	if (!equals) {
		return;
	}
	name_length = (size_t)(equals - word);
	value_length = length - name_length - 1;
	if (number_in(equals + 1, value_length, &number, &real) == IS_LONG) {
		ZVAL_LONG(&value, number);
	} else {
		ZVAL_STRINGL(&value, equals + 1, value_length);
	}
	zend_symtable_str_update(Z_ARRVAL_P(client), word, name_length, &value);
}

static void add_client(zval *clients, const char *line, const char *end)
{
	zval client;

	array_init(&client);
	while (line < end) {
		const char *blank = memchr(line, ' ', (size_t)(end - line));
		const char *stop = blank ? blank : end;
		add_client_word(&client, line, (size_t)(stop - line));
		line = stop + 1;
	}
	zend_hash_next_index_insert_new(Z_ARRVAL_P(clients), &client);
}

void predis_shape_client_list(const predis_shaping *s)
{
	const char *at, *end;

	if (Z_TYPE(s->reply->value) != IS_STRING) {
		predis_shape_drop(s);
		return;
	}
	array_init(s->result);
	at = Z_STRVAL(s->reply->value);
	end = at + Z_STRLEN(s->reply->value);
	while (at < end) {
		const char *line_end = memchr(at, '\n', (size_t)(end - at));
		const char *stop = line_end ? line_end : end;
		if (stop > at) {
			add_client(s->result, at, stop);
		}
		at = stop + 1;
	}
	zval_ptr_dtor(&s->reply->value);
}
