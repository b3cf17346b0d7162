/*
 * The two halves of reading what a queue has sent: taking in all replies, and delivering results. Between them replies of
 * other connections can be taken in, so that user code (unserialize) runs when none is missing any more.
 */
#ifndef PREDIS_CLIENT_QUEUE_H
#define PREDIS_CLIENT_QUEUE_H

#include "client.h"

/*
 * With a serializer, making a result runs user code, which has to wait until the last reply has been read: the
 * replies are kept as records until then. Otherwise each becomes its result at once.
 */
typedef struct predis_result_record {
	size_t at;           /* the queue's entry */
	size_t nested;       /* an EXEC: so many of the following records go into an array of their own */
	bool is_exec;
	predis_reply reply;  /* an error: value is false */
} predis_result_record;

/* A command that a cluster's node has not run, since another one will. */
typedef struct predis_refused {
	size_t at;           /* the queue's entry */
	size_t result;       /* its place among the results, which holds false */
	zend_string *text;   /* what the node has said */
} predis_refused;

typedef struct predis_result_sink {
	predis_client *client;
	const predis_queue *queue;
	zval *results;
	bool keeps;
	bool sets_aside;      /* redirections go to `refused`, and are no errors */
	zend_string *turned_away; /* of the transaction that is being read: why none of it will run; or NULL */
	bool was_aborted;     /* a transaction has not run since a command in it was refused, with a word of its own */
	zend_string *fatal;   /* the first error of a kind that throws: thrown when all replies are read */
	size_t delivered;
	predis_result_record *records;
	size_t count;
	size_t capacity;
	predis_refused *refused;
	size_t refused_count;
	size_t refused_capacity;
} predis_result_sink;

static inline predis_result_sink predis_queue_begin(predis_client *client, const predis_queue *queue, zval *results)
{
	return (predis_result_sink){ .client = client, .queue = queue, .results = results, .keeps = predis_codec_decodes(&client->codec) };
}

/* Reads all replies. False: the connection broke. */
bool predis_queue_take(predis_result_sink *sink);

/* Reads the elements behind the header of EXEC's array. */
bool predis_queue_take_transaction(predis_result_sink *sink);

/* Appends the results that are not in the array yet. May run user code. */
void predis_queue_deliver(predis_result_sink *sink);

/* Frees what the sink holds. */
void predis_queue_end(predis_result_sink *sink);

#endif
