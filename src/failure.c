/* Filling in predis_failure. Every layer calls it. */
#include "php.h"
#include "failure.h"

void predis_failure_set(predis_failure *failure, predis_failure_kind kind, int code, const char *format, ...)
{
	va_list arguments;

	failure->kind = kind;
	failure->code = code;
	va_start(arguments, format);
	ap_php_vsnprintf(failure->text, sizeof(failure->text), format, arguments);
	va_end(arguments);
}
