/*
 * What the files of shapes share. A shape turns a whole reply into what the method returns; shape.c has the table and
 * the plain ones, the others lie by subject.
 */
#ifndef PREDIS_COMMAND_SHAPES_H
#define PREDIS_COMMAND_SHAPES_H

#include "command.h"

typedef struct {
	const predis_codec *codec;
	const zval *context;
	predis_reply *reply; /* its value is moved or freed */
	zval *result;
} predis_shaping;

typedef void (*predis_shape_function)(const predis_shaping *s);

/* ---- shape.c ---- */

void predis_shape_move(const predis_shaping *s);
void predis_shape_drop(const predis_shaping *s);

/* A missing array is an empty one, or null where OPT_NULL_MULTIBULK_AS_NULL asks for that. */
void predis_shape_missing_array(const predis_shaping *s);

/* Moves an array to the result. False: it was none, and the result says so. */
bool predis_shape_take_array(const predis_shaping *s);

/* The array's table, safe to change. */
HashTable *predis_shape_own(zval *array);

/* A number or its text to a float; anything else to false. */
void predis_shape_to_float(zval *value);

void predis_shape_value(const predis_shaping *s);
void predis_shape_values(const predis_shaping *s);
void predis_shape_string(const predis_shaping *s);
void predis_shape_scored(const predis_shaping *s);
void predis_shape_raw(const predis_shaping *s);

/* ---- shape_text.c ---- */

void predis_shape_info(const predis_shaping *s);
void predis_shape_client_list(const predis_shaping *s);

/* ---- shape_maps.c ---- */

void predis_shape_with_length(const predis_shaping *s);
void predis_shape_map(const predis_shaping *s);
void predis_shape_maps(const predis_shaping *s);
void predis_shape_maps_with_nulls(const predis_shaping *s);
void predis_shape_key_values(const predis_shaping *s);
void predis_shape_key_scored(const predis_shaping *s);

/* ---- shape_geo.c ---- */

void predis_shape_positions(const predis_shaping *s);
void predis_shape_geo_lists(const predis_shaping *s);
void predis_shape_geo_map(const predis_shaping *s);

/* ---- shape_streams.c ---- */

void predis_shape_entries(const predis_shaping *s);
void predis_shape_streams(const predis_shaping *s);
void predis_shape_claimed(const predis_shaping *s);
void predis_shape_pending(const predis_shaping *s);

/* ---- shape_vectors.c ---- */

void predis_shape_layers(const predis_shaping *s);
void predis_shape_layers_scored(const predis_shaping *s);
void predis_shape_embedding(const predis_shaping *s);
void predis_shape_attributed(const predis_shaping *s);

/* ---- shape_series.c ---- */

void predis_shape_sample(const predis_shaping *s);
void predis_shape_samples(const predis_shaping *s);
void predis_shape_last_samples(const predis_shaping *s);
void predis_shape_series(const predis_shaping *s);

/* ---- shape_documents.c ---- */

void predis_shape_json(const predis_shaping *s);
void predis_shape_jsons(const predis_shaping *s);
void predis_shape_found(const predis_shaping *s);
void predis_shape_found_ids(const predis_shaping *s);
void predis_shape_rows(const predis_shaping *s);

#endif
