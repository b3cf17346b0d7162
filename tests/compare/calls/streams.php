<?php
/* Calls of stream methods; stream has the entries 1-1 and 2-1 and a group that has read nothing. */

return [
	'#keep' => ['xread' => [2], 'xreadgroup' => [4]],
	'xadd' => [['stream', '5-1', ['a' => '1', 'b' => 'x']], ['stream', '5-*', ['a' => 1]], ['stream', '6-1', []], ['stream', '3-1', ['a' => 1], 2], ['stream', '4-1', ['a' => 1], 2, true], ['none', '1-1', ['a' => 1], 0, false, true], ['none', '1-1', ['a' => 1], 5, true, true], ['stream', '1-1', ['a' => 1]], ['stream', '5-1', ['a' => 1], -1], ['stream', '6-1', ['a' => 1], 0, true], ['stream', 'bad', ['a' => 1]], ['stream', '7-1', ['a' => ['x'], 1 => null]]],
	'xlen' => [['stream'], ['none']],
	'xrange' => [['stream', '-', '+'], ['stream', '-', '+', 1], ['stream', '-', '+', 0], ['stream', '-', '+', -2], ['stream', '+', '-'], ['none', '-', '+'], ['stream', '(1-1', '+'], ['stream', 'bad', '+']],
	'xrevrange' => [['stream', '+', '-'], ['stream', '+', '-', 1]],
	'xread' => [[['stream' => '0']], [['stream' => '0-0', 'none' => '$'], 1], [['stream' => '$'], 1, 10], [['stream' => '$']], [['stream' => '0'], 0], [['stream' => '0'], -5, -5], [[]], [['stream' => 0]], [['stream' => 'bad']], [['stream']], [[5 => '0']]],
	'xgroup' => [['CREATE', 'stream', 'g', '0'], ['CREATE', 'stream', 'group', '0'], ['create', 'none', 'g', '$', true], ['CREATE', 'stream', 'g', '0', false, 3], ['CREATE', 'stream'], ['CREATE'], ['SETID', 'stream', 'group', '0'], ['CREATECONSUMER', 'stream', 'group', 'c'], ['DELCONSUMER', 'stream', 'group', 'c'], ['DESTROY', 'stream', 'group'], ['DESTROY', 'stream', 'nog'], ['HELP'], ['BAD', 'stream', 'g'], ['CREATE', 'none', 'g', '0']],
	'xreadgroup' => [['group', 'c', ['stream' => '>']], ['group', 'c', ['stream' => '>'], 1], ['group', 'c', ['stream' => '>'], 1, 10], ['group', 'c', ['stream' => '0'], 2], ['group', 'c', ['stream' => '>'], null, null], ['nog', 'c', ['stream' => '>']], ['group', 'c', []], ['group', 'c', ['none' => '>']]],
	'xpending' => [['stream', 'group'], ['stream', 'group', '-', '+', 10], ['stream', 'group', '-', '+', 10, 'c'], ['stream', 'group', '-'], ['stream', 'group', '-', '+'], ['stream', 'nog']],
	'xclaim' => [['stream', 'group', 'c2', 0, ['1-1', '2-1'], []], ['stream', 'group', 'c2', 0, ['1-1'], ['FORCE', 'JUSTID']], ['stream', 'group', 'c2', 0, ['1-1'], ['FORCE', 'IDLE' => 5, 'RETRYCOUNT' => 2]], ['stream', 'group', 'c2', 0, [], []], ['stream', 'group', 'c2', 0, ['1-1'], ['idle' => '5', 'BAD']]],
	'xautoclaim' => [['stream', 'group', 'c3', 0, '0-0'], ['stream', 'group', 'c3', 0, '0-0', 1], ['stream', 'group', 'c3', 0, '0-0', 1, true]],
	'xinfo' => [['GROUPS', 'stream'], ['CONSUMERS', 'stream', 'group'], ['CONSUMERS', 'stream'], ['BAD', 'stream'], ['STREAM'], ['STREAM', 'none'], ['groups', 'none']],
	'xack' => [['stream', 'group', ['1-1']], ['stream', 'group', []], ['stream', 'group', ['x']], ['stream', 'nog', ['1-1', '2-1']]],
	'xdel' => [['stream', ['1-1']], ['stream', []], ['stream', ['x']], ['stream', ['1-1', '2-1', '3-1']]],
	'xtrim' => [['stream', '1'], ['stream', '1', true], ['stream', '2-1', false, true], ['stream', '1', true, false, 5], ['stream', '1', false, false, 5], ['stream', 'x']],
];
