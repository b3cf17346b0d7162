/* Packers of commands that look into the server: COMMANDLOG, LATENCY, MEMORY, MODULE. */
#include "php.h"

#include "packers.h"

bool predis_pack_commandlog(predis_call *call)
{
	static const predis_subcommand forms[] = {
		{ "GET", PREDIS_SHAPE_STRINGS, 2 },
		{ "LEN", PREDIS_SHAPE_INT, 1 },
		{ "RESET", PREDIS_SHAPE_OK, 1 },
	};

	return predis_pack_subcommand(call, forms, PREDIS_COUNT_OF(forms), NULL) && predis_pack_rest(call);
}

bool predis_pack_latency(predis_call *call)
{
	static const predis_subcommand forms[] = {
		{ "DOCTOR", PREDIS_SHAPE_STRING, 0 },
		{ "GRAPH", PREDIS_SHAPE_STRING, 1 },
		{ "HISTOGRAM", PREDIS_SHAPE_MAPS, 0 },
		{ "HISTORY", PREDIS_SHAPE_STRINGS, 1 },
		{ "LATEST", PREDIS_SHAPE_STRINGS, 0 },
		{ "RESET", PREDIS_SHAPE_INT, 0 },
	};

	return predis_pack_subcommand(call, forms, PREDIS_COUNT_OF(forms), NULL) && predis_pack_rest(call);
}

/* memory('USAGE', $key, 'SAMPLES', 5): the key has the prefix. */
bool predis_pack_memory(predis_call *call)
{
	static const predis_subcommand forms[] = {
		{ "USAGE", PREDIS_SHAPE_INT, 1 },
		{ "DOCTOR", PREDIS_SHAPE_STRING, 0 },
		{ "MALLOC-STATS", PREDIS_SHAPE_STRING, 0 },
		{ "PURGE", PREDIS_SHAPE_OK, 0 },
		{ "STATS", PREDIS_SHAPE_MAPS, 0 },
	};
	const predis_subcommand *form;

	if (!predis_pack_subcommand(call, forms, PREDIS_COUNT_OF(forms), &form)) {
		return false;
	}
	if (form == &forms[0] && !predis_call_plain_key(call, predis_call_next(call))) {
		return false;
	}
	return predis_pack_rest(call);
}

bool predis_pack_module(predis_call *call)
{
	static const predis_subcommand forms[] = {
		{ "LIST", PREDIS_SHAPE_MAPS, 0 },
		{ "LOAD", PREDIS_SHAPE_OK, 1 },
		{ "LOADEX", PREDIS_SHAPE_OK, 1 },
		{ "UNLOAD", PREDIS_SHAPE_OK, 1 },
	};

	return predis_pack_subcommand(call, forms, PREDIS_COUNT_OF(forms), NULL) && predis_pack_rest(call);
}
