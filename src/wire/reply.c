/* RESP to zval. The only file that knows hiredis. */
#include "php.h"

#include <errno.h>
#include <hiredis/hiredis.h>

#include "compat.h"
#include "php_predis.h"
#include "reply.h"

#if HIREDIS_MAJOR >= 1
# define PREDIS_HIREDIS_RESP3 1 /* it reads maps, sets, pushes, doubles and booleans */
#endif

#define PREDIS_QUOTE(text) #text
#define PREDIS_STRINGIZE(macro) PREDIS_QUOTE(macro)

enum {
	PREALLOCATED_MOST = 4096,   /* elements: an array's length is the peer's claim until they have come */
	DEPTH_MOST = 200,           /* hiredis 1.x has no limit of its own, 0.14 stops at 9 */
	BULK_FIRST = 1024 * 1024,   /* bytes taken on the peer's word; beyond, memory follows what has come */
	READER_KEPT = 1024 * 1024,  /* after a reply larger than this, hiredis' buffer is given back */
	LINE_MOST = 64 * 1024,      /* a status or error line longer than this is none */
};

#if SIZEOF_SIZE_T > 4
static const zend_ulong BULK_MOST = (zend_ulong)1 << 36;
#else
static const zend_ulong BULK_MOST = (zend_ulong)1 << 30;
#endif

static bool protocol_error(predis_stream *s, const char *what)
{
	predis_failure_set(&s->failure, PREDIS_FAILURE_PROTOCOL, EPROTO, "protocol error, %s", what);
	return false;
}

/* ---- one line ---- */

/* The next line without its CRLF, inside the stream's buffer: good until the next read. NULL on failure. */
static const char *read_line(predis_stream *s, size_t *length)
{
	size_t searched = 0;

	for (;;) {
		const char *start = s->buffer + s->position;
		size_t at_hand = predis_stream_buffered(s);
		const char *end = at_hand > searched ? memchr(start + searched, '\n', at_hand - searched) : NULL;
		if (end) {
			if (end == start || end[-1] != '\r') {
				protocol_error(s, "a line does not end in CRLF");
				return NULL;
			}
			*length = (size_t)(end - start) - 1;
			s->position += *length + 2;
			return start;
		}
		if (at_hand > LINE_MOST) {
			protocol_error(s, "a line has no end");
			return NULL;
		}
		searched = at_hand;
		if (!predis_stream_fill(s)) {
			return NULL;
		}
	}
}

/* A decimal integer, the whole of the text. Overflow and stray characters are refused. */
static bool parse_integer(const char *text, size_t length, zend_long *number)
{
	bool negative = length && text[0] == '-';
	zend_ulong value = 0;
	size_t i = negative || (length && text[0] == '+');

	if (i == length) {
		return false;
	}
	for (; i < length; i++) {
		unsigned digit = (unsigned)(unsigned char)text[i] - '0';
		if (digit > 9 || value > (ZEND_ULONG_MAX - digit) / 10) {
			return false;
		}
		value = value * 10 + digit;
	}
	if (value > (zend_ulong)ZEND_LONG_MAX + negative) {
		return false;
	}
	*number = negative ? (zend_long)(0 - value) : (zend_long)value;
	return true;
}

bool predis_reply_parse_double(const char *text, size_t length, double *number)
{
	char copy[64];
	const char *end;
	size_t sign = length && (text[0] == '-' || text[0] == '+');

	if (length == 0 || length >= sizeof(copy)) {
		return false;
	}
	if (length - sign == 3 && strncasecmp(text + sign, "inf", 3) == 0) {
		*number = text[0] == '-' ? -ZEND_INFINITY : ZEND_INFINITY;
		return true;
	}
	if (length - sign == 3 && strncasecmp(text + sign, "nan", 3) == 0) {
		*number = ZEND_NAN;
		return true;
	}
	memcpy(copy, text, length);
	copy[length] = '\0';
	*number = zend_strtod(copy, &end); /* strtod() would follow the locale's comma */
	return end == copy + length;
}

static void string_value(zval *value, const char *bytes, size_t length)
{
	if (length <= 1) {
		ZVAL_INTERNED_STR(value, length ? ZSTR_CHAR((unsigned char)bytes[0]) : ZSTR_EMPTY_ALLOC());
	} else {
		ZVAL_NEW_STR(value, zend_string_init(bytes, length, 0));
	}
}

