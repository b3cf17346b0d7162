/*
 * Nested replies through hiredis' reader: its callbacks write each element straight into its final array. The only
 * file that knows hiredis.
 */
#include "php.h"

#include <errno.h>
#include <hiredis/hiredis.h>

#include "compat.h"
#include "nested.h"
#include "php_predis.h"

#if HIREDIS_MAJOR >= 1
# define PREDIS_HIREDIS_RESP3 1 /* it reads maps, sets, pushes, doubles and booleans */
#endif

#define PREDIS_QUOTE(text) #text
#define PREDIS_STRINGIZE(macro) PREDIS_QUOTE(macro)

enum {
	PREALLOCATED_MOST = 4096,  /* elements: an array's length is the peer's claim until they have come */
	DEPTH_MOST = 200,          /* hiredis 1.x has no limit of its own, 0.14 stops at 9 */
	READER_KEPT = 1024 * 1024, /* after a reply larger than this, hiredis' buffer is given back */
};

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

struct nested_reader {
	redisReader *hiredis;
	bool reading;            /* still set at the start of a read: the last one bailed out in its midst */
	predis_layout layout;
	zval *root;
	bool has_error;          /* an element is an error */
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

zval *predis_nested_put_named(HashTable *array, zval *name, zval *value)
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

void predis_nested_to_score(zval *value)
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
		predis_nested_to_score(value);
	}
	return predis_nested_put_named(Z_ARRVAL_P(array), name, value);
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
	if (depth_of(state) == 1 && has_pairs(state)) {
		if (task->idx != 0 || Z_TYPE_P(value) != IS_ARRAY) {
			return put_half_of_pair(state, parent->obj, (int)task->idx, state->layout == PREDIS_LAYOUT_SCORED, value);
		}
		/* RESP3 lists members with their scores as arrays of two: those stay a list, for the shape to flatten. */
		state->layout = PREDIS_LAYOUT_LIST;
	}
	return zend_hash_next_index_insert_new(Z_ARRVAL_P((zval *)parent->obj), value);
}

void predis_nested_note_error(const char *text, size_t length)
{
	size_t most = sizeof(PREDIS_G(nested_error));

	snprintf(PREDIS_G(nested_error), most, "%.*s", (int)(length < most ? length : most), text);
}

const char *predis_reply_nested_error(void)
{
	return PREDIS_G(nested_error);
}

static void *create_string(const redisReadTask *task, char *bytes, size_t length)
{
	zval value = {0};

	/* hiredis passes over the two bytes behind a bulk, whatever they are; it has them all in its buffer. */
	if (UNEXPECTED(bytes[length] != '\r' || bytes[length + 1] != '\n')) {
		reader_of(task)->reason = "a bulk does not end in CRLF";
		return NULL;
	}
	if (task->type == REDIS_REPLY_ERROR && task->parent) {
		predis_nested_note_error(bytes, length);
		reader_of(task)->has_error = true;
		ZVAL_FALSE(&value);
	} else if (task->type == REDIS_REPLY_STATUS && reader_of(task)->layout == PREDIS_LAYOUT_TRUE_STATUS) {
		ZVAL_TRUE(&value);
	} else {
		size_t format = format_length(task, length);
		predis_reply_string_value(&value, bytes + format, length - format);
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
	return predis_reply_protocol_error(s, said);
}

/*
 * hiredis 1.x reads a double with strtod(), and refuses it where the locale's decimal point is a comma: there this
 * thread has another locale for the time being. A bailout (memory_limit) passes through here.
 */
static int next_reply(redisReader *hiredis, void **done)
{
#ifdef PREDIS_HIREDIS_RESP3
	predis_plain_locale locale;
	int result = REDIS_ERR;

	if (UNEXPECTED(predis_plain_locale_enter(&locale))) {
		zend_try {
			result = redisReaderGetReply(hiredis, done);
		} zend_catch {
			predis_plain_locale_leave(&locale);
			zend_bailout();
		} zend_end_try();
		predis_plain_locale_leave(&locale);
		return result;
	}
#endif
	return redisReaderGetReply(hiredis, done);
}

/*
 * hiredis sets no limit to the line that tells what an element is, and looks through it from its start whenever more
 * has come. False: that line has no end.
 */
static bool has_line(const redisReader *hiredis)
{
	size_t unread = hiredis->len - hiredis->pos;

	return unread <= PREDIS_LINE_MOST || memchr(hiredis->buf + hiredis->pos, '\n', PREDIS_LINE_MOST) != NULL;
}

bool predis_nested_read(predis_stream *s, predis_layout layout, zval *value, bool *has_error)
{
	nested_reader *state = take_reader(layout, value);
	void *done = NULL;
	size_t fed = 0;

	if (!state) {
		return predis_reply_protocol_error(s, "no memory for the reader");
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
		if (next_reply(state->hiredis, &done) != REDIS_OK || state->reason) {
			return nested_fail(s, state);
		}
		if (done) {
			if (Z_TYPE(state->names[0]) != IS_UNDEF) {
				state->reason = "a list of pairs has an odd number of elements";
				return nested_fail(s, state);
			}
			finish_nested(s, state, fed);
			*has_error = state->has_error;
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
