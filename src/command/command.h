/*
 * A command is one row of a table that is generated from predis.stub.php: how its PHP parameters become RESP
 * arguments, and how its reply becomes a PHP value. One row serves atomic calls, pipelines and transactions alike.
 */
#ifndef PREDIS_COMMAND_COMMAND_H
#define PREDIS_COMMAND_COMMAND_H

#include "php.h"
#include "buffer.h"
#include "codec.h"
#include "slot.h"
#include "wire/effect.h"
#include "wire/reply.h"

/* One letter of a row's argument program. */
typedef enum {
	PREDIS_ARG_KEY,               /* k */
	PREDIS_ARG_VALUE,             /* v */
	PREDIS_ARG_STRING,            /* s */
	PREDIS_ARG_LONG,              /* i */
	PREDIS_ARG_DOUBLE,            /* d */
	PREDIS_ARG_NUMERIC,           /* n: string, int or float, sent as it is */
	PREDIS_ARG_BOOL,              /* b: 0 or 1 */
	PREDIS_ARG_KEYS,              /* k@: array|string and the variadic rest */
	PREDIS_ARG_STRINGS,           /* s@ */
	PREDIS_ARG_VALUES,            /* v@ */
	PREDIS_ARG_LIST_KEYS,         /* [k] */
	PREDIS_ARG_LIST_VALUES,       /* [v] */
	PREDIS_ARG_LIST_STRINGS,      /* [s] */
	PREDIS_ARG_COUNTED_KEYS,      /* #[k] */
	PREDIS_ARG_COUNTED_STRINGS,   /* #[s] */
	PREDIS_ARG_COUNTED_VALUES,    /* #[v] */
	PREDIS_ARG_MAP_STRING_VALUE,  /* {sv} */
	PREDIS_ARG_MAP_KEY_VALUE,     /* {kv} */
	PREDIS_ARG_MAP_STRING_STRING, /* {ss} */
	PREDIS_ARG_TOKEN_IF,          /* t(TOKEN) */
	PREDIS_ARG_TOKEN_COUNT,       /* c(TOKEN); without a token only the number */
	PREDIS_ARG_TOKEN,             /* 'TOKEN' */
	PREDIS_ARG_JSON,              /* j: any PHP value, as JSON */
	PREDIS_ARG_LIST_DOUBLES,      /* [d] */
	PREDIS_ARG_COUNTED_DOUBLES,   /* #[d] */
	PREDIS_ARG_COUNTED_FIELDS,    /* #[f]: as #[s], and remembered for the shape `fields` */
	PREDIS_ARG_COUNTED_MAP_STRING_VALUE, /* #{sv} */
	PREDIS_ARG_COUNTED_MAP_KEY_VALUE,    /* #{kv} */
	PREDIS_ARG_MAP_STRING_WORDS,  /* {sw}: name, then a word or a list of words */
	PREDIS_ARG_OPTIONS,           /* o{...}: an array of options */
} predis_arg_kind;

enum {
	PREDIS_ARG_OPTIONAL = 1 << 0, /* ?: nothing is sent for null or an omitted one */
	PREDIS_ARG_REST = 1 << 1,     /* +: this and all further parameters, at least one */
	PREDIS_ARG_REST_ANY = 1 << 2, /* *: the same, or none */
	PREDIS_ARG_WIDE = 1 << 3,     /* the declared type takes more than the letter: see predis_param_text() */
};

typedef struct predis_arg {
	uint8_t kind;
	uint8_t flags;
	uint8_t token_length;
	uint8_t at;    /* the number of the parameter, from 1; 0: the one behind the last */
	uint8_t shape; /* of the reply, where this token is sent; 0: the row's */
	uint8_t option_count;
	const char *token; /* a whole RESP bulk: the literal, or the default of an int that may be left out */
	const struct predis_option *options;
} predis_arg;

/* One key, or the first of several. */
static inline bool predis_arg_is_key(const predis_arg *arg)
{
	return arg->kind == PREDIS_ARG_KEY || arg->kind == PREDIS_ARG_KEYS;
}

