/* Packers of string commands: SET, INCR and DECR. */
#include "php.h"

#include "packers.h"

static const predis_option set_options[] = {
	{ .word = "GET", .kind = PREDIS_OPTION_FLAG },
	{ .word = "KEEPTTL", .kind = PREDIS_OPTION_FLAG },
	{ .word = "EX", .kind = PREDIS_OPTION_POSITIVE },
	{ .word = "PX", .kind = PREDIS_OPTION_POSITIVE },
	{ .word = "EXAT", .kind = PREDIS_OPTION_POSITIVE },
	{ .word = "PXAT", .kind = PREDIS_OPTION_POSITIVE },
	{ .word = "IFEQ", .kind = PREDIS_OPTION_VALUE },
	{ .word = "IFNE", .kind = PREDIS_OPTION_VALUE },
	{ .word = "IFDEQ", .kind = PREDIS_OPTION_STRING },
	{ .word = "IFDNE", .kind = PREDIS_OPTION_STRING },
};

/* set($key, $value, 10) or set($key, $value, ['NX', 'EX' => 10]) */
bool predis_pack_set(predis_call *call)
{
	zval *param = predis_call_next(call);
	zend_long seconds;
	uint32_t seen = 0;

	if (predis_is_null(param)) {
		return true;
	}
	ZVAL_DEREF(param);
	if (Z_TYPE_P(param) != IS_ARRAY) {
		if (!predis_option_positive("EX", param, &seconds)) {
			return false;
		}
		PREDIS_TOKEN(call, "EX");
		predis_call_long(call, seconds);
		return true;
	}
	if (!predis_pack_last_of(call, Z_ARRVAL_P(param), predis_existence_options, 2)
		|| !predis_pack_options(call, Z_ARRVAL_P(param), set_options, PREDIS_COUNT_OF(set_options), &seen)) {
		return false;
	}
	if (seen & 1) { /* GET: the old value comes back, or false */
		call->shape = PREDIS_SHAPE_VALUE;
	}
	return true;
}

/* incr($key, $by = 1): INCR, or INCRBY where it is not 1. The same for decr. */
bool predis_pack_incr(predis_call *call)
{
	zval *param = predis_call_next(call);
	zend_long by = 1;

	if (param && !predis_param_long(call, param, &by)) {
		return false;
	}
	if (by != 1) {
		predis_call_rename(call, call->command->name[0] == 'I' ? "$6\r\nINCRBY\r\n" : "$6\r\nDECRBY\r\n");
		predis_call_long(call, by);
	}
	return true;
}

/* getEx($key, ['EX' => 10]) or ['PERSIST'] */
bool predis_pack_getex(predis_call *call)
{
	static const predis_option options[] = {
		{ .word = "EX", .kind = PREDIS_OPTION_POSITIVE },
		{ .word = "PX", .kind = PREDIS_OPTION_POSITIVE },
		{ .word = "EXAT", .kind = PREDIS_OPTION_POSITIVE },
		{ .word = "PXAT", .kind = PREDIS_OPTION_POSITIVE },
		{ .word = "PERSIST", .kind = PREDIS_OPTION_FLAG },
	};

	return predis_pack_optional_options(call, options, PREDIS_COUNT_OF(options), NULL);
}

bool predis_pack_lcs(predis_call *call)
{
	static const predis_option options[] = {
		{ .word = "LEN", .kind = PREDIS_OPTION_FLAG },
		{ .word = "IDX", .kind = PREDIS_OPTION_FLAG },
		{ .word = "MINMATCHLEN", .kind = PREDIS_OPTION_LONG },
		{ .word = "WITHMATCHLEN", .kind = PREDIS_OPTION_FLAG },
	};

	return predis_pack_optional_options(call, options, PREDIS_COUNT_OF(options), NULL);
}

/* bitpos($key, $bit, $start = 0, $end = -1, $bybit = false) */
bool predis_pack_bitpos(predis_call *call)
{
	zval *start = predis_call_next(call), *end = predis_call_next(call), *by_bit = predis_call_next(call);
	zend_long from = 0, to = -1;
	bool bits = false;

	if (!start) {
		return true;
	}
	if (!predis_param_long(call, start, &from) || (end && !predis_param_long(call, end, &to))
		|| (by_bit && !predis_param_bool(call, by_bit, &bits))) {
		return false;
	}
	predis_call_long(call, from);
	predis_call_long(call, to);
	if (bits) {
		PREDIS_TOKEN(call, "BIT");
	}
	return true;
}

/* msetex([$key => $value], $expiry): seconds as int or float, or an array with NX, XX, KEEPTTL, EX, PX, EXAT, PXAT */
bool predis_pack_msetex(predis_call *call)
{
	static const predis_option options[] = {
		{ .word = "NX", .kind = PREDIS_OPTION_FLAG },
		{ .word = "XX", .kind = PREDIS_OPTION_FLAG },
		{ .word = "KEEPTTL", .kind = PREDIS_OPTION_FLAG },
		{ .word = "EX", .kind = PREDIS_OPTION_POSITIVE },
		{ .word = "PX", .kind = PREDIS_OPTION_POSITIVE },
		{ .word = "EXAT", .kind = PREDIS_OPTION_POSITIVE },
		{ .word = "PXAT", .kind = PREDIS_OPTION_POSITIVE },
	};
	zval *param = predis_call_next(call);
	zend_long seconds;

	if (predis_is_null(param)) {
		return true;
	}
	ZVAL_DEREF(param);
	if (Z_TYPE_P(param) == IS_ARRAY) {
		return predis_pack_options(call, Z_ARRVAL_P(param), options, PREDIS_COUNT_OF(options), NULL);
	}
	if (Z_TYPE_P(param) == IS_DOUBLE) {
		PREDIS_TOKEN(call, "PX");
		predis_call_long(call, zend_dval_to_lval(Z_DVAL_P(param) * 1000));
		return true;
	}
	if (!predis_param_long(call, param, &seconds)) {
		return false;
	}
	PREDIS_TOKEN(call, "EX");
	predis_call_long(call, seconds);
	return true;
}
