--TEST--
Numbers are counted up and down, and the value returned is an int or a float
--FILE--
<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['incr', 'n'],
	['incr', 'n', 5],
	['incr', 'n', 1],
	['incr', 'n', 0],
	['incr', 'n', -3],
	['decr', 'n'],
	['decr', 'n', 2],
	['incrBy', 'n', 10],
	['incrBy', 'n', 1],
	['decrBy', 'n', 4],
	['get', 'n'],
	['incrByFloat', 'n', 1.5],
	['incrByFloat', 'f', 0.25],
	['incrByFloat', 'f', -2],
	['incrByFloat', 'f', 1e20],
	['set', 'max', (string)PHP_INT_MAX],
	['incr', 'max'],
	['decr', 'max'],
	['set', 'min', (string)PHP_INT_MIN],
	['decr', 'min'],
	['incrBy', 'min', PHP_INT_MAX],
	['set', 'text', 'abc'],
	['incr', 'text'],
	['incrByFloat', 'text', 1.5],
]);
--EXPECT--
incr("n") = 1
incr("n", 5) = 6
incr("n", 1) = 7
incr("n", 0) = 7
incr("n", -3) = 4
decr("n") = 3
decr("n", 2) = 1
incrBy("n", 10) = 11
incrBy("n", 1) = 12
decrBy("n", 4) = 8
get("n") = "8"
incrByFloat("n", 1.5) = 9.5
incrByFloat("f", 0.25) = 0.25
incrByFloat("f", -2) = -1.75
incrByFloat("f", 1.0E+20) = 1.0E+20
set("max", "9223372036854775807") = true
incr("max") = false [ERR increment or decrement would overflow]
decr("max") = 9223372036854775806
set("min", "-9223372036854775808") = true
decr("min") = false [ERR increment or decrement would overflow]
incrBy("min", 9223372036854775807) = -1
set("text", "abc") = true
incr("text") = false [ERR value is not an integer or out of range]
incrByFloat("text", 1.5) = false [ERR value is not a valid float]
MULTI: the same
PIPELINE: the same
