/* Who is to be logged in: passwords as callers write them, and objects that are asked for one. */
#include "php.h"
#include "Zend/zend_closures.h"
#include "Zend/zend_smart_str.h"
#include "ext/standard/php_var.h"

#include "client.h"

static bool refuse(void)
{
	predis_throw(0, "Option 'auth' must be a password, [password] or [user, password]");
	return false;
}

/* ---- providers ---- */

/* Strings and arrays are credentials even where a function has such a name. */
static bool is_provider(const zval *value)
{
	return Z_TYPE_P(value) == IS_OBJECT && zend_is_callable((zval *)value, 0, NULL);
}

typedef struct {
	smart_str text;
	bool holds_objects; /* what it will answer depends on more than its code and plain values */
} provider_identity;

/* What a closure has captured by value. What it has by reference or as static variable is how it goes on, not who it is. */
static void add_captured(provider_identity *identity, const zend_function *function)
{
	HashTable *captured;
	zend_string *name;
	zval *value;

	if (function->type != ZEND_USER_FUNCTION || !(captured = ZEND_MAP_PTR_GET(function->op_array.static_variables_ptr))) {
		return;
	}
	ZEND_HASH_FOREACH_STR_KEY_VAL(captured, name, value) {
		php_serialize_data_t data;
		if (Z_TYPE_P(value) > IS_STRING) {
			identity->holds_objects |= Z_TYPE_P(value) != IS_REFERENCE && Z_TYPE_P(value) != IS_CONSTANT_AST;
			continue;
		}
		smart_str_append(&identity->text, name);
		PHP_VAR_SERIALIZE_INIT(data);
		php_var_serialize(&identity->text, value, &data);
		PHP_VAR_SERIALIZE_DESTROY(data);
	} ZEND_HASH_FOREACH_END();
}

/* The same code with the same plain values, wherever and whenever it is made: that is the same provider. */
static provider_identity identity_of(const zval *provider)
{
	provider_identity identity = {0};
	zend_fcall_info_cache fcc;

	zend_is_callable_ex((zval *)provider, NULL, 0, NULL, &fcc, NULL);
	if (fcc.function_handler->type == ZEND_USER_FUNCTION) {
		smart_str_append(&identity.text, fcc.function_handler->op_array.filename);
		smart_str_append_printf(&identity.text, ":%u-%u:", fcc.function_handler->op_array.line_start, fcc.function_handler->op_array.line_end);
	}
	if (fcc.called_scope) {
		smart_str_append(&identity.text, fcc.called_scope->name);
	}
	smart_str_appends(&identity.text, "::");
	if (fcc.function_handler->common.function_name) {
		smart_str_append(&identity.text, fcc.function_handler->common.function_name);
	}
	identity.holds_objects = fcc.object != NULL && !instanceof_function(fcc.object->ce, zend_ce_closure);
	add_captured(&identity, fcc.function_handler);
	zend_release_fcall_info_cache(&fcc);
	smart_str_0(&identity.text);
	return identity;
}

static void set_provider(predis_credentials *credentials, zend_string *user, zval *provider)
{
	provider_identity identity = identity_of(provider);

	/* Who is named is known by the name: it does not matter which code finds the password. */
	predis_credentials_set_provider(credentials, user, provider, user ? NULL : identity.text.s);
	smart_str_free(&identity.text);
}

/*
 * Connections are shared by who is logged in, and that must be known without asking: code alone tells it only if what
 * it answers depends on nothing else.
 */
static bool accept_answer(predis_credentials *credentials, const predis_credentials *answer)
{
	provider_identity identity;
	bool unclear;

	if (!answer->password || Z_TYPE(answer->provider) != IS_UNDEF) {
		predis_throw(0, "The callable for 'auth' must return a password or [user, password]");
		return false;
	}
	if (answer->user && credentials->user && !zend_string_equals(answer->user, credentials->user)) {
		predis_throw(0, "The callable for 'auth' must return a password of the user that is named beside it");
		return false;
	}
	identity = identity_of(&credentials->provider);
	unclear = answer->user && !credentials->user && identity.holds_objects;
	smart_str_free(&identity.text);
	if (unclear) {
		predis_throw(0, "Name the user as well: 'auth' => ['user' => name, 'pass' => callable]; the callable holds objects, so nobody else can know whom it will log in");
		return false;
	}
	return true;
}