typedef enum {
	PREDIS_SHAPE_OK,
	PREDIS_SHAPE_INT,
	PREDIS_SHAPE_BOOL,
	PREDIS_SHAPE_FLOAT,
	PREDIS_SHAPE_NUMBER,          /* int as it is, bulk as float */
	PREDIS_SHAPE_STATUS,
	PREDIS_SHAPE_STRING,
	PREDIS_SHAPE_VALUE,
	PREDIS_SHAPE_VALUE_OR_VALUES,
	PREDIS_SHAPE_STRING_OR_STRINGS,
	PREDIS_SHAPE_VALUES,
	PREDIS_SHAPE_STRINGS,
	PREDIS_SHAPE_INTS,
	PREDIS_SHAPE_BOOLS,
	PREDIS_SHAPE_FLOATS,
	PREDIS_SHAPE_PAIRS,
	PREDIS_SHAPE_SCORED,
	PREDIS_SHAPE_FIELDS,
	PREDIS_SHAPE_POPPED,
	PREDIS_SHAPE_POPPED_SCORED,
	PREDIS_SHAPE_TYPE,
	PREDIS_SHAPE_PING,
	PREDIS_SHAPE_INFO,
	PREDIS_SHAPE_TIME,
	PREDIS_SHAPE_RAW,
	PREDIS_SHAPE_WITH_LENGTH,     /* a bulk: [value, ['length' => bytes]] */
	PREDIS_SHAPE_MAP,             /* flat pairs of plain strings */
	PREDIS_SHAPE_MAPS,            /* flat pairs at any depth */
	PREDIS_SHAPE_MAPS_WITH_NULLS,
	PREDIS_SHAPE_KEY_VALUES,      /* [key, [value, ...]] */
	PREDIS_SHAPE_KEY_SCORED,      /* [key, [member => score]] */
	PREDIS_SHAPE_POSITIONS,       /* GEOPOS */
	PREDIS_SHAPE_GEO_LISTS,       /* GEORADIUS */
	PREDIS_SHAPE_GEO_MAP,         /* GEOSEARCH with distances, hashes or positions */
	PREDIS_SHAPE_ENTRIES,         /* of a stream: id => [field => value] */
	PREDIS_SHAPE_STREAMS,         /* key => entries */
	PREDIS_SHAPE_CLAIMED,         /* XAUTOCLAIM */
	PREDIS_SHAPE_PENDING,         /* XPENDING */
	PREDIS_SHAPE_INDEX,           /* LPOS */
	PREDIS_SHAPE_QUEUED_RAW,      /* raw, but no literal statuses: rawCommand() and client() in a queue */
	PREDIS_SHAPE_CLIENT_LIST,     /* CLIENT LIST: one map per client */
	PREDIS_SHAPE_SCAN,            /* [cursor, elements]: handled by the scan methods */
	PREDIS_SHAPE_JSON,            /* JSON text, or a list of such */
	PREDIS_SHAPE_JSONS,           /* a list of JSON texts */
	PREDIS_SHAPE_LAYERS,          /* VLINKS: a list of elements for each layer */
	PREDIS_SHAPE_LAYERS_SCORED,   /* the same with scores: element => float */
	PREDIS_SHAPE_EMBEDDING,       /* VEMB RAW */
	PREDIS_SHAPE_ATTRIBUTED,      /* VSIM WITHATTRIBS: element => attributes, or [score, attributes] */
	PREDIS_SHAPE_SAMPLE,          /* of a time series: [timestamp, float] */
	PREDIS_SHAPE_SAMPLES,         /* timestamp => float */
	PREDIS_SHAPE_LAST_SAMPLES,    /* TS.MGET: key => [labels, sample] */
	PREDIS_SHAPE_SERIES,          /* TS.MRANGE: key => [labels, samples] */
	PREDIS_SHAPE_FOUND,           /* FT.SEARCH */
	PREDIS_SHAPE_FOUND_IDS,       /* FT.SEARCH NOCONTENT */
	PREDIS_SHAPE_ROWS,            /* FT.AGGREGATE */
	PREDIS_SHAPES
} predis_shape;

/* Its reply may be of any kind. For a time-out there phpredis has words of its own. */
static inline bool predis_shape_is_any(predis_shape shape)
{
	return shape == PREDIS_SHAPE_RAW || shape == PREDIS_SHAPE_PING;
}

enum {
	PREDIS_COMMAND_READ = 1 << 0,  /* has no effect: may be sent again */
	PREDIS_COMMAND_WRITE = 1 << 1,
};

typedef enum { PREDIS_BLOCK_SECONDS, PREDIS_BLOCK_MILLISECONDS } predis_block_unit;

#define PREDIS_BLOCK_LAST 255

typedef struct predis_call predis_call;

/* Copied whole, whatever its length: that is two instructions. */
enum { PREDIS_QUICK_BEGINNING = 32 };

typedef struct predis_command {
	const char *name;
	const char *header;      /* the command's words as RESP bulks */
	uint8_t header_length;
	uint8_t words;
	const predis_arg *args;
	uint8_t arg_count;
	uint8_t min_args;        /* of the PHP method */
	int8_t max_args;         /* -1: variadic */
	uint8_t shape;
	uint8_t flags;
	int16_t block_arg;       /* the parameter that says how long the server may block; -1: none */
	uint8_t block_unit;
	uint8_t effect;
	char quick[PREDIS_QUICK_BEGINNING]; /* the request's beginning for the quick lane, "*N" included: client/quick.c */
	uint8_t quick_length;
	int8_t quick_params;     /* a call with exactly so many goes there; -1: none does */
	bool (*pack)(predis_call *call); /* packs the parameters behind `args`; NULL: none are left */
} predis_command;

