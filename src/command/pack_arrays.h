/*
 * Letters that take an array of something else than keys, values or strings: numbers, hash fields, words, options.
 * Called by pack.c alone.
 */
#ifndef PREDIS_COMMAND_PACK_ARRAYS_H
#define PREDIS_COMMAND_PACK_ARRAYS_H

#include "command.h"

/* Packs `param` as the letter asks. False: an exception is pending, or there is nothing to send. */
bool predis_pack_array(predis_call *call, const predis_arg *arg, zval *param);

#endif
