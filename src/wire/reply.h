/*
 * RESP bytes to PHP values. A reply of one line or one bulk has a lane of its own; nested ones go through hiredis'
 * reader, whose callbacks write each element straight into its final array.
 *
 * No user code runs in here, and nothing throws. Out of memory in mid-reply bails out (longjmp): the caller must have
 * counted the reply as owed before, and must not use the connection again.
 */
#ifndef PREDIS_WIRE_REPLY_H
#define PREDIS_WIRE_REPLY_H

#include "php.h"
#include "stream.h"

/* What the reply was, told by its first byte. */
typedef enum {
	PREDIS_REPLY_STATUS = '+',
	PREDIS_REPLY_ERROR = '-',
	PREDIS_REPLY_INTEGER = ':',
	PREDIS_REPLY_BULK = '$',
	PREDIS_REPLY_ARRAY = '*', /* also sets */
	PREDIS_REPLY_PUSH = '>',  /* RESP3: comes unasked, is no command's reply */
	PREDIS_REPLY_MAP = '%',
	PREDIS_REPLY_DOUBLE = ',',
	PREDIS_REPLY_BOOL = '#',
	PREDIS_REPLY_NULL = '_',       /* a missing bulk, or RESP3's null */
	PREDIS_REPLY_NULL_ARRAY = 'N', /* a missing array, which RESP2 tells from the former */
} predis_reply_type;

/* How the elements of the outermost array are laid out in the PHP array. */
typedef enum {
	PREDIS_LAYOUT_LIST,
	PREDIS_LAYOUT_PAIRS,  /* flat name, value, name, value -> [name => value] */
	PREDIS_LAYOUT_SCORED, /* the same, with values as float */
	PREDIS_LAYOUT_TRUE_STATUS, /* a list in which statuses, at any depth, are true */
} predis_layout;

typedef struct predis_reply {
	predis_reply_type type;
	bool has_nested_error; /* an element is an error: see predis_reply_nested_error() */
	zval value; /* string, long, double, bool, array or null; owned by whoever reads the reply */
} predis_reply;

/* At the module's start, once per process: makes the strings that many replies share. */
void predis_reply_start(void);

/*
 * Reads one whole reply. On false the reason is in s->failure, reply->value is undefined and owns nothing, and the
 * stream is at no known place: close it. Nested nulls and errors become false, and nested statuses strings.
 */
bool predis_reply_read(predis_stream *s, predis_layout layout, predis_reply *reply);

/* The text of the last error among the elements of the reply read last. Good until the next read. */
const char *predis_reply_nested_error(void);

/*
 * Reads only the header of an array, of which each element is then read as a reply of its own (EXEC). Where the
 * reply is no array, `reply` holds it whole and *count is 0.
 */
bool predis_reply_read_header(predis_stream *s, predis_reply *reply, size_t *count);

/* Skips nothing, copies nothing: parses what RESP calls a double, whatever the locale. False if it is none. */
bool predis_reply_parse_double(const char *text, size_t length, double *number);

/* Can replies of RESP3 be read? Only where the extension was built against hiredis 1.0 or newer. */
bool predis_reply_can_resp3(void);

struct nested_reader;

/* Frees a thread's hiredis reader, which was made on first use. Takes NULL. */
void predis_reply_free_reader(struct nested_reader *state);

/* The library's version, for phpinfo(). */
const char *predis_reply_library_version(void);

#endif