/* ---- one bulk ---- */

/* Memory grows with what has come: the length is the peer's claim. */
static bool read_large_bulk(predis_stream *s, size_t length, zval *value)
{
	size_t allocated = length < BULK_FIRST ? length : BULK_FIRST;
	zend_string *bytes;
	size_t have = 0;

	predis_check_memory(allocated);
	bytes = zend_string_alloc(allocated, 0);

	while (have < length) {
		if (have == allocated) {
			allocated = allocated > length / 2 ? length : allocated * 2;
			predis_check_memory(allocated - have);
			bytes = zend_string_extend(bytes, allocated, 0);
		}
		if (!predis_stream_read(s, ZSTR_VAL(bytes) + have, allocated - have)) {
			zend_string_efree(bytes);
			return false;
		}
		have = allocated;
	}
	ZSTR_VAL(bytes)[length] = '\0';
	ZVAL_NEW_STR(value, bytes);
	return true;
}

static bool read_bulk(predis_stream *s, size_t length, zval *value)
{
	char end[2];

	if (EXPECTED(predis_stream_buffered(s) >= length + 2)) {
		const char *start = s->buffer + s->position;
		if (UNEXPECTED(start[length] != '\r' || start[length + 1] != '\n')) {
			return protocol_error(s, "a bulk does not end in CRLF");
		}
		string_value(value, start, length);
		s->position += length + 2;
		return true;
	}
	if (length + 2 <= s->capacity / 2) {
		while (predis_stream_buffered(s) < length + 2) {
			if (!predis_stream_fill(s)) {
				return false;
			}
		}
		return read_bulk(s, length, value);
	}
	if (!read_large_bulk(s, length, value)) {
		return false;
	}
	while (predis_stream_buffered(s) < sizeof(end)) {
		if (!predis_stream_fill(s)) {
			zval_ptr_dtor_str(value);
			return false;
		}
	}
	if (!predis_stream_read(s, end, sizeof(end)) || end[0] != '\r' || end[1] != '\n') {
		zval_ptr_dtor_str(value);
		return protocol_error(s, "a bulk does not end in CRLF");
	}
	return true;
}

/* ---- nested replies, through hiredis ---- */

struct nested_reader {
	redisReader *hiredis;
	bool reading;            /* still set at the start of a read: the last one bailed out in its midst */
	predis_layout layout;
	zval *root;
	bool has_error;          /* an element is an error; its text: */
	char error[PREDIS_FAILURE_TEXT];
	const char *reason;      /* why a callback said no: hiredis would call it out of memory */
	zval names[DEPTH_MOST + 1]; /* the pair's first half, by depth of the array that it belongs to */
};

typedef struct nested_reader nested_reader;

static nested_reader *reader_of(const redisReadTask *task)
{
	return task->privdata;
}

/* Is the outermost array a flat list of pairs? */
static bool has_pairs(const nested_reader *state)
{
	return state->layout == PREDIS_LAYOUT_PAIRS || state->layout == PREDIS_LAYOUT_SCORED;
}

static int depth_of(const nested_reader *state)
{
	return state->hiredis->ridx;
}

/* Strings like "12" become integer keys, as in every PHP array. A repeated name overwrites: the server may lie. */
static zval *put_named(HashTable *array, zval *name, zval *value)
{
	zval *place;

	if (Z_TYPE_P(name) == IS_STRING) {
		place = zend_symtable_update(array, Z_STR_P(name), value);
	} else {
		place = zend_hash_index_update(array, (zend_ulong)Z_LVAL_P(name), value);
	}
	zval_ptr_dtor_nogc(name);
	ZVAL_UNDEF(name);
	return place;
}

static void to_score(zval *value)
{
	double score = 0;

	if (Z_TYPE_P(value) == IS_STRING) {
		if (!predis_reply_parse_double(Z_STRVAL_P(value), Z_STRLEN_P(value), &score)) {
			score = zend_strtod(Z_STRVAL_P(value), NULL);
		}
		zval_ptr_dtor_nogc(value);
		ZVAL_DOUBLE(value, score);
	} else if (Z_TYPE_P(value) == IS_LONG) {
		ZVAL_DOUBLE(value, (double)Z_LVAL_P(value));
	}
}

