/*
 * Where a connection goes and everything that must be equal for two requests to share it (DESIGN.md 5.3).
 * A target belongs to one Redis object and lives in request memory; what outlives the request is its key.
 */
#ifndef PREDIS_WIRE_TARGET_H
#define PREDIS_WIRE_TARGET_H

#include "php.h"
#include "failure.h"

typedef enum { PREDIS_SCHEME_TCP, PREDIS_SCHEME_UNIX, PREDIS_SCHEME_TLS } predis_scheme;

#define PREDIS_DIGEST_SIZE 32

/*
 * A user and a password, and the digest by which connections remember them. In place of a password there may be a
 * provider, which is asked for one at each handshake; the digest is of who is to be logged in, then, not of a password.
 */
typedef struct predis_credentials {
	zend_string *user;     /* NULL: the default user, AUTH with the password alone */
	zend_string *password; /* NULL: no credentials at all, or not asked for */
	zval provider;         /* UNDEF: none */
	unsigned char digest[PREDIS_DIGEST_SIZE]; /* all zero where there are no credentials */
} predis_credentials;

typedef struct predis_target {
	predis_scheme scheme;
	zend_string *host;          /* host name, address or socket path; NULL before connect() */
	zend_long port;             /* 0 for unix sockets */
	double connect_timeout;     /* seconds; 0 = default_socket_timeout */
	zend_string *persistent_id; /* the caller's, or NULL */
	zval tls_options;           /* array of ssl context options by name, or UNDEF */
	predis_credentials credentials; /* given at connect; part of the key */
} predis_target;

/*
 * Parses what callers give as host: a name, an address, "[::1]", "/path", or an URL of scheme tcp, tls, ssl, redis,
 * rediss or unix. Sets scheme, host and (where the text has one) port. False with the reason in `failure` for what
 * can never be connected to: empty, NUL bytes, a socket path beyond the system's length, a port out of range.
 */
bool predis_target_set_address(predis_target *target, zend_string *address, zend_long port, predis_failure *failure);

/* The pool's key: length-prefixed fields, digests in place of secrets. Request memory, the caller releases it. */
zend_string *predis_target_key(const predis_target *target);

/* "host:port", or the socket's path: for messages. Request memory, the caller releases it. */
zend_string *predis_target_name(const predis_target *target);

/* At MINIT: all workers and threads then have the same digests of the same credentials. */
void predis_target_draw_salt(void);

/* Frees what the target owns and makes it empty. */
void predis_target_clear(predis_target *target);

/* Takes references to user and password (either may be NULL) and computes the digest. */
void predis_credentials_set(predis_credentials *credentials, zend_string *user, zend_string *password);
void predis_credentials_clear(predis_credentials *credentials);

/* A provider for that user (NULL: the default user). `identity` tells providers of different users apart. */
void predis_credentials_set_provider(predis_credentials *credentials, zend_string *user, zval *provider, zend_string *identity);

/* Takes references to all that `from` has. */
void predis_credentials_copy(predis_credentials *credentials, const predis_credentials *from);

/* Is there somebody to log in? */
static inline bool predis_credentials_given(const predis_credentials *credentials)
{
	return credentials->password || Z_TYPE(credentials->provider) != IS_UNDEF;
}

static inline bool predis_credentials_equal(const unsigned char *a, const unsigned char *b)
{
	return memcmp(a, b, PREDIS_DIGEST_SIZE) == 0;
}

#endif
