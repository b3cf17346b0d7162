/*
 * What a command does to the session, by its name and arguments, once the server has answered it. Rows of the table
 * name their effect; rawCommand() and client() look theirs up here.
 */
#ifndef PREDIS_WIRE_EFFECT_H
#define PREDIS_WIRE_EFFECT_H

#include "php.h"
#include "connection.h"

typedef enum {
	PREDIS_EFFECT_NONE,
	PREDIS_EFFECT_WATCH,
	PREDIS_EFFECT_UNWATCH,
	PREDIS_EFFECT_MULTI,
	PREDIS_EFFECT_END_MULTI,  /* EXEC, DISCARD: they end WATCH as well */
	PREDIS_EFFECT_SELECT,
	PREDIS_EFFECT_AUTH,
	PREDIS_EFFECT_HELLO,
	PREDIS_EFFECT_RESET,
	PREDIS_EFFECT_CLIENT,     /* depends on the subcommand */
	PREDIS_EFFECT_SCRIPT,     /* SCRIPT DEBUG changes how later scripts run */
	PREDIS_EFFECT_SUBSCRIBE,  /* replies come unasked from now on */
	PREDIS_EFFECT_RESETTABLE, /* RESET undoes it */
	PREDIS_EFFECT_CLOSE,      /* nothing undoes it */
	PREDIS_EFFECT_UNKNOWN,    /* a command that we do not know */
} predis_effect;

/* By name, whatever its case. A name not known to any server we know is PREDIS_EFFECT_UNKNOWN. */
predis_effect predis_effect_lookup(const char *name, size_t length);

/*
 * Before the bytes leave: how many replies will come. 1, or 0 for CLIENT REPLY OFF and SKIP and while they hold.
 * `arguments` are those behind the command's name.
 */
uint32_t predis_effect_replies(const predis_connection *connection, predis_effect effect, zend_string *const *arguments, uint32_t count);

/* After the reply: notes on the connection what has changed. `refused`: the server answered with an error. */
void predis_effect_note(predis_connection *connection, predis_effect effect, zend_string *const *arguments, uint32_t count, bool refused);

#endif
