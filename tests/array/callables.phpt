--TEST--
A function decides what of a key is hashed, a distributor decides the server; what they do wrong is no crash
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';

$hosts = ['127.0.0.1:1', '127.0.0.1:2', '127.0.0.1:3'];
$of = fn (array $options): RedisArray => new RedisArray($hosts, $options + ['lazy_connect' => true]);
$plain = $of([]);

echo "function\n";
$array = $of(['function' => fn (string $key): string => explode('.', $key)[0]]);
var_dump($array->_target('a.b.c') === $plain->_target('a'), $array->_target('{x}a.b') === $plain->_target('tag of {x}'));
var_dump($of(['function' => 'strrev'])->_function(), $plain->_function(), $of(['function' => 'no such function'])->_function());
foreach ([null, false, 5, [], new stdClass()] as $answer) {
	var_dump($of(['function' => fn () => $answer])->_target('a'));
}
var_dump($of(['function' => fn () => ''])->_target('a') === $plain->_target(''));

echo "distributor\n";
$asked = [];
$array = $of(['distributor' => function (...$arguments) use (&$asked) {
	$asked[] = $arguments;
	return 2;
}, 'function' => 'strrev']);
var_dump($array->_target('a{b}'));
echo json_encode($asked), "\n";
var_dump($array->_distributor() instanceof Closure, $plain->_distributor());
foreach ([0, 1, 2, 3, -1, PHP_INT_MIN, '1', 1.0, true, null, []] as $answer) {
	echo json_encode($answer), ' => ', json_encode($of(['distributor' => fn () => $answer])->_target('a')), "\n";
}

echo "exceptions\n";
$thrower = $of(['function' => fn () => throw new LogicException('from the function')]);
told(fn () => $thrower->_target('a'));
told(fn () => $thrower->get('a'));
told(fn () => $thrower->mget(['a', 'b']));
told(fn () => $thrower->mset(['a' => 1]));
told(fn () => $thrower->del('a', 'b'));
told(fn () => $thrower->hScan('a', $iterator));
$nowhere = $of(['distributor' => fn () => 7]);
told(fn () => $nowhere->get('a'));
told(fn () => $nowhere->mget(['a']));

echo "a callable that uses and ends the array\n";
$array = $of(['distributor' => function (string $key) use (&$array) {
	if ($key === 'inner') {
		return 0;
	}
	echo $array->_target('inner'), "\n";
	try {
		$array->__construct(['127.0.0.1:9']);
	} catch (RedisException $e) {
		echo $e->getMessage(), "\n";
	}
	$array = null;
	return 1;
}]);
told(fn () => $array->_target('outer'));
gc_collect_cycles();
var_dump($array);
?>
--EXPECT--
function
bool(true)
bool(true)
string(6) "strrev"
bool(false)
bool(false)
NULL
NULL
NULL
NULL
NULL
bool(true)
distributor
string(11) "127.0.0.1:3"
[["a{b}"]]
bool(true)
bool(false)
0 => "127.0.0.1:1"
1 => "127.0.0.1:2"
2 => "127.0.0.1:3"
3 => null
-1 => null
-9223372036854775808 => null
"1" => null
1 => null
true => null
null => null
[] => null
exceptions
LogicException: from the function
LogicException: from the function
LogicException: from the function
LogicException: from the function
LogicException: from the function
LogicException: from the function
RedisException: Could not find any redis servers for this key.
RedisException: Could not find any redis servers for this key.
a callable that uses and ends the array
127.0.0.1:1
This RedisArray has its hosts already
"127.0.0.1:2"
NULL
