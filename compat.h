/*
 * What differs between PHP 8.1 and 8.5, and between operating systems, stands here and nowhere else,
 * so that the rest of the sources reads as if there were one PHP and one system.
 */
#ifndef PREDIS_COMPAT_H
#define PREDIS_COMPAT_H

#include "php.h"
#include "php_network.h"

#if PHP_VERSION_ID >= 80200
# include "ext/random/php_random.h"
#else
# include "ext/standard/php_mt_rand.h"
# include "ext/standard/php_random.h"
#endif

#ifdef PHP_WIN32
/* Windows has no raw-descriptor lane: everything goes through the stream's own operations there. */
# define PREDIS_RAW_SOCKETS 0
struct iovec {
	void *iov_base;
	size_t iov_len;
};
#else
# define PREDIS_RAW_SOCKETS 1
# include <langinfo.h>
# include <locale.h>
# include <poll.h>
# include <netinet/in.h>
# include <netinet/tcp.h>
# include <sys/socket.h>
# include <sys/uio.h>
# include <sys/un.h>
#endif

/*
 * Raises the error of an exhausted memory_limit (it does not return) if `more` bytes would pass it. The allocator does
 * so itself, but some builds of PHP let one allocation go past the limit and end the process at a hard one. Little is
 * left to the allocator: it may have that much free in what it has taken from the system already, which is what counts.
 */
static inline void predis_check_memory(size_t more)
{
	enum { LITTLE = 64 * 1024 };
	size_t limit = (size_t)PG(memory_limit);

	if (more > 0 && more < LITTLE) {
		return;
	}
	if (UNEXPECTED(PG(memory_limit) > 0 && zend_memory_usage(true) + more > limit)) {
		zend_error_noreturn(E_ERROR, "Allowed memory size of %zu bytes exhausted (tried to allocate %zu bytes)", limit, more);
	}
}

/* Has max_execution_time run out? The VM raises the error as soon as the function that runs now returns. */
static inline bool predis_time_is_up(void)
{
#if PHP_VERSION_ID >= 80200
	return zend_atomic_bool_load_ex(&EG(timed_out));
#else
	return EG(timed_out);
#endif
}

/* A thread's locale while numbers are read by strtod(). */
typedef struct predis_plain_locale {
#ifdef PHP_WIN32
	int unused;
#else
	locale_t before, plain;
#endif
} predis_plain_locale;

/* False: numbers have a point as it is, and there is nothing to leave. */
static inline bool predis_plain_locale_enter(predis_plain_locale *locale)
{
#ifdef PHP_WIN32
	(void)locale;
	return false;
#else
	if (EXPECTED(*nl_langinfo(RADIXCHAR) == '.')) {
		return false;
	}
	locale->plain = newlocale(LC_ALL_MASK, "C", (locale_t)0);
	if (!locale->plain) {
		return false;
	}
	locale->before = uselocale(locale->plain);
	return true;
#endif
}

static inline void predis_plain_locale_leave(predis_plain_locale *locale)
{
#ifndef PHP_WIN32
	uselocale(locale->before);
	freelocale(locale->plain);
#else
	(void)locale;
#endif
}

/* The number of the highest bit that is set; the number must not be 0. */
static inline uint32_t predis_highest_bit(uint64_t number)
{
#ifdef _MSC_VER
	unsigned long bit;

	_BitScanReverse64(&bit, number);
	return (uint32_t)bit;
#else
	return 63 - (uint32_t)__builtin_clzll(number);
#endif
}

/* Random bytes without an exception where there are none; then the buffer stays as it was. */
static inline void predis_random_bytes(void *bytes, size_t length)
{
	php_random_bytes_silent(bytes, length);
}

/*
 * A function of another extension that need not be there: looked up where that one is, be it a library of its own or a
 * part of PHP. NULL: it has no such function. Built into PHP, or on Windows, the linker has found it already.
 */
#if defined(COMPILE_DL_PREDIS) && !defined(PHP_WIN32)
# include <dlfcn.h>
static inline void *predis_symbol_of(const zend_module_entry *module, const char *name)
{
	return dlsym(module->handle ? module->handle : RTLD_DEFAULT, name);
}
# define PREDIS_SYMBOL_OF(module, name) predis_symbol_of(module, #name)
#else
# define PREDIS_SYMBOL_OF(module, name) ((void)(module), &name)
#endif

/* macOS has SO_NOSIGPIPE on the socket instead of this flag on the call. */
#ifndef MSG_NOSIGNAL
# define MSG_NOSIGNAL 0
#endif

#ifndef CLOCK_MONOTONIC_COARSE
# define CLOCK_MONOTONIC_COARSE CLOCK_MONOTONIC
#endif

#endif
