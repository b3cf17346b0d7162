/* See redirection.h. */
#include "php.h"

#include "command/slot.h"
#include "redirection.h"

static bool skip(const char **text, const char *word)
{
	size_t length = strlen(word);

	if (strncmp(*text, word, length) != 0) {
		return false;
	}
	*text += length;
	return true;
}

/* "3999 host:port"; the host may have colons of its own, or be missing. */
static predis_redirection parse_place(predis_redirection_kind kind, const char *text)
{
	predis_redirection named = { .kind = kind };
	const char *end, *colon;
	char *after;
	zend_long slot = ZEND_STRTOL(text, &after, 10);

	if (after == text || slot < 0 || slot >= PREDIS_SLOTS || *after != ' ') {
		return (predis_redirection){0};
	}
	named.slot = (int32_t)slot;
	named.host = after + 1;
	end = named.host + strcspn(named.host, " \r\n");
	colon = zend_memrchr(named.host, ':', (size_t)(end - named.host));
	named.port = colon ? ZEND_STRTOL(colon + 1, NULL, 10) : 0;
	if (named.port <= 0 || named.port > UINT16_MAX) {
		return (predis_redirection){0};
	}
	named.host_length = (size_t)(colon - named.host);
	return named;
}

predis_redirection predis_redirection_parse(const char *text)
{
	if (skip(&text, "MOVED ")) {
		return parse_place(PREDIS_REDIRECTION_MOVED, text);
	}
	if (skip(&text, "ASK ")) {
		return parse_place(PREDIS_REDIRECTION_ASK, text);
	}
	if (skip(&text, "TRYAGAIN ")) {
		return (predis_redirection){ .kind = PREDIS_REDIRECTION_TRYAGAIN };
	}
	if (skip(&text, "CLUSTERDOWN ")) {
		return (predis_redirection){ .kind = PREDIS_REDIRECTION_DOWN };
	}
	if (skip(&text, "LOADING ") || skip(&text, "MASTERDOWN ")) {
		return (predis_redirection){ .kind = PREDIS_REDIRECTION_UNREADY };
	}
	return (predis_redirection){0};
}
