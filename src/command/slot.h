/*
 * The hash slot of a key, as Redis Cluster reckons it: CRC16 of the key, or of what stands between the first "{" and the
 * first "}" behind it, where that is not empty.
 */
#ifndef PREDIS_COMMAND_SLOT_H
#define PREDIS_COMMAND_SLOT_H

#include "php.h"

enum {
	PREDIS_SLOTS = 16384,
	PREDIS_SLOT_NONE = -1,     /* no key */
	PREDIS_SLOT_UNWANTED = -2, /* nobody asks: the target is no cluster */
};

int32_t predis_slot_of(const char *key, size_t length);

/* The same for the key that is sent as prefix and key. */
int32_t predis_slot_of_prefixed(const zend_string *prefix, const zend_string *key);

#endif
