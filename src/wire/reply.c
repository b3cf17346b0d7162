/* RESP to zval: which lane a reply goes. One line or one bulk: flat.c. Arrays: array.c, and nested.c within them. */
#include "php.h"

#include "array.h"
#include "flat.h"
#include "nested.h"

/* What did not begin like RESP: say what it began with, since it tells what is listening there. */
static bool not_resp(predis_stream *s, unsigned char type)
{
	char said[64];

	if (type >= 0x20 && type < 0x7f) {
		snprintf(said, sizeof(said), "got '%c' as reply type byte", type);
	} else {
		snprintf(said, sizeof(said), "got 0x%02x as reply type byte", type);
	}
	return predis_reply_protocol_error(s, said);
}

void predis_reply_start(void)
{
	predis_flat_start();
}

static bool first_byte(predis_stream *s, unsigned char *type)
{
	if (predis_stream_buffered(s) == 0 && !predis_stream_fill(s)) {
		return false;
	}
	*type = (unsigned char)s->buffer[s->position];
	return true;
}

bool predis_reply_read(predis_stream *s, predis_layout layout, predis_reply *reply)
{
	unsigned char type;

	ZVAL_UNDEF(&reply->value);
	reply->has_nested_error = false;
	if (!first_byte(s, &type)) {
		return false;
	}
	if (EXPECTED(type == '$') && EXPECTED(predis_flat_take_bulk(s, &reply->value))) {
		reply->type = PREDIS_REPLY_BULK;
		return true;
	}
	switch (type) {
		case '$': case '+': case '-': case ':': case ',': case '#': case '_':
			return predis_flat_read(s, reply);
		case '*': case '%': case '~': case '>': case '(': case '=':
			reply->type = type == '%' ? PREDIS_REPLY_MAP : PREDIS_REPLY_ARRAY;
			if (!predis_array_read(s, layout, &reply->value, &reply->has_nested_error)) {
				return false;
			}
			if (type == '>') {
				reply->type = PREDIS_REPLY_PUSH;
			} else if (Z_TYPE(reply->value) == IS_NULL) {
				reply->type = PREDIS_REPLY_NULL_ARRAY;
			} else if (Z_TYPE(reply->value) == IS_STRING) {
				reply->type = PREDIS_REPLY_BULK; /* a big number or a verbatim string */
			}
			return true;
		default:
			return not_resp(s, type);
	}
}

bool predis_reply_read_header(predis_stream *s, predis_reply *reply, size_t *count)
{
	unsigned char type;
	zend_long elements;
	const char *line;
	size_t length;

	*count = 0;
	reply->has_nested_error = false;
	ZVAL_UNDEF(&reply->value);
	if (!first_byte(s, &type)) {
		return false;
	}
	if (type != '*') {
		return predis_reply_read(s, PREDIS_LAYOUT_LIST, reply);
	}
	line = predis_flat_line(s, &length);
	if (!line) {
		return false;
	}
	if (!predis_flat_integer(line + 1, length - 1, &elements) || elements < -1 || elements > INT32_MAX) {
		return predis_reply_protocol_error(s, "an array has an impossible length");
	}
	if (elements < 0) {
		reply->type = PREDIS_REPLY_NULL;
		ZVAL_NULL(&reply->value);
		return true;
	}
	reply->type = PREDIS_REPLY_ARRAY;
	*count = (size_t)elements;
	return true;
}