extern const predis_command predis_commands[];

/* Bytes that are sent from where they are: values too large to be worth copying. */
enum { PREDIS_SPLICES = 4, PREDIS_SPLICE_FROM = 16 * 1024 };

typedef struct predis_splice {
	size_t at;          /* offset in `out` in front of which they belong */
	zend_string *bytes; /* a reference of our own */
} predis_splice;

/* One call while it is packed. Lives on the stack; its memory is the request's. */
struct predis_call {
	const predis_command *command;
	const predis_codec *codec;
	zval *params;           /* PHP's arguments */
	uint32_t param_count;
	uint32_t next;          /* the first parameter that is not packed yet */
	predis_buffer out;      /* PREDIS_REQUEST_HEADER bytes of room, then the bulks */
	size_t bulks;
	predis_splice splices[PREDIS_SPLICES];
	uint32_t splice_count;
	predis_shape shape;     /* the row's, unless a packer knows better */
	zval context;           /* what the shape needs besides the reply; UNDEF: nothing */
	bool warned;            /* a value was refused by a warning: the call says false, and no more */
	double block_seconds;   /* how long the server may block; < 0: not at all, 0: for ever */
	int32_t slot;           /* the keys' hash slot, or one of PREDIS_SLOT_* */
	bool crosses_slots;     /* its keys lie in several */
	zend_string *const *words; /* of a command by name, behind the name: for what it does to the session; or NULL */
	uint32_t word_count;
};

/* Starts packing with the buffer given (its memory is taken over). */
void predis_call_begin(predis_call *call, const predis_command *command, const predis_codec *codec, predis_buffer scratch);

/* Packs the row's words and all parameters. False: an exception is pending, or there is nothing to send. */
bool predis_call_pack(predis_call *call, zval *params, uint32_t param_count);

/* Writes "*N" in front. Returns where the bytes begin, their number in *length. Splices are not among them. */
char *predis_call_finish(predis_call *call, size_t *length);

/* The bytes with splices as iovecs; `parts` has room for 2 * PREDIS_SPLICES + 1. Returns how many. */
int predis_call_parts(const predis_call *call, char *start, size_t length, struct iovec *parts);

/* Finishes it and appends all of its bytes to the buffer. */
void predis_call_append(predis_call *call, predis_buffer *to);

/* Releases splices and context, and gives the buffer back. */
predis_buffer predis_call_end(predis_call *call);

/* Building blocks for packers. Those that return bool do so false with an exception pending. */
void predis_call_token(predis_call *call, const char *word, size_t length);
void predis_call_string(predis_call *call, zend_string *string);
void predis_call_long(predis_call *call, zend_long number);
void predis_call_double(predis_call *call, double number);
void predis_call_key(predis_call *call, zend_string *key);

/* A key among the parameters, wherever it is sent: the call's slot is found out, if anybody wants to know. */
void predis_call_note_key(predis_call *call, const char *key, size_t length);
bool predis_call_value(predis_call *call, zval *value);
bool predis_call_plain(predis_call *call, zval *value);
bool predis_call_plain_key(predis_call *call, zval *value);

/* A key without the prefix. */
bool predis_call_bare_key(predis_call *call, zval *value);
bool predis_call_json(predis_call *call, zval *value);

/* A scalar as a word of a command: a float in the shortest form, anything else as predis_call_plain() sends it. */
bool predis_call_word(predis_call *call, zval *value);

#define PREDIS_TOKEN(call, word) predis_call_token(call, word, sizeof(word) - 1)

/* The next parameter, or NULL behind the last. */
zval *predis_call_next(predis_call *call);

/* Coercions of a parameter as its declared type asks; false with a TypeError pending. */
bool predis_param_string(const predis_call *call, zval *param, zend_string **string);
bool predis_param_long(const predis_call *call, zval *param, zend_long *number);
bool predis_param_double(const predis_call *call, zval *param, double *number);
bool predis_param_bool(const predis_call *call, zval *param, bool *truth);
bool predis_param_array(const predis_call *call, zval *param, HashTable **array);

/*
 * The same for parameters whose declared type takes more than a string, or more than a float: what they take does not
 * depend on the caller's strict_types.
 */
bool predis_param_text(const predis_call *call, zval *param, zend_string **string);
bool predis_param_number(const predis_call *call, zval *param, double *number);

/* Layout in which the reader shall fill arrays for this shape. */
predis_layout predis_shape_layout(predis_shape shape, const predis_codec *codec);

/*
 * Turns a whole reply (no error) into what the method returns, moving reply->value. May run user code (unserialize):
 * the connection must owe nothing that this could disturb.
 */
void predis_shape_apply(predis_shape shape, const predis_codec *codec, const zval *context, predis_reply *reply, zval *result);

/* The method body of each row; defined by the class layer. */
void predis_command_call(INTERNAL_FUNCTION_PARAMETERS, const predis_command *command);

#endif