static zval *put_half_of_pair(nested_reader *state, zval *array, int index, bool scored, zval *value)
{
	zval *name = &state->names[depth_of(state) - 1];

	if (index % 2 == 0) {
		if (Z_TYPE_P(value) != IS_STRING && Z_TYPE_P(value) != IS_LONG) {
			state->reason = "a map has a name that is neither a string nor an integer";
			zval_ptr_dtor_nogc(value);
			return NULL;
		}
		ZVAL_COPY_VALUE(name, value);
		return name;
	}
	if (scored) {
		to_score(value);
	}
	return put_named(Z_ARRVAL_P(array), name, value);
}

#ifdef PREDIS_HIREDIS_RESP3
static bool is_map(const redisReadTask *task)
{
	return task->type == REDIS_REPLY_MAP;
}

/* A verbatim string begins with its format, "txt:" or "mkd:". */
static size_t format_length(const redisReadTask *task, size_t length)
{
	enum { FORMAT = 4 };

	return task->type == REDIS_REPLY_VERB && length >= FORMAT ? FORMAT : 0;
}
#else
static size_t format_length(const redisReadTask *task, size_t length)
{
	(void)task;
	(void)length;
	return 0;
}

static bool is_map(const redisReadTask *task)
{
	(void)task;
	return false;
}
#endif

/* Puts the value where the task says and returns its place, which stays put while it is the innermost open array. */
static void *put(const redisReadTask *task, zval *value)
{
	nested_reader *state = reader_of(task);
	const redisReadTask *parent = task->parent;

	if (!parent) {
		ZVAL_COPY_VALUE(state->root, value);
		return state->root;
	}
	if (is_map(parent)) {
		return put_half_of_pair(state, parent->obj, (int)task->idx, false, value);
	}
	/* RESP3 lists members with their scores as arrays of two: those stay a list, for the shape to flatten. */
	if (depth_of(state) == 1 && has_pairs(state) && Z_TYPE_P(value) != IS_ARRAY) {
		return put_half_of_pair(state, parent->obj, (int)task->idx, state->layout == PREDIS_LAYOUT_SCORED, value);
	}
	return zend_hash_next_index_insert_new(Z_ARRVAL_P((zval *)parent->obj), value);
}

static void note_error(nested_reader *state, const char *text, size_t length)
{
	snprintf(state->error, sizeof(state->error), "%.*s", (int)(length < sizeof(state->error) ? length : sizeof(state->error)), text);
	state->has_error = true;
}

const char *predis_reply_nested_error(void)
{
	return PREDIS_G(nested_reader) ? PREDIS_G(nested_reader)->error : "";
}

static void *create_string(const redisReadTask *task, char *bytes, size_t length)
{
	zval value = {0};

	if (task->type == REDIS_REPLY_ERROR && task->parent) {
		note_error(reader_of(task), bytes, length);
		ZVAL_FALSE(&value);
	} else if (task->type == REDIS_REPLY_STATUS && reader_of(task)->layout == PREDIS_LAYOUT_TRUE_STATUS) {
		ZVAL_TRUE(&value);
	} else {
		size_t format = format_length(task, length);
		string_value(&value, bytes + format, length - format);
	}
	return put(task, &value);
}

static void *create_array_of(const redisReadTask *task, size_t elements)
{
	nested_reader *state = reader_of(task);
	/* Half of a list of pairs is a guess: RESP3 may have arrays of two in it. */
	size_t places = is_map(task) || (!task->parent && has_pairs(state)) ? (elements + 1) / 2 : elements;
	zval value;

	if (depth_of(state) >= DEPTH_MOST) {
		state->reason = "arrays are nested too deep";
		return NULL;
	}
	if (places == 0) {
		ZVAL_EMPTY_ARRAY(&value);
		return put(task, &value);
	}
	array_init_size(&value, (uint32_t)(places < PREALLOCATED_MOST ? places : PREALLOCATED_MOST));
	return put(task, &value);
}

static void *create_integer(const redisReadTask *task, long long number)
{
	zval value;

	ZVAL_LONG(&value, (zend_long)number);
	return put(task, &value);
}

static void *create_nil(const redisReadTask *task)
{
	zval value = {0};

	if (task->parent) {
		ZVAL_FALSE(&value);
	} else {
		ZVAL_NULL(&value);
	}
	return put(task, &value);
}

#ifdef PREDIS_HIREDIS_RESP3
static void *create_array(const redisReadTask *task, size_t elements)
{
	return create_array_of(task, elements);
}

