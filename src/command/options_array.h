/*
 * Arrays of options, as in set($k, $v, ['NX', 'EX' => 10]): a table says which words a command takes and what goes
 * with them. Called by packers.
 */
#ifndef PREDIS_COMMAND_OPTIONS_ARRAY_H
#define PREDIS_COMMAND_OPTIONS_ARRAY_H

#include "command.h"

typedef enum {
	PREDIS_OPTION_FLAG,   /* 'NX', or 'NX' => true */
	PREDIS_OPTION_POSITIVE, /* 'EX' => 10: the same, at least 1 */
	PREDIS_OPTION_LONG,   /* 'EX' => 10: the word, then the integer */
	PREDIS_OPTION_BARE_KEY, /* a key that is sent without the prefix */
	PREDIS_OPTION_STRING, /* 'BY' => 'x': the word, then the string */
	PREDIS_OPTION_KEY,    /* 'STORE' => 'x': the same, with the prefix */
	PREDIS_OPTION_LIMIT,  /* 'LIMIT' => [offset, count] */
	PREDIS_OPTION_VALUE,  /* 'IFEQ' => $value: the word, then the value through serializer and compression */
	PREDIS_OPTION_JSON,   /* 'SETATTR' => ['a' => 1]: the word, then the value as JSON; a string is JSON already */
	PREDIS_OPTION_WORDS,  /* 'SORTBY' => ['@x', 'DESC']: the word, then the list or the one word; a list of lists repeats it */
	PREDIS_OPTION_COUNTED_WORDS, /* 'RETURN' => ['a', 'b']: the word, their number, the list */
	PREDIS_OPTION_COUNTED_KEYS,  /* the same, with the prefix */
	PREDIS_OPTION_PAIRS,         /* 'LABELS' => ['a' => 'b']: the word, then names and values */
	PREDIS_OPTION_COUNTED_PAIRS, /* 'PARAMS' => ['a' => 'b']: the word, the number of both, names and values */
} predis_option_kind;

typedef struct predis_option {
	const char *word;
	predis_option_kind kind;
	predis_shape shape; /* of the reply, where the option is given; 0: the row's */
} predis_option;

/*
 * Appends what `options` has of the table's words, in the table's order; words unknown to the table are passed over.
 * `seen` (may be NULL) gets a bit per table row that was appended.
 */
bool predis_pack_options(predis_call *call, HashTable *options, const predis_option *table, size_t count, uint32_t *seen);

/* Is the word in the array? *value: what goes with it, NULL where it stands alone. */
bool predis_option_given(HashTable *options, const char *word, zval **value);

/* Of words that exclude each other, the one that stands last in the array, if any. */
bool predis_pack_last_of(predis_call *call, HashTable *options, const predis_option *table, size_t count);

/* An int, float or numeric string of at least 1. False with a warning. */
bool predis_option_positive(const char *word, zval *value, zend_long *number);

#endif
