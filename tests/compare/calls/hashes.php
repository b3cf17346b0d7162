<?php
/* Calls of hash methods. */

return [
	'hGet' => [['hash', 'f1'], ['hash', 'none'], ['none', 'f1'], ['hash', 2]],
	'hSet' => [['hash', 'f1', 'x'], ['hash', 'new', 'x'], ['hash', 'a', 'b', 'c', 'd'], ['hash', ['f1' => 'x', 'f9' => 'y']], ['hash', 'odd'], ['hash', 'a', 'b', 'c'], ['hash', []], ['hash', 1, 2.5], ['hash', 'f', ['array']], ['hash', 'f', null]],
	'hSetNx' => [['hash', 'new', 'x'], ['hash', 'f1', 'x']],
	'hGetAll' => [['hash'], ['none']],
	'hKeys' => [['hash'], ['none']],
	'hVals' => [['hash'], ['none']],
	'hLen' => [['hash'], ['none']],
	'hDel' => [['hash', 'f1'], ['hash', 'f1', 'f2', 'x'], ['none', 'x']],
	'hExists' => [['hash', 'f1'], ['hash', 'x']],
	'hMset' => [['hash', ['f1' => 'x', 'n' => 5]], ['hash', []], ['none', [1 => 'a']], ['hash', ['a' => null, 'b' => true, 'c' => 0.1]]],
	'hMget' => [['hash', ['f1', 'none', 'f2']], ['none', ['f1']], ['hash', []], ['hash', ['f1', 'f1']], ['hash', [2, 1.5, '']], ['hash', ['a' => 'f1']]],
	'hIncrBy' => [['hash', 'f2', 5], ['hash', 'f1', 1], ['hash', 'n', -3], ['hash', 'f2', '7']],
	'hIncrByFloat' => [['hash', 'f3', 1.25], ['hash', 'f1', 1.5], ['hash', 'f3', 0.1]],
	'hStrLen' => [['hash', 'f1'], ['hash', 'x']],
	'hRandField' => [['hash'], ['hash', ['count' => 2]], ['hash', ['COUNT' => -2]], ['hash', ['COUNT' => 3, 'WITHVALUES' => true]], ['none'], ['none', ['count' => 2]], ['hash', ['count' => 0]]],
	'expiremember' => [['hash', 'f1', 10], ['hash', 'f1', 10, 'ms']],
	'expirememberat' => [['hash', 'f1', 4000000000]],
];
