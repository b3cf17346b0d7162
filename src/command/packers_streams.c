/* Packers of stream commands. */
#include "php.h"

#include "packers.h"

/* xrange($key, $start, $end, $count = -1) */
bool predis_pack_count(predis_call *call)
{
	zval *param = predis_call_next(call);
	zend_long count = -1;

	if (param && !predis_param_long(call, param, &count)) {
		return false;
	}
	if (count >= 0) {
		PREDIS_TOKEN(call, "COUNT");
		predis_call_long(call, count);
	}
	return true;
}

static bool optional_bool(predis_call *call, bool *truth)
{
	zval *param = predis_call_next(call);

	*truth = false;
	return !param || predis_param_bool(call, param, truth);
}

static bool optional_long(predis_call *call, zend_long *number, zend_long otherwise)
{
	zval *param = predis_call_next(call);

	*number = otherwise;
	return predis_is_null(param) || predis_param_long(call, param, number);
}

/* xadd($key, $id, $values, $maxlen = 0, $approx = false, $nomkstream = false) */
bool predis_pack_xadd(predis_call *call)
{
	zval *id = predis_call_next(call), *values = predis_call_next(call);
	zend_string *entry;
	HashTable *fields;
	zend_long most;
	bool approximately, no_stream;

	if (!predis_param_string(call, id, &entry) || !predis_param_array(call, values, &fields) || zend_hash_num_elements(fields) == 0) {
		return false;
	}
	if (!optional_long(call, &most, 0) || !optional_bool(call, &approximately) || !optional_bool(call, &no_stream)) {
		return false;
	}
	if (no_stream) {
		PREDIS_TOKEN(call, "NOMKSTREAM");
	}
	if (most > 0) {
		PREDIS_TOKEN(call, "MAXLEN");
		if (approximately) {
			PREDIS_TOKEN(call, "~");
		}
		predis_call_long(call, most);
	}
	predis_call_string(call, entry);
	return predis_call_fields(call, fields);
}

/* xtrim($key, $threshold, $approx = false, $minid = false, $limit = -1) */
bool predis_pack_xtrim(predis_call *call)
{
	zval *threshold = predis_call_next(call);
	zend_string *bound;
	zend_long limit;
	bool approximately, by_id;

	/* Redis::xtrim() declares a string, RedisCluster::xtrim() an int. */
	if (!predis_param_text(call, threshold, &bound) || !optional_bool(call, &approximately) || !optional_bool(call, &by_id)
		|| !optional_long(call, &limit, -1)) {
		return false;
	}
	if (by_id) {
		PREDIS_TOKEN(call, "MINID");
	} else {
		PREDIS_TOKEN(call, "MAXLEN");
	}
	predis_call_token(call, approximately ? "~" : "=", 1);
	predis_call_string(call, bound);
	if (limit >= 0 && !approximately) {
		php_error_docref(NULL, E_WARNING, "A limit needs an approximate match: it is left out");
	} else if (limit >= 0) {
		PREDIS_TOKEN(call, "LIMIT");
		predis_call_long(call, limit);
	}
	return true;
}

/* ---- reading ---- */

/* STREAMS key key ... id id ... */
static bool pack_streams(predis_call *call, zval *param)
{
	HashTable *streams;
	zend_ulong index;
	zend_string *name;
	zval *id;

	if (!predis_param_array(call, param, &streams) || zend_hash_num_elements(streams) == 0) {
		return false;
	}
	PREDIS_TOKEN(call, "STREAMS");
	ZEND_HASH_FOREACH_KEY(streams, index, name) {
		zend_string *key = name ? zend_string_copy(name) : zend_long_to_str((zend_long)index);
		predis_call_key(call, key);
		zend_string_release(key);
	} ZEND_HASH_FOREACH_END();
	ZEND_HASH_FOREACH_VAL(streams, id) {
		if (!predis_call_plain(call, id)) {
			return false;
		}
	} ZEND_HASH_FOREACH_END();
	return true;
}

static void pack_count_and_block(predis_call *call, zend_long count, zend_long block)
{
	if (count >= 0) {
		PREDIS_TOKEN(call, "COUNT");
		predis_call_long(call, count);
	}
	if (block >= 0) {
		PREDIS_TOKEN(call, "BLOCK");
		predis_call_long(call, block);
		call->block_seconds = (double)block / 1000;
	}
}

/*
 * xread([$key => $id], $count, $block), and the same of xreadgroup(), whose signature has defaults that are not what
 * is meant: left out, all entries are read and nothing is waited for.
 */
bool predis_pack_xread(predis_call *call)
{
	zval *streams = predis_call_next(call);
	zend_long count, block;

	if (!optional_long(call, &count, -1) || !optional_long(call, &block, -1)) {
		return false;
	}
	pack_count_and_block(call, count, block);
	return pack_streams(call, streams);
}

/* ---- groups ---- */