static bool take_answer(predis_client *client, zval *returned)
{
	predis_credentials *credentials = &client->credentials;
	predis_credentials answer = {0};
	bool accepted = predis_credentials_from(&answer, returned) && accept_answer(credentials, &answer);

	if (accepted) {
		credentials->password = zend_string_copy(answer.password);
		if (answer.user && !credentials->user) {
			credentials->user = zend_string_copy(answer.user);
		}
	}
	predis_credentials_clear(&answer);
	return accepted;
}

bool predis_client_ask_password(predis_client *client)
{
	zval provider, returned;
	bool done = false;

	if (Z_TYPE(client->credentials.provider) == IS_UNDEF || client->credentials.password) {
		return true;
	}
	if (client->asking) {
		predis_throw(0, "The callable for 'auth' must not use the connection that it is asked for");
		return false;
	}
	ZVAL_COPY(&provider, &client->credentials.provider); /* it may replace itself by calling auth() or connect() */
	ZVAL_UNDEF(&returned);
	client->asking = true;
	if (call_user_function(NULL, NULL, &provider, &returned, 0, NULL) == SUCCESS && !EG(exception)) {
		done = Z_TYPE(client->credentials.provider) == IS_UNDEF || take_answer(client, &returned);
	}
	client->asking = false;
	zval_ptr_dtor(&returned);
	zval_ptr_dtor(&provider);
	return done;
}

void predis_client_forget_password(predis_client *client)
{
	predis_credentials *credentials = &client->credentials;

	if (Z_TYPE(credentials->provider) != IS_UNDEF && credentials->password) {
		zend_string_release(credentials->password);
		credentials->password = NULL;
	}
}

/* ---- as callers write them ---- */

static zval *credential(HashTable *array, const char *name, zend_ulong index)
{
	zval *found = zend_hash_str_find_deref(array, name, strlen(name));

	if (!found && (found = zend_hash_index_find(array, index))) {
		ZVAL_DEREF(found);
	}
	return found && Z_TYPE_P(found) != IS_NULL ? found : NULL;
}

static bool from_array(predis_credentials *credentials, HashTable *array)
{
	bool named = zend_hash_str_exists(array, "user", 4) || zend_hash_str_exists(array, "pass", 4);
	bool alone = !named && zend_hash_num_elements(array) == 1;
	zval *user = alone ? NULL : credential(array, "user", 0);
	zval *password = alone ? credential(array, "pass", 0) : credential(array, "pass", 1);
	zend_string *name = user && Z_TYPE_P(user) == IS_STRING && Z_STRLEN_P(user) ? Z_STR_P(user) : NULL;

	if ((user && Z_TYPE_P(user) != IS_STRING) || !password || zend_hash_num_elements(array) > 2) {
		return refuse();
	}
	if (is_provider(password)) {
		set_provider(credentials, name, password);
		return true;
	}
	if (Z_TYPE_P(password) != IS_STRING) {
		return refuse();
	}
	predis_credentials_set(credentials, name, Z_STR_P(password));
	return true;
}

bool predis_credentials_from(predis_credentials *credentials, zval *from)
{
	zend_string *number;

	ZVAL_DEREF(from);
	switch (Z_TYPE_P(from)) {
		case IS_NULL:
		case IS_FALSE:
			predis_credentials_clear(credentials);
			return true;
		case IS_STRING: /* an empty one is what configurations have for "none" */
			predis_credentials_set(credentials, NULL, Z_STRLEN_P(from) ? Z_STR_P(from) : NULL);
			return true;
		case IS_LONG:
		case IS_DOUBLE:
			number = zval_get_string(from);
			predis_credentials_set(credentials, NULL, number);
			zend_string_release(number);
			return true;
		case IS_ARRAY:
			return from_array(credentials, Z_ARRVAL_P(from));
		default:
			if (!is_provider(from)) {
				return refuse();
			}
			set_provider(credentials, NULL, from);
			return true;
	}
}
