/* The errors with which a node sends a command elsewhere, or asks for patience. It has not run the command then. */
#ifndef PREDIS_CLUSTER_REDIRECTION_H
#define PREDIS_CLUSTER_REDIRECTION_H

#include "php.h"

typedef enum {
	PREDIS_REDIRECTION_NONE,
	PREDIS_REDIRECTION_MOVED,    /* the slot is that node's, for good */
	PREDIS_REDIRECTION_ASK,      /* this key is on that node already; the slot is on its way */
	PREDIS_REDIRECTION_TRYAGAIN, /* some of the keys are there, some are here */
	PREDIS_REDIRECTION_DOWN,     /* slots have no master, maybe until a failover is over */
	PREDIS_REDIRECTION_UNREADY,  /* the node starts, or is a replica without its master */
} predis_redirection_kind;

typedef struct predis_redirection {
	predis_redirection_kind kind;
	int32_t slot;
	const char *host;   /* within the text; without bytes: the node that has said so */
	size_t host_length;
	zend_long port;
} predis_redirection;

/* "MOVED 3999 127.0.0.1:6381" and the like. What cannot be read is PREDIS_REDIRECTION_NONE. */
predis_redirection predis_redirection_parse(const char *text);

#endif
