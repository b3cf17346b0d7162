<?php
/* Calls of set methods; numbers as members, so that every server keeps them in order. */

return [
	'sAdd' => [['set', '9'], ['set', '1', '5', '6'], ['none', 'x'], ['set', 1.5, true, null], ['set', ['x']]],
	'sAddArray' => [['set', ['8', '9']], ['set', []], ['none', ['a' => 'b']]],
	'srem' => [['set', '1'], ['set', '1', '2', 'x'], ['none', 'x']],
	'sismember' => [['set', '1'], ['set', 'x'], ['none', 'x'], ['set', 1]],
	'sMisMember' => [['set', '1', 'x'], ['none', 'x'], ['set', '1']],
	'sMembers' => [['set'], ['none']],
	'scard' => [['set'], ['none']],
	'sPop' => [['set', 3], ['none'], ['set', 100], ['set', 0], ['none', 3]],
	'sRandMember' => [['set'], ['set', 3], ['none'], ['none', 2], ['set', -5], ['set', 0]],
	'sMove' => [['set', 'set2', '1'], ['set', 'set2', 'x'], ['none', 'set2', '1']],
	'sInter' => [['set', 'set2'], [['set', 'set2']], ['set'], ['set', 'none'], [[]]],
	'sInterStore' => [['none', 'set', 'set2'], [['none', 'set', 'set2']], ['none', 'x'], ['none']],
	'sintercard' => [[['set', 'set2']], [['set', 'set2'], 1], [['set', 'none']], [[]], [['set', 'set2'], 0], [['set', 'set2'], -1]],
	'sUnion' => [['set', 'set2'], ['set'], ['none'], [['set', 'set2']]],
	'sUnionStore' => [['none', 'set', 'set2'], ['none', 'x'], [['none', 'set', 'set2']]],
	'sDiff' => [['set', 'set2'], ['set'], ['none'], [['set', 'set2']]],
	'sDiffStore' => [['none', 'set', 'set2'], ['none', 'x'], [['none', 'set', 'set2']]],
];