/* hiredis has parsed the text with strtod(), which a comma locale breaks: parse it again. */
static void *create_double(const redisReadTask *task, double number, char *text, size_t length)
{
	zval value;

	predis_reply_parse_double(text, length, &number);
	ZVAL_DOUBLE(&value, number);
	return put(task, &value);
}

static void *create_bool(const redisReadTask *task, int truth)
{
	zval value;

	ZVAL_BOOL(&value, truth);
	return put(task, &value);
}
#else
static void *create_array(const redisReadTask *task, int elements)
{
	return create_array_of(task, elements > 0 ? (size_t)elements : 0);
}
#endif

/* hiredis takes a pointer to non-const functions; nothing writes there. No freeObject: the root is ours. */
static redisReplyObjectFunctions constructors = {
	.createString = create_string,
	.createArray = create_array,
	.createInteger = create_integer,
	.createNil = create_nil,
#ifdef PREDIS_HIREDIS_RESP3
	.createDouble = create_double,
	.createBool = create_bool,
#endif
};

void predis_reply_free_reader(nested_reader *state)
{
	if (state) {
		if (state->hiredis) {
			redisReaderFree(state->hiredis);
		}
		pefree(state, 1);
	}
}

static void drop_reader(void)
{
	predis_reply_free_reader(PREDIS_G(nested_reader));
	PREDIS_G(nested_reader) = NULL;
}

static nested_reader *take_reader(predis_layout layout, zval *root)
{
	nested_reader *state = PREDIS_G(nested_reader);

	if (state && (state->reading || !state->hiredis)) {
		drop_reader();
		state = NULL;
	}
	if (!state) {
		state = pecalloc(1, sizeof(*state), 1);
		state->hiredis = redisReaderCreateWithFunctions(&constructors);
		PREDIS_G(nested_reader) = state;
	}
	if (!state->hiredis) {
		return NULL;
	}
	state->hiredis->privdata = state;
	state->layout = layout;
	state->root = root;
	state->reason = NULL;
	state->has_error = false;
	state->reading = true;
	ZVAL_UNDEF(root);
	return state;
}

bool predis_reply_can_resp3(void)
{
#ifdef PREDIS_HIREDIS_RESP3
	return true;
#else
	return false;
#endif
}

const char *predis_reply_library_version(void)
{
	return PREDIS_STRINGIZE(HIREDIS_MAJOR) "." PREDIS_STRINGIZE(HIREDIS_MINOR) "." PREDIS_STRINGIZE(HIREDIS_PATCH);
}

/* hiredis was fed beyond the reply's end: what it did not use is still the tail of our buffer. */
static void finish_nested(predis_stream *s, nested_reader *state, size_t fed)
{
	redisReader *hiredis = state->hiredis;

	s->position = s->limit - (hiredis->len - hiredis->pos);
	hiredis->pos = hiredis->len;
	state->reading = false;
	if (fed > READER_KEPT) {
		redisReaderFree(hiredis);
		state->hiredis = redisReaderCreateWithFunctions(&constructors);
	}
}

static void drop_half_read(nested_reader *state)
{
	for (int depth = 0; depth <= DEPTH_MOST; depth++) {
		zval_ptr_dtor_nogc(&state->names[depth]);
		ZVAL_UNDEF(&state->names[depth]);
	}
	zval_ptr_dtor(state->root);
	ZVAL_UNDEF(state->root);
	drop_reader();
}

static bool nested_fail(predis_stream *s, nested_reader *state)
{
	char said[128];

	snprintf(said, sizeof(said), "%s", state->reason ? state->reason : state->hiredis->errstr);
	drop_half_read(state);
	return protocol_error(s, said);
}

/*
 * hiredis sets no limit to the line that tells what an element is, and looks through it from its start whenever more
 * has come. False: that line has no end.
 */
static bool has_line(const redisReader *hiredis)
{
	size_t unread = hiredis->len - hiredis->pos;

	return unread <= LINE_MOST || memchr(hiredis->buf + hiredis->pos, '\n', LINE_MOST) != NULL;
}

