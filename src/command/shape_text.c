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

typedef void (*line_function)(zval *result, const char *line, size_t length);

/* An array of what `add` makes of each line of the text. */
static void shape_lines(const predis_shaping *s, line_function add)
{
	const char *at = Z_STRVAL(s->reply->value);
	const char *end = at + Z_STRLEN(s->reply->value);

	array_init(s->result);
	while (at < end) {
		const char *line_end = memchr(at, '\n', (size_t)(end - at));
		const char *stop = line_end ? line_end : end;
		size_t length = (size_t)(stop - at);
		if (length && at[length - 1] == '\r') {
			length--;
		}
		add(s->result, at, length);
		at = stop + 1;
	}
	zval_ptr_dtor(&s->reply->value);
}

void predis_shape_info(const predis_shaping *s)
{
	/* No text: no such section. */
	if (Z_TYPE(s->reply->value) != IS_STRING || Z_STRLEN(s->reply->value) == 0) {
		predis_shape_drop(s);
		return;
	}
	shape_lines(s, add_info_line);
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

static void add_client(zval *clients, const char *line, size_t length)
{
	const char *end = line + length;
	zval client;

	if (length == 0) {
		return;
	}
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
	if (Z_TYPE(s->reply->value) != IS_STRING) {
		predis_shape_drop(s);
		return;
	}
	shape_lines(s, add_client);
}
