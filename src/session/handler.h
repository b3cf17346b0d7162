/* The save handlers as PHP's session module takes them. Only what is built where PHP has sessions may include this. */
#ifndef PREDIS_SESSION_HANDLER_H
#define PREDIS_SESSION_HANDLER_H

#include "php.h"

/* php_config.h says so of the PHP that this is built for. */
#if defined(HAVE_PHP_SESSION) && HAVE_PHP_SESSION
# define PREDIS_HAVE_SESSIONS
# include "ext/session/php_session.h"

extern const ps_module predis_session_redis_handler;
extern const ps_module predis_session_cluster_handler;
#endif

#endif