static bool read_nested(predis_stream *s, predis_layout layout, zval *value)
{
	nested_reader *state = take_reader(layout, value);
	void *done = NULL;
	size_t fed = 0;

	if (!state) {
		return protocol_error(s, "no memory for the reader");
	}
	for (;;) {
		if (predis_stream_buffered(s) == 0 && !predis_stream_fill(s)) {
			drop_half_read(state);
			return false;
		}
		if (redisReaderFeed(state->hiredis, s->buffer + s->position, predis_stream_buffered(s)) != REDIS_OK) {
			return nested_fail(s, state);
		}
		fed += predis_stream_buffered(s);
		s->position = s->limit;
		if (redisReaderGetReply(state->hiredis, &done) != REDIS_OK || state->reason) {
			return nested_fail(s, state);
		}
		if (done) {
			if (Z_TYPE(state->names[0]) != IS_UNDEF) {
				state->reason = "a list of pairs has an odd number of elements";
				return nested_fail(s, state);
			}
			finish_nested(s, state, fed);
			return true;
		}
		/* hiredis keeps an element until it is whole, in memory that PHP does not count. */
		predis_check_memory(state->hiredis->len);
		if (!has_line(state->hiredis)) {
			state->reason = "a line has no end";
			return nested_fail(s, state);
		}
	}
}

/* ---- one reply ---- */

static bool set_null(predis_reply *reply)
{
	reply->type = PREDIS_REPLY_NULL;
	ZVAL_NULL(&reply->value);
	return true;
}

static bool read_integer(predis_stream *s, const char *line, size_t length, zval *value)
{
	zend_long number;

	if (!parse_integer(line, length, &number)) {
		return protocol_error(s, "an integer is none");
	}
	ZVAL_LONG(value, number);
	return true;
}

static bool read_double(predis_stream *s, const char *line, size_t length, zval *value)
{
	double number;

	if (!predis_reply_parse_double(line, length, &number)) {
		return protocol_error(s, "a double is none");
	}
	ZVAL_DOUBLE(value, number);
	return true;
}

static bool read_bulk_reply(predis_stream *s, const char *line, size_t length, predis_reply *reply)
{
	zend_long size;

	if (!parse_integer(line, length, &size) || size < -1 || (size > 0 && (zend_ulong)size > BULK_MOST)) {
		return protocol_error(s, "a bulk has an impossible length");
	}
	return size < 0 ? set_null(reply) : read_bulk(s, (size_t)size, &reply->value);
}

/* What did not begin like RESP: say what it began with, since it tells what is listening there. */
static bool not_resp(predis_stream *s, unsigned char type)
{
	char said[64];

	if (type >= 0x20 && type < 0x7f) {
		snprintf(said, sizeof(said), "got '%c' as reply type byte", type);
	} else {
		snprintf(said, sizeof(said), "got 0x%02x as reply type byte", type);
	}
	return protocol_error(s, said);
}

static bool read_flat(predis_stream *s, predis_reply *reply)
{
	size_t length;
	const char *line = read_line(s, &length);

	if (!line) {
		return false;
	}
	reply->type = (predis_reply_type)(unsigned char)line[0];
	line++;
	length--;
	switch (reply->type) {
		case PREDIS_REPLY_BULK:
			return read_bulk_reply(s, line, length, reply);
		case PREDIS_REPLY_INTEGER:
			return read_integer(s, line, length, &reply->value);
		case PREDIS_REPLY_STATUS:
		case PREDIS_REPLY_ERROR:
			string_value(&reply->value, line, length);
			return true;
		case PREDIS_REPLY_DOUBLE:
			return read_double(s, line, length, &reply->value);
		case PREDIS_REPLY_BOOL:
			ZVAL_BOOL(&reply->value, length == 1 && line[0] == 't');
			return true;
		case PREDIS_REPLY_NULL:
		default:
			return set_null(reply);
	}
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
	switch (type) {
		case '$': case '+': case '-': case ':': case ',': case '#': case '_':
			return read_flat(s, reply);
		case '*': case '%': case '~': case '>': case '(': case '=':
			reply->type = type == '%' ? PREDIS_REPLY_MAP : PREDIS_REPLY_ARRAY;
			if (!read_nested(s, layout, &reply->value)) {
				return false;
			}
			reply->has_nested_error = PREDIS_G(nested_reader)->has_error;
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
	line = read_line(s, &length);
	if (!line) {
		return false;
	}
	if (!parse_integer(line + 1, length - 1, &elements) || elements < -1 || elements > INT32_MAX) {
		return protocol_error(s, "an array has an impossible length");
	}
	if (elements < 0) {
		return set_null(reply);
	}
	reply->type = PREDIS_REPLY_ARRAY;
	*count = (size_t)elements;
	return true;
}
