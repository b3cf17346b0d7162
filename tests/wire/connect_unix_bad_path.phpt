--TEST--
A unix path that is a directory, a file, missing or too long
--FILE--
<?php
require __DIR__ . '/../helpers/hostile.inc';


$dir = temp_dir();
file_put_contents("$dir/file", 'x');
foreach ([$dir, "unix://$dir", "$dir/file", "$dir/missing", "$dir/" . str_repeat('x', 300), '/', 'unix://'] as $path) {
	told(fn () => (new Redis())->connect($path));
	told(fn () => (new Redis())->pconnect($path));
}
remove_dir($dir);
?>
--EXPECTF--
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
RedisException: %s