bool predis_pack_xgroup(predis_call *call)
{
	static const predis_subcommand forms[] = {
		{ "CREATE", PREDIS_SHAPE_OK, 3 },
		{ "SETID", PREDIS_SHAPE_OK, 3 },
		{ "CREATECONSUMER", PREDIS_SHAPE_INT, 3 },
		{ "DELCONSUMER", PREDIS_SHAPE_INT, 3 },
		{ "DESTROY", PREDIS_SHAPE_INT, 2 },
	};
	enum { NOT_GIVEN = -2 };
	const predis_subcommand *form;
	zend_string *word;
	zend_long entries_read;
	bool make_stream;

	if (!predis_pack_subcommand(call, forms, PREDIS_COUNT_OF(forms), &form)) {
		return false;
	}
	for (int i = 0; i < 3; i++) {
		zval *param = predis_call_next(call);
		if (predis_is_null(param) || (form && i >= form->least)) {
			continue;
		}
		if (!predis_param_string(call, param, &word)) {
			return false;
		}
		if (i == 0) {
			predis_call_key(call, word);
		} else {
			predis_call_string(call, word);
		}
	}
	if (!optional_bool(call, &make_stream) || !optional_long(call, &entries_read, NOT_GIVEN)) {
		return false;
	}
	if (make_stream && form == &forms[0]) {
		PREDIS_TOKEN(call, "MKSTREAM");
	}
	if (entries_read != NOT_GIVEN && (form == &forms[0] || form == &forms[1])) {
		PREDIS_TOKEN(call, "ENTRIESREAD");
		predis_call_long(call, entries_read);
	}
	return true;
}

/* xinfo('STREAM', $key, 'FULL', $count), xinfo('GROUPS', $key), xinfo('CONSUMERS', $key, $group) */
bool predis_pack_xinfo(predis_call *call)
{
	static const predis_subcommand forms[] = {
		{ "STREAM", PREDIS_SHAPE_MAPS_WITH_NULLS, 1 },
		{ "GROUPS", PREDIS_SHAPE_MAPS_WITH_NULLS, 1 },
		{ "CONSUMERS", PREDIS_SHAPE_MAPS_WITH_NULLS, 2 },
	};
	zval *key, *more;
	zend_string *word;

	if (!predis_pack_subcommand(call, forms, PREDIS_COUNT_OF(forms), NULL)) {
		return false;
	}
	key = predis_call_next(call);
	more = predis_call_next(call);
	if (!predis_is_null(key)) {
		if (!predis_param_string(call, key, &word)) {
			return false;
		}
		predis_call_key(call, word);
	}
	if (!predis_is_null(more)) {
		if (!predis_param_string(call, more, &word)) {
			return false;
		}
		predis_call_string(call, word);
	}
	return predis_pack_count(call);
}

/* xpending($key, $group, $start, $end, $count, $consumer): a summary without $start */
bool predis_pack_xpending(predis_call *call)
{
	zval *start = predis_call_next(call), *end = predis_call_next(call), *consumer;
	zend_string *from, *to, *name;
	zend_long count;

	if (!optional_long(call, &count, -1)) {
		return false;
	}
	consumer = predis_call_next(call);
	if (predis_is_null(start)) {
		return true;
	}
	if (predis_is_null(end) || count < 0) {
		php_error_docref(NULL, E_WARNING, "A start needs an end and a count");
		return false;
	}
	if (!predis_param_string(call, start, &from) || !predis_param_string(call, end, &to)) {
		return false;
	}
	predis_call_string(call, from);
	predis_call_string(call, to);
	predis_call_long(call, count);
	if (predis_is_null(consumer)) {
		return true;
	}
	if (!predis_param_string(call, consumer, &name)) {
		return false;
	}
	predis_call_string(call, name);
	return true;
}

/* xclaim($key, $group, $consumer, $min_idle, $ids, $options): the options */
bool predis_pack_xclaim(predis_call *call)
{
	static const predis_option options[] = {
		{ .word = "IDLE", .kind = PREDIS_OPTION_LONG },
		{ .word = "TIME", .kind = PREDIS_OPTION_LONG },
		{ .word = "RETRYCOUNT", .kind = PREDIS_OPTION_LONG },
		{ .word = "FORCE", .kind = PREDIS_OPTION_FLAG },
		{ .word = "JUSTID", .kind = PREDIS_OPTION_FLAG },
		{ .word = "LASTID", .kind = PREDIS_OPTION_STRING },
	};

	return predis_pack_optional_options(call, options, PREDIS_COUNT_OF(options), NULL);
}

/* xautoclaim($key, $group, $consumer, $min_idle, $start, $count = -1, $justid = false) */
bool predis_pack_xautoclaim(predis_call *call)
{
	zend_long count;
	bool only_ids;

	if (!optional_long(call, &count, -1) || !optional_bool(call, &only_ids)) {
		return false;
	}
	if (count > 0) {
		PREDIS_TOKEN(call, "COUNT");
		predis_call_long(call, count);
	}
	if (only_ids) {
		PREDIS_TOKEN(call, "JUSTID");
	}
	return true;
}
