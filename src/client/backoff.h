/* How long to wait before the next attempt to reconnect. */
#ifndef PREDIS_CLIENT_BACKOFF_H
#define PREDIS_CLIENT_BACKOFF_H

#include "client.h"

/* Milliseconds before attempt + 1; never more than the cap. */
zend_long predis_backoff_delay(const predis_backoff *backoff, zend_long attempt);

/* Is this one of Redis::BACKOFF_ALGORITHM_*? */
bool predis_backoff_is_known(zend_long algorithm);

#endif
