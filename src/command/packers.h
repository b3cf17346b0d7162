/*
 * Packers: how the commands whose parameters the letters cannot express become RESP. One file for each subject;
 * a row names its packer with "!name" (docs/command-rows.md).
 */
#ifndef PREDIS_COMMAND_PACKERS_H
#define PREDIS_COMMAND_PACKERS_H

#include "command.h"
#include "options_array.h"

#define PREDIS_COUNT_OF(table) (sizeof(table) / sizeof((table)[0]))

enum { PREDIS_EXISTENCE_OPTIONS = 2 };

/* NX and XX, which exclude each other. */
extern const predis_option predis_existence_options[PREDIS_EXISTENCE_OPTIONS];

/* Left out or null. */
static inline bool predis_is_null(const zval *param)
{
	return !param || Z_TYPE_P(param) == IS_NULL;
}

/* Packs the next parameter, an array of options that may be left out, by its table. */
bool predis_pack_optional_options(predis_call *call, const predis_option *table, size_t count, uint32_t *seen);

/* Replaces the row's words at the buffer's head, where a parameter decides between two commands. */
void predis_call_rename(predis_call *call, const char *header);

/* A score or a weight: a number, or text that the server understands as one. False with a warning. */
bool predis_call_score(predis_call *call, zval *score);

/* Field, value, field, value ... of a map. */
bool predis_call_fields(predis_call *call, HashTable *fields);

/* A subcommand: its word, the shape of its reply, and how many arguments it needs. */
typedef struct predis_subcommand {
	const char *word;
	uint8_t shape;
	uint8_t least;
} predis_subcommand;

/*
 * Packs the next parameter as a subcommand, which decides about the reply's shape. One that the table does not know
 * is the server's to judge: its reply comes as it is, and *form (may be NULL) is NULL.
 */
bool predis_pack_subcommand(predis_call *call, const predis_subcommand *table, size_t count, const predis_subcommand **form);

/* Packs all parameters that are left as they are. */
bool predis_pack_rest(predis_call *call);

/* Packers that the letters cannot express; each packs the parameters that are left. */
bool predis_pack_set(predis_call *call);
bool predis_pack_incr(predis_call *call);
bool predis_pack_copy(predis_call *call);
bool predis_pack_restore(predis_call *call);
bool predis_pack_flush(predis_call *call);
bool predis_pack_eval(predis_call *call);
bool predis_pack_script(predis_call *call);
bool predis_pack_hset(predis_call *call);
bool predis_pack_hmget(predis_call *call);
bool predis_pack_lrem(predis_call *call);
bool predis_pack_lpos(predis_call *call);
bool predis_pack_bpop(predis_call *call);
bool predis_pack_zadd(predis_call *call);
bool predis_pack_zrange(predis_call *call);
bool predis_pack_zrange_options(predis_call *call);
bool predis_pack_limit(predis_call *call);
bool predis_pack_limit_or_options(predis_call *call);
bool predis_pack_weights(predis_call *call);
bool predis_pack_bitpos(predis_call *call);
bool predis_pack_getex(predis_call *call);
bool predis_pack_lcs(predis_call *call);
bool predis_pack_hrandfield(predis_call *call);
bool predis_pack_mpop(predis_call *call);
bool predis_pack_key_or_keys(predis_call *call);
bool predis_pack_migrate(predis_call *call);
bool predis_pack_zrandmember(predis_call *call);
bool predis_pack_withscores(predis_call *call);
bool predis_pack_zinter(predis_call *call);
bool predis_pack_fcall(predis_call *call);
bool predis_pack_function(predis_call *call);
bool predis_pack_acl(predis_call *call);
bool predis_pack_command(predis_call *call);
bool predis_pack_config(predis_call *call);
bool predis_pack_failover(predis_call *call);
bool predis_pack_pubsub(predis_call *call);
bool predis_pack_replicaof(predis_call *call);
bool predis_pack_slowlog(predis_call *call);
bool predis_pack_sort(predis_call *call);
bool predis_pack_sort_with(predis_call *call);
bool predis_pack_geoadd(predis_call *call);
bool predis_pack_geosearch(predis_call *call);
bool predis_pack_georadius(predis_call *call);
bool predis_pack_geosearchstore(predis_call *call);
bool predis_pack_count(predis_call *call);
bool predis_pack_xadd(predis_call *call);
bool predis_pack_xautoclaim(predis_call *call);
bool predis_pack_xclaim(predis_call *call);
bool predis_pack_xgroup(predis_call *call);
bool predis_pack_xinfo(predis_call *call);
bool predis_pack_xpending(predis_call *call);
bool predis_pack_xread(predis_call *call);
bool predis_pack_xtrim(predis_call *call);
bool predis_pack_vsim(predis_call *call);
bool predis_pack_vsetattr(predis_call *call);
bool predis_pack_vgetattr(predis_call *call);
bool predis_pack_msetex(predis_call *call);
bool predis_pack_latency(predis_call *call);
bool predis_pack_memory(predis_call *call);
bool predis_pack_module(predis_call *call);
bool predis_pack_commandlog(predis_call *call);
bool predis_pack_json_mset(predis_call *call);
bool predis_pack_json_text(predis_call *call);
bool predis_pack_number(predis_call *call);
bool predis_pack_ts_madd(predis_call *call);

#endif
