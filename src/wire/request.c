/* Arguments to RESP bytes. */
#include "php.h"
#include "Zend/zend_smart_str.h"

#include "request.h"

size_t predis_request_write_long_length(char *to, char sigil, size_t number)
{
	char digits[PREDIS_NUMBER_MOST];
	char *end = digits + sizeof(digits);
	char *start = zend_print_ulong_to_buf(end - 1, number);
	size_t length = (size_t)(end - 1 - start);

	to[0] = sigil;
	memcpy(to + 1, start, length);
	to[length + 1] = '\r';
	to[length + 2] = '\n';
	return length + 3;
}

void predis_request_array(predis_buffer *out, size_t count)
{
	char *to = predis_buffer_reserve(out, PREDIS_NUMBER_MOST);

	out->length += predis_request_write_length(to, '*', count);
}

void predis_request_bulk(predis_buffer *out, const char *bytes, size_t length)
{
	char *to = predis_buffer_reserve(out, length + PREDIS_NUMBER_MOST + 2);
	size_t header = predis_request_write_length(to, '$', length);

	predis_copy(to + header, bytes, length);
	to[header + length] = '\r';
	to[header + length + 1] = '\n';
	out->length += header + length + 2;
}

void predis_request_long(predis_buffer *out, zend_long number)
{
	char digits[PREDIS_NUMBER_MOST];
	char *end = digits + sizeof(digits) - 1;
	char *start = zend_print_long_to_buf(end, number);

	predis_request_bulk(out, start, (size_t)(end - start));
}

void predis_request_double(predis_buffer *out, double number)
{
	smart_str digits = {0};

	if (zend_isinf(number)) {
		predis_request_bulk(out, number > 0 ? "inf" : "-inf", number > 0 ? 3 : 4);
		return;
	}
	if (zend_isnan(number)) {
		predis_request_bulk(out, "nan", 3);
		return;
	}
	/* The shortest digits that read back as the same number, whatever php.ini's precision. */
	smart_str_append_double(&digits, number, -1, false);
	predis_request_bulk(out, ZSTR_VAL(digits.s), ZSTR_LEN(digits.s));
	smart_str_free(&digits);
}

void predis_request_words(predis_buffer *out, uint32_t count, const char *const *words)
{
	predis_request_array(out, count);
	for (uint32_t i = 0; i < count; i++) {
		predis_request_bulk(out, words[i], strlen(words[i]));
	}
}
