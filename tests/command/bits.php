<?php
require __DIR__ . '/command.inc';
[$redis, $server] = start_client();
show_calls_in_all_modes($redis, $server, [
	['setBit', 'b', 7, true],
	['setBit', 'b', 7, false],
	['setBit', 'b', 0, true],
	['setBit', 'b', 9, true],
	['getBit', 'b', 9],
	['getBit', 'b', 1000],
	['get', 'b'],
	['bitcount', 'b'],
	['bitcount', 'b', 1],
	['bitcount', 'b', 0, 0],
	['bitcount', 'b', 9, 9, true],
	['bitcount', 'b', 0, -1, false],
	['bitcount', 'missing'],
]);
