/* The command table and a method per row, as generated from the stub. */
#include "php.h"

#include "packers.h"
#include "php_predis.h"
#include "predis_commands.h"
