<?php
/* Calls of list methods. Where one waits, the element is there or the time is short. */

return [
	'#keep' => ['blPop' => [1], 'brPop' => [1], 'brpoplpush' => [2], 'blmove' => [4], 'blmpop' => [0]],
	'lPush' => [['list', 'x'], ['list', 'x', 'y', 5], ['none', 2.5], ['list', ''], ['list', null, true, false], ['list', ['x']]],
	'rPush' => [['list', 'x'], ['list', 'x', 'y'], ['none', 1e20]],
	'lPushx' => [['list', 'x'], ['none', 'x']],
	'rPushx' => [['list', 'x'], ['none', 'x']],
	'lPop' => [['list'], ['list', 2], ['none'], ['none', 2], ['list', 1], ['list', 0], ['list', 100], ['list', -1]],
	'rPop' => [['list'], ['list', 2], ['none'], ['list', 1]],
	'lLen' => [['list'], ['none']],
	'lindex' => [['list', 0], ['list', -1], ['list', 100], ['none', 0]],
	'lrange' => [['list', 0, -1], ['list', 1, 2], ['list', 5, 1], ['none', 0, -1]],
	'lrem' => [['list', 'a'], ['list', 'a', 1], ['list', 'a', -1], ['list', 'zz']],
	'lSet' => [['list', 0, 'x'], ['list', 100, 'x'], ['none', 0, 'x']],
	'ltrim' => [['list', 1, 2], ['none', 0, 1], ['list', 5, 1]],
	'lInsert' => [['list', 'before', 'b', 'x'], ['list', 'AFTER', 'b', 'x'], ['list', 'after', 'zz', 'x'], ['none', 'after', 'a', 'x'], ['list', 'bad', 'a', 'x']],
	'lMove' => [['list', 'none', 'LEFT', 'RIGHT'], ['list', 'list', 'right', 'left'], ['none', 'x', 'LEFT', 'LEFT'], ['list', 'none', 'up', 'LEFT']],
	'blmove' => [['list', 'none', 'LEFT', 'RIGHT', 1.0], ['none', 'x', 'left', 'left', 0.01], ['list', 'none', 'up', 'left', 0.01]],
	'lPos' => [['list', 'a'], ['list', 'a', ['RANK' => 2]], ['list', 'a', ['rank' => -1]], ['list', 'a', ['COUNT' => 0]], ['list', 'a', ['COUNT' => 1, 'MAXLEN' => 2]], ['list', 'zz'], ['list', 'zz', ['COUNT' => 2]], ['none', 'a'], ['list', 'a', ['RANK' => 0]], ['list', 'a', ['bad' => 1]], ['list', 'a', []], ['list', 'a', null], ['list', 'a', ['COUNT' => -1]]],
	'rpoplpush' => [['list', 'none'], ['list', 'list'], ['none', 'x']],
	'brpoplpush' => [['list', 'none', 1], ['none', 'x', 0.01], ['list', 'list', 2.5]],
	'blPop' => [['list', 1], [['none', 'list'], 1], ['none', 'list', 1], ['none', 0.01], [['none', 'x'], 0.01], ['list', '1']],
	'brPop' => [['list', 1], [['none', 'list'], 1], ['none', 0.01], ['list', 2.5]],
	'lmpop' => [[['list'], 'LEFT'], [['none', 'list'], 'right', 2], [['list'], 'bad', 2], [[], 'left'], [['none'], 'left'], [['list'], 'left', 0], [['list'], 'left', -1]],
	'blmpop' => [[0.1, ['list'], 'LEFT'], [0.01, ['none'], 'LEFT'], [1, ['list'], 'RIGHT', 2]],
];
