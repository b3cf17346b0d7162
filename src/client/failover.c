/* When a server says that it is not the one to ask: a demoted master, a replica without one, a server that starts. */
#include "php.h"

#include "backoff.h"
#include "client.h"

/* The server has run nothing of the command it answers so. UNBLOCKED is also CLIENT UNBLOCK's, which is the caller's wish. */
static const char *const refusals[] = { "READONLY ", "MASTERDOWN ", "LOADING ", "UNBLOCKED force unblock " };

/* A worker follows once in that time: a replica that is written to by mistake must not cost a connection each time. */
static const uint64_t FOLLOW_EVERY_NS = 1000000000;

static const char *const redirections[] = { "MOVED ", "ASK ", "TRYAGAIN ", "CLUSTERDOWN ", "LOADING ", "MASTERDOWN " };

static bool begins_with_one(const char *text, const char *const *words, size_t count)
{
	for (size_t i = 0; i < count; i++) {
		if (strncmp(text, words[i], strlen(words[i])) == 0) {
			return true;
		}
	}
	return false;
}

bool predis_client_is_redirection(const char *refusal)
{
	return begins_with_one(refusal, redirections, sizeof(redirections) / sizeof(redirections[0]));
}

static bool is_failover(const predis_client *client, const char *refusal)
{
	if (client->wanted.role == PREDIS_SERVER_REPLICA && strncmp(refusal, "READONLY ", sizeof("READONLY ") - 1) == 0) {
		return false; /* that is what a replica is for */
	}
	return begins_with_one(refusal, refusals, sizeof(refusals) / sizeof(refusals[0]));
}

bool predis_client_leave_failed_over(predis_client *client, const char *refusal)
{
	predis_connection *connection = client->connection;

	if (EXPECTED(!is_failover(client, refusal)) || !connection || client->is_node || connection->owed || client->max_retries == 0
		|| (connection->marks & (PREDIS_MARK_MULTI | PREDIS_MARK_WATCH))
		|| (!client->sentinel && client->now_ns - predis_count_read(&connection->cell->followed_ns) < FOLLOW_EVERY_NS)) {
		return false;
	}
	predis_count_set(&connection->cell->followed_ns, client->now_ns);
	if (connection->pooled.pool) {
		predis_pool_drain(connection->pooled.pool, PREDIS_DROP_FAILOVER);
	}
	predis_client_lose(client, PREDIS_DROP_FAILOVER);
	return true;
}

bool predis_client_follow_failover(predis_client *client, const char *refusal)
{
	predis_cell *cell = client->connection->cell;

	if (!predis_client_leave_failed_over(client, refusal)) {
		return false;
	}
	predis_count(cell, PREDIS_COUNT_RETRIES);
	if (strncmp(refusal, "LOADING", sizeof("LOADING") - 1) == 0) {
		predis_client_pause_ms(client, predis_backoff_delay(&client->backoff, 0));
	}
	return true;
}
